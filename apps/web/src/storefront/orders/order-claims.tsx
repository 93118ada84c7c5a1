import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { Badge, formatYuan, useT } from '../../kit';
import { CLAIM_KINDS } from '../../kit/labels';
import buying from '../buying/buying.module.css';
import { stateOf } from '../claims/claim';

/** What was asked after the sale of this order, and where it is. */
export function OrderClaims({ orderId }: { orderId: string }) {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/shop/claims', { params: { query: { orderId, limit: 50 } } });
  if (!data || data.items.length === 0) return null;
  return (
    <section className={buying.card}>
      <h2>{t('售后')}</h2>
      <ul className={buying.goods}>
        {data.items.map((claim) => {
          const [text, tone] = stateOf(claim);
          return (
            <li key={claim.id}>
              <div className={buying.what}>
                <Link to={`/claims/${claim.id}`}>{claim.number}</Link>
                <span className={buying.soft}>{t(CLAIM_KINDS[claim.kind]?.[0] ?? claim.kind)}</span>
                <span>
                  <Badge tone={tone ?? 'neutral'}>{t(text)}</Badge>
                </span>
              </div>
              {claim.kind !== 'replacement' && (
                <span className={buying.amount}>{formatYuan(BigInt(claim.goodsFen) + BigInt(claim.freightFen))}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
