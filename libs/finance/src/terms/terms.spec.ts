import type { Actor } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import {
  type Collection,
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../../../test/support/factories/money.js';
import { listedVariant } from '../../../../test/support/factories/goods.js';
import { newOrder, trade } from '../../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import {
  AccountStatements,
  BalanceQueries,
  BuyerCredits,
  CreditLimits,
  FinanceJobsModule,
  InvoiceQueries,
  InvoiceRequests,
  Invoices,
  LatePaymentQueries,
  VirtualAccounts,
} from '../index.js';

let room: TradingRoom;
let to: Collection;

beforeAll(async () => {
  room = await tradingRoom('20', [FinanceJobsModule]);
});
afterAll(() => room.close());
beforeEach(async () => {
  room.clock.set('2026-03-18T10:00:00+08:00');
  to = await collection(room);
});

const remindersOf = async (invoiceId: string): Promise<string[]> =>
  (
    await room.database.query<{ type: string }>(
      `SELECT type FROM outbox_events WHERE payload->>'invoiceId' = $1 AND type LIKE 'finance.invoice_%due%' ORDER BY position`,
      [invoiceId],
    )
  ).map((row) => row.type.replace('finance.invoice_', ''));

describe('reminders', () => {
  it('come 7 and 1 days before, on the day, 7 and 15 days after and every 15 days on, each once, also when the job was late', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    expect(invoice.dueOn).toBe('2026-04-17');
    const days = [
      ['2026-04-09', 0],
      ['2026-04-10', 1],
      ['2026-04-11', 1],
      ['2026-04-16', 2],
      ['2026-04-17', 3],
      ['2026-04-20', 3],
      ['2026-04-25', 4],
      ['2026-05-01', 4],
      ['2026-05-02', 5],
      ['2026-05-17', 6],
    ] as const;
    for (const [on, count] of days) {
      room.clock.set(`${on}T08:10:00+08:00`);
      await room.get(Invoices).remind();
      await room.get(Invoices).remind();
      expect([on, (await remindersOf(invoice.id)).length]).toEqual([on, count]);
    }
    expect(await remindersOf(invoice.id)).toEqual([
      'due_soon',
      'due_soon',
      'due_soon',
      'overdue',
      'overdue',
      'overdue',
    ]);
  });
});

describe('the late-payment clock', () => {
  it('runs from the day after the term, shows interest by the rate in force, and only inside the region', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    const late = room.get(LatePaymentQueries);
    const mine = { buyerId: delivered.unit.id };
    room.clock.set('2026-04-17T23:00:00+08:00');
    expect((await late.page(mine, { limit: 5 })).items).toEqual([]);
    room.clock.set('2026-04-27T09:00:00+08:00');
    const [row] = (await late.page(mine, { limit: 5 })).items;
    // ¥450.00 × 10 days × 5 in ten thousand = ¥2.25.
    expect(row).toMatchObject({ invoiceId: invoice.id, daysLate: 10, openFen: 45_000n, interestFen: 225n });
    const official = (regionCode: string | null): Actor => ({
      ...delivered.supplier,
      organisationId: null,
      regionCode,
    });
    const inRegion = async (region: string) => (await late.inRegion(official(region), { limit: 200 })).items;
    expect((await inRegion('4304')).map((each) => each.invoiceId)).toContain(invoice.id);
    expect(await inRegion('4301')).toEqual([]);
    expect((await late.inRegion(official('4304'), { limit: 5, divisionCode: '4301' })).items).toEqual([]);
    await expect(late.inRegion(official(null), { limit: 5 })).rejects.toMatchObject({ code: 'no_region' });
    expect(await late.totals(mine)).toMatchObject({ invoices: 1, openFen: 45_000n, days1to30Fen: 45_000n });
    const [supplier] = await room.get(BalanceQueries).ofBuyer(delivered.unit.id, '2026-05-30');
    expect(supplier).toMatchObject({ supplierId: delivered.supplier.organisationId, days31to60Fen: 45_000n });
  });
});

describe('one invoice a month', () => {
  it('is asked for once per month and pair, by many at once too, and closed by the invoice that covers it', async () => {
    const between = await trade(room);
    const deliveries = [
      await deliveredOrder(room, undefined, {}, between),
      await deliveredOrder(room, [{ quantity: 1n }], {}, between),
    ];
    const requests = room.get(InvoiceRequests);
    const supplierId = between.supplier.organisationId!;
    const asked = await Promise.all([1, 2, 3].map(() => requests.ask(between.unit.finance, supplierId, '2026-03')));
    expect(new Set(asked.map((request) => request.id)).size).toBe(1);
    expect(asked[0]).toMatchObject({ amountFen: 49_500n, openFen: 49_500n, closedAt: null });
    await expect(requests.ask(between.unit.finance, supplierId, '2026-04')).rejects.toMatchObject({
      code: 'month_not_over',
    });
    await invoiced(room, [deliveries[0]!]);
    expect((await requests.page({ supplierId }, { open: true, limit: 5 })).items).toMatchObject([{ openFen: 4_500n }]);
    await invoiced(room, [deliveries[1]!]);
    expect((await requests.page({ supplierId }, { open: true, limit: 5 })).items).toEqual([]);
    expect((await requests.page({ buyerId: between.unit.id }, { limit: 5 })).items[0]!.closedAt).not.toBeNull();
    room.clock.set('2026-04-02T09:00:00+08:00');
    await expect(requests.ask(between.unit.finance, supplierId, '2026-04')).rejects.toMatchObject({
      code: 'nothing_to_ask_for',
    });
  });

  it('stands beside a statement whose opening, movements and closing agree, for both sides', async () => {
    const between = await trade(room);
    const first = await deliveredOrder(room, undefined, {}, between);
    const invoice = await invoiced(room, [first]);
    room.clock.set('2026-04-03T10:00:00+08:00');
    await deliveredOrder(room, [{ quantity: 1n }], {}, between);
    await importStatement(
      room,
      to,
      statementCsv(to.number, 0n, [{ on: '2026-04-03', amountFen: 45_000n, remark: invoice.referenceCode }]),
    );
    const statements = room.get(AccountStatements);
    const [april] = await statements.ofMonth({ buyerId: between.unit.id }, '2026-04');
    expect(april).toMatchObject({
      openingFen: 45_000n,
      acceptedFen: 4_500n,
      paidFen: 45_000n,
      closingFen: 4_500n,
      uninvoicedFen: 4_500n,
    });
    expect(await statements.ofMonth({ supplierId: between.supplier.organisationId! }, '2026-04')).toEqual([april]);
    const lines = await statements.lines(april!);
    const stranger = await trade(room);
    await expect(
      statements.find({ buyerId: stranger.unit.id }, between.supplier.organisationId!),
    ).rejects.toMatchObject({
      code: 'account_statement_missing',
    });
    expect(april!.openingFen + lines.reduce((sum, line) => sum + line.amountFen, 0n)).toBe(april!.closingFen);
    expect((await statements.csv(april!)).toString('utf8')).toContain('付款,');
  });
});

describe("a buyer's credit", () => {
  it('pays an invoice once, however many ask at the same moment, and never goes below zero', async () => {
    const between = await trade(room);
    const first = await invoiced(room, [await deliveredOrder(room, undefined, {}, between)]);
    await importStatement(room, to, statementCsv(to.number, 0n, [{ amountFen: 75_000n, remark: first.referenceCode }]));
    const second = await invoiced(room, [await deliveredOrder(room, undefined, {}, between)]);
    const credits = room.get(BuyerCredits);
    const use = () => credits.use(between.unit.finance, second.id, 20_000n);
    const used = await Promise.allSettled([use(), use(), use()]);
    expect(used.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(used.find((result) => result.status === 'rejected')).toMatchObject({ reason: { code: 'credit_too_small' } });
    expect(await credits.of(between.unit.id)).toMatchObject({ availableFen: 10_000n });
    expect(await room.get(InvoiceQueries).find(second.id)).toMatchObject({ paidFen: 20_000n });
    const stranger = await trade(room);
    await expect(credits.use(stranger.unit.finance, second.id, 1n)).rejects.toMatchObject({ code: 'invoice_missing' });
    const { items } = await credits.entries(between.unit.id, { limit: 5 });
    expect(items.map((entry) => [entry.kind, entry.amountFen])).toEqual(
      expect.arrayContaining([
        ['overpaid', 30_000n],
        ['used', -20_000n],
      ]),
    );
    await drainOutbox(room.app);
  });
});

describe('a credit limit', () => {
  it('is kept with its day and reason, and a supplier learns only whether it is used up', async () => {
    const between = await trade(room);
    await deliveredOrder(room, undefined, {}, between);
    const limits = room.get(CreditLimits);
    const buyerId = between.unit.id;
    const within = () => limits.isWithin(between.supplier.organisationId!, buyerId);
    expect(await within()).toBe(true);
    const { owedFen, onOrderFen } = await limits.of(buyerId);
    await limits.set(to.operator, {
      buyerId,
      validFrom: '2026-03-18',
      limitFen: owedFen + onOrderFen,
      reason: '框架协议',
    });
    expect(await within()).toBe(true);
    await limits.set(to.operator, { buyerId, validFrom: '2026-03-19', limitFen: 0n, reason: '逾期未付' });
    expect(await limits.history(buyerId)).toMatchObject([
      { validFrom: '2026-03-19', limitFen: 0n, reason: '逾期未付' },
      { validFrom: '2026-03-18', limitFen: owedFen + onOrderFen },
    ]);
    const { items } = await limits.page({ limited: true, limit: 200 });
    expect(items.find((item) => item.buyerId === buyerId)).toMatchObject({
      ...{ validFrom: '2026-03-18', nextFrom: '2026-03-19', owedFen },
    });
    room.clock.set('2026-03-19T10:00:00+08:00');
    expect(await within()).toBe(false);
    const stranger = await trade(room);
    await expect(limits.isWithin(stranger.supplier.organisationId!, buyerId)).rejects.toMatchObject({
      code: 'account_statement_missing',
    });
  });

  it('stands beside the sub-accounts of the buyer, whose numbers only its own people read', async () => {
    const between = await trade(room);
    const virtual = room.get(VirtualAccounts);
    const number = `18431234567${String(Date.parse('2026-03-18') % 1e8).padStart(8, '0')}`;
    const opened = await virtual.open(to.operator, { accountId: to.accountId, buyerId: between.unit.id, number });
    expect(opened.numberMasked).not.toBe(number);
    expect(await virtual.ofBuyer(between.unit.id)).toMatchObject([{ id: opened.id, number, openedOn: '2026-03-18' }]);
    expect(await virtual.ofBuyer((await trade(room)).unit.id)).toEqual([]);
    await virtual.close(to.operator, opened.id);
    expect(await virtual.ofBuyer(between.unit.id)).toEqual([]);
  });

  it('case B13: has room for one of two orders that race for the last of it', async () => {
    const between = await trade(room);
    const variantId = await listedVariant(room, between.supplier, {});
    const limits = room.get(CreditLimits);
    const set = { buyerId: between.unit.id, validFrom: '2026-03-18', limitFen: 14_000n, reason: '年度框架协议' };
    await limits.set(to.operator, set);
    const orders = await Promise.all([1, 2, 3].map(() => newOrder(room, between, [{ variantId, quantity: 2n }])));
    // ¥90.00 each: the limit of ¥140.00 has room for one.
    const place = (order: (typeof orders)[number]) =>
      room.database.transaction(async () => {
        await limits.queueUp(between.unit.id);
        await room.get(Orders).place(between.unit.approver, [order]);
        await limits.check(between.unit.id);
      });
    const placed = await Promise.allSettled(orders.map(place));
    expect(placed.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(placed.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { code: 'credit_limit_exceeded', detail: { limitFen: '14000' } },
    });
    expect(await limits.of(between.unit.id)).toEqual({ limitFen: 14_000n, owedFen: 0n, onOrderFen: 9_000n });
    room.clock.set('2026-03-19T10:00:00+08:00');
    await limits.set(to.operator, { ...set, validFrom: '2026-03-19', limitFen: null });
    await place(await newOrder(room, between, [{ variantId, quantity: 2n }]));
    await expect(limits.set(to.operator, set)).rejects.toMatchObject({ code: 'limit_in_past' });
  });
});
