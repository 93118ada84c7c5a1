import { accountNumber, invoiceNumber } from '../codes.js';
import { camtStatement, csvStatement, type Incoming, paper } from '../papers.js';
import type { Person } from '../person.js';
import type { Story } from '../story.js';
import { must, same, until, yuan } from '../teller.js';
import type { Supplier } from './admission.js';
import type { Agreed } from './agreement.js';
import type { Delivered } from './delivery.js';
import type { Watched } from './planning.js';

interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly amountFen: string;
  readonly paidFen: string;
  readonly dueOn: string;
  readonly referenceCode: string;
  readonly lines: readonly { readonly taxTreatment: string; readonly amountFen: string; readonly paidFen: string }[];
}
interface Imported {
  readonly format: string;
  readonly lines: number;
  readonly newLines: number;
  readonly matchedLines: number;
}

const OPENING_FEN = 1_000_000n;
const PART_FEN = 80_000n;

export const balanceOf = async ({ owner }: Supplier): Promise<bigint> =>
  BigInt((await owner.get<{ availableFen: string }>('/api/vendor/balance')).availableFen);

/** Station 8: one invoice over both deliveries, paid in two parts that two kinds of bank files tell of. */
export async function payment(
  story: Story,
  supplier: Supplier,
  agreed: Agreed,
  delivered: Delivered,
  watched: Watched,
): Promise<string> {
  story.tell.station(8, '发票与付款');
  const invoice = await invoiced(story, supplier, agreed, delivered);
  await instructed(story, supplier, agreed, invoice);
  await paid(story, supplier, agreed, delivered, invoice, watched);
  return invoice.id;
}

async function invoiced(
  story: Story,
  { owner, shortName }: Supplier,
  { order }: Agreed,
  { receiptIds, payableFen }: Delivered,
): Promise<Invoice> {
  return story.tell.step('开票：金额不符被拒，说明应开多少', async () => {
    await until(
      '待开票的验收单',
      () => owner.get<{ items: { receiptId: string }[] }>('/api/vendor/invoices/uninvoiced'),
      ({ items }) => receiptIds.every((id) => items.some(({ receiptId }) => receiptId === id)),
    );
    const fileId = await owner.upload('发票-样张.pdf', paper(`发票 ${story.run} ${order.number}`), 'invoice');
    const body = {
      receiptIds,
      invoiceNumber: invoiceNumber(),
      kind: 'digital',
      title: order.buyerName,
      issuedOn: await story.today(),
      fileId,
    };
    const refused = await owner.refused(
      'POST',
      '/api/vendor/invoices',
      { ...body, amountFen: payableFen - 100n },
      422,
      'invoice_amount_mismatch',
    );
    same('应开金额', refused.facts?.expectedFen, payableFen);
    const invoice = await owner.post<Invoice>('/api/vendor/invoices', { ...body, amountFen: payableFen });
    await owner.refused(
      'POST',
      '/api/vendor/invoices',
      { ...body, invoiceNumber: invoiceNumber(), amountFen: payableFen },
      422,
      'nothing_to_invoice',
    );
    story.told('canteen-finance', `待付款：${shortName}`);
    return [`${invoice.number} ${yuan(invoice.amountFen)}，应于 ${invoice.dueOn} 前付款`, invoice];
  });
}

async function instructed(story: Story, { owner }: Supplier, { order }: Agreed, invoice: Invoice): Promise<void> {
  await story.tell.step('财务安排付款，取得附言码', async () => {
    const path = `/api/procurement/invoices/${invoice.id}/payment-instruction`;
    const body = { payerAccountName: order.buyerName, plannedOn: await story.today(1) };
    await (await story.as('canteen-acceptor')).refused('POST', path, body, 403, 'not_permitted');
    const planned = await (await story.as('canteen-finance')).post<Invoice>(path, body);
    same('附言码', planned.referenceCode, invoice.referenceCode);
    story.told(owner.login, `${order.buyerName}已安排付款`);
    return [`附言 ${planned.referenceCode}`, null];
  });
}

async function paid(
  story: Story,
  supplier: Supplier,
  { order }: Agreed,
  { payableFen }: Delivered,
  invoice: Invoice,
  watched: Watched,
): Promise<void> {
  const operator = await story.as('operator');
  const number = accountNumber();
  const accountId = await story.tell.step('运营登记收款账户', async () => {
    const account = await operator.post<{ id: string; numberMasked: string }>('/api/oversight/bank-accounts', {
      bankName: '耒阳农商银行（样例）',
      accountName: `帮扶集市收款专户 ${story.run}`,
      number,
    });
    return [account.numberMasked, account.id];
  });
  const lineOf = (amountFen: bigint, serial: string, on: string): Incoming => ({
    on,
    amountFen,
    serial: `${story.run}${serial}`,
    payer: order.buyerName,
    payerAccount: '6217000000000001234',
    remark: `货款 ${invoice.referenceCode}`,
  });
  const today = await story.today();
  const before = await balanceOf(supplier);
  const csv = csvStatement(number, OPENING_FEN, [lineOf(PART_FEN, '01', today)]);
  const goodsPaid = await firstPart(story, supplier, operator, accountId, csv, invoice, before);
  await story.tell.step('计划：支付', async () => [await watched.risen({ paidFen: goodsPaid }), null]);
  await story.tell.check('同一文件再导入：没有新流水', async () => {
    const again = await imported(operator, accountId, 'csv', csv);
    same('新流水', [again.lines, again.newLines], [1, 0]);
    same('余额', await balanceOf(supplier), before + PART_FEN);
    return '1 行，新增 0 行';
  });
  const restFen = payableFen - PART_FEN;
  await story.tell.step('camt.053：付清余款', async () => {
    const camt = camtStatement(number, OPENING_FEN + PART_FEN, [lineOf(restFen, '02', today)]);
    const result = await imported(operator, accountId, 'xml', camt);
    same('格式与核对', [result.format, result.newLines, result.matchedLines], ['camt053', 1, 1]);
    same(
      '余额',
      await until(
        '货款余额',
        () => balanceOf(supplier),
        (now) => now === before + payableFen,
      ),
      before + payableFen,
    );
    story.told(supplier.owner.login, `发票已付清：${order.buyerName}`);
    return [`${yuan(restFen)}，供应商余额 +${yuan(payableFen)}`, null];
  });
  const freightFen = BigInt(invoiceFreight(await supplier.owner.get<Invoice>(`/api/vendor/invoices/${invoice.id}`)));
  await story.tell.step('计划：支付', async () => [
    await watched.risen({ paidFen: payableFen - freightFen - goodsPaid }),
    null,
  ]);
  await story.tell.check('收货并付清，订单办结', async () => {
    const buyer = await story.as('canteen-buyer');
    const done = await until(
      '订单办结',
      () => buyer.get<{ state: string }>(`/api/procurement/orders/${order.id}`),
      ({ state }) => state === 'completed',
    );
    story.told('canteen-buyer', `订单${order.number}已办结`);
    return done.state;
  });
}

const invoiceFreight = ({ lines }: Invoice): bigint =>
  lines
    .filter(({ taxTreatment }) => taxTreatment === 'freight')
    .reduce((sum, line) => sum + BigInt(line.amountFen), 0n);

/** Imports the first part; answers how much of it the spreading gave to goods. */
async function firstPart(
  story: Story,
  supplier: Supplier,
  operator: Person,
  accountId: string,
  csv: Buffer,
  invoice: Invoice,
  before: bigint,
): Promise<bigint> {
  return story.tell.step('银行流水 CSV（GB18030）：先付一部分', async () => {
    const result = await imported(operator, accountId, 'csv', csv);
    same('格式与核对', [result.format, result.newLines, result.matchedLines], ['csv', 1, 1]);
    same(
      '余额',
      await until(
        '货款余额',
        () => balanceOf(supplier),
        (now) => now === before + PART_FEN,
      ),
      before + PART_FEN,
    );
    const { lines, paidFen, amountFen } = await supplier.owner.get<Invoice>(`/api/vendor/invoices/${invoice.id}`);
    same('已付', paidFen, PART_FEN);
    same(
      '各行之和',
      lines.reduce((sum, line) => sum + BigInt(line.paidFen), 0n),
      PART_FEN,
    );
    for (const line of lines) {
      const off = BigInt(line.paidFen) * BigInt(amountFen) - PART_FEN * BigInt(line.amountFen);
      must(
        off < BigInt(amountFen) && -off < BigInt(amountFen),
        `按比例分摊，一行差了一分以上：${JSON.stringify(line)}`,
      );
    }
    const goods = lines
      .filter(({ taxTreatment }) => taxTreatment !== 'freight')
      .reduce((sum, line) => sum + BigInt(line.paidFen), 0n);
    return [`${yuan(PART_FEN)} 分摊到 ${lines.length} 行，其中货款 ${yuan(goods)}`, goods];
  });
}

async function imported(operator: Person, accountId: string, type: 'csv' | 'xml', content: Buffer): Promise<Imported> {
  const fileId = await operator.upload(`流水.${type}`, content, 'statement');
  return operator.post<Imported>('/api/oversight/statements', { accountId, fileId });
}
