import { FenColumn } from '@bangfu/kernel';
import { Organisation } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { OrderState } from './order.states.js';

export const ORDER_SOURCES = ['purchase_request', 'cart', 'standing_order', 'quote'] as const;
export type OrderSource = (typeof ORDER_SOURCES)[number];
export const ORDER_FUNDS = ['canteen', 'union', 'personal'] as const;
export type OrderFund = (typeof ORDER_FUNDS)[number];
export const PAYMENT_TERMS = ['goods_first', 'pay_first'] as const;
export type PaymentTerms = (typeof PAYMENT_TERMS)[number];

/** What one buyer orders from one supplier. */
@Entity('orders')
export class Order {
  @PrimaryColumn('uuid') id: string;
  /** DD2026-000001: without gaps in each year. */
  @Column('text') number: string;
  @Column('text') source: OrderSource;
  @Column('uuid', { name: 'source_id' }) sourceId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  /** Whose reserved share it counts for. */
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'budget_unit_id' }) budgetUnitId: string;
  @Column('text') fund: OrderFund;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  @Column('text') state: OrderState;
  /** As placed, then as agreed. */
  @FenColumn({ name: 'freight_fen' }) freightFen: bigint;
  /** As placed, then as confirmed. */
  @FenColumn({ name: 'goods_fen' }) goodsFen: bigint;
  /** Goods and freight at placing. */
  @FenColumn({ name: 'ordered_fen' }) orderedFen: bigint;
  @Column('text', { name: 'payment_terms' }) paymentTerms: PaymentTerms;
  @Column('integer', { name: 'payment_days' }) paymentDays: number;
  @Column('timestamptz', { name: 'placed_at' }) placedAt: Date;
  @Column('date', { name: 'placed_on' }) placedOn: string;
  @Column('integer', { name: 'fiscal_year' }) fiscalYear: number;
  /** The supplier's last day to answer. */
  @Column('date', { name: 'confirm_by' }) confirmBy: string;
  @Column('date', { name: 'wanted_on', nullable: true }) wantedOn: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('text', { name: 'delivery_address' }) deliveryAddress: string;
  @Column('text', { name: 'delivery_contact_sealed' }) deliveryContactSealed: string;
  @Column('text', { name: 'delivery_name_masked' }) deliveryNameMasked: string;
  @Column('text', { name: 'delivery_phone_masked' }) deliveryPhoneMasked: string;
  @Column('text') note: string;
  /** Grows with every change of state or amount; whoever decides names the version they saw. */
  @Column('integer') version: number;
}
