import { Field, PageQuery } from '@bangfu/kernel';
import {
  type NewParcel,
  type ParcelShown,
  SHOP_ORDER_CLOSED_REASONS,
  SHOP_ORDER_STATES,
  SHOP_STEP_NAMES,
  type ShopLineShown,
  type ShopOrderListed,
  type ShopOrderShown,
  type ShopOrderState,
  type ShopStep,
} from '@bangfu/shop';
import { GiftReceiptDto } from '../gifts/gifts.controller.js';
import { InvoiceAskedDto, RedLetterDueDto, ShopInvoiceDto, toInvoiceDto } from './shop-invoices.dto.js';

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
  @Field.flag({ optional: true, description: '只看待开票的' }) invoiceWanted?: boolean;
}

export class VersionInput {
  @Field.whole({ ...VERSIONS, description: '所见的版本' }) version: number;
}

export class CannotSupplyInput extends VersionInput {
  @Field.text({ max: 300, description: '原因，买家可见', example: '连日降雨，无法采收' }) reason: string;
  @Field.list('id', { max: 100, optional: true, description: '无法供应的订单行；不填为全部未发的' }) lineIds?: string[];
}

export class ParcelLineInput {
  @Field.id() orderLineId: string;
  @Field.whole({ min: 1, max: MOST, example: 2 }) quantity: number;
}

export class ParcelInput {
  @Field.id({ optional: true, description: '客户端给的包裹编号，重复提交是同一个包裹' }) id?: string;
  @Field.text({ max: 60, description: '承运方', example: '邮政快递' }) carrier: string;
  @Field.text({ max: 60, description: '运单号', example: '9898123456789' }) trackingNumber: string;
  @Field.list(() => ParcelLineInput, { min: 1, max: 100 }) lines: ParcelLineInput[];
}

export const toNewParcel = ({ lines, ...input }: ParcelInput): NewParcel => ({
  ...input,
  lines: lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity: BigInt(quantity) })),
});

export class ParcelTrackingInput {
  @Field.id({ optional: true }) id?: string;
  @Field.instant({ optional: true, description: '发生时间；不填为现在' }) at?: Date;
  @Field.text({ max: 100, min: 0, optional: true, example: '衡阳转运中心' }) place?: string;
  @Field.text({ max: 300, example: '已揽收' }) note: string;
}

export class ShopOrderListedDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) number: string;
  @Field.oneOf(SHOP_ORDER_STATES, { description: '待发货、已发货、已送达、已收货、已关闭' }) state: string;
  @Field.oneOf(SHOP_ORDER_CLOSED_REASONS, { nullable: true }) closedReason: string | null;
  @Field.text({ max: 30, description: '收货人', example: '曾**' }) buyerName: string;
  @Field.text({ max: 200, example: '湖南省/衡阳市/耒阳市/淝田镇' }) deliveryPlace: string;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.whole({ min: 1, max: 100 }) lineCount: number;
  @Field.whole({ min: 1, max: 100 * MOST }) unitCount: number;
  @Field.text({ max: 60 }) firstProduct: string;
  @Field.instant() placedAt: Date;
  @Field.instant({ nullable: true }) paidAt: Date | null;
  @Field.instant({ nullable: true, description: '已打包' }) packedAt: Date | null;
  @Field.date({ nullable: true, description: '到这一天自动确认收货' }) confirmDueOn: string | null;
  @Field.flag({ description: '买家要发票' }) invoiceWanted: boolean;
  @Field.flag({ description: '已登记发票' }) invoiceRecorded: boolean;
  @Field.whole(VERSIONS) version: number;
}

export const toShopOrderListedDto = (row: ShopOrderListed): ShopOrderListedDto => ({
  id: row.id,
  number: row.number,
  state: row.state,
  closedReason: row.closedReason,
  buyerName: row.buyerName,
  deliveryPlace: row.deliveryPlace,
  goodsFen: row.goodsFen,
  freightFen: row.freightFen,
  lineCount: row.lineCount,
  unitCount: Number(row.unitCount),
  firstProduct: row.firstProduct,
  placedAt: row.placedAt,
  paidAt: row.paidAt,
  packedAt: row.packedAt,
  confirmDueOn: row.confirmDueOn,
  invoiceWanted: row.invoiceWanted,
  invoiceRecorded: row.invoiceRecorded,
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
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 60, example: '500mL' }) variantName: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.grams() netWeightGrams: bigint;
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
  productName: line.productName,
  variantName: line.variantName,
  unit: line.unit,
  netWeightGrams: line.netWeightGrams,
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
  @Field.text({ min: 0, max: 100 }) place: string;
  @Field.text({ max: 300 }) note: string;
}

export class ParcelDto {
  @Field.id() id: string;
  @Field.text({ max: 60 }) carrier: string;
  @Field.text({ max: 60 }) trackingNumber: string;
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
  @Field.oneOf(['buyer', 'supplier', 'platform']) side: string;
  @Field.text({ min: 0, max: 500, multiline: true }) note: string;
}

const toStepDto = ({ id, kind, at, side, note }: ShopStep): ShopStepDto => ({
  ...{ id, kind, at, side, note },
  name: SHOP_STEP_NAMES[kind] ?? kind,
});

export class ShopContactDto {
  @Field.text({ max: 30, example: '曾**' }) name: string;
  @Field.text({ max: 20, example: '138****5678' }) phone: string;
  @Field.text({ max: 200 }) place: string;
  @Field.text({ max: 100, example: '***' }) detail: string;
  @Field.flag({ description: '部分隐藏' }) masked: boolean;
}

export class ShopOrderDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) number: string;
  @Field.oneOf(SHOP_ORDER_STATES) state: string;
  @Field.oneOf(SHOP_ORDER_CLOSED_REASONS, { nullable: true }) closedReason: string | null;
  @Field.one(() => ShopContactDto, { description: '收货人；完整信息在待发货时另行查看并留痕' }) contact: ShopContactDto;
  @Field.flag({ description: '送给受赠机构的' }) gift: boolean;
  @Field.one(() => GiftReceiptDto, { nullable: true, description: '受赠机构已签收' })
  giftReceipt: GiftReceiptDto | null;
  @Field.text({ min: 0, max: 200, multiline: true }) buyerNote: string;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.fen({ description: '已退或正在退的款' }) refundedFen: bigint;
  @Field.fen({ description: '平台服务费，按没有退的款计' }) feeFen: bigint;
  @Field.whole({ min: 0, max: 60 }) promiseDaysMin: number;
  @Field.whole({ min: 0, max: 60, description: '承诺付款后最慢几天送达' }) promiseDaysMax: number;
  @Field.instant() placedAt: Date;
  @Field.instant({ nullable: true }) paidAt: Date | null;
  @Field.instant({ nullable: true }) packedAt: Date | null;
  @Field.instant({ nullable: true }) shippedAt: Date | null;
  @Field.instant({ nullable: true }) deliveredAt: Date | null;
  @Field.instant({ nullable: true }) receivedAt: Date | null;
  @Field.date({ nullable: true, description: '到这一天自动确认收货' }) confirmDueOn: string | null;
  @Field.flag({ description: '有售后或付款申诉未了结' }) held: boolean;
  @Field.list(() => ShopOrderLineDto, { max: 100 }) lines: ShopOrderLineDto[];
  @Field.list(() => ParcelDto, { max: 200 }) parcels: ParcelDto[];
  @Field.list(() => ShopStepDto, { max: 500 }) steps: ShopStepDto[];
  @Field.one(() => InvoiceAskedDto, { nullable: true, description: '买家要求开的发票' })
  invoiceAsked: InvoiceAskedDto | null;
  @Field.list(() => ShopInvoiceDto, { max: 50 }) invoices: ShopInvoiceDto[];
  @Field.one(() => RedLetterDueDto, { nullable: true, description: '开票后有退款，应开红字发票或作废重开' })
  redLetterDue: RedLetterDueDto | null;
  @Field.whole(VERSIONS) version: number;
}

export function toShopOrderDto(shown: ShopOrderShown): ShopOrderDto {
  const { order, checkout, contact } = shown;
  const paidFen = shown.goodsFen + order.freightFen - shown.refundedFen;
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    closedReason: order.closedReason,
    contact: { ...contact, place: checkout.deliveryPlace },
    gift: checkout.giftInstitutionId !== null,
    giftReceipt: shown.giftReceipt,
    buyerNote: order.buyerNote,
    goodsFen: shown.goodsFen,
    freightFen: order.freightFen,
    refundedFen: shown.refundedFen,
    feeFen: shown.feeFen,
    promiseDaysMin: order.promiseDaysMin,
    promiseDaysMax: order.promiseDaysMax,
    placedAt: order.placedAt,
    paidAt: order.paidAt,
    packedAt: order.packedAt,
    shippedAt: order.shippedAt,
    deliveredAt: order.deliveredAt,
    receivedAt: order.receivedAt,
    confirmDueOn: order.confirmDueOn,
    held: shown.held,
    lines: shown.lines.map(toLineDto),
    parcels: shown.parcels.map(toParcelDto),
    steps: shown.steps.map(toStepDto),
    invoiceAsked: checkout.invoiceTitleKind && {
      titleKind: checkout.invoiceTitleKind,
      title: checkout.invoiceTitle!,
      taxNumber: checkout.invoiceTaxNumber,
      email: checkout.invoiceEmail!,
      amountFen: paidFen,
    },
    invoices: shown.invoices.map((invoice) => toInvoiceDto(invoice, shown.redLetters)),
    redLetterDue: shown.redLetterDue,
    version: order.version,
  };
}
