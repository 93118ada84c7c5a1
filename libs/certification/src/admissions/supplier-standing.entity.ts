import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { AdmissionApplication } from './admission-application.entity.js';

/** That a supplier was let in, and whether it may sell now. */
@Entity('supplier_standings')
export class SupplierStanding {
  @ForeignKey(() => Organisation) @PrimaryColumn('uuid', { name: 'supplier_id' }) supplierId: string;
  @Column('text') state: 'admitted' | 'suspended';
  /** A trader sells only as the agent of producers. */
  @Column('text') kind: 'producer' | 'trader';
  @ForeignKey(() => AdmissionApplication) @Column('uuid', { name: 'application_id' }) applicationId: string;
  @Column('timestamptz', { name: 'admitted_at' }) admittedAt: Date;
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt: Date | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'suspended_by', nullable: true }) suspendedBy: string | null;
  @Column('text', { name: 'suspended_reason', nullable: true }) suspendedReason: string | null;
  @Column('text', { name: 'suspended_text' }) suspendedText: string;
  @VersionColumn() version: number;
}
