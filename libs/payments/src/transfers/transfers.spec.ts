import {
  Parts,
  paymentAccounts,
  PaymentOutcomeUnknown,
  PayoutChannel,
  SupplierAccounts,
  Transfers,
} from '@bangfu/payments';
import { newBasket, paidPayment, payingRoom, type PayingRoom } from '../../../../test/support/factories/payments.js';
import {
  dueNow,
  heldByProvider,
  onAccounts,
  paidWithSuppliers,
  partsOf,
  refunded,
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

const transfersOf = (partId: string) =>
  room.database.query<{ state: string; failure: string | null; amount: bigint }>(
    `SELECT state, failure, amount_fen AS amount FROM supplier_transfers WHERE part_id = $1 ORDER BY id`,
    [partId],
  );
const accountRef = async (supplierId: string): Promise<string> =>
  (await room.get(SupplierAccounts).of(supplierId))!.ref;

describe('transfers to suppliers', () => {
  it('case 32: of three suppliers, only those whose goods are confirmed are paid, less commission and refunds', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n, 20_000n, 30_000n]);
    await refunded(room, attemptId, [{ partId: parts[1]!.id, amountFen: 5_000n }]);
    await released(room, parts.slice(0, 2));
    await room.get(Transfers).sendDue();
    const sums = await Promise.all(parts.map((part) => withSupplier(room, part.supplier_id)));
    expect(sums).toEqual([9_500n, 14_250n, 0n]);
    expect((await partsOf(room, attemptId)).map(({ state }) => state)).toEqual(['closed', 'closed', 'held']);
    await room.get(Parts).release(parts[0]!.id);
    await room.get(Transfers).sendDue();
    expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(9_500n);
  });

  it('case 33: the provider sends it and hangs up: one transfer, whoever tries again', async () => {
    const { parts } = await paidWithSuppliers(room, [10_000n]);
    await released(room, parts);
    const transfers = room.get(Transfers);
    room.emulator.knobs.faults.hangUp(1);
    transfers.onStep = (step) => {
      if (step === 'called') throw new PaymentOutcomeUnknown('time-out');
    };
    expect(await transfers.sendDue()).toBe(0);
    transfers.onStep = () => undefined;
    // The provider has forgotten the key, and only its list knows.
    room.clock.advance(25 * 3_600_000);
    await dueNow(room);
    expect(await transfers.sendDue()).toBe(1);
    expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(9_500n);
    expect(await transfersOf(parts[0]!.id)).toMatchObject([{ state: 'sent' }]);
  });

  it.each(['prepared', 'called', 'booked'] as const)(
    'case 22 and 33: the world ends after "%s", and the next run sends it once',
    async (last) => {
      const transfers = room.get(Transfers);
      const { parts } = await paidWithSuppliers(room, [10_000n]);
      await released(room, parts);
      transfers.onStep = (step) => {
        if (step === last) throw new Error('the world ends');
      };
      await expect(transfers.sendDue()).rejects.toThrow('the world ends');
      transfers.onStep = () => undefined;
      await dueNow(room);
      await transfers.sendDue();
      expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(9_500n);
      expect(await onAccounts(room, { due: paymentAccounts.due(parts[0]!.supplier_id) })).toEqual({ due: 0n });
    },
  );

  it('case 34: what was refused is never counted as sent; another transfer with a key of its own tries again', async () => {
    const { parts } = await paidWithSuppliers(room, [10_000n]);
    const [part] = parts;
    await released(room, parts);
    await room.emulator.knobs.accounts.restrict(await accountRef(part!.supplier_id));
    await room.get(Transfers).sendDue();
    expect(await transfersOf(part!.id)).toMatchObject([{ state: 'refused' }]);
    expect(await onAccounts(room, { due: paymentAccounts.due(part!.supplier_id) })).toEqual({ due: -9_500n });
    await room.emulator.knobs.accounts.complete(await accountRef(part!.supplier_id));
    await room.get(SupplierAccounts).refresh(part!.supplier_id);
    await room.get(Transfers).sendDue();
    expect(await transfersOf(part!.id)).toHaveLength(1);
    await dueNow(room);
    await room.get(Transfers).sendDue();
    expect(await transfersOf(part!.id)).toMatchObject([{ state: 'refused' }, { state: 'sent', amount: 9_500n }]);
    expect(await withSupplier(room, part!.supplier_id)).toBe(9_500n);
  });

  it('case 38: an account that wants something first is held with the reason, and others go on', async () => {
    const { parts } = await paidWithSuppliers(room, [10_000n, 20_000n]);
    await room.emulator.knobs.accounts.restrict(await accountRef(parts[0]!.supplier_id));
    await room.get(SupplierAccounts).refresh(parts[0]!.supplier_id);
    await released(room, parts);
    expect(await room.get(Transfers).sendDue()).toBe(1);
    const [held] = await transfersOf(parts[0]!.id);
    expect(held).toMatchObject({ state: 'held', failure: expect.stringContaining('资料') as unknown });
    expect(await withSupplier(room, parts[1]!.supplier_id)).toBe(19_000n);
    const told = await room.database.query(
      `SELECT 1 FROM outbox_events WHERE type = 'payments.transfer_held' AND payload->>'partId' = $1`,
      [parts[0]!.id],
    );
    expect(told).toHaveLength(1);
    await room.emulator.knobs.accounts.complete(await accountRef(parts[0]!.supplier_id));
    await room.get(SupplierAccounts).refresh(parts[0]!.supplier_id);
    expect(await room.get(Transfers).sendDue()).toBe(1);
    expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(9_500n);
  });

  it('case 40: several rounds at once send everything once', async () => {
    const { parts } = await paidWithSuppliers(room, [1_000n, 2_000n, 3_000n]);
    await released(room, parts);
    await Promise.all(Array.from({ length: 5 }, () => room.get(Transfers).sendDue()));
    await room.get(Transfers).sendDue();
    const sums = await Promise.all(parts.map((part) => withSupplier(room, part.supplier_id)));
    expect(sums).toEqual([950n, 1_900n, 2_850n]);
  });

  it('a supplier without an account waits for one; a refund meanwhile makes what is sent smaller', async () => {
    const paid = await paidPayment(room, await newBasket(room, 10_000n));
    const parts = await partsOf(room, paid.attemptId);
    await released(room, parts);
    await room.get(Transfers).sendDue();
    expect(await transfersOf(parts[0]!.id)).toMatchObject([{ state: 'held', amount: 9_500n }]);
    await refunded(room, paid.attemptId, [{ partId: parts[0]!.id, amountFen: 4_000n }]);
    await room.get(SupplierAccounts).onboard(parts[0]!.supplier_id);
    await dueNow(room);
    await room.get(Transfers).sendDue();
    expect(await withSupplier(room, parts[0]!.supplier_id)).toBe(5_700n);
    const told = await room.database.query<{ type: string }>(
      `SELECT type FROM outbox_events WHERE type LIKE 'payments.transfer%' AND payload->>'partId' = $1 ORDER BY id`,
      [parts[0]!.id],
    );
    expect(told.map(({ type }) => type)).toEqual([
      'payments.transfer_held',
      'payments.transfer_withdrawn',
      'payments.transfer_sent',
    ]);
  });

  it('a supplier is led to the provider’s own page, comes back, and can be sent money', async () => {
    const paid = await paidPayment(room, await newBasket(room, 10_000n));
    const [part] = await partsOf(room, paid.attemptId);
    const accounts = room.get(SupplierAccounts);
    await accounts.onboard(part!.supplier_id);
    await room.emulator.knobs.accounts.restrict(await accountRef(part!.supplier_id));
    const page = await accounts.page(part!.supplier_id);
    expect((await accounts.of(part!.supplier_id))!.state).toBe('held');
    const answer = await room.emulator.fetch(page, { method: 'POST' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/vendor/payouts?returned=1'),
    ]);
    expect(await accounts.refreshed(part!.supplier_id)).toMatchObject({ state: 'ready', heldReason: null });
  });

  it('a supplier that is paid by bank keeps its parts due for the settlement', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    const [part] = parts;
    room
      .get(PayoutChannel)
      .decideBy((supplierId) => Promise.resolve(supplierId === part!.supplier_id ? 'bank' : 'provider'));
    await released(room, parts);
    await room.get(Transfers).sendDue();
    expect(await transfersOf(part!.id)).toEqual([]);
    expect(await room.get(Parts).due(part!.supplier_id)).toMatchObject([{ partId: part!.id, leftFen: 9_500n }]);
    await room.get(Parts).payOut(part!.id, 9_500n);
    await expect(room.get(Parts).payOut(part!.id, 1n)).rejects.toMatchObject({ code: 'part_short' });
    expect((await partsOf(room, attemptId))[0]).toMatchObject({ state: 'closed' });
    await room.get(Parts).takeBack(part!.id, 9_500n);
    expect((await partsOf(room, attemptId))[0]).toMatchObject({ state: 'due', transferred_fen: 0n });
  });

  it('a part that nobody paid for cannot be released', async () => {
    const { attemptId } = await paidWithSuppliers(room, [500n]);
    await room.database.execute(`UPDATE payment_parts SET state = 'unpaid' WHERE attempt_id = $1`, [attemptId]);
    const [part] = await partsOf(room, attemptId);
    await expect(room.get(Parts).release(part!.id)).rejects.toMatchObject({ code: 'part_not_paid' });
  });
});
