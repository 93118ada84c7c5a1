import { vendor } from '../../api';
import { Ask, Panel } from '../../desk';
import { Badge, formatInstant, useT } from '../../kit';
import { orReload } from '../trade/or-reload';
import { ShareButton } from '../trade/share-button';
import styles from '../trade/trade.module.css';
import type { Parcel, ShopOrder } from '../trade/types';
import { ParcelTracking } from './parcel-tracking';

/** What has left, with which carrier, and where it is. */
export function ParcelsPanel({ order }: { order: ShopOrder }) {
  const t = useT();
  if (order.parcels.length === 0) return null;
  return (
    <Panel title={t('包裹')}>
      <div className={styles.stack}>
        {order.parcels.map((parcel, index) => (
          <ParcelCard key={parcel.id} order={order} parcel={parcel} number={index + 1} />
        ))}
      </div>
    </Panel>
  );
}

function ParcelCard({ order, parcel, number }: { order: ShopOrder; parcel: Parcel; number: number }) {
  const t = useT();
  return (
    <section className={styles.line}>
      <div className={styles.lineHead}>
        <h3>
          {t('包裹 {{number}}', { number })}{' '}
          {parcel.deliveredAt ? <Badge tone="green">{t('已送达')}</Badge> : <Badge tone="blue">{t('在路上')}</Badge>}
        </h3>
        <span lang="zh-CN">
          {parcel.carrier} <strong>{parcel.trackingNumber}</strong>
        </span>
      </div>
      <p lang="zh-CN" className={styles.soft}>
        {parcel.lines.map((line) => goodsOf(order, line.orderLineId, line.quantity)).join(' · ')}
      </p>
      <ol className={styles.steps} style={{ margin: '12px 0' }}>
        {parcel.deliveredAt && (
          <li>
            <strong>{t('已送达')}</strong>
            <span className={styles.under}>{formatInstant(parcel.deliveredAt)}</span>
          </li>
        )}
        {parcel.tracking.map((entry) => (
          <li key={entry.id}>
            <span lang="zh-CN">{[entry.note, entry.place].filter(Boolean).join(' · ')}</span>
            <span className={styles.under}>{formatInstant(entry.at)}</span>
          </li>
        ))}
        <li>
          <strong>{t('已寄出')}</strong>
          <span className={styles.under}>{formatInstant(parcel.sentAt)}</span>
        </li>
      </ol>
      <div className={styles.photos}>
        {!parcel.deliveredAt && (
          <>
            <Delivered order={order} parcel={parcel} />
            <ParcelTracking orderId={order.id} parcelId={parcel.id} />
          </>
        )}
        <ShareButton title={order.number} text={`${parcel.carrier} ${parcel.trackingNumber}`} />
      </div>
    </section>
  );
}

function goodsOf(order: ShopOrder, lineId: string, quantity: number): string {
  const line = order.lines.find(({ id }) => id === lineId);
  return line ? `${line.productName} ${line.variantName} × ${quantity}` : String(quantity);
}

function Delivered({ order, parcel }: { order: ShopOrder; parcel: Parcel }) {
  const t = useT();
  return (
    <Ask
      type="primary"
      label={t('登记送达')}
      question={t('包裹已经送到买家手里了？')}
      confirmLabel={t('已送到')}
      said={t('已登记送达，等买家确认收货')}
      onConfirm={() =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/shop-orders/{id}/parcels/{parcelId}/delivery', {
                params: { path: { id: order.id, parcelId: parcel.id } },
              })
            ).data,
        )
      }
    >
      <p>{t('全部包裹送达后，从这一天起计算自动确认收货的期限。登记后不能撤回。')}</p>
    </Ask>
  );
}
