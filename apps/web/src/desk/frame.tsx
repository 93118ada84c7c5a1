import { type ReactNode, useEffect, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { Icon, IconButton, useT } from '../kit';
import { Logo } from '../kit/logo';
import { AccountMenu, Bell, useCan, useSession } from '../session';
import styles from './frame.module.css';
import type { DeskPage } from './page';

interface FrameProps {
  readonly base: string;
  readonly title: string;
  readonly pages: readonly DeskPage[];
  readonly children: ReactNode;
}

/** Head, menu and the page; on a phone the menu is a drawer. */
export function Frame({ base, title, pages, children }: FrameProps) {
  const t = useT();
  const session = useSession() ?? null;
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => {
    setOpen(false);
    window.scrollTo({ top: 0 });
  }, [pathname]);
  return (
    <div className={styles.frame}>
      <a className="skip-link" href="#main">
        {t('跳到正文')}
      </a>
      <header className={styles.head}>
        <IconButton
          className={styles.toggle}
          icon={open ? 'close' : 'menu'}
          label={open ? t('收起菜单') : t('展开菜单')}
          aria-expanded={open}
          aria-controls="desk-menu"
          onClick={() => setOpen(!open)}
        />
        <Link to={base} className={styles.brand}>
          <Logo size={30} />
          {t('帮扶集市')}
        </Link>
        <span className={styles.partTitle}>{t(title)}</span>
        <span className={styles.spring} />
        <Link to="/" className={styles.shop}>
          {t('商城')}
        </Link>
        <Bell />
        <AccountMenu session={session} />
      </header>
      <div className={styles.veil} data-open={open} onClick={() => setOpen(false)} />
      <nav id="desk-menu" className={styles.side} data-open={open} aria-label={t('主菜单')}>
        <Menu base={base} pages={pages} />
      </nav>
      <main id="main" className={styles.main} tabIndex={-1}>
        <div className={styles.inner}>{children}</div>
      </main>
    </div>
  );
}

function Menu({ base, pages }: { base: string; pages: readonly DeskPage[] }) {
  const t = useT();
  const can = useCan();
  const shown = pages.filter(({ menu, anyOf }) => menu && (!anyOf || anyOf.some(can)));
  const groups = [...new Set(shown.map(({ menu }) => menu!.group ?? ''))];
  return groups.map((group) => (
    <div key={group}>
      {group && <div className={styles.group}>{t(group)}</div>}
      <ul className={styles.menu}>
        {shown
          .filter(({ menu }) => (menu!.group ?? '') === group)
          .map(({ path, title, menu }) => (
            <li key={path}>
              <NavLink to={path ? `${base}/${path}` : base} end={path === ''}>
                <Icon name={menu!.icon} />
                {t(title)}
              </NavLink>
            </li>
          ))}
      </ul>
    </div>
  ));
}
