import type { ReactNode } from 'react';
import { Icon, type IconName } from '../kit';
import styles from './buying.module.css';

interface NoticeProps {
  readonly tone?: 'blue' | 'gold' | 'red' | 'green' | 'neutral';
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands above everything else on a page: what is to be done now, or what is being waited for. */
export function Notice({ tone = 'blue', icon = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      <Icon name={icon} />
      <div className={styles.noticeText}>
        <strong>{title}</strong>
        {children && <div>{children}</div>}
      </div>
      {actions && <div className={styles.noticeActions}>{actions}</div>}
    </div>
  );
}
