import { Field, PageQuery } from '@bangfu/kernel';
import type { DifferenceRow, PlatformPayoutRow, ProviderEventRow, RunRow, Saga } from '@bangfu/payments';

const LOW = -1_000_000_000_000_000n;
const EVENT_STATES = ['received', 'handled', 'ignored', 'failed'] as const;
const DIFFERENCE_STATES = ['open', 'explained'] as const;
const PAYOUT_STATES = ['sent', 'failed'] as const;
const SAGA_KINDS = ['refund', 'transfer', 'attempt', 'dispute'] as const;

export class SagasQuery extends PageQuery {
  @Field.oneOf(SAGA_KINDS, { optional: true, description: '只看一种' }) kind?: string;
}

export class DifferencesQuery extends PageQuery {
  @Field.id({ optional: true, description: '只看一次核对的' }) runId?: string;
  @Field.oneOf(DIFFERENCE_STATES, { optional: true, description: '只看一种状态' }) state?: string;
}

export class PlatformPayoutsQuery extends PageQuery {
  @Field.oneOf(PAYOUT_STATES, { optional: true, description: '只看一种状态' }) state?: string;
}

export class ProviderEventsQuery extends PageQuery {
  @Field.oneOf(EVENT_STATES, { optional: true, description: '只看一种状态' }) state?: string;
  @Field.text({ max: 100, optional: true, description: '只看一种通知', example: 'refund.updated' }) type?: string;
}

export class ExplanationInput {
  @Field.text({ min: 2, max: 300, description: '说明', example: '渠道当日补记手续费' }) text: string;
}

export class SagaDto {
  @Field.oneOf(SAGA_KINDS, { description: '退款、给供应商转账、付款、付款争议' }) kind: string;
  @Field.id() id: string;
  @Field.text({ max: 20, nullable: true, description: '退款单号', example: 'TK2026-000001' }) number: string | null;
  @Field.text({ max: 100, nullable: true, description: '转账给哪个供应商', example: '耒阳市坛下青溪红薯粉专业合作社' })
  supplierName: string | null;
  @Field.id({ description: '属于哪笔收款' }) attemptId: string;
  @Field.text({ max: 20, description: '走到哪一步', example: 'refunding' }) step: string;
  @Field.fen() amountFen: bigint;
  @Field.instant({ description: '从何时开始' }) since: Date;
  @Field.whole({ min: 0, max: 100_000, description: '试过的次数', example: 1 }) tries: number;
  @Field.instant({ nullable: true, description: '下次自动办理的时间' }) nextTryAt: Date | null;
  @Field.instant({ nullable: true, description: '争议的举证截止时间' }) dueAt: Date | null;
  @Field.text({ max: 300, nullable: true, description: '最近一次的问题', example: null }) failure: string | null;
}

export class ReconciliationRunDto {
  @Field.id() id: string;
  @Field.instant() fromAt: Date;
  @Field.instant() toAt: Date;
  @Field.whole({ min: 0, max: 100_000_000, description: '核对了多少笔', example: 120 }) checked: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '新发现的差异', example: 0 }) differences: number;
  @Field.fen({ min: LOW, description: '渠道余额' }) providerBalanceFen: bigint;
  @Field.fen({ min: LOW, description: '台账余额' }) ledgerBalanceFen: bigint;
  @Field.instant() at: Date;
}

export class DifferenceDto {
  @Field.id() id: string;
  @Field.id() runId: string;
  @Field.oneOf(['missing_here', 'missing_there', 'amount_differs', 'fee_differs', 'orphan', 'balance'], {
    description: '我方缺、渠道缺、金额不同、手续费不同、收款无单、余额不符',
  })
  kind: string;
  @Field.text({ max: 300, description: '渠道一方的编号', example: 'charge:ch_1Q2w3E' }) providerRef: string;
  @Field.fen({ min: LOW, nullable: true, description: '渠道金额' }) providerFen: bigint | null;
  @Field.fen({ min: LOW, nullable: true, description: '我方金额' }) ledgerFen: bigint | null;
  @Field.text({ max: 40, nullable: true, description: '关于什么', example: 'refund' }) refType: string | null;
  @Field.id({ nullable: true }) refId: string | null;
  @Field.id({ nullable: true, description: '属于哪笔收款' }) attemptId: string | null;
  @Field.oneOf(DIFFERENCE_STATES) state: string;
  @Field.text({ max: 300, nullable: true, example: null }) explanation: string | null;
  @Field.text({ max: 100, nullable: true, description: '谁说明的；自动核对一致时为空', example: null })
  explainedByName: string | null;
  @Field.instant({ nullable: true }) explainedAt: Date | null;
}

export class PlatformPayoutDto {
  @Field.text({ max: 200, example: 'po_1Q2w3E' }) providerRef: string;
  @Field.fen() amountFen: bigint;
  @Field.oneOf(PAYOUT_STATES, { description: '已转出、被银行退回' }) state: string;
  @Field.text({ max: 300, nullable: true, description: '退回的原因', example: null }) failure: string | null;
  @Field.instant() at: Date;
}

export class ProviderEventDto {
  @Field.text({ max: 20, example: 'stripe' }) provider: string;
  @Field.text({ max: 200, example: 'evt_1Q2w3E' }) eventId: string;
  @Field.text({ max: 200, example: 'checkout.session.completed' }) type: string;
  @Field.text({ max: 200, nullable: true, example: 'cs_1Q2w3E' }) objectId: string | null;
  @Field.instant({ description: '渠道记录的时间' }) created: Date;
  @Field.oneOf(EVENT_STATES) state: string;
  @Field.whole({ min: 0, max: 1_000, example: 1 }) attempts: number;
  @Field.text({ max: 1000, nullable: true, example: null }) error: string | null;
  @Field.oneOf(['webhook', 'list'], { description: '渠道推送，或事后补取' }) cameBy: string;
  @Field.instant() receivedAt: Date;
  @Field.instant({ nullable: true }) handledAt: Date | null;
}

export const toSagaDto = (saga: Saga): SagaDto => ({ ...saga });
export const toReconciliationRunDto = (run: RunRow): ReconciliationRunDto => ({ ...run });
export const toDifferenceDto = (row: DifferenceRow): DifferenceDto => ({ ...row });
export const toPlatformPayoutDto = (row: PlatformPayoutRow): PlatformPayoutDto => ({ ...row });
export const toProviderEventDto = (row: ProviderEventRow): ProviderEventDto => ({ ...row });
