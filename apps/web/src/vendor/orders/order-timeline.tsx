import { Link } from 'react-router';
import { asProblem, vendorApi } from '../../api';
import { ErrorState, formatInstant, Loading, Skeleton, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Step } from '../trade/types';
import { STEP_KINDS } from './order-words';

/** Who did what and when, the newest first. */
export function OrderTimeline({ orderId }: { orderId: string }) {
  const t = useT();
  const { data, error } = vendorApi.useQuery('get', '/api/vendor/orders/{id}/timeline', {
    params: { path: { id: orderId } },
  });
  if (error && !data) return <ErrorState problem={asProblem(error)!} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton height={120} />
      </Loading>
    );
  }
  return (
    <ol className={styles.steps}>
      {[...data].reverse().map((step) => (
        <li key={step.id}>
          <StepName step={step} />
          <span className={styles.under}>
            {formatInstant(step.at)}{' '}
            <span lang="zh-CN">{[step.actorName, step.organisationName].filter(Boolean).join(' · ')}</span>
          </span>
          {step.note && <p lang="zh-CN">{step.note}</p>}
        </li>
      ))}
      {data.length === 0 && <li>{t('还没有记录')}</li>}
    </ol>
  );
}

function StepName({ step }: { step: Step }) {
  const t = useT();
  const name = t(STEP_KINDS[step.kind]?.[0] ?? step.name);
  const to = placeOf(step.detail as Readonly<Record<string, unknown>>);
  return to ? <Link to={to}>{name}</Link> : <strong>{name}</strong>;
}

/** The paper that the step made. */
function placeOf(detail: Readonly<Record<string, unknown>>): string | null {
  if (typeof detail.disputeId === 'string') return `/vendor/disputes/${detail.disputeId}`;
  if (typeof detail.returnId === 'string') return `/vendor/returns/${detail.returnId}`;
  if (typeof detail.shipmentId === 'string') return `/vendor/shipments/${detail.shipmentId}`;
  return null;
}
