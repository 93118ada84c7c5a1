import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { Icon, useT } from '../../kit';
import { useSession } from '../../session';
import styles from './cart-link.module.css';

/** The cart in the head of every page, with how many kinds of goods are in it. */
export function CartLink() {
  const t = useT();
  const session = useSession();
  const { data } = storefrontApi.useQuery(
    'get',
    '/api/cart/count',
    {},
    { enabled: session !== undefined, staleTime: 60_000 },
  );
  const count = data?.lineCount ?? 0;
  return (
    <Link
      to="/cart"
      className={styles.cart}
      aria-label={count > 0 ? t('购物车，{{count}} 种商品', { count }) : t('购物车')}
    >
      <Icon name="cart" />
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
