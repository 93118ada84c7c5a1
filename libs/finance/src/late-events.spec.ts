import { type Return, Returns } from '@bangfu/fulfilment';
import { LedgerQueries } from '@bangfu/ledger';
import { Orders } from '@bangfu/orders';
import { Parties } from '@bangfu/parties';
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
import { FinanceJobsModule, InvoiceQueries, Matching } from './index.js';
import { Credits } from './payments/credits.service.js';
import { OrderClosing } from './payments/order-closing.service.js';

let room: TradingRoom;
let to: Collection;
let invoices: InvoiceQueries;

beforeAll(async () => {
  room = await tradingRoom('20', [FinanceJobsModule]);
  invoices = room.get(InvoiceQueries);
});
afterAll(() => room.close());
beforeEach(async () => {
  to = await collection(room);
});

const pay = (bookings: Parameters<typeof statementCsv>[2], opening = 0n) =>
  importStatement(room, to, statementCsv(to.number, opening, bookings));
const lines = async () => (await room.get(Matching).lines(to.operator.organisationId!, { limit: 50 })).items;

/** Asked and agreed; nobody has heard of it yet. */
async function agreedReturn({ unit, supplier, receiptLineIds }: Delivered, quantity: bigint): Promise<Return> {
  const asked = await room.get(Returns).ask(unit.acceptor, receiptLineIds[0]!, { quantity, reason: 'quality' });
  return room.get(Returns).agree(supplier, asked.id, 1);
}

describe('a return whose event comes late', () => {
  it('is not taken off an invoice that was drawn without it already', async () => {
    const delivered = await deliveredOrder(room);
    await agreedReturn(delivered, 4n);
    const invoice = await invoiced(room, [delivered], { amountFen: 27_000n });
    await drainOutbox(room.app);
    expect(await invoices.find(invoice.id)).toMatchObject({ amountFen: 27_000n, creditedFen: 0n });
    const { unit, supplier } = delivered;
    expect((await room.get(LedgerQueries).balance(`receivable:${unit.id}:${supplier.organisationId}`)).posted).toBe(
      27_000n,
    );
  });

  it('is taken off in full when another came before the invoice, whichever is heard of first', async () => {
    const delivered = await deliveredOrder(room);
    const before = await agreedReturn(delivered, 4n);
    const invoice = await invoiced(room, [delivered], { amountFen: 27_000n });
    const after = await agreedReturn(delivered, 2n);
    for (const { id } of [before, after]) await room.get(Credits).take(id);
    await drainOutbox(room.app);
    expect(await invoices.find(invoice.id)).toMatchObject({ amountFen: 27_000n, creditedFen: 9_000n });
  });

  it('completes the order that nothing is open on any more, though the closing was asked before', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    await pay([{ amountFen: 30_000n, remark: invoice.referenceCode }]);
    await drainOutbox(room.app);
    const back = await agreedReturn(delivered, 4n);
    await room.get(OrderClosing).closeIfPaid(delivered.order.id);
    await room.get(Credits).take(back.id);
    expect((await room.get(Orders).find(delivered.order.id))!.state).toBe('completed');
  });
});

describe('a payment taken back', () => {
  it('opens the order again that it had completed, until it is paid anew', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    const state = async () => {
      await drainOutbox(room.app);
      return (await room.get(Orders).find(delivered.order.id))!.state;
    };
    await pay([{ amountFen: 45_000n, remark: invoice.referenceCode, account: '6217' }]);
    expect(await state()).toBe('completed');
    await pay([{ amountFen: -45_000n, remark: '冲正', account: '6217' }], 45_000n);
    expect(await state()).toBe('received');
    expect((await room.get(Orders).timeline(delivered.order.id)).at(-1)).toMatchObject({ kind: 'reopened' });
    await pay([{ amountFen: 45_000n, remark: invoice.referenceCode, account: '6217' }]);
    expect(await state()).toBe('completed');
  });
});

describe('a bank line', () => {
  it('with the serial of another is another line when it moves another amount: a reversal is never passed over', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    await pay([{ amountFen: 45_000n, remark: invoice.referenceCode, account: '6217', serial: 'S1' }]);
    expect(await pay([{ amountFen: -45_000n, remark: '冲正', account: '6217', serial: 'S1' }], 45_000n)).toMatchObject({
      newLines: 1,
      matchedLines: 1,
    });
    expect((await invoices.find(invoice.id))!.paidFen).toBe(0n);
  });

  it('with a serial that the bank gave to several bookings of one file is read each time', async () => {
    const fees = [
      { amountFen: 100n, serial: 'BATCH' },
      { amountFen: 100n, serial: 'BATCH' },
      { amountFen: -5n, serial: 'BATCH' },
    ];
    expect(await pay(fees)).toMatchObject({ lines: 3, newLines: 3 });
    expect(await pay(fees)).toMatchObject({ newLines: 0 });
  });

  it("that reverses a payment without an account number takes back that payer's, never just any of the amount", async () => {
    const [first, second] = [
      await invoiced(room, [await deliveredOrder(room)]),
      await invoiced(room, [await deliveredOrder(room)]),
    ];
    await pay([
      { amountFen: 45_000n, remark: first.referenceCode, name: '甲单位' },
      { amountFen: 45_000n, remark: second.referenceCode, name: '乙单位' },
    ]);
    await pay([{ amountFen: -45_000n, remark: '冲正', name: '甲单位' }], 90_000n);
    expect((await invoices.find(first.id))!.paidFen).toBe(0n);
    expect((await invoices.find(second.id))!.paidFen).toBe(45_000n);
    await pay([{ amountFen: -45_000n, remark: '冲正' }], 45_000n);
    expect((await invoices.find(second.id))!.paidFen).toBe(45_000n);
  });

  it('that reverses a payment of which goods went back is imported and left to a person', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    await pay([{ amountFen: 45_000n, remark: invoice.referenceCode, account: '6217' }]);
    await agreedReturn(delivered, 4n);
    await drainOutbox(room.app);
    const result = await pay([{ amountFen: -45_000n, remark: '冲正', account: '6217' }, { amountFen: 1n }], 45_000n);
    expect(result).toMatchObject({ newLines: 2, matchedLines: 0 });
    expect((await lines()).map((line) => line.state).sort()).toEqual(['allocated', 'ignored', 'open']);
  });

  it("is matched by the payer's name, however the bank writes it, and the one invoice of that amount", async () => {
    const delivered = await deliveredOrder(room, [{ quantity: 7n }]);
    const invoice = await invoiced(room, [delivered]);
    const { name } = await room.get(Parties).find(delivered.unit.id);
    await pay([{ amountFen: 31_500n, name: ` ${[...name].join(' ')}。` }]);
    expect((await invoices.allocations(invoice.id)).map((each) => each.how)).toEqual(['payer_name']);
  });

  it('from an account that pays for several buyers decides nothing when more than one of them owes the amount', async () => {
    const [one, other] = [await trade(room), await trade(room)];
    const treasury = { account: '88880001', name: '国库集中支付中心' };
    let opening = 0n;
    for (const between of [one, other]) {
      const known = await invoiced(room, [await deliveredOrder(room, undefined, {}, between)]);
      await pay([{ amountFen: 45_000n, remark: known.referenceCode, ...treasury }], opening);
      opening += 45_000n;
      await invoiced(room, [await deliveredOrder(room, [{ quantity: 2n }], {}, between)]);
    }
    expect(await pay([{ amountFen: 9_000n, ...treasury }], opening)).toMatchObject({ matchedLines: 0, openLines: 1 });
  });
});

describe('suggestions', () => {
  it('find the invoice whatever number of older ones is open', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    await room.database.query(
      `INSERT INTO invoices (id, number, supplier_id, buyer_id, invoice_number, kind, title, amount_fen, issued_on, due_on, reference_code, file_id, issued_by, created_at)
       SELECT gen_random_uuid(), 'FP2020-' || lpad(n::text, 6, '0'), supplier_id, buyer_id, lpad(n::text, 12, '0'), kind, title, 7, '2020-01-01', '2020-01-31',
              'NZ2001' || lpad(n::text, 6, '0') || '0', file_id, issued_by, created_at
         FROM invoices, generate_series(1, 600) AS n WHERE id = $1`,
      [invoice.id],
    );
    await pay([{ amountFen: 44_999n, remark: `${invoice.referenceCode.slice(0, -1)}?` }, { amountFen: 45_000n }]);
    for (const line of await lines()) {
      expect((await room.get(Matching).suggestions(to.operator, line.id)).map((each) => each.invoiceId)).toContain(
        invoice.id,
      );
    }
  });
});
