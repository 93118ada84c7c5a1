import type { ReactNode } from 'react';
import styles from './trade.module.css';

/** The table of a printed document; on a phone it is pushed sideways rather than squeezed. */
export function SheetTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.sheetTable} role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
