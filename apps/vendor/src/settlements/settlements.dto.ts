import { Field } from '@bangfu/kernel';
import {
  HELD_REASONS,
  type HeldView,
  type PayoutAccount,
  type PayoutView,
  type SettlementLineView,
  type SettlementView,
} from '@bangfu/settlement';

const LOW = -1_000_000_000_000_000n;
const PAYOUT_STATES = ['held', 'due', 'batched', 'paid', 'refused', 'void'] as const;
const LINE_KINDS = [
  'sold',
  'refunded',
  'refund_back',
  'fee',
  'fee_back',
  'transferred',
  'transfer_reversed',
  'advanced',
  'debt_kept',
] as const;

export class SettlementDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'JS2026-000001' }) number: string;
  @Field.date() fromOn: string;
  @Field.date() throughOn: string;
  @Field.fen({ description: '货款' }) soldFen: bigint;
  @Field.fen({ min: LOW, description: '退款' }) refundedFen: bigint;
  @Field.fen({ min: LOW, description: '平台服务费' }) feeFen: bigint;
  @Field.fen({ min: LOW, description: '应得＝货款－退款－服务费' }) netFen: bigint;
  @Field.fen({ min: LOW, description: '已由线上账户转出或抵扣' }) transferredFen: bigint;
  @Field.fen({ min: LOW, description: '由银行付款的；负数从以后的付款中扣' }) byBankFen: bigint;
  @Field.fen({ min: LOW, description: '还没有转到线上账户的；负数为以前结算、这一期才转的' }) onlineFen: bigint;
  @Field.fen({ description: '当日暂不结算的' }) heldFen: bigint;
  @Field.id({ nullable: true }) payoutId: string | null;
  @Field.text({ max: 40, nullable: true, example: 'FK2026-000001' }) payoutNumber: string | null;
  @Field.oneOf(PAYOUT_STATES, { nullable: true, description: '银行付款进度' }) payoutState: string | null;
  @Field.oneOf(['account_missing', 'account_unverified', 'account_refused'], { nullable: true }) payoutHeldCode:
    string | null;
  @Field.date({ nullable: true }) paidOn: string | null;
  @Field.instant() madeAt: Date;
}

export class HeldDto {
  @Field.id() partId: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) subjectNumber: string;
  @Field.fen() amountFen: bigint;
  @Field.oneOf(HELD_REASONS, { description: '暂不结算的原因' }) why: string;
  @Field.date({ nullable: true, description: '最迟到哪一天' }) untilOn: string | null;
}

export class SettlementDetailDto extends SettlementDto {
  @Field.list(() => HeldDto, { max: 500, description: '当日暂不结算的款项' }) held: HeldDto[];
}

export class SettlementLineDto {
  @Field.id() refId: string;
  @Field.oneOf(['trade', 'retail'], { description: '单位采购、消费者购买' }) source: string;
  @Field.oneOf(LINE_KINDS) kind: string;
  @Field.id({ description: '发票或线上收款' }) subjectId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) subjectNumber: string;
  @Field.text({ max: 100, min: 0, example: '湘南监狱' }) counterparty: string;
  @Field.fen({ min: LOW }) amountFen: bigint;
  @Field.date() on: string;
  @Field.bps({ nullable: true, description: '成交时的平台服务费率；单位采购不收，为空' }) feeBps: number | null;
}

export class PayoutAccountInput {
  @Field.text({ min: 2, max: 100, description: '开户行', example: '湖南耒阳农村商业银行淝田支行' }) bankName: string;
  @Field.text({ min: 2, max: 100, description: '户名，应与本供应商名称一致', example: '黄草洲润福祥农业科技有限公司' })
  accountName: string;
  @Field.text({ min: 8, max: 40, pattern: /^[0-9 -]{8,40}$/, description: '账号', example: '81018430012345678' })
  number: string;
}

export class PayoutAccountDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '湖南耒阳农村商业银行淝田支行' }) bankName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) accountName: string;
  @Field.text({ max: 10, example: '****5678' }) numberMasked: string;
  @Field.oneOf(['given', 'verified', 'refused', 'retired'], { description: '待核验、使用中、不能使用、已更换' })
  state: string;
  @Field.text({ max: 300, nullable: true, example: null, description: '不能使用的原因' }) reason: string | null;
  @Field.instant() givenAt: Date;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
}

export class PayoutDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FK2026-000001' }) number: string;
  @Field.fen() amountFen: bigint;
  @Field.fen({ min: LOW, description: '其中单位采购货款' }) tradeFen: bigint;
  @Field.fen({ min: LOW, description: '其中消费者货款' }) retailFen: bigint;
  @Field.fen({ description: '抵扣的欠款' }) debtFen: bigint;
  @Field.oneOf(PAYOUT_STATES) state: string;
  @Field.oneOf(['account_missing', 'account_unverified', 'account_refused'], { nullable: true }) heldCode:
    string | null;
  @Field.text({ max: 10, nullable: true, example: '****5678' }) accountMasked: string | null;
  @Field.text({ max: 40, nullable: true, example: null, description: '接替哪笔被退回的付款' }) followsNumber:
    string | null;
  @Field.text({ max: 300, nullable: true, example: null, description: '银行退回的原因' }) refusal: string | null;
  @Field.list('text', { max: 200, textMax: 40, description: '包含的结算单' }) settlements: string[];
  @Field.instant() madeAt: Date;
  @Field.date({ nullable: true, description: '付成或退回的日期' }) decidedOn: string | null;
}

export const toSettlementDto = ({
  supplierId: _id,
  supplierName: _name,
  ...settlement
}: SettlementView): SettlementDto => settlement;
export const toSettlementDetailDto = (view: SettlementView, held: readonly HeldView[]): SettlementDetailDto => ({
  ...toSettlementDto(view),
  held: held.map((row) => ({ ...row })),
});
export const toSettlementLineDto = (line: SettlementLineView): SettlementLineDto => ({ ...line });
export const toPayoutAccountDto = ({
  supplierId: _id,
  supplierName: _name,
  ...account
}: PayoutAccount): PayoutAccountDto => account;
export const toPayoutDto = (view: PayoutView): PayoutDto => ({
  id: view.id,
  number: view.number,
  amountFen: view.amountFen,
  tradeFen: view.tradeFen,
  retailFen: view.retailFen,
  debtFen: view.debtFen,
  state: view.state,
  heldCode: view.heldCode,
  accountMasked: view.accountMasked,
  followsNumber: view.followsNumber,
  refusal: view.refusal,
  settlements: view.settlements,
  madeAt: view.madeAt,
  decidedOn: view.decidedOn,
});
