import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { useT } from '../../kit';
import { useCan, useSession } from '../../session';
import styles from './shop-frame.module.css';

export function Footer() {
  const t = useT();
  const session = useSession();
  const can = useCan();
  // Said while it is true, and while no rule is set that ends it.
  const { data } = storefrontApi.useQuery('get', '/api/storefront/commission', {}, { staleTime: Infinity });
  const free = data?.bps === 0 && data.coming.every(({ bps }) => bps === 0);
  return (
    <footer className={styles.foot}>
      <div className={`${styles.width} ${styles.footGrid}`}>
        <div>
          <h2>{t('帮扶集市')}</h2>
          <p style={{ maxWidth: '36ch' }}>{t('让脱贫地区的好产品卖得出去，让每一笔帮扶采购算得清、查得到。')}</p>
          {free && <p>{t('平台不收取交易佣金。')}</p>}
        </div>
        <nav aria-label={t('选购与查验')}>
          <h2>{t('选购与查验')}</h2>
          <ul>
            <li>
              <Link to="/catalogue">{t('全部商品')}</Link>
            </li>
            <li>
              <Link to="/showcases">{t('专馆专区')}</Link>
            </li>
            <li>
              <Link to="/giving">{t('以购代捐')}</Link>
            </li>
            {(session === null || can('orders.own')) && (
              <li>
                <Link to="/orders">{t('我的订单')}</Link>
              </li>
            )}
            <li>
              <Link to="/verify">{t('证书查验')}</Link>
            </li>
            <li>
              <Link to="/publicity">{t('认定公示')}</Link>
            </li>
          </ul>
        </nav>
        <nav aria-label={t('工作台')}>
          <h2>{t('工作台')}</h2>
          <ul>
            <li>
              <Link to="/vendor">{t('供应商')}</Link>
            </li>
            <li>
              <Link to="/procurement">{t('采购单位')}</Link>
            </li>
            <li>
              <Link to="/oversight">{t('监管部门')}</Link>
            </li>
            <li>
              <Link to="/join">{t('合作社入驻')}</Link>
            </li>
          </ul>
        </nav>
        <nav aria-label={t('数据接口')}>
          <h2>{t('数据接口')}</h2>
          <ul>
            {DOORS.map((door) => (
              <li key={door}>
                <a href={`/api/${door}/docs`}>{door}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

const DOORS = ['storefront', 'vendor', 'procurement', 'oversight'] as const;
