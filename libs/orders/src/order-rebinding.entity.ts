import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RebindingState = 'asked' | 'approved' | 'refused';

/** A wrong unit corrected: asked by one person of the buyer, decided by another. */
@Entity('order_rebindings')
export class OrderRebinding {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('uuid', { name: 'from_unit_id' }) fromUnitId: string;
  @Column('uuid', { name: 'to_unit_id' }) toUnitId: string;
  @Column('text') reason: string;
  @Column('text') state: RebindingState;
  @Column('uuid', { name: 'asked_by' }) askedBy: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { name: 'decision_note' }) decisionNote: string;
}
