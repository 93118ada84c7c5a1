import { LedgerQueries } from '@bangfu/ledger';
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
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import {
  Allocations,
  BalanceQueries,
  BankLineQueries,
  BuyerCredits,
  FinanceJobsModule,
  InvoiceQueries,
  Matching,
  WriteOffs,
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

const pay = (amountFen: bigint, remark = '', opening = 0n) =>
  importStatement(room, to, statementCsv(to.number, opening, [{ amountFen, remark, account: '6217' }]));
const lineOf = async () => (await room.get(Matching).lines(to.operator.organisationId!, { limit: 1 })).items[0]!;
const posted = async (account: string) => (await room.get(LedgerQueries).balance(account)).posted;

describe('a payment that falls a few fen short', () => {
  const short = async (byFen: bigint) => {
    const delivered = await deliveredOrder(room);
    await drainOutbox(room.app);
    const invoice = await invoiced(room, [delivered]);
    await pay(invoice.amountFen - byFen, invoice.referenceCode);
    return { delivered, invoice };
  };
  const writeOff = (invoiceId: string) => room.get(WriteOffs).writeOff(to.operator, invoiceId, '银行扣收手续费');

  it('case B2: is part-paid until a person writes it off with a reason; the supplier gets all of it, the platform bears it', async () => {
    const { delivered, invoice } = await short(50n);
    const before = await posted('written-off:payments');
    const [paidInPart] = (
      await room.get(InvoiceQueries).page({ buyerId: delivered.unit.id }, { limit: 1 }, '2026-03-18')
    ).items;
    expect(paidInPart).toMatchObject({ paidFen: 44_950n });
    const offered = async () =>
      (await room.get(BankLineQueries).view(to.operator, (await lineOf()).id)).allocations.map(
        (one) => one.mayWriteOff,
      );
    expect(await offered()).toEqual([true]);
    await room.database.query(`UPDATE finance_settings SET value = 49 WHERE key = 'write_off_most_fen'`);
    expect(await offered()).toEqual([false]);
    await room.database.query(`UPDATE finance_settings SET value = 100 WHERE key = 'write_off_most_fen'`);
    await writeOff(invoice.id);
    expect(await offered()).toEqual([false, false]);
    await drainOutbox(room.app);
    expect(await room.get(InvoiceQueries).find(invoice.id)).toMatchObject({ paidFen: 45_000n });
    expect((await room.get(Orders).find(delivered.order.id))!.state).toBe('completed');
    const { availableFen, awaitedFen } = await room
      .get(BalanceQueries)
      .ofSupplier(delivered.supplier.organisationId!, '2026-03-18');
    expect({ availableFen, awaitedFen }).toEqual({ availableFen: 45_000n, awaitedFen: 0n });
    expect((await posted('written-off:payments')) - before).toBe(50n);
    const view = await room.get(BankLineQueries).view(to.operator, (await lineOf()).id);
    expect(view.allocations).toMatchObject([
      { how: 'code', amountFen: 44_950n, openFen: 0n, reason: null },
      { how: 'write_off', amountFen: 50n, reason: '银行扣收手续费' },
    ]);
    await room.get(Allocations).undo(to.operator, view.allocations[1]!.id, '对方已补付');
    expect(await posted('written-off:payments')).toBe(before);
    expect(await room.get(InvoiceQueries).find(invoice.id)).toMatchObject({ paidFen: 44_950n });
  });

  it('is owed again, what was written off with it, when the payment turns out not to be one', async () => {
    const { invoice } = await short(50n);
    const before = await posted('written-off:payments');
    await writeOff(invoice.id);
    const view = await room.get(BankLineQueries).view(to.operator, (await lineOf()).id);
    await room.get(Allocations).undo(to.operator, view.allocations[0]!.id, '银行退票');
    expect(await room.get(InvoiceQueries).find(invoice.id)).toMatchObject({ paidFen: 0n });
    expect(await posted('written-off:payments')).toBe(before);
  });

  it('is written off once, and never beyond the limit, nor of an invoice that nobody paid', async () => {
    const { invoice } = await short(100n);
    const raced = await Promise.allSettled([1, 2, 3].map(() => writeOff(invoice.id)));
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(writeOff(invoice.id)).rejects.toMatchObject({ code: 'invoice_closed' });
    to = await collection(room);
    await expect(writeOff((await short(101n)).invoice.id)).rejects.toMatchObject({ code: 'write_off_too_much' });
    const untouched = await invoiced(room, [await deliveredOrder(room, [{ quantity: 1n, priceFen: 90n }])]);
    await expect(writeOff(untouched.id)).rejects.toMatchObject({ code: 'write_off_too_much' });
  });
});

describe('a payment that no open invoice needs', () => {
  it('becomes the credit of the unit that a person names, and of nobody who does not buy', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    await pay(45_000n, invoice.referenceCode);
    expect(await pay(45_000n, invoice.referenceCode, 45_000n)).toMatchObject({ openLines: 1 });
    const { id } = await lineOf();
    const keep = (buyerId: string | null) => room.get(Allocations).allocate(to.operator, id, [], 'person', buyerId);
    await expect(keep(null)).rejects.toMatchObject({ code: 'allocation_empty' });
    await expect(keep(delivered.supplier.organisationId)).rejects.toMatchObject({ code: 'buyer_wrong' });
    await keep(delivered.unit.id);
    expect(await lineOf()).toMatchObject({ state: 'allocated', creditFen: 45_000n });
    expect((await room.get(BuyerCredits).of(delivered.unit.id)).availableFen).toBe(45_000n);
  });
});
