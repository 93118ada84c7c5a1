import { BigintColumn } from '@bangfu/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export type UserStatus = 'active' | 'locked';

/** A person who can sign in. The phone number is kept sealed; everyone but its owner sees 138****1234. */
@Entity('users')
export class User {
  @PrimaryColumn('uuid') id: string;
  @Column('text') login: string;
  @Column('text') name: string;
  @Column('text', { name: 'password_hash' }) passwordHash: string;
  @Column('boolean', { name: 'password_change_required' }) passwordChangeRequired: boolean;
  @Column('text', { name: 'phone_sealed', nullable: true }) phoneSealed: string | null;
  @Column('text', { name: 'phone_masked', nullable: true }) phoneMasked: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text') status: UserStatus;
  @Column('boolean') invented: boolean;
  @Column('text', { name: 'totp_secret_sealed', nullable: true }) totpSecretSealed: string | null;
  @Column('timestamptz', { name: 'totp_enrolled_at', nullable: true }) totpEnrolledAt: Date | null;
  @BigintColumn({ name: 'totp_last_step' }) totpLastStep: bigint;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @VersionColumn() version: number;
}
