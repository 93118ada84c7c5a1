import { Link } from 'react-router';
import { Badge, Button, formatInstant, Icon, useT } from '../../kit';
import type { Notice } from '../../session';
import styles from './notifications.module.css';

/** One notice; all of it leads to the step where the person must act. */
export function NoticeRow({ notice, markRead }: { notice: Notice; markRead: () => void }) {
  const t = useT();
  const open = notice.kind === 'to_do' && !notice.doneAt;
  const unread = !notice.readAt;
  return (
    <li className={styles.row} data-unread={unread}>
      <span className={styles.dot} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.rowTitle}>
          {open && <Badge tone="red">{t('待办')}</Badge>}
          {notice.kind === 'to_do' && notice.doneAt && <Badge tone="green">{t('已办结')}</Badge>}
          <Link to={notice.link} lang="zh-CN" onClick={() => unread && markRead()}>
            {notice.title}
          </Link>
          {unread && <span className="visually-hidden">{t('未读')}</span>}
        </p>
        <p className={styles.body} lang="zh-CN">
          {notice.body}
        </p>
        <p className={styles.when}>
          {formatInstant(notice.at)}
          {notice.doneAt && ` · ${t('{{instant}} 办结', { instant: formatInstant(notice.doneAt) })}`}
        </p>
      </div>
      {unread && (
        <Button className={styles.mark} look="quiet" size="small" onClick={markRead}>
          {t('标为已读')}
        </Button>
      )}
      <Icon name="chevronRight" size={18} className={styles.go} />
    </li>
  );
}
