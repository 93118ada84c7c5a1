import { ForeignKey, Column, Entity, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import type { Role } from './permissions.js';
import { User } from './user.entity.js';

/** A person's role in an organisation, for a time. A deputy holds one with a last day and the name of whom they stand in for. */
@Entity('memberships')
export class Membership {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'user_id' }) userId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId:
    string | null;
  @Column('text') role: Role;
  @Column('text', { name: 'region_code', nullable: true }) regionCode: string | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'deputy_for', nullable: true }) deputyFor: string | null;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  /** The last day. */
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
}
