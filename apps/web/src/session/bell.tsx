import { Link } from 'react-router';
import { storefrontApi } from '../api';
import { Badge, Button, formatInstant, IconButton, useT } from '../kit';
import styles from './bell.module.css';
import { mayHear, useInbox } from './inbox';
import { Popover } from './popover';
import { useSession } from './session';

/** The newest notices, live; each leads to the step where the person must act. */
export function Bell() {
  const t = useT();
  const session = useSession();
  const heard = Boolean(session && mayHear(session));
  const { data } = useInbox(heard);
  const read = storefrontApi.useMutation('post', '/api/notifications/read');
  if (!heard) return null;
  const unread = data?.unread ?? 0;
  const shown = unread > 99 ? '99+' : String(unread);
  return (
    <Popover
      label={t('通知')}
      trigger={(props) => (
        <IconButton
          {...props}
          icon="bell"
          label={unread > 0 ? t('通知，{{count}} 条未读', { count: shown }) : t('通知')}
          badge={
            unread > 0 && (
              <span className={styles.count} aria-hidden="true">
                {shown}
              </span>
            )
          }
        />
      )}
    >
      {() => (
        <>
          <div className={styles.head}>
            <span>{t('通知')}</span>
            {unread > 0 && (
              <Button
                look="quiet"
                size="small"
                busy={read.isPending}
                onClick={() => read.mutate({ body: { all: true, upTo: data!.position } })}
              >
                {t('全部标为已读')}
              </Button>
            )}
          </div>
          <ul className={styles.list}>
            {data?.items.map((notice) => (
              <li key={notice.id}>
                <Link
                  to={notice.link}
                  className={`${styles.item} ${notice.readAt ? '' : styles.unread}`}
                  onClick={() => notice.readAt || read.mutate({ body: { ids: [notice.id], all: false } })}
                >
                  <span className={styles.title} lang="zh-CN">
                    {notice.kind === 'to_do' && !notice.doneAt && <Badge tone="red">{t('待办')}</Badge>}
                    {notice.title}
                  </span>
                  <span className={styles.when}>{formatInstant(notice.at)}</span>
                </Link>
              </li>
            ))}
            {data?.items.length === 0 && <li className={styles.item}>{t('还没有通知')}</li>}
          </ul>
          <Link to="/notifications" className={styles.item} style={{ textAlign: 'center', color: 'var(--primary)' }}>
            {t('查看全部通知')}
          </Link>
        </>
      )}
    </Popover>
  );
}
