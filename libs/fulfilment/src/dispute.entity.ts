import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Shipment } from './shipment.entity.js';

export const DISPUTE_REASONS = {
  not_arrived: '未收到货',
  short_weight: '短斤少两',
  short_count: '数量不足',
  damaged: '破损',
  spoiled: '变质',
  wrong_goods: '货不对板',
  quality: '质量不合格',
  papers_missing: '单证不全',
  other: '其他',
} as const;
export type DisputeReason = keyof typeof DISPUTE_REASONS;
export type DisputeOutcome = 'accepted' | 'withdrawn' | 'upheld' | 'rejected';

/** An objection to a shipment before acceptance; while it is open no acceptance is deemed. */
@Entity('disputes')
export class Dispute {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Shipment) @Column('uuid', { name: 'shipment_id' }) shipmentId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('text') reason: DisputeReason;
  @Column('text') note: string;
  @Column('uuid', { name: 'photo_file_ids', array: true }) photoFileIds: string[];
  @Column('text') state: 'open' | 'settled';
  @Column('text', { nullable: true }) outcome: DisputeOutcome | null;
  @Column('uuid', { name: 'opened_by', nullable: true }) openedBy: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('text') answer: string;
  @Column('uuid', { name: 'answer_file_ids', array: true, default: '{}' }) answerFileIds: string[];
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('text', { name: 'settlement_note' }) settlementNote: string;
}
