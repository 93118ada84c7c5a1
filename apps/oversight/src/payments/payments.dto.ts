import { Field, PageQuery } from '@bangfu/kernel';
import { type AskedRefund, failureOf, type PaymentFile, type PaymentRow, type RefundRow } from '@bangfu/payments';

const LOW = -1_000_000_000_000_000n;
const STATES = ['open', 'paid', 'declined', 'expired', 'cancelled', 'parked'] as const;
const METHODS = ['card', 'alipay', 'wechat_pay'] as const;
export const REFUND_STATES = ['asked', 'reversing', 'refunding', 'done', 'failed', 'by_bank'] as const;
const REASONS = [
  'cancelled',
  'claim',
  'stock_lost',
  'amount_differs',
  'paid_twice',
  'too_late',
  'dispute',
  'operator',
] as const;

export class PaymentsQuery extends PageQuery {
  @Field.oneOf(STATES, { optional: true, description: '只看一种状态' }) state?: string;
  @Field.text({
    max: 100,
    optional: true,
    description: '完整的订单号、退款单号、结算单或收款的编号、渠道编号，或付款人的登录名',
    example: 'GD2026-000001',
  })
  search?: string;
  @Field.oneOf(METHODS, { optional: true, description: '只看一种付款方式' }) method?: string;
  @Field.flag({ optional: true, description: '只看待人工判断的' }) waiting?: boolean;
  @Field.date({ optional: true, description: '发起付款的日期，从' }) fromOn?: string;
  @Field.date({ optional: true, description: '发起付款的日期，到' }) toOn?: string;
}

export class RefundsQuery extends PageQuery {
  @Field.oneOf(REFUND_STATES, { optional: true, description: '只看一种状态' }) state?: string;
}

export class RefundPartInput {
  @Field.id({ description: '货款份额' }) partId: string;
  @Field.fen({ min: 1n, example: '1200', description: '退多少' }) amountFen: bigint;
}

export class OperatorRefundInput {
  @Field.id({ optional: true, description: '由客户端生成；重复提交不会重复退款' }) id?: string;
  @Field.text({ max: 300, description: '原因', example: '与消费者协商退款' }) note: string;
  @Field.list(() => RefundPartInput, { min: 1, max: 50 }) parts: RefundPartInput[];
}

export class DecisionInput {
  @Field.text({ max: 300, description: '理由', example: '已与消费者核实' }) reason: string;
}

export class GiveBackInput extends DecisionInput {
  @Field.id({ optional: true, description: '由客户端生成；重复提交不会重复退款' }) id?: string;
  @Field.fen({ min: 1n, optional: true, example: '1200', description: '退多少；不填为全部未退的' }) amountFen?: bigint;
}

export class BankReferenceInput {
  @Field.text({ max: 100, description: '银行回单号', example: '2026031800012345' }) reference: string;
}

export class AskedRefundDto {
  @Field.id() refundId: string;
  @Field.text({ max: 20, example: 'TK2026-000001' }) number: string;
}

export class PaymentRowDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'checkout' }) subjectType: string;
  @Field.id({ description: '结算单' }) subjectId: string;
  @Field.text({ max: 100, example: '某消费者' }) payerName: string;
  @Field.whole({ min: 1, max: 10_000, description: '第几次付款', example: 1 }) tryNumber: number;
  @Field.oneOf(STATES) state: string;
  @Field.text({ max: 40, nullable: true, description: '付款方式', example: 'card' }) method: string | null;
  @Field.fen({ description: '应收' }) amountFen: bigint;
  @Field.fen({ nullable: true, description: '实收' }) capturedFen: bigint | null;
  @Field.fen({ nullable: true, description: '渠道手续费' }) feeFen: bigint | null;
  @Field.fen({ description: '已退和正在退' }) refundedFen: bigint;
  @Field.flag({ description: '通知丢失，由定时核对补记' }) recovered: boolean;
  @Field.text({ max: 300, nullable: true, description: '待人工判断的原因', example: null }) parkedReason: string | null;
  @Field.text({ max: 80, nullable: true, description: '渠道的失败代码', example: null }) failureCode: string | null;
  @Field.text({ max: 100, nullable: true, description: '没有付成的原因，与付款人看到的相同', example: null })
  failure: string | null;
  @Field.instant() createdAt: Date;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
}

export class RefundRowDto {
  @Field.id() id: string;
  @Field.text({ max: 20, example: 'TK2026-000001' }) number: string;
  @Field.id() attemptId: string;
  @Field.fen() amountFen: bigint;
  @Field.oneOf(REASONS, { example: 'claim' }) reason: string;
  @Field.text({ max: 40, description: '由什么引起', example: 'claim' }) causeType: string;
  @Field.id() causeId: string;
  @Field.text({ max: 300, min: 0, example: '' }) note: string;
  @Field.oneOf(REFUND_STATES) state: string;
  @Field.text({ max: 200, nullable: true, description: '渠道的退款号', example: 're_1Q2w3E' }) providerRef:
    string | null;
  @Field.text({ max: 300, nullable: true, description: '最近一次的问题', example: null }) failure: string | null;
  @Field.text({ max: 100, nullable: true, description: '谁申请；系统自动退款时为空', example: null }) askedByName:
    string | null;
  @Field.instant() askedAt: Date;
  @Field.instant({ nullable: true }) settledAt: Date | null;
  @Field.whole({ min: 0, max: 100_000, description: '试过的次数', example: 1 }) tries: number;
  @Field.instant({ nullable: true, description: '下次自动办理的时间' }) nextTryAt: Date | null;
}

export class PaymentPartDto {
  @Field.id() id: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.id({ description: '商城订单' }) orderId: string;
  @Field.fen() amountFen: bigint;
  @Field.bps({ description: '佣金比例' }) commissionBps: number;
  @Field.fen({ description: '按全额计的佣金' }) commissionFen: bigint;
  @Field.oneOf(['unpaid', 'held', 'due', 'closed'], { description: '未付、待确认收货、待转给供应商、已结清' })
  state: string;
  @Field.flag({ description: '付款争议期间冻结' }) frozen: boolean;
  @Field.instant({ nullable: true }) releasedAt: Date | null;
  @Field.fen() refundedFen: bigint;
  @Field.fen({ description: '供应商已拿到' }) transferredFen: bigint;
  @Field.fen({ min: LOW, description: '还应转给供应商；为负时供应商多拿了' }) leftFen: bigint;
}

export class TransferDto {
  @Field.id() id: string;
  @Field.id() partId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.fen() amountFen: bigint;
  @Field.fen({ description: '已收回' }) reversedFen: bigint;
  @Field.oneOf(['ready', 'sent', 'held', 'refused'], { description: '待办、已转、暂扣、被拒' }) state: string;
  @Field.text({ max: 200, nullable: true, example: 'tr_1Q2w3E' }) providerRef: string | null;
  @Field.text({ max: 300, nullable: true, example: null }) failure: string | null;
  @Field.instant() createdAt: Date;
  @Field.instant({ nullable: true }) sentAt: Date | null;
  @Field.whole({ min: 0, max: 100_000, example: 1 }) tries: number;
  @Field.instant({ nullable: true }) nextTryAt: Date | null;
}

export class ReversalDto {
  @Field.id() id: string;
  @Field.id() transferId: string;
  @Field.id() refundId: string;
  @Field.fen() amountFen: bigint;
  @Field.oneOf(['asked', 'done', 'refused', 'undone'], {
    description: '已申请、已收回、供应商余额不足、退款失败后重转',
  })
  state: string;
  @Field.text({ max: 200, nullable: true, example: 'trr_1Q2w3E' }) providerRef: string | null;
  @Field.text({ max: 300, nullable: true, example: null }) failure: string | null;
  @Field.instant() at: Date;
}

export class PaymentDisputeDto {
  @Field.id() id: string;
  @Field.text({ max: 200, example: 'dp_1Q2w3E' }) providerRef: string;
  @Field.fen() amountFen: bigint;
  @Field.fen({ description: '渠道收取的争议费' }) feeFen: bigint;
  @Field.text({ max: 200, description: '银行给出的理由', example: 'product_not_received' }) reason: string;
  @Field.oneOf(['open', 'won', 'lost']) state: string;
  @Field.instant({ nullable: true, description: '举证截止' }) evidenceDueAt: Date | null;
  @Field.instant() openedAt: Date;
  @Field.instant({ nullable: true }) closedAt: Date | null;
}

export class PaymentEventDto {
  @Field.text({ max: 200, example: 'evt_1Q2w3E' }) eventId: string;
  @Field.text({ max: 200, example: 'checkout.session.completed' }) type: string;
  @Field.instant() created: Date;
  @Field.oneOf(['received', 'handled', 'ignored', 'failed']) state: string;
}

export class BookingDto {
  @Field.id({ description: '台账中的记账' }) id: string;
  @Field.text({ max: 300, example: 'payment:01900000-0000-7000-8000-000000000001' }) key: string;
  @Field.instant() at: Date;
}

export class PaymentFileDto extends PaymentRowDto {
  @Field.text({ max: 200, nullable: true, example: 'cs_1Q2w3E' }) sessionRef: string | null;
  @Field.text({ max: 200, nullable: true, example: 'pi_1Q2w3E' }) intentRef: string | null;
  @Field.text({ max: 200, nullable: true, example: 'ch_1Q2w3E' }) chargeRef: string | null;
  @Field.instant({ description: '付款页的有效期' }) expiresAt: Date;
  @Field.fen({ description: '已收到、待人工判断，还没有退的' }) suspendedFen: bigint;
  @Field.list(() => PaymentPartDto) parts: PaymentPartDto[];
  @Field.list(() => RefundRowDto) refunds: RefundRowDto[];
  @Field.list(() => TransferDto) transfers: TransferDto[];
  @Field.list(() => ReversalDto) reversals: ReversalDto[];
  @Field.list(() => PaymentDisputeDto) disputes: PaymentDisputeDto[];
  @Field.list(() => PaymentEventDto) events: PaymentEventDto[];
  @Field.list(() => BookingDto) bookings: BookingDto[];
}

export const toPaymentRowDto = (row: PaymentRow): PaymentRowDto => ({
  ...row,
  failure: failureOf(row)?.message ?? null,
});
export const toRefundRowDto = (row: RefundRow): RefundRowDto => ({ ...row });
export const toAskedRefundDto = (asked: AskedRefund): AskedRefundDto => ({ ...asked });
export const toPaymentFileDto = (file: PaymentFile): PaymentFileDto => ({
  ...file,
  failure: failureOf(file)?.message ?? null,
  parts: [...file.parts],
  refunds: [...file.refunds],
  transfers: [...file.transfers],
  reversals: [...file.reversals],
  disputes: [...file.disputes],
  events: [...file.events],
  bookings: [...file.bookings],
});
