import { DomainEvent } from '@bangfu/kernel';

type FilingFacts = { filingId: string; agencyId: string; divisionCode: string; year: number };

export class FilingSubmitted extends DomainEvent<FilingFacts> {
  static readonly type = 'quota.filing_submitted';
}
export class FilingReturned extends DomainEvent<FilingFacts> {
  static readonly type = 'quota.filing_returned';
}
export class FilingConfirmed extends DomainEvent<FilingFacts> {
  static readonly type = 'quota.filing_confirmed';
}
/** An order was evaluated by its buyer; some programmes count only then. */
export class OrderEvaluated extends DomainEvent<{ orderId: string; buyerId: string; supplierId: string }> {
  static readonly type = 'quota.order_evaluated';
}
/** An order was counted by a rule that was wrong; only migrations say so. */
export class CountOutdated extends DomainEvent<{ orderId: string; buyerId: string }> {
  static readonly type = 'quota.count_outdated';
}
/** A plan's counted amounts changed. */
export class PurchaseCounted extends DomainEvent<{ orderId: string; planIds: string[] }> {
  static readonly type = 'quota.purchase_counted';
}
