import { FinanceJobsModule, InvoiceQueries } from '@bangfu/finance';
import { collection, deliveredOrder, invoiced } from '../../../../test/support/factories/money.js';
import { trade } from '../../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import { packOf } from './payment-pack.js';
import { PaymentPackQueries } from './payment-pack.queries.js';
import { PaymentPacksModule } from './payment-packs.module.js';
import { PaymentPacks } from './payment-packs.service.js';

let room: TradingRoom;

beforeAll(async () => {
  room = await tradingRoom('20', [FinanceJobsModule, PaymentPacksModule]);
  room.clock.set('2026-03-18T10:00:00+08:00');
  await collection(room);
});
afterAll(() => room.close());

/** The entries of an archive whose parts are stored as they are. */
function entriesOf(archive: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const [size, name] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    const from = at + 30 + name;
    found.set(archive.subarray(at + 30, from).toString('utf8'), archive.subarray(from, from + size));
    at = from + size;
  }
  return found;
}

describe('the papers for a payment', () => {
  it('are one archive: a sheet as PDF and the invoice as it was given, for the buyer alone', async () => {
    const delivered = await deliveredOrder(room);
    const invoice = await invoiced(room, [delivered], { paperOf: 'the paper' });
    const { name, content } = await room.get(PaymentPacks).of(delivered.unit.finance, invoice.id);
    expect(name).toBe(`付款资料-${invoice.number}.zip`);
    const entries = entriesOf(content);
    expect([...entries.keys()]).toEqual([`1-付款资料-${invoice.number}.pdf`, `2-发票-${invoice.invoiceNumber}.pdf`]);
    const [sheet, paper] = [...entries.values()];
    expect(sheet!.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper!.toString()).toContain('%the paper');
    const stranger = await trade(room);
    for (const other of [stranger.unit.finance, delivered.supplier]) {
      await expect(room.get(PaymentPacks).of(other, invoice.id)).rejects.toMatchObject({ code: 'invoice_missing' });
    }
  });

  it('say what was ordered, accepted and invoiced, freight and all, so that the sums are one', async () => {
    const delivered = await deliveredOrder(room, [{ quantity: 3n }, { quantity: 2n }]);
    const invoice = await invoiced(room, [delivered]);
    const queries = room.get(PaymentPackQueries);
    const facts = {
      invoice,
      lines: await room.get(InvoiceQueries).lines(invoice.id),
      approvals: await queries.approvals(invoice.id),
      orderLines: await queries.orderLines(invoice.id),
      receiptLines: await queries.receiptLines(invoice.id),
      payTo: [{ bankName: '某银行', accountName: '运营中心', number: '0012' }],
      today: '2026-03-18',
    };
    const [payment, , contract, acceptance, billed] = packOf(facts).tables;
    expect(payment!.rows).toContainEqual(['附言（必须填写）', invoice.referenceCode]);
    expect(payment!.rows).toContainEqual(['收款账户', '运营中心，某银行，0012']);
    const sumOf = (rows: readonly unknown[][], column: number) =>
      rows.reduce((sum, row) => sum + (row[column] as bigint), 0n);
    expect(contract!.rows).toHaveLength(2);
    expect(sumOf(acceptance!.rows, 7)).toBe(invoice.amountFen);
    expect(sumOf(billed!.rows.slice(0, -1), 3)).toBe(invoice.amountFen);
    expect(billed!.rows.at(-1)).toEqual(['合计', '', '', invoice.amountFen, 0n]);
  });
});
