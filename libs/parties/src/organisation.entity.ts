import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ROLES_OF_KIND } from './permissions.js';

export type OrganisationKind = keyof typeof ROLES_OF_KIND;
export const UNIT_KINDS = [
  'organ',
  'institution',
  'school',
  'hospital',
  'prison',
  'university',
  'state_enterprise',
  'other',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
export const SUPPLIER_KINDS = ['cooperative', 'company', 'family_farm', 'individual', 'trader'] as const;
export type SupplierKind = (typeof SUPPLIER_KINDS)[number];
export type OrganisationStatus = 'active' | 'suspended' | 'merged' | 'closed';

/** A body that buys, sells, reviews or supervises. */
@Entity('organisations')
export class Organisation {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: OrganisationKind;
  /** Only for budget units. */
  @Column('text', { name: 'unit_kind', nullable: true }) unitKind: UnitKind | null;
  /** Only for suppliers. */
  @Column('text', { name: 'supplier_kind', nullable: true }) supplierKind: SupplierKind | null;
  @Column('text') name: string;
  @Column('text', { name: 'short_name' }) shortName: string;
  /** The division it belongs to; for an office this is also what its officials see. */
  @Column('text', { name: 'division_code' }) divisionCode: string;
  /** 主管单位. */
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  /** 统一社会信用代码. */
  @Column('text', { name: 'credit_code', nullable: true }) creditCode: string | null;
  /** True when the name was made up for the story; shown to people wherever it appears. */
  @Column('boolean') invented: boolean;
  @Column('text') status: OrganisationStatus;
  @Column('uuid', { name: 'successor_id', nullable: true }) successorId: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @VersionColumn() version: number;
}
