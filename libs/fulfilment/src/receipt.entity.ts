import { BigintColumn, FenColumn, GramsColumn } from '@bangfu/kernel';
import { Order, OrderLine } from '@bangfu/orders';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Shipment, ShipmentLine } from './shipment.entity.js';

export const REFUSAL_REASONS = {
  short_weight: '短斤少两',
  short_count: '数量不足',
  damaged: '破损',
  spoiled: '变质',
  wrong_goods: '货不对板',
  quality: '质量不合格',
  near_expiry: '临近保质期',
  papers_missing: '单证不全',
  late: '逾期送达',
  other: '其他',
} as const;
export type RefusalReason = keyof typeof REFUSAL_REASONS;

/** Acceptance of one shipment. Never changes. */
@Entity('receipts')
export class Receipt {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @ForeignKey(() => Shipment) @Column('uuid', { name: 'shipment_id' }) shipmentId: string;
  @ForeignKey(() => Order) @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  @Column('text') kind: 'person' | 'deemed';
  @Column('uuid', { name: 'accepted_by', nullable: true }) acceptedBy: string | null;
  @Column('timestamptz') at: Date;
  @Column('date', { name: 'received_on' }) receivedOn: string;
  /** Sum of its lines. */
  @FenColumn({ name: 'goods_fen' }) goodsFen: bigint;
  /** The order's whole freight with its first receipt that accepts anything; else 0. Counts for no programme. */
  @FenColumn({ name: 'freight_fen' }) freightFen: bigint;
  @Column('text') note: string;
}

@Entity('receipt_lines')
export class ReceiptLine {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Receipt) @Column('uuid', { name: 'receipt_id' }) receiptId: string;
  @ForeignKey(() => ShipmentLine) @Column('uuid', { name: 'shipment_line_id' }) shipmentLineId: string;
  @ForeignKey(() => OrderLine) @Column('uuid', { name: 'order_line_id' }) orderLineId: string;
  @BigintColumn({ name: 'accepted_quantity' }) acceptedQuantity: bigint;
  /** The actual weight; only for what is sold by weight. */
  @GramsColumn({ name: 'accepted_grams', nullable: true }) acceptedGrams: bigint | null;
  @BigintColumn({ name: 'refused_quantity' }) refusedQuantity: bigint;
  @Column('text', { name: 'refusal_reason', nullable: true }) refusalReason: RefusalReason | null;
  @Column('text', { name: 'refusal_text' }) refusalText: string;
  @FenColumn({ name: 'amount_fen' }) amountFen: bigint;
  @Column('uuid', { name: 'photo_file_ids', array: true }) photoFileIds: string[];
}
