import { FenColumn } from '@bangfu/kernel';
import { Organisation } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Category } from './category.entity.js';

export type ProductState = 'draft' | 'listed' | 'delisted';

/** Something that a supplier offers, in one or more variants. What buyers see is read by plain SQL (search, product.queries). */
@Entity('products')
export class Product {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  /** The producer on whose commission a trader sells. */
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'agent_for_id', nullable: true }) agentForId: string | null;
  /** Without one the product may be sold, and counts nowhere. */
  @Column('uuid', { name: 'certificate_id', nullable: true }) certificateId: string | null;
  @Column('text') name: string;
  @ForeignKey(() => Category) @Column('text', { name: 'category_code' }) categoryCode: string;
  @Column('text') description: string;
  @Column('text', { name: 'origin_code' }) originCode: string;
  /** The origin as people read it, from the county down. */
  @Column('text') place: string;
  @Column('text') state: ProductState;
  @Column('text', { name: 'delisted_reason', nullable: true }) delistedReason: string | null;
  @Column('timestamptz', { name: 'listed_at', nullable: true }) listedAt: Date | null;
  @Column('uuid', { name: 'photo_file_ids', array: true }) photoFileIds: string[];
  /** Lowest price of a kilogram among the active variants. */
  @FenColumn({ name: 'fen_per_kilogram', nullable: true }) fenPerKilogram: bigint | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('int') version: number;
}
