import {
  type Actor,
  Clock,
  CurrentActor,
  Field,
  fileAnswer,
  IdPipe,
  mapPage,
  type Page,
  PageQuery,
  Route,
} from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import {
  type AllocationRow,
  BankAccounts,
  type InvoiceLineRow,
  invoiceMissing,
  InvoiceQueries,
  type InvoiceRow,
  Invoices,
  YearEnd,
  type YearEndOpen,
} from '@bangfu/finance';
import { PaymentPacks } from '@bangfu/reporting';

export class BuyerInvoicesQuery extends PageQuery {
  @Field.oneOf(['open', 'part_paid', 'paid', 'overdue'], { optional: true, description: '付款状态' }) state?:
    'open' | 'part_paid' | 'paid' | 'overdue';
  @Field.id({ optional: true, description: '只看该订单的' }) orderId?: string;
}

export class PaymentInstructionInput {
  @Field.text({ min: 2, max: 100, description: '付款账户户名', example: '湘南监狱' }) payerAccountName: string;
  @Field.date({ description: '计划付款日' }) plannedOn: string;
  @Field.text({ max: 300, min: 0, description: '说明', example: '' }) note: string = '';
}

export class BuyerInvoiceDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) number: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 30, example: '25432000000012345678' }) invoiceNumber: string;
  @Field.oneOf(['ordinary', 'special', 'digital']) kind: string;
  @Field.text({ max: 100, example: '湘南监狱' }) title: string;
  @Field.fen() amountFen: bigint;
  @Field.fen() paidFen: bigint;
  @Field.fen({ description: '退货冲减' }) creditedFen: bigint;
  @Field.date() issuedOn: string;
  @Field.date({ description: '应付款日' }) dueOn: string;
  @Field.date({ nullable: true, description: '计划付款日' }) plannedOn: string | null;
  @Field.date({ nullable: true, description: '须在此日前用当年预算付清；未临近或已付清为空', example: null })
  budgetCutOffOn: string | null;
  @Field.text({ max: 13, example: 'NZ26110000017', description: '请在银行附言中填写' }) referenceCode: string;
  @Field.id() fileId: string;
}

export class UnbilledDeliveryDto {
  @Field.id() receiptId: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) receiptNumber: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.date() receivedOn: string;
  @Field.fen() amountFen: bigint;
}

export class YearEndDto {
  @Field.date({ description: '此日后不能再用当年预算支付', example: '2026-12-31' }) cutOffOn: string;
  @Field.whole({ min: 0, max: 1_000_000, description: '未付清的发票', example: 2 }) invoices: number;
  @Field.fen() invoicesFen: bigint;
  @Field.whole({ min: 0, max: 1_000_000, description: '已验收、尚未收到发票的', example: 1 }) deliveries: number;
  @Field.fen() deliveriesFen: bigint;
  @Field.list(() => UnbilledDeliveryDto, { description: '其中最早的一百笔' }) unbilled: UnbilledDeliveryDto[];
}

export class BuyerInvoiceLineDto {
  @Field.id() id: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.id({ description: '验收的到货' }) shipmentId: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) receiptNumber: string;
  @Field.text({ max: 200, nullable: true, example: '冷榨山茶油', description: '空为运费' }) productName: string | null;
  @Field.oneOf(['exempt', '9', '13', 'freight']) taxTreatment: string;
  @Field.fen() amountFen: bigint;
  @Field.fen() paidFen: bigint;
}

export class BuyerPaymentDto {
  @Field.id() id: string;
  @Field.fen() amountFen: bigint;
  @Field.date() bookedOn: string;
  @Field.oneOf(['code', 'known_account', 'payer_name', 'person', 'credit', 'virtual_account', 'write_off'], {
    description: '核对方式',
  })
  how: string;
  @Field.flag({ description: '已撤销' }) undone: boolean;
}

export class PayToDto {
  @Field.text({ max: 100, example: '中国农业银行耒阳支行' }) bankName: string;
  @Field.text({ max: 100, example: '帮扶集市运营中心' }) accountName: string;
  @Field.text({ max: 40, example: '18330101040012345' }) number: string;
}

export class BuyerInvoiceDetailDto extends BuyerInvoiceDto {
  @Field.list(() => BuyerInvoiceLineDto) lines: BuyerInvoiceLineDto[];
  @Field.list(() => BuyerPaymentDto) payments: BuyerPaymentDto[];
  @Field.list(() => PayToDto, { description: '收款账户，任选其一汇入' }) payTo: PayToDto[];
}

const toYearEndDto = ({ unbilled, ...row }: YearEndOpen): YearEndDto => ({
  ...row,
  unbilled: unbilled.map((delivery) => ({ ...delivery })),
});

const toDto = (row: InvoiceRow): BuyerInvoiceDto => ({
  id: row.id,
  number: row.number,
  supplierId: row.supplierId,
  supplierName: row.supplierName,
  invoiceNumber: row.invoiceNumber,
  kind: row.kind,
  title: row.title,
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

const toLineDto = (line: InvoiceLineRow): BuyerInvoiceLineDto => ({
  id: line.id,
  orderId: line.orderId,
  orderNumber: line.orderNumber,
  shipmentId: line.shipmentId,
  receiptNumber: line.receiptNumber,
  productName: line.productName,
  taxTreatment: line.taxTreatment,
  amountFen: line.amountFen,
  paidFen: line.paidFen,
});

const toPaymentDto = ({ id, amountFen, bookedOn, how, undoneAt }: AllocationRow): BuyerPaymentDto => ({
  id,
  amountFen,
  bookedOn,
  how,
  undone: undoneAt !== null,
});

@Route.controller('api/procurement/invoices', '发票和付款')
export class BuyerInvoicesController {
  constructor(
    private readonly invoices: Invoices,
    private readonly queries: InvoiceQueries,
    private readonly accounts: BankAccounts,
    private readonly clock: Clock,
    private readonly packs: PaymentPacks,
    private readonly yearEnd: YearEnd,
  ) {}

  @Route.get('', {
    summary: '收到的发票和付款情况',
    permission: 'invoices.view_agency',
    answer: Route.page(BuyerInvoiceDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: BuyerInvoicesQuery): Promise<Page<BuyerInvoiceDto>> {
    return mapPage(await this.queries.page({ buyerId: actor.organisationId! }, query, this.clock.today()), toDto);
  }

  @Route.get('year-end', {
    summary: '须在预算截止日前付清的发票和已验收的货',
    description: '截止日临近时才有；截止后仍未付清的继续列出。',
    permission: 'invoices.view_agency',
    answer: [YearEndDto],
  })
  async yearEnds(@CurrentActor() actor: Actor): Promise<YearEndDto[]> {
    return (await this.yearEnd.ofBuyer(actor.organisationId!)).map(toYearEndDto);
  }

  @Route.get(':id', {
    summary: '查看发票、明细和付款',
    permission: 'invoices.view_agency',
    answer: BuyerInvoiceDetailDto,
    errors: ['404 invoice_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<BuyerInvoiceDetailDto> {
    const invoice = await this.queries.find(id);
    if (!invoice || invoice.buyerId !== actor.organisationId) throw invoiceMissing();
    const [lines, payments] = [await this.queries.lines(id), await this.queries.allocations(id)];
    const payTo = await this.accounts.collecting();
    return { ...toDto(invoice), lines: lines.map(toLineDto), payments: payments.map(toPaymentDto), payTo };
  }

  @Route.get(':id/payment-pack', {
    summary: '下载付款资料：申请审批、订单、验收、发票汇总成一份 PDF，连同发票原件打包（ZIP）',
    permission: 'invoices.view_agency',
    file: 'download',
    errors: ['404 invoice_missing'],
  })
  async pack(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    const { name, content } = await this.packs.of(actor, id);
    return fileAnswer({ name, mimeType: 'application/zip' }, content);
  }

  @Route.post(':id/payment-instruction', {
    summary: '安排付款：登记付款账户和日期，取得附言码',
    permission: 'payments.match',
    answer: BuyerInvoiceDto,
    idempotent: true,
    errors: ['404 invoice_missing', 'invoice_closed', 'duties_not_separate', '422 planned_on_wrong'],
  })
  async instruct(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: PaymentInstructionInput,
  ): Promise<BuyerInvoiceDto> {
    return toDto(await this.invoices.instructPayment(actor, id, input));
  }
}
