import { formatInstant, useT } from '../../kit';
import styles from '../trade/trade.module.css';

/** How long until an answer is late: hours count, so it is said in hours. */
export function MinutesLeft({ minutes, by }: { minutes: number; by: string }) {
  const t = useT();
  const size = Math.abs(minutes);
  const values = { hours: Math.floor(size / 60), minutes: size % 60 };
  const look = minutes < 0 ? styles.late : minutes < 240 ? styles.soon : styles.soft;
  return (
    <span className={look} title={formatInstant(by)} style={{ whiteSpace: 'nowrap' }}>
      {minutes < 0
        ? t('已超时 {{hours}} 小时 {{minutes}} 分', values)
        : t('还剩 {{hours}} 小时 {{minutes}} 分', values)}
    </span>
  );
}
