import { Field, PageQuery } from '@bangfu/kernel';
import {
  type ParcelShown,
  SHOP_ORDER_CLOSED_REASONS,
  SHOP_ORDER_STATES,
  SHOP_STEP_NAMES,
  type ShopInvoiceShown,
  type ShopLineShown,
  type ShopOrderListed,
  type ShopOrderShown,
  type ShopOrderState,
  type ShopStep,
  TITLE_KINDS,
} from '@bangfu/shop';

const MOST = 1_000_000;
const VERSIONS = { min: 1, max: 1_000_000_000 } as const;

export class ShopOrdersQuery extends PageQuery {
  @Field.oneOf(SHOP_ORDER_STATES, { optional: true, description: '订单状态' }) state?: ShopOrderState;
  @Field.text({ max: 20, optional: true, description: '订单号，可只填开头', example: 'GD2026-0000' }) number?: string;
  @Field.text({
    max: 50,
    optional: true,
    description: '订单号、商品名称、收货人姓名、手机号或末四位',
    example: '山茶油',
  })
  search?: string;
}

export class CancelInput {
  @Field.whole({ ...VERSIONS, description: '所见的版本' }) version: number;
  @Field.text({ max: 300, description: '原因', example: '买错了' }) reason: string;
}

export class ShopOrderListedDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) number: string;
  @Field.id({ description: '一起付款的结算' }) checkoutId: string;
  @Field.oneOf(SHOP_ORDER_STATES, { description: '待付款、待发货、已发货、已送达、已收货、已关闭' }) state: string;
  @Field.oneOf(SHOP_ORDER_CLOSED_REASONS, { nullable: true }) closedReason: string | null;
  @Field.id() supplierId: string;
  @Field.text({ max: 100 }) supplierName: string;
  @Field.fen({ description: '货款' }) goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.fen() totalFen: bigint;
  @Field.whole({ min: 1, max: 100 }) lineCount: number;
  @Field.whole({ min: 1, max: 100 * MOST }) unitCount: number;
  @Field.text({ max: 60 }) firstProduct: string;
  @Field.id() firstProductId: string;
  @Field.id({ nullable: true }) firstPhotoFileId: string | null;
  @Field.instant() placedAt: Date;
  @Field.instant({ nullable: true }) paidAt: Date | null;
  @Field.instant({ description: '最迟付款时间' }) expiresAt: Date;
  @Field.date({ nullable: true, description: '到这一天自动确认收货' }) confirmDueOn: string | null;
  @Field.whole(VERSIONS) version: number;
}

export const toShopOrderListedDto = (row: ShopOrderListed): ShopOrderListedDto => ({
  id: row.id,
  number: row.number,
  checkoutId: row.checkoutId,
  state: row.state,
  closedReason: row.closedReason,
  supplierId: row.supplierId,
  supplierName: row.supplierName,
  goodsFen: row.goodsFen,
  freightFen: row.freightFen,
  totalFen: row.goodsFen + row.freightFen,
  lineCount: row.lineCount,
  unitCount: Number(row.unitCount),
  firstProduct: row.firstProduct,
  firstProductId: row.firstProductId,
  firstPhotoFileId: row.firstPhotoFileId,
  placedAt: row.placedAt,
  paidAt: row.paidAt,
  expiresAt: row.expiresAt,
  confirmDueOn: row.confirmDueOn,
  version: row.version,
});

export class ShopOrderCountDto {
  @Field.oneOf(SHOP_ORDER_STATES) state: string;
  @Field.whole({ min: 0, max: 1_000_000_000 }) count: number;
}

export class ShopOrderLineDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: 100 }) position: number;
  @Field.id() variantId: string;
  @Field.id() productId: string;
  @Field.id({ nullable: true }) photoFileId: string | null;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 60, example: '500mL' }) variantName: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.grams() netWeightGrams: bigint;
  @Field.code({ description: '产地' }) originCode: string;
  @Field.flag({ description: '产自832个脱贫县' }) listed832: boolean;
  @Field.flag({ description: '带动脱贫户' }) poorHouseholdLinked: boolean;
  @Field.oneOf(['exempt', '9', '13'], { description: '免税、9%、13%' }) taxTreatment: string;
  @Field.whole({ min: 1, max: MOST }) quantity: number;
  @Field.fen() unitPriceFen: bigint;
  @Field.fen() amountFen: bigint;
  @Field.whole({ min: 0, max: MOST, description: '已发' }) shippedQuantity: number;
  @Field.whole({ min: 0, max: MOST, description: '已取消' }) cancelledQuantity: number;
  @Field.whole({ min: 0, max: MOST, description: '待发' }) leftQuantity: number;
}

const toLineDto = (line: ShopLineShown): ShopOrderLineDto => ({
  id: line.id,
  position: line.position,
  variantId: line.variantId,
  productId: line.productId,
  photoFileId: line.photoFileId,
  productName: line.productName,
  variantName: line.variantName,
  unit: line.unit,
  netWeightGrams: line.netWeightGrams,
  originCode: line.originCode,
  listed832: line.listed832,
  poorHouseholdLinked: line.poorHouseholdLinked,
  taxTreatment: line.taxTreatment,
  quantity: Number(line.quantity),
  unitPriceFen: line.unitPriceFen,
  amountFen: line.amountFen,
  shippedQuantity: Number(line.shippedQuantity),
  cancelledQuantity: Number(line.cancelledQuantity),
  leftQuantity: Number(line.left),
});

export class ParcelLineDto {
  @Field.id() orderLineId: string;
  @Field.whole({ min: 1, max: MOST }) quantity: number;
}

export class ParcelTrackingDto {
  @Field.id() id: string;
  @Field.instant() at: string;
  @Field.text({ min: 0, max: 100, example: '衡阳转运中心' }) place: string;
  @Field.text({ max: 300, example: '已揽收' }) note: string;
}

export class ParcelDto {
  @Field.id() id: string;
  @Field.text({ max: 60, example: '邮政快递' }) carrier: string;
  @Field.text({ max: 60, example: '9898123456789' }) trackingNumber: string;
  @Field.instant() sentAt: Date;
  @Field.instant({ nullable: true }) deliveredAt: Date | null;
  @Field.list(() => ParcelLineDto, { max: 100 }) lines: ParcelLineDto[];
  @Field.list(() => ParcelTrackingDto, { max: 500, description: '新的在前' }) tracking: ParcelTrackingDto[];
}

const toParcelDto = (parcel: ParcelShown): ParcelDto => ({
  id: parcel.id,
  carrier: parcel.carrier,
  trackingNumber: parcel.trackingNumber,
  sentAt: parcel.sentAt,
  deliveredAt: parcel.deliveredAt,
  lines: [...parcel.lines],
  tracking: [...parcel.tracking],
});

export class ShopStepDto {
  @Field.id() id: string;
  @Field.oneOf(Object.keys(SHOP_STEP_NAMES)) kind: string;
  @Field.text({ max: 40, example: '提交订单' }) name: string;
  @Field.instant() at: Date;
  @Field.oneOf(['buyer', 'supplier', 'platform'], { description: '买家、商家、平台' }) side: string;
  @Field.text({ min: 0, max: 500, multiline: true }) note: string;
}

const toStepDto = ({ id, kind, at, side, note }: ShopStep): ShopStepDto => ({
  ...{ id, kind, at, side, note },
  name: SHOP_STEP_NAMES[kind] ?? kind,
});

export class ShopInvoiceDto {
  @Field.id() id: string;
  @Field.text({ max: 20, example: '24432000000012345678' }) number: string;
  @Field.date() issuedOn: string;
  @Field.fen() amountFen: bigint;
  @Field.instant({ nullable: true, description: '作废时间' }) voidedAt: Date | null;
}

const toInvoiceDto = ({ id, number, issuedOn, amountFen, voidedAt }: ShopInvoiceShown): ShopInvoiceDto => ({
  ...{ id, number, issuedOn, amountFen, voidedAt },
});

export class InvoiceAskedDto {
  @Field.oneOf(TITLE_KINDS) titleKind: string;
  @Field.text({ max: 100 }) title: string;
  @Field.text({ max: 18, nullable: true }) taxNumber: string | null;
  @Field.text({ max: 200 }) email: string;
}

export class ShopOrderDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) number: string;
  @Field.id() checkoutId: string;
  @Field.oneOf(SHOP_ORDER_STATES) state: string;
  @Field.oneOf(SHOP_ORDER_CLOSED_REASONS, { nullable: true }) closedReason: string | null;
  @Field.id() supplierId: string;
  @Field.text({ max: 100 }) supplierName: string;
  @Field.text({ max: 200, description: '收货地区' }) deliveryPlace: string;
  @Field.text({ max: 100, description: '送给受赠机构的不显示' }) deliveryDetail: string;
  @Field.text({ max: 30 }) deliveryName: string;
  @Field.text({ max: 20 }) deliveryPhone: string;
  @Field.flag({ description: '送给受赠机构的' }) gift: boolean;
  @Field.id({ nullable: true, description: '受赠机构' }) giftInstitutionId: string | null;
  @Field.text({ max: 60, nullable: true, example: '淝田镇中心小学' }) giftInstitutionName: string | null;
  @Field.text({ max: 100, nullable: true, description: '金额计入哪个单位的个人消费', example: '耒阳市财政局' })
  attributedTo: string | null;
  @Field.text({ max: 100, nullable: true, description: '推荐人的单位；不显示推荐人', example: '淝田镇人民政府' })
  recommendedBy: string | null;
  @Field.text({ min: 0, max: 200, multiline: true, description: '给商家的留言' }) buyerNote: string;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.fen() totalFen: bigint;
  @Field.fen({ description: '已退或正在退的款' }) refundedFen: bigint;
  @Field.whole({ min: 0, max: 60, description: '付款后最快几天送达' }) promiseDaysMin: number;
  @Field.whole({ min: 0, max: 60, description: '付款后最慢几天送达' }) promiseDaysMax: number;
  @Field.instant() placedAt: Date;
  @Field.instant({ description: '最迟付款时间' }) expiresAt: Date;
  @Field.instant({ nullable: true }) paidAt: Date | null;
  @Field.instant({ nullable: true }) packedAt: Date | null;
  @Field.instant({ nullable: true }) shippedAt: Date | null;
  @Field.instant({ nullable: true }) deliveredAt: Date | null;
  @Field.instant({ nullable: true }) receivedAt: Date | null;
  @Field.date({ nullable: true, description: '到这一天自动确认收货' }) confirmDueOn: string | null;
  @Field.flag({ description: '有售后或付款申诉未了结，暂不自动确认收货' }) held: boolean;
  @Field.flag({ description: '可以取消' }) cancellable: boolean;
  @Field.flag({ description: '可以确认收货' }) confirmable: boolean;
  @Field.list(() => ShopOrderLineDto, { max: 100 }) lines: ShopOrderLineDto[];
  @Field.list(() => ParcelDto, { max: 200 }) parcels: ParcelDto[];
  @Field.list(() => ShopStepDto, { max: 500 }) steps: ShopStepDto[];
  @Field.one(() => InvoiceAskedDto, { nullable: true, description: '要求开的发票' })
  invoiceAsked: InvoiceAskedDto | null;
  @Field.list(() => ShopInvoiceDto, { max: 50 }) invoices: ShopInvoiceDto[];
  @Field.whole(VERSIONS) version: number;
}

export function toShopOrderDto(shown: ShopOrderShown): ShopOrderDto {
  const { order, checkout, contact } = shown;
  return {
    id: order.id,
    number: order.number,
    checkoutId: order.checkoutId,
    state: order.state,
    closedReason: order.closedReason,
    supplierId: order.supplierId,
    supplierName: shown.supplierName,
    deliveryPlace: checkout.deliveryPlace,
    deliveryDetail: contact.detail,
    deliveryName: contact.name,
    deliveryPhone: contact.phone,
    gift: checkout.giftInstitutionId !== null,
    giftInstitutionId: checkout.giftInstitutionId,
    giftInstitutionName: shown.giftInstitutionName,
    attributedTo: shown.attributedTo,
    recommendedBy: shown.recommendedBy,
    buyerNote: order.buyerNote,
    goodsFen: shown.goodsFen,
    freightFen: order.freightFen,
    totalFen: shown.goodsFen + order.freightFen,
    refundedFen: shown.refundedFen,
    promiseDaysMin: order.promiseDaysMin,
    promiseDaysMax: order.promiseDaysMax,
    placedAt: order.placedAt,
    expiresAt: checkout.expiresAt,
    paidAt: order.paidAt,
    packedAt: order.packedAt,
    shippedAt: order.shippedAt,
    deliveredAt: order.deliveredAt,
    receivedAt: order.receivedAt,
    confirmDueOn: order.confirmDueOn,
    held: shown.held,
    cancellable: order.state === 'paid' && shown.parcels.length === 0,
    confirmable: (order.state === 'shipped' || order.state === 'delivered') && !shown.held,
    lines: shown.lines.map(toLineDto),
    parcels: shown.parcels.map(toParcelDto),
    steps: shown.steps.map(toStepDto),
    invoiceAsked: checkout.invoiceTitleKind && {
      titleKind: checkout.invoiceTitleKind,
      title: checkout.invoiceTitle!,
      taxNumber: checkout.invoiceTaxNumber,
      email: checkout.invoiceEmail!,
    },
    invoices: shown.invoices.map(toInvoiceDto),
    version: order.version,
  };
}

export class ReorderDto {
  @Field.whole({ min: 0, max: 100, description: '放进购物车的种数' }) added: number;
  @Field.list('text', { max: 100, description: '现在买不到的' }) skipped: string[];
}
