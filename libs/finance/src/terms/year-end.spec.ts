import { deliveredOrder, invoiced } from '../../../../test/support/factories/money.js';
import { confirmedOrder, type Trade, trade } from '../../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import { FinanceModule, InvoiceQueries, YearEnd } from '../index.js';

let room: TradingRoom;
let between: Trade;
const goods = [{ quantity: 10n }];

beforeAll(async () => {
  room = await tradingRoom('10', [FinanceModule]);
});
afterAll(() => room.close());
beforeEach(async () => {
  room.clock.set('2026-10-10T10:00:00+08:00');
  between = await trade(room);
});

const yearEnd = () => room.get(YearEnd).ofBuyer(between.unit.id);
const told = () =>
  room.database.query(
    `SELECT (payload ->> 'invoices')::int AS invoices, (payload ->> 'deliveries')::int AS deliveries, payload -> 'supplierIds' AS "supplierIds"
       FROM outbox_events WHERE type = 'finance.year_ending' AND payload ->> 'buyerId' = $1 ORDER BY position`,
    [between.unit.id],
  );

describe('what must be paid from the budget of this year', () => {
  it('is marked for both sides from six weeks before its last day, until it is paid', async () => {
    const delivered = await deliveredOrder(room, goods, {}, between);
    const invoice = await invoiced(room, [await deliveredOrder(room, goods, {}, between)]);
    await confirmedOrder(room, goods, {}, between);
    const queries = room.get(InvoiceQueries);
    const [supplierId, page] = [between.supplier.organisationId!, { limit: 10 }];
    const marks = async () => [
      (await queries.page({ buyerId: between.unit.id }, page, room.clock.today())).items.map(
        (row) => row.budgetCutOffOn,
      ),
      (await queries.find(invoice.id))!.budgetCutOffOn,
      (await queries.uninvoiced(supplierId, page)).items.map((row) => row.budgetCutOffOn),
    ];
    room.clock.set('2026-11-18T23:00:00+08:00');
    expect([await yearEnd(), await marks()]).toEqual([[], [[null], null, [null]]]);
    room.clock.set('2026-11-19T00:30:00+08:00');
    const [day, fen] = ['2026-12-31', invoice.amountFen];
    expect(await marks()).toEqual([[day], day, [day]]);
    expect(await yearEnd()).toMatchObject([
      {
        ...{ cutOffOn: day, invoices: 1, invoicesFen: fen, deliveries: 1, deliveriesFen: delivered.amountFen },
        unbilled: [{ receiptId: delivered.receiptId, orderNumber: delivered.order.number }],
      },
    ]);
    // The next year's money does not pay for it, and it is still owed.
    room.clock.set('2027-01-04T10:00:00+08:00');
    expect(await yearEnd()).toMatchObject([{ cutOffOn: day, invoices: 1 }]);
    await room.database.query(`UPDATE invoices SET paid_fen = amount_fen WHERE id = $1`, [invoice.id]);
    expect(await marks()).toEqual([[null], null, [day]]);
  });

  it('ends on the day that is set for the year, not for another', async () => {
    await invoiced(room, [await deliveredOrder(room, goods, {}, between)]);
    await room.database.query(
      `INSERT INTO finance_settings (key, valid_from, value, basis) VALUES ('budget_cut_off_day', '2026-09-01', 1220, '财政部门年终结账通知'),
         ('budget_cut_off_day', '2027-01-01', 1231, '恢复')`,
    );
    room.clock.set('2026-11-08T10:00:00+08:00');
    expect(await yearEnd()).toMatchObject([{ cutOffOn: '2026-12-20', invoices: 1 }]);
    await room.database.query(
      `DELETE FROM finance_settings WHERE key = 'budget_cut_off_day' AND valid_from > '2019-01-01'`,
    );
  });

  it('is told to both once a week, on the day before and on the day, also when the job comes late or twice', async () => {
    await invoiced(room, [await deliveredOrder(room, goods, {}, between)]);
    const remind = async (day: string): Promise<number> => {
      room.clock.set(`${day}T08:12:00+08:00`);
      const before = (await told()).length;
      await Promise.all([room.get(YearEnd).remind(), room.get(YearEnd).remind()]);
      return (await told()).length - before;
    };
    const days = ['11-18', '11-19', '11-20', '11-27', '12-02', '12-03', '12-24', '12-29', '12-30', '12-31'];
    const counts: number[] = [];
    for (const day of days) counts.push(await remind(`2026-${day}`));
    expect(counts).toEqual([0, 1, 0, 1, 0, 1, 1, 0, 1, 1]);
    expect(await remind('2027-01-02')).toBe(0);
    expect((await told())[0]).toEqual({ invoices: 1, deliveries: 0, supplierIds: [between.supplier.organisationId] });
  });
});
