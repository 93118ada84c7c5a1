import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { Panel } from '../../desk';
import { formatInstant, Loading, Skeleton, useT } from '../../kit';
import { StandingIn } from './standing-in';
import { type Queue, useQueues } from './queues';
import styles from './waiting.module.css';

/** What waits for the person at the screen: the queues of their roles, and every to-do that was sent to them. */
export function Waiting() {
  const t = useT();
  const queues = useQueues();
  const { data } = storefrontApi.useQuery('get', '/api/notifications', {
    params: { query: { toDo: true, limit: 8 } },
  });
  const nothing = data?.items.length === 0 && queues.every(({ count }) => count === 0);
  return (
    <Panel
      title={t('待我办理')}
      extra={data && data.openToDos > data.items.length && <Link to="/notifications">{t('全部待办')}</Link>}
    >
      <StandingIn />
      {queues.length > 0 && (
        <ul className={styles.tiles}>
          {queues.map((queue) => (
            <li key={queue.to}>
              <Tile queue={queue} />
            </li>
          ))}
        </ul>
      )}
      {!data && (
        <Loading>
          <Skeleton height={80} />
        </Loading>
      )}
      {nothing && queues.length === 0 && <p>{t('没有等您办理的事。')}</p>}
      {data && data.items.length > 0 && (
        <ul className={styles.list} aria-label={t('待办')}>
          {data.items.map((notice) => (
            <li key={notice.id}>
              <Link to={notice.link}>
                <span lang="zh-CN">{notice.title}</span>
                <span className={styles.when}>{formatInstant(notice.at)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Tile({ queue }: { queue: Queue }) {
  const t = useT();
  return (
    <Link
      to={queue.to}
      className={styles.tile}
      data-waiting={(queue.count ?? 0) > 0}
      data-late={queue.late ?? false}
      aria-busy={queue.count === undefined}
    >
      <span className={styles.count}>
        {queue.count === undefined ? '…' : queue.more ? `${queue.count}+` : queue.count}
      </span>
      <span className={styles.what}>{queue.what}</span>
      <span className={styles.detail}>{queue.detail ?? (queue.count === 0 ? t('暂无') : '')}</span>
    </Link>
  );
}
