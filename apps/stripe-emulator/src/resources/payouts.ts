import type Stripe from 'stripe';
import { refused } from '../faults.js';
import { PLATFORM } from '../kinds.js';
import { pageOf } from '../lists.js';
import { move, purseOf, yuan } from '../money.js';
import { created, must, paging, pairs, shape, text, whole, word } from '../parameters.js';
import { newRef } from '../refs.js';
import { route, type Route } from '../routes.js';
import type { Work } from '../work.js';
import { assertAmount, merged } from './intents.js';

const DAY = 86_400;

export const payoutRoutes: readonly Route[] = [
  route(
    'POST',
    '/v1/payouts',
    shape({
      amount: must(whole),
      currency: must(text),
      description: text,
      destination: text,
      metadata: pairs,
      method: word('standard', 'instant'),
      source_type: text,
      statement_descriptor: text,
    }),
    async (work, given) => {
      assertAmount(given.amount, 'amount');
      const account = work.account === PLATFORM ? null : await work.as(PLATFORM).need('account', work.account);
      if (account && !account.payouts_enabled) {
        throw refused('payouts_not_allowed', 'Cannot create payouts; this account has requirements that are due.');
      }
      const { available } = await purseOf(work);
      if (given.amount > available) {
        const message = `You have insufficient funds in your Stripe account for this payout: ${yuan(available)} is available.`;
        throw refused('balance_insufficient', message);
      }
      return payOut(work, { ...given, currency: given.currency.toLowerCase() });
    },
  ),
  route('GET', '/v1/payouts/:id', shape({}), (work, _, id) => work.need('payout', id)),
  route(
    'GET',
    '/v1/payouts',
    shape({ ...paging, created, destination: text, status: text }),
    (work, { destination, status, ...given }) => pageOf(work, 'payout', '/v1/payouts', given, { destination, status }),
  ),
  route('POST', '/v1/payouts/:id', shape({ metadata: pairs }), async (work, given, id) => {
    const payout = await work.need('payout', id);
    payout.metadata = merged(payout.metadata, given.metadata);
    work.emit('payout.updated', payout);
    return work.put('payout', payout);
  }),
  route('POST', '/v1/payouts/:id/cancel', shape({}), async (work, _, id) => {
    const payout = await work.need('payout', id);
    if (payout.status !== 'pending') {
      throw refused('payout_not_cancelable', `Payouts can only be canceled while pending; ${id} is ${payout.status}.`);
    }
    await giveBack(work, payout, 'payout_cancel');
    payout.status = 'canceled';
    work.emit('payout.canceled', payout);
    return work.put('payout', payout);
  }),
];

interface NewPayout {
  amount: number;
  currency: string;
  description?: string;
  destination?: string;
  metadata?: Record<string, string>;
  method?: string;
  statement_descriptor?: string;
}

async function payOut(work: Work, given: NewPayout): Promise<Stripe.Payout> {
  const id = newRef('po_');
  const { amount, currency } = given;
  const sent = await move(work, { type: 'payout', category: 'payout', source: id, amount: -amount, currency });
  const payout: Stripe.Payout = {
    id,
    object: 'payout',
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: work.now + DAY,
    automatic: false,
    balance_transaction: sent.id,
    created: work.now,
    currency,
    description: given.description ?? null,
    destination: given.destination ?? null,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: given.metadata ?? {},
    method: given.method ?? 'standard',
    original_payout: null,
    payout_method: null,
    reconciliation_status: 'not_applicable',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: given.statement_descriptor ?? null,
    status: 'pending',
    trace_id: null,
    type: 'bank_account',
  };
  work.later(work.house.manners.payoutSeconds, 'finish_payout', id);
  work.emit('payout.created', payout);
  return work.put('payout', payout);
}

export function finishPayout(work: Work, payout: Stripe.Payout): Stripe.Payout {
  if (payout.status !== 'pending' && payout.status !== 'in_transit') return payout;
  payout.status = 'paid';
  work.noLonger('finish_payout', payout.id);
  work.emit('payout.paid', payout);
  return work.put('payout', payout);
}

/** A bank may send it back even after it was called paid: the money returns to the balance. */
export async function failPayout(work: Work, payout: Stripe.Payout): Promise<Stripe.Payout> {
  if (payout.status === 'failed' || payout.status === 'canceled') return payout;
  const back = await giveBack(work, payout, 'payout_failure');
  payout.status = 'failed';
  payout.failure_balance_transaction = back.id;
  payout.failure_code = 'account_closed';
  payout.failure_message = 'The bank account has been closed.';
  work.emit('payout.failed', payout);
  return work.put('payout', payout);
}

const giveBack = (work: Work, { id, amount, currency }: Stripe.Payout, type: 'payout_failure' | 'payout_cancel') =>
  move(work, { type, category: 'payout_reversal', source: id, amount, currency });
