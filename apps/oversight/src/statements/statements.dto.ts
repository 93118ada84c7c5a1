import { Field, PageQuery } from '@bangfu/kernel';
import type { BankAccount, BankLineRow, BankLineView, ImportResult, StatementRow, Suggestion } from '@bangfu/finance';

const LOW = -1_000_000_000_000_000n;
const HOWS = ['code', 'known_account', 'payer_name', 'person', 'credit', 'virtual_account', 'write_off'] as const;
const STATES = ['open', 'allocated', 'reversed', 'announced', 'ignored'] as const;

export class NewBankAccountInput {
  @Field.text({ min: 2, max: 100, description: '开户行', example: '中国农业银行耒阳支行' }) bankName: string;
  @Field.text({ min: 2, max: 100, description: '户名', example: '帮扶集市运营中心' }) accountName: string;
  @Field.text({ min: 8, max: 40, pattern: /^[0-9 -]{8,40}$/, description: '账号', example: '18431234567890' })
  number: string;
}

export class StatementInput {
  @Field.id({ description: '银行账户' }) accountId: string;
  @Field.id({ description: '已上传的流水文件（CSV、XLSX 或 camt.053）' }) fileId: string;
}

export class BankLinesQuery extends PageQuery {
  @Field.id({ optional: true }) accountId?: string;
  @Field.oneOf(STATES, { optional: true, description: '只看一种状态' }) state?: string;
}

export class SuggestionsQuery {
  @Field.text({
    max: 50,
    optional: true,
    description: '发票号、支付码或采购单位；不填为系统推荐',
    example: 'FP2026-000001',
  })
  search?: string;
}

export class PartInput {
  @Field.id() invoiceId: string;
  @Field.fen({ min: 1n }) amountFen: bigint;
}

export class AllocationInput {
  @Field.list(() => PartInput, { min: 0, max: 50, description: '分配到哪些发票；没有对应发票的为空，整笔转为余款' })
  allocations: PartInput[];
  @Field.id({ optional: true, nullable: true, description: '余下金额转为哪个单位的余额；不填则留待处理' })
  creditBuyerId?: string | null;
}

export class WritingOffInput {
  @Field.text({ max: 300, description: '核销原因', example: '银行扣收手续费' }) reason: string;
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
  @Field.oneOf(['csv', 'xlsx', 'camt053']) format: string;
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

export class LineAllocationDto {
  @Field.id() id: string;
  @Field.id() invoiceId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) invoiceNumber: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.fen() amountFen: bigint;
  @Field.fen({ description: '这张发票还没有付的' }) openFen: bigint;
  @Field.flag({ description: '少付的在核销限额以内，可以核销' }) mayWriteOff: boolean;
  @Field.oneOf(HOWS, { description: '支付码、已知账户、付款人名称、人工、余额抵付、核销尾差' }) how: string;
  @Field.text({ max: 300, nullable: true, description: '核销原因', example: null }) reason: string | null;
  @Field.text({ max: 100, nullable: true, description: '核对人；系统自动核对时为空', example: '管运营' })
  allocatedByName: string | null;
  @Field.instant() allocatedAt: Date;
  @Field.instant({ nullable: true }) undoneAt: Date | null;
  @Field.text({ max: 100, nullable: true, example: null }) undoneByName: string | null;
  @Field.text({ max: 300, nullable: true, example: null }) undoneReason: string | null;
}

export class BankLineViewDto extends BankLineDto {
  @Field.text({ max: 100, description: '收款账户的开户行', example: '中国农业银行耒阳支行' }) bankName: string;
  @Field.text({ max: 10, example: '****7890' }) accountMasked: string;
  @Field.text({ max: 100, nullable: true, description: '余下金额记为哪个单位的余额', example: null })
  creditBuyerName: string | null;
  @Field.list(() => LineAllocationDto) allocations: LineAllocationDto[];
}

export class StatementDto {
  @Field.id() id: string;
  @Field.id() accountId: string;
  @Field.text({ max: 100, example: '中国农业银行耒阳支行' }) bankName: string;
  @Field.text({ max: 10, example: '****7890' }) accountMasked: string;
  @Field.oneOf(['csv', 'xlsx', 'camt053']) format: string;
  @Field.date({ description: '最早一笔' }) fromOn: string;
  @Field.date({ description: '最晚一笔' }) toOn: string;
  @Field.fen({ min: LOW, nullable: true, description: '期初余额；文件没有余额时为空' }) openingFen: bigint | null;
  @Field.fen({ min: LOW, nullable: true, description: '期末余额' }) closingFen: bigint | null;
  @Field.whole({ min: 0, max: 1_000_000, example: 12 }) lines: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '此前没有的', example: 12 }) newLines: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '至今待人工核对', example: 1 }) openLines: number;
  @Field.text({ max: 100, example: '管运营' }) importedByName: string;
  @Field.instant() importedAt: Date;
}

export class SuggestionDto {
  @Field.id() invoiceId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) number: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.fen({ description: '发票金额' }) amountFen: bigint;
  @Field.fen({ description: '还未支付' }) openFen: bigint;
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
export const toBankLineViewDto = (view: BankLineView): BankLineViewDto => ({
  ...view,
  allocations: [...view.allocations],
});
export const toStatementDto = (row: StatementRow): StatementDto => ({ ...row });
export const toSuggestionDto = (suggestion: Suggestion): SuggestionDto => ({
  ...suggestion,
  reasons: [...suggestion.reasons],
});
