import { Field, PageQuery } from '@bangfu/kernel';
import {
  type Offer,
  ORDER_FUNDS,
  ORDER_STATES,
  type OrderDetails,
  type OrderFilter,
  type OrderLine,
  type OrderListed,
  type OrderState,
  type OrderStep,
  PAYMENT_TERMS,
  type ProposalShown,
  STEP_NAMES,
} from '@bangfu/orders';

const MOST = 1_000_000_000;

export class OrdersQuery extends PageQuery {
  @Field.oneOf(ORDER_STATES, { optional: true, description: '订单状态' }) state?: OrderState;
  @Field.flag({ optional: true, description: '只看逾期未确认的' }) overdue?: boolean;
  @Field.id({ optional: true, description: '采购单位' }) buyerId?: string;
  @Field.whole({ min: 2000, max: 2999, optional: true, description: '年度', example: 2026 }) year?: number;
  @Field.text({ max: 20, optional: true, description: '订单号，可只填开头', example: 'DD2026-0000' }) number?: string;
}

export const toOrderFilter = ({ buyerId, ...query }: OrdersQuery): OrderFilter => ({
  ...query,
  counterpartyId: buyerId,
});

export class VersionInput {
  @Field.whole({ min: 1, max: MOST, description: '所见订单的版本；已被更新时拒绝' }) version: number;
}

export class ReasonInput extends VersionInput {
  @Field.text({ max: 300, multiline: true, description: '原因', example: '连日降雨，采收推迟' }) reason: string;
}

export class OfferedLineInput {
  @Field.id({ description: '订单行' }) orderLineId: string;
  @Field.whole({ min: 0, max: MOST, description: '可供数量；0 为不供应', example: 8 }) quantity: number;
  @Field.text({ max: 300, optional: true, nullable: true, description: '原因；不供应时必填', example: '当季已售罄' })
  reason?: string | null;
}

export class ProposalInput extends VersionInput {
  @Field.fen({ description: '运费', example: '35000' }) freightFen: bigint;
  @Field.text({ max: 500, multiline: true, description: '说明', example: '按整车计运费' }) note: string;
  @Field.list(() => OfferedLineInput, { max: 500, description: '有变动的行；未列出的照原数量供应' })
  lines: OfferedLineInput[];
}

export const toOffer = ({ freightFen, note, lines }: ProposalInput): Offer => ({
  freightFen,
  note,
  lines: lines.map((line) => ({ ...line, quantity: BigInt(line.quantity) })),
});

export class OrderStopDto {
  @Field.instant({ nullable: true, description: '何时起暂停发货；没有暂停为空' }) stoppedAt: Date | null;
}

export class OrderListedDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) number: string;
  @Field.oneOf(ORDER_STATES) state: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.oneOf(ORDER_FUNDS) fund: string;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.whole({ min: 0, max: MOST }) lineCount: number;
  @Field.text({ max: 200, example: '冷榨山茶油' }) firstProduct: string;
  @Field.instant() placedAt: Date;
  @Field.date({ description: '最迟确认日' }) confirmBy: string;
  @Field.flag({ description: '逾期未确认' }) overdue: boolean;
  @Field.date({ nullable: true, description: '期望到货日' }) wantedOn: string | null;
  @Field.whole({ min: 1, max: MOST }) version: number;
}

export class OrderLineDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: MOST }) position: number;
  @Field.id() variantId: string;
  @Field.text({ max: 200, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 200, example: '500ml' }) variantName: string;
  @Field.text({ max: 20, example: '瓶' }) unit: string;
  @Field.oneOf(['piece', 'weight'], { description: '计件 / 计重' }) soldBy: string;
  @Field.grams({ description: '每单位净重' }) netWeightGrams: bigint;
  @Field.oneOf(['exempt', '9', '13']) taxTreatment: string;
  @Field.code({ description: '产地' }) originCode: string;
  @Field.whole({ min: 1, max: MOST, description: '订购数量' }) quantity: number;
  @Field.fen() unitPriceFen: bigint;
  @Field.fen() amountFen: bigint;
  @Field.whole({ min: 0, max: MOST, nullable: true, description: '确认数量' }) confirmedQuantity: number | null;
  @Field.fen({ nullable: true }) confirmedAmountFen: bigint | null;
  @Field.whole({ min: 0, max: MOST, description: '已发数量' }) shippedQuantity: number;
  @Field.whole({ min: 0, max: MOST, description: '已验收或拒收数量' }) settledQuantity: number;
  @Field.oneOf(['placed', 'confirmed', 'refused', 'cancelled']) state: string;
  @Field.text({ max: 300, nullable: true, example: null }) refusalReason: string | null;
}

export const toOrderLineDto = (line: OrderLine): OrderLineDto => ({
  id: line.id,
  position: line.position,
  variantId: line.variantId,
  productName: line.productName,
  variantName: line.variantName,
  unit: line.unit,
  soldBy: line.soldBy,
  netWeightGrams: line.netWeightGrams,
  taxTreatment: line.taxTreatment,
  originCode: line.originCode,
  quantity: Number(line.quantity),
  unitPriceFen: line.unitPriceFen,
  amountFen: line.amountFen,
  confirmedQuantity: line.confirmedQuantity === null ? null : Number(line.confirmedQuantity),
  confirmedAmountFen: line.confirmedAmountFen,
  shippedQuantity: Number(line.shippedQuantity),
  settledQuantity: Number(line.settledQuantity),
  state: line.state,
  refusalReason: line.refusalReason,
});

export class ProposalLineDto {
  @Field.id() orderLineId: string;
  @Field.whole({ min: 0, max: MOST }) quantity: number;
  @Field.fen() amountFen: bigint;
  @Field.text({ max: 300, nullable: true, example: null }) reason: string | null;
}

export class ProposalDto {
  @Field.id() id: string;
  @Field.oneOf(['open', 'agreed', 'declined', 'withdrawn']) state: string;
  @Field.fen() freightFen: bigint;
  @Field.fen() goodsFen: bigint;
  @Field.text({ max: 500, multiline: true }) note: string;
  @Field.instant() proposedAt: Date;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
  @Field.list(() => ProposalLineDto, { max: 1000 }) lines: ProposalLineDto[];
}

export const toProposalDto = (proposal: ProposalShown): ProposalDto => ({
  ...proposal,
  lines: proposal.lines.map((line) => ({ ...line, quantity: Number(line.quantity) })),
});

export class ContactDto {
  @Field.text({ max: 60, example: '曾**' }) name: string;
  @Field.text({ max: 20, example: '138****5678' }) phone: string;
  @Field.flag({ description: '部分隐藏' }) masked: boolean;
}

export class OrderDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) number: string;
  @Field.oneOf(ORDER_STATES) state: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.oneOf(ORDER_FUNDS) fund: string;
  @Field.fen({ description: '货款：下单时，确认后为确认金额' }) goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.fen({ description: '下单时的总额' }) orderedFen: bigint;
  @Field.oneOf(PAYMENT_TERMS, { description: '先货后款 / 先款后货' }) paymentTerms: string;
  @Field.whole({ min: 1, max: 60 }) paymentDays: number;
  @Field.instant() placedAt: Date;
  @Field.date() confirmBy: string;
  @Field.flag() overdue: boolean;
  @Field.instant({ nullable: true }) confirmedAt: Date | null;
  @Field.instant({ nullable: true }) closedAt: Date | null;
  @Field.date({ nullable: true }) wantedOn: string | null;
  @Field.text({ max: 200, example: '湖南省耒阳市灶市街1号食堂' }) deliveryAddress: string;
  @Field.one(() => ContactDto, { description: '收货人；确认订单后完整显示' }) contact: ContactDto;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.whole({ min: 1, max: MOST }) version: number;
  @Field.list(() => OrderLineDto, { max: 1000 }) lines: OrderLineDto[];
  @Field.list(() => ProposalDto, { max: 1000 }) proposals: ProposalDto[];
}

export class StepDto {
  @Field.id() id: string;
  @Field.oneOf(Object.keys(STEP_NAMES)) kind: string;
  @Field.text({ max: 40, example: '下单' }) name: string;
  @Field.instant() at: Date;
  @Field.text({ max: 60, example: '曾念青' }) actorName: string;
  @Field.text({ max: 100, nullable: true, example: '湘南监狱' }) organisationName: string | null;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.facts() detail: Record<string, unknown>;
}

export const toStepDto = ({ organisationId: _, ...step }: OrderStep): StepDto => ({
  ...step,
  name: STEP_NAMES[step.kind],
});

export const toOrderListedDto = (row: OrderListed): OrderListedDto => ({
  id: row.id,
  number: row.number,
  state: row.state,
  buyerId: row.buyerId,
  buyerName: row.buyerName,
  fund: row.fund,
  goodsFen: row.goodsFen,
  freightFen: row.freightFen,
  lineCount: row.lineCount,
  firstProduct: row.firstProduct,
  placedAt: row.placedAt,
  confirmBy: row.confirmBy,
  overdue: row.overdue,
  wantedOn: row.wantedOn,
  version: row.version,
});

export const toOrderDto = ({ order, lines, proposals, contact, buyerName, overdue }: OrderDetails): OrderDto => ({
  id: order.id,
  number: order.number,
  state: order.state,
  buyerId: order.buyerId,
  buyerName,
  fund: order.fund,
  goodsFen: order.goodsFen,
  freightFen: order.freightFen,
  orderedFen: order.orderedFen,
  paymentTerms: order.paymentTerms,
  paymentDays: order.paymentDays,
  placedAt: order.placedAt,
  confirmBy: order.confirmBy,
  overdue,
  confirmedAt: order.confirmedAt,
  closedAt: order.closedAt,
  wantedOn: order.wantedOn,
  deliveryAddress: order.deliveryAddress,
  contact,
  note: order.note,
  version: order.version,
  lines: lines.map(toOrderLineDto),
  proposals: proposals.map(toProposalDto),
});

export class PackingLineDto {
  @Field.whole({ min: 1, max: MOST }) position: number;
  @Field.text({ max: 200 }) productName: string;
  @Field.text({ max: 200 }) variantName: string;
  @Field.text({ max: 20 }) unit: string;
  @Field.oneOf(['piece', 'weight']) soldBy: string;
  @Field.whole({ min: 0, max: MOST, description: '待发数量' }) quantity: number;
  @Field.grams({ description: '待发净重' }) grams: bigint;
}

export class PackingListDto {
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.text({ max: 100 }) buyerName: string;
  @Field.text({ max: 100 }) supplierName: string;
  @Field.text({ max: 200 }) deliveryAddress: string;
  @Field.one(() => ContactDto) contact: ContactDto;
  @Field.date({ nullable: true }) wantedOn: string | null;
  @Field.list(() => PackingLineDto, { max: 1000 }) lines: PackingLineDto[];
}

export const toPackingListDto = ({ order, lines, contact, buyerName, supplierName }: OrderDetails): PackingListDto => ({
  orderNumber: order.number,
  buyerName,
  supplierName,
  deliveryAddress: order.deliveryAddress,
  contact,
  wantedOn: order.wantedOn,
  lines: lines
    .map((line) => ({ line, left: (line.confirmedQuantity ?? 0n) - line.shippedQuantity }))
    .filter(({ left }) => left > 0n)
    .map(({ line, left }) => ({
      position: line.position,
      productName: line.productName,
      variantName: line.variantName,
      unit: line.unit,
      soldBy: line.soldBy,
      quantity: Number(left),
      grams: left * line.netWeightGrams,
    })),
});
