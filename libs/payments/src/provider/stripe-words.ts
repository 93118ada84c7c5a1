import type Stripe from 'stripe';
import type {
  NewProviderCheckout,
  ProviderDispute,
  ProviderEvent,
  ProviderMovement,
  ProviderPayment,
  ProviderRefund,
} from './payment-provider.js';
import { PaymentOutcomeUnknown } from './provider-faults.js';

/** What a session is asked for with, so that one answer says everything about the payment. */
export const WHOLE_PAYMENT = ['payment_intent.latest_charge.balance_transaction'] as const;

/** In fen, as Stripe counts the yuan. */
export function checkoutParams(checkout: NewProviderCheckout): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    locale: 'zh',
    // Named so since 2026-09; the older `payment_method_types` is gone.
    allowed_payment_method_types: ['card', 'alipay', 'wechat_pay'],
    payment_method_options: { wechat_pay: { client: 'web' } },
    line_items: checkout.lines.map(({ name, amountFen }) => ({
      quantity: 1,
      price_data: { currency: 'cny', unit_amount: Number(amountFen), product_data: { name } },
    })),
    client_reference_id: checkout.attemptId,
    metadata: { attempt_id: checkout.attemptId },
    payment_intent_data: { metadata: { attempt_id: checkout.attemptId }, transfer_group: checkout.attemptId },
    expires_at: Math.floor(checkout.expiresAt.getTime() / 1000),
    success_url: checkout.successUrl,
    cancel_url: checkout.cancelUrl,
    expand: [...WHOLE_PAYMENT],
  };
}

export function paymentOf(session: Stripe.Checkout.Session): ProviderPayment {
  const intent = expanded(session.payment_intent);
  const charge = intent ? expanded(intent.latest_charge) : null;
  const settled = charge ? expanded(charge.balance_transaction) : null;
  const state = stateOf(session, intent);
  const decline = intent?.last_payment_error;
  return {
    sessionRef: session.id,
    state,
    capturedFen: BigInt(intent?.amount_received ?? 0),
    currency: intent?.currency ?? session.currency ?? '',
    pageUrl: session.url,
    intentRef: intent?.id ?? null,
    // One that was declined took nothing and can give nothing back; the next try on the same page makes another.
    chargeRef: charge && charge.status !== 'failed' ? charge.id : null,
    method: charge?.payment_method_details?.type ?? decline?.payment_method?.type ?? null,
    feeFen: settled ? BigInt(settled.fee) : null,
    failureCode: state === 'paid' ? null : (decline?.decline_code ?? decline?.code ?? null),
    attemptId: session.metadata?.['attempt_id'] ?? null,
    raw: `${session.status}/${session.payment_status}/${intent?.status ?? 'none'}`,
  };
}

/** A page that Stripe has forgotten, or that belongs to another account: nobody can say whether it was paid. */
export const goneOf = (sessionRef: string): ProviderPayment => ({
  sessionRef,
  state: 'unknown',
  capturedFen: 0n,
  currency: '',
  pageUrl: null,
  intentRef: null,
  chargeRef: null,
  method: null,
  feeFen: null,
  failureCode: null,
  attemptId: null,
  raw: '渠道查无此页',
});

/** Every word of Stripe may be followed by one that is not in its documents yet: those are `unknown`, never a guess. */
function stateOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): ProviderPayment['state'] {
  switch (intent?.status) {
    case 'succeeded':
      return intent.latest_charge ? 'paid' : 'unknown';
    case 'processing':
      return 'processing';
    case undefined:
    case 'requires_payment_method':
    case 'requires_confirmation':
    case 'requires_action':
    case 'canceled':
      break;
    default:
      // We never ask for `requires_capture`: all we take is captured at once.
      return 'unknown';
  }
  switch (session.status) {
    case 'open':
      return 'open';
    case 'expired':
      return 'expired';
    case 'complete':
      // The page is done, the wallet said no afterwards.
      return intent?.status === 'requires_payment_method' || intent?.status === 'canceled' ? 'declined' : 'unknown';
    default:
      return 'unknown';
  }
}

export function refundOf(refund: Stripe.Refund): ProviderRefund {
  return {
    ref: refund.id,
    state: REFUND_STATES[refund.status ?? ''] ?? 'unknown',
    amountFen: BigInt(refund.amount),
    failure: refund.failure_reason ?? null,
  };
}

const REFUND_STATES: Readonly<Record<string, ProviderRefund['state']>> = {
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'done',
  failed: 'failed',
  canceled: 'failed',
};

export function disputeOf(dispute: Stripe.Dispute): ProviderDispute {
  const dueBy = dispute.evidence_details?.due_by ?? null;
  return {
    ref: dispute.id,
    chargeRef: idOf(dispute.charge),
    amountFen: BigInt(dispute.amount),
    feeFen: dispute.balance_transactions.reduce((sum, { fee }) => sum + BigInt(fee), 0n),
    reason: dispute.reason,
    state: DISPUTE_STATES[dispute.status] ?? 'unknown',
    withdrawn: dispute.balance_transactions.some(({ net }) => net < 0),
    evidenceDueAt: dueBy ? new Date(dueBy * 1000) : null,
  };
}

const DISPUTE_STATES: Readonly<Record<string, ProviderDispute['state']>> = {
  warning_needs_response: 'open',
  warning_under_review: 'open',
  needs_response: 'open',
  under_review: 'open',
  appeal_needs_response: 'open',
  appeal_under_review: 'open',
  warning_closed: 'won',
  prevented: 'won',
  won: 'won',
  lost: 'lost',
};

export function eventOf(event: Stripe.Event): ProviderEvent {
  const about = event.data?.object as { id?: unknown } | undefined;
  return {
    id: event.id,
    type: event.type,
    created: new Date(event.created * 1000),
    objectId: typeof about?.id === 'string' ? about.id : null,
    payload: event as unknown as Record<string, unknown>,
  };
}

export function movementOf(movement: Stripe.BalanceTransaction): ProviderMovement {
  return {
    ref: movement.id,
    kind: movement.type,
    sourceRef: movement.source === null ? null : idOf(movement.source),
    amountFen: BigInt(movement.amount),
    feeFen: BigInt(movement.fee),
    netFen: BigInt(movement.net),
    at: new Date(movement.created * 1000),
  };
}

export const idOf = (object: string | { id: string }): string => (typeof object === 'string' ? object : object.id);

/** An object that was asked for whole; only its id means that the question was not understood. */
function expanded<T extends { id: string }>(object: string | T | null | undefined): T | null {
  if (typeof object === 'string') throw new PaymentOutcomeUnknown(`${object} was not expanded`);
  return object ?? null;
}
