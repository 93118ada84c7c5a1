import type { AccountLine, AccountStatement, InvoiceRequestRow, LatePaymentRow, SupplierAgeing } from '@bangfu/finance';
import { Field, PageQuery } from '@bangfu/kernel';

const LOW = -1_000_000_000_000_000n;
const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/;

export class MonthQuery {
  @Field.text({ max: 7, pattern: MONTH, optional: true, description: '月份，不填为本月', example: '2026-03' })
  month?: string;
}

export class InvoiceRequestsQuery extends PageQuery {
  @Field.flag({ optional: true, description: '只看待开票的' }) open?: boolean;
}

export class InvoiceRequestInput {
  @Field.id() supplierId: string;
  @Field.text({ max: 7, pattern: MONTH, description: '截至哪个月验收的交货', example: '2026-03' }) month: string;
  @Field.text({ max: 300, min: 0, description: '给供应商的说明', example: '' }) note: string = '';
}

export class SupplierStatementDto {
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 7, example: '2026-03' }) month: string;
  @Field.fen({ min: LOW, description: '期初应付' }) openingFen: bigint;
  @Field.fen({ description: '本月验收' }) acceptedFen: bigint;
  @Field.fen({ min: LOW, description: '本月退货' }) returnedFen: bigint;
  @Field.fen({ min: LOW, description: '本月付款' }) paidFen: bigint;
  @Field.fen({ min: LOW, description: '期末应付' }) closingFen: bigint;
  @Field.fen({ description: '本月收票' }) invoicedFen: bigint;
  @Field.fen({ min: LOW, description: '至月末验收、至今未开票' }) uninvoicedFen: bigint;
}

export class StatementLineDto {
  @Field.date() on: string;
  @Field.oneOf(['accepted', 'returned', 'paid', 'payment_undone', 'invoiced']) kind: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) number: string;
  @Field.fen({ min: LOW, description: '应付增减' }) amountFen: bigint;
  @Field.fen({ description: '发票金额' }) invoicedFen: bigint;
  @Field.id() refId: string;
}

export class OwnInvoiceRequestDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'KP2026-000001' }) number: string;
  @Field.text({ max: 7, example: '2026-03' }) month: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.fen({ description: '申请时的金额' }) amountFen: bigint;
  @Field.fen({ description: '还没有开票的金额' }) openFen: bigint;
  @Field.list('id', { max: 100, description: '包含的验收单' }) receiptIds: string[];
  @Field.text({ max: 300, min: 0, example: '' }) note: string;
  @Field.text({ max: 100, example: '管财务' }) askedByName: string;
  @Field.instant() askedAt: Date;
  @Field.instant({ nullable: true, description: '全部开票的时间' }) closedAt: Date | null;
  @Field.date({ description: '供应商最迟哪天开票' }) dueOn: string;
}

export class SupplierAgeingDto {
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.fen({ description: '已验收未开票' }) uninvoicedFen: bigint;
  @Field.fen({ description: '未到期' }) notDueFen: bigint;
  @Field.fen({ description: '逾期1至30天' }) days0to30Fen: bigint;
  @Field.fen({ description: '逾期31至60天' }) days31to60Fen: bigint;
  @Field.fen({ description: '逾期61至90天' }) days61to90Fen: bigint;
  @Field.fen({ description: '逾期90天以上' }) daysOver90Fen: bigint;
  @Field.date({ nullable: true, description: '最近的应付款日' }) nextDueOn: string | null;
}

export class OwnLatePaymentDto {
  @Field.id() invoiceId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) invoiceNumber: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.date() dueOn: string;
  @Field.date({ nullable: true, description: '计划付款日' }) plannedOn: string | null;
  @Field.fen() openFen: bigint;
  @Field.whole({ min: 1, max: 100_000, example: 12 }) daysLate: number;
  @Field.fen({ nullable: true, description: '逾期利息，仅供参考' }) interestFen: bigint | null;
}

export const toStatementDto = ({
  buyerId: _id,
  buyerName: _name,
  ...statement
}: AccountStatement): SupplierStatementDto => statement;
export const toLineDto = (line: AccountLine): StatementLineDto => ({ ...line });
export const toRequestDto = ({
  buyerId: _id,
  buyerName: _name,
  buyerCreditCode: _code,
  ...row
}: InvoiceRequestRow): OwnInvoiceRequestDto => row;
export const toAgeingDto = (row: SupplierAgeing): SupplierAgeingDto => ({ ...row });
export const toLateDto = (row: LatePaymentRow): OwnLatePaymentDto => ({
  invoiceId: row.invoiceId,
  invoiceNumber: row.invoiceNumber,
  supplierId: row.supplierId,
  supplierName: row.supplierName,
  dueOn: row.dueOn,
  plannedOn: row.plannedOn,
  openFen: row.openFen,
  daysLate: row.daysLate,
  interestFen: row.interestFen,
});
