import { GramsColumn } from '@bangfu/kernel';
import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { CertificateApplication } from '../applications/certificate-application.entity.js';

export const CERTIFICATE_STATES = ['valid', 'expired', 'revoked'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** That one product of one supplier from one village counts as assisted produce, from a day to a day. */
@Entity('certificates')
export class Certificate {
  @PrimaryColumn('uuid') id: string;
  /** BF-430481-2026-000123. */
  @Column('text') number: string;
  /** Printed beside the number; both together open the public page. */
  @Column('text', { name: 'verify_code' }) verifyCode: string;
  @ForeignKey(() => CertificateApplication) @Column('uuid', { name: 'application_id' }) applicationId: string;
  @Column('uuid', { name: 'lineage_id' }) lineageId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  @Column('text', { name: 'product_name' }) productName: string;
  @Column('text', { name: 'category_code' }) categoryCode: string;
  @Column('text', { name: 'origin_code' }) originCode: string;
  @Column('text') specification: string;
  /** The certifying county: its certified catalogue holds the product. */
  @Column('text', { name: 'catalogue_code' }) catalogueCode: string;
  @Column('boolean') listed832: boolean;
  @Column('boolean', { name: 'poor_household_linked' }) poorHouseholdLinked: boolean;
  @Column('integer', { name: 'household_count' }) householdCount: number;
  @GramsColumn({ name: 'annual_capacity_grams' }) annualCapacityGrams: bigint;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  /** The last day (有效期至). */
  @Column('date', { name: 'valid_to' }) validTo: string;
  @Column('text') state: CertificateState;
  @ForeignKey(() => User) @Column('uuid', { name: 'issued_by' }) issuedBy: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'issued_by_id' }) issuedById: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date;
  /** 绿色通道: why it was issued before publicity was over. */
  @Column('text', { name: 'green_channel_reason', nullable: true }) greenChannelReason: string | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  @Column('date', { name: 'revoked_on', nullable: true }) revokedOn: string | null;
  @Column('text', { name: 'revoke_reasons', array: true }) revokeReasons: string[];
  @Column('text', { name: 'revoke_text' }) revokeText: string;
  @Column('timestamptz', { name: 'warned_at', nullable: true }) warnedAt: Date | null;
  @VersionColumn() version: number;
}
