import { newId } from '@bangfu/kernel';
import {
  paymentAccounts,
  PaymentOutcomeUnknown,
  ProviderEventRunner,
  RefundDesk,
  RefundRunner,
  Transfers,
} from '@bangfu/payments';
import { newBasket, paidPayment, payingRoom, type PayingRoom } from '../../../../test/support/factories/payments.js';
import {
  ask,
  dueNow,
  heldByProvider,
  onAccounts,
  paidWithSuppliers,
  partsOf,
  refunded,
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
/** Whatever a case did: the provider holds what our books say. */
afterEach(async () => {
  const { balance } = await onAccounts(room, { balance: paymentAccounts.balance });
  const [pending] = await room.database.query<{ fen: bigint }>(
    `SELECT COALESCE(sum(amount_fen), 0)::bigint AS fen FROM refunds WHERE state = 'refunding' AND provider_ref IS NOT NULL`,
  );
  expect(await heldByProvider(room)).toBe(balance - pending!.fen);
});

const events = async (): Promise<void> => {
  await room.emulator.knobs.webhooks.settle();
  await room.get(ProviderEventRunner).run();
};

describe('refunds', () => {
  it('case 26: gives back in pieces, and no more than was paid', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [5_000n]);
    const part = parts[0]!;
    await refunded(room, attemptId, [{ partId: part.id, amountFen: 2_000n }]);
    await refunded(room, attemptId, [{ partId: part.id, amountFen: 3_000n }]);
    await expect(ask(room, attemptId, [{ partId: part.id, amountFen: 1_000n }])).rejects.toMatchObject({
      code: 'refund_exceeds_payment',
    });
    const { data } = await room.stripe.refunds.list({ limit: 10 });
    expect(data.map(({ amount, status }) => [amount, status])).toEqual([
      [3_000, 'succeeded'],
      [2_000, 'succeeded'],
    ]);
    expect(
      await onAccounts(room, { held: paymentAccounts.held(part.supplier_id), clearing: paymentAccounts.refunding }),
    ).toEqual({
      held: 0n,
      clearing: 0n,
    });
  });

  it('case 27: of two who ask at once for too much together, the second is told', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [5_000n]);
    const asked = await Promise.allSettled(
      Array.from({ length: 6 }, () => ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 2_000n }])),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const refusals = asked.filter((result) => result.status === 'rejected');
    for (const { reason } of refusals) expect(reason).toMatchObject({ code: 'refund_exceeds_payment' });
    await room.get(RefundRunner).run();
    const [part] = await partsOf(room, attemptId);
    expect(part!.refunded_fen).toBe(4_000n);
  });

  it('asks once for one cause, however often and by however many it is told', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [5_000n]);
    const causeId = newId();
    const ids = await Promise.all(
      Array.from({ length: 4 }, () => ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 100n }], causeId)),
    );
    expect(new Set(ids).size).toBe(1);
    const runners = Array.from({ length: 4 }, () => room.get(RefundRunner).runOne(ids[0]!));
    await Promise.all(runners);
    expect((await partsOf(room, attemptId))[0]!.refunded_fen).toBe(100n);
    expect(await refundRow(room, ids[0]!)).toMatchObject({ state: 'done' });
  });

  it('case 28: a wallet takes its time; the event settles it', async () => {
    room.emulator.knobs.refunds.hold(true);
    const { attemptId, parts } = await paidWithSuppliers(room, [8_000n], 'alipay');
    const id = await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 8_000n }]);
    const pending = await refundRow(room, id);
    expect(pending).toMatchObject({ state: 'refunding', failure: null });
    await room.emulator.knobs.refunds.finish(pending.provider_ref!, 'succeeded');
    room.emulator.knobs.refunds.hold(false);
    await events();
    expect(await refundRow(room, id)).toMatchObject({ state: 'done' });
  });

  it('case 28: a refund that fails restores the parts and is told', async () => {
    room.emulator.knobs.refunds.hold(true);
    const { attemptId, parts } = await paidWithSuppliers(room, [8_000n], 'alipay');
    const id = await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 3_000n }]);
    const { provider_ref: ref } = await refundRow(room, id);
    await room.emulator.knobs.refunds.finish(ref!, 'failed');
    room.emulator.knobs.refunds.hold(false);
    await events();
    expect(await refundRow(room, id)).toMatchObject({ state: 'failed' });
    expect((await partsOf(room, attemptId))[0]).toMatchObject({ state: 'held', refunded_fen: 0n });
    expect(await onAccounts(room, { held: paymentAccounts.held(parts[0]!.supplier_id) })).toEqual({ held: -8_000n });
    const told = await room.database.query(
      `SELECT 1 FROM outbox_events WHERE type = 'payments.refund_failed' AND payload->>'refundId' = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
    expect(
      await refundRow(room, await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 8_000n }])),
    ).toMatchObject({
      state: expect.stringMatching(/^(refunding|done)$/) as unknown,
    });
    await room.emulator.knobs.time.pass();
    await events();
  });

  it('case 28: a card refund that was done may come back from the bank', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [8_000n]);
    const id = await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 3_000n }]);
    const { provider_ref: ref, state } = await refundRow(room, id);
    expect(state).toBe('done');
    await room.emulator.knobs.refunds.finish(ref!, 'failed');
    await events();
    expect(await refundRow(room, id)).toMatchObject({ state: 'failed' });
    expect((await partsOf(room, attemptId))[0]!.refunded_fen).toBe(0n);
  });

  it('case 28: a person has a failed refund tried again, and then paid by bank: one refund all along', async () => {
    const desk = room.get(RefundDesk);
    room.emulator.knobs.refunds.hold(true);
    const { attemptId, parts } = await paidWithSuppliers(room, [8_000n], 'alipay');
    await released(room, parts);
    await room.get(Transfers).sendDue();
    const id = await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 8_000n }]);
    const fail = async (): Promise<string> => {
      const { provider_ref: ref } = await refundRow(room, id);
      await room.emulator.knobs.refunds.finish(ref!, 'failed');
      await events();
      expect(await refundRow(room, id)).toMatchObject({ state: 'failed' });
      await room.get(Transfers).sendDue();
      return ref!;
    };
    const first = await fail();
    await desk.retry(room.shopper, id);
    await room.get(RefundRunner).runOne(id);
    const second = await fail();
    expect(second).not.toBe(first);
    await expect(desk.paidByBank(room.shopper, id, '1')).rejects.toMatchObject({ code: 'refund_not_open' });
    await desk.throughBank(room.shopper, id);
    await room.get(RefundRunner).runOne(id);
    expect(await refundRow(room, id)).toMatchObject({ state: 'by_bank', provider_ref: null });
    expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(0n);
    await desk.paidByBank(room.shopper, id, '2026031800012345');
    room.emulator.knobs.refunds.hold(false);
    expect((await partsOf(room, attemptId))[0]).toMatchObject({ refunded_fen: 8_000n, transferred_fen: 0n });
    await expect(desk.retry(room.shopper, id)).rejects.toMatchObject({ code: 'refund_not_open' });
  });

  it('case 44: in a state that nobody has heard of moves nothing, says so, and is settled once the word is clear', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [8_000n], 'alipay');
    room.emulator.knobs.refunds.hold(true);
    const id = await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 3_000n }]);
    room.emulator.knobs.refunds.hold(false);
    const { provider_ref: ref } = await refundRow(room, id);
    await room.emulator.knobs.rewrite(ref!, { status: 'teleported' });
    await dueNow(room);
    await room.get(RefundRunner).run();
    expect(await refundRow(room, id)).toMatchObject({
      state: 'refunding',
      failure: expect.stringContaining('未知的状态') as unknown,
    });
    await room.emulator.knobs.rewrite(ref!, { status: 'pending' });
    await room.emulator.knobs.refunds.finish(ref!, 'succeeded');
    await dueNow(room);
    await room.get(RefundRunner).run();
    expect(await refundRow(room, id)).toMatchObject({ state: 'done', failure: null });
  });

  it.each([
    ['alipay', 91],
    ['wechat_pay', 181],
  ] as const)('case 29: %s after %i days is paid back by bank, and a person says so', async (method, days) => {
    const now = room.clock.now();
    const { attemptId, parts } = await paidWithSuppliers(room, [2_000n], method);
    room.clock.advance(days * 86_400_000);
    const id = await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 2_000n }]);
    const row = await refundRow(room, id);
    expect(row).toMatchObject({ state: 'by_bank', provider_ref: null });
    expect(row.failure).toContain('银行转账');
    await room.get(RefundDesk).paidByBank(room.shopper, id, '2026031800012345');
    expect(await refundRow(room, id)).toMatchObject({ state: 'done' });
    expect(await onAccounts(room, { clearing: paymentAccounts.refunding })).toEqual({ clearing: 0n });
    room.clock.set(now);
  });

  it('case 31: commission goes back pro rata and sums exactly, in whatever pieces', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [3_333n, 4_447n, 9_999n]);
    await released(room, parts);
    const before = await onAccounts(room, { commission: paymentAccounts.commission });
    for (const share of [1n, 7n, 1_000n, 333n]) {
      await refunded(
        room,
        attemptId,
        parts.map((part) => ({ partId: part.id, amountFen: share })),
      );
    }
    const now = await partsOf(room, attemptId);
    await refunded(
      room,
      attemptId,
      now.map((part) => ({ partId: part.id, amountFen: part.amount_fen - part.refunded_fen })),
    );
    const after = await onAccounts(room, { commission: paymentAccounts.commission });
    const agreed = parts.reduce((sum, part) => sum + part.commission_fen, 0n);
    expect(after.commission - before.commission).toBe(agreed);
    for (const part of parts) {
      expect(await onAccounts(room, { due: paymentAccounts.due(part.supplier_id) })).toEqual({ due: 0n });
    }
  });
});

describe('a refund after the transfer', () => {
  it('case 35: takes the money back from the supplier, then pays the payer', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    await released(room, parts);
    await room.get(Transfers).sendDue();
    const { supplier_id: supplier, id: partId } = parts[0]!;
    expect(await withSupplier(room, supplier)).toBe(9_500n);
    await refunded(room, attemptId, [{ partId, amountFen: 4_000n }]);
    expect(await withSupplier(room, supplier)).toBe(5_700n);
    expect(
      await onAccounts(room, { due: paymentAccounts.due(supplier), debt: paymentAccounts.debt(supplier) }),
    ).toEqual({
      due: 0n,
      debt: 0n,
    });
  });

  it('case 35: a refund that fails after the reversal sends the supplier its money again', async () => {
    room.emulator.knobs.refunds.hold(true);
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n], 'wechat_pay');
    await released(room, parts);
    await room.get(Transfers).sendDue();
    const { supplier_id: supplier, id: partId } = parts[0]!;
    const id = await refunded(room, attemptId, [{ partId, amountFen: 10_000n }]);
    expect(await withSupplier(room, supplier)).toBe(0n);
    await room.emulator.knobs.refunds.finish((await refundRow(room, id)).provider_ref!, 'failed');
    room.emulator.knobs.refunds.hold(false);
    await events();
    await room.get(Transfers).sendDue();
    expect(await withSupplier(room, supplier)).toBe(9_500n);
    expect(await onAccounts(room, { due: paymentAccounts.due(supplier) })).toEqual({ due: 0n });
    const reversals = await room.database.query(`SELECT state FROM transfer_reversals WHERE refund_id = $1`, [id]);
    expect(reversals).toEqual([{ state: 'undone' }]);
  });

  it('case 36: the supplier is empty: the platform pays, and nets the debt from what it would send next', async () => {
    const first = await paidWithSuppliers(room, [10_000n]);
    await released(room, first.parts);
    await room.get(Transfers).sendDue();
    const { supplier_id: supplier, id: partId } = first.parts[0]!;
    const [account] = await room.database.query<{ ref: string }>(
      `SELECT provider_ref AS ref FROM provider_accounts WHERE supplier_id = $1`,
      [supplier],
    );
    await room.emulator.knobs.accounts.empty(account!.ref);
    const id = await refunded(room, first.attemptId, [{ partId, amountFen: 10_000n }]);
    expect(await refundRow(room, id)).toMatchObject({ state: 'done' });
    expect(
      await onAccounts(room, { due: paymentAccounts.due(supplier), debt: paymentAccounts.debt(supplier) }),
    ).toEqual({
      due: 0n,
      debt: 9_500n,
    });
    const basket = await newBasket(room, 20_000n);
    const wanted = { ...basket.wanted, parts: [{ ...basket.wanted.parts[0]!, supplierId: supplier }] };
    const next = await paidPayment(room, { ...basket, wanted });
    await released(room, await partsOf(room, next.attemptId));
    await room.get(Transfers).sendDue();
    expect(
      await onAccounts(room, { due: paymentAccounts.due(supplier), debt: paymentAccounts.debt(supplier) }),
    ).toEqual({
      due: 0n,
      debt: 0n,
    });
    const [part] = await partsOf(room, next.attemptId);
    expect(part).toMatchObject({ state: 'closed', transferred_fen: 19_000n });
    expect(await withSupplier(room, supplier)).toBe(9_500n + 9_500n);
  });

  it.each(['planned', 'reversal_called', 'reversal_booked', 'refund_called', 'refund_booked'] as const)(
    'case 22 and 35: the world ends after "%s", and the next run comes to the same end once',
    async (last) => {
      const runner = room.get(RefundRunner);
      const { attemptId, parts } = await paidWithSuppliers(room, [10_000n, 20_000n]);
      await released(room, parts);
      await room.get(Transfers).sendDue();
      const id = await ask(
        room,
        attemptId,
        parts.map((part) => ({ partId: part.id, amountFen: part.amount_fen / 2n })),
      );
      runner.onStep = (step) => {
        if (step === last) throw new Error('the world ends');
      };
      await expect(runner.runOne(id)).rejects.toThrow('the world ends');
      runner.onStep = () => undefined;
      await dueNow(room);
      await runner.run();
      expect(await refundRow(room, id)).toMatchObject({ state: 'done' });
      const refunds = await room.stripe.refunds.list({ limit: 100 });
      expect(refunds.data.filter(({ metadata }) => metadata?.['refund_id'] === id).map(({ amount }) => amount)).toEqual(
        [15_000],
      );
      expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(4_750n);
      expect(await withSupplier(room, parts[1]!.supplier_id)).toBe(9_500n);
      for (const part of parts) {
        expect(await onAccounts(room, { due: paymentAccounts.due(part.supplier_id) })).toEqual({ due: 0n });
      }
    },
  );

  it('case 35: waits for a transfer of which nobody knows whether it arrived, then takes it back', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    await released(room, parts);
    const transfers = room.get(Transfers);
    transfers.onStep = (step) => {
      if (step === 'called') throw new PaymentOutcomeUnknown('time-out');
    };
    await transfers.sendDue();
    transfers.onStep = () => undefined;
    const id = await refunded(room, attemptId, [{ partId: parts[0]!.id, amountFen: 10_000n }]);
    expect(await refundRow(room, id)).toMatchObject({
      state: 'asked',
      failure: expect.stringContaining('转账') as unknown,
    });
    await dueNow(room);
    await transfers.sendDue();
    await room.get(RefundRunner).run();
    expect(await refundRow(room, id)).toMatchObject({ state: 'done' });
    expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(0n);
    expect(await onAccounts(room, { due: paymentAccounts.due(parts[0]!.supplier_id) })).toEqual({ due: 0n });
  });

  it('case 7 and 8: the provider does it and hangs up: it is looked for, not done twice', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    await released(room, parts);
    await room.get(Transfers).sendDue();
    const id = await ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 10_000n }]);
    for (let round = 0; round < 4; round += 1) {
      room.emulator.knobs.faults.hangUp(3);
      await room.get(RefundRunner).runOne(id);
      await dueNow(room);
    }
    room.emulator.knobs.faults.hangUp(0);
    await room.get(RefundRunner).runOne(id);
    expect(await refundRow(room, id)).toMatchObject({ state: 'done' });
    const refunds = await room.stripe.refunds.list({ limit: 100 });
    expect(refunds.data.filter(({ metadata }) => metadata?.['refund_id'] === id)).toHaveLength(1);
    expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(0n);
  });

  it('case 42: a saved fault of the provider does not end in a second refund', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    const id = await ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 10_000n }]);
    room.emulator.knobs.faults.serverError(1);
    await room.get(RefundRunner).runOne(id);
    expect(await refundRow(room, id)).toMatchObject({ state: 'refunding' });
    room.clock.advance(25 * 3_600_000);
    await dueNow(room);
    await room.get(RefundRunner).run();
    expect(await refundRow(room, id)).toMatchObject({ state: 'done' });
  });
});
