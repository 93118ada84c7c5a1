import Stripe from 'stripe';
import { createEmulator, MemoryStore } from './index.js';

/**
 * What the product relies on, in the words of the real client. Runs against the emulator always, and against the provider's own
 * test mode with STRIPE_LIVE_TEST=1 and STRIPE_SECRET_KEY=sk_test_…; what only the emulator can do is left out there.
 */
const live = process.env.STRIPE_LIVE_TEST === '1';
// Whoever wants to hear what the provider says must not be told what the emulator says.
if (live && !/^sk_test_/.test(process.env.STRIPE_SECRET_KEY ?? '')) {
  throw new Error('STRIPE_LIVE_TEST=1 needs a key of test mode: STRIPE_SECRET_KEY=sk_test_…');
}
const emulator = createEmulator({
  store: new MemoryStore(),
  now: () => new Date(performance.timeOrigin + performance.now()),
  publicBase: 'http://localhost:3000/cashier',
  webhook: null,
  loop: false,
});
const stripe = live
  ? new Stripe(process.env.STRIPE_SECRET_KEY!)
  : new Stripe('sk_emu_contract1', { httpClient: Stripe.createFetchHttpClient(emulator.fetch) });
const currency = live ? (process.env.STRIPE_LIVE_CURRENCY ?? 'cny') : 'cny';
const emulated = live ? it.skip : it;

afterAll(() => emulator.close());

const paid = (amount = 12_800, token = 'pm_card_visa'): Promise<Stripe.PaymentIntent> =>
  stripe.paymentIntents.create({
    amount,
    currency,
    allowed_payment_method_types: ['card'],
    payment_method: token,
    confirm: true,
    expand: ['latest_charge.balance_transaction'],
  });
const chargeOf = (intent: Stripe.PaymentIntent): Stripe.Charge => intent.latest_charge as Stripe.Charge;
const fault = async (call: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Stripe.errors.StripeError)) throw new Error('the call should have been refused');
  return outcome;
};
const session = (more: Partial<Stripe.Checkout.SessionCreateParams> = {}): Promise<Stripe.Checkout.Session> =>
  stripe.checkout.sessions.create({
    mode: 'payment',
    ui_mode: 'hosted_page',
    success_url: 'http://localhost:3000/paid?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:3000/cart',
    line_items: [
      { quantity: 2, price_data: { currency, unit_amount: 4_990, product_data: { name: '大别山茶油 500ml' } } },
      { quantity: 1, price_data: { currency, unit_amount: 800, product_data: { name: '运费' } } },
    ],
    metadata: { attempt_id: 'a-1' },
    payment_intent_data: { metadata: { attempt_id: 'a-1' }, transfer_group: 'checkout-1' },
    ...more,
  });

describe('A payment by card', () => {
  it('is taken, and the charge names what the provider keeps', async () => {
    const intent = await paid();
    const charge = chargeOf(intent);
    const movement = charge.balance_transaction as Stripe.BalanceTransaction;
    expect(intent).toMatchObject({ object: 'payment_intent', status: 'succeeded', amount_received: 12_800 });
    expect(charge).toMatchObject({ object: 'charge', captured: true, paid: true, amount_captured: 12_800 });
    expect(movement.source).toBe(charge.id);
    expect(movement.net).toBe(movement.amount - movement.fee);
  });

  it.each([
    ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc'],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error'],
  ])('%s is declined with 402 %s', async (token, code) => {
    const error = (await fault(paid(1_000, token))) as Stripe.errors.StripeCardError;
    expect(error).toMatchObject({ statusCode: 402, type: 'StripeCardError', code });
    if (code === 'card_declined') expect(error.decline_code).toBe('insufficient_funds');
    const intent = await stripe.paymentIntents.retrieve(error.payment_intent!.id);
    expect(intent.status).toBe('requires_payment_method');
    expect(intent.last_payment_error?.code).toBe(code);
  });

  it('may be captured later, in part, once; and cancelled instead', async () => {
    const held = await stripe.paymentIntents.create({
      amount: 5_000,
      currency,
      allowed_payment_method_types: ['card'],
      capture_method: 'manual',
      payment_method: 'pm_card_visa',
      confirm: true,
    });
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 5_000 });
    const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 3_000 });
    expect(taken).toMatchObject({ status: 'succeeded', amount_received: 3_000 });
    const again = await fault(stripe.paymentIntents.capture(held.id));
    expect(again).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' });
    expect(again.payment_intent?.id).toBe(held.id);
    expect(await fault(stripe.paymentIntents.cancel(held.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });
});

describe('A checkout session', () => {
  it('has lines, a total and an address, and is found in the list', async () => {
    const open = await session();
    expect(open).toMatchObject({
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      amount_total: 10_780,
    });
    expect(open.url).toMatch(/^https?:/);
    const lines = await stripe.checkout.sessions.listLineItems(open.id);
    expect(lines.data.map(({ description, amount_total }) => [description, amount_total]).sort()).toEqual(
      [
        ['大别山茶油 500ml', 9_980],
        ['运费', 800],
      ].sort(),
    );
    const seen = await stripe.checkout.sessions.retrieve(open.id, { expand: ['line_items'] });
    expect(seen.line_items?.data).toHaveLength(2);
    expect((await stripe.checkout.sessions.list({ limit: 5 })).data.map(({ id }) => id)).toContain(open.id);
  });

  it('is closed once, and then has no page', async () => {
    const open = await session();
    expect(await stripe.checkout.sessions.expire(open.id)).toMatchObject({ status: 'expired', url: null });
    expect((await fault(stripe.checkout.sessions.expire(open.id))).statusCode).toBe(400);
  });

  it('lives for half an hour at least and a day at most', async () => {
    const now = Math.floor((performance.timeOrigin + performance.now()) / 1000);
    expect(await fault(session({ expires_at: now + 600 }))).toMatchObject({ statusCode: 400, param: 'expires_at' });
    expect(await fault(session({ expires_at: now + 90_000 }))).toMatchObject({ statusCode: 400, param: 'expires_at' });
  });

  emulated('stays open after a decline, is paid by another card, and then by no third', async () => {
    const open = await session();
    expect(await emulator.knobs.pay(open.id, 'insufficient_funds')).toMatchObject({ kind: 'declined' });
    expect((await stripe.checkout.sessions.retrieve(open.id)).status).toBe('open');
    expect(await emulator.knobs.pay(open.id, 'success')).toEqual({ kind: 'paid' });
    expect(await emulator.knobs.pay(open.id, 'success')).toEqual({ kind: 'over' });
    const done = await stripe.checkout.sessions.retrieve(open.id, { expand: ['payment_intent.latest_charge'] });
    const intent = done.payment_intent as Stripe.PaymentIntent;
    expect(done).toMatchObject({ status: 'complete', payment_status: 'paid' });
    expect(intent).toMatchObject({
      amount_received: 10_780,
      transfer_group: 'checkout-1',
      metadata: { attempt_id: 'a-1' },
    });
    expect((await stripe.charges.list({ payment_intent: intent.id })).data.map(({ status }) => status)).toEqual([
      'succeeded',
      'failed',
    ]);
  });

  emulated('waits for 3-D Secure: passed, failed, abandoned until it expires', async () => {
    const [passed, failed, left] = await Promise.all([session(), session(), session()]);
    expect(await emulator.knobs.pay(passed.id, 'challenge_passed')).toEqual({ kind: 'paid' });
    expect(await emulator.knobs.pay(failed.id, 'challenge_failed')).toMatchObject({
      decline: { code: 'payment_intent_authentication_failure' },
    });
    await emulator.knobs.pay(left.id, 'challenge_abandoned');
    const waiting = await stripe.checkout.sessions.retrieve(left.id, { expand: ['payment_intent'] });
    expect((waiting.payment_intent as Stripe.PaymentIntent).status).toBe('requires_action');
    await stripe.checkout.sessions.expire(left.id);
    const intent = await stripe.paymentIntents.retrieve((waiting.payment_intent as Stripe.PaymentIntent).id);
    expect(intent.status).toBe('canceled');
  });
});

describe('A refund', () => {
  it('gives back a part, then the rest, and never more than was taken', async () => {
    const charge = chargeOf(await paid(5_000, 'pm_card_bypassPending'));
    const first = await stripe.refunds.create({ charge: charge.id, amount: 2_000, metadata: { refund_id: 'r-1' } });
    expect(first).toMatchObject({ object: 'refund', status: 'succeeded', amount: 2_000, charge: charge.id });
    const tooMuch = await fault(stripe.refunds.create({ charge: charge.id, amount: 3_001 }));
    expect(tooMuch).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError' });
    await stripe.refunds.create({ payment_intent: String(charge.payment_intent) });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ refunded: true, amount_refunded: 5_000 });
    const again = await fault(stripe.refunds.create({ charge: charge.id }));
    expect(again).toMatchObject({ statusCode: 400, code: 'charge_already_refunded' });
    expect((await stripe.refunds.list({ charge: charge.id })).data.map(({ amount }) => amount)).toEqual([3_000, 2_000]);
    const told = await stripe.refunds.update(first.id, { metadata: { note: '少发一件' } });
    expect(told.metadata).toEqual({ refund_id: 'r-1', note: '少发一件' });
  });
});

describe('Every call', () => {
  it('is refused with the fault of its cause: key, parameter, absence, object, address', async () => {
    const stranger = new Stripe(
      'sk_test_nobody1234',
      live ? {} : { httpClient: Stripe.createFetchHttpClient(emulator.fetch) },
    );
    if (live) expect((await fault(stranger.balance.retrieve())).statusCode).toBe(401);
    const unknown = await fault(stripe.refunds.create({ charge: 'ch_x', amont: 1 } as never));
    expect(unknown).toMatchObject({ statusCode: 400, code: 'parameter_unknown', param: 'amont' });
    const absent = await fault(stripe.paymentIntents.create({ currency } as never));
    expect(absent).toMatchObject({ statusCode: 400, code: 'parameter_missing', param: 'amount' });
    const nobody = await fault(stripe.charges.retrieve('ch_nobody'));
    expect(nobody).toMatchObject({ statusCode: 404, code: 'resource_missing', type: 'StripeInvalidRequestError' });
    expect(nobody.requestId).toMatch(/^req_/);
    expect((await fault(stripe.rawRequest('GET', '/v1/nothing'))).statusCode).toBe(404);
  });

  it('answers the same under the same key, and refuses the key for something else', async () => {
    const key = `contract-${performance.timeOrigin}-${performance.now()}`;
    const ask = (amount: number) => stripe.paymentIntents.create({ amount, currency }, { idempotencyKey: key });
    const [first, second] = [await ask(700), await ask(700)];
    expect(second.id).toBe(first.id);
    // The client hands on what its transport has: an object, or Headers.
    expect(new Headers(second.lastResponse.headers).get('idempotent-replayed')).toBe('true');
    expect(await fault(ask(701))).toMatchObject({ statusCode: 400, type: 'StripeIdempotencyError' });
  });

  it('pages through a list by cursor, forward and back', async () => {
    const made: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      made.unshift((await stripe.paymentIntents.create({ amount: 500, currency })).id);
    }
    const first = await stripe.paymentIntents.list({ limit: 2 });
    expect([first.data.map(({ id }) => id), first.has_more]).toEqual([made.slice(0, 2), true]);
    const next = await stripe.paymentIntents.list({ limit: 1, starting_after: made[1]! });
    expect(next.data[0]!.id).toBe(made[2]);
    const back = await stripe.paymentIntents.list({ limit: 2, ending_before: made[2]! });
    expect(back.data.map(({ id }) => id)).toEqual(made.slice(0, 2));
  });

  it('tells what happened as events, by type and time', async () => {
    const intent = await paid(900);
    const types = ['payment_intent.succeeded', 'charge.succeeded'];
    const { data } = await stripe.events.list({ types, created: { gte: intent.created }, limit: 20 });
    const event = data.find((one) => (one.data.object as { id?: string }).id === intent.id);
    expect(event).toMatchObject({ object: 'event', type: 'payment_intent.succeeded' });
    expect(data.every(({ type }) => types.includes(type))).toBe(true);
  });
});
