import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { User } from './user.entity.js';

/** One signed-in browser. The token itself is never stored, only its SHA-256. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('bytea', { name: 'token_hash', select: false }) tokenHash: Buffer;
  @ForeignKey(() => User) @Column('uuid', { name: 'user_id' }) userId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId:
    string | null;
  @Column('text', { name: 'csrf_token', select: false }) csrfToken: string;
  @Column('timestamptz', { name: 'second_factor_at', nullable: true }) secondFactorAt: Date | null;
  @Column('text') client: string;
  @Column('text') address: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
