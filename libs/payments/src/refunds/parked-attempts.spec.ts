import { ParkedAttempts, paymentAccounts, Payments, RefundRunner, Refunds } from '@bangfu/payments';
import {
  attemptRow,
  begunPayment,
  newBasket,
  payingRoom,
  type PayingRoom,
} from '../../../../test/support/factories/payments.js';
import { onAccounts, refundRow } from '../../../../test/support/factories/refunds.js';

let room: PayingRoom;
let payments: Payments;
beforeAll(async () => {
  room = await payingRoom();
  payments = room.get(Payments);
}, 60_000);
afterAll(() => room?.close());

const state = async (attemptId: string): Promise<string> => (await attemptRow(room, attemptId)).state;
const failures = (attemptId: string) =>
  room.database.query(
    `SELECT id FROM outbox_events WHERE type = 'payments.payment_failed' AND payload->>'attemptId' = $1`,
    [attemptId],
  );
const intentOf = async (sessionRef: string): Promise<string> =>
  String((await room.stripe.checkout.sessions.retrieve(sessionRef)).payment_intent);

describe('a parked payment', () => {
  it('case 12 and 16: what was paid for nothing waits apart; a person gives all of it back', async () => {
    const payments = room.get(Payments);
    const basket = await newBasket(room, 5_000n);
    const first = await begunPayment(room, basket);
    await payments.cancel(first.attemptId);
    const second = await begunPayment(room, basket);
    await room.emulator.knobs.rewrite(first.sessionRef, { status: 'open', url: 'https://page.example' });
    for (const { sessionRef } of [second, first]) await room.emulator.knobs.pay(sessionRef, 'success');
    const before = await onAccounts(room, { suspense: paymentAccounts.suspense });
    expect(await payments.reconcile(second.attemptId, 'return')).toBe('paid');
    expect(await payments.reconcile(first.attemptId, 'webhook')).toBe('parked');
    expect(await room.get(Refunds).suspendedFen(first.attemptId)).toBe(5_000n);
    const parked = room.get(ParkedAttempts);
    await expect(parked.accept(room.shopper, first.attemptId, '核实')).rejects.toMatchObject({
      code: 'payment_already_paid',
    });
    await expect(parked.refund(room.shopper, second.attemptId, '误判')).rejects.toMatchObject({
      code: 'payment_not_parked',
    });
    const { refundId } = await parked.refund(room.shopper, first.attemptId, '重复付款');
    expect(await parked.refund(room.shopper, first.attemptId, '重复付款')).toMatchObject({ refundId });
    await room.get(RefundRunner).runOne(refundId);
    expect(await refundRow(room, refundId)).toMatchObject({ state: 'done' });
    expect(await onAccounts(room, { suspense: paymentAccounts.suspense })).toEqual(before);
  });

  it('without money is ended by a person, who hears first whether it has come meanwhile', async () => {
    const parked = room.get(ParkedAttempts);
    const [unclear, paidNow, other] = [await newBasket(room), await newBasket(room), await newBasket(room)];
    const one = await begunPayment(room, unclear);
    await room.emulator.knobs.rewrite(one.sessionRef, { status: 'suspended' });
    await payments.reconcile(one.attemptId, 'webhook');
    await expect(payments.open(room.shopper, unclear.wanted)).rejects.toMatchObject({ code: 'payment_under_review' });
    await parked.end(room.shopper, one.attemptId, '渠道客服说没有收到');
    expect([await state(one.attemptId), await failures(one.attemptId)]).toEqual(['cancelled', [expect.anything()]]);
    await expect(parked.end(room.shopper, one.attemptId, '又一次')).rejects.toMatchObject({
      code: 'payment_not_parked',
    });
    expect((await payments.open(room.shopper, unclear.wanted)).reused).toBe(false);

    const two = await begunPayment(room, paidNow);
    await room.emulator.knobs.pay(two.sessionRef, 'success');
    const intent = await intentOf(two.sessionRef);
    await room.emulator.knobs.rewrite(intent, { status: 'under_observation' });
    expect(await payments.reconcile(two.attemptId, 'webhook')).toBe('parked');
    await room.emulator.knobs.rewrite(intent, { status: 'succeeded' });
    await parked.end(room.shopper, two.attemptId, '没有收到');
    expect(await state(two.attemptId)).toBe('paid');

    const three = await begunPayment(room, other);
    await room.emulator.knobs.pay(three.sessionRef, 'success');
    await room.emulator.knobs.rewrite(await intentOf(three.sessionRef), { amount_received: 8_700 });
    await payments.reconcile(three.attemptId, 'webhook');
    await expect(parked.end(room.shopper, three.attemptId, '没有收到')).rejects.toMatchObject({
      code: 'payment_parked_has_money',
    });
  });
});
