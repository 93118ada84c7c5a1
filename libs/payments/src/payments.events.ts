import { DomainEvent } from '@bangfu/kernel';

/** What an attempt is for; in every event of this room. */
export type AttemptSubject = { attemptId: string; subjectType: string; subjectId: string };

/** The money is with the platform: parts are held for their suppliers. */
export class PaymentSucceeded extends DomainEvent<AttemptSubject> {
  static readonly type = 'payments.payment_succeeded';
}
/** Declined, expired or cancelled: nothing was taken, the subject may be tried again. */
export class PaymentFailed extends DomainEvent<AttemptSubject & { state: 'declined' | 'expired' | 'cancelled' }> {
  static readonly type = 'payments.payment_failed';
}
/** Amount, currency or state is not what it should be: nothing is fulfilled, an operator looks. */
export class PaymentParked extends DomainEvent<AttemptSubject> {
  static readonly type = 'payments.payment_parked';
}
/** The provider told something; what it is about is asked of the provider, not believed. */
export class ProviderEventReceived extends DomainEvent<{ provider: string; eventId: string }> {
  static readonly type = 'payments.provider_event_received';
}
export type RefundFacts = AttemptSubject & { refundId: string; causeType: string; causeId: string };
export class RefundAsked extends DomainEvent<RefundFacts> {
  static readonly type = 'payments.refund_asked';
}
/** The payer has the money back. */
export class RefundSettled extends DomainEvent<RefundFacts> {
  static readonly type = 'payments.refund_settled';
}
/** The provider could not give it back; parts stand as before, an operator looks. */
export class RefundFailed extends DomainEvent<RefundFacts> {
  static readonly type = 'payments.refund_failed';
}
/** A part's goods are confirmed: the money is the supplier's. */
export class PartReleased extends DomainEvent<{
  partId: string;
  attemptId: string;
  orderId: string;
  supplierId: string;
}> {
  static readonly type = 'payments.part_released';
}
export type TransferFacts = { transferId: string; partId: string; supplierId: string };
export class TransferSent extends DomainEvent<TransferFacts> {
  static readonly type = 'payments.transfer_sent';
}
/** The supplier's account is not ready or refused it: shown to the supplier and the operator. */
export class TransferHeld extends DomainEvent<TransferFacts> {
  static readonly type = 'payments.transfer_held';
}
/** It will not be sent: the part goes out by bank, or with another amount. */
export class TransferWithdrawn extends DomainEvent<TransferFacts> {
  static readonly type = 'payments.transfer_withdrawn';
}
export class DisputeOpened extends DomainEvent<AttemptSubject & { disputeId: string }> {
  static readonly type = 'payments.dispute_opened';
}
export class DisputeClosed extends DomainEvent<AttemptSubject & { disputeId: string; won: boolean }> {
  static readonly type = 'payments.dispute_closed';
}
/** The bank refused the platform's own money: it is at the provider again, and stays there until somebody corrects the account. */
export class PlatformPayoutFailed extends DomainEvent<{ payoutRef: string }> {
  static readonly type = 'payments.platform_payout_failed';
}
/** A rule of the commission is to come, or will not come after all; told to some suppliers at a time. */
export class CommissionAnnounced extends DomainEvent<{
  ruleId: string;
  withdrawn: boolean;
  validFrom: string;
  bps: number;
  basis: string;
  supplierIds: string[];
}> {
  static readonly type = 'payments.commission_announced';
}
/** Books and provider differ; somebody must look. */
export class ReconciliationDiffered extends DomainEvent<{ runId: string; differences: number }> {
  static readonly type = 'payments.reconciliation_differed';
}
