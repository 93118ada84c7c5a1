import { useT, zh } from '../../kit';
import styles from './compliance.module.css';
import type { Ink, Standing } from './ink';

export const STANDINGS: Readonly<
  Record<Standing, { readonly name: string; readonly fill: keyof Ink; readonly text: keyof Ink }>
> = {
  reached: { name: zh('已完成'), fill: 'primary', text: 'onPrimary' },
  on_pace: { name: zh('不慢于时间进度'), fill: 'primarySoft', text: 'text' },
  behind: { name: zh('滞后'), fill: 'goldSoft', text: 'text' },
  far_behind: { name: zh('滞后过半'), fill: 'accentSoft', text: 'text' },
  not_started: { name: zh('尚未完成任何采购'), fill: 'accent', text: 'surface' },
};

/** What the colours of a map of completion mean. */
export function StandingLegend() {
  const t = useT();
  return (
    <ul className={styles.legend} aria-label={t('颜色说明')}>
      {Object.entries(STANDINGS).map(([standing, { name }]) => (
        <li key={standing}>
          <span className={styles[standing]} aria-hidden="true" />
          {t(name)}
        </li>
      ))}
    </ul>
  );
}

interface ProgressBarProps {
  readonly completedBps: number;
  readonly elapsedBps: number;
  readonly standing: Standing;
}

/** How much is done, with a mark where the year stands. The figures are said in words beside it. */
export function ProgressBar({ completedBps, elapsedBps, standing }: ProgressBarProps) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span
        className={`${styles.barFill} ${styles[standing]}`}
        style={{ width: `${Math.min(completedBps, 10_000) / 100}%` }}
      />
      <span className={styles.barMark} style={{ left: `${Math.min(elapsedBps, 10_000) / 100}%` }} />
    </span>
  );
}
