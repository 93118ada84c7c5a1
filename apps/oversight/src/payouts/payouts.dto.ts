import { Field, PageQuery } from '@bangfu/kernel';
import type { BatchView, PayoutState, PayoutView, ResultReading } from '@bangfu/settlement';

const LOW = -1_000_000_000_000_000n;
const STATES = ['held', 'due', 'batched', 'paid', 'refused', 'void'] as const;
const BATCH_STATES = ['made', 'approved', 'closed', 'withdrawn'] as const;

export class PayoutsQuery extends PageQuery {
  @Field.oneOf(STATES, { optional: true, description: '只看一种状态' }) state?: PayoutState;
  @Field.oneOf(['settlement', 'credit_refund'], { optional: true, description: '货款结算、退回余款' }) kind?: string;
  @Field.id({ optional: true, description: '只看一个收款单位' }) payeeId?: string;
  @Field.id({ optional: true, description: '只看一个批次' }) batchId?: string;
}

export class BatchesQuery extends PageQuery {
  @Field.oneOf(BATCH_STATES, { optional: true }) state?: string;
}

export class BatchInput {
  @Field.id({ description: '从哪个账户付款' }) accountId: string;
  @Field.list('id', { optional: true, min: 1, max: 500, description: '付哪几笔；不填为全部待付' }) payoutIds?: string[];
}

export class WithdrawalInput {
  @Field.text({ min: 2, max: 300, description: '撤回原因', example: '账户核对有误' }) reason: string;
}

export class BatchFileQuery {
  @Field.oneOf(['gb18030', 'utf-8'], { description: '文件编码' }) encoding: 'gb18030' | 'utf-8' = 'gb18030';
}

export class ResultInput {
  @Field.id({ description: '已上传的银行回盘文件（CSV）' }) fileId: string;
}

export class PayoutViewDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FK2026-000001' }) number: string;
  @Field.oneOf(['settlement', 'credit_refund']) kind: string;
  @Field.id() payeeId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) payeeName: string;
  @Field.fen() amountFen: bigint;
  @Field.fen({ min: LOW, description: '其中单位采购货款' }) tradeFen: bigint;
  @Field.fen({ min: LOW, description: '其中消费者货款' }) retailFen: bigint;
  @Field.fen({ description: '抵扣的欠款' }) debtFen: bigint;
  @Field.oneOf(STATES) state: string;
  @Field.oneOf(['account_missing', 'account_unverified', 'account_refused'], { nullable: true }) heldCode:
    string | null;
  @Field.text({ max: 200, nullable: true, example: '黄草洲润福祥农业科技有限公司' }) accountName: string | null;
  @Field.text({ max: 10, nullable: true, example: '****5678' }) accountMasked: string | null;
  @Field.id({ nullable: true }) batchId: string | null;
  @Field.text({ max: 40, nullable: true, example: 'PC2026-000001' }) batchNumber: string | null;
  @Field.text({ max: 40, nullable: true, example: null }) followsNumber: string | null;
  @Field.text({ max: 300, nullable: true, example: null, description: '银行退回的原因' }) refusal: string | null;
  @Field.text({ max: 300, nullable: true, example: null, description: '退款事由' }) reason: string | null;
  @Field.list('text', { max: 200, textMax: 40 }) settlements: string[];
  @Field.instant() madeAt: Date;
  @Field.date({ nullable: true }) decidedOn: string | null;
}

export class BatchDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'PC2026-000001' }) number: string;
  @Field.id() accountId: string;
  @Field.text({ max: 10, example: '****7890' }) accountMasked: string;
  @Field.text({ max: 100, example: '中国农业银行耒阳支行' }) bankName: string;
  @Field.whole({ min: 1, max: 10_000, example: 3 }) payouts: number;
  @Field.fen() totalFen: bigint;
  @Field.fen() paidFen: bigint;
  @Field.fen() refusedFen: bigint;
  @Field.oneOf(BATCH_STATES, { description: '待复核、已复核、已办结、已撤回' }) state: string;
  @Field.id({ description: '制单人；复核须由他人办理' }) madeBy: string;
  @Field.text({ max: 100, example: '管运营' }) madeByName: string;
  @Field.instant() madeAt: Date;
  @Field.text({ max: 100, nullable: true, example: null }) checkedByName: string | null;
  @Field.instant({ nullable: true }) checkedAt: Date | null;
  @Field.text({ max: 300, nullable: true, example: null }) reason: string | null;
}

export class ResultDto {
  @Field.whole({ min: 0, max: 10_000, description: '付成', example: 3 }) paid: number;
  @Field.whole({ min: 0, max: 10_000, description: '被退回', example: 0 }) refused: number;
  @Field.whole({ min: 0, max: 10_000, description: '没有变化：处理中，或此前已读过', example: 0 }) unchanged: number;
  @Field.list('text', { max: 10_000, textMax: 300, description: '对不上的行，没有办理' }) faults: string[];
}

export const toPayoutDto = (view: PayoutView): PayoutViewDto => ({ ...view });
export const toBatchDto = (view: BatchView): BatchDto => ({ ...view });
export const toResultDto = (reading: ResultReading): ResultDto => ({ ...reading });
