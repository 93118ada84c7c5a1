import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Household } from './household.entity.js';

/** 订单收购、务工、入股分红、土地流转、托管. */
export const LINK_MODES = ['order_purchase', 'labour', 'dividend', 'land_transfer', 'custody'] as const;
export type LinkMode = (typeof LINK_MODES)[number];

/** How a supplier raises a household's income, for a time, with its evidence. */
@Entity('benefit_links')
export class BenefitLink {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Household) @Column('uuid', { name: 'household_id' }) householdId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  @Column('text') mode: LinkMode;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  /** The last day; null while it goes on. */
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  @Column('uuid', { name: 'evidence_file_id' }) evidenceFileId: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @ForeignKey(() => User) @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
  @Column('text', { name: 'ended_reason' }) endedReason: string;
}
