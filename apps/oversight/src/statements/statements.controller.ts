import { type Actor, CurrentActor, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { Allocations, BankAccounts, BankLineQueries, Matching, Statements, WriteOffs } from '@bangfu/finance';
import {
  AllocationInput,
  BankAccountDto,
  BankLineDto,
  BankLinesQuery,
  BankLineViewDto,
  ImportResultDto,
  NewBankAccountInput,
  StatementDto,
  StatementInput,
  SuggestionDto,
  SuggestionsQuery,
  toBankAccountDto,
  toBankLineDto,
  toBankLineViewDto,
  toImportResultDto,
  toStatementDto,
  toSuggestionDto,
  UndoingInput,
  WritingOffInput,
} from './statements.dto.js';

@Route.controller('api/oversight', '银行流水和收款核对')
export class StatementsController {
  constructor(
    private readonly accounts: BankAccounts,
    private readonly statements: Statements,
    private readonly matching: Matching,
    private readonly allocations: Allocations,
    private readonly lineQueries: BankLineQueries,
    private readonly writeOffs: WriteOffs,
  ) {}

  @Route.get('bank-accounts', { summary: '收款账户', permission: 'settlement.manage', answer: [BankAccountDto] })
  async listAccounts(@CurrentActor() actor: Actor): Promise<BankAccountDto[]> {
    return (await this.accounts.ofOrganisation(actor.organisationId!)).map(toBankAccountDto);
  }

  @Route.post('bank-accounts', {
    summary: '登记收款账户',
    permission: 'settlement.manage',
    answer: BankAccountDto,
    idempotent: true,
    errors: ['bank_account_known'],
  })
  async registerAccount(@CurrentActor() actor: Actor, @Body() input: NewBankAccountInput): Promise<BankAccountDto> {
    return toBankAccountDto(await this.accounts.register(actor, input, 'collection'));
  }

  @Route.post('statements', {
    summary: '导入收款账户流水，自动核对',
    permission: 'settlement.manage',
    answer: ImportResultDto,
    idempotent: true,
    errors: [
      '404 bank_account_missing',
      '404 file_missing',
      '422 statement_unreadable',
      '422 statement_inconsistent',
      '422 statement_gap',
      '422 statement_wrong_account',
      '422 statement_empty',
    ],
  })
  async import(@CurrentActor() actor: Actor, @Body() input: StatementInput): Promise<ImportResultDto> {
    return toImportResultDto(await this.statements.import(actor, input.accountId, input.fileId));
  }

  @Route.get('statements', {
    summary: '导入过的流水，最近的在前',
    permission: 'settlement.manage',
    answer: Route.page(StatementDto),
  })
  async listStatements(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<StatementDto>> {
    return mapPage(await this.lineQueries.statements(actor.organisationId!, query), toStatementDto);
  }

  @Route.get('bank-lines', { summary: '流水明细', permission: 'settlement.manage', answer: Route.page(BankLineDto) })
  async lines(@CurrentActor() actor: Actor, @Query() query: BankLinesQuery): Promise<Page<BankLineDto>> {
    return mapPage(await this.matching.lines(actor.organisationId!, query), toBankLineDto);
  }

  @Route.get('bank-lines/:id', {
    summary: '一笔流水及其全部核对记录，含已撤销的',
    permission: 'settlement.manage',
    answer: BankLineViewDto,
    errors: ['404 bank_line_missing'],
  })
  async line(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<BankLineViewDto> {
    return toBankLineViewDto(await this.lineQueries.view(actor, id));
  }

  @Route.get('bank-lines/:id/suggestions', {
    summary: '这笔收款可能支付的发票；也可按发票号、支付码或采购单位查找',
    permission: 'settlement.manage',
    answer: [SuggestionDto],
    errors: ['404 bank_line_missing'],
  })
  async suggestions(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { search }: SuggestionsQuery,
  ): Promise<SuggestionDto[]> {
    return (await this.matching.suggestions(actor, id, search)).map(toSuggestionDto);
  }

  @Route.post('bank-lines/:id/allocations', {
    summary: '人工核对：把收款分配给发票，或整笔转为余款',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: [
      '404 bank_line_missing',
      'bank_line_not_open',
      'allocation_too_much',
      '422 allocation_empty',
      '422 buyer_wrong',
    ],
  })
  async allocate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: AllocationInput,
  ): Promise<void> {
    await this.allocations.allocate(actor, id, input.allocations, 'person', input.creditBuyerId ?? null);
  }

  @Route.post('invoices/:id/writing-off', {
    summary: '核销尾差：付款少了不超过限额的，由平台承担',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: ['404 invoice_missing', 'invoice_closed', '422 write_off_too_much'],
  })
  async writeOff(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: WritingOffInput,
  ): Promise<void> {
    await this.writeOffs.writeOff(actor, id, input.reason);
  }

  @Route.post('allocations/:id/undoing', {
    summary: '撤销一笔核对',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: ['404 allocation_missing', 'allocation_undone', 'allocation_credited'],
  })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: UndoingInput,
  ): Promise<void> {
    await this.allocations.undo(actor, id, input.reason);
  }
}
