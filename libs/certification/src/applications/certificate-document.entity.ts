import { User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CertificateApplication } from './certificate-application.entity.js';

/** One piece of evidence (佐证材料). */
@Entity('certificate_documents')
export class CertificateDocument {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => CertificateApplication) @Column('uuid', { name: 'application_id' }) applicationId: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil: string | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'added_by', nullable: true }) addedBy: string | null;
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
}
