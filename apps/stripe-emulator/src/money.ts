import type Stripe from 'stripe';
import type { Purse } from './kinds.js';
import { newRef } from './refs.js';
import type { Work } from './work.js';

const DAY = 86_400;

interface Movement {
  type: Stripe.BalanceTransaction.Type;
  category: string;
  source: string;
  amount: number;
  fee?: number;
  currency: string;
  /** When it can be used; at once unless told. */
  availableOn?: number;
  description?: string | null;
}

/** Writes one movement on the account's balance. */
export async function move(work: Work, movement: Movement): Promise<Stripe.BalanceTransaction> {
  const { type, category, source, amount, fee = 0, currency, description = null } = movement;
  const on = movement.availableOn ?? work.now;
  const transaction: Stripe.BalanceTransaction = {
    id: newRef('txn_'),
    object: 'balance_transaction',
    amount,
    available_on: on,
    balance_type: 'payments',
    created: work.now,
    currency,
    description,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' }],
    net: amount - fee,
    reporting_category: category,
    source,
    status: on > work.now ? 'pending' : 'available',
    type,
  };
  const purse = await purseOf(work);
  const day = purse.waiting.find((part) => part.on === on);
  if (on > work.now && day) day.net += transaction.net;
  else if (on > work.now) purse.waiting.push({ net: transaction.net, on });
  else purse.available += transaction.net;
  work.put('emulator.purse', purse);
  return work.put('balance_transaction', transaction);
}

/** What the account has now: parts whose time has come are available. */
export async function purseOf(work: Work): Promise<Purse> {
  const id = `purse_${work.account}`;
  const kept = (await work.get('emulator.purse', id)) ?? { id, currency: 'cny', available: 0, waiting: [] };
  const due = kept.waiting.filter(({ on }) => on <= work.now);
  return {
    ...kept,
    available: kept.available + due.reduce((sum, { net }) => sum + net, 0),
    waiting: kept.waiting.filter(({ on }) => on > work.now),
  };
}

export const pendingOf = (purse: Purse): number => purse.waiting.reduce((sum, { net }) => sum + net, 0);

/** Money becomes available at the midnight (UTC) that ends the waiting time. */
export const settledOn = (work: Work): number => {
  const { settleSeconds } = work.house.manners;
  return settleSeconds === 0 ? work.now : Math.ceil((work.now + settleSeconds) / DAY) * DAY;
};

/** Whole fen, halves up; the protocol's numbers are exact integers, the division is done in bigint. */
export const shareOf = (amount: number, bps: number): number =>
  Number((BigInt(amount) * BigInt(bps) + 5_000n) / 10_000n);

/** As a person reads it in a message. */
export const yuan = (amount: number): string => `¥${(amount / 100).toFixed(2)}`;
