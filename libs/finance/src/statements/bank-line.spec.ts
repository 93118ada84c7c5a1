import {
  type Collection,
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../../../test/support/factories/money.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import { Allocations, BankLineQueries, FinanceJobsModule, Matching } from '../index.js';

let room: TradingRoom;
let to: Collection;
let book: BankLineQueries;

beforeAll(async () => {
  room = await tradingRoom('21', [FinanceJobsModule]);
  book = room.get(BankLineQueries);
});
afterAll(() => room.close());
beforeEach(async () => {
  room.clock.set('2026-03-18T10:00:00+08:00');
  to = await collection(room);
});

const pay = (bookings: Parameters<typeof statementCsv>[2], opening = 0n) =>
  importStatement(room, to, statementCsv(to.number, opening, bookings));
const newest = async () => (await room.get(Matching).lines(to.operator.organisationId!, { limit: 1 })).items[0]!.id;

describe('a bank line', () => {
  it('says what it was allocated to, by whom, and what was taken back and why', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    await pay([{ amountFen: 45_000n, name: '谁也不认识' }]);
    const id = await newest();
    const allocations = room.get(Allocations);
    await allocations.allocate(to.operator, id, [{ invoiceId: invoice.id, amountFen: 20_000n }], 'person', null);
    const [first] = (await book.view(to.operator, id)).allocations;
    await allocations.undo(to.operator, first!.id, '看错了单位');
    await allocations.allocate(to.operator, id, [{ invoiceId: invoice.id, amountFen: 45_000n }], 'person', null);
    expect(await book.view(to.operator, id)).toMatchObject({
      state: 'allocated',
      allocatedFen: 45_000n,
      creditBuyerName: null,
      allocations: [
        { amountFen: 20_000n, invoiceNumber: invoice.number, undoneReason: '看错了单位' },
        { amountFen: 45_000n, how: 'person', allocatedByName: to.operator.name, undoneAt: null },
      ],
    });
    const other = await collection(room);
    await expect(book.view(other.operator, id)).rejects.toMatchObject({ code: 'bank_line_missing' });
  });

  it('that nothing speaks for is found an invoice by number, code or buyer', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    await pay([{ amountFen: 7n, name: '谁也不认识' }]);
    const id = await newest();
    const matching = room.get(Matching);
    expect(await matching.suggestions(to.operator, id)).toEqual([]);
    for (const search of [invoice.number, invoice.referenceCode.toLowerCase(), invoice.buyerName]) {
      expect(await matching.suggestions(to.operator, id, search)).toMatchObject([
        { invoiceId: invoice.id, buyerId: invoice.buyerId, openFen: 45_000n, reasons: [] },
      ]);
    }
    for (const nothing of ['%', 'FP1999-000001']) {
      expect(await matching.suggestions(to.operator, id, nothing)).toEqual([]);
    }
  });

  it('belongs to a statement that the next file has to continue', async () => {
    await pay([{ amountFen: 100n, on: '2026-03-16' }]);
    await pay([{ amountFen: 50n, on: '2026-03-17' }], 100n);
    const { items, nextAfter } = await book.statements(to.operator.organisationId!, { limit: 1 });
    expect(items).toMatchObject([
      { toOn: '2026-03-17', openingFen: 100n, closingFen: 150n, newLines: 1, openLines: 1 },
    ]);
    const rest = await book.statements(to.operator.organisationId!, { limit: 5, after: nextAfter! });
    expect(rest).toMatchObject({ items: [{ toOn: '2026-03-16', closingFen: 100n }], nextAfter: null });
  });
});
