import { Category, type SoldBy, type TaxTreatment, Variant } from '@bangfu/catalog';
import { BigintColumn, FenColumn, GramsColumn } from '@bangfu/kernel';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Order } from './order.entity.js';

export type OrderLineState = 'placed' | 'confirmed' | 'refused' | 'cancelled';

/** One variant of an order, with the facts of the day of ordering. */
@Entity('order_lines')
export class OrderLine {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Order) @Column('uuid', { name: 'order_id' }) orderId: string;
  /** Of its order: where a distributed database would place the line. */
  @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  @Column('integer') position: number;
  @Column('uuid', { name: 'source_line_id', nullable: true }) sourceLineId: string | null;
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
  @BigintColumn({ name: 'confirmed_quantity', nullable: true }) confirmedQuantity: bigint | null;
  @FenColumn({ name: 'confirmed_amount_fen', nullable: true }) confirmedAmountFen: bigint | null;
  /** Units that have left; the database keeps it. */
  @BigintColumn({ name: 'shipped_quantity', update: false }) shippedQuantity: bigint;
  /** Units accepted or refused at acceptance; the database keeps it. */
  @BigintColumn({ name: 'settled_quantity', update: false }) settledQuantity: bigint;
  @Column('text') state: OrderLineState;
  @Column('text', { name: 'refusal_reason', nullable: true }) refusalReason: string | null;
}
