import { User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CertificateApplication } from '../applications/certificate-application.entity.js';

export const NOTICE_LEVELS = ['village', 'township', 'county'] as const;
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

/** What was published, as it was published; figures of few people are withheld. */
export interface NoticeContent {
  readonly supplierName: string;
  readonly productName: string;
  readonly specification: string;
  readonly originName: string;
  readonly annualCapacityGrams: string;
  readonly priceFen: string;
  readonly comparisonPriceFen: string;
  readonly priceUnit: string;
  readonly benefitText: string;
  /** null where fewer than the public minimum. */
  readonly householdCount: number | null;
}

/** 公示 at one of the three levels; all three are published at once. */
@Entity('publicity_notices')
export class PublicityNotice {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => CertificateApplication) @Column('uuid', { name: 'application_id' }) applicationId: string;
  @Column('integer') round: number;
  @Column('text') level: NoticeLevel;
  @Column('text', { name: 'division_code' }) divisionCode: string;
  @Column('date', { name: 'from_on' }) fromOn: string;
  /** The last day for objections; it is over when the day in Asia/Shanghai is. */
  @Column('date', { name: 'until_on' }) untilOn: string;
  @Column('jsonb') content: NoticeContent;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  /** Set when an upheld objection ends it early. */
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
}

export const OBJECTION_STATES = ['open', 'dismissed', 'upheld'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** 异议: while open it blocks the certificate; upheld it sends the application back. */
@Entity('objections')
export class Objection {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PublicityNotice) @Column('uuid', { name: 'notice_id' }) noticeId: string;
  @ForeignKey(() => CertificateApplication) @Column('uuid', { name: 'application_id' }) applicationId: string;
  @Column('integer') round: number;
  @ForeignKey(() => User) @Column('uuid', { name: 'raised_by' }) raisedBy: string;
  @Column('text', { name: 'raised_by_name' }) raisedByName: string;
  @Column('text') remark: string;
  /** Evidence, which the offices of the place may open. */
  @Column('uuid', { name: 'file_ids', array: true }) fileIds: string[];
  @Column('text') state: ObjectionState;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt: Date;
  @ForeignKey(() => User) @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('text', { name: 'settled_text' }) settledText: string;
}
