import { SettableClock } from '@bangfu/kernel';
import Stripe from 'stripe';
import { createEmulator, type Emulator, MemoryStore } from './index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const currency = 'cny';
let clock: SettableClock;
let emulator: Emulator;
let stripe: Stripe;

beforeEach(() => {
  clock = new SettableClock();
  clock.set('2026-11-28T08:00:00Z');
  emulator = made();
  stripe = client();
});
afterEach(() => emulator.close());

function made(more: Partial<Parameters<typeof createEmulator>[0]> = {}): Emulator {
  return createEmulator({ store: new MemoryStore(), now: () => clock.now(), webhook: null, loop: false, ...more });
}
const client = (more: Stripe.StripeConfig = {}, key = 'sk_emu_behaviours'): Stripe =>
  new Stripe(key, { httpClient: Stripe.createFetchHttpClient(emulator.fetch), maxNetworkRetries: 0, ...more });
const fault = async (call: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Stripe.errors.StripeError) return outcome;
  throw new Error(`the call should have been refused: ${String(outcome)}`);
};
const intents = async (): Promise<number> => (await stripe.paymentIntents.list({ limit: 100 })).data.length;
const ask = (idempotencyKey: string, by = stripe, amount = 1_000) =>
  by.paymentIntents.create({ amount, currency }, { idempotencyKey });

async function paidBy(payer: Parameters<Emulator['knobs']['pay']>[1], amount = 10_000): Promise<Stripe.Charge> {
  const { id } = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'http://localhost:3000/paid',
    line_items: [{ quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: '小米' } } }],
  });
  await emulator.knobs.pay(id, payer);
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] });
  return (session.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
}

/** What the platform has, and what its movements add up to: never two figures. */
async function balance(account?: string): Promise<number> {
  const options = account === undefined ? {} : { stripeAccount: account };
  const { available, pending } = await stripe.balance.retrieve(undefined, options);
  const movements = await stripe.balanceTransactions.list({ limit: 100 }, options).autoPagingToArray({ limit: 1_000 });
  const sum = available[0]!.amount + pending[0]!.amount;
  expect(movements.reduce((total, { net }) => total + net, 0)).toBe(sum);
  return sum;
}

describe('An idempotency key', () => {
  it('six calls at once: without retries one is carried out and five are told 409; with them all six get the one object', async () => {
    emulator.knobs.faults.latency(60);
    const hasty = await Promise.allSettled(Array.from({ length: 6 }, () => ask('six-hasty')));
    const refused = hasty.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as Stripe.errors.StripeError] : [],
    );
    expect(refused.map(({ statusCode, code }) => `${statusCode} ${code}`)).toEqual(
      Array.from({ length: 5 }, () => '409 idempotency_key_in_use'),
    );
    emulator.knobs.faults.latency(20);
    const patient = client({ maxNetworkRetries: 8 });
    const six = await Promise.all(Array.from({ length: 6 }, () => ask('six-patient', patient)));
    expect(new Set(six.map(({ id }) => id)).size).toBe(1);
    expect(await intents()).toBe(2);
  }, 20_000);

  it('case 7: the answer is lost after the commit; the retry gets it, replayed', async () => {
    emulator.knobs.faults.hangUp(1);
    const { lastResponse } = await ask('lost', client({ maxNetworkRetries: 1 }));
    expect(new Headers(lastResponse.headers).get('idempotent-replayed')).toBe('true');
    expect(await intents()).toBe(1);
  });

  it('keeps declines and 500s, but not what was never begun', async () => {
    const decline = (): Promise<unknown> =>
      stripe.paymentIntents.create(
        { amount: 1_000, currency, payment_method: 'pm_card_chargeDeclined', confirm: true },
        { idempotencyKey: 'declined' },
      );
    const [first, second] = [await fault(decline()), await fault(decline())];
    expect([first.code, first.payment_intent!.id]).toEqual(['card_declined', second.payment_intent!.id]);
    expect(second.headers?.['idempotent-replayed']).toBe('true');
    emulator.knobs.faults.serverError(1);
    expect([(await fault(ask('broken'))).statusCode, (await fault(ask('broken'))).statusCode]).toEqual([500, 500]);
    expect((await fault(ask('invalid', stripe, 0))).statusCode).toBe(400);
    expect((await ask('invalid')).amount).toBe(1_000);
    emulator.knobs.faults.rateLimit(1);
    expect(await fault(ask('busy'))).toMatchObject({ statusCode: 429, type: 'StripeRateLimitError' });
    expect((await ask('busy')).status).toBe('requires_payment_method');
  });

  it('is forgotten after a day, and belongs to its account', async () => {
    const first = await ask('yesterday');
    clock.advance(25 * HOUR);
    expect((await ask('yesterday')).id).not.toBe(first.id);
  });

  it('case 11: of a cancelled payment replays the stale answer, which is why keys carry the attempt', async () => {
    const first = await ask('order-42');
    await stripe.paymentIntents.cancel(first.id);
    expect(await ask('order-42')).toMatchObject({ id: first.id, status: 'requires_payment_method' });
    expect((await stripe.paymentIntents.retrieve(first.id)).status).toBe('canceled');
  });
});

describe('The emulator', () => {
  it('case 45: takes no key that could move money, and does not start in production', async () => {
    expect((await fault(client({}, 'sk_live_12345678').balance.retrieve())).statusCode).toBe(401);
    expect(() => made({ keys: ['sk_live_12345678'] })).toThrow('sk_test_');
    const other = made({ keys: ['sk_emu_other1234'] });
    const refused = new Stripe('sk_emu_behaviours', { httpClient: Stripe.createFetchHttpClient(other.fetch) });
    expect((await fault(refused.balance.retrieve())).statusCode).toBe(401);
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      expect(() => made()).toThrow('production');
    } finally {
      process.env.NODE_ENV = before;
    }
  });

  it('accepts the old name of the methods from callers of that time only', async () => {
    const form = 'amount=1000&currency=cny&payment_method_types[0]=card';
    const call = (headers: Record<string, string>) =>
      emulator.fetch('http://localhost/v1/payment_intents', {
        method: 'POST',
        body: form,
        headers: { authorization: 'Bearer sk_emu_behaviours', ...headers },
      });
    expect((await call({})).status).toBe(200);
    expect((await call({ 'stripe-version': '2026-08-27.dahlia' })).status).toBe(200);
    const now = await call({ 'stripe-version': '2026-10-28.endive' });
    expect([now.status, ((await now.json()) as { error: { code: string } }).error.code]).toEqual([
      400,
      'parameter_unknown',
    ]);
  });

  it('case 43: can answer like a proxy that is not the provider, and case 44: say what nobody has heard of', async () => {
    emulator.knobs.faults.strangeAnswer(1, 404, '{"message":"Not Found"}');
    const strange = await stripe.paymentIntents.retrieve('pi_any');
    expect([strange.object, strange.lastResponse.statusCode]).toEqual([undefined, 404]);
    const intent = await ask('word');
    await emulator.knobs.rewrite(intent.id, { status: 'floating' });
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('floating');
  });
});

describe('A refund to a wallet', () => {
  it.each(['alipay', 'wechat_pay'] as const)('case 28: %s is pending until it is done', async (wallet) => {
    const charge = await paidBy(wallet);
    expect(charge.id).toMatch(/^py_/);
    const refund = await stripe.refunds.create({ charge: charge.id });
    expect(refund.status).toBe('pending');
    clock.advance(6_000);
    await emulator.knobs.time.passDue();
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
    const told = await stripe.events.list({ types: ['refund.updated', 'refund.created'] });
    expect(told.data.map(({ type }) => type)).toEqual(['refund.updated', 'refund.created']);
  });

  it('case 28: that fails gives the amount back to the charge and the money back to us', async () => {
    emulator.knobs.refunds.hold(true);
    const charge = await paidBy('alipay');
    const before = await balance();
    const refund = await stripe.refunds.create({ charge: charge.id, amount: 4_000 });
    expect(await balance()).toBe(before - 4_000);
    await emulator.knobs.refunds.finish(refund.id, 'failed');
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'failed' });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 0, refunded: false });
    expect(await balance()).toBe(before);
    expect((await stripe.refunds.create({ charge: charge.id })).amount).toBe(10_000);
  });

  it.each([
    ['alipay', 91],
    ['wechat_pay', 181],
  ] as const)('case 29: %s is refused after its window, %d days later', async (wallet, days) => {
    const charge = await paidBy(wallet);
    clock.advance((days - 2) * DAY);
    await stripe.refunds.create({ charge: charge.id, amount: 1 });
    clock.advance(2 * DAY);
    expect((await fault(stripe.refunds.create({ charge: charge.id }))).statusCode).toBe(400);
  });
});

describe('Money of suppliers', () => {
  const account = () =>
    stripe.accounts.create({ type: 'express', country: 'HK', business_profile: { name: '高山合作社' } });
  const send = (destination: string, amount: number, charge?: string, idempotencyKey?: string) =>
    stripe.transfers.create(
      {
        amount,
        currency,
        destination,
        transfer_group: 'c-1',
        ...(charge === undefined ? {} : { source_transaction: charge }),
      },
      idempotencyKey === undefined ? {} : { idempotencyKey },
    );

  it('case 32: leaves a charge only as far as it goes, before it is available', async () => {
    const [first, second] = [await account(), await account()];
    const charge = await paidBy('success');
    await send(first.id, 6_000, charge.id, 'transfer:1');
    await send(first.id, 6_000, charge.id, 'transfer:1');
    expect(await fault(send(second.id, 4_001, charge.id))).toMatchObject({ code: 'amount_too_large', statusCode: 400 });
    await send(second.id, 4_000, charge.id);
    expect([await balance(first.id), await balance(second.id)]).toEqual([6_000, 4_000]);
    expect(await fault(send(second.id, 1))).toMatchObject({ code: 'balance_insufficient' });
  });

  it('case 38: does not reach an account whose capability is off', async () => {
    const supplier = await account();
    const charge = await paidBy('success');
    await emulator.knobs.accounts.restrict(supplier.id);
    expect(await fault(send(supplier.id, 100, charge.id))).toMatchObject({
      code: 'insufficient_capabilities_for_transfer',
    });
    expect((await stripe.accounts.retrieve(supplier.id)).requirements?.past_due).toHaveLength(1);
    await emulator.knobs.accounts.complete(supplier.id);
    expect((await send(supplier.id, 100, charge.id)).amount).toBe(100);
  });

  it('case 35: comes back by reversal, in parts, as long as the supplier still has it', async () => {
    const supplier = await account();
    const charge = await paidBy('success');
    const sent = await send(supplier.id, 5_000, charge.id);
    await stripe.transfers.createReversal(sent.id, { amount: 2_000 });
    expect(await stripe.transfers.retrieve(sent.id)).toMatchObject({ amount_reversed: 2_000, reversed: false });
    expect((await fault(stripe.transfers.createReversal(sent.id, { amount: 3_001 }))).statusCode).toBe(400);
    await emulator.knobs.accounts.empty(supplier.id);
    expect(await fault(stripe.transfers.createReversal(sent.id))).toMatchObject({ code: 'balance_insufficient' });
    expect((await stripe.events.list({ type: 'transfer.reversed' })).data).toHaveLength(1);
  });

  it('case 37: is paid out once available; a payout that fails after it was paid returns', async () => {
    const supplier = await account();
    const options = { stripeAccount: supplier.id };
    const charge = await paidBy('success');
    await send(supplier.id, 5_000, charge.id);
    const pay = () => stripe.payouts.create({ amount: 5_000, currency }, options);
    expect(await fault(pay())).toMatchObject({ code: 'balance_insufficient' });
    clock.advance(3 * DAY);
    const payout = await pay();
    clock.advance(60_000);
    await emulator.knobs.time.passDue();
    expect((await stripe.payouts.retrieve(payout.id, undefined, options)).status).toBe('paid');
    await emulator.knobs.payouts.finish(payout.id, 'failed');
    expect(await balance(supplier.id)).toBe(5_000);
    const cancelled = await stripe.payouts.cancel((await pay()).id, undefined, options);
    expect([cancelled.status, await balance(supplier.id)]).toEqual(['canceled', 5_000]);
    const [event] = (await stripe.events.list({ type: 'payout.failed' }, options)).data;
    expect(event?.account).toBe(supplier.id);
    expect(
      (await fault(stripe.payouts.create({ amount: 1, currency }, { stripeAccount: 'acct_nobody' }))).statusCode,
    ).toBe(403);
  });
});

describe('A dispute', () => {
  it.each([
    ['won', 0],
    ['lost', 11_500],
  ] as const)('case 39: %s costs %d, and blocks refunds until then', async (how, cost) => {
    const charge = await paidBy('success');
    const before = await balance();
    const dispute = await emulator.knobs.disputes.open(charge.id);
    expect([before - (await balance()), dispute.status]).toEqual([11_500, 'needs_response']);
    expect(await fault(stripe.refunds.create({ charge: charge.id }))).toMatchObject({ code: 'charge_disputed' });
    await stripe.disputes.update(dispute.id, { evidence: { product_description: '小米 5 公斤' } });
    await emulator.knobs.disputes.close(dispute.id, how);
    const closed = await stripe.disputes.retrieve(dispute.id);
    expect([closed.status, before - (await balance())]).toEqual([how, cost]);
    expect(closed.balance_transactions).toHaveLength(how === 'won' ? 2 : 1);
  });
});

describe('An inquiry', () => {
  it('moves no money, and the charge can be refunded meanwhile', async () => {
    const charge = await paidBy('success');
    const before = await balance();
    const inquiry = await emulator.knobs.disputes.inquire(charge.id);
    expect([await balance(), inquiry.status]).toEqual([before, 'warning_needs_response']);
    await stripe.refunds.create({ charge: charge.id });
    expect((await emulator.knobs.disputes.close(inquiry.id, 'won')).status).toBe('warning_closed');
    expect(await balance()).toBe(before - 10_000);
  });
});

describe('Time', () => {
  it('expires a session whose hour has come, seen or unseen, and tells it once', async () => {
    const params = {
      mode: 'payment' as const,
      success_url: 'http://localhost:3000/paid',
      expires_at: Math.floor(clock.now().getTime() / 1000) + 1_800,
      line_items: [{ quantity: 1, price_data: { currency, unit_amount: 500, product_data: { name: '豆腐' } } }],
    };
    const [seen, unseen] = [
      await stripe.checkout.sessions.create(params),
      await stripe.checkout.sessions.create(params),
    ];
    clock.advance(HOUR);
    expect((await stripe.checkout.sessions.retrieve(seen.id)).status).toBe('expired');
    await emulator.knobs.time.passDue();
    expect((await stripe.checkout.sessions.list({ status: 'expired' })).data.map(({ id }) => id)).toContain(unseen.id);
    expect((await stripe.events.list({ type: 'checkout.session.expired' })).data).toHaveLength(2);
    expect(await emulator.knobs.pay(seen.id, 'success')).toEqual({ kind: 'over' });
  });
});
