import { Badge, formatInstant, useT } from '../../kit';
import buying from '../buying/buying.module.css';
import { CopyButton } from '../forms/copy-button';
import type { Order } from './order';

/** Every parcel with its number and its way. */
export function Parcels({ order }: { order: Order }) {
  const t = useT();
  const names = new Map(order.lines.map((line) => [line.id, `${line.productName} ${line.variantName}`]));
  return (
    <>
      {order.parcels.map((parcel, index) => (
        <section key={parcel.id} className={buying.card}>
          <div className={buying.cardHead}>
            <h2>{t('包裹 {{number}}', { number: index + 1 })}</h2>
            <Badge tone={parcel.deliveredAt ? 'green' : 'blue'}>
              {parcel.deliveredAt ? t('已送达') : t('运输途中')}
            </Badge>
          </div>
          <p>
            <span lang="zh-CN">{parcel.carrier}</span> <code>{parcel.trackingNumber}</code>{' '}
            <CopyButton text={parcel.trackingNumber} label={t('复制单号')} />
          </p>
          <p className={buying.soft} lang="zh-CN">
            {parcel.lines
              .map(({ orderLineId, quantity }) => `${names.get(orderLineId) ?? ''} × ${quantity}`)
              .join(' · ')}
          </p>
          <ol className={buying.timeline} style={{ marginTop: 14 }}>
            {parcel.deliveredAt && (
              <li>
                <strong>{t('已送达')}</strong>
                <p className={buying.soft}>{formatInstant(parcel.deliveredAt)}</p>
              </li>
            )}
            {parcel.tracking.map((entry) => (
              <li key={entry.id}>
                <span lang="zh-CN">{[entry.place, entry.note].filter(Boolean).join(' · ')}</span>
                <p className={buying.soft}>{formatInstant(entry.at)}</p>
              </li>
            ))}
            <li>
              {t('合作社发货')}
              <p className={buying.soft}>{formatInstant(parcel.sentAt)}</p>
            </li>
          </ol>
        </section>
      ))}
    </>
  );
}
