import {
  Parts,
  paymentAccounts,
  PaymentDisputes,
  PaymentOutcomeUnknown,
  ProviderEventRunner,
  ProviderPayouts,
  RefundRunner,
  SupplierAccounts,
  Transfers,
} from '@bangfu/payments';
import { attemptRow, payingRoom, type PayingRoom } from '../../../../test/support/factories/payments.js';
import {
  ask,
  dueNow,
  heldByProvider,
  onAccounts,
  paidWithSuppliers,
  partsOf,
  refundRow,
  released,
  setCommission,
  withSupplier,
} from '../../../../test/support/factories/refunds.js';

let room: PayingRoom;
beforeAll(async () => {
  room = await payingRoom();
  await setCommission(room, 500);
}, 60_000);
afterAll(() => room?.close());
afterEach(async () => {
  const { balance } = await onAccounts(room, { balance: paymentAccounts.balance });
  expect(await heldByProvider(room)).toBe(balance);
});

const events = async (): Promise<void> => {
  await room.emulator.knobs.webhooks.settle();
  await room.get(ProviderEventRunner).run();
};
const chargeOf = async (attemptId: string): Promise<string> => (await attemptRow(room, attemptId)).charge_ref!;
const disputeOf = async (attemptId: string) => {
  const [row] = await room.database.query<{ state: string; ref: string; amount: bigint; fee: bigint }>(
    `SELECT state, provider_ref AS ref, amount_fen AS amount, fee_fen AS fee FROM payment_disputes WHERE attempt_id = $1`,
    [attemptId],
  );
  return row!;
};

describe('disputes', () => {
  it('case 39: while it is open nothing of the payment moves; won, everything goes on', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    const [part] = parts;
    await room.emulator.knobs.disputes.open(await chargeOf(attemptId));
    await events();
    expect(await disputeOf(attemptId)).toMatchObject({ state: 'open', amount: 10_000n, fee: 1_500n });
    expect((await partsOf(room, attemptId))[0]).toMatchObject({ frozen: true });
    await expect(room.get(Parts).release(part!.id)).rejects.toMatchObject({ code: 'part_frozen' });
    await expect(ask(room, attemptId, [{ partId: part!.id, amountFen: 1n }])).rejects.toMatchObject({
      code: 'payment_disputed',
    });
    await room.emulator.knobs.disputes.close((await disputeOf(attemptId)).ref, 'won');
    await events();
    await events();
    expect(await disputeOf(attemptId)).toMatchObject({ state: 'won', fee: 0n });
    expect(await onAccounts(room, { disputed: paymentAccounts.disputed })).toEqual({ disputed: 0n });
    await released(room, parts);
    await room.get(Transfers).sendDue();
    expect(await withSupplier(room, part!.supplier_id)).toBe(9_500n);
  });

  it('case 44: in a state that nobody has heard of is neither won nor lost: its money stays frozen', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    const { id } = await room.emulator.knobs.disputes.open(await chargeOf(attemptId));
    await events();
    await room.emulator.knobs.rewrite(id, { status: 'sleeping' });
    expect(await room.get(PaymentDisputes).providerChanged(id)).toBe(true);
    expect(await disputeOf(attemptId)).toMatchObject({ state: 'open', amount: 10_000n });
    expect((await partsOf(room, attemptId))[0]).toMatchObject({ frozen: true, refunded_fen: 0n });
    await expect(room.get(Parts).release(parts[0]!.id)).rejects.toMatchObject({ code: 'part_frozen' });
    await room.emulator.knobs.rewrite(id, { status: 'needs_response' });
    await room.emulator.knobs.disputes.close(id, 'won');
    await events();
    expect(await disputeOf(attemptId)).toMatchObject({ state: 'won' });
  });

  it('case 39: lost, the loss is taken from what is held and due, and from a supplier that was paid as its debt', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n, 20_000n, 30_000n]);
    await released(room, parts.slice(1));
    await room.get(Transfers).sendPart(parts[2]!.id);
    await room.emulator.knobs.disputes.open(await chargeOf(attemptId));
    await events();
    expect(await room.get(Transfers).sendDue()).toBe(0);
    await room.emulator.knobs.disputes.close((await disputeOf(attemptId)).ref, 'lost');
    await events();
    const suppliers = parts.map((part) => part.supplier_id);
    expect(await onAccounts(room, { held: paymentAccounts.held(suppliers[0]!) })).toEqual({ held: 0n });
    expect(
      await onAccounts(room, { due: paymentAccounts.due(suppliers[1]!), debt: paymentAccounts.debt(suppliers[1]!) }),
    ).toEqual({ due: 0n, debt: 0n });
    expect(
      await onAccounts(room, { due: paymentAccounts.due(suppliers[2]!), debt: paymentAccounts.debt(suppliers[2]!) }),
    ).toEqual({ due: 0n, debt: 28_500n });
    expect(await onAccounts(room, { disputed: paymentAccounts.disputed })).toEqual({ disputed: 0n });
    await expect(ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 1n }])).rejects.toMatchObject({
      code: 'refund_exceeds_payment',
    });
    expect(await room.get(Transfers).sendDue()).toBe(0);
  });

  it('case 39: a refund on its way is refused, and the parts stand as before', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    const id = await ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 4_000n }]);
    await room.emulator.knobs.disputes.open(await chargeOf(attemptId));
    await events();
    await room.get(RefundRunner).run();
    expect(await refundRow(room, id)).toMatchObject({ state: 'failed' });
    expect((await partsOf(room, attemptId))[0]).toMatchObject({ refunded_fen: 0n, state: 'held' });
  });

  it('case 39: lost while a transfer was under way: what arrives too much is the debt of its supplier', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    await released(room, parts);
    const transfers = room.get(Transfers);
    transfers.onStep = (step) => {
      if (step === 'called') throw new PaymentOutcomeUnknown('time-out');
    };
    await transfers.sendDue();
    transfers.onStep = () => undefined;
    const { id } = await room.emulator.knobs.disputes.open(await chargeOf(attemptId));
    await room.emulator.knobs.disputes.close(id, 'lost');
    await events();
    await dueNow(room);
    expect(await transfers.sendDue()).toBe(1);
    const { supplier_id: supplier } = parts[0]!;
    expect(
      await onAccounts(room, { due: paymentAccounts.due(supplier), debt: paymentAccounts.debt(supplier) }),
    ).toEqual({ due: 0n, debt: 9_500n });
  });

  it('case 3: opened and lost are told in any order, and once', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    await room.emulator.knobs.webhooks.settle();
    await room.get(ProviderEventRunner).run();
    const dispute = await room.emulator.knobs.disputes.open(await chargeOf(attemptId));
    await room.emulator.knobs.disputes.close(dispute.id, 'lost');
    room.emulator.knobs.webhooks.duplicate(3);
    room.emulator.knobs.webhooks.shuffle(7);
    await events();
    room.emulator.knobs.webhooks.duplicate(1);
    room.emulator.knobs.webhooks.shuffle(null);
    expect(await disputeOf(attemptId)).toMatchObject({ state: 'lost' });
    expect((await partsOf(room, attemptId))[0]).toMatchObject({ refunded_fen: 10_000n, frozen: false });
    const told = await room.database.query<{ type: string }>(
      `SELECT type FROM outbox_events WHERE type LIKE 'payments.dispute%' AND payload->>'attemptId' = $1 ORDER BY type`,
      [attemptId],
    );
    expect(told.map(({ type }) => type)).toEqual(['payments.dispute_closed', 'payments.dispute_opened']);
    expect(await onAccounts(room, { held: paymentAccounts.held(parts[0]!.supplier_id) })).toEqual({ held: 0n });
  });

  it("case 37: the platform's own payout fails after it was paid: the money is at the provider again", async () => {
    const before = await onAccounts(room, { bank: paymentAccounts.bank });
    await paidWithSuppliers(room, [100_000n]);
    await room.emulator.knobs.time.settle();
    const payout = await room.stripe.payouts.create({ amount: 3_000, currency: 'cny' });
    await room.emulator.knobs.payouts.finish(payout.id, 'paid');
    await events();
    expect((await onAccounts(room, { bank: paymentAccounts.bank })).bank - before.bank).toBe(3_000n);
    await room.emulator.knobs.payouts.finish(payout.id, 'failed');
    await events();
    expect(await onAccounts(room, { bank: paymentAccounts.bank })).toEqual(before);
    const told = { ref: payout.id, amountFen: 3_000n, state: 'failed', failure: 'account_closed' } as const;
    await room.get(ProviderPayouts).apply(told);
    const news = await room.database.query(
      `SELECT payload FROM outbox_events WHERE type = 'payments.platform_payout_failed'`,
    );
    expect(news).toEqual([{ payload: { payoutRef: payout.id } }]);
  });

  it('an account that changed at the provider is known here by its event', async () => {
    const { parts } = await paidWithSuppliers(room, [10_000n]);
    const { supplier_id: supplier } = parts[0]!;
    const { ref } = (await room.get(SupplierAccounts).of(supplier))!;
    await room.emulator.knobs.accounts.restrict(ref);
    await events();
    expect(await room.get(SupplierAccounts).of(supplier)).toMatchObject({ state: 'held' });
  });
});
