import { AccountStatements, BuyerCredits, CreditLimits, InvoiceRequests } from '@bangfu/finance';
import { DeliveryStops } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, FILE_TYPES, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import {
  BuyerCreditDto,
  BuyerStatementDto,
  InvoiceRequestDto,
  InvoiceRequestsQuery,
  MonthQuery,
  RedLetterDto,
  RedLetterInput,
  StatementLineDto,
  toBuyerStatementDto,
  toInvoiceRequestDto,
  toRedLetterDto,
  toStatementLineDto,
} from './account-statements.dto.js';

@Route.controller('api/vendor', '对账和开票申请')
export class AccountStatementsController {
  constructor(
    private readonly statements: AccountStatements,
    private readonly requests: InvoiceRequests,
    private readonly credits: BuyerCredits,
    private readonly limits: CreditLimits,
    private readonly stops: DeliveryStops,
  ) {}

  @Route.get('account-statements', {
    summary: '与各采购单位的月度对账单',
    permission: 'balance.view',
    answer: [BuyerStatementDto],
    errors: ['422 month_not_over'],
  })
  async list(@CurrentActor() actor: Actor, @Query() { month }: MonthQuery): Promise<BuyerStatementDto[]> {
    const statements = await this.statements.ofMonth({ supplierId: actor.organisationId! }, month);
    return statements.map(toBuyerStatementDto);
  }

  @Route.get('account-statements/:buyerId/lines', {
    summary: '与一个采购单位的月度明细',
    permission: 'balance.view',
    answer: [StatementLineDto],
    errors: ['404 account_statement_missing', '422 month_not_over'],
  })
  async lines(
    @CurrentActor() actor: Actor,
    @Param('buyerId', IdPipe) buyerId: string,
    @Query() { month }: MonthQuery,
  ): Promise<StatementLineDto[]> {
    const statement = await this.statements.find({ supplierId: actor.organisationId! }, buyerId, month);
    return (await this.statements.lines(statement)).map(toStatementLineDto);
  }

  @Route.get('account-statements/:buyerId/file', {
    summary: '下载与一个采购单位的月度对账单（CSV）',
    permission: 'balance.view',
    file: 'download',
    errors: ['404 account_statement_missing', '422 month_not_over'],
  })
  async file(@CurrentActor() actor: Actor, @Param('buyerId', IdPipe) buyerId: string, @Query() { month }: MonthQuery) {
    const statement = await this.statements.find({ supplierId: actor.organisationId! }, buyerId, month);
    const content = await this.statements.csv(statement);
    return fileAnswer({ name: `对账单-${statement.month}.csv`, mimeType: FILE_TYPES.csv }, content);
  }

  @Route.get('account-statements/:buyerId/credit', {
    summary: '采购单位的赊购额度是否还有余地，是否暂停发货',
    description: '只说有没有余地；额度和占用是采购单位自己的事。',
    permission: 'balance.view',
    answer: BuyerCreditDto,
    errors: ['404 account_statement_missing'],
  })
  async credit(@CurrentActor() actor: Actor, @Param('buyerId', IdPipe) buyerId: string): Promise<BuyerCreditDto> {
    const within = await this.limits.isWithin(actor.organisationId!, buyerId);
    return { within, stopped: (await this.stops.of(buyerId)) !== null };
  }

  @Route.get('invoice-requests', {
    summary: '采购单位的合并开票申请',
    permission: 'invoices.issue',
    answer: Route.page(InvoiceRequestDto),
  })
  async listRequests(
    @CurrentActor() actor: Actor,
    @Query() query: InvoiceRequestsQuery,
  ): Promise<Page<InvoiceRequestDto>> {
    return mapPage(await this.requests.page({ supplierId: actor.organisationId! }, query), toInvoiceRequestDto);
  }

  @Route.get('red-letters', {
    summary: '退货须开的红字发票，未开的在前',
    permission: 'invoices.issue',
    answer: [RedLetterDto],
  })
  async listRedLetters(@CurrentActor() actor: Actor): Promise<RedLetterDto[]> {
    return (await this.credits.redLetters(actor.organisationId!)).map(toRedLetterDto);
  }

  @Route.post('red-letters/:returnId', {
    summary: '登记红字发票号码，采购单位可以申请退款',
    permission: 'invoices.issue',
    status: 204,
    idempotent: true,
    errors: ['404 credit_missing', 'red_letter_known'],
  })
  async giveRedLetter(
    @CurrentActor() actor: Actor,
    @Param('returnId', IdPipe) returnId: string,
    @Body() { number }: RedLetterInput,
  ): Promise<void> {
    await this.credits.giveRedLetter(actor, returnId, number);
  }
}
