import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { Panel } from '../../desk';
import { Badge, daysUntil, formatDate, useT } from '../../kit';
import styles from './home.module.css';

/** Certificates that end soon: whoever renews in time keeps selling. */
export function EndingSoon() {
  const t = useT();
  const { data } = oversightApi.useQuery('get', '/api/oversight/certificates', {
    params: { query: { expiring: true, limit: 5 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('即将到期的认定证书')} extra={<Link to="/oversight/certificates?state=expiring">{t('全部')}</Link>}>
      <ul className={styles.ending}>
        {data.items.map((certificate) => (
          <li key={certificate.id}>
            <span lang="zh-CN">
              <Link to={`/oversight/certificates/${certificate.id}`}>{certificate.productName}</Link>{' '}
              <small>{certificate.supplierName}</small>
            </span>
            <span>
              {formatDate(certificate.validTo)}{' '}
              <Badge tone="gold">{t('还有 {{days}} 天', { days: daysUntil(certificate.validTo) })}</Badge>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
