import { BigintColumn, GramsColumn } from '@bangfu/kernel';
import { Order, OrderLine } from '@bangfu/orders';
import { Organisation } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export const SHIPMENT_STATES = ['sent', 'arrived', 'received'] as const;
export type ShipmentState = (typeof SHIPMENT_STATES)[number];
export const CONFORMITY_BASES = ['quality_control', 'self_test', 'commissioned_test'] as const;
export type ConformityBasis = (typeof CONFORMITY_BASES)[number];

/** One delivery of an order, in one or more parcels. */
@Entity('shipments')
export class Shipment {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @ForeignKey(() => Order) @Column('uuid', { name: 'order_id' }) orderId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  @Column('text') carrier: string;
  @Column('text', { name: 'tracking_number', nullable: true }) trackingNumber: string | null;
  @Column('integer') parcels: number;
  @Column('text') note: string;
  @Column('text') state: ShipmentState;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('date', { name: 'sent_on' }) sentOn: string;
  @Column('uuid', { name: 'sent_by', nullable: true }) sentBy: string | null;
  @Column('timestamptz', { name: 'arrived_at', nullable: true }) arrivedAt: Date | null;
  /** The buyer's last day before acceptance is deemed; null when only a person may accept. */
  @Column('date', { name: 'accept_by', nullable: true }) acceptBy: string | null;
  @Column('integer') version: number;
}

@Entity('shipment_lines')
export class ShipmentLine {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Shipment) @Column('uuid', { name: 'shipment_id' }) shipmentId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @ForeignKey(() => OrderLine) @Column('uuid', { name: 'order_line_id' }) orderLineId: string;
  @BigintColumn() quantity: bigint;
  /** As the supplier weighed it; only for what is sold by weight. */
  @GramsColumn({ name: 'shipped_grams', nullable: true }) shippedGrams: bigint | null;
}

/** 承诺达标合格证 of a batch. */
@Entity('conformity_statements')
export class ConformityStatement {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Shipment) @Column('uuid', { name: 'shipment_id' }) shipmentId: string;
  @Column('text') number: string;
  @Column('text', { name: 'product_name' }) productName: string;
  @Column('text') batch: string;
  @Column('text') basis: ConformityBasis;
  @Column('text', { name: 'producer_name' }) producerName: string;
  @Column('text') origin: string;
  @Column('date', { name: 'issued_on' }) issuedOn: string;
  @Column('uuid', { name: 'file_id', nullable: true }) fileId: string | null;
}

@Entity('tracking_entries')
export class TrackingEntry {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Shipment) @Column('uuid', { name: 'shipment_id' }) shipmentId: string;
  @Column('timestamptz') at: Date;
  @Column('text') place: string;
  @Column('text') note: string;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}
