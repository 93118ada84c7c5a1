import type { CheckoutLine } from '../provider/payment-provider.js';
import { failureOf, type PaymentFailure } from './failure-texts.js';

/** open: nothing decided. paid, declined, expired, cancelled end it; parked: a person must look. */
export type AttemptState = 'open' | 'paid' | 'declined' | 'expired' | 'cancelled' | 'parked';

/** Who asked the provider: the page that the payer came back to, a webhook, a job, or the payer ending it. */
export type AskedBy = 'return' | 'webhook' | 'job' | 'payer';

export interface NewAttempt {
  readonly subjectType: 'checkout';
  readonly subjectId: string;
  /** When the goods stop waiting: 30 minutes to 24 hours from now. */
  readonly expiresAt: Date;
  /** As the payer reads them at the provider; they sum to the parts. */
  readonly lines: readonly CheckoutLine[];
  /** One per supplier's order. */
  readonly parts: readonly NewPart[];
}

export interface NewPart {
  readonly id?: string;
  readonly supplierId: string;
  readonly orderId: string;
  readonly amountFen: bigint;
}

export interface Attempt {
  readonly id: string;
  readonly subjectType: 'checkout';
  readonly subjectId: string;
  readonly payerId: string;
  readonly tryNumber: number;
  readonly amountFen: bigint;
  readonly currency: string;
  readonly lines: readonly CheckoutLine[];
  readonly state: AttemptState;
  readonly method: string | null;
  readonly sessionRef: string | null;
  readonly intentRef: string | null;
  readonly chargeRef: string | null;
  readonly pageUrl: string | null;
  readonly failureCode: string | null;
  readonly parkedReason: string | null;
  readonly recovered: boolean;
  readonly capturedFen: bigint | null;
  readonly feeFen: bigint | null;
  readonly expiresAt: Date;
  readonly pageExpiresAt: Date | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly askedAt: Date | null;
}

/** What shop and pages show. */
export interface AttemptView {
  readonly id: string;
  readonly subjectType: 'checkout';
  readonly subjectId: string;
  readonly tryNumber: number;
  readonly state: AttemptState;
  readonly amountFen: bigint;
  readonly method: string | null;
  /** Why it did not succeed, for the payer's eyes; with an open page the last decline. */
  readonly failure: PaymentFailure | null;
  /** Where an open attempt is paid, once begun. */
  readonly pageUrl: string | null;
  readonly expiresAt: Date;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
}

export const toView = (attempt: Attempt): AttemptView => ({
  id: attempt.id,
  subjectType: attempt.subjectType,
  subjectId: attempt.subjectId,
  tryNumber: attempt.tryNumber,
  state: attempt.state,
  amountFen: attempt.amountFen,
  method: attempt.method,
  failure: failureOf(attempt),
  pageUrl: attempt.state === 'open' ? attempt.pageUrl : null,
  expiresAt: attempt.expiresAt,
  createdAt: attempt.createdAt,
  decidedAt: attempt.decidedAt,
});
