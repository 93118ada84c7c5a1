import { DomainError, newId } from '@bangfu/kernel';
import {
  paymentAccounts,
  PaymentOutcomeUnknown,
  PaymentRefused,
  Payments,
  ProviderEventRunner,
  Reconciliation,
  RefundDesk,
  RefundRunner,
  Refunds,
  SupplierAccounts,
  Transfers,
  Webhooks,
} from '@bangfu/payments';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import type { PayingRoom } from '../../../../test/support/factories/payments.js';
import { HostileShop } from '../../../../test/support/factories/hostile-shop.js';
import { dueNow, heldByProvider, onAccounts, setCommission } from '../../../../test/support/factories/refunds.js';
import { shoppingRoom } from '../../../../test/support/factories/shopping.js';
import { Dice, proved, sized } from '../../../../test/prove/support/proving.js';
import { LEDGER_CHECKS } from './ledger.checks.js';
import { PAYMENTS_CHECKS } from './payments.checks.js';
import { SHOP_CHECKS } from './shop.checks.js';

/** `npm run prove:money` takes 10,000. Jobs run in parallel, so a seed repeats nearly, not exactly. */
const STEPS = sized({ short: 200, full: 10_000 });
const HOUR_MS = 3_600_000;

let room: PayingRoom;
const dice = new Dice();
let shop: HostileShop;
let suppliers: string[];
let accounts: string[];

const random = (): number => dice.throw();
const whole = (most: number): number => dice.below(most);
const one = <T>(items: readonly T[]): T | undefined => dice.one(items);
const rows = <R>(sql: string): Promise<R[]> => room.database.query<R & Record<string, unknown>>(`${sql} LIMIT 500`);

async function askRefund(): Promise<void> {
  const attempt = one(
    await rows<{ id: string }>(
      `SELECT a.id FROM payment_attempts a JOIN checkouts c ON c.id = a.subject_id WHERE a.state = 'paid' AND c.state = 'paid' ORDER BY a.id DESC`,
    ),
  );
  if (!attempt) return;
  const parts = await rows<{ id: string; left: bigint }>(
    `SELECT id, amount_fen - refunded_fen AS left FROM payment_parts WHERE attempt_id = '${attempt.id}' ORDER BY id`,
  );
  const wanted = parts
    .filter(() => random() < 0.7)
    .map(({ id, left }) => ({ partId: id, amountFen: random() < 0.3 ? left : (left * BigInt(whole(120))) / 100n }));
  const cause = { reason: 'claim', causeType: 'claim', causeId: newId() } as const;
  const ask = () => room.get(Refunds).ask(null, { attemptId: attempt.id, ...cause, parts: wanted });
  await (random() < 0.3 ? Promise.all([ask(), ask()]) : ask());
}

async function dispute(): Promise<void> {
  const charges = await rows<{ ref: string }>(
    `SELECT charge_ref AS ref FROM payment_attempts WHERE state = 'paid' ORDER BY id DESC`,
  );
  const charge = one(charges);
  if (charge) await room.emulator.knobs.disputes.open(charge.ref);
}

async function decide(most = 1): Promise<void> {
  const { data } = await room.stripe.disputes.list({ limit: 100 });
  const open = data.filter(({ status }) => status === 'needs_response').slice(0, most);
  for (const { id } of open) await room.emulator.knobs.disputes.close(id, random() < 0.5 ? 'won' : 'lost');
}

async function finishRefund(): Promise<void> {
  const { data } = await room.stripe.refunds.list({ limit: 20 });
  const refund = one(data);
  if (refund?.status === 'pending') {
    await room.emulator.knobs.refunds.finish(refund.id, random() < 0.6 ? 'succeeded' : 'failed');
  } else if (refund?.status === 'succeeded' && random() < 0.2) {
    await room.emulator.knobs.refunds.finish(refund.id, 'failed');
  }
}

async function again(): Promise<void> {
  const failed = one(await rows<{ id: string }>(`SELECT id FROM refunds WHERE state = 'failed' ORDER BY id DESC`));
  const desk = room.get(RefundDesk);
  if (failed) await (random() < 0.7 ? desk.retry(room.shopper, failed.id) : desk.throughBank(room.shopper, failed.id));
  const byBank = one(await rows<{ id: string }>(`SELECT id FROM refunds WHERE state = 'by_bank' ORDER BY id DESC`));
  if (byBank && random() < 0.5) await desk.paidByBank(room.shopper, byBank.id, '2026031800012345');
}

async function upset(): Promise<void> {
  const { faults, webhooks, accounts: account } = room.emulator.knobs;
  const ref = one(accounts)!;
  const mischief: readonly (() => unknown)[] = [
    () => faults.hangUp(1 + whole(3)),
    () => faults.serverError(1 + whole(4), random() < 0.5),
    () => faults.rateLimit(1 + whole(3)),
    () => webhooks.lose(random() < 0.5),
    () => webhooks.shuffle(whole(1_000)),
    () => account.empty(ref),
    () => account.restrict(ref),
    () => account.complete(ref),
    () => room.emulator.knobs.refunds.hold(random() < 0.5),
  ];
  await one(mischief)!();
}

async function platformPayout(): Promise<void> {
  await room.emulator.knobs.time.settle();
  const payout = await room.stripe.payouts.create({ amount: 100 + whole(3_000), currency: 'cny' });
  await room.emulator.knobs.payouts.finish(payout.id, 'paid');
  if (random() < 0.5) await room.emulator.knobs.payouts.finish(payout.id, 'failed');
}

async function hear(): Promise<void> {
  await room.emulator.knobs.webhooks.deliver();
  await room.get(ProviderEventRunner).run();
  if (random() < 0.5) await drainOutbox(room.app, { tolerate: true });
}

async function passTime(): Promise<void> {
  room.clock.advance(whole(90) * 60_000);
  await room.emulator.knobs.time.passDue();
}

/** The jobs of the house, at once, as two workers would run them. */
async function jobs(): Promise<void> {
  await Promise.all([
    room.get(RefundRunner).run(),
    room.get(Transfers).sendDue(),
    room.get(RefundRunner).run(),
    room.get(Payments).reconcileWaiting(),
    room.get(ProviderEventRunner).run(),
    shop.jobs(),
  ]);
}

const STEPS_OF_LIFE: readonly (readonly [number, () => Promise<void>])[] = [
  [22, () => shop.buy()],
  [18, askRefund],
  [14, () => shop.fulfil()],
  [16, jobs],
  [10, hear],
  [8, passTime],
  [7, upset],
  [6, finishRefund],
  [4, again],
  [4, dispute],
  [4, decide],
  [2, platformPayout],
  [4, () => shop.restock()],
];
const WEIGHT = STEPS_OF_LIFE.reduce((sum, [weight]) => sum + weight, 0);

/** What the provider or the house refuses is part of life; anything else is a fault of ours. */
async function live(): Promise<void> {
  let at = random() * WEIGHT;
  const step = STEPS_OF_LIFE.find(([weight]) => (at -= weight) < 0)![1];
  try {
    await step();
  } catch (error) {
    const said = error instanceof Error ? error.constructor.name : '';
    const expected =
      error instanceof DomainError || error instanceof PaymentRefused || error instanceof PaymentOutcomeUnknown;
    if (!expected && !said.startsWith('Stripe') && !said.endsWith('Fault')) throw error;
  }
}

const underWay = (): Promise<Record<string, unknown>[]> =>
  rows(`SELECT 'refund' AS open, state, failure FROM refunds WHERE state IN ('asked', 'reversing', 'refunding')
   UNION ALL SELECT 'transfer', state, failure FROM supplier_transfers WHERE state IN ('ready', 'held')
   UNION ALL SELECT 'attempt', state, NULL FROM payment_attempts WHERE state = 'open'
   UNION ALL SELECT 'checkout', state, NULL FROM checkouts WHERE state = 'awaiting_payment' OR attempt_ended_at IS NULL
   UNION ALL SELECT 'event', state, error FROM provider_events WHERE state IN ('received', 'failed')`);

/** The world is kind again, and everything comes to its end. */
async function comeToRest(): Promise<void> {
  const { faults, webhooks, refunds, time, accounts: account } = room.emulator.knobs;
  faults.hangUp(0);
  faults.serverError(0);
  faults.rateLimit(0);
  webhooks.lose(false);
  refunds.hold(false);
  for (const ref of accounts) await account.complete(ref);
  await decide(100);
  for (const supplier of suppliers) await room.get(SupplierAccounts).refresh(supplier);
  for (let round = 0; round < 20 && (round < 2 || (await underWay()).length > 0); round += 1) {
    await time.pass();
    for await (const { id, status } of room.stripe.refunds.list({ limit: 100 })) {
      if (status === 'pending') await refunds.finish(id, random() < 0.6 ? 'succeeded' : 'failed');
    }
    await webhooks.settle();
    await room.get(Webhooks).replayUndelivered();
    await room.database.execute(
      `UPDATE provider_events SET next_try_at = $1, attempts = 0 WHERE state IN ('received', 'failed')`,
      [room.clock.now()],
    );
    await dueNow(room);
    await drainOutbox(room.app);
    await jobs();
    // The provider has forgotten every key by then.
    room.clock.advance(25 * HOUR_MS);
  }
}

/** How much of each happened, so that nobody takes a run for a proof in which one of them never did. */
async function seen(): Promise<Record<string, number>> {
  const [counts] = await rows<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM shop_orders) AS orders,
            (SELECT count(*)::int FROM shop_orders WHERE state = 'received') AS received,
            (SELECT count(*)::int FROM payment_attempts WHERE captured_fen IS NOT NULL) AS payments,
            (SELECT count(*)::int FROM checkouts WHERE decision IN ('revived', 'refunded')) AS late,
            (SELECT count(*)::int FROM refunds) AS refunds,
            (SELECT count(*)::int FROM supplier_transfers WHERE state = 'sent') AS transfers,
            (SELECT count(*)::int FROM payment_disputes) AS disputes`,
  );
  if (STEPS >= 1_000) expect(Object.entries(counts!).filter(([, count]) => count === 0)).toEqual([]);
  return counts!;
}

beforeAll(async () => {
  room = await shoppingRoom();
  await setCommission(room, 500);
  shop = new HostileShop(room, dice);
  await shop.open(5);
  suppliers = shop.suppliers;
  accounts = [];
  for (const supplier of suppliers) accounts.push((await room.get(SupplierAccounts).onboard(supplier)).ref);
  room.emulator.knobs.webhooks.duplicate(3);
}, 60_000);
afterAll(() => room?.close());

it(
  `case 46: ${STEPS} steps of orders, payments, refunds, transfers and disputes in a hostile world end with true books`,
  async () => {
    const from = new Date(room.clock.now().getTime() - HOUR_MS);
    for (let step = 0; step < STEPS; step += 1) await live();
    await comeToRest();
    for (const check of [...LEDGER_CHECKS.slice(0, 2), ...PAYMENTS_CHECKS, ...SHOP_CHECKS]) {
      const faults = (await rows<{ fault: string }>(check.faults)).map(({ fault }) => fault);
      expect([check.name, faults]).toEqual([check.name, []]);
    }
    const sums = await rows<{ fen: bigint }>(`SELECT COALESCE(sum(posted), 0)::bigint AS fen FROM ledger_accounts`);
    expect(sums).toEqual([{ fen: 0n }]);
    expect(await underWay()).toEqual([]);
    await room.get(Reconciliation).run(from, room.clock.now());
    const differences = `SELECT kind, provider_ref, provider_fen, ledger_fen FROM reconciliation_differences`;
    expect(await rows(differences)).toEqual([]);
    const { balance } = await onAccounts(room, { balance: paymentAccounts.balance });
    expect(await heldByProvider(room)).toBe(balance);
    for await (const charge of room.stripe.charges.list({ limit: 100 })) {
      expect(charge.amount_refunded).toBeLessThanOrEqual(charge.amount_captured);
    }
    proved('case 46: a shop in a hostile world', { steps: STEPS, ...(await seen()), 'accounts unbalanced': 0 });
  },
  Math.max(60_000, STEPS * 400),
);
