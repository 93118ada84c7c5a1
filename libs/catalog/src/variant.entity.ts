import { BigintColumn, FenColumn, GramsColumn } from '@bangfu/kernel';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Product } from './product.entity.js';

/** `piece`: a fixed amount per unit. `weight`: the accepted weight decides what is paid (毛菜, 活禽). */
export type SoldBy = 'piece' | 'weight';

/** One way of buying a product: a unit of some weight at some price. */
@Entity('variants')
export class Variant {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Product) @Column('uuid', { name: 'product_id' }) productId: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  /** The supplier's own article number. */
  @Column('text') sku: string;
  @Column('text') name: string;
  /** 瓶, 箱, 斤, 只 … */
  @Column('text') unit: string;
  @Column('text', { name: 'sold_by' }) soldBy: SoldBy;
  /** Of one unit. */
  @GramsColumn({ name: 'net_weight_grams' }) netWeightGrams: bigint;
  /** Of one unit. */
  @FenColumn({ name: 'price_fen' }) priceFen: bigint;
  @FenColumn({ name: 'fen_per_kilogram', insert: false, update: false }) fenPerKilogram: bigint;
  @BigintColumn({ name: 'min_quantity' }) minQuantity: bigint;
  @BigintColumn({ name: 'max_quantity', nullable: true }) maxQuantity: bigint | null;
  @Column('text') state: 'active' | 'retired';
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('int') version: number;
}
