import { pageOf } from '../lists.js';
import { pendingOf, purseOf } from '../money.js';
import { created, maybe, pairs, paging, shape, text, whole, word } from '../parameters.js';
import { route, type Route } from '../routes.js';
import type Stripe from 'stripe';
import { missing } from '../faults.js';
import type { Work } from '../work.js';
import { merged } from './intents.js';
import { refund } from './refunding.js';
import { invalid, refused } from '../faults.js';

/** Charges, refunds, balance and its movements. */
export const chargeRoutes: readonly Route[] = [
  route('GET', '/v1/charges/:id', shape({}), (work, _, id) => work.need('charge', id)),
  route(
    'GET',
    '/v1/charges',
    shape({ ...paging, created, payment_intent: text, customer: text, transfer_group: text }),
    (work, { payment_intent, customer, transfer_group, ...given }) =>
      pageOf(work, 'charge', '/v1/charges', given, { payment_intent, customer, transfer_group }),
  ),
  route('POST', '/v1/charges/:id', shape({ metadata: pairs, description: text }), async (work, given, id) => {
    const charge = await work.need('charge', id);
    charge.metadata = merged(charge.metadata, given.metadata);
    if (given.description !== undefined) charge.description = given.description;
    work.emit('charge.updated', charge);
    return work.put('charge', charge);
  }),
  route('GET', '/v1/balance_transactions/:id', shape({}), async (work, _, id) =>
    matured(work, await work.need('balance_transaction', id)),
  ),
  route(
    'GET',
    '/v1/balance_transactions',
    shape({ ...paging, created, currency: text, payout: text, source: text, type: text }),
    async (work, { currency, source, type, payout: _payout, ...given }) => {
      const where = { currency, source, type };
      const page = await pageOf(work, 'balance_transaction', '/v1/balance_transactions', given, where);
      return { ...page, data: page.data.map((transaction) => matured(work, transaction)) };
    },
  ),
  route('GET', '/v1/balance', shape({}), async (work) => balance(work)),
  route(
    'POST',
    '/v1/refunds',
    shape({
      amount: whole,
      charge: text,
      currency: text,
      metadata: pairs,
      payment_intent: text,
      reason: word('duplicate', 'fraudulent', 'requested_by_customer'),
    }),
    async (work, given) => {
      const charge = await chargeOf(work, given.charge, given.payment_intent);
      return refund(work, charge, {
        amount: given.amount,
        reason: given.reason ?? null,
        metadata: given.metadata ?? {},
      });
    },
  ),
  route('GET', '/v1/refunds/:id', shape({}), (work, _, id) => work.need('refund', id)),
  route(
    'GET',
    '/v1/refunds',
    shape({ ...paging, created, charge: text, payment_intent: text }),
    (work, { charge, payment_intent, ...given }) =>
      pageOf(work, 'refund', '/v1/refunds', given, { charge, payment_intent }),
  ),
  route('POST', '/v1/refunds/:id', shape({ metadata: maybe(pairs) }), async (work, given, id) => {
    const made = await work.need('refund', id);
    made.metadata = merged(made.metadata, given.metadata);
    work.emit('refund.updated', made);
    work.emit('charge.refund.updated', made);
    return work.put('refund', made);
  }),
  route('POST', '/v1/refunds/:id/cancel', shape({}), async (work, _, id) => {
    const made = await work.need('refund', id);
    throw refused(
      'refund_not_cancelable',
      `Refund ${made.id} cannot be canceled: its status is ${String(made.status)}.`,
    );
  }),
];

async function chargeOf(work: Work, charge: string | undefined, intent: string | undefined): Promise<Stripe.Charge> {
  if (charge !== undefined) return work.need('charge', charge, 'charge');
  if (intent === undefined) {
    throw invalid(
      'One of the following params should be provided: payment_intent, charge.',
      'charge',
      'parameter_missing',
    );
  }
  const { latest_charge: latest } = await work.need('payment_intent', intent, 'payment_intent');
  if (typeof latest !== 'string') {
    throw invalid(`This PaymentIntent (${intent}) does not have a successful charge to refund.`, 'payment_intent');
  }
  const found = await work.get('charge', latest);
  if (!found) throw missing('charge', latest, 'charge');
  return found;
}

/** What was pending becomes available when its time has come, without anybody writing it down. */
const matured = (work: Work, transaction: Stripe.BalanceTransaction): Stripe.BalanceTransaction => ({
  ...transaction,
  status: transaction.available_on > work.now ? 'pending' : 'available',
});

async function balance(work: Work): Promise<Stripe.Balance> {
  const purse = await purseOf(work);
  const [available, pending] = [purse.available, pendingOf(purse)];
  const { currency } = purse;
  return {
    object: 'balance',
    available: [{ amount: available, currency, source_types: { card: available } }],
    livemode: false,
    pending: [{ amount: pending, currency, source_types: { card: pending } }],
  };
}
