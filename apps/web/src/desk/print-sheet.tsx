import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button, useT } from '../kit';
import styles from './desk.module.css';

/** A document on paper: order, packing list, delivery note, acceptance note, statement. */
export function PrintSheet({ title, children }: { title: string; children: ReactNode }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <main id="main">
      <div className={styles.sheetBar}>
        <Button icon="chevronLeft" onClick={() => void navigate(-1)}>
          {t('返回')}
        </Button>
        <Button look="primary" icon="print" onClick={() => window.print()}>
          {t('打印')}
        </Button>
      </div>
      <article className={styles.sheet} lang="zh-CN">
        <h1>{title}</h1>
        <div className={styles.sheetScroll}>{children}</div>
      </article>
    </main>
  );
}
