import { Field } from '@bangfu/kernel';
import type { Invariant, VerificationRun, Working } from '@bangfu/reporting';

const RUN_STATES = ['asked', 'running', 'green', 'red', 'incomplete', 'abandoned'] as const;
const STATES = ['green', 'red', 'unknown'] as const;
const CENTURY = 3_200_000_000;

export class VerificationRunDto {
  @Field.id() id: string;
  @Field.oneOf(['hourly', 'asked'], { description: '每小时自动，或有人要求' }) cause: string;
  @Field.text({ max: 100, nullable: true, description: '谁要求的', example: null }) askedByName: string | null;
  @Field.oneOf(RUN_STATES, {
    description: '排队、进行中、全部成立、有不成立的、有未能核对的、中断',
  })
  state: string;
  @Field.flag({ description: '是否含全部文件和整条哈希链；其余的从上次核对处接着核对' }) whole: boolean;
  @Field.whole({ min: 0, max: 1_000, description: '共几项', example: 60 }) checks: number;
  @Field.whole({ min: 0, max: 1_000, description: '已核对几项', example: 60 }) done: number;
  @Field.whole({ min: 0, max: 1_000, description: '不成立的', example: 0 }) faulty: number;
  @Field.whole({ min: 0, max: 1_000, description: '未能核对的', example: 0 }) unknown: number;
  @Field.bps({ nullable: true, description: '过渡账户按期清零的比例，万分之几' })
  clearingBps: number | null;
  @Field.instant() askedAt: Date;
  @Field.instant({ nullable: true }) startedAt: Date | null;
  @Field.instant({ nullable: true }) finishedAt: Date | null;
}

export class InvariantDto {
  @Field.text({ max: 200, description: '应当成立的事', example: '每笔记账借贷平衡' }) chinese: string;
  @Field.text({ max: 200, description: '同一件事的英文', example: 'every transfer balances' }) english: string;
  @Field.oneOf(STATES, { description: '成立、不成立、未能核对' }) state: string;
  @Field.whole({ min: 0, max: Number.MAX_SAFE_INTEGER, description: '核对了多少', example: 1200 }) counted: number;
  @Field.list('text', { max: 20, textMax: 2_000, description: '不成立之处，最多二十条；未能核对时为原因', example: [] })
  faults: readonly string[];
  @Field.whole({ min: 0, max: 10_000_000, description: '用时（毫秒）', example: 12 }) milliseconds: number;
  @Field.instant({ description: '何时核对' }) checkedAt: Date;
  @Field.instant({ nullable: true, description: '从何时起报警' }) alarmSince: Date | null;
}

export class WorkingDto {
  @Field.whole({ min: 0, max: CENTURY, description: '最早未发出的事件已等多少秒', example: 0 }) outboxSeconds: number;
  @Field.whole({ min: 0, max: CENTURY, description: '最早未完成的任务已等多少秒', example: 1 })
  oldestTaskSeconds: number;
  @Field.whole({ min: 0, max: CENTURY, description: '未完成的任务', example: 2 }) openTasks: number;
  @Field.whole({ min: 0, max: CENTURY, description: '失败待处理的任务', example: 0 }) deadLetters: number;
  @Field.whole({ min: 0, max: 1_000, nullable: true, description: '数据库副本数；没有或无从得知时为空', example: null })
  replicas: number | null;
  @Field.whole({ min: 0, max: CENTURY, nullable: true, description: '副本落后多少秒', example: null })
  replicaLagSeconds: number | null;
  @Field.instant({ nullable: true, description: '数据库最近一次归档；未归档时为空' }) archivedAt: Date | null;
  @Field.whole({ min: 0, max: CENTURY, description: '已验收未开票的单', example: 3 }) notInvoiced: number;
  @Field.whole({ min: 0, max: 100_000, description: '其中最早的已几天', example: 5 }) notInvoicedDays: number;
  @Field.whole({ min: 0, max: CENTURY, description: '未付清的发票', example: 2 }) notPaid: number;
  @Field.whole({ min: 0, max: 100_000, description: '其中最早的已几天', example: 12 }) notPaidDays: number;
}

export class StatusDto {
  @Field.list(() => InvariantDto, { max: 500, description: '各项不变量，不成立的在前' }) invariants: InvariantDto[];
  @Field.list(() => VerificationRunDto, { max: 200, description: '近两日的核对，最近的在前' })
  runs: VerificationRunDto[];
  @Field.one(() => WorkingDto, { description: '后台任务、副本和备份' }) working: WorkingDto;
}

export class PublicStatusDto {
  @Field.oneOf(STATES, { description: '最近一次核对：全部成立、有不成立的、两小时内没有完整的核对' }) state: string;
  @Field.instant({ nullable: true }) checkedAt: Date | null;
  @Field.bps({ nullable: true, description: '过渡账户按期清零的比例，万分之几' })
  clearingBps: number | null;
}

export class AskedVerificationDto {
  @Field.id() id: string;
}

export const toVerificationRunDto = (run: VerificationRun): VerificationRunDto => ({ ...run });
export const toInvariantDto = (invariant: Invariant): InvariantDto => ({
  ...invariant,
  counted: Number(invariant.counted),
});
export const toWorkingDto = (working: Working): WorkingDto => ({ ...working });
