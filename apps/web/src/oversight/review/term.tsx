import { Badge, formatDate, useT } from '../../kit';
import styles from './review.module.css';

interface TermProps {
  readonly dueOn: string | null;
  readonly workingDaysLeft: number | null;
  readonly overdue: boolean;
  /** The date under the badge as well. */
  readonly dated?: boolean;
}

/** How much of the time given by the rules is left, in working days. */
export function Term({ dueOn, workingDaysLeft, overdue, dated = false }: TermProps) {
  const t = useT();
  if (!dueOn || workingDaysLeft === null) return <>—</>;
  const late = overdue || workingDaysLeft < 0;
  const days = Math.abs(workingDaysLeft);
  const text = late
    ? t('已超期 {{days}} 个工作日', { days })
    : days === 0
      ? t('今天到期')
      : t('还剩 {{days}} 个工作日', { days });
  return (
    <span className={styles.term}>
      <Badge tone={late ? 'red' : days <= 1 ? 'gold' : 'neutral'}>{text}</Badge>
      {dated && <small>{t('{{date}} 前办结', { date: formatDate(dueOn) })}</small>}
    </span>
  );
}
