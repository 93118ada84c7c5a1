import { Link } from 'react-router';
import { Icon, Skeleton, useT } from '../../kit';
import styles from './home.module.css';
import type { Queue } from './queue';
import { useQueues } from './use-queues';

/** What waits for this supplier, counted; the late first. */
export function QueueTiles() {
  const t = useT();
  const queues = useQueues();
  if (!queues) {
    return (
      <div className={styles.tiles} aria-busy="true">
        {[0, 1, 2].map((tile) => (
          <Skeleton key={tile} height={92} />
        ))}
      </div>
    );
  }
  if (queues.length === 0) {
    return (
      <p className={styles.calm}>
        <Icon name="check" />
        {t('没有等待办理的事项')}
      </p>
    );
  }
  return (
    <ul className={styles.tiles} aria-label={t('等待办理')}>
      {queues.map((queue) => (
        <li key={queue.key}>
          <Tile queue={queue} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ queue }: { queue: Queue }) {
  return (
    <Link to={queue.to} className={styles.tile} data-urgency={queue.urgency}>
      <span className={styles.tileIcon}>
        <Icon name={queue.icon} />
      </span>
      <span className={styles.tileText}>
        <span className={styles.tileTitle}>{queue.title}</span>
        <span className={styles.tileDetail}>{queue.detail}</span>
      </span>
      <strong className={styles.tileCount}>
        {queue.count}
        {queue.more && '+'}
      </strong>
    </Link>
  );
}
