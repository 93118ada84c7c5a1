import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CertificateApplication } from './certificate-application.entity.js';
import type { Level } from './certificate-application.states.js';

/** One level's verdict in one round; never changed (谁审核、谁把关、谁负责). */
@Entity('certificate_reviews')
export class CertificateReview {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => CertificateApplication) @Column('uuid', { name: 'application_id' }) applicationId: string;
  @Column('integer') round: number;
  @Column('text') level: Level;
  @Column('text') verdict: 'pass' | 'return';
  @Column('text', { array: true }) reasons: string[];
  @Column('text') remark: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'reviewer_id' }) reviewerId: string;
  @Column('text', { name: 'reviewer_name' }) reviewerName: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'reviewer_organisation_id' }) reviewerOrganisationId: string;
  @Column('timestamptz', { name: 'reviewed_at' }) reviewedAt: Date;
  @Column('date', { name: 'reviewed_on' }) reviewedOn: string;
}
