import { DomainEvent } from '@bangfu/kernel';

export type ClaimFacts = { claimId: string; orderId: string; buyerId: string; supplierId: string };

export class ClaimAsked extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_asked';
}
export class ClaimAgreed extends DomainEvent<ClaimFacts & { kind: string; by: 'supplier' | 'operator' }> {
  static readonly type = 'shop.claim_agreed';
}
export class ClaimRefused extends DomainEvent<ClaimFacts & { by: 'supplier' | 'operator' }> {
  static readonly type = 'shop.claim_refused';
}
/** The supplier is late with what it agreed to send once more. */
export class ClaimReplacementLate extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_replacement_late';
}
/** What was to be sent once more is paid back instead. */
export class ClaimPaidInstead extends DomainEvent<ClaimFacts & { by: 'buyer' | 'supplier' | 'operator' | 'term' }> {
  static readonly type = 'shop.claim_paid_instead';
}
/** The buyer did not send back in time what was agreed to come back: it is over. */
export class ClaimUnsent extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_unsent';
}
export class ClaimWithdrawn extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_withdrawn';
}
/** The buyer asks the operator to decide. */
export class ClaimEscalated extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_escalated';
}
/** The supplier was silent beyond its term: the operator is called. */
export class ClaimOverdue extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_overdue';
}
/** The buyer sent the goods back. */
export class ClaimReturning extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_returning';
}
/** The goods are with the supplier again; the refund is asked. */
export class ClaimReturned extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_returned';
}
export class ClaimRefunded extends DomainEvent<ClaimFacts> {
  static readonly type = 'shop.claim_refunded';
}
export class ClaimReplaced extends DomainEvent<ClaimFacts & { parcelId: string }> {
  static readonly type = 'shop.claim_replaced';
}
