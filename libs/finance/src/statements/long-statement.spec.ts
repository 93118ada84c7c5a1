import { newId } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import iconv from 'iconv-lite';
import {
  type Collection,
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../../../test/support/factories/money.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import { FinanceJobsModule, InvoiceQueries, Matching, VirtualAccounts } from '../index.js';

let room: TradingRoom;
let to: Collection;

beforeAll(async () => {
  room = await tradingRoom('10', [FinanceJobsModule]);
});
afterAll(() => room.close());
beforeEach(async () => {
  room.clock.set('2026-03-18T10:00:00+08:00');
  to = await collection(room);
});

describe('a statement', () => {
  it('case B18: of 10,000 lines is imported in bounded memory, every line booked and the one that pays matched', async () => {
    const invoice = await invoiced(room, [await deliveredOrder(room)]);
    const bookings = Array.from({ length: 10_000 }, (_, index) =>
      index === 7_777
        ? { amountFen: 45_000n, remark: invoice.referenceCode }
        : { amountFen: BigInt(index + 1), remark: `普通收款${index}`, account: `6222${index % 50}0000` },
    );
    const file = statementCsv(to.number, 0n, bookings);
    let most = 0;
    const before = process.memoryUsage().heapUsed;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 20);
    const result = await importStatement(room, to, file).finally(() => clearInterval(watch));
    expect(result).toMatchObject({ lines: 10_000, newLines: 10_000, matchedLines: 1, openLines: 9_999 });
    expect((most - before) / 1_048_576).toBeLessThan(256);
    const sum = bookings.reduce((total, { amountFen }) => total + amountFen, 0n);
    expect((await room.get(LedgerQueries).balance(`bank:${to.accountId}`)).posted).toBe(sum);
    expect(await room.get(InvoiceQueries).find(invoice.id)).toMatchObject({ paidFen: 45_000n });
  }, 60_000);
});

describe('a sub-account of one buyer', () => {
  const paid = (virtual: string, amountFen: bigint, opening = 0n, remark = '货款') => {
    const rows = [
      `账号,${to.number}`,
      '交易日期,贷方金额,余额,对方户名,附言,流水号,虚拟子账号',
      `2026-03-18,${Number(amountFen) / 100},${Number(opening + amountFen) / 100},国库集中支付中心,${remark},${newId()},${virtual}`,
    ];
    return importStatement(room, to, iconv.encode(rows.join('\r\n'), 'gb18030'));
  };
  const open = (buyerId: string, number: string) =>
    room.get(VirtualAccounts).open(to.operator, { accountId: to.accountId, buyerId, number });

  it('says by itself who paid, the oldest invoice first', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    await open(delivered.unit.id, '88000000000000001');
    expect(await paid('88000000000000001', 30_000n)).toMatchObject({ matchedLines: 1 });
    expect(await room.get(InvoiceQueries).find(invoice.id)).toMatchObject({ paidFen: 30_000n });
    expect(await room.get(InvoiceQueries).allocations(invoice.id)).toMatchObject([{ how: 'virtual_account' }]);
    await expect(open(delivered.unit.id, '88000000000000001')).rejects.toMatchObject({ code: 'bank_account_known' });
  });

  it('case B19: that is closed, or whose buyer is, leaves the money in suspense for a person, whatever the remark says', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered]);
    const { id } = await open(delivered.unit.id, '88000000000000002');
    await room.get(VirtualAccounts).close(to.operator, id);
    expect(await paid('88000000000000002', 45_000n, 0n, invoice.referenceCode)).toMatchObject({
      matchedLines: 0,
      openLines: 1,
    });
    await open(delivered.unit.id, '88000000000000003');
    await room.database.query(`UPDATE organisations SET status = 'closed' WHERE id = $1`, [delivered.unit.id]);
    expect(await paid('88000000000000003', 45_000n, 45_000n, invoice.referenceCode)).toMatchObject({
      matchedLines: 0,
      openLines: 1,
    });
    expect(await room.get(InvoiceQueries).find(invoice.id)).toMatchObject({ paidFen: 0n });
    const suspense = await room.get(LedgerQueries).balance(`bank-suspense:${to.accountId}`);
    expect(suspense.posted).toBe(-90_000n);
    const { items } = await room.get(Matching).lines(to.operator.organisationId!, { limit: 5 });
    expect(items.map((line) => line.state)).toEqual(['open', 'open']);
  });
});
