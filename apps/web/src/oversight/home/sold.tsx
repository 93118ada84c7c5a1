import { oversightApi } from '../../api';
import { Panel } from '../../desk';
import { formatLargeYuan, useT, zh } from '../../kit';
import { Count, counted } from './count';
import styles from './home.module.css';

/** What our own produce has earned this year, wherever it was bought. */
export function Sold() {
  const t = useT();
  const { data } = oversightApi.useQuery('get', '/api/oversight/compliance/origins');
  const certificates = oversightApi.useQuery('get', '/api/oversight/certificates', {
    params: { query: { state: 'valid', limit: 100 } },
  });
  const suppliers = oversightApi.useQuery('get', '/api/oversight/standings', {
    params: { query: { state: 'admitted', limit: 100 } },
  });
  return (
    <Panel title={t('本地产品')}>
      <ul className={styles.flow}>
        <Count
          name={zh('今年卖给各地单位')}
          to="/oversight/compliance/origins"
          count={data && formatLargeYuan(data.soldOrderedFen)}
          note={data && t('其中已完成 {{amount}}', { amount: formatLargeYuan(data.soldCompletedFen) })}
        />
        <Count name={zh('有效认定证书')} to="/oversight/certificates" count={counted(certificates.data)} />
        <Count name={zh('在营供应商')} to="/oversight/standings?state=admitted" count={counted(suppliers.data)} />
      </ul>
    </Panel>
  );
}
