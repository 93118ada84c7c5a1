import type { ReactNode } from 'react';
import styles from './trade.module.css';

/** On a phone the main actions of a page stay under the thumb; on a desk they stand beside the title instead. */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <>
      <div className={styles.barRoom} />
      <div className={styles.bar}>{children}</div>
    </>
  );
}
