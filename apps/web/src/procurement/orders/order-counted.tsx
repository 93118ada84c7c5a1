import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { Panel } from '../../desk';
import { formatYuan, useT } from '../../kit';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { STAGES } from '../buying-labels';
import type { Order } from './order';

type Plan = ProcurementSchemas['schemas']['PlanDto'];

/** Toward which plans of the year the order counted, stage by stage. */
export function OrderCounted({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  const year = Number(order.placedAt.slice(0, 4));
  const { data } = procurementApi.useQuery(
    'get',
    '/api/procurement/plans',
    { params: { query: { year } } },
    { enabled: can('compliance.view_agency') },
  );
  if (!data) return null;
  return (
    <Panel title={t('计入预留份额')}>
      {data.length === 0 && <p className={buying.soft}>{t('这一年没有已确认的预留份额计划。')}</p>}
      <ul className={buying.list}>
        {data.map((plan) => (
          <PlanCounted key={plan.id} plan={plan} orderId={order.id} />
        ))}
      </ul>
    </Panel>
  );
}

function PlanCounted({ plan, orderId }: { plan: Plan; orderId: string }) {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/plans/{id}/entries', {
    params: { path: { id: plan.id }, query: { orderId, limit: 50 } },
  });
  const sums = Object.keys(STAGES).flatMap((stage) => {
    const entries = data?.items.filter((entry) => entry.stage === stage) ?? [];
    const sum = entries.reduce((total, entry) => total + BigInt(entry.amountFen), 0n);
    return entries.length > 0 ? [{ stage, sum }] : [];
  });
  return (
    <li>
      <span className={buying.stack}>
        <Link to={`/procurement/plans/${plan.id}`} lang="zh-CN">
          {plan.programmeName}
        </Link>
        <span className={buying.soft}>
          {!data
            ? t('正在加载')
            : sums.length === 0
              ? t('不计入')
              : sums
                  .map(({ stage, sum }) =>
                    t('{{stage}} {{amount}}', { stage: t(STAGES[stage]![0]), amount: formatYuan(sum) }),
                  )
                  .join(t('，'))}
        </span>
      </span>
    </li>
  );
}
