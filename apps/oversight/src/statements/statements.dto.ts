import { Field, PageQuery } from '@bangfu/kernel';
import type { BankAccount, BankLineRow, ImportResult, Suggestion } from '@bangfu/finance';

const LOW = -1_000_000_000_000_000n;
const STATES = ['open', 'allocated', 'reversed', 'announced', 'ignored'] as const;

export class NewBankAccountInput {
  @Field.text({ min: 2, max: 100, description: '开户行', example: '中国农业银行耒阳支行' }) bankName: string;
  @Field.text({ min: 2, max: 100, description: '户名', example: '帮扶集市运营中心' }) accountName: string;
  @Field.text({ min: 8, max: 40, pattern: /^[0-9 -]{8,40}$/, description: '账号', example: '18431234567890' })
  number: string;
}

export class StatementInput {
  @Field.id({ description: '银行账户' }) accountId: string;
  @Field.id({ description: '已上传的流水文件（CSV 或 camt.053）' }) fileId: string;
}

export class BankLinesQuery extends PageQuery {
  @Field.id({ optional: true }) accountId?: string;
  @Field.oneOf(STATES, { optional: true, description: '只看一种状态' }) state?: string;
}

export class PartInput {
  @Field.id() invoiceId: string;
  @Field.fen({ min: 1n }) amountFen: bigint;
}

export class AllocationInput {
  @Field.list(() => PartInput, { min: 1, max: 50, description: '分配到哪些发票' }) allocations: PartInput[];
  @Field.id({ optional: true, nullable: true, description: '余下金额转为哪个单位的余额；不填则留待处理' })
  creditBuyerId?: string | null;
}

export class UndoingInput {
  @Field.text({ max: 300, description: '撤销原因', example: '核对错误' }) reason: string;
}

export class BankAccountDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '中国农业银行耒阳支行' }) bankName: string;
  @Field.text({ max: 100, example: '帮扶集市运营中心' }) accountName: string;
  @Field.text({ max: 10, example: '****7890' }) numberMasked: string;
  @Field.oneOf(['collection', 'payer']) purpose: string;
}

export class ImportResultDto {
  @Field.id() statementId: string;
  @Field.oneOf(['csv', 'camt053']) format: string;
  @Field.whole({ min: 0, max: 1_000_000, example: 12 }) lines: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '此前没有的', example: 12 }) newLines: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '已自动核对', example: 10 }) matchedLines: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '待人工核对', example: 2 }) openLines: number;
}

export class BankLineDto {
  @Field.id() id: string;
  @Field.id() accountId: string;
  @Field.date() bookedOn: string;
  @Field.fen({ min: LOW, description: '收入为正，支出为负' }) amountFen: bigint;
  @Field.text({ max: 200, min: 0, example: '湘南监狱' }) counterpartyName: string;
  @Field.text({ max: 10, min: 0, example: '****6666' }) counterpartyMasked: string;
  @Field.text({ max: 500, min: 0, example: '货款NZ26110000017' }) remark: string;
  @Field.oneOf(STATES) state: string;
  @Field.fen() allocatedFen: bigint;
  @Field.fen() creditFen: bigint;
}

export class SuggestionDto {
  @Field.id() invoiceId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) number: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.fen() openFen: bigint;
  @Field.date() dueOn: string;
  @Field.text({ max: 13, example: 'NZ26110000017' }) referenceCode: string;
  @Field.list('text', { max: 5, values: ['code', 'nearly_code', 'account', 'name', 'amount'], description: '推荐理由' })
  reasons: string[];
}

export const toBankAccountDto = ({
  id,
  bankName,
  accountName,
  numberMasked,
  purpose,
}: BankAccount): BankAccountDto => ({
  id,
  bankName,
  accountName,
  numberMasked,
  purpose,
});
export const toImportResultDto = (result: ImportResult): ImportResultDto => ({ ...result });
export const toBankLineDto = (row: BankLineRow): BankLineDto => ({ ...row });
export const toSuggestionDto = (suggestion: Suggestion): SuggestionDto => ({
  ...suggestion,
  reasons: [...suggestion.reasons],
});
