import { SYSTEM } from '@bangfu/kernel';
import { PaymentPages, Payments, Reconciliation, RefundRunner, Transfers } from '@bangfu/payments';
import { begunPayment, newBasket, payingRoom, type PayingRoom } from '../../../../test/support/factories/payments.js';
import {
  ask,
  paidWithSuppliers,
  refunded,
  released,
  setCommission,
} from '../../../../test/support/factories/refunds.js';

let room: PayingRoom;
let from: Date;
beforeAll(async () => {
  room = await payingRoom();
  await setCommission(room, 500);
  from = new Date(room.clock.now().getTime() - 3_600_000);
}, 60_000);
afterAll(() => room?.close());

const run = () => {
  room.clock.advance(60_000);
  return room.get(Reconciliation).run(from, room.clock.now());
};
const open = async () => {
  const page = await room.get(PaymentPages).differences({ limit: 50, state: 'open' });
  return page.items.map(({ kind, providerRef, providerFen, ledgerFen }) => ({
    kind,
    providerRef,
    providerFen,
    ledgerFen,
  }));
};

describe('reconciliation', () => {
  it('finds nothing where every charge, fee, refund, transfer and reversal is booked', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n, 20_000n]);
    await released(room, parts);
    await room.get(Transfers).sendDue();
    await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 4_000n }]);
    const found = await run();
    expect(found).toMatchObject({ checked: 5, differences: 0 });
    expect(found.providerBalanceFen).toBe(found.ledgerBalanceFen);
    expect(await open()).toEqual([]);
  });

  it('case 6: a payment that nobody told of is an orphan until the poller finds it, and then it is settled by itself', async () => {
    const begun = await begunPayment(room, await newBasket(room, 7_000n));
    await room.emulator.knobs.pay(begun.sessionRef, 'success');
    expect(await run()).toMatchObject({ differences: 2 });
    expect((await open()).map(({ kind }) => kind).sort()).toEqual(['balance', 'orphan']);
    expect(await run()).toMatchObject({ differences: 0 });
    room.clock.advance(600_000);
    await room.get(Payments).reconcileWaiting();
    expect(await run()).toMatchObject({ differences: 0 });
    expect(await open()).toEqual([]);
  });

  it("does not take a wallet's refund that is under way for a difference", async () => {
    room.emulator.knobs.refunds.hold(true);
    const { attemptId, parts } = await paidWithSuppliers(room, [8_000n], 'alipay');
    const id = await ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 3_000n }]);
    await room.get(RefundRunner).runOne(id);
    const found = await run();
    expect(found).toMatchObject({ differences: 0 });
    expect(found.ledgerBalanceFen - found.providerBalanceFen).toBe(3_000n);
    room.emulator.knobs.refunds.hold(false);
  });

  it('names money that moved without us, another fee, and what the provider does not know', async () => {
    const { attemptId } = await paidWithSuppliers(room, [9_000n]);
    const [charge] = await room.database.query<{ ref: string }>(
      `SELECT charge_ref AS ref FROM payment_attempts WHERE id = $1`,
      [attemptId],
    );
    const byHand = await room.stripe.refunds.create({ charge: charge!.ref, amount: 1_000 });
    await room.database.execute(`UPDATE payment_attempts SET fee_fen = fee_fen - 1 WHERE id = $1`, [attemptId]);
    await room.database.execute(
      `UPDATE supplier_transfers SET provider_ref = 'tr_unknown' WHERE id = (SELECT id FROM supplier_transfers WHERE state = 'sent' LIMIT 1)`,
    );
    const found = await run();
    expect(found.differences).toBe(5);
    const kinds = await open();
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([
      'balance',
      'fee_differs',
      'missing_here',
      'missing_here',
      'missing_there',
    ]);
    expect(kinds).toContainEqual({
      kind: 'missing_here',
      providerRef: `refund:${byHand.id}`,
      providerFen: -1_000n,
      ledgerFen: null,
    });
    const told = await room.database.query(
      `SELECT 1 FROM outbox_events WHERE type = 'payments.reconciliation_differed'`,
    );
    expect(told.length).toBeGreaterThan(0);
    expect(await run()).toMatchObject({ differences: 0 });
  });

  it('a person explains a difference once, and it does not come back', async () => {
    const page = await room.get(PaymentPages).differences({ limit: 50, state: 'open' });
    for (const { id } of page.items) await room.get(Reconciliation).explain(SYSTEM, id, '渠道后台手工退款');
    await expect(room.get(Reconciliation).explain(SYSTEM, page.items[0]!.id, '再说一次')).rejects.toMatchObject({
      code: 'payment_difference_missing',
    });
    expect(await open()).toEqual([]);
  });

  it('runs by night from where it was, and twice without harm', async () => {
    room.clock.advance(7_200_000);
    const first = await room.get(Reconciliation).nightly();
    expect(first?.checked).toBeGreaterThan(0);
    const second = await room.get(Reconciliation).nightly();
    expect(second?.differences).toBe(0);
  });
});
