import { Category, type SoldBy, type TaxTreatment, Variant } from '@bangfu/catalog';
import { BigintColumn, FenColumn, GramsColumn } from '@bangfu/kernel';
import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ShopOrderClosedReason, ShopOrderState } from './shop-order.states.js';

/** What a shopper bought from one supplier; paid with the other orders of its checkout. */
@Entity('shop_orders')
export class ShopOrder {
  @PrimaryColumn('uuid') id: string;
  /** GD2026-000001: without gaps in each year. */
  @Column('text') number: string;
  @Column('uuid', { name: 'checkout_id' }) checkoutId: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  @Column('text') state: ShopOrderState;
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason: ShopOrderClosedReason | null;
  @FenColumn({ name: 'freight_fen' }) freightFen: bigint;
  /** As promised at checkout, in days after payment. */
  @Column('integer', { name: 'promise_days_min' }) promiseDaysMin: number;
  @Column('integer', { name: 'promise_days_max' }) promiseDaysMax: number;
  @Column('text', { name: 'buyer_note' }) buyerNote: string;
  @Column('timestamptz', { name: 'placed_at' }) placedAt: Date;
  @Column('timestamptz', { name: 'paid_at', nullable: true }) paidAt: Date | null;
  @Column('timestamptz', { name: 'packed_at', nullable: true }) packedAt: Date | null;
  /** When everything that is still wanted had left. */
  @Column('timestamptz', { name: 'shipped_at', nullable: true }) shippedAt: Date | null;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt: Date | null;
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt: Date | null;
  @Column('text', { name: 'received_by', nullable: true }) receivedBy: 'buyer' | 'deemed' | null;
  /** From this date on receipt is deemed, unless something is open on the order. */
  @Column('date', { name: 'confirm_due_on', nullable: true }) confirmDueOn: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('integer') version: number;
}

/** One variant of a shop order, with the facts of the day of ordering; only reservation, shipped quantity and cancellation move. */
@Entity('shop_order_lines')
export class ShopOrderLine {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ShopOrder) @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('integer') position: number;
  @Column('uuid', { name: 'cart_line_id', nullable: true }) cartLineId: string | null;
  @ForeignKey(() => Variant) @Column('uuid', { name: 'variant_id' }) variantId: string;
  @Column('uuid', { name: 'reservation_id' }) reservationId: string;
  @Column('text', { name: 'product_name' }) productName: string;
  @Column('text', { name: 'variant_name' }) variantName: string;
  @Column('text') unit: string;
  @Column('text', { name: 'sold_by' }) soldBy: SoldBy;
  /** Of one unit. */
  @GramsColumn({ name: 'net_weight_grams' }) netWeightGrams: bigint;
  @ForeignKey(() => Category) @Column('text', { name: 'category_code' }) categoryCode: string;
  @Column('text', { name: 'tax_treatment' }) taxTreatment: TaxTreatment;
  @Column('text', { name: 'origin_code' }) originCode: string;
  @Column('uuid', { name: 'certificate_id', nullable: true }) certificateId: string | null;
  @Column('text', { name: 'catalogue_code', nullable: true }) catalogueCode: string | null;
  @Column('boolean') listed832: boolean;
  @Column('boolean', { name: 'poor_household_linked' }) poorHouseholdLinked: boolean;
  @BigintColumn() quantity: bigint;
  /** Of one unit. */
  @FenColumn({ name: 'unit_price_fen' }) unitPriceFen: bigint;
  @FenColumn({ name: 'amount_fen' }) amountFen: bigint;
  /** Units that have left; the database keeps it. */
  @BigintColumn({ name: 'shipped_quantity', insert: false, update: false }) shippedQuantity: bigint;
  /** Units that will not be delivered; the database keeps it. */
  @BigintColumn({ name: 'cancelled_quantity', insert: false, update: false }) cancelledQuantity: bigint;
}
