import { Allocations, BuyerCredits, csvCell, FinanceJobsModule } from '@bangfu/finance';
import { Returns } from '@bangfu/fulfilment';
import type { Actor } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import iconv from 'iconv-lite';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import {
  type Collection,
  collection,
  type Delivered,
  deliveredOrder,
  invoiced,
} from '../../../test/support/factories/money.js';
import { trade } from '../../../test/support/factories/orders.js';
import { person } from '../../../test/support/factories/people.js';
import {
  bankPays,
  paidOrder,
  payoutsOf,
  resultFile,
  settlementsOf,
  withPayoutAccount,
} from '../../../test/support/factories/settling.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import {
  CreditRefunds,
  MoneyQueries,
  PayoutAccounts,
  PayoutBatches,
  PayoutResults,
  SettlementJobsModule,
  SettlementQueries,
  Settlements,
} from './index.js';

let room: TradingRoom;
let to: Collection;
let maker: Actor;
let checker: Actor;
let settlements: Settlements;

beforeAll(async () => {
  room = await tradingRoom('20', [FinanceJobsModule, SettlementJobsModule]);
  to = await collection(room);
  maker = to.operator;
  checker = await person(room, maker.organisationId!, 'operator');
  settlements = room.get(Settlements);
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

const nextDay = () => room.clock.advance(86_400_000);
const settle = async ({ supplier }: Pick<Delivered, 'supplier'>) => {
  nextDay();
  const through = new Date(room.clock.now().getTime() - 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  return settlements.settle(maker, supplier.organisationId!, through);
};
const batch = async (payoutIds?: string[]) => {
  const id = await room.get(PayoutBatches).make(maker, to.accountId, payoutIds);
  await room.get(PayoutBatches).approve(checker, id);
  return id;
};
const posted = async (account: string) => (await room.get(LedgerQueries).balance(account)).posted;
const money = async ({ supplier }: Pick<Delivered, 'supplier'>) =>
  (await room.get(MoneyQueries).page(supplier.organisationId!, { limit: 20 })).items;
const giveBack = async ({ unit, supplier, receiptLineIds }: Delivered, quantity: bigint) => {
  const asked = await room.get(Returns).ask(unit.acceptor, receiptLineIds[0]!, { quantity, reason: 'quality' });
  await room.get(Returns).agree(supplier, asked.id, 1);
  await drainOutbox(room.app);
  return asked.id;
};

describe("a supplier's settlement", () => {
  it('case 40: made at once by many is one, the same day is never settled twice, and a later run finds nothing', async () => {
    const delivered = await paidOrder(room, to);
    nextDay();
    const made = await Promise.all(
      Array.from({ length: 6 }, () => settlements.settle(maker, delivered.supplier.organisationId!, '2026-03-18')),
    );
    expect(made.filter((id) => id !== null)).toHaveLength(1);
    expect(await settlements.run(maker, '2026-03-18')).toMatchObject({ failed: 0 });
    expect(await settlementsOf(room, delivered.supplier.organisationId!)).toMatchObject([
      { soldFen: 45_000n, refundedFen: 0n, feeFen: 0n, netFen: 45_000n, throughOn: '2026-03-18', payoutState: 'held' },
    ]);
    await expect(settlements.run(maker, '2026-03-19')).rejects.toMatchObject({ code: 'day_not_over' });
  });

  it('case 38: of whoever has no account is held with the reason, and the others go on', async () => {
    const [without, withOne] = [await paidOrder(room, to), await paidOrder(room, to)];
    await withPayoutAccount(room, maker, withOne.supplier.organisationId!);
    nextDay();
    expect((await settlements.run(maker, '2026-03-18')).made).toBeGreaterThanOrEqual(2);
    expect(await payoutsOf(room, without.supplier.organisationId!)).toMatchObject([
      { state: 'held', heldCode: 'account_missing' },
    ]);
    expect(await payoutsOf(room, withOne.supplier.organisationId!)).toMatchObject([
      { state: 'due', amountFen: 45_000n },
    ]);
    expect(await money(without)).toMatchObject([{ state: 'held', reasonCode: 'account_missing', openFen: 45_000n }]);
    const owner = await person(room, without.supplier.organisationId!, 'coop_owner');
    await room
      .get(PayoutAccounts)
      .give(owner, { bankName: '某农商行', accountName: '某合作社', number: '6230111122223333' });
    await drainOutbox(room.app);
    expect(await payoutsOf(room, without.supplier.organisationId!)).toMatchObject([{ heldCode: 'account_unverified' }]);
  });

  it('says line by line what it is made of, and is written out without a formula', async () => {
    const delivered = await paidOrder(room, to);
    await giveBack(delivered, 4n);
    const id = (await settle(delivered))!;
    const queries = room.get(SettlementQueries);
    const settlement = await queries.find(id, delivered.supplier.organisationId);
    expect(settlement).toMatchObject({ soldFen: 45_000n, refundedFen: 18_000n, netFen: 27_000n });
    const { items } = await queries.lines(id, { limit: 10 });
    expect(items.reduce((sum, line) => sum + line.amountFen, 0n)).toBe(27_000n);
    await expect(queries.find(id, maker.organisationId)).rejects.toMatchObject({ code: 'settlement_missing' });
    let text = '';
    for await (const piece of queries.csv(settlement)) text += piece;
    expect(text).toContain('-180.00');
    expect(text).not.toMatch(/(^|,)[=@+]/m);
    const listOf = async (filter: { supplierId?: string }) => {
      let list = '';
      for await (const piece of queries.listCsv(filter)) list += piece;
      return list.trimEnd().split('\r\n');
    };
    const own = await listOf({ supplierId: settlement.supplierId });
    expect(own[0]).toMatch(/^\uFEFF结算单,供应商,自,至,货款（元）,退款（元）,平台服务费（元）,应得（元）,/);
    expect(own.slice(1)).toHaveLength(1);
    expect(own[1]).toMatch(new RegExp(`^${settlement.number},.*,450\\.00,180\\.00,0\\.00,270\\.00,`));
    const all = (await listOf({})).slice(1);
    expect(all.length).toBeGreaterThan(1);
    expect(all).toHaveLength(
      Number((await room.database.query<{ n: number }>('SELECT count(*)::int AS n FROM settlements'))[0]!.n),
    );
  });
});

describe('a payout by bank', () => {
  it('is made by one person, checked by another, and paid when the bank says so; the supplier sees every step', async () => {
    const delivered = await paidOrder(room, to);
    await withPayoutAccount(room, maker, delivered.supplier.organisationId!, '8101 8430 0099 9');
    await settle(delivered);
    expect(await money(delivered)).toMatchObject([{ state: 'due' }]);
    const [due] = await payoutsOf(room, delivered.supplier.organisationId!);
    const batches = room.get(PayoutBatches);
    const id = await batches.make(maker, to.accountId, [due!.id]);
    await expect(batches.approve(maker, id)).rejects.toMatchObject({ code: 'same_person' });
    await expect(batches.file(maker, id, 'utf-8')).rejects.toMatchObject({ code: 'payout_batch_not_approved' });
    await batches.approve(checker, id);
    expect(await money(delivered)).toMatchObject([{ state: 'in_transfer' }]);
    const { content } = await batches.file(maker, id, 'gb18030');
    const text = iconv.decode(content, 'gb18030');
    expect(text).toContain(`${due!.number},'=某合作社,8101843000999,某农商行,450.00,货款结算${due!.number}`);
    const file = await resultFile(room, maker, [{ number: due!.number, outcome: '交易成功', yuan: '450.00' }]);
    expect(await room.get(PayoutResults).read(maker, id, file)).toEqual({
      paid: 1,
      refused: 0,
      unchanged: 0,
      faults: [],
    });
    expect(await room.get(PayoutResults).read(maker, id, file)).toMatchObject({ paid: 0, unchanged: 1 });
    expect(await money(delivered)).toMatchObject([{ state: 'paid', expectedOn: '2026-03-19' }]);
    expect(await posted(`supplier-balance:${delivered.supplier.organisationId!}`)).toBe(0n);
  });

  it('of an invoice that is paid in part is due for that part, while the rest waits for the buyer', async () => {
    const delivered = await deliveredOrder(room);
    const { referenceCode, amountFen } = await invoiced(room, [delivered]);
    await bankPays(room, to, [{ amountFen: 12_000n, remark: referenceCode, account: '622200001111' }]);
    await drainOutbox(room.app);
    const stands = async () =>
      (await money(delivered)).map(({ state, openFen, soldFen }) => ({ state, openFen, soldFen })).reverse();
    const rest = { state: 'waiting_buyer', openFen: amountFen - 12_000n, soldFen: amountFen - 12_000n };
    expect(await stands()).toEqual([{ state: 'due', openFen: 12_000n, soldFen: 12_000n }, rest]);
    await withPayoutAccount(room, maker, delivered.supplier.organisationId!);
    await settle(delivered);
    const [payout] = await payoutsOf(room, delivered.supplier.organisationId!);
    const { states } = await room.get(MoneyQueries).totals(delivered.supplier.organisationId!);
    expect(states.find(({ state }) => state === 'due')!.openFen).toBe(payout!.amountFen);
    const first = await room.get(MoneyQueries).page(delivered.supplier.organisationId!, { limit: 1 });
    const second = await room
      .get(MoneyQueries)
      .page(delivered.supplier.organisationId!, { limit: 1, after: first.nextAfter! });
    expect([...first.items, ...second.items].map(({ state }) => state).sort()).toEqual(['due', 'waiting_buyer']);
  });

  it('case B17: with a name that a spreadsheet would run says it as text', async () => {
    const delivered = await paidOrder(room, to);
    await withPayoutAccount(room, maker, delivered.supplier.organisationId!);
    await settle(delivered);
    const [due] = await payoutsOf(room, delivered.supplier.organisationId!);
    const { content } = await room.get(PayoutBatches).file(maker, await batch([due!.id]), 'utf-8');
    expect(content.toString('utf8')).toContain(",'=某合作社,");
    expect(['=1+1', '+1', '@SUM(A1)', '-1+1', '\t=1', '-12.50', '某单位'].map(csvCell)).toEqual([
      "'=1+1",
      "'+1",
      "'@SUM(A1)",
      "'-1+1",
      "'\t=1",
      '-12.50',
      '某单位',
    ]);
  });

  it('case 37: that the bank sends back, even after it had called it paid, is due again, and the account is asked for anew', async () => {
    const delivered = await paidOrder(room, to);
    const supplierId = delivered.supplier.organisationId!;
    await withPayoutAccount(room, maker, supplierId);
    await settle(delivered);
    const [due] = await payoutsOf(room, supplierId);
    const id = await batch([due!.id]);
    const read = async (outcome: string, reason?: string) =>
      room
        .get(PayoutResults)
        .read(
          maker,
          id,
          await resultFile(room, maker, [{ number: due!.number, outcome, ...(reason ? { reason } : {}) }]),
        );
    const clearing = await posted('payout-clearing:bank');
    await read('成功');
    expect(await posted('payout-clearing:bank')).toBe(clearing + 45_000n);
    await read('退汇', '账号户名不符');
    expect(await posted('payout-clearing:bank')).toBe(clearing + 45_000n);
    expect(await posted(`supplier-balance:${supplierId}`)).toBe(-45_000n);
    await drainOutbox(room.app);
    const [again, first] = await payoutsOf(room, supplierId);
    expect(first).toMatchObject({ state: 'refused', refusal: '账号户名不符' });
    expect(again).toMatchObject({
      state: 'held',
      heldCode: 'account_refused',
      amountFen: 45_000n,
      followsNumber: due!.number,
    });
    expect(await money(delivered)).toMatchObject([{ state: 'held', reasonCode: 'account_refused' }]);
    expect((await money(delivered))[0]!.reason).toContain('账号户名不符');
    expect(await read('成功')).toMatchObject({ paid: 0, faults: [expect.stringContaining(due!.number)] });
    await withPayoutAccount(room, maker, supplierId, '999988887777');
    expect((await payoutsOf(room, supplierId))[0]).toMatchObject({ state: 'due', accountMasked: '****7777' });
  });

  it('that was withdrawn before it was checked is due again, and goods that came back meanwhile are kept from it', async () => {
    const delivered = await paidOrder(room, to);
    const supplierId = delivered.supplier.organisationId!;
    await withPayoutAccount(room, maker, supplierId);
    await settle(delivered);
    const [due] = await payoutsOf(room, supplierId);
    const id = await room.get(PayoutBatches).make(maker, to.accountId, [due!.id]);
    await giveBack(delivered, 4n);
    await room.get(PayoutBatches).withdraw(maker, id, '等退货办完');
    const [again] = await payoutsOf(room, supplierId);
    expect(again).toMatchObject({ state: 'due', amountFen: 27_000n });
    await batch([again!.id]);
    expect(await posted(`supplier-balance:${supplierId}`)).toBe(0n);
    expect(await settle(delivered)).not.toBeNull();
    expect((await settlementsOf(room, supplierId))[0]).toMatchObject({
      soldFen: 0n,
      refundedFen: 18_000n,
      netFen: -18_000n,
    });
  });

  it('made twice at the same moment takes each payout once', async () => {
    const delivered = await paidOrder(room, to);
    await withPayoutAccount(room, maker, delivered.supplier.organisationId!);
    await settle(delivered);
    const [due] = await payoutsOf(room, delivered.supplier.organisationId!);
    const made = await Promise.allSettled(
      [1, 2, 3].map(() => room.get(PayoutBatches).make(maker, to.accountId, [due!.id])),
    );
    expect(made.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await posted(`supplier-balance:${delivered.supplier.organisationId!}`)).toBe(0n);
  });
});

describe("a buyer's credit", () => {
  it('case B5: goes back only to the account that paid, by two people, and is there again when the bank refuses', async () => {
    const { unit } = await paidOrder(room, to, [{ quantity: 2n }]);
    const refunds = room.get(CreditRefunds);
    const credit = () => room.get(BuyerCredits).of(unit.id);
    await bankPays(room, to, [{ amountFen: 5_000n, account: '622200001111' }]);
    const [line] = await room.database.query<{ id: string }>(
      `SELECT id FROM bank_lines WHERE state = 'open' AND amount_fen = 5000 ORDER BY id DESC LIMIT 1`,
    );
    await room.get(Allocations).allocate(maker, line!.id, [], 'person', unit.id);
    expect(await credit()).toEqual({ availableFen: 5_000n, awaitingRedLetterFen: 0n, refundableFen: 5_000n });
    expect((await refunds.sources(unit.id))[0]).toMatchObject({
      bankLineId: line!.id,
      mostFen: 5_000n,
      counterpartyMasked: '****1111',
    });
    await expect(refunds.ask(unit.finance, line!.id, 5_001n, '多付')).rejects.toMatchObject({
      code: 'refund_to_account_too_much',
    });
    const stranger = await trade(room);
    await expect(refunds.ask(stranger.unit.finance, line!.id, 1n, '不是我的')).rejects.toMatchObject({
      code: 'refund_to_account_too_much',
    });
    const asked = await Promise.allSettled(
      [1, 2, 3].map(() => refunds.ask(unit.finance, line!.id, 3_000n, '多付退回')),
    );
    expect(asked.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect((await credit()).availableFen).toBe(2_000n);
    const [payout] = await payoutsOf(room, unit.id);
    const id = await batch([payout!.id]);
    const { content } = await room.get(PayoutBatches).file(checker, id, 'utf-8');
    expect(content.toString('utf8')).toContain('622200001111');
    const file = await resultFile(room, maker, [{ number: payout!.number, outcome: '失败', reason: '账户已销户' }]);
    expect(await room.get(PayoutResults).read(maker, id, file)).toMatchObject({ refused: 1 });
    expect((await credit()).availableFen).toBe(5_000n);
  });

  it('case B16: from returned goods of an invoice waits for the red-letter invoice before it is paid back', async () => {
    const delivered = await paidOrder(room, to);
    const returnId = await giveBack(delivered, 4n);
    const { unit, supplier } = delivered;
    const refunds = room.get(CreditRefunds);
    expect(await room.get(BuyerCredits).of(unit.id)).toEqual({
      availableFen: 18_000n,
      awaitingRedLetterFen: 18_000n,
      refundableFen: 0n,
    });
    const [source] = await refunds.sources(unit.id);
    await expect(refunds.ask(unit.finance, source!.bankLineId, 18_000n, '退货退款')).rejects.toMatchObject({
      code: 'red_letter_missing',
    });
    await room.get(BuyerCredits).giveRedLetter(supplier, returnId, '25432000000098765432');
    await refunds.ask(unit.finance, source!.bankLineId, 18_000n, '退货退款');
    expect((await room.get(BuyerCredits).of(unit.id)).availableFen).toBe(0n);
  });
});
