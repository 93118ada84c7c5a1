import { Field, PageQuery } from '@bangfu/kernel';
import {
  HELD_REASONS,
  type HeldView,
  type PayoutAccount,
  type SettlementLineView,
  type SettlementView,
} from '@bangfu/settlement';

const LOW = -1_000_000_000_000_000n;

export class SettlementsQuery extends PageQuery {
  @Field.id({ optional: true, description: '只看一个供应商' }) supplierId?: string;
}

export class SettlementsFileQuery {
  @Field.id({ optional: true, description: '只看一个供应商' }) supplierId?: string;
}

export class SettlementRunInput {
  @Field.date({ optional: true, description: '结算到哪一天（含），不填为昨天' }) throughOn?: string;
  @Field.id({ optional: true, description: '只结算一个供应商' }) supplierId?: string;
}

export class SettlementRunDto {
  @Field.date() throughOn: string;
  @Field.whole({ min: 0, max: 1_000_000, description: '新的结算单', example: 3 }) made: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '没有办成的供应商，下次再办', example: 0 }) failed: number;
}

export class SupplierSettlementDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'JS2026-000001' }) number: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.date() fromOn: string;
  @Field.date() throughOn: string;
  @Field.fen() soldFen: bigint;
  @Field.fen({ min: LOW }) refundedFen: bigint;
  @Field.fen({ min: LOW }) feeFen: bigint;
  @Field.fen({ min: LOW, description: '应得＝货款－退款－服务费' }) netFen: bigint;
  @Field.fen({ min: LOW, description: '已由线上账户转出或抵扣' }) transferredFen: bigint;
  @Field.fen({ min: LOW, description: '由银行付款的；负数从以后的付款中扣' }) byBankFen: bigint;
  @Field.fen({ min: LOW, description: '还没有转到线上账户的；负数为以前结算、这一期才转的' }) onlineFen: bigint;
  @Field.fen() heldFen: bigint;
  @Field.id({ nullable: true }) payoutId: string | null;
  @Field.text({ max: 40, nullable: true, example: 'FK2026-000001' }) payoutNumber: string | null;
  @Field.oneOf(['held', 'due', 'batched', 'paid', 'refused', 'void'], { nullable: true }) payoutState: string | null;
  @Field.oneOf(['account_missing', 'account_unverified', 'account_refused'], { nullable: true }) payoutHeldCode:
    string | null;
  @Field.date({ nullable: true }) paidOn: string | null;
  @Field.instant() madeAt: Date;
}

export class SettlementHeldDto {
  @Field.id() partId: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) subjectNumber: string;
  @Field.fen() amountFen: bigint;
  @Field.oneOf(HELD_REASONS) why: string;
  @Field.date({ nullable: true }) untilOn: string | null;
}

export class SupplierSettlementDetailDto extends SupplierSettlementDto {
  @Field.list(() => SettlementHeldDto, { max: 500 }) held: SettlementHeldDto[];
}

export class SupplierSettlementLineDto {
  @Field.id() refId: string;
  @Field.oneOf(['trade', 'retail']) source: string;
  @Field.oneOf([
    'sold',
    'refunded',
    'refund_back',
    'fee',
    'fee_back',
    'transferred',
    'transfer_reversed',
    'advanced',
    'debt_kept',
  ])
  kind: string;
  @Field.id() subjectId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) subjectNumber: string;
  @Field.text({ max: 100, min: 0, example: '湘南监狱' }) counterparty: string;
  @Field.fen({ min: LOW }) amountFen: bigint;
  @Field.date() on: string;
  @Field.bps({ nullable: true, description: '成交时的平台服务费率；单位采购不收，为空' }) feeBps: number | null;
}

export class WaitingAccountDto {
  @Field.id() id: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 100, example: '湖南耒阳农村商业银行淝田支行' }) bankName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) accountName: string;
  @Field.text({ max: 10, example: '****5678' }) numberMasked: string;
  @Field.oneOf(['given', 'verified', 'refused', 'retired']) state: string;
  @Field.text({ max: 300, nullable: true, example: null }) reason: string | null;
  @Field.instant() givenAt: Date;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
}

export class ReasonInput {
  @Field.text({ min: 2, max: 300, description: '原因', example: '户名与营业执照不一致' }) reason: string;
}

export class ChannelInput {
  @Field.oneOf(['stripe', 'bank'], { description: '消费者货款的付款方式：线上转账、银行付款' }) channel:
    'stripe' | 'bank';
  @Field.date({ description: '从哪一天起' }) validFrom: string;
  @Field.text({ min: 2, max: 300, description: '依据', example: '合作社申请由银行付款' }) reason: string;
}

export class ChannelDto {
  @Field.oneOf(['stripe', 'bank'], { description: '今天的付款方式' }) channel: string;
}

export const toSettlementDto = (view: SettlementView): SupplierSettlementDto => ({ ...view });
export const toDetailDto = (view: SettlementView, held: readonly HeldView[]): SupplierSettlementDetailDto => ({
  ...view,
  held: held.map((row) => ({ ...row })),
});
export const toLineDto = (line: SettlementLineView): SupplierSettlementLineDto => ({ ...line });
export const toAccountDto = (account: PayoutAccount): WaitingAccountDto => ({ ...account });
