/** How a payer paid; other words of a provider pass through as they are. */
export type PaymentMethod = 'card' | 'alipay' | 'wechat_pay' | (string & {});

export interface CheckoutLine {
  /** As the payer reads it on the provider's page. */
  readonly name: string;
  /** Fen for the whole line. */
  readonly amountFen: bigint;
}

export interface NewProviderCheckout {
  readonly attemptId: string;
  /** Calls of one round are one call; a next round begins when it is known that the last one has made nothing. */
  readonly round: number;
  /** Fen; the sum of the lines. */
  readonly amountFen: bigint;
  readonly lines: readonly CheckoutLine[];
  /** At least 30 minutes and at most 24 hours from now. */
  readonly expiresAt: Date;
  /** Where the payer comes back to; neither address settles anything by itself. */
  readonly successUrl: string;
  readonly cancelUrl: string;
}

/** What the provider says of one attempt. `declined` is final (an `open` page takes another card). `unknown` is a word that we have never heard: the attempt is parked. */
export interface ProviderPayment {
  readonly sessionRef: string;
  readonly state: 'open' | 'processing' | 'paid' | 'declined' | 'expired' | 'unknown';
  /** What was captured, in fen; 0 while nothing is. */
  readonly capturedFen: bigint;
  readonly currency: string;
  readonly pageUrl: string | null;
  readonly intentRef: string | null;
  readonly chargeRef: string | null;
  readonly method: PaymentMethod | null;
  /** Fee that the provider kept, in fen; null until it is known. */
  readonly feeFen: bigint | null;
  /** Code of the last decline, in the provider's words. */
  readonly failureCode: string | null;
  readonly attemptId: string | null;
  readonly raw: string;
}

export interface ProviderRefund {
  readonly ref: string;
  readonly state: 'pending' | 'done' | 'failed' | 'unknown';
  readonly amountFen: bigint;
  readonly failure: string | null;
}

export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  readonly created: Date;
  /** The object that the event is about, and our own attempt where its metadata names one. */
  readonly objectId: string | null;
  readonly payload: Record<string, unknown>;
}

/** One movement on the platform's balance at the provider. */
export interface ProviderMovement {
  readonly ref: string;
  /** What moved: charge, refund, transfer, transfer_reversal, payout, dispute …, as the provider says. */
  readonly kind: string;
  /** The object that moved the money: ch_…, re_…, tr_…, trr_…, po_…, dp_…. */
  readonly sourceRef: string | null;
  readonly amountFen: bigint;
  readonly feeFen: bigint;
  readonly netFen: bigint;
  readonly at: Date;
}

/** A page of something; `next` null at the end. */
export interface ProviderPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface ProviderDispute {
  readonly ref: string;
  readonly chargeRef: string;
  readonly amountFen: bigint;
  readonly feeFen: bigint;
  readonly reason: string;
  readonly state: 'open' | 'won' | 'lost' | 'unknown';
  /** Whether the money has left our balance: an inquiry only asks. */
  readonly withdrawn: boolean;
  readonly evidenceDueAt: Date | null;
}

/**
 * Who takes payers' money for us. Every verb is network: never inside a transaction (the story, which speaks to an emulator in
 * its own process, is the one exception). Throws `PaymentRefused` for what was decided against us, `PaymentOutcomeUnknown` when
 * nobody can say (time-out, cut connection, 5xx, 409): the same call with the same key is then safe, a new one is not.
 */
export abstract class PaymentProvider {
  abstract readonly name: 'stripe';
  /** False when nobody can pay online here (no key). */
  abstract readonly available: boolean;
  /** Idempotent by `pay:{attemptId}:create`. */
  abstract createCheckout(checkout: NewProviderCheckout): Promise<ProviderPayment>;
  abstract get(sessionRef: string): Promise<ProviderPayment>;
  /** Whether an attempt whose creation had an unknown outcome exists at the provider; by metadata, among pages made after `since`. */
  abstract find(attemptId: string, since: Date): Promise<ProviderPayment | null>;
  /** Closes the page of an open checkout; answers what is true afterwards (it may have been paid meanwhile). */
  abstract expire(sessionRef: string): Promise<ProviderPayment>;
  /** Idempotent by `refund:{refundId}`. */
  abstract refund(refundId: string, chargeRef: string, amountFen: bigint): Promise<ProviderRefund>;
  abstract getRefund(ref: string): Promise<ProviderRefund>;
  /** Whether a refund whose creation had an unknown outcome exists at the provider; by metadata, among those of the charge. */
  abstract findRefund(refundId: string, chargeRef: string): Promise<ProviderRefund | null>;
  abstract getDispute(ref: string): Promise<ProviderDispute>;
  /** Verifies the signature over the raw bytes with any configured secret. Throws `webhook_refused`. */
  abstract parseWebhook(body: Buffer, signature: string | undefined): ProviderEvent;
  /** Events that the provider could not deliver, oldest first, after `after`. */
  abstract undeliveredEvents(after: string | null): Promise<ProviderPage<ProviderEvent>>;
  abstract movements(from: Date, to: Date, after: string | null): Promise<ProviderPage<ProviderMovement>>;
  /** Available and pending together, in fen. */
  abstract balance(): Promise<bigint>;
}
