import { Returns } from '@bangfu/fulfilment';
import { Orders } from '@bangfu/orders';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import {
  type Collection,
  collection,
  type Delivered,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../../test/support/factories/money.js';
import { trade } from '../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { LedgerQueries } from '@bangfu/ledger';
import {
  Allocations,
  BalanceQueries,
  FinanceJobsModule,
  InvoiceQueries,
  type InvoiceRow,
  Invoices,
  Matching,
} from './index.js';

let room: TradingRoom;
let to: Collection;
let invoices: InvoiceQueries;
let matching: Matching;

beforeAll(async () => {
  room = await tradingRoom('20', [FinanceJobsModule]);
  [invoices, matching] = [room.get(InvoiceQueries), room.get(Matching)];
});
afterAll(() => room.close());
beforeEach(async () => {
  room.clock.set('2026-03-18T10:00:00+08:00');
  to = await collection(room);
});

const pay = (bookings: Parameters<typeof statementCsv>[2], opening = 0n) =>
  importStatement(room, to, statementCsv(to.number, opening, bookings));
const paid = async (invoice: InvoiceRow) => (await invoices.find(invoice.id))!.paidFen;
const balanceOf = async (delivered: Delivered) => {
  const { availableFen, awaitedFen, buyers } = await room
    .get(BalanceQueries)
    .ofSupplier(delivered.supplier.organisationId!, '2026-03-18');
  return { availableFen, awaitedFen, buyers };
};
const lines = async () => (await matching.lines(to.operator.organisationId!, { limit: 50 })).items;

describe('an invoice', () => {
  it("covers what was accepted, is due after the order's payment days and carries a code", async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    expect(invoice).toMatchObject({ amountFen: 45_000n, paidFen: 0n, issuedOn: '2026-03-18', dueOn: '2026-04-17' });
    expect(invoice.number).toMatch(/^FP2026-\d{6}$/);
    expect(invoice.referenceCode).toMatch(/^NZ2603\d{6}[0-9A-Z]$/);
    const side = { supplierId: delivered.supplier.organisationId! };
    const ofOrder = async (orderId: string) =>
      (await invoices.page(side, { orderId, limit: 5 }, '2026-03-18')).items.map(({ id }) => id);
    expect(await ofOrder(delivered.order.id)).toEqual([invoice.id]);
    expect(await ofOrder((await deliveredOrder(room)).order.id)).toEqual([]);
  });

  it('case B14: falls due thirty days on, across the end of a month and of the year', async () => {
    room.clock.set('2026-01-31T10:00:00+08:00');
    expect((await invoiced(room, [await deliveredOrder(room)])).dueOn).toBe('2026-03-02');
    room.clock.set('2026-12-15T10:00:00+08:00');
    expect((await invoiced(room, [await deliveredOrder(room)])).dueOn).toBe('2027-01-14');
  });

  it('that came before the goods were accepted is due from the acceptance', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)], { issuedOn: '2026-01-05' });
    expect(invoice).toMatchObject({ issuedOn: '2026-01-05', dueOn: '2026-04-17' });
  });

  it('is refused with the expected amount when it says another, and with a second use of a receipt', async () => {
    const delivered = await deliveredOrder(room);
    await expect(invoiced(room, [delivered], { amountFen: 44_999n })).rejects.toMatchObject({
      code: 'invoice_amount_mismatch',
      detail: { field: 'amountFen', expectedFen: '45000' },
    });
    await invoiced(room, [delivered]);
    await expect(invoiced(room, [delivered])).rejects.toMatchObject({ code: 'nothing_to_invoice' });
  });

  it('takes the receipts of one buyer only, and only of the supplier itself', async () => {
    const [one, other] = [await deliveredOrder(room), await deliveredOrder(room)];
    await expect(invoiced(room, [one, other])).rejects.toMatchObject({ code: 'receipt_not_invoiceable' });
  });

  it('refuses the same paper under another number, also when two come at once', async () => {
    const first = await deliveredOrder(room);
    const { unit, supplier } = first;
    const known = await invoiced(room, [first], { paperOf: 'one paper' });
    const again = await deliveredOrder(room, undefined, {}, { unit, supplier });
    await expect(invoiced(room, [again], { paperOf: 'one paper' })).rejects.toMatchObject({
      code: 'invoice_file_used',
      detail: { field: 'fileId' },
    });
    const third = await deliveredOrder(room, undefined, {}, { unit, supplier });
    const both = await Promise.allSettled(
      [again, third].map((each) => invoiced(room, [each], { paperOf: 'another paper' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [{ count } = { count: 0n }] = await room.database.query<{ count: bigint }>(
      `SELECT count(*) FROM invoices WHERE supplier_id = $1`,
      [known.supplierId],
    );
    expect(count).toBe(2n);
  });

  it('is ordered to be paid by somebody who neither ordered, approved nor accepted', async () => {
    const { unit, ...rest } = await deliveredOrder(room);
    const invoice = await invoiced(room, [{ unit, ...rest }]);
    const order = { payerAccountName: '某单位', plannedOn: '2026-04-01' };
    const acceptorAsPayer = { ...unit.acceptor, organisationId: unit.id };
    await expect(room.get(Invoices).instructPayment(acceptorAsPayer, invoice.id, order)).rejects.toMatchObject({
      code: 'duties_not_separate',
    });
    for (const plannedOn of ['2026-03-17', '2999-12-31']) {
      await expect(
        room.get(Invoices).instructPayment(unit.finance, invoice.id, { ...order, plannedOn }),
      ).rejects.toMatchObject({ code: 'planned_on_wrong' });
    }
    expect(await room.get(Invoices).instructPayment(unit.finance, invoice.id, order)).toMatchObject({
      plannedOn: '2026-04-01',
    });
  });
});

describe('a payment', () => {
  it("case B1: with code and exact amount pays the invoice, the supplier's balance and completes the order", async () => {
    const delivered = await deliveredOrder(room, [
      { quantity: 3n, priceFen: 3_333n },
      { quantity: 1n, priceFen: 1n },
    ]);
    await drainOutbox(room.app);
    expect(await balanceOf(delivered)).toMatchObject({ availableFen: 0n, awaitedFen: 10_000n });
    const invoice = await invoiced(room, [delivered]);
    expect(await pay([{ amountFen: 10_000n, remark: `货款${invoice.referenceCode.toLowerCase()}` }])).toMatchObject({
      newLines: 1,
      matchedLines: 1,
      openLines: 0,
    });
    expect(await paid(invoice)).toBe(10_000n);
    await drainOutbox(room.app);
    expect(await balanceOf(delivered)).toEqual({ availableFen: 10_000n, awaitedFen: 0n, buyers: [] });
    expect((await room.get(Orders).find(delivered.order.id))!.state).toBe('completed');
    expect((await invoices.lines(invoice.id)).every((line) => line.paidFen === line.amountFen)).toBe(true);
    const supplierId = delivered.supplier.organisationId!;
    const { items } = await room.get(BalanceQueries).movements(supplierId, { limit: 5 });
    expect(items).toMatchObject([
      { amountFen: 10_000n, invoiceId: invoice.id, invoiceNumber: invoice.number, returnId: null },
    ]);
  });

  it('case B2, B4: in parts spreads over the lines exactly and leaves the rest open', async () => {
    const delivered = await deliveredOrder(room, [
      { quantity: 1n, priceFen: 100n },
      { quantity: 1n, priceFen: 100n },
      { quantity: 1n, priceFen: 100n },
    ]);
    const invoice = await invoiced(room, [delivered]);
    await pay([{ amountFen: 100n, remark: invoice.referenceCode }]);
    expect((await invoices.lines(invoice.id)).map((line) => line.paidFen).sort()).toEqual([33n, 33n, 34n]);
    await pay([{ amountFen: 200n, remark: invoice.referenceCode }], 100n);
    expect((await invoices.lines(invoice.id)).map((line) => line.paidFen)).toEqual([100n, 100n, 100n]);
    expect(await invoices.find(invoice.id)).toMatchObject({ paidFen: 300n });
  });

  it("case B3, B5: of several invoices pays the oldest first and keeps what is over as the buyer's credit", async () => {
    const between = await trade(room);
    const orders = [
      await deliveredOrder(room, undefined, {}, between),
      await deliveredOrder(room, undefined, {}, between),
    ];
    const [first, second] = [await invoiced(room, [orders[0]!]), await invoiced(room, [orders[1]!])];
    await pay([{ amountFen: 90_700n, remark: `${second.referenceCode} ${first.referenceCode}` }]);
    expect([await paid(first), await paid(second)]).toEqual([45_000n, 45_000n]);
    expect(await lines()).toMatchObject([{ state: 'allocated', allocatedFen: 90_000n, creditFen: 700n }]);
    expect(await room.get(LedgerQueries).balance(`buyer-credit:${between.unit.id}`)).toEqual({
      posted: -700n,
      pending: 0n,
    });
  });

  it('case B3, B4: with three codes and the exact sum pays all three; short, the oldest first, and the rest stays open', async () => {
    const between = await trade(room);
    const due = async () => {
      const each: InvoiceRow[] = [];
      for (const day of ['16', '17', '18']) {
        room.clock.set(`2026-03-${day}T10:00:00+08:00`);
        each.push(await invoiced(room, [await deliveredOrder(room, [{ quantity: 2n }], {}, between)]));
      }
      return each;
    };
    const remarkOf = (each: readonly InvoiceRow[]) => [...each].reverse().map((one) => one.referenceCode);
    const states = async (each: readonly InvoiceRow[]) => {
      const { items } = await invoices.page({ buyerId: between.unit.id }, { state: 'paid', limit: 50 }, '2026-03-18');
      return each.map((one) => items.some(({ id }) => id === one.id));
    };
    const exact = await due();
    await pay([{ amountFen: 27_000n, remark: `付${remarkOf(exact).join('、')}` }]);
    expect(await states(exact)).toEqual([true, true, true]);
    expect(await lines()).toMatchObject([{ state: 'allocated', allocatedFen: 27_000n, creditFen: 0n }]);
    const short = await due();
    await pay([{ amountFen: 20_000n, remark: remarkOf(short).join('') }], 27_000n);
    expect(await Promise.all(short.map(paid))).toEqual([9_000n, 9_000n, 2_000n]);
    expect(await states(short)).toEqual([true, true, false]);
  });

  it('case B7: imported twice, and in an overlapping file, is one payment', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    const bookings = [{ amountFen: 20_000n, remark: invoice.referenceCode, serial: 'A1' }];
    await pay(bookings);
    expect(await pay(bookings)).toMatchObject({ lines: 1, newLines: 0, matchedLines: 0 });
    expect(await pay([...bookings, { amountFen: 1n, remark: invoice.referenceCode, serial: 'A2' }])).toMatchObject({
      newLines: 1,
    });
    expect(await paid(invoice)).toBe(20_001n);
  });

  it('case B7: of a bank that gives no serials is known again by day, amount, payer, remark and balance', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    const one = { amountFen: 20_000n, remark: invoice.referenceCode, account: '6217', serial: '' };
    await pay([one, one]);
    expect(await paid(invoice)).toBe(40_000n);
    expect(await pay([one, one])).toMatchObject({ newLines: 0 });
    const later = { ...one, on: '2026-03-19', amountFen: 1n };
    expect(await pay([one, later], 20_000n)).toMatchObject({ lines: 2, newLines: 1 });
    expect(await paid(invoice)).toBe(40_001n);
  });

  it('imported by two people at the same moment is one payment', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    const file = statementCsv(to.number, 0n, [{ amountFen: 45_000n, remark: invoice.referenceCode, serial: 'X' }]);
    const results = await Promise.all(Array.from({ length: 6 }, () => importStatement(room, to, file)));
    expect(results.reduce((sum, result) => sum + result.newLines, 0)).toBe(1);
    expect(await paid(invoice)).toBe(45_000n);
  });

  it('case B8: in a workbook is the same payment as in the CSV that came before it', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    const csv = statementCsv(to.number, 0n, [{ amountFen: 45_000n, remark: invoice.referenceCode, serial: 'A1' }]);
    const book = new ExcelJS.Workbook();
    book.addWorksheet('明细').addRows(
      iconv
        .decode(csv, 'gb18030')
        .split('\r\n')
        .map((row) => row.split(',')),
    );
    const xlsx = Buffer.from(await book.xlsx.writeBuffer());
    expect(await importStatement(room, to, xlsx)).toMatchObject({ format: 'xlsx', newLines: 1, matchedLines: 1 });
    expect(await paid(invoice)).toBe(45_000n);
    expect(await importStatement(room, to, csv)).toMatchObject({ format: 'csv', lines: 1, newLines: 0 });
  });

  it('case B9: after a gap is refused', async () => {
    await pay([{ amountFen: 100n, on: '2026-03-17' }]);
    await expect(pay([{ amountFen: 100n }], 150n)).rejects.toMatchObject({ code: 'statement_gap' });
  });

  it('of another account is refused', async () => {
    const other = await collection(room);
    await expect(importStatement(room, to, statementCsv(other.number, 0n, [{ amountFen: 1n }]))).rejects.toMatchObject({
      code: 'statement_wrong_account',
    });
  });

  it('case B10: reversed by the bank is undone, and everything is owed again', async () => {
    const delivered = await deliveredOrder(room);
    await drainOutbox(room.app);
    const invoice = await invoiced(room, [delivered]);
    await pay([{ amountFen: 45_000n, remark: invoice.referenceCode, account: '6217' }]);
    await drainOutbox(room.app);
    const state = async () => (await room.get(Orders).find(delivered.order.id))!.state;
    expect(await state()).toBe('completed');
    await pay([{ amountFen: -45_000n, remark: '冲正', account: '6217' }], 45_000n);
    await drainOutbox(room.app);
    expect(await paid(invoice)).toBe(0n);
    expect(await state()).toBe('received');
    expect((await lines()).map((line) => line.state)).toEqual(['reversed', 'reversed']);
    expect(await balanceOf(delivered)).toMatchObject({ availableFen: 0n, awaitedFen: 45_000n });
    expect(await room.get(LedgerQueries).balance(`bank-suspense:${to.accountId}`)).toEqual({ posted: 0n, pending: 0n });
  });

  it('case B6, B11: with a mistyped code waits for a person with suggestions, and the payer is known from then on', async () => {
    const between = await trade(room);
    const [first, second] = [
      await deliveredOrder(room, undefined, {}, between),
      await deliveredOrder(room, [{ quantity: 2n }], {}, between),
    ];
    const [one, two] = [await invoiced(room, [first]), await invoiced(room, [second])];
    const wrong = `${one.referenceCode.slice(0, -1)}${one.referenceCode.endsWith('A') ? 'B' : 'A'}`;
    await pay([{ amountFen: 45_000n, remark: wrong, account: '99998888', name: '国库集中支付中心' }]);
    const [line] = await lines();
    expect(line).toMatchObject({ state: 'open', counterpartyMasked: '****8888' });
    const [best] = await matching.suggestions(to.operator, line!.id);
    expect(best).toMatchObject({ invoiceId: one.id, reasons: ['nearly_code', 'amount'] });
    await room
      .get(Allocations)
      .allocate(to.operator, line!.id, [{ invoiceId: one.id, amountFen: 45_000n }], 'person', null);
    expect(await pay([{ amountFen: 9_000n, account: '99998888' }], 45_000n)).toMatchObject({ matchedLines: 1 });
    expect(await paid(two)).toBe(9_000n);
  });

  it('case B11: of a treasury that names the code pays the invoice, whoever the payer is, and the payer is known from then on', async () => {
    const between = await trade(room);
    const [one, two] = [
      await invoiced(room, [await deliveredOrder(room, undefined, {}, between)]),
      await invoiced(room, [await deliveredOrder(room, [{ quantity: 2n }], {}, between)]),
    ];
    const treasury = { account: '99997777', name: '国库集中支付中心' };
    await pay([{ amountFen: 45_000n, remark: one.referenceCode, ...treasury }]);
    expect(await paid(one)).toBe(45_000n);
    await pay([{ amountFen: 9_000n, ...treasury }], 45_000n);
    expect(await invoices.allocations(two.id)).toMatchObject([{ how: 'known_account', amountFen: 9_000n }]);
  });

  it('case B15: matched by two people at once is given once', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    await pay([{ amountFen: 45_000n }]);
    const [line] = await lines();
    const give = () =>
      room
        .get(Allocations)
        .allocate(to.operator, line!.id, [{ invoiceId: invoice.id, amountFen: 45_000n }], 'person', null);
    const results = await Promise.allSettled([give(), give(), give(), give()]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await paid(invoice)).toBe(45_000n);
  });

  it('case B15: matched to two invoices by two people at once is given to one of them', async () => {
    const both = [
      await invoiced(room, [await deliveredOrder(room)]),
      await invoiced(room, [await deliveredOrder(room)]),
    ];
    await pay([{ amountFen: 45_000n }]);
    const [line] = await lines();
    const give = ({ id }: InvoiceRow) =>
      room.get(Allocations).allocate(to.operator, line!.id, [{ invoiceId: id, amountFen: 45_000n }], 'person', null);
    const results = await Promise.allSettled(both.map(give));
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'bank_line_not_open' },
    });
    expect((await Promise.all(both.map(paid))).reduce((sum, fen) => sum + fen)).toBe(45_000n);
  });

  it("is never given beyond an invoice or beyond itself, and belongs to its own account's people", async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    await pay([{ amountFen: 50_000n }]);
    const [line] = await lines();
    const give = (amountFen: bigint, actor = to.operator) =>
      room.get(Allocations).allocate(actor, line!.id, [{ invoiceId: invoice.id, amountFen }], 'person', null);
    await expect(give(45_001n)).rejects.toMatchObject({ code: 'allocation_too_much' });
    await expect(give(50_001n)).rejects.toMatchObject({ code: 'allocation_too_much' });
    await expect(give(1n, (await collection(room)).operator)).rejects.toMatchObject({ code: 'bank_line_missing' });
  });

  it('undone by hand opens line and invoice again, once', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    await pay([{ amountFen: 45_000n, remark: invoice.referenceCode }]);
    const [allocation] = await invoices.allocations(invoice.id);
    await room.get(Allocations).undo(to.operator, allocation!.id, '核对错误');
    expect(await paid(invoice)).toBe(0n);
    expect(await lines()).toMatchObject([{ state: 'open', allocatedFen: 0n }]);
    await expect(room.get(Allocations).undo(to.operator, allocation!.id, '再来一次')).rejects.toMatchObject({
      code: 'allocation_undone',
    });
  });
});

describe('a return', () => {
  const giveBack = async ({ unit, supplier, receiptLineIds }: Delivered, quantity: bigint) => {
    const asked = await room.get(Returns).ask(unit.acceptor, receiptLineIds[0]!, { quantity, reason: 'quality' });
    await room.get(Returns).agree(supplier, asked.id, 1);
    await drainOutbox(room.app);
  };

  it('before the invoice is simply not invoiced', async () => {
    const delivered = await deliveredOrder(room);
    await giveBack(delivered, 4n);
    expect(await balanceOf(delivered)).toMatchObject({ awaitedFen: 27_000n });
    expect(await invoiced(room, [delivered], { amountFen: 27_000n })).toMatchObject({ amountFen: 27_000n });
  });

  it('after the invoice and before the payment lowers what is open', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    await giveBack(delivered, 4n);
    expect(await invoices.find(invoice.id)).toMatchObject({ creditedFen: 18_000n, paidFen: 0n });
    await pay([{ amountFen: 27_000n, remark: invoice.referenceCode }]);
    await drainOutbox(room.app);
    expect(await balanceOf(delivered)).toMatchObject({ availableFen: 27_000n, awaitedFen: 0n });
    expect((await room.get(Orders).find(delivered.order.id))!.state).toBe('completed');
  });

  it("after the payment turns what was paid into the buyer's credit and takes it from the supplier", async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    await pay([{ amountFen: 45_000n, remark: invoice.referenceCode }]);
    await giveBack(delivered, 4n);
    expect(await invoices.find(invoice.id)).toMatchObject({ creditedFen: 18_000n, paidFen: 27_000n });
    expect(await balanceOf(delivered)).toMatchObject({ availableFen: 27_000n, awaitedFen: 0n });
    expect(await room.get(LedgerQueries).balance(`buyer-credit:${delivered.unit.id}`)).toEqual({
      posted: -18_000n,
      pending: 0n,
    });
    const [allocation] = await invoices.allocations(invoice.id);
    await expect(room.get(Allocations).undo(to.operator, allocation!.id, '误核')).rejects.toMatchObject({
      code: 'allocation_credited',
    });
  });
});
