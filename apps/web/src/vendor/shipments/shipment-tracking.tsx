import { Panel } from '../../desk';
import { formatInstant, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Shipment } from '../trade/types';

export function ShipmentTracking({ shipment }: { shipment: Shipment }) {
  const t = useT();
  const newestFirst = [...shipment.tracking].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Panel title={t('物流')}>
      <ol className={styles.steps}>
        {newestFirst.map((entry) => (
          <li key={entry.id}>
            <span lang="zh-CN">{entry.note}</span>
            <span className={styles.under}>
              {formatInstant(entry.at)} <span lang="zh-CN">{entry.place}</span>
            </span>
          </li>
        ))}
        <li>
          {t('已发货')}
          <span className={styles.under}>{formatInstant(shipment.sentAt)}</span>
        </li>
      </ol>
    </Panel>
  );
}
