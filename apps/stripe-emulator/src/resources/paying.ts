import type Stripe from 'stripe';
import type { Decline } from '../cards.js';
import { ProtocolFault, refused } from '../faults.js';
import { move, settledOn, shareOf } from '../money.js';
import type { Work } from '../work.js';
import { openDispute } from './disputing.js';
import { type Means, newCharge, newMethod } from './intent-objects.js';

/** What became of one try to pay. */
export type Outcome =
  | { kind: 'paid' }
  | { kind: 'challenge' }
  | { kind: 'waiting' }
  | { kind: 'declined'; decline: Decline; charge: string | null };

const SETTLED: readonly string[] = ['succeeded', 'requires_capture', 'canceled', 'processing'];

/** Throws `payment_intent_unexpected_state` when nothing more can be paid here. */
export function assertPayable(intent: Stripe.PaymentIntent, verb: string): void {
  if (SETTLED.includes(intent.status)) throw unexpected(intent, verb);
}

export const unexpected = (intent: Stripe.PaymentIntent, verb: string): ProtocolFault =>
  refused(
    'payment_intent_unexpected_state',
    `You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`,
    { payment_intent: intent },
  );

/** Tries to pay. Changes the intent; a card may want a challenge first, a wallet its own page. */
export async function pay(work: Work, intent: Stripe.PaymentIntent, means: Means, returnUrl: string): Promise<Outcome> {
  assertPayable(intent, 'confirm');
  const method = newMethod(work, means);
  intent.payment_method = method.id;
  intent.last_payment_error = null;
  if (means.type !== 'card') {
    intent.status = 'requires_action';
    intent.next_action = walletAction(intent, means.type, returnUrl);
    work.put('payment_intent', intent);
    work.emit('payment_intent.requires_action', intent);
    return { kind: 'waiting' };
  }
  const { outcome } = means.card;
  if (outcome.kind === 'challenge') {
    intent.status = 'requires_action';
    intent.next_action = { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url: returnUrl } };
    work.put('payment_intent', intent);
    work.emit('payment_intent.requires_action', intent);
    return { kind: 'challenge' };
  }
  if (outcome.kind === 'declined') return decline(work, intent, method, outcome.decline);
  const charge = await succeed(work, intent, method, outcome.availableAtOnce ?? false);
  if (outcome.disputed) await openDispute(work, charge, 'fraudulent', outcome.disputed === 'inquiry');
  return { kind: 'paid' };
}

/** What the payer decided on the bank's or the wallet's page. */
export async function answer(work: Work, intent: Stripe.PaymentIntent, yes: boolean): Promise<Outcome> {
  if (intent.status !== 'requires_action') throw unexpected(intent, 'confirm');
  const method = await work.need('payment_method', String(intent.payment_method));
  if (yes) {
    await succeed(work, intent, method, false);
    return { kind: 'paid' };
  }
  const failure: Decline =
    method.type === 'card'
      ? {
          code: 'payment_intent_authentication_failure',
          message: 'The provided PaymentMethod has failed authentication.',
        }
      : {
          code: 'payment_intent_payment_attempt_failed',
          message: 'The payment failed: the customer did not approve it.',
        };
  return fail(work, intent, method, failure, null);
}

async function succeed(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, atOnce: boolean) {
  const charge = newCharge(work, intent, method);
  intent.latest_charge = charge.id;
  intent.next_action = null;
  intent.last_payment_error = null;
  if (intent.capture_method === 'manual' && method.type === 'card') {
    intent.status = 'requires_capture';
    intent.amount_capturable = intent.amount;
    work.put('charge', charge);
    work.put('payment_intent', intent);
    work.emit('charge.succeeded', charge);
    work.emit('payment_intent.amount_capturable_updated', intent);
    return charge;
  }
  await take(work, intent, charge, intent.amount, atOnce);
  work.emit('charge.succeeded', charge);
  work.emit('payment_intent.succeeded', intent);
  return charge;
}

/** The money comes in: the charge is captured, the balance grows by what the provider leaves of it. */
async function take(
  work: Work,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
  amount: number,
  atOnce: boolean,
): Promise<void> {
  const { cardFees, walletFees } = work.house.manners;
  const byCard = charge.payment_method_details?.type === 'card';
  const { bps, fixed } = byCard ? cardFees : walletFees;
  const transaction = await move(work, {
    type: byCard ? 'charge' : 'payment',
    category: 'charge',
    source: charge.id,
    amount,
    fee: Math.min(amount, shareOf(amount, bps) + fixed),
    currency: charge.currency,
    ...(atOnce ? {} : { availableOn: settledOn(work) }),
    description: charge.description,
  });
  charge.balance_transaction = transaction.id;
  charge.captured = true;
  charge.amount_captured = amount;
  intent.status = 'succeeded';
  intent.amount_received = amount;
  intent.amount_capturable = 0;
  work.put('charge', charge);
  work.put('payment_intent', intent);
}

/** Captures all of an authorised payment, or a part of it; the rest goes back to the payer. */
export async function capture(work: Work, intent: Stripe.PaymentIntent, amount = intent.amount_capturable) {
  if (intent.status !== 'requires_capture') throw unexpected(intent, 'capture');
  if (amount < 1 || amount > intent.amount_capturable) {
    throw refused('amount_too_large', 'The amount to capture is greater than what was authorised.', {
      param: 'amount_to_capture',
    });
  }
  const charge = await work.need('charge', String(intent.latest_charge));
  await take(work, intent, charge, amount, false);
  if (amount < charge.amount) charge.amount_refunded = charge.amount - amount;
  work.put('charge', charge);
  work.emit('charge.captured', charge);
  work.emit('payment_intent.succeeded', intent);
  return intent;
}

async function decline(
  work: Work,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  failure: Decline,
): Promise<Outcome> {
  const charge: Stripe.Charge = {
    ...newCharge(work, intent, method),
    paid: false,
    status: 'failed',
    failure_code: failure.code,
    failure_message: failure.message,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: failure.decline_code ?? null,
      network_status: 'declined_by_network',
      reason: failure.decline_code ?? failure.code,
      risk_level: 'normal',
      seller_message: 'The bank did not return any further details with this decline.',
      type: 'issuer_declined',
    },
  };
  work.put('charge', charge);
  intent.latest_charge = charge.id;
  work.emit('charge.failed', charge);
  return fail(work, intent, method, failure, charge.id);
}

function fail(
  work: Work,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  failure: Decline,
  charge: string | null,
): Outcome {
  const error: Stripe.PaymentIntent.LastPaymentError = {
    ...(charge === null ? {} : { charge }),
    code: failure.code,
    ...(failure.decline_code === undefined ? {} : { decline_code: failure.decline_code }),
    message: failure.message,
    payment_method: method,
    type: method.type === 'card' ? 'card_error' : 'invalid_request_error',
  };
  intent.status = 'requires_payment_method';
  intent.payment_method = null;
  intent.next_action = null;
  intent.last_payment_error = error;
  work.put('payment_intent', intent);
  work.emit('payment_intent.payment_failed', intent);
  return { kind: 'declined', decline: failure, charge };
}

/** The 402 of a decline: what was written stays, and the same key hears the same answer. */
export function declineFault(intent: Stripe.PaymentIntent, outcome: Outcome & { kind: 'declined' }): ProtocolFault {
  const { code, message, decline_code } = outcome.decline;
  return new ProtocolFault(
    402,
    {
      type: 'card_error',
      code,
      message,
      ...(decline_code === undefined ? {} : { decline_code }),
      ...(outcome.charge === null ? {} : { charge: outcome.charge }),
      payment_intent: intent,
    },
    true,
    true,
  );
}

export function cancelIntent(
  work: Work,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  if (['succeeded', 'canceled', 'processing'].includes(intent.status)) throw unexpected(intent, 'cancel');
  intent.status = 'canceled';
  intent.canceled_at = work.now;
  intent.cancellation_reason = reason;
  intent.amount_capturable = 0;
  intent.next_action = null;
  work.put('payment_intent', intent);
  work.emit('payment_intent.canceled', intent);
  return intent;
}

function walletAction(
  { id, currency }: Stripe.PaymentIntent,
  type: 'alipay' | 'wechat_pay',
  url: string,
): Stripe.PaymentIntent.NextAction {
  if (type === 'alipay') {
    return {
      type: 'alipay_handle_redirect',
      alipay_handle_redirect: { native_data: null, native_url: null, return_url: url, url },
    };
  }
  return {
    type: 'wechat_pay_display_qr_code',
    wechat_pay_display_qr_code: {
      data: `weixin://wxpay/bizpayurl?pr=${id}&c=${currency}`,
      hosted_instructions_url: url,
      image_data_url: '',
      image_url_png: url,
      image_url_svg: url,
    },
  };
}
