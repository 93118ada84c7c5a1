import { Badge, daysUntil, formatDate, useT } from '../../kit';

/** A last day and how near it is; `warnDays` before it the words turn urgent. */
export function Until({ date, warnDays = 30 }: { date: string | null; warnDays?: number }) {
  const t = useT();
  if (!date) return <>{t('长期')}</>;
  const days = daysUntil(date);
  return (
    <span style={{ display: 'inline-flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
      {formatDate(date)}
      {days < 0 && <Badge tone="red">{t('已过期')}</Badge>}
      {days >= 0 && days <= warnDays && (
        <Badge tone="gold">{days === 0 ? t('今天到期') : t('还剩 {{days}} 天', { days })}</Badge>
      )}
    </span>
  );
}

/** The clock of whoever reviews: working days are counted by the server, the date is what people wait for. */
export function ReviewClock({ dueOn, overdue }: { dueOn: string | null; overdue: boolean }) {
  const t = useT();
  if (!dueOn) return <>—</>;
  const days = daysUntil(dueOn);
  return (
    <span style={{ display: 'inline-flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
      {formatDate(dueOn)}
      {overdue ? (
        <Badge tone="red">{t('审核已超期')}</Badge>
      ) : (
        days >= 0 && <Badge tone="blue">{days === 0 ? t('今天应办结') : t('还有 {{days}} 天', { days })}</Badge>
      )}
    </span>
  );
}
