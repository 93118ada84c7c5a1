import type Stripe from 'stripe';
import { invalid, refused } from '../faults.js';
import type { Source } from '../kinds.js';
import { pageOf, wholeList } from '../lists.js';
import { move, pendingOf, purseOf, yuan } from '../money.js';
import { created, flag, must, paging, pairs, shape, text, whole, word } from '../parameters.js';
import { newRef } from '../refs.js';
import { route, type Route } from '../routes.js';
import type { Work } from '../work.js';
import { assertAmount, merged } from './intents.js';

export const transferRoutes: readonly Route[] = [
  route(
    'POST',
    '/v1/transfers',
    shape({
      amount: must(whole),
      currency: must(text),
      description: text,
      destination: must(text),
      metadata: pairs,
      source_transaction: text,
      source_type: word('bank_account', 'card', 'fpx'),
      transfer_group: text,
    }),
    async (work, given) => {
      assertAmount(given.amount, 'amount');
      await assertAbleToReceive(work, given.destination);
      const charge =
        given.source_transaction === undefined
          ? null
          : await work.need('charge', given.source_transaction, 'source_transaction');
      if (charge) await takeFrom(work, charge, given.amount, given.currency.toLowerCase());
      else await assertAvailable(work, given.amount);
      return transfer(work, { ...given, currency: given.currency.toLowerCase() }, charge);
    },
  ),
  route('GET', '/v1/transfers/:id', shape({}), (work, _, id) => work.need('transfer', id)),
  route(
    'GET',
    '/v1/transfers',
    shape({ ...paging, created, destination: text, transfer_group: text }),
    (work, { destination, transfer_group, ...given }) =>
      pageOf(work, 'transfer', '/v1/transfers', given, { destination, transfer_group }),
  ),
  route('POST', '/v1/transfers/:id', shape({ description: text, metadata: pairs }), async (work, given, id) => {
    const made = await work.need('transfer', id);
    made.metadata = merged(made.metadata, given.metadata);
    if (given.description !== undefined) made.description = given.description;
    work.emit('transfer.updated', made);
    return work.put('transfer', made);
  }),
  route(
    'POST',
    '/v1/transfers/:id/reversals',
    shape({ amount: whole, description: text, metadata: pairs, refund_application_fee: flag }),
    async (work, given, id) => reverse(work, await work.need('transfer', id), given.amount, given.metadata ?? {}),
  ),
  route('GET', '/v1/transfers/:id/reversals', shape(paging), async (work, given, id) => {
    await work.need('transfer', id);
    return pageOf(work, 'transfer_reversal', `/v1/transfers/${id}/reversals`, given, { transfer: id });
  }),
  route('GET', '/v1/transfers/:id/reversals/:reversal', shape({}), (work, _, _id, reversal) =>
    work.need('transfer_reversal', reversal!),
  ),
];

interface NewTransfer {
  amount: number;
  currency: string;
  description?: string;
  destination: string;
  metadata?: Record<string, string>;
  transfer_group?: string;
}

/** Money that is still pending moves at once as well: it becomes available over there when it would have here. */
async function transfer(work: Work, given: NewTransfer, charge: Stripe.Charge | null): Promise<Stripe.Transfer> {
  const id = newRef('tr_');
  const { amount, currency, destination } = given;
  const source = charge && (await work.get('balance_transaction', String(charge.balance_transaction)));
  const waits = source && source.available_on > work.now ? { availableOn: source.available_on } : {};
  const description = given.description ?? null;
  const sent = await move(work, {
    type: 'transfer',
    category: 'transfer',
    source: id,
    amount: -amount,
    currency,
    description,
    ...waits,
  });
  const payment = newRef('py_');
  const there = work.as(destination);
  await move(there, { type: 'payment', category: 'charge', source: payment, amount, currency, ...waits });
  const made: Stripe.Transfer = {
    id,
    object: 'transfer',
    amount,
    amount_reversed: 0,
    balance_transaction: sent.id,
    created: work.now,
    currency,
    description,
    destination,
    destination_payment: payment,
    livemode: false,
    metadata: given.metadata ?? {},
    reversals: wholeList([], `/v1/transfers/${id}/reversals`),
    reversed: false,
    source_transaction: charge?.id ?? null,
    source_type: 'card',
    transfer_group:
      given.transfer_group ?? charge?.transfer_group ?? (charge ? `group_${String(charge.payment_intent)}` : null),
  };
  work.emit('transfer.created', made);
  return work.put('transfer', made);
}

async function assertAbleToReceive(work: Work, destination: string): Promise<void> {
  const account = await work.get('account', destination);
  if (!account) throw invalid(`No such destination: '${destination}'`, 'destination', 'resource_missing');
  if (account.capabilities?.transfers === 'active') return;
  throw refused(
    'insufficient_capabilities_for_transfer',
    'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
    { param: 'destination' },
  );
}

async function takeFrom(work: Work, charge: Stripe.Charge, amount: number, currency: string): Promise<void> {
  if (!charge.captured) throw refused('charge_not_captured', `${charge.id} has not been captured.`);
  if (charge.currency !== currency) {
    throw invalid(`The currency of source_transaction is ${charge.currency}.`, 'currency');
  }
  const source = await sourceOf(work, charge.id);
  const left = charge.amount_captured - source.transferred;
  if (amount > left) {
    const message = `The sum of transfers from ${charge.id} cannot be greater than the charge: ${yuan(left)} is left.`;
    throw refused('amount_too_large', message, { param: 'amount' });
  }
  work.put('emulator.source', { ...source, transferred: source.transferred + amount });
}

const sourceOf = async (work: Work, charge: string): Promise<Source> =>
  (await work.get('emulator.source', `source_${charge}`)) ?? { id: `source_${charge}`, transferred: 0 };

async function assertAvailable(work: Work, amount: number): Promise<void> {
  const { available } = await purseOf(work);
  if (amount <= available) return;
  throw refused(
    'balance_insufficient',
    `You have insufficient available funds in your Stripe account: ${yuan(available)}.`,
  );
}

/** Takes money back from the account that got it; it must still be there. */
async function reverse(
  work: Work,
  made: Stripe.Transfer,
  asked: number | undefined,
  metadata: Record<string, string>,
): Promise<Stripe.TransferReversal> {
  const left = made.amount - made.amount_reversed;
  const amount = asked ?? left;
  if (left === 0) throw refused('transfer_already_reversed', `Transfer ${made.id} is already fully reversed.`);
  if (amount < 1) throw refused('amount_too_small', 'The amount to reverse must be at least 1.', { param: 'amount' });
  if (amount > left) {
    const message = `Reversal amount (${yuan(amount)}) is greater than unreversed amount (${yuan(left)}) on transfer`;
    throw refused('amount_too_large', message, { param: 'amount' });
  }
  const there = work.as(String(made.destination));
  const purse = await purseOf(there);
  if (purse.available + pendingOf(purse) < amount) {
    throw refused('balance_insufficient', `The connected account has insufficient funds to reverse ${yuan(amount)}.`);
  }
  const id = newRef('trr_');
  const { currency } = made;
  const back = await move(work, {
    type: 'transfer_refund',
    category: 'transfer_reversal',
    source: id,
    amount,
    currency,
  });
  const payment = String(made.destination_payment);
  await move(there, { type: 'payment_refund', category: 'refund', source: payment, amount: -amount, currency });
  const reversal: Stripe.TransferReversal = {
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: back.id,
    created: work.now,
    currency,
    destination_payment_refund: newRef('pyr_'),
    metadata,
    source_refund: null,
    transfer: made.id,
  };
  work.put('transfer_reversal', reversal);
  await takeBack(work, made, amount);
  made.amount_reversed += amount;
  made.reversed = made.amount_reversed === made.amount;
  made.reversals = { ...made.reversals, data: [reversal, ...made.reversals.data].slice(0, 10) };
  work.put('transfer', made);
  work.emit('transfer.reversed', made);
  return reversal;
}

/** What came back can be transferred out of the charge again. */
async function takeBack(work: Work, { source_transaction: charge }: Stripe.Transfer, amount: number): Promise<void> {
  if (typeof charge !== 'string') return;
  const source = await sourceOf(work, charge);
  work.put('emulator.source', { ...source, transferred: source.transferred - amount });
}
