import { Field, PageQuery } from '@bangfu/kernel';
import {
  type AllocationRow,
  type InvoiceLineRow,
  type InvoicePaper,
  type InvoiceRow,
  PAPER_DIFFERENCES,
  type UninvoicedRow,
} from '@bangfu/finance';

/** No single paper is for more than that, nor takes more back. */
const LOWEST = -(10n ** 16n);

export class UninvoicedQuery extends PageQuery {
  @Field.id({ optional: true, description: '只看一个购买单位' }) buyerId?: string;
}

export class InvoicesQuery extends PageQuery {
  @Field.oneOf(['open', 'part_paid', 'paid', 'overdue'], { optional: true, description: '付款状态' }) state?:
    'open' | 'part_paid' | 'paid' | 'overdue';
  @Field.id({ optional: true, description: '只看含这个订单的发票' }) orderId?: string;
}

export class NewInvoiceInput {
  @Field.id({ optional: true, description: '客户端生成的编号，便于安全重试' }) id?: string;
  @Field.list('id', { min: 1, max: 100, description: '开票的验收单，须属于同一购买单位' }) receiptIds: string[];
  @Field.text({ max: 30, pattern: /^[0-9A-Z]{8,30}$/, description: '发票号码', example: '25432000000012345678' })
  invoiceNumber: string;
  @Field.oneOf(['ordinary', 'special', 'digital'], { description: '普通发票 / 专用发票 / 数电票' }) kind:
    'ordinary' | 'special' | 'digital';
  @Field.text({ min: 2, max: 100, description: '抬头，应为购买单位名称', example: '湘南监狱' }) title: string;
  @Field.text({
    max: 20,
    pattern: /^[0-9A-Z]{15,20}$/,
    optional: true,
    nullable: true,
    description: '购买单位税号',
    example: null,
  })
  taxNumber?: string | null;
  @Field.fen({ min: 1n, description: '价税合计，须等于验收金额' }) amountFen: bigint;
  @Field.date({ description: '开票日期' }) issuedOn: string;
  @Field.id({ description: '发票文件' }) fileId: string;
}

export class ReadPaperInput {
  @Field.id({ description: '已上传的数电发票 XML' }) fileId: string;
  @Field.list('id', { min: 1, max: 100, description: '开票的验收单，须属于同一购买单位' }) receiptIds: string[];
}

export class PaperPartyDto {
  @Field.text({ max: 100, example: '湘南监狱' }) name: string;
  @Field.text({ max: 20, nullable: true, example: null }) taxNumber: string | null;
}

export class PaperLineDto {
  @Field.text({ max: 200, example: '*食用植物油*冷榨山茶油' }) name: string;
  @Field.text({ max: 20, min: 0, example: '免税', description: '税率或“免税”；票面没有写为空' }) rate: string;
  @Field.fen({ min: LOWEST, description: '不含税金额，折扣行为负' }) amountFen: bigint;
  @Field.fen({ min: LOWEST, description: '税额，折扣行为负' }) taxFen: bigint;
}

export class PaperDifferenceDto {
  @Field.oneOf(PAPER_DIFFERENCES, {
    description: '抬头 / 购买方税号 / 销售方 / 日期晚于今天 / 价税合计 / 税率 / 号码已登记 / 文件已登记',
  })
  kind: InvoicePaper['differences'][number]['kind'];
  @Field.oneOf(['exempt', '9', '13'], { nullable: true, description: '税率不一致时：哪种税务处理' }) taxTreatment:
    string | null;
  @Field.fen({ nullable: true, description: '按所选交货应有的金额' }) expectedFen: bigint | null;
  @Field.fen({ min: LOWEST, nullable: true, description: '票面金额' }) foundFen: bigint | null;
}

/** What the XML of a digital invoice says, to be confirmed by a person. */
export class InvoicePaperDto {
  @Field.text({ max: 20, example: '25432000000012345678' }) invoiceNumber: string;
  @Field.date() issuedOn: string;
  @Field.one(() => PaperPartyDto) seller: PaperPartyDto;
  @Field.one(() => PaperPartyDto) buyer: PaperPartyDto;
  @Field.fen({ min: LOWEST, description: '不含税金额合计' }) amountFen: bigint;
  @Field.fen({ min: LOWEST, description: '税额合计' }) taxFen: bigint;
  @Field.fen({ description: '价税合计' }) totalFen: bigint;
  @Field.list(() => PaperLineDto, { max: 500 }) lines: PaperLineDto[];
  @Field.list(() => PaperDifferenceDto, { description: '与所选交货、购买单位不一致的地方' })
  differences: PaperDifferenceDto[];
}

export class UninvoicedDto {
  @Field.id() receiptId: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) receiptNumber: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 20, nullable: true, example: null, description: '购买单位统一社会信用代码' }) buyerCreditCode:
    string | null;
  @Field.date() receivedOn: string;
  @Field.fen() amountFen: bigint;
  @Field.date({ nullable: true, description: '采购单位的当年预算在此日截止；未临近为空', example: null })
  budgetCutOffOn: string | null;
}

export class SupplierInvoiceDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) number: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 30, example: '25432000000012345678' }) invoiceNumber: string;
  @Field.oneOf(['ordinary', 'special', 'digital']) kind: string;
  @Field.fen() amountFen: bigint;
  @Field.fen() paidFen: bigint;
  @Field.fen({ description: '退货冲减' }) creditedFen: bigint;
  @Field.date() issuedOn: string;
  @Field.date({ description: '应付款日' }) dueOn: string;
  @Field.date({ nullable: true, description: '购买单位计划付款日' }) plannedOn: string | null;
  @Field.date({ nullable: true, description: '采购单位的当年预算在此日截止；未临近或已付清为空', example: null })
  budgetCutOffOn: string | null;
  @Field.text({ max: 13, example: 'NZ26110000017', description: '付款附言码' }) referenceCode: string;
  @Field.id() fileId: string;
}

export class SupplierInvoiceLineDto {
  @Field.id() id: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) receiptNumber: string;
  @Field.text({ max: 200, nullable: true, example: '冷榨山茶油', description: '空为运费' }) productName: string | null;
  @Field.oneOf(['exempt', '9', '13', 'freight'], { description: '免税 / 9% / 13% / 运费' }) taxTreatment: string;
  @Field.fen() amountFen: bigint;
  @Field.fen() paidFen: bigint;
  @Field.fen() creditedFen: bigint;
}

export class SupplierPaymentDto {
  @Field.id() id: string;
  @Field.fen() amountFen: bigint;
  @Field.date() bookedOn: string;
  @Field.text({ max: 200, min: 0, example: '湘南监狱' }) payerName: string;
  @Field.flag({ description: '已撤销' }) undone: boolean;
}

export class SupplierInvoiceDetailDto extends SupplierInvoiceDto {
  @Field.list(() => SupplierInvoiceLineDto) lines: SupplierInvoiceLineDto[];
  @Field.list(() => SupplierPaymentDto) payments: SupplierPaymentDto[];
}

export const toInvoicePaperDto = ({ paper, differences }: InvoicePaper): InvoicePaperDto => ({
  invoiceNumber: paper.invoiceNumber,
  issuedOn: paper.issuedOn,
  seller: { name: paper.seller.name, taxNumber: paper.seller.taxNumber || null },
  buyer: { name: paper.buyer.name, taxNumber: paper.buyer.taxNumber || null },
  amountFen: paper.amountFen,
  taxFen: paper.taxFen,
  totalFen: paper.totalFen,
  lines: paper.lines.map(({ name, rate, amountFen, taxFen }) => ({ name, rate, amountFen, taxFen })),
  differences: differences.map((each) => ({ ...each })),
});

export const toUninvoicedDto = (row: UninvoicedRow): UninvoicedDto => ({ ...row });

export const toSupplierInvoiceDto = (row: InvoiceRow): SupplierInvoiceDto => ({
  id: row.id,
  number: row.number,
  buyerId: row.buyerId,
  buyerName: row.buyerName,
  invoiceNumber: row.invoiceNumber,
  kind: row.kind,
  amountFen: row.amountFen,
  paidFen: row.paidFen,
  creditedFen: row.creditedFen,
  issuedOn: row.issuedOn,
  dueOn: row.dueOn,
  plannedOn: row.plannedOn,
  budgetCutOffOn: row.budgetCutOffOn,
  referenceCode: row.referenceCode,
  fileId: row.fileId,
});

export const toSupplierInvoiceDetailDto = (
  row: InvoiceRow,
  lines: readonly InvoiceLineRow[],
  allocations: readonly AllocationRow[],
): SupplierInvoiceDetailDto => ({
  ...toSupplierInvoiceDto(row),
  lines: lines.map((line) => ({
    id: line.id,
    orderId: line.orderId,
    orderNumber: line.orderNumber,
    receiptNumber: line.receiptNumber,
    productName: line.productName,
    taxTreatment: line.taxTreatment,
    amountFen: line.amountFen,
    paidFen: line.paidFen,
    creditedFen: line.creditedFen,
  })),
  payments: allocations.map((each) => ({
    id: each.id,
    amountFen: each.amountFen,
    bookedOn: each.bookedOn,
    payerName: each.counterpartyName,
    undone: each.undoneAt !== null,
  })),
});
