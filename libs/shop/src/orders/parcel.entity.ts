import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ShopOrder } from './shop-order.entity.js';

/** Goods of one order that travel together. */
@Entity('shop_parcels')
export class Parcel {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ShopOrder) @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('text') carrier: string;
  @Column('text', { name: 'tracking_number' }) trackingNumber: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('uuid', { name: 'sent_by', nullable: true }) sentBy: string | null;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt: Date | null;
  @Column('integer') version: number;
}

@Entity('shop_tracking_entries')
export class ParcelTracking {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Parcel) @Column('uuid', { name: 'parcel_id' }) parcelId: string;
  @Column('timestamptz') at: Date;
  @Column('text') place: string;
  @Column('text') note: string;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}
