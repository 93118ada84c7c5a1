import { BigintColumn, FenColumn } from '@bangfu/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ProposalState = 'open' | 'agreed' | 'declined' | 'withdrawn';

/** What the supplier offers instead of what was placed; the buyer agrees or declines it as a whole. */
@Entity('order_proposals')
export class OrderProposal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @FenColumn({ name: 'freight_fen' }) freightFen: bigint;
  @FenColumn({ name: 'goods_fen' }) goodsFen: bigint;
  @Column('text') note: string;
  @Column('text') state: ProposalState;
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy: string | null;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
}

/** Every line of the order as the supplier offers it; quantity 0 refuses the line. */
@Entity('order_proposal_lines')
export class OrderProposalLine {
  @PrimaryColumn('uuid', { name: 'proposal_id' }) proposalId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @PrimaryColumn('uuid', { name: 'order_line_id' }) orderLineId: string;
  @BigintColumn() quantity: bigint;
  @FenColumn({ name: 'amount_fen' }) amountFen: bigint;
  @Column('text', { nullable: true }) reason: string | null;
}
