import { type Actor, CurrentActor, Field, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Body, Query } from '@nestjs/common';
import { BankAccounts, Matching, Statements } from '@bangfu/finance';

export class PayerAccountInput {
  @Field.text({ min: 2, max: 100, description: '开户行', example: '中国建设银行耒阳支行' }) bankName: string;
  @Field.text({ min: 2, max: 100, description: '户名', example: '湘南监狱' }) accountName: string;
  @Field.text({ min: 8, max: 40, pattern: /^[0-9 -]{8,40}$/, description: '账号', example: '43050166613600000123' })
  number: string;
}

export class PayerStatementInput {
  @Field.id({ description: '本单位付款账户' }) accountId: string;
  @Field.id({ description: '已上传的流水文件（CSV 或 camt.053）' }) fileId: string;
}

export class PayerLinesQuery extends PageQuery {
  @Field.id({ optional: true }) accountId?: string;
}

export class PayerAccountDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '中国建设银行耒阳支行' }) bankName: string;
  @Field.text({ max: 100, example: '湘南监狱' }) accountName: string;
  @Field.text({ max: 10, example: '****0123' }) numberMasked: string;
}

export class PayerImportDto {
  @Field.id() statementId: string;
  @Field.whole({ min: 0, max: 1_000_000, example: 3 }) lines: number;
  @Field.whole({ min: 0, max: 1_000_000, example: 3 }) newLines: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '写明附言码、已对上发票的付款', example: 2 })
  matchedLines: number;
}

export class AnnouncedInvoiceDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) number: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 13, example: 'NZ26110000017' }) referenceCode: string;
  @Field.fen() amountFen: bigint;
  @Field.fen({ description: '尚未收到的金额' }) openFen: bigint;
}

export class PayerLineDto {
  @Field.id() id: string;
  @Field.date() bookedOn: string;
  @Field.fen({ min: -1_000_000_000_000_000n }) amountFen: bigint;
  @Field.text({ max: 200, min: 0, example: '帮扶集市运营中心' }) counterpartyName: string;
  @Field.text({ max: 500, min: 0, example: '货款NZ26110000017' }) remark: string;
  @Field.oneOf(['open', 'allocated', 'reversed', 'announced', 'ignored']) state: string;
  @Field.list(() => AnnouncedInvoiceDto, { description: '附言码写明的发票' }) invoices: AnnouncedInvoiceDto[];
}

/** A unit's own statements tell what it has sent; a payment counts when the collection account shows it. */
@Route.controller('api/procurement', '付款账户和流水')
export class PayerStatementsController {
  constructor(
    private readonly accounts: BankAccounts,
    private readonly statements: Statements,
    private readonly matching: Matching,
  ) {}

  @Route.get('bank-accounts', { summary: '本单位付款账户', permission: 'statements.import', answer: [PayerAccountDto] })
  async listAccounts(@CurrentActor() actor: Actor): Promise<PayerAccountDto[]> {
    const rows = await this.accounts.ofOrganisation(actor.organisationId!);
    return rows.map(({ id, bankName, accountName, numberMasked }) => ({ id, bankName, accountName, numberMasked }));
  }

  @Route.post('bank-accounts', {
    summary: '登记付款账户',
    permission: 'statements.import',
    answer: PayerAccountDto,
    idempotent: true,
    errors: ['bank_account_known'],
  })
  async registerAccount(@CurrentActor() actor: Actor, @Body() input: PayerAccountInput): Promise<PayerAccountDto> {
    const { id, bankName, accountName, numberMasked } = await this.accounts.register(actor, input, 'payer');
    return { id, bankName, accountName, numberMasked };
  }

  @Route.post('statements', {
    summary: '导入付款账户流水，说明已付未到的款项',
    permission: 'statements.import',
    answer: PayerImportDto,
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
  async import(@CurrentActor() actor: Actor, @Body() input: PayerStatementInput): Promise<PayerImportDto> {
    const { statementId, lines, newLines, matchedLines } = await this.statements.import(
      actor,
      input.accountId,
      input.fileId,
    );
    return { statementId, lines, newLines, matchedLines };
  }

  @Route.get('bank-lines', {
    summary: '付款账户流水明细',
    permission: 'statements.import',
    answer: Route.page(PayerLineDto),
  })
  async lines(@CurrentActor() actor: Actor, @Query() query: PayerLinesQuery): Promise<Page<PayerLineDto>> {
    const page = await this.matching.lines(actor.organisationId!, query);
    const announced = await this.matching.announced(page.items.map(({ id }) => id));
    return mapPage(page, ({ id, bookedOn, amountFen, counterpartyName, remark, state }) => ({
      id,
      bookedOn,
      amountFen,
      counterpartyName,
      remark,
      state,
      invoices: announced.filter(({ lineId }) => lineId === id).map(({ lineId: _line, ...invoice }) => invoice),
    }));
  }
}
