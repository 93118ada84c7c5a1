import { Field } from '@bangfu/kernel';
import type { AttemptView } from '@bangfu/payments';
import {
  type BasketGroup,
  type BasketLine,
  type BasketSource,
  type Benefit,
  CHECKOUT_STATES,
  type CheckoutOrder,
  type CheckoutPreview,
  type CheckoutShown,
  CLOSED_REASONS,
  DECISION_REASONS,
  DECISIONS,
  GOODS_STATES,
  MOST_LINES,
  type NewCheckout,
  SHOP_ORDER_STATES,
  TITLE_KINDS,
  type TitleKind,
} from '@bangfu/shop';
import { AddressDto, toAddressDto } from './addresses.dto.js';
import { GoodsDto, toGoodsDto } from './cart.dto.js';

const MOST = 1_000_000;

export class DirectLineInput {
  @Field.id({ description: '商品规格' }) variantId: string;
  @Field.whole({ min: 1, max: MOST, example: 1 }) quantity: number;
}

export class CheckoutPreviewInput {
  @Field.one(() => DirectLineInput, {
    optional: true,
    nullable: true,
    description: '立即购买的一行；不填则结算购物车选中的行',
  })
  direct?: DirectLineInput | null;
  @Field.id({ optional: true, nullable: true, description: '收货地址；不填则按默认地址估算' }) addressId?:
    string | null;
  @Field.id({ optional: true, nullable: true, description: '以购代捐：直接送到的受赠机构，代替收货地址' })
  giftInstitutionId?: string | null;
}

export class SupplierNoteInput {
  @Field.id() supplierId: string;
  @Field.text({ max: 200, description: '给这家供应商的留言', example: '请周末送货' }) note: string;
}

export class InvoiceRequestInput {
  @Field.oneOf(TITLE_KINDS, { description: 'personal 个人、company 单位' }) titleKind: TitleKind;
  @Field.text({ max: 100, description: '发票抬头', example: '曾念青' }) title: string;
  @Field.text({ max: 18, optional: true, nullable: true, description: '单位抬头的统一社会信用代码' }) taxNumber?:
    string | null;
  @Field.text({ max: 200, description: '接收电子发票的邮箱', example: 'zeng@example.com' }) email: string;
}

export class CheckoutInput extends CheckoutPreviewInput {
  @Field.fen({ min: 1n, description: '所见的应付总额；与现价不符时拒绝并附新的预览', example: '12880' })
  expectedFen: bigint;
  @Field.list(() => SupplierNoteInput, { max: MOST_LINES, optional: true }) notes?: SupplierNoteInput[];
  @Field.one(() => InvoiceRequestInput, { optional: true, nullable: true, description: '要发票时填写' })
  invoice?: InvoiceRequestInput | null;
  @Field.flag({ optional: true, description: '计入本人已加入的单位（只见合计）；默认计入' }) attributed?: boolean;
  @Field.text({ max: 20, optional: true, nullable: true, description: '帮销码', example: 'BX7K2M' }) referralCode?:
    string | null;
}

export const toSource = ({ direct }: CheckoutPreviewInput): BasketSource =>
  direct ? { kind: 'direct', variantId: direct.variantId, quantity: BigInt(direct.quantity) } : { kind: 'cart' };

export const toNewCheckout = (input: CheckoutInput): NewCheckout => ({
  source: toSource(input),
  addressId: input.addressId,
  notes: input.notes,
  invoice: input.invoice,
  expectedFen: input.expectedFen,
  attributed: input.attributed ?? true,
  referralCode: input.referralCode,
  giftInstitutionId: input.giftInstitutionId,
});

export class PreviewLineDto extends GoodsDto {
  @Field.id({ nullable: true, description: '购物车行；立即购买时为空' }) cartLineId: string | null;
  @Field.whole({ min: 1, max: MOST }) quantity: number;
  @Field.fen() amountFen: bigint;
  @Field.oneOf(GOODS_STATES) state: string;
  @Field.text({ min: 0, max: 100 }) obstacle: string;
}

export class PreviewGroupDto {
  @Field.id() supplierId: string;
  @Field.text({ max: 100 }) supplierName: string;
  @Field.list(() => PreviewLineDto, { max: MOST_LINES }) lines: PreviewLineDto[];
  @Field.grams() weightGrams: bigint;
  @Field.fen() goodsFen: bigint;
  @Field.fen({ nullable: true, description: '运费；没有地址或不配送时为空' }) freightFen: bigint | null;
  @Field.fen({ nullable: true, description: '满多少包邮' }) freeAboveFen: bigint | null;
  @Field.whole({ min: 0, max: 60, nullable: true, description: '付款后最快几天送达' }) promiseDaysMin: number | null;
  @Field.whole({ min: 0, max: 60, nullable: true, description: '付款后最慢几天送达' }) promiseDaysMax: number | null;
  @Field.flag({ description: '配送到这个地址' }) served: boolean;
}

export class ObstacleDto {
  @Field.text({ max: 60, example: 'not_served' }) code: string;
  @Field.text({ max: 300, example: '请选择收货地址' }) message: string;
}

export class CheckoutPreviewDto {
  @Field.list(() => PreviewGroupDto, { max: MOST_LINES }) groups: PreviewGroupDto[];
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.fen({ description: '应付总额；提交时作为 expectedFen' }) totalFen: bigint;
  @Field.one(() => AddressDto, { nullable: true }) address: AddressDto | null;
  @Field.text({ max: 100, nullable: true, description: '受赠机构' }) giftInstitutionName: string | null;
  @Field.one(() => ObstacleDto, { nullable: true, description: '为空即可提交' }) obstacle: ObstacleDto | null;
}

const toPreviewLineDto = (line: BasketLine): PreviewLineDto => ({
  ...toGoodsDto(line),
  cartLineId: line.cartLineId,
  quantity: Number(line.quantity),
  amountFen: line.amountFen,
  state: line.state,
  obstacle: line.obstacle,
});

const toPreviewGroupDto = (group: BasketGroup): PreviewGroupDto => ({
  supplierId: group.supplierId,
  supplierName: group.supplierName,
  lines: group.lines.map(toPreviewLineDto),
  weightGrams: group.weightGrams,
  goodsFen: group.goodsFen,
  freightFen: group.freightFen,
  freeAboveFen: group.freeAboveFen,
  promiseDaysMin: group.promiseDaysMin,
  promiseDaysMax: group.promiseDaysMax,
  served: group.served,
});

export const toPreviewDto = (preview: CheckoutPreview): CheckoutPreviewDto => ({
  groups: preview.groups.map(toPreviewGroupDto),
  goodsFen: preview.goodsFen,
  freightFen: preview.freightFen,
  totalFen: preview.totalFen,
  address: preview.address && toAddressDto(preview.address),
  giftInstitutionName: preview.giftInstitutionName,
  obstacle: preview.obstacle && { code: preview.obstacle.code, message: preview.obstacle.message },
});

export class CheckoutOrderDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) number: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100 }) supplierName: string;
  @Field.oneOf(SHOP_ORDER_STATES) state: string;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.whole({ min: 0, max: 60 }) promiseDaysMin: number;
  @Field.whole({ min: 0, max: 60 }) promiseDaysMax: number;
  @Field.whole({ min: 1, max: MOST_LINES }) lineCount: number;
  @Field.text({ max: 60 }) firstProduct: string;
}

const toCheckoutOrderDto = (order: CheckoutOrder): CheckoutOrderDto => ({ ...order });

export class CheckoutPaymentDto {
  @Field.id() attemptId: string;
  @Field.oneOf(['open', 'paid', 'declined', 'expired', 'cancelled', 'parked'], {
    description: '待付款、已付、未成功、超时、已取消、待核对',
  })
  state: string;
  @Field.text({ max: 40, nullable: true, example: 'alipay' }) method: string | null;
  @Field.text({ max: 300, nullable: true, description: '没有成功的原因' }) failure: string | null;
  @Field.flag({ description: '同样的方式再试可能成功' }) retrySame: boolean;
}

export const toPaymentDto = (payment: AttemptView | null): CheckoutPaymentDto | null =>
  payment && {
    attemptId: payment.id,
    state: payment.state,
    method: payment.method,
    failure: payment.failure?.message ?? null,
    retrySame: payment.failure?.retrySame ?? true,
  };

export class CheckoutDto {
  @Field.id() id: string;
  @Field.oneOf(CHECKOUT_STATES, { description: '待付款、已付款、已关闭' }) state: string;
  @Field.oneOf(CLOSED_REASONS, { nullable: true }) closedReason: string | null;
  @Field.oneOf(DECISIONS, { nullable: true, description: '付款到账后的处理：照常、补货成功、全额退回' }) decision:
    string | null;
  @Field.oneOf(DECISION_REASONS, { nullable: true, description: '退回的原因：已售罄、已关闭、金额不符' })
  decisionReason: string | null;
  @Field.instant() placedAt: Date;
  @Field.instant({ description: '最迟付款时间' }) expiresAt: Date;
  @Field.instant({ nullable: true }) paidAt: Date | null;
  @Field.text({ max: 200 }) deliveryPlace: string;
  @Field.text({ max: 30 }) deliveryName: string;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.fen() totalFen: bigint;
  @Field.list(() => CheckoutOrderDto, { max: MOST_LINES }) orders: CheckoutOrderDto[];
  @Field.one(() => CheckoutPaymentDto, { nullable: true }) payment: CheckoutPaymentDto | null;
}

export const toCheckoutDto = ({ checkout, orders, payment, ...sums }: CheckoutShown): CheckoutDto => ({
  id: checkout.id,
  state: checkout.state,
  closedReason: checkout.closedReason,
  decision: checkout.decision,
  decisionReason: checkout.decisionReason,
  placedAt: checkout.placedAt,
  expiresAt: checkout.expiresAt,
  paidAt: checkout.paidAt,
  deliveryPlace: checkout.deliveryPlace,
  deliveryName: checkout.deliveryNameMasked,
  goodsFen: sums.goodsFen,
  freightFen: sums.freightFen,
  totalFen: sums.totalFen,
  orders: orders.map(toCheckoutOrderDto),
  payment: toPaymentDto(payment),
});

export class PayPageDto {
  @Field.text({ max: 4_000, description: '付款页面的网址，整页跳转过去' }) url: string;
  @Field.instant({ description: '最迟付款时间' }) expiresAt: Date;
}

export class WaitingCheckoutDto {
  @Field.id() id: string;
  @Field.instant() expiresAt: Date;
}

export class BenefitModeDto {
  @Field.text({ max: 40, description: '联农方式', example: 'purchase' }) mode: string;
  @Field.whole({ min: 0, max: MOST, nullable: true, description: '户数；不足公开下限时为空' }) households:
    number | null;
}

export class BenefitDto {
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '淝田茶油合作社' }) supplierName: string;
  @Field.text({ max: 60, example: '耒阳市' }) place: string;
  @Field.fen({ description: '这次买它的货款' }) goodsFen: bigint;
  @Field.whole({ min: 0, max: MOST, nullable: true, description: '带动户数；不足公开下限时为空', example: 12 })
  linkedHouseholds: number | null;
  @Field.list(() => BenefitModeDto, { max: 20 }) linkModes: BenefitModeDto[];
}

export const toBenefitDto = (benefit: Benefit): BenefitDto => ({
  supplierId: benefit.supplierId,
  supplierName: benefit.supplierName,
  place: benefit.place,
  goodsFen: benefit.goodsFen,
  linkedHouseholds: benefit.linkedHouseholds,
  linkModes: benefit.linkModes.map(({ mode, households }) => ({ mode, households })),
});
