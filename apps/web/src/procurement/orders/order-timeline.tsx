import { procurementApi } from '../../api';
import { Panel, StateTag } from '../../desk';
import { formatInstant, Skeleton, useT } from '../../kit';
import buying from '../buying.module.css';
import { DUTIES, STEPS } from '../buying-labels';
import type { Order } from './order';
import styles from './timeline.module.css';

export function Timeline({ orderId }: { orderId: string }) {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/orders/{id}/timeline', {
    params: { path: { id: orderId } },
  });
  return (
    <Panel title={t('订单经过')}>
      {!data && <Skeleton height={120} />}
      <ol className={styles.timeline}>
        {data?.toReversed().map((step) => (
          <li key={step.id}>
            <strong>{t(STEPS[step.kind]?.[0] ?? step.name)}</strong>
            <span className={buying.soft}>
              {formatInstant(step.at)}{' '}
              <span lang="zh-CN">{[step.actorName, step.organisationName].filter(Boolean).join(' · ')}</span>
            </span>
            {step.note && <span lang="zh-CN">{step.note}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Four people, by constraint: nobody has two duties on one order. */
export function Duties({ order }: { order: Order }) {
  const t = useT();
  return (
    <Panel title={t('职责分离')}>
      <ul className={buying.list}>
        {Object.keys(DUTIES).map((duty) => {
          const held = order.duties.filter((one) => one.duty === duty);
          return (
            <li key={duty}>
              <StateTag of={DUTIES} state={duty} />
              {held.length === 0 ? (
                <span className={buying.soft}>{t('尚未办理')}</span>
              ) : (
                <span lang="zh-CN">{held.map(({ userName }) => userName).join(t('、'))}</span>
              )}
              {held[0] && <span className={buying.soft}>{formatInstant(held[0].at)}</span>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
