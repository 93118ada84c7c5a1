import type { AccountLine, AccountStatement, InvoiceRequestRow, RedLetterRow } from '@bangfu/finance';
import { Field, PageQuery } from '@bangfu/kernel';

const LOW = -1_000_000_000_000_000n;

export class MonthQuery {
  @Field.text({
    max: 7,
    pattern: /^20\d{2}-(?:0[1-9]|1[0-2])$/,
    optional: true,
    description: '月份，不填为本月',
    example: '2026-03',
  })
  month?: string;
}

export class InvoiceRequestsQuery extends PageQuery {
  @Field.flag({ optional: true, description: '只看待开票的' }) open?: boolean;
}

export class BuyerStatementDto {
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 7, example: '2026-03' }) month: string;
  @Field.fen({ min: LOW, description: '期初应收' }) openingFen: bigint;
  @Field.fen({ description: '本月验收' }) acceptedFen: bigint;
  @Field.fen({ min: LOW, description: '本月退货' }) returnedFen: bigint;
  @Field.fen({ min: LOW, description: '本月付款' }) paidFen: bigint;
  @Field.fen({ min: LOW, description: '期末应收' }) closingFen: bigint;
  @Field.fen({ description: '本月开票' }) invoicedFen: bigint;
  @Field.fen({ min: LOW, description: '至月末验收、至今未开票' }) uninvoicedFen: bigint;
}

export class BuyerCreditDto {
  @Field.flag({ description: '占用没有超过额度，或没有设额度' }) within: boolean;
  @Field.flag({ description: '平台已暂停向该单位发货' }) stopped: boolean;
}

export class StatementLineDto {
  @Field.date() on: string;
  @Field.oneOf(['accepted', 'returned', 'paid', 'payment_undone', 'invoiced']) kind: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) number: string;
  @Field.fen({ min: LOW, description: '应收增减' }) amountFen: bigint;
  @Field.fen({ description: '开票金额' }) invoicedFen: bigint;
  @Field.id() refId: string;
}

export class InvoiceRequestDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'KP2026-000001' }) number: string;
  @Field.text({ max: 7, example: '2026-03' }) month: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 20, nullable: true, example: null, description: '购买单位统一社会信用代码' }) buyerCreditCode:
    string | null;
  @Field.fen({ description: '申请时的金额' }) amountFen: bigint;
  @Field.fen({ description: '还没有开票的金额' }) openFen: bigint;
  @Field.list('id', { max: 100, description: '要开票的验收单' }) receiptIds: string[];
  @Field.text({ max: 300, min: 0, example: '' }) note: string;
  @Field.text({ max: 100, example: '管财务' }) askedByName: string;
  @Field.instant() askedAt: Date;
  @Field.instant({ nullable: true, description: '全部开票的时间' }) closedAt: Date | null;
  @Field.date({ description: '最迟哪天开票' }) dueOn: string;
}

export class RedLetterInput {
  @Field.text({
    max: 30,
    pattern: /^[0-9A-Z]{8,30}$/,
    description: '红字发票号码',
    example: '25432000000098765432',
  })
  number: string;
}

export class RedLetterDto {
  @Field.id() returnId: string;
  @Field.text({ max: 40, example: 'TH2026-000001' }) returnNumber: string;
  @Field.id() invoiceId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) invoiceNumber: string;
  @Field.text({ max: 30, example: '25432000000012345678', description: '被冲红的发票号码' }) taxNumber: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.fen() amountFen: bigint;
  @Field.text({ max: 30, nullable: true, example: null }) redLetterNumber: string | null;
  @Field.date({ nullable: true }) redLetterOn: string | null;
}

export const toBuyerStatementDto = ({
  supplierId: _id,
  supplierName: _name,
  ...statement
}: AccountStatement): BuyerStatementDto => statement;
export const toStatementLineDto = (line: AccountLine): StatementLineDto => ({ ...line });
export const toInvoiceRequestDto = ({
  supplierId: _id,
  supplierName: _name,
  ...row
}: InvoiceRequestRow): InvoiceRequestDto => row;
export const toRedLetterDto = (row: RedLetterRow): RedLetterDto => ({ ...row });
