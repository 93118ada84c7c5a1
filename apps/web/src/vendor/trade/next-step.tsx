import type { ReactNode } from 'react';
import styles from './trade.module.css';

interface NextStepProps {
  readonly tone: 'gold' | 'red' | 'green' | 'blue' | 'plain';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const LOOKS = {
  gold: styles.nextGold,
  red: styles.nextRed,
  green: styles.nextGreen,
  blue: styles.nextBlue,
  plain: '',
};

/** What has to happen next, and who has to do it; the first thing one reads on a page. */
export function NextStep({ tone, title, children, actions }: NextStepProps) {
  return (
    <div className={`${styles.next} ${LOOKS[tone]} no-print`}>
      <div className={styles.nextWords}>
        <strong>{title}</strong>
        {children}
      </div>
      {actions}
    </div>
  );
}
