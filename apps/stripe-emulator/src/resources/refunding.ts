import type Stripe from 'stripe';
import { cardOfNumber, TEST_CARDS } from '../cards.js';
import { refused } from '../faults.js';
import { move, yuan } from '../money.js';
import { newRef } from '../refs.js';
import type { Work } from '../work.js';

const DAY = 86_400;
/** Wallets give back for so long, and no longer. */
const REFUND_WITHIN_DAYS: Record<string, number> = { alipay: 90, wechat_pay: 180 };

interface NewRefund {
  amount: number | undefined;
  reason: Stripe.Refund.Reason | null;
  metadata: Stripe.Metadata;
}

/** Gives back all or a part of a charge: cards at once, wallets after a while. */
export async function refund(work: Work, charge: Stripe.Charge, asked: NewRefund): Promise<Stripe.Refund> {
  const amount = await refundable(work, charge, asked.amount);
  const type = charge.payment_method_details?.type ?? 'card';
  const waits = type !== 'card' || refundManner(charge) === 'pending';
  const id = newRef(type === 'card' ? 're_' : 'pyr_');
  const transaction = await move(work, {
    type: type === 'card' ? 'refund' : 'payment_refund',
    category: 'refund',
    source: id,
    amount: -amount,
    currency: charge.currency,
    description: charge.description,
  });
  const made: Stripe.Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: work.now,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    ...(type === 'card' ? { destination_details: { type: 'card' } } : { destination_details: { type } }),
    metadata: asked.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    ...(waits ? { pending_reason: 'processing' as const } : {}),
    reason: asked.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: waits ? 'pending' : 'succeeded',
    transfer_reversal: null,
  };
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded >= charge.amount;
  work.put('charge', charge);
  work.put('refund', made);
  work.emit('charge.refunded', charge);
  work.emit('refund.created', made);
  if (waits && !work.house.settings.refundsHeld) work.later(work.house.manners.refundSeconds, 'finish_refund', id);
  if (refundManner(charge) === 'fails') work.later(work.house.manners.refundSeconds, 'fail_refund', id);
  return made;
}

async function refundable(work: Work, charge: Stripe.Charge, asked: number | undefined): Promise<number> {
  const left = charge.amount_captured - charge.amount_refunded;
  if (!charge.captured || !charge.paid) {
    throw refused('charge_not_captured', `Charge ${charge.id} has not been captured.`);
  }
  if (charge.disputed && !(await refundableAllTheSame(work, charge))) {
    throw refused('charge_disputed', `Charge ${charge.id} has been charged back; cannot issue a refund.`);
  }
  if (charge.refunded || left === 0) {
    throw refused('charge_already_refunded', `Charge ${charge.id} has already been refunded.`);
  }
  const days = REFUND_WITHIN_DAYS[charge.payment_method_details?.type ?? ''];
  if (days !== undefined && work.now - charge.created > days * DAY) {
    throw refused(
      'charge_too_old_to_refund',
      `Charge ${charge.id} is more than ${days} days old; it cannot be refunded.`,
    );
  }
  const amount = asked ?? left;
  if (amount < 1) throw refused('amount_too_small', 'Refund amount must be at least 1.', { param: 'amount' });
  if (amount > left) {
    const message = `Refund amount (${yuan(amount)}) is greater than unrefunded amount on charge (${yuan(left)})`;
    throw refused('amount_too_large', message, { param: 'amount' });
  }
  return amount;
}

/** An inquiry does not stand in the way, and neither does a dispute that was won. */
async function refundableAllTheSame(work: Work, charge: Stripe.Charge): Promise<boolean> {
  const disputes = await work.list('dispute', { where: { charge: charge.id } });
  return disputes.every((dispute) => dispute.is_charge_refundable);
}

/** Two of the provider's test cards refund in their own way; they are known by their last four digits. */
function refundManner(charge: Stripe.Charge): 'pending' | 'fails' | undefined {
  const last4 = charge.payment_method_details?.card?.last4;
  const card = TEST_CARDS.find(({ number }) => last4 != null && number.endsWith(last4));
  const outcome = card && cardOfNumber(card.number)?.outcome;
  return outcome?.kind === 'paid' ? outcome.refund : undefined;
}

/** The payer has it. */
export async function finishRefund(work: Work, made: Stripe.Refund): Promise<Stripe.Refund> {
  if (made.status !== 'pending') return made;
  made.status = 'succeeded';
  delete made.pending_reason;
  return told(work, made);
}

/** It could not be given back: the money is ours again, and the charge can be refunded anew. */
export async function failRefund(work: Work, made: Stripe.Refund, reason = 'unknown'): Promise<Stripe.Refund> {
  if (made.status === 'failed' || made.status === 'canceled') return made;
  const charge = await work.need('charge', String(made.charge));
  const back = await move(work, {
    type: 'refund_failure',
    category: 'refund_failure',
    source: made.id,
    amount: made.amount,
    currency: made.currency,
    description: `REFUND FAILED: ${charge.id}`,
  });
  made.status = 'failed';
  made.failure_reason = reason;
  made.failure_balance_transaction = back.id;
  delete made.pending_reason;
  charge.amount_refunded -= made.amount;
  charge.refunded = false;
  work.put('charge', charge);
  work.put('refund', made);
  work.emit('refund.failed', made);
  return told(work, made);
}

function told(work: Work, made: Stripe.Refund): Stripe.Refund {
  work.noLonger('finish_refund', made.id);
  work.put('refund', made);
  work.emit('refund.updated', made);
  work.emit('charge.refund.updated', made);
  return made;
}
