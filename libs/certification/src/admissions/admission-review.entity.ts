import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AdmissionApplication } from './admission-application.entity.js';

export const AUTHORITIES = ['agriculture', 'revitalisation'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** One authority's verdict in one round; never changed (谁审核、谁把关、谁负责). */
@Entity('admission_reviews')
export class AdmissionReview {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => AdmissionApplication) @Column('uuid', { name: 'application_id' }) applicationId: string;
  @Column('integer') round: number;
  @Column('text') authority: Authority;
  @Column('text') verdict: 'recommend' | 'return';
  @Column('text', { array: true }) reasons: string[];
  @Column('text') remark: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'reviewer_id' }) reviewerId: string;
  @Column('text', { name: 'reviewer_name' }) reviewerName: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'reviewer_organisation_id' }) reviewerOrganisationId: string;
  @Column('timestamptz', { name: 'reviewed_at' }) reviewedAt: Date;
  @Column('date', { name: 'reviewed_on' }) reviewedOn: string;
}
