import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { FilingState } from './quota.states.js';

export const CANTEENS = ['own', 'none', 'shared', 'contracted'] as const;
export type Canteen = (typeof CANTEENS)[number];

/** A unit's yearly declaration: how it runs its canteen, its bases, and what it reserves (预留份额填报). */
@Entity('quota_filings')
export class Filing {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('text', { name: 'division_code' }) divisionCode: string;
  @Column('integer') year: number;
  @Column('text') canteen: Canteen;
  /** The unit that files for a shared canteen. */
  @Column('uuid', { name: 'represented_by_id', nullable: true }) representedById: string | null;
  /** The enterprise that runs an outsourced canteen. */
  @Column('uuid', { name: 'contractor_id', nullable: true }) contractorId: string | null;
  @Column('integer', { nullable: true }) headcount: number | null;
  @Column('text') remark: string;
  @Column('text') state: FilingState;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @VersionColumn() version: number;

  /** True when a reserved share is demanded: 无食堂 and 共用食堂 units only note it (DOMAIN 1.2). */
  get reserves(): boolean {
    return this.canteen === 'own' || this.canteen === 'contracted';
  }
}
