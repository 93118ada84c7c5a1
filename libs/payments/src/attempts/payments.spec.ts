import { Database } from '@bangfu/kernel';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import {
  attemptRow,
  type Basket,
  begunPayment,
  booked,
  newBasket,
  newShopper,
  paidPayment,
  type PayingRoom,
  payingRoom,
} from '../../../../test/support/factories/payments.js';
import { Payments } from './payments.service.js';

const MINUTE = 60_000;
let room: PayingRoom;
let payments: Payments;

beforeAll(async () => {
  room = await payingRoom();
  payments = room.get(Payments);
});
afterAll(() => room.close());

const state = async (attemptId: string): Promise<string> => (await attemptRow(room, attemptId)).state;
const events = (type: string, attemptId: string) =>
  room
    .get(Database)
    .query(`SELECT id FROM outbox_events WHERE type = $1 AND payload->>'attemptId' = $2`, [type, attemptId]);
const partStates = async (attemptId: string): Promise<string[]> =>
  (
    await room
      .get(Database)
      .query<{ state: string }>('SELECT state FROM payment_parts WHERE attempt_id = $1', [attemptId])
  ).map((part) => part.state);
const sessionsOf = async (attemptId: string) =>
  (await room.stripe.checkout.sessions.list({ limit: 100 })).data.filter(
    ({ metadata }) => metadata?.['attempt_id'] === attemptId,
  );
const intentOf = async (attemptId: string): Promise<string> => String((await sessionsOf(attemptId))[0]!.payment_intent);
const heldFor = (basket: Basket) =>
  booked(room, ...basket.wanted.parts.map(({ supplierId }) => `seller-held:${supplierId}`));

describe('a payment', () => {
  it('case 1: is booked once when webhook, return page, poller and payer ask at the same time', async () => {
    const basket = await newBasket(room, 5_000n, 3_800n);
    const { attemptId, sessionRef } = await begunPayment(room, basket);
    await room.emulator.knobs.pay(sessionRef, 'success');
    const before = await booked(room, 'provider-balance:', 'provider-fees:');
    const askers = (['webhook', 'return', 'job', 'payer'] as const).flatMap((by) => [by, by, by]);
    expect(new Set(await Promise.all(askers.map((by) => payments.reconcile(attemptId, by))))).toEqual(
      new Set(['paid']),
    );
    expect(await events('payments.payment_succeeded', attemptId)).toHaveLength(1);
    const { fee_fen: fee } = await attemptRow(room, attemptId);
    const after = await booked(room, 'provider-balance:', 'provider-fees:');
    expect(after['provider-balance:stripe']! - (before['provider-balance:stripe'] ?? 0n)).toBe(8_800n - fee!);
    expect(after['provider-fees:stripe']! - (before['provider-fees:stripe'] ?? 0n)).toBe(fee);
    expect(Object.values(await heldFor(basket)).sort()).toEqual([-3_800n, -5_000n].sort());
    expect(await partStates(attemptId)).toEqual(['held', 'held']);
  });

  it('case 41: that is captured stays a success when it is asked for, begun or cancelled again; nothing is given back', async () => {
    const { attemptId } = await paidPayment(room, await newBasket(room));
    const before = await attemptRow(room, attemptId);
    expect(await payments.reconcile(attemptId, 'job')).toBe('paid');
    await expect(payments.begin(attemptId)).rejects.toMatchObject({ code: expect.stringMatching(/^payment_/) });
    expect(await payments.cancel(attemptId)).toBe('paid');
    expect(await attemptRow(room, attemptId)).toMatchObject({ state: 'paid', captured_fen: before.captured_fen });
    expect(await room.database.query('SELECT id FROM refunds WHERE attempt_id = $1', [attemptId])).toEqual([]);
    expect(await events('payments.payment_succeeded', attemptId)).toHaveLength(1);
  });

  it('case 5: that waits for the payer, or is being processed, completes nothing', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(sessionRef, 'challenge_abandoned');
    expect(await payments.reconcile(attemptId, 'webhook')).toBe('open');
    const intent = await intentOf(attemptId);
    await room.emulator.knobs.rewrite(intent, { status: 'processing' });
    expect(await payments.reconcile(attemptId, 'webhook')).toBe('open');
    expect(await events('payments.payment_succeeded', attemptId)).toEqual([]);
    expect(await partStates(attemptId)).toEqual(['unpaid']);
    await room.emulator.knobs.rewrite(intent, { status: 'requires_payment_method' });
  });

  it('case 6: whose payer closed the tab, and whose webhook was lost, is found by the poller, and marked as recovered', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(sessionRef, 'wechat_pay');
    expect(await state(attemptId)).toBe('open');
    // Nobody looked for three days, the provider told nothing: no worker, no webhook.
    const now = room.clock.now();
    room.clock.advance(3 * 24 * 60 * MINUTE);
    await payments.reconcileWaiting();
    room.clock.set(now);
    expect(await attemptRow(room, attemptId)).toMatchObject({ state: 'paid', recovered: true, captured_fen: 8_800n });
  });

  it('case 7: whose page was made, and the answer lost on the way, has one page', async () => {
    const { attemptId } = await payments.open(room.shopper, (await newBasket(room)).wanted);
    room.emulator.knobs.faults.hangUp(1);
    const { url } = await payments.begin(attemptId);
    const sessions = await sessionsOf(attemptId);
    expect(sessions.map((session) => session.url)).toEqual([url]);
  });

  it('case 8: of unknown outcome is looked for at the provider before anything new is made, and charged once', async () => {
    const basket = await newBasket(room);
    const { attemptId } = await payments.open(room.shopper, basket.wanted);
    room.line.cut = true;
    await expect(payments.begin(attemptId)).rejects.toMatchObject({ code: 'payment_outcome_unknown' });
    room.line.cut = false;
    expect(await state(attemptId)).toBe('open');
    expect(await payments.open(room.shopper, basket.wanted)).toEqual({ attemptId, reused: true });
    const elsewhere = { successUrl: 'https://other.example/done', cancelUrl: 'https://other.example/left' };
    const { url } = await payments.begin(attemptId, elsewhere);
    const [session, ...others] = await sessionsOf(attemptId);
    expect([session!.url, others]).toEqual([url, []]);
    await room.emulator.knobs.pay(session!.id, 'success');
    expect(await payments.reconcile(attemptId, 'return')).toBe('paid');
  });

  it('case 8: whose page met a fault that the provider keeps under the key gets one under the next key, and is paid', async () => {
    const basket = await newBasket(room);
    const { attemptId } = await payments.open(room.shopper, basket.wanted);
    room.emulator.knobs.faults.serverError(1, true);
    const clicks = Array.from({ length: 3 }, () => payments.begin(attemptId).catch((error: unknown) => error));
    for (const answer of await Promise.all(clicks)) {
      if (answer instanceof Error) expect(answer).toMatchObject({ code: 'payment_outcome_unknown' });
    }
    const { url } = await payments.begin(attemptId);
    const [session, ...others] = await sessionsOf(attemptId);
    expect([session!.url, others]).toEqual([url, []]);
    await room.emulator.knobs.pay(session!.id, 'success');
    expect(await payments.reconcile(attemptId, 'return')).toBe('paid');
  });

  it('case 8: whose page is made only when the provider is back a quarter of an hour later gets one that lives long enough', async () => {
    const { attemptId } = await payments.open(room.shopper, (await newBasket(room)).wanted);
    room.emulator.knobs.faults.rateLimit(20);
    await expect(payments.begin(attemptId)).rejects.toMatchObject({ code: 'payment_outcome_unknown' });
    room.emulator.knobs.faults.rateLimit(0);
    room.clock.advance(15 * MINUTE);
    const { url } = await payments.begin(attemptId);
    expect((await sessionsOf(attemptId)).map((session) => session.url)).toEqual([url]);
  });

  it('case 9: clicked twice and in two tabs has one attempt, and one page', async () => {
    const { wanted } = await newBasket(room);
    const opened = await Promise.all(Array.from({ length: 6 }, () => payments.open(room.shopper, wanted)));
    const ids = new Set(opened.map(({ attemptId }) => attemptId));
    expect([ids.size, opened.filter(({ reused }) => !reused)]).toEqual([1, [expect.anything()]]);
    room.emulator.knobs.faults.latency(100);
    const begun = await Promise.all(opened.map(({ attemptId }) => payments.begin(attemptId)));
    room.emulator.knobs.faults.latency(0);
    expect(new Set(begun.map(({ url }) => url)).size).toBe(1);
    expect(await sessionsOf(opened[0]!.attemptId)).toHaveLength(1);
  });

  it('case 10: declined on the page stays open for another card, and the decline is not replayed', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(sessionRef, 'declined');
    expect(await payments.reconcile(attemptId, 'return')).toBe('open');
    expect((await payments.ofPayer(room.shopper, attemptId)).failure).toMatchObject({ retrySame: false });
    await room.emulator.knobs.pay(sessionRef, 'success');
    expect(await payments.reconcile(attemptId, 'return')).toBe('paid');
    expect((await payments.ofPayer(room.shopper, attemptId)).failure).toBeNull();
    // The charge kept is the one that took the money: a refund of the declined one would be refused.
    const { charge_ref: chargeRef } = await attemptRow(room, attemptId);
    expect(await room.stripe.charges.retrieve(String(chargeRef))).toMatchObject({
      status: 'succeeded',
      captured: true,
    });
  });

  it('case 10: refused for good is followed by a new attempt with a page of its own', async () => {
    const basket = await newBasket(room);
    const first = await begunPayment(room, basket);
    await room.emulator.knobs.pay(first.sessionRef, 'declined');
    await room.emulator.knobs.rewrite(first.sessionRef, { status: 'complete' });
    expect(await payments.reconcile(first.attemptId, 'webhook')).toBe('declined');
    expect(await events('payments.payment_failed', first.attemptId)).toHaveLength(1);
    const second = await paidPayment(room, basket);
    expect(second.sessionRef).not.toBe(first.sessionRef);
    expect(await attemptRow(room, second.attemptId)).toMatchObject({ state: 'paid', try_number: 2 });
    await expect(payments.open(room.shopper, basket.wanted)).rejects.toMatchObject({ code: 'payment_already_paid' });
  });

  it('case 11: cancelled, and tried again with the same amount, gets a fresh page, never the cancelled one', async () => {
    const basket = await newBasket(room);
    const first = await begunPayment(room, basket);
    expect(await payments.cancel(first.attemptId)).toBe('cancelled');
    expect((await room.stripe.checkout.sessions.retrieve(first.sessionRef)).status).toBe('expired');
    const second = await paidPayment(room, basket);
    expect(second.url).not.toBe(first.url);
    expect(await state(second.attemptId)).toBe('paid');
    expect(await payments.cancel(second.attemptId)).toBe('paid');
  });

  it('case 12: of another amount waits until the first is cancelled; one that was paid in that moment is told as paid', async () => {
    const basket = await newBasket(room);
    const first = await begunPayment(room, basket);
    const part = { ...basket.wanted.parts[0]!, amountFen: 9_900n };
    const dearer = { ...basket.wanted, parts: [part], lines: [{ name: '山茶油', amountFen: 9_900n }] };
    await expect(payments.open(room.shopper, dearer)).rejects.toMatchObject({ code: 'payment_amount_changed' });
    await room.emulator.knobs.pay(first.sessionRef, 'alipay');
    expect(await payments.cancel(first.attemptId)).toBe('paid');
    await expect(payments.open(room.shopper, dearer)).rejects.toMatchObject({ code: 'payment_already_paid' });
  });

  it('case 13: of another amount or currency than asked for is parked, its money kept apart, and nothing fulfilled', async () => {
    const basket = await newBasket(room);
    const { attemptId, sessionRef } = await begunPayment(room, basket);
    await room.emulator.knobs.pay(sessionRef, 'success');
    const intent = await intentOf(attemptId);
    await room.emulator.knobs.rewrite(intent, { amount_received: 8_700 });
    const before = (await booked(room, 'payment-suspense:'))['payment-suspense:stripe'] ?? 0n;
    expect(await payments.reconcile(attemptId, 'webhook')).toBe('parked');
    expect(await payments.reconcile(attemptId, 'return')).toBe('parked');
    expect(await attemptRow(room, attemptId)).toMatchObject({
      captured_fen: 8_700n,
      parked_reason: expect.stringContaining('87.00'),
    });
    expect((await booked(room, 'payment-suspense:'))['payment-suspense:stripe']! - before).toBe(-8_700n);
    expect([await partStates(attemptId), await heldFor(basket)]).toEqual([['unpaid'], {}]);
    expect(await events('payments.payment_parked', attemptId)).toHaveLength(1);
    expect(await events('payments.payment_succeeded', attemptId)).toEqual([]);
    await expect(payments.open(room.shopper, basket.wanted)).rejects.toMatchObject({ code: 'payment_under_review' });

    const other = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(other.sessionRef, 'success');
    await room.emulator.knobs.rewrite(await intentOf(other.attemptId), { currency: 'usd' });
    expect(await payments.reconcile(other.attemptId, 'webhook')).toBe('parked');
  });

  it('case 16: that comes after the attempt was ended is money all the same: paid, told, and for the shop to decide', async () => {
    const basket = await newBasket(room);
    const { attemptId, sessionRef } = await begunPayment(room, basket);
    await payments.cancel(attemptId);
    // The bank had said yes before the page was closed, and the provider tells it late.
    await room.emulator.knobs.rewrite(sessionRef, { status: 'open', url: 'https://page.example' });
    await room.emulator.knobs.pay(sessionRef, 'success');
    expect(await payments.reconcile(attemptId, 'webhook')).toBe('paid');
    expect(await events('payments.payment_succeeded', attemptId)).toHaveLength(1);
    expect(Object.values(await heldFor(basket))).toEqual([-8_800n]);
  });

  it('case 16: twice for one subject is kept apart, and never a second success', async () => {
    const basket = await newBasket(room);
    const first = await begunPayment(room, basket);
    await payments.cancel(first.attemptId);
    const second = await begunPayment(room, basket);
    await room.emulator.knobs.rewrite(first.sessionRef, { status: 'open', url: 'https://page.example' });
    for (const { sessionRef } of [first, second]) await room.emulator.knobs.pay(sessionRef, 'success');
    const ended = await Promise.all([first, second].map(({ attemptId }) => payments.reconcile(attemptId, 'webhook')));
    expect(ended.sort()).toEqual(['paid', 'parked']);
    expect(Object.values(await heldFor(basket))).toEqual([-8_800n]);
    await drainOutbox(room.app);
    const charges = (await room.stripe.charges.list({ limit: 2 })).data.map((charge) => charge.amount_refunded);
    expect(charges.sort()).toEqual([0, 8_800]);
  });

  it('case 16: that is done closes another page of the same subject that is still open', async () => {
    const basket = await newBasket(room);
    const first = await begunPayment(room, basket);
    await payments.cancel(first.attemptId);
    const second = await begunPayment(room, basket);
    await room.emulator.knobs.rewrite(first.sessionRef, { status: 'open', url: 'https://page.example' });
    await room.emulator.knobs.pay(first.sessionRef, 'success');
    expect(await payments.reconcile(first.attemptId, 'webhook')).toBe('paid');
    await drainOutbox(room.app);
    expect(await state(second.attemptId)).toBe('cancelled');
    expect(await events('payments.payment_failed', second.attemptId)).toEqual([]);
    expect((await room.stripe.checkout.sessions.retrieve(second.sessionRef)).status).toBe('expired');
  });

  it('case 4: that is paid does not go back, whatever is told late', async () => {
    const { attemptId, sessionRef } = await paidPayment(room, await newBasket(room));
    const intent = await intentOf(attemptId);
    for (const status of ['processing', 'requires_payment_method', 'canceled', 'under_observation']) {
      await room.emulator.knobs.rewrite(intent, { status, last_payment_error: null });
      await room.emulator.knobs.rewrite(sessionRef, { status: 'expired' });
      await room.get(Database).query('UPDATE payment_attempts SET fee_fen = NULL WHERE id = $1', [attemptId]);
      expect(await payments.reconcile(attemptId, 'webhook')).toBe('paid');
    }
  });

  it('case 44: in a state that nobody has heard of is parked without money, and moves on when the word is clear', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.rewrite(sessionRef, { status: 'suspended' });
    expect(await payments.reconcile(attemptId, 'webhook')).toBe('parked');
    expect(await attemptRow(room, attemptId)).toMatchObject({
      captured_fen: null,
      parked_reason: expect.stringContaining('suspended'),
    });
    await payments.reconcileWaiting();
    expect(await events('payments.payment_parked', attemptId)).toHaveLength(1);
    await room.emulator.knobs.rewrite(sessionRef, { status: 'open' });
    await room.emulator.knobs.pay(sessionRef, 'success');
    // No webhook tells it: the poller asks about what it did not understand, too.
    await payments.reconcileWaiting();
    expect(await state(attemptId)).toBe('paid');
  });

  it('case 43: is not believed to have a page when something that is not the provider answers', async () => {
    const { attemptId } = await payments.open(room.shopper, (await newBasket(room)).wanted);
    room.emulator.knobs.faults.strangeAnswer(3, 404, JSON.stringify({ message: 'Not Found' }));
    await expect(payments.begin(attemptId)).rejects.toMatchObject({ code: 'payment_outcome_unknown' });
    room.emulator.knobs.faults.strangeAnswer(0, 404, '');
    expect(await attemptRow(room, attemptId)).toMatchObject({ state: 'open', session_ref: null });
    expect((await payments.begin(attemptId)).url).toContain('cashier');
  });

  it('case 22: is not made twice by a worker that dies between the provider’s answer and its own commit', async () => {
    const { attemptId } = await payments.open(room.shopper, (await newBasket(room)).wanted);
    const { url } = await payments.begin(attemptId);
    // What the crash loses: everything that was learnt from the answer.
    await room
      .get(Database)
      .query('UPDATE payment_attempts SET session_ref = NULL, page_url = NULL WHERE id = $1', [attemptId]);
    expect((await payments.begin(attemptId)).url).toBe(url);
    expect(await sessionsOf(attemptId)).toHaveLength(1);
  });

  it('of which the provider knows nothing any more is parked instead of waiting for ever', async () => {
    const { attemptId } = await begunPayment(room, await newBasket(room));
    await room
      .get(Database)
      .query(`UPDATE payment_attempts SET session_ref = 'cs_test_gone' WHERE id = $1`, [attemptId]);
    expect(await payments.reconcile(attemptId, 'job')).toBe('parked');
    expect((await attemptRow(room, attemptId)).parked_reason).toContain('查无');
  });

  it('case 15: whose time is over is closed at the provider by the poller; one that was never begun ends by itself', async () => {
    const late = await newBasket(room);
    await payments.open(room.shopper, late.wanted);
    const never = await payments.open(room.shopper, (await newBasket(room)).wanted);
    // The provider knows no page that lives less than half an hour: this one outlives the goods' time.
    room.clock.advance(20 * MINUTE);
    const begun = await begunPayment(room, late);
    room.clock.advance(21 * MINUTE);
    expect((await room.stripe.checkout.sessions.retrieve(begun.sessionRef)).status).toBe('open');
    await expect(payments.begin(begun.attemptId)).rejects.toMatchObject({ code: 'payment_over' });
    await payments.reconcileWaiting();
    expect([await state(begun.attemptId), await state(never.attemptId)]).toEqual(['expired', 'expired']);
    expect((await room.stripe.checkout.sessions.retrieve(begun.sessionRef)).status).toBe('expired');
  });

  it('is nobody’s business but the payer’s', async () => {
    const { attemptId } = await payments.open(room.shopper, (await newBasket(room)).wanted);
    await expect(payments.ofPayer(await newShopper(room), attemptId)).rejects.toMatchObject({
      code: 'payment_attempt_missing',
    });
  });
});

describe('cases 24 and 25: what the payer reads', () => {
  it('case 24: a bank’s challenge that is failed leaves the page open, abandoned expires, passed pays', async () => {
    const failed = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(failed.sessionRef, 'challenge_failed');
    expect(await payments.reconcile(failed.attemptId, 'return')).toBe('open');
    expect((await payments.ofPayer(room.shopper, failed.attemptId)).failure!.message).toContain('验证');
    const abandoned = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(abandoned.sessionRef, 'challenge_abandoned');
    const passed = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(passed.sessionRef, 'challenge_passed');
    expect(await payments.reconcile(passed.attemptId, 'return')).toBe('paid');
    room.clock.advance(41 * MINUTE);
    await payments.reconcileWaiting();
    expect([await state(failed.attemptId), await state(abandoned.attemptId)]).toEqual(['expired', 'expired']);
  });

  it('case 25: Chinese sentences without the provider’s codes, and the same card again only where that helps', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    for (const [payer, said, retrySame] of [
      ['insufficient_funds', '余额不足', false],
      ['expired_card', '已过期', false],
      ['incorrect_cvc', '安全码不正确', true],
      ['processing_error', '稍后再试', true],
    ] as const) {
      await room.emulator.knobs.pay(sessionRef, payer);
      await payments.reconcile(attemptId, 'return');
      const { failure } = await payments.ofPayer(room.shopper, attemptId);
      expect(failure).toMatchObject({ message: expect.stringContaining(said) as unknown, retrySame });
      expect(failure!.message).toMatch(/^[一-鿿，、]+$/);
    }
  });
});

describe('case 42: a provider that is overloaded', () => {
  it('costs time, and neither a second page nor a lost payment', async () => {
    const baskets = await Promise.all(Array.from({ length: 50 }, () => newBasket(room)));
    const opened = await Promise.all(baskets.map(({ wanted }) => payments.open(room.shopper, wanted)));
    room.emulator.knobs.faults.rateLimit(25);
    room.emulator.knobs.faults.serverError(10, false);
    const begun: string[] = [];
    const begin = async (attemptId: string): Promise<void> => {
      for (let click = 0; click < 5; click += 1) {
        const page = await payments.begin(attemptId).catch((error: { code?: string }) => {
          if (error.code !== 'payment_outcome_unknown') throw error;
          return null;
        });
        if (page) return void begun.push(page.url);
      }
    };
    await Promise.all(opened.map(({ attemptId }) => begin(attemptId)));
    expect(new Set(begun).size).toBe(50);
    const sessions = await Promise.all(opened.map(({ attemptId }) => attemptRow(room, attemptId)));
    await Promise.all(sessions.map(({ session_ref: ref }) => room.emulator.knobs.pay(ref!, 'success')));
    room.clock.advance(11 * MINUTE);
    room.emulator.knobs.faults.rateLimit(20);
    const runs = [await payments.reconcileWaiting()];
    while (runs.at(-1)!.unanswered > 0) runs.push(await payments.reconcileWaiting());
    // A provider that says nothing five times is left alone until the next run.
    expect(runs[0]).toEqual({ asked: 5, unanswered: 5 });
    const states = await Promise.all(opened.map(({ attemptId }) => state(attemptId)));
    expect(states.every((one) => one === 'paid')).toBe(true);
  });
});
