import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { Panel, StateTag } from '../../desk';
import { formatYuan, useT } from '../../kit';
import { CLAIM_KINDS } from '../../kit/labels';
import { useCan } from '../../session';
import { CLAIM_STATES } from '../claims/claim-words';
import styles from '../trade/trade.module.css';

/** What the buyer asked after the sale of this order. */
export function OrderClaims({ orderId }: { orderId: string }) {
  const t = useT();
  const { data } = vendorApi.useQuery(
    'get',
    '/api/vendor/claims',
    { params: { query: { orderId, limit: 50 } } },
    { enabled: useCan()('claims.decide') },
  );
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('售后')}>
      <ul className={styles.listPlain}>
        {data.items.map((claim) => (
          <li key={claim.id} className={styles.linkRow}>
            <span>
              <Link to={`/vendor/claims/${claim.id}`}>{claim.number}</Link>{' '}
              <StateTag of={CLAIM_STATES} state={claim.state} />
              <span className={styles.under}>{t(CLAIM_KINDS[claim.kind]?.[0] ?? claim.kind)}</span>
            </span>
            {claim.kind !== 'replacement' && (
              <span>{formatYuan(BigInt(claim.goodsFen) + BigInt(claim.freightFen))}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
