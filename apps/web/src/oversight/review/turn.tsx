import type { ReactNode } from 'react';
import styles from './review.module.css';

interface TurnProps {
  /** Whose step it is now. */
  readonly title: string;
  readonly text?: ReactNode;
  readonly mine: boolean;
  readonly late?: boolean;
  readonly children?: ReactNode;
}

/** Says whose step it is; when it is mine, the verdicts stand beside it, on a phone at the foot of the screen. */
export function Turn({ title, text, mine, late = false, children }: TurnProps) {
  return (
    <section className={`${styles.turn} ${late ? styles.late : ''} ${mine ? styles.mine : ''}`} aria-label={title}>
      <div className={styles.turnText}>
        <strong>{title}</strong>
        {text && <div>{text}</div>}
      </div>
      {children && <div className={styles.turnActions}>{children}</div>}
    </section>
  );
}

export interface Stage {
  readonly key: string;
  readonly title: string;
  readonly state: 'done' | 'now' | 'bad' | 'ahead';
  readonly text?: ReactNode;
}

/** The way of a matter from office to office, and where it is. */
export function Stages({ label, stages }: { label: string; stages: readonly Stage[] }) {
  const look = { done: styles.stageDone, now: styles.stageNow, bad: styles.stageBad, ahead: '' };
  return (
    <ol className={styles.stages} aria-label={label}>
      {stages.map(({ key, title, state, text }) => (
        <li key={key} className={`${styles.stage} ${look[state]}`} aria-current={state === 'now' ? 'step' : undefined}>
          <strong>{title}</strong>
          {text}
        </li>
      ))}
    </ol>
  );
}
