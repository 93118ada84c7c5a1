import { User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AdmissionApplication } from './admission-application.entity.js';

/** One paper of an admission. A later paper of the same kind renews an earlier one. */
@Entity('admission_documents')
export class AdmissionDocument {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => AdmissionApplication) @Column('uuid', { name: 'application_id' }) applicationId: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
  /** The last day on which it is good. */
  @Column('date', { name: 'valid_until', nullable: true }) validUntil: string | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'added_by', nullable: true }) addedBy: string | null;
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column('timestamptz', { name: 'warned_at', nullable: true }) warnedAt: Date | null;
}
