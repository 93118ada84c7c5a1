import { oversightApi } from '../../api';
import { Panel } from '../../desk';
import { formatBps, formatCount, useT, zh } from '../../kit';
import { Count, counted } from './count';
import styles from './home.module.css';

/** What keeps the market running: disputes, money without an invoice, failed work, supply. */
export function Platform() {
  const t = useT();
  const disputes = oversightApi.useQuery('get', '/api/oversight/disputes', {
    params: { query: { state: 'open', limit: 100 } },
  });
  const lines = oversightApi.useQuery('get', '/api/oversight/bank-lines', {
    params: { query: { state: 'open', limit: 100 } },
  });
  const dead = oversightApi.useQuery('get', '/api/oversight/dead-letters', { params: { query: { limit: 100 } } });
  const compliance = oversightApi.useQuery('get', '/api/oversight/compliance');
  const supply = compliance.data?.totals.supply;
  const many = (count: number | undefined) => ((count ?? 0) > 0 ? 'red' : undefined);
  return (
    <Panel title={t('平台运行')}>
      <ul className={styles.flow}>
        <Count
          name={zh('争议待裁处')}
          to="/oversight/disputes"
          count={counted(disputes.data)}
          tone={many(disputes.data?.items.length)}
        />
        <Count
          name={zh('流水待核对')}
          to="/oversight/bank-lines"
          count={counted(lines.data)}
          tone={many(lines.data?.items.length)}
        />
        <Count
          name={zh('失败的后台任务')}
          to="/oversight/dead-letters"
          count={counted(dead.data)}
          tone={many(dead.data?.items.length)}
        />
        <Count
          name={zh('已入驻供应商')}
          to="/oversight/standings"
          count={supply && formatCount(supply.admitted)}
          note={supply && t('准入率 {{share}}', { share: formatBps(supply.admissionBps, 0) })}
        />
        <Count
          name={zh('在售商品')}
          to="/oversight/listings"
          count={supply && formatCount(supply.listed)}
          note={supply && t('上架率 {{share}}', { share: formatBps(supply.listingBps, 0) })}
        />
        <Count
          name={zh('有效认定证书')}
          to="/oversight/certificates"
          count={supply && formatCount(supply.certificates)}
          note={supply && t('今年新颁 {{count}} 张', { count: formatCount(supply.certificatesIssued) })}
        />
      </ul>
    </Panel>
  );
}
