import {
  CONFORMITY_BASES,
  type ConformityBasis,
  type ConformityStatement,
  type NewShipment,
  type ReceiptShown,
  REFUSAL_REASONS,
  SHIPMENT_STATES,
  type ShipmentListed,
  type ShipmentShown,
  type ShipmentState,
  type TrackingEntry,
} from '@bangfu/fulfilment';
import { Field, PageQuery } from '@bangfu/kernel';

const MOST = 1_000_000_000;

export class ShipmentsQuery extends PageQuery {
  @Field.oneOf(SHIPMENT_STATES, { optional: true, description: '已发 / 已送达 / 已验收' }) state?: ShipmentState;
  @Field.id({ optional: true }) orderId?: string;
}

export class ShipmentLineInput {
  @Field.id() orderLineId: string;
  @Field.whole({ min: 1, max: MOST, description: '本次发货数量', example: 10 }) quantity: number;
  @Field.grams({ min: 1n, optional: true, nullable: true, description: '实际净重；只用于计重商品', example: null })
  shippedGrams?: bigint | null;
}

export class ConformityInput {
  @Field.text({ max: 60, description: '合格证编号', example: 'HG-20260318-01' }) number: string;
  @Field.text({ max: 60, example: '散养土鸡' }) productName: string;
  @Field.text({ max: 60, optional: true, description: '批次', example: '20260318' }) batch?: string;
  @Field.oneOf(CONFORMITY_BASES, { description: '承诺依据：质量安全控制符合要求 / 自行检测合格 / 委托检测合格' })
  basis: ConformityBasis;
  @Field.text({ max: 100, description: '生产者', example: '黄草洲润福祥农业科技有限公司' }) producerName: string;
  @Field.text({ max: 100, description: '产地', example: '湖南省耒阳市淝田镇黄草洲村' }) origin: string;
  @Field.date({ description: '开具日期' }) issuedOn: string;
  @Field.id({ optional: true, nullable: true, description: '合格证照片或扫描件' }) fileId?: string | null;
}

export class ShipmentInput {
  @Field.id({ optional: true, description: '客户端生成的编号，便于安全重试' }) id?: string;
  @Field.text({ max: 60, description: '承运方', example: '耒阳邮政' }) carrier: string;
  @Field.text({ max: 60, optional: true, nullable: true, description: '物流单号', example: 'YZ9876543210' })
  trackingNumber?: string | null;
  @Field.whole({ min: 1, max: 10_000, description: '件数', example: 2 }) parcels: number = 1;
  @Field.text({ max: 500, optional: true, multiline: true, description: '备注' }) note?: string;
  @Field.list(() => ShipmentLineInput, { min: 1, max: 500 }) lines: ShipmentLineInput[];
  @Field.list(() => ConformityInput, { max: 50, optional: true, description: '承诺达标合格证（可不附）' })
  conformity?: ConformityInput[];
}

export const toNewShipment = (input: ShipmentInput): NewShipment => ({
  ...input,
  lines: input.lines.map((line) => ({ ...line, quantity: BigInt(line.quantity) })),
});

export class TrackingInput {
  @Field.id({ optional: true }) id?: string;
  @Field.instant({ optional: true, description: '发生时间；不填为现在' }) at?: Date;
  @Field.text({ max: 100, optional: true, example: '衡阳转运中心' }) place?: string;
  @Field.text({ max: 300, example: '已发往耒阳' }) note: string;
}

export class ShipmentListedDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FH2026-000001' }) number: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 60, example: '耒阳邮政' }) carrier: string;
  @Field.text({ max: 60, nullable: true, example: 'YZ9876543210' }) trackingNumber: string | null;
  @Field.whole({ min: 1, max: 10_000 }) parcels: number;
  @Field.oneOf(SHIPMENT_STATES) state: string;
  @Field.instant() sentAt: Date;
  @Field.instant({ nullable: true }) arrivedAt: Date | null;
  @Field.date({ nullable: true, description: '过此日视同验收；空为须由人验收' }) acceptBy: string | null;
  @Field.flag({ description: '有未了结的争议' }) disputed: boolean;
  @Field.id({ nullable: true, description: '验收单' }) receiptId: string | null;
  @Field.whole({ min: 0, max: MOST }) lineCount: number;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.whole({ min: 1, max: MOST }) version: number;
}

export const toShipmentListedDto = ({
  supplierId: _id,
  supplierName: _name,
  ...row
}: ShipmentListed): ShipmentListedDto => row;

export class ShipmentLineDto {
  @Field.id() id: string;
  @Field.id() orderLineId: string;
  @Field.whole({ min: 1, max: MOST }) position: number;
  @Field.text({ max: 200 }) productName: string;
  @Field.text({ max: 200 }) variantName: string;
  @Field.text({ max: 20 }) unit: string;
  @Field.oneOf(['piece', 'weight']) soldBy: string;
  @Field.whole({ min: 1, max: MOST }) quantity: number;
  @Field.grams({ description: '约定净重' }) expectedGrams: bigint;
  @Field.grams({ nullable: true, description: '发货净重' }) shippedGrams: bigint | null;
  @Field.fen() unitPriceFen: bigint;
}

export class TrackingDto {
  @Field.id() id: string;
  @Field.instant() at: Date;
  @Field.text({ max: 100, min: 0 }) place: string;
  @Field.text({ max: 300 }) note: string;
}

export const toTrackingDto = ({ id, at, place, note }: TrackingEntry): TrackingDto => ({ id, at, place, note });

export class ConformityDto {
  @Field.text({ max: 60 }) number: string;
  @Field.text({ max: 60 }) productName: string;
  @Field.text({ max: 60, min: 0 }) batch: string;
  @Field.oneOf(CONFORMITY_BASES) basis: string;
  @Field.text({ max: 100 }) producerName: string;
  @Field.text({ max: 100 }) origin: string;
  @Field.date() issuedOn: string;
  @Field.id({ nullable: true }) fileId: string | null;
}

export const toConformityDto = ({
  id: _id,
  shipmentId: _shipmentId,
  ...statement
}: ConformityStatement): ConformityDto => statement;

export class ShipmentDto extends ShipmentListedDto {
  @Field.list(() => ShipmentLineDto, { max: 1000 }) lines: ShipmentLineDto[];
  @Field.list(() => TrackingDto, { max: 1000 }) tracking: TrackingDto[];
  @Field.list(() => ConformityDto, { max: 100 }) conformity: ConformityDto[];
}

export const toShipmentDto = ({ lines, tracking, conformity, ...row }: ShipmentShown): ShipmentDto => ({
  ...toShipmentListedDto(row),
  lines: lines.map(({ netWeightGrams: _weight, originCode: _origin, ...line }) => ({
    ...line,
    quantity: Number(line.quantity),
  })),
  tracking: tracking.map(toTrackingDto),
  conformity: conformity.map(toConformityDto),
});

export class DeliveryNoteDto extends ShipmentDto {
  @Field.text({ max: 100 }) supplierName: string;
  @Field.text({ max: 200 }) deliveryAddress: string;
  @Field.text({ max: 60 }) contactName: string;
  @Field.text({ max: 20 }) contactPhone: string;
  @Field.fen({ description: '本批约定货款' }) goodsFen: bigint;
}

export class ReceiptLineDto {
  @Field.id() id: string;
  @Field.id() orderLineId: string;
  @Field.text({ max: 200 }) productName: string;
  @Field.text({ max: 200 }) variantName: string;
  @Field.text({ max: 20 }) unit: string;
  @Field.oneOf(['piece', 'weight']) soldBy: string;
  @Field.whole({ min: 1, max: MOST }) shippedQuantity: number;
  @Field.grams() expectedGrams: bigint;
  @Field.whole({ min: 0, max: MOST }) acceptedQuantity: number;
  @Field.grams({ nullable: true, description: '实重' }) acceptedGrams: bigint | null;
  @Field.whole({ min: 0, max: MOST }) refusedQuantity: number;
  @Field.oneOf(Object.keys(REFUSAL_REASONS), { nullable: true }) refusalReason: string | null;
  @Field.text({ max: 500, min: 0, multiline: true }) refusalText: string;
  @Field.fen() amountFen: bigint;
  @Field.list('id', { max: 9 }) photoFileIds: string[];
  @Field.whole({ min: 0, max: MOST, description: '已同意退货的数量' }) returnedQuantity: number;
  @Field.fen() returnedFen: bigint;
}

export class ReceiptDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) number: string;
  @Field.id() shipmentId: string;
  @Field.text({ max: 40 }) shipmentNumber: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40 }) orderNumber: string;
  @Field.oneOf(['person', 'deemed'], { description: '人工验收 / 视同验收' }) kind: string;
  @Field.instant() at: Date;
  @Field.date() receivedOn: string;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.list(() => ReceiptLineDto, { max: 1000 }) lines: ReceiptLineDto[];
}

export const toReceiptDto = ({
  lines,
  acceptedByName: _by,
  buyerId: _buyer,
  supplierId: _supplier,
  ...receipt
}: ReceiptShown): ReceiptDto => ({
  ...receipt,
  lines: lines.map(({ shipmentLineId: _line, ...line }) => ({
    ...line,
    shippedQuantity: Number(line.shippedQuantity),
    acceptedQuantity: Number(line.acceptedQuantity),
    refusedQuantity: Number(line.refusedQuantity),
    returnedQuantity: Number(line.returnedQuantity),
  })),
});
