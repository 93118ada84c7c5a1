import { Organisation, User } from '@bangfu/parties';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export const CHECKOUT_STATES = ['awaiting_payment', 'paid', 'closed'] as const;
export type CheckoutState = (typeof CHECKOUT_STATES)[number];
export const CLOSED_REASONS = ['cancelled', 'expired', 'replaced', 'parked', 'refunded'] as const;
export type CheckoutClosedReason = (typeof CLOSED_REASONS)[number];
export const DECISIONS = ['kept', 'revived', 'refunded'] as const;
export type CheckoutDecision = (typeof DECISIONS)[number];
export const DECISION_REASONS = ['stock_lost', 'too_late', 'amount_differs'] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];
export const TITLE_KINDS = ['personal', 'company'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

/** What a shopper pays at once; has one order per supplier. */
@Entity('checkouts')
export class Checkout {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => User) @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  @Column('text') source: 'cart' | 'direct';
  @Column('text') state: CheckoutState;
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason: CheckoutClosedReason | null;
  @Column('timestamptz', { name: 'placed_at' }) placedAt: Date;
  /** Last moment to pay; the goods are held until `heldUntil`. */
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'held_until' }) heldUntil: Date;
  @Column('timestamptz', { name: 'paid_at', nullable: true }) paidAt: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  /** Since when no page at the provider can take money for it. */
  @Column('timestamptz', { name: 'attempt_ended_at', nullable: true }) attemptEndedAt: Date | null;
  @Column('text', { nullable: true }) decision: CheckoutDecision | null;
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason: DecisionReason | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('uuid', { name: 'refund_id', nullable: true }) refundId: string | null;
  @Column('text', { name: 'delivery_division_code' }) deliveryDivisionCode: string;
  @Column('text', { name: 'delivery_contact_sealed' }) deliveryContactSealed: string;
  /** 湖南省/衡阳市/耒阳市/… as people read it. */
  @Column('text', { name: 'delivery_place' }) deliveryPlace: string;
  @Column('text', { name: 'delivery_name_masked' }) deliveryNameMasked: string;
  @Column('text', { name: 'delivery_phone_masked' }) deliveryPhoneMasked: string;
  @Column('text', { name: 'invoice_title_kind', nullable: true }) invoiceTitleKind: TitleKind | null;
  @Column('text', { name: 'invoice_title', nullable: true }) invoiceTitle: string | null;
  @Column('text', { name: 'invoice_tax_number', nullable: true }) invoiceTaxNumber: string | null;
  @Column('text', { name: 'invoice_email', nullable: true }) invoiceEmail: string | null;
  @ForeignKey(() => Organisation)
  @Column('uuid', { name: 'attribution_unit_id', nullable: true })
  attributionUnitId: string | null;
  @Column('uuid', { name: 'referral_code_id', nullable: true }) referralCodeId: string | null;
  @Column('uuid', { name: 'gift_institution_id', nullable: true }) giftInstitutionId: string | null;
  @Column('integer') version: number;
}
