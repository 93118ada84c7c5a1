import { type ComponentType, useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Icon, type IconName, useT, zh } from '../../kit';
import type { Session } from '../../session';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import styles from './account.module.css';
import { Deputies } from './deputies';
import { Mail } from './mail';
import { Password } from './password';
import { Profile } from './profile';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';

interface Section {
  readonly path: string;
  readonly icon: IconName;
  readonly title: string;
  readonly content: ComponentType<{ session: Session }>;
}

const SECTIONS: readonly Section[] = [
  { path: '/account', icon: 'user', title: zh('账户与安全'), content: Profile },
  { path: '/account/password', icon: 'document', title: zh('登录密码'), content: Password },
  { path: '/account/second-factor', icon: 'shield', title: zh('二次验证'), content: SecondFactor },
  { path: '/account/sessions', icon: 'screen', title: zh('登录设备'), content: Sessions },
  { path: '/account/notifications', icon: 'bell', title: zh('邮件提醒'), content: Mail },
  { path: '/account/deputies', icon: 'share', title: zh('代理关系'), content: Deputies },
];

/** One's own settings: beside each other on a screen, tabs on a phone. Notices of a lock lead to /account/security. */
export default function AccountPage() {
  const t = useT();
  const { pathname } = useLocation();
  const section = SECTIONS.find(({ path }) => path === pathname) ?? SECTIONS[0]!;
  const Content = section.content;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <SignedIn>
      {(session) => (
        <div className={`${frame.width} ${styles.layout}`}>
          <nav ref={nav} className={`${styles.nav} no-print`} aria-label={t('账户设置')}>
            {SECTIONS.map(({ path, icon, title }) => (
              <NavLink key={path} to={path} end>
                <Icon name={icon} size={18} />
                {t(title)}
              </NavLink>
            ))}
          </nav>
          <div className={styles.content}>
            <Heading key={section.path} className={styles.title}>
              {t(section.title)}
            </Heading>
            <Content session={session} />
          </div>
        </div>
      )}
    </SignedIn>
  );
}
