import type { InvoiceLineRow, InvoiceRow } from '@bangfu/finance';
import { formatYuan } from '@bangfu/kernel';
import type { Bulletin, Table } from '../exports/bulletin.js';
import { type Column, instantText } from '../exports/sheet.js';
import type { PackApproval, PackOrderLine, PackReceiptLine } from './payment-pack.queries.js';

export interface PackFacts {
  readonly invoice: InvoiceRow;
  readonly lines: readonly InvoiceLineRow[];
  readonly approvals: readonly PackApproval[];
  readonly orderLines: readonly PackOrderLine[];
  readonly receiptLines: readonly PackReceiptLine[];
  readonly payTo: readonly { readonly bankName: string; readonly accountName: string; readonly number: string }[];
  readonly today: string;
}

const KINDS: Record<string, string> = { ordinary: '普通发票', special: '专用发票', digital: '数电发票' };
const TAXES: Record<string, string> = { exempt: '免税', '9': '9%', '13': '13%', freight: '运费' };
const TERMS: Record<string, string> = { goods_first: '先货后款', pay_first: '先款后货' };
const VERDICTS: Record<string, string> = { approved: '同意', refused: '不同意' };

/** What a treasury wants to see before money moves, as one document: payment, application, contract, acceptance, invoice. */
export function packOf(facts: PackFacts): Bulletin {
  const { invoice, today } = facts;
  return {
    title: `付款资料 ${invoice.number}`,
    office: invoice.buyerName,
    issueText: null,
    paragraphs: [],
    tables: [payment(facts), application(facts), contract(facts), acceptance(facts), billed(facts)],
    signedOn: today,
    remark: '本资料由订单、验收和发票记录汇总生成，不是税务凭证；发票原件在同一压缩包内。',
  };
}

const text = (title: string, width: number): Column => ({ title, kind: 'text', width });
const fen = (title: string): Column => ({ title, kind: 'fen', width: 12 });

function payment({ invoice, payTo }: PackFacts): Table {
  const open = invoice.amountFen - invoice.paidFen - invoice.creditedFen;
  return {
    title: '一、付款',
    columns: [text('项目', 12), text('内容', 50)],
    rows: [
      ['付款单位', invoice.buyerName],
      ['供应商', invoice.supplierName],
      ['发票', `${KINDS[invoice.kind] ?? invoice.kind} ${invoice.invoiceNumber}，${invoice.issuedOn} 开具`],
      ['金额', `${formatYuan(invoice.amountFen)}，未付 ${formatYuan(open)}`],
      ['应付款日', invoice.dueOn],
      ['附言（必须填写）', invoice.referenceCode],
      ...payTo.map(({ accountName, bankName, number }) => ['收款账户', `${accountName}，${bankName}，${number}`]),
    ],
    note: null,
  };
}

const application = ({ approvals }: PackFacts): Table => ({
  title: '二、采购申请和审批',
  columns: [
    text('申请', 26),
    text('申请人', 10),
    text('申请时间', 16),
    text('审批人', 14),
    text('意见', 8),
    text('时间', 16),
  ],
  rows: approvals.map((row) => [
    `${row.number} ${row.title}`,
    row.requester,
    instantText(row.submittedAt),
    row.approver === null ? '—' : row.deputyFor ? `${row.approver}（代${row.deputyFor}）` : row.approver,
    row.verdict === null ? '—' : (VERDICTS[row.verdict] ?? row.verdict),
    row.at === null ? '—' : instantText(row.at),
  ]),
  note: approvals.length === 0 ? '订单不是由采购申请产生。' : null,
});

const contract = ({ orderLines }: PackFacts): Table => ({
  title: '三、采购订单',
  columns: [
    text('订单', 16),
    text('下单日期', 12),
    text('商品', 28),
    text('数量', 10),
    fen('单价（元）'),
    fen('金额（元）'),
  ],
  rows: orderLines.map((row) => [row.number, row.placedOn, row.product, row.quantity, row.priceFen, row.amountFen]),
  note: orderLines[0]
    ? `付款条件：${TERMS[orderLines[0].terms] ?? orderLines[0].terms}，开票后 ${Math.min(...orderLines.map((row) => row.paymentDays))} 天内付清。`
    : null,
});

const acceptance = ({ receiptLines }: PackFacts): Table => ({
  title: '四、验收',
  columns: [
    ...[text('验收单', 16), text('验收日期', 12), text('验收人', 10), text('商品', 24)],
    ...[text('验收', 10), text('净重', 10), text('拒收', 8), fen('金额（元）')],
  ],
  rows: receiptLines.flatMap((row) => {
    const head = [row.number, row.receivedOn, row.acceptor ?? '逾期视同验收'];
    const goods = [...head, row.product, row.accepted, kilograms(row.grams), row.refused, row.amountFen];
    return row.freightFen > 0n ? [goods, [...head, '运费', '', '', '', row.freightFen]] : [goods];
  }),
  note: null,
});

const billed = ({ lines, invoice }: PackFacts): Table => ({
  title: '五、发票明细',
  columns: [text('验收单', 16), text('商品', 34), text('税率', 8), fen('金额（元）'), fen('退货冲减（元）')],
  rows: [
    ...lines.map((row) => [
      row.receiptNumber,
      row.productName ?? '运费',
      TAXES[row.taxTreatment] ?? row.taxTreatment,
      row.amountFen,
      row.creditedFen,
    ]),
    ['合计', '', '', invoice.amountFen, invoice.creditedFen],
  ],
  note: null,
});

function kilograms(grams: bigint | null): string {
  if (grams === null) return '';
  return `${grams / 1000n}.${String(grams % 1000n).padStart(3, '0')}`.replace(/\.?0+$/, '') + ' 千克';
}
