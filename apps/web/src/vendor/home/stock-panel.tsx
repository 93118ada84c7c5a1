import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { Panel } from '../../desk';
import { Badge, formatCount, LinkButton, useT } from '../../kit';
import styles from './home.module.css';

const LOW = 20;
const SHOWN = 5;

/** Which goods will soon be gone: fewer than twenty units can still be ordered. */
export function StockPanel() {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/stock', { params: { query: { limit: 200 } } });
  const low = (data?.items ?? []).filter(({ available }) => available < LOW).sort((a, b) => a.available - b.available);
  if (low.length === 0) return null;
  return (
    <Panel
      title={t('快卖完的商品')}
      extra={
        <LinkButton to="/vendor/stock" look="quiet" size="small">
          {t('补充库存')}
        </LinkButton>
      }
    >
      <ul className={styles.buyers}>
        {low.slice(0, SHOWN).map((level) => (
          <li key={level.variantId}>
            <span className={styles.buyerName}>
              <Link to={`/vendor/products/${level.productId}`} lang="zh-CN">
                {level.productName}
              </Link>
              <span className={styles.soft} lang="zh-CN">
                {level.variantName}
              </span>
            </span>
            {level.available <= 0 ? (
              <Badge tone="red">{t('已订完')}</Badge>
            ) : (
              <Badge tone="gold">
                {t('可订 {{count}}', { count: formatCount(level.available) })} <span lang="zh-CN">{level.unit}</span>
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
