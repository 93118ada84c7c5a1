import { DomainEvent } from '@bangfu/kernel';

/** A supplier's money until a day is written up. */
export class SettlementMade extends DomainEvent<{ settlementId: string; supplierId: string }> {
  static readonly type = 'settlement.settlement_made';
}
type AccountFacts = { accountId: string; supplierId: string };
/** A supplier says where its money is to go; the operator looks at it before any leaves. */
export class PayoutAccountGiven extends DomainEvent<AccountFacts> {
  static readonly type = 'settlement.payout_account_given';
}
export class PayoutAccountVerified extends DomainEvent<AccountFacts> {
  static readonly type = 'settlement.payout_account_verified';
}
export class PayoutAccountRefused extends DomainEvent<AccountFacts> {
  static readonly type = 'settlement.payout_account_refused';
}
/** Money is there and cannot leave: the supplier has given no bank account, or it is not verified. */
export class PayoutHeld extends DomainEvent<{ payoutId: string; supplierId: string }> {
  static readonly type = 'settlement.payout_held';
}
type PayoutFacts = { payoutId: string; payeeId: string };
export class PayoutPaid extends DomainEvent<PayoutFacts> {
  static readonly type = 'settlement.payout_paid';
}
/** The bank would not, or sent it back: the money is due again. */
export class PayoutRefused extends DomainEvent<PayoutFacts> {
  static readonly type = 'settlement.payout_refused';
}
type BatchFacts = { batchId: string };
/** Waits for a second person. */
export class PayoutBatchMade extends DomainEvent<BatchFacts> {
  static readonly type = 'settlement.payout_batch_made';
}
export class PayoutBatchChecked extends DomainEvent<BatchFacts & { approved: boolean }> {
  static readonly type = 'settlement.payout_batch_checked';
}
/** A buyer wants what it has over back on the account that paid. */
export class CreditRefundAsked extends DomainEvent<PayoutFacts> {
  static readonly type = 'settlement.credit_refund_asked';
}
export class HouseholdsPaid extends DomainEvent<{ paymentId: string; supplierId: string; reversal: boolean }> {
  static readonly type = 'settlement.households_paid';
}
