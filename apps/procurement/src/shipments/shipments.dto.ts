import {
  CONFORMITY_BASES,
  type ConformityStatement,
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

export class ShipmentListedDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FH2026-000001' }) number: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
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

export const toShipmentListedDto = ({ buyerId: _id, buyerName: _name, ...row }: ShipmentListed): ShipmentListedDto =>
  row;

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
