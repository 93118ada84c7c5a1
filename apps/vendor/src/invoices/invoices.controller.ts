import { type Actor, Clock, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { invoiceMissing, InvoicePapers, InvoiceQueries, Invoices } from '@bangfu/finance';
import {
  InvoicePaperDto,
  InvoicesQuery,
  NewInvoiceInput,
  ReadPaperInput,
  SupplierInvoiceDetailDto,
  SupplierInvoiceDto,
  toInvoicePaperDto,
  toSupplierInvoiceDetailDto,
  toSupplierInvoiceDto,
  toUninvoicedDto,
  UninvoicedDto,
  UninvoicedQuery,
} from './invoices.dto.js';

@Route.controller('api/vendor/invoices', '发票')
export class SupplierInvoicesController {
  constructor(
    private readonly invoices: Invoices,
    private readonly queries: InvoiceQueries,
    private readonly papers: InvoicePapers,
    private readonly clock: Clock,
  ) {}

  @Route.get('uninvoiced', {
    summary: '已验收、待开票的交货',
    permission: 'invoices.issue',
    answer: Route.page(UninvoicedDto),
  })
  async uninvoiced(@CurrentActor() actor: Actor, @Query() query: UninvoicedQuery): Promise<Page<UninvoicedDto>> {
    return mapPage(await this.queries.uninvoiced(actor.organisationId!, query), toUninvoicedDto);
  }

  @Route.get('', {
    summary: '已开发票和收款情况',
    permission: 'invoices.issue',
    answer: Route.page(SupplierInvoiceDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: InvoicesQuery): Promise<Page<SupplierInvoiceDto>> {
    return mapPage(
      await this.queries.page({ supplierId: actor.organisationId! }, query, this.clock.today()),
      toSupplierInvoiceDto,
    );
  }

  @Route.get(':id', {
    summary: '查看发票、明细和收款',
    permission: 'invoices.issue',
    answer: SupplierInvoiceDetailDto,
    errors: ['404 invoice_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SupplierInvoiceDetailDto> {
    const invoice = await this.queries.find(id);
    if (!invoice || invoice.supplierId !== actor.organisationId) throw invoiceMissing();
    return toSupplierInvoiceDetailDto(invoice, await this.queries.lines(id), await this.queries.allocations(id));
  }

  @Route.post('paper', {
    summary: '读出数电发票 XML 的内容',
    description:
      '只读不登记：发票号码、日期、双方、金额和税额，以及与所选交货、购买单位不一致的地方。不验签，真伪须到税务查验平台查验。',
    permission: 'invoices.issue',
    status: 200,
    answer: InvoicePaperDto,
    errors: ['404 file_missing', '422 invoice_paper_unreadable', '422 receipt_not_invoiceable'],
  })
  async readPaper(@CurrentActor() actor: Actor, @Body() input: ReadPaperInput): Promise<InvoicePaperDto> {
    return toInvoicePaperDto(await this.papers.read(actor, input.fileId, input.receiptIds));
  }

  @Route.post('', {
    summary: '登记发票，开始付款计时',
    permission: 'invoices.issue',
    answer: SupplierInvoiceDto,
    idempotent: true,
    errors: [
      '422 receipt_not_invoiceable',
      '422 invoice_amount_mismatch',
      '422 invoice_title_wrong',
      '422 tax_number_wrong',
      '422 issued_in_future',
      '422 nothing_to_invoice',
      'invoice_number_used',
      'invoice_file_used',
      '404 file_missing',
    ],
  })
  async issue(@CurrentActor() actor: Actor, @Body() input: NewInvoiceInput): Promise<SupplierInvoiceDto> {
    return toSupplierInvoiceDto(await this.invoices.issue(actor, input));
  }
}
