import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Icon, type IconName, Skeleton, useT, zh } from '../../kit';
import { type Session, useCan } from '../../session';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import styles from './account.module.css';
import { Addresses } from '../addresses/addresses';
import { Unit } from '../unit/unit';
import { Deputies } from './deputies';
import { Mail } from './mail';
import { Password } from './password';
import { Profile } from './profile';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';

/** With the maker of QR codes. */
const Referrals = lazy(() => import('../referrals/referrals').then((file) => ({ default: file.Referrals })));

interface Section {
  readonly path: string;
  readonly icon: IconName;
  readonly title: string;
  readonly content: ComponentType<{ session: Session }>;
  /** Only for those who may. */
  readonly needs?: string;
}

const SECTIONS: readonly Section[] = [
  { path: '/account', icon: 'user', title: zh('账户与安全'), content: Profile },
  { path: '/account/password', icon: 'document', title: zh('登录密码'), content: Password },
  { path: '/account/second-factor', icon: 'shield', title: zh('二次验证'), content: SecondFactor },
  { path: '/account/sessions', icon: 'screen', title: zh('登录设备'), content: Sessions },
  { path: '/account/notifications', icon: 'bell', title: zh('邮件提醒'), content: Mail },
  { path: '/account/deputies', icon: 'share', title: zh('代理关系'), content: Deputies },
  { path: '/account/addresses', icon: 'place', title: zh('收货地址'), content: Addresses, needs: 'cart.own' },
  { path: '/account/unit', icon: 'household', title: zh('归属单位'), content: Unit, needs: 'orders.own' },
  { path: '/account/referrals', icon: 'share', title: zh('帮销链接'), content: Referrals, needs: 'referrals.own' },
];

/** One's own settings: beside each other on a screen, tabs on a phone. Notices of a lock lead to /account/security. */
export default function AccountPage() {
  const t = useT();
  const { pathname } = useLocation();
  const can = useCan();
  const sections = SECTIONS.filter(({ needs }) => needs === undefined || can(needs));
  const section = sections.find(({ path }) => path === pathname) ?? sections[0]!;
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
            {sections.map(({ path, icon, title }) => (
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
            <Suspense fallback={<Skeleton height={240} />}>
              <Content session={session} />
            </Suspense>
          </div>
        </div>
      )}
    </SignedIn>
  );
}
