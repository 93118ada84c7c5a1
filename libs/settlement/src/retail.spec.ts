import { FinanceJobsModule } from '@bangfu/finance';
import type { Actor } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { PaymentsJobsModule, Transfers } from '@bangfu/payments';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { type Collection, collection } from '../../../test/support/factories/money.js';
import { newBasket, paidPayment, type PayingRoom, payingRoom } from '../../../test/support/factories/payments.js';
import { person, staffedUnit } from '../../../test/support/factories/people.js';
import {
  type PaidPart,
  paidWithSuppliers,
  partsOf,
  refunded,
  released,
  setCommission,
} from '../../../test/support/factories/refunds.js';
import {
  paidOrder,
  payoutsOf,
  resultFile,
  settlementsOf,
  withPayoutAccount,
} from '../../../test/support/factories/settling.js';
import { sale } from '../../../test/support/factories/shop-sales.js';
import {
  MoneyQueries,
  PayoutBatches,
  PayoutChannels,
  PayoutResults,
  SettlementJobsModule,
  SettlementQueries,
  Settlements,
} from './index.js';

let room: PayingRoom;
let to: Collection;
let maker: Actor;
let checker: Actor;

beforeAll(async () => {
  room = await payingRoom([PaymentsJobsModule, FinanceJobsModule, SettlementJobsModule]);
  await setCommission(room, 333);
  to = await collection(room);
  maker = to.operator;
  checker = await person(room, maker.organisationId!, 'operator');
}, 60_000);
afterAll(() => room?.close());

const posted = async (account: string) => (await room.get(LedgerQueries).balance(account)).posted;
const settleAll = async () => {
  const today = new Date(room.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  room.clock.advance(86_400_000);
  await room.get(Settlements).run(maker, today);
};
const linesOf = async (supplierId: string) => {
  const all: { kind: string; amountFen: bigint }[] = [];
  for (const { id } of (await settlementsOf(room, supplierId)).reverse()) {
    const { items } = await room.get(SettlementQueries).lines(id, { limit: 100 });
    all.push(...items.map(({ kind, amountFen }) => ({ kind, amountFen })));
  }
  return all;
};
const sum = (lines: readonly { kind: string; amountFen: bigint }[], ...kinds: string[]) =>
  lines.filter((line) => kinds.includes(line.kind)).reduce((total, line) => total + line.amountFen, 0n);
const byBank = (part: PaidPart) =>
  room.get(PayoutChannels).set(maker, part.supplier_id, {
    channel: 'bank',
    validFrom: new Date(room.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
    reason: '合作社没有线上账户',
  });
const money = async (part: PaidPart) => (await room.get(MoneyQueries).page(part.supplier_id, { limit: 9 })).items[0];

describe("shoppers' money", () => {
  it('that the provider transferred is settled as sold, commission and transferred; what waits for the goods is held', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_001n]);
    const part = parts[0]!;
    expect(await money(part)).toMatchObject({
      state: 'awaiting_receipt',
      reasonCode: 'awaiting_shipment',
      ...{ soldFen: 10_001n, feeFen: 333n, openFen: 9_668n },
    });
    const { states } = await room.get(MoneyQueries).totals(part.supplier_id);
    expect(states).toMatchObject([{ state: 'awaiting_receipt', openFen: 9_668n, feeFen: 333n, netFen: 9_668n }]);
    await released(room, parts);
    expect(await money(part)).toMatchObject({ state: 'due' });
    await room.get(Transfers).sendDue();
    await settleAll();
    expect(await settlementsOf(room, part.supplier_id)).toMatchObject([
      { soldFen: 10_001n, refundedFen: 0n, feeFen: 333n, netFen: 9_668n, transferredFen: 9_668n, payoutState: null },
    ]);
    expect(await money(part)).toMatchObject({ state: 'paid', openFen: 0n });
    await refunded(room, attemptId, [{ partId: part.id, amountFen: 10_001n }]);
    await settleAll();
    expect((await settlementsOf(room, part.supplier_id))[0]).toMatchObject({
      soldFen: 0n,
      refundedFen: 10_001n,
      feeFen: -333n,
      netFen: -9_668n,
      transferredFen: -9_668n,
    });
  });

  it('settles the commission to the fen, in whatever pieces refunds come before and after the goods are confirmed', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [9_999n]);
    const part = parts[0]!;
    await byBank(part);
    await refunded(room, attemptId, [{ partId: part.id, amountFen: 1_111n }]);
    await released(room, parts);
    await settleAll();
    for (const amountFen of [17n, 333n, 4_444n]) {
      await refunded(room, attemptId, [{ partId: part.id, amountFen }]);
      await settleAll();
    }
    const lines = await linesOf(part.supplier_id);
    const left = 9_999n - 1_111n - 17n - 333n - 4_444n;
    expect(sum(lines, 'sold', 'refunded')).toBe(left);
    expect(sum(lines, 'sold', 'refunded', 'fee', 'fee_back')).toBe(-(await posted(`seller-due:${part.supplier_id}`)));
  });

  it('of a supplier paid by bank goes out with the next file, and comes back part by part when the bank refuses', async () => {
    const { parts } = await paidWithSuppliers(room, [10_000n]);
    const part = parts[0]!;
    await byBank(part);
    await withPayoutAccount(room, maker, part.supplier_id);
    await released(room, parts);
    expect(await room.get(Transfers).sendDue()).toBe(0);
    await settleAll();
    const [due] = await payoutsOf(room, part.supplier_id);
    expect(due).toMatchObject({ state: 'due', amountFen: 9_667n, retailFen: 9_667n, tradeFen: 0n });
    const id = await room.get(PayoutBatches).make(maker, to.accountId, [due!.id]);
    await room.get(PayoutBatches).approve(checker, id);
    expect(await posted(`seller-due:${part.supplier_id}`)).toBe(0n);
    expect(await money(part)).toMatchObject({ state: 'in_transfer' });
    const file = await resultFile(room, maker, [{ number: due!.number, outcome: '失败', reason: '账号不存在' }]);
    await room.get(PayoutResults).read(maker, id, file);
    await drainOutbox(room.app);
    expect(await posted(`seller-due:${part.supplier_id}`)).toBe(-9_667n);
    expect(await money(part)).toMatchObject({ state: 'held', reasonCode: 'account_refused', openFen: 9_667n });
    expect((await payoutsOf(room, part.supplier_id))[0]).toMatchObject({ state: 'held', amountFen: 9_667n });
  });

  it('that waits for the online account is not what the bank pays, and is never called paid by it', async () => {
    const paid = await paidPayment(room, await newBasket(room, 17_500n));
    const [part] = await partsOf(room, paid.attemptId);
    const { supplier_id: supplierId } = part!;
    const supplier = await person(room, supplierId, 'coop_clerk');
    await paidOrder(room, to, [{ quantity: 10n }], { unit: await staffedUnit(room), supplier });
    await withPayoutAccount(room, maker, supplierId);
    await settleAll();
    await released(room, [part!]);
    await room.get(Transfers).sendDue();
    await settleAll();
    const kept = 17_500n - 583n;
    const [retail, trade] = await settlementsOf(room, supplierId);
    const [due] = await payoutsOf(room, supplierId);
    expect(due).toMatchObject({ state: 'due', amountFen: 45_000n, settlements: [trade!.number] });
    expect(retail).toMatchObject({ netFen: kept, byBankFen: 0n, onlineFen: kept, payoutNumber: null });
    expect(trade).toMatchObject({ byBankFen: 45_000n, onlineFen: 0n, payoutNumber: due!.number });
    const { items } = await room.get(SettlementQueries).lines(retail!.id, { limit: 10 });
    expect(items.map(({ kind, feeBps }) => [kind, feeBps])).toEqual([
      ['fee', 333],
      ['sold', 333],
    ]);
  });

  it('that is held says until when, and why: nobody waits for the receipt of what is claimed or has not left', async () => {
    const { parts } = await paidWithSuppliers(room, [1_000n]);
    const supplier = await person(room, parts[0]!.supplier_id, 'coop_clerk');
    const [received, claimed, waiting] = [
      await sale(room, supplier, { state: 'delivered', feeBps: 333 }),
      await sale(room, supplier, { state: 'delivered' }),
      await sale(room, supplier, { state: 'shipped' }),
    ];
    await room.database.query(
      `INSERT INTO shop_order_holds (order_id, cause_type, cause_id, opened_at) VALUES ($1, 'claim', $1, now())`,
      [claimed.orderId],
    );
    await room.database.query(
      `UPDATE shop_orders SET state = 'paid', shipped_at = NULL, confirm_due_on = NULL WHERE id = $1`,
      [waiting.orderId],
    );
    await released(room, parts);
    await settleAll();
    const id = (await settlementsOf(room, supplier.organisationId!))[0]!.id;
    const held = await room.get(SettlementQueries).held(id);
    // Of what was sold, less the fee: what the settlement to come will say of it.
    const sums = await room.database.query<{ held: bigint; listed: bigint; sold: bigint; fee: bigint }>(
      `SELECT s.held_fen AS held, h.listed, p.sold, p.fee FROM settlements s,
         LATERAL (SELECT sum(amount_fen)::bigint AS listed FROM settlement_held WHERE settlement_id = s.id) h,
         LATERAL (SELECT sum(amount_fen)::bigint AS sold, sum(commission_fen)::bigint AS fee FROM payment_parts
                   WHERE supplier_id = s.supplier_id AND state = 'held') p WHERE s.id = $1`,
      [id],
    );
    const { held: heldFen, listed, sold, fee } = sums[0]!;
    expect(fee).toBeGreaterThan(0n);
    expect([heldFen, listed]).toEqual([sold - fee, sold - fee]);
    expect(new Map(held.map(({ partId, why, untilOn }) => [partId, [why, untilOn]]))).toEqual(
      new Map([
        [received.partId, ['awaiting_receipt', '2026-12-31']],
        [claimed.partId, ['claim_open', null]],
        [waiting.partId, ['awaiting_shipment', null]],
      ]),
    );
  });

  it('case 36: given back for a supplier that had nothing left is its debt, and kept from the next payout of whatever money', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n]);
    const part = parts[0]!;
    await released(room, parts);
    await room.get(Transfers).sendDue();
    const [account] = await room.database.query<{ ref: string }>(
      `SELECT provider_ref AS ref FROM provider_accounts WHERE supplier_id = $1`,
      [part.supplier_id],
    );
    await room.emulator.knobs.accounts.empty(account!.ref);
    await refunded(room, attemptId, [{ partId: part.id, amountFen: 10_000n }]);
    expect(await posted(`seller-debt:${part.supplier_id}`)).toBe(9_667n);
    const supplier = await person(room, part.supplier_id, 'coop_clerk');
    await paidOrder(room, to, [{ quantity: 10n }], { unit: await staffedUnit(room), supplier });
    await withPayoutAccount(room, maker, part.supplier_id);
    await settleAll();
    const [due] = await payoutsOf(room, part.supplier_id);
    expect(due).toMatchObject({ amountFen: 35_333n, tradeFen: 45_000n, debtFen: 9_667n });
    await room.get(PayoutBatches).make(maker, to.accountId, [due!.id]);
    expect(await posted(`seller-debt:${part.supplier_id}`)).toBe(0n);
    expect(await posted(`supplier-balance:${part.supplier_id}`)).toBe(0n);
    expect((await linesOf(part.supplier_id)).map((line) => line.kind)).toContain('advanced');
  });
});
