import { useEffect } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { Icon, useT } from '../../kit';
import { Logo } from '../../kit/logo';
import { AccountMenu, Bell, homeOf, useCan, useSession } from '../../session';
import { CartLink } from '../cart/cart-link';
import { Footer } from './footer';
import { SearchBox } from './search-box';
import styles from './shop-frame.module.css';

export function ShopFrame() {
  const t = useT();
  const session = useSession();
  const { pathname, search } = useLocation();
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [pathname]);
  const home = homeOf(session);
  const can = useCan();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('跳到正文')}
      </a>
      <header className={styles.head}>
        <div className={`${styles.width} ${styles.bar}`}>
          <Link to="/" className={styles.brand}>
            <Logo size={34} />
            {t('帮扶集市')}
          </Link>
          <nav className={styles.nav} aria-label={t('主要栏目')}>
            <NavLink to="/catalogue">{t('选购')}</NavLink>
            <NavLink to="/showcases">{t('专馆专区')}</NavLink>
            <NavLink to="/publicity">{t('认定公示')}</NavLink>
            <NavLink to="/verify">{t('证书查验')}</NavLink>
          </nav>
          <div className={styles.search}>
            <SearchBox />
          </div>
          <div className={styles.tools}>
            {session && home !== '/' && (
              <Link to={home} className={styles.desk} aria-label={t('我的工作台')}>
                <Icon name="screen" size={18} />
                <span>{t('我的工作台')}</span>
              </Link>
            )}
            {(session === null || can('cart.own')) && <CartLink />}
            <Bell />
            <AccountMenu session={session ?? null} />
            {session === null && (
              <Link className={styles.signIn} to={signInFrom(pathname + search)}>
                {t('登录')}
              </Link>
            )}
          </div>
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}

const signInFrom = (path: string): string =>
  path === '/' || path.startsWith('/sign-in') ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
