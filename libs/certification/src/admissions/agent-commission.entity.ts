import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A producer's letter that lets a trader sell its produce (受供应商委托代理销售). */
@Entity('agent_commissions')
export class AgentCommission {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'trader_id' }) traderId: string;
  @ForeignKey(() => Organisation) @Column('uuid', { name: 'producer_id' }) producerId: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
  @Column('text') scope: string;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  /** The last day. */
  @Column('date', { name: 'valid_to' }) validTo: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @ForeignKey(() => User) @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @ForeignKey(() => User) @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
