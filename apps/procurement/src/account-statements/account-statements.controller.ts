import { AccountStatements, BalanceQueries, InvoiceRequests, LatePaymentQueries } from '@bangfu/finance';
import {
  type Actor,
  Clock,
  CurrentActor,
  FILE_TYPES,
  fileAnswer,
  IdPipe,
  mapPage,
  type Page,
  PageQuery,
  Route,
} from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import {
  InvoiceRequestInput,
  InvoiceRequestsQuery,
  MonthQuery,
  OwnInvoiceRequestDto,
  OwnLatePaymentDto,
  StatementLineDto,
  SupplierAgeingDto,
  SupplierStatementDto,
  toAgeingDto,
  toLateDto,
  toLineDto,
  toRequestDto,
  toStatementDto,
} from './account-statements.dto.js';

const VIEW = 'payments.view_agency';

@Route.controller('api/procurement', '对账、账龄和合并开票')
export class AccountStatementsController {
  constructor(
    private readonly statements: AccountStatements,
    private readonly requests: InvoiceRequests,
    private readonly balances: BalanceQueries,
    private readonly late: LatePaymentQueries,
    private readonly clock: Clock,
  ) {}

  @Route.get('account-statements', {
    summary: '与各供应商的月度对账单',
    permission: VIEW,
    answer: [SupplierStatementDto],
    errors: ['422 month_not_over'],
  })
  async list(@CurrentActor() actor: Actor, @Query() { month }: MonthQuery): Promise<SupplierStatementDto[]> {
    return (await this.statements.ofMonth({ buyerId: actor.organisationId! }, month)).map(toStatementDto);
  }

  @Route.get('account-statements/:supplierId/lines', {
    summary: '与一个供应商的月度明细',
    permission: VIEW,
    answer: [StatementLineDto],
    errors: ['404 account_statement_missing', '422 month_not_over'],
  })
  async lines(
    @CurrentActor() actor: Actor,
    @Param('supplierId', IdPipe) supplierId: string,
    @Query() { month }: MonthQuery,
  ): Promise<StatementLineDto[]> {
    const statement = await this.statements.find({ buyerId: actor.organisationId! }, supplierId, month);
    return (await this.statements.lines(statement)).map(toLineDto);
  }

  @Route.get('account-statements/:supplierId/file', {
    summary: '下载与一个供应商的月度对账单（CSV）',
    permission: VIEW,
    file: 'download',
    errors: ['404 account_statement_missing', '422 month_not_over'],
  })
  async file(
    @CurrentActor() actor: Actor,
    @Param('supplierId', IdPipe) supplierId: string,
    @Query() { month }: MonthQuery,
  ) {
    const statement = await this.statements.find({ buyerId: actor.organisationId! }, supplierId, month);
    const content = await this.statements.csv(statement);
    return fileAnswer({ name: `对账单-${statement.month}.csv`, mimeType: FILE_TYPES.csv }, content);
  }

  @Route.get('ageing', { summary: '应付各供应商的账龄', permission: VIEW, answer: [SupplierAgeingDto] })
  async ageing(@CurrentActor() actor: Actor): Promise<SupplierAgeingDto[]> {
    return (await this.balances.ofBuyer(actor.organisationId!, this.clock.today())).map(toAgeingDto);
  }

  @Route.get('late-payments', {
    summary: '本单位逾期未付的发票',
    permission: VIEW,
    answer: Route.page(OwnLatePaymentDto),
  })
  async latePayments(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<OwnLatePaymentDto>> {
    return mapPage(await this.late.page({ buyerId: actor.organisationId! }, query), toLateDto);
  }

  @Route.get('invoice-requests', {
    summary: '合并开票申请',
    permission: 'invoices.view_agency',
    answer: Route.page(OwnInvoiceRequestDto),
  })
  async listRequests(
    @CurrentActor() actor: Actor,
    @Query() query: InvoiceRequestsQuery,
  ): Promise<Page<OwnInvoiceRequestDto>> {
    return mapPage(await this.requests.page({ buyerId: actor.organisationId! }, query), toRequestDto);
  }

  @Route.post('invoice-requests', {
    summary: '请供应商把已验收、未开票的交货合并开一张发票；每月一次，重复申请得到同一张',
    permission: ['payments.match', 'requests.create'],
    answer: OwnInvoiceRequestDto,
    idempotent: true,
    errors: ['422 month_not_over', 'nothing_to_ask_for'],
  })
  async ask(@CurrentActor() actor: Actor, @Body() input: InvoiceRequestInput): Promise<OwnInvoiceRequestDto> {
    return toRequestDto(await this.requests.ask(actor, input.supplierId, input.month, input.note));
  }
}
