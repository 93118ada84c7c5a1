import { daysUntil, formatDate, useT } from '../../kit';
import styles from './trade.module.css';

interface ClockProps {
  readonly on: string;
  /** Whether the date itself stands before the days. */
  readonly dated?: boolean;
}

/** How long until a day by which something must be done: red when it has passed, gold in the last two days. */
export function Clock({ on, dated = false }: ClockProps) {
  const t = useT();
  const days = daysUntil(on);
  const left =
    days < 0 ? t('已逾期 {{days}} 天', { days: -days }) : days === 0 ? t('今天到期') : t('还剩 {{days}} 天', { days });
  const look = days < 0 ? styles.late : days <= 2 ? styles.soon : styles.soft;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {dated && <>{formatDate(on)} </>}
      <span className={look}>{left}</span>
    </span>
  );
}
