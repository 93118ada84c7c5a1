import { Organisation } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';

/** 四类重点对象、不稳定脱贫户、贫困边缘户、脱贫户. */
export const HOUSEHOLD_STATUSES = ['four_key', 'unstable', 'marginal', 'lifted'] as const;
export type HouseholdStatus = (typeof HOUSEHOLD_STATUSES)[number];

/** A farming household that suppliers help. What identifies it is sealed; people see the masks. */
@Entity('households')
export class Household {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'name_sealed' }) nameSealed: string;
  @Column('text', { name: 'name_masked' }) nameMasked: string;
  @Column('text', { name: 'phone_sealed', nullable: true }) phoneSealed: string | null;
  @Column('text', { name: 'phone_masked', nullable: true }) phoneMasked: string | null;
  @Column('text', { name: 'id_number_sealed' }) idNumberSealed: string;
  @Column('text', { name: 'id_number_masked' }) idNumberMasked: string;
  /** Keyed: finds a household again without its number being readable. */
  @Column('text', { name: 'id_number_fingerprint' }) idNumberFingerprint: string;
  @Column('text') status: HouseholdStatus;
  @Column('text', { name: 'village_code' }) villageCode: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'registered_by_id' }) registeredById: string;
  /** Made up for the story. */
  @Column('boolean') invented: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @VersionColumn() version: number;
}
