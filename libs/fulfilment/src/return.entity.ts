import { BigintColumn, FenColumn, GramsColumn } from '@bangfu/kernel';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReceiptLine } from './receipt.entity.js';

export const RETURN_REASONS = {
  spoiled: '变质',
  quality: '质量不合格',
  wrong_goods: '货不对板',
  short_weight: '短斤少两',
  near_expiry: '临近保质期',
  papers_missing: '单证不全',
  other: '其他',
} as const;
export type ReturnReason = keyof typeof RETURN_REASONS;
export const RETURN_STATES = ['asked', 'agreed', 'refused'] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

/** Accepted goods that go back; once agreed it reverses what was owed, paid and counted. */
@Entity('returns')
export class Return {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @ForeignKey(() => ReceiptLine) @Column('uuid', { name: 'receipt_line_id' }) receiptLineId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('uuid', { name: 'order_line_id' }) orderLineId: string;
  @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  @Column('uuid', { name: 'supplier_id' }) supplierId: string;
  @BigintColumn() quantity: bigint;
  @GramsColumn({ nullable: true }) grams: bigint | null;
  /** An estimate while asked, exact once agreed. */
  @FenColumn({ name: 'amount_fen' }) amountFen: bigint;
  @Column('text') reason: ReturnReason;
  @Column('text') note: string;
  @Column('uuid', { name: 'photo_file_ids', array: true }) photoFileIds: string[];
  @Column('text') state: ReturnState;
  @Column('boolean') restocked: boolean;
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('date', { name: 'asked_on' }) askedOn: string;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { name: 'decision_note' }) decisionNote: string;
  @Column('integer') version: number;
}
