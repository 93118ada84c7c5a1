import { Field, PageQuery } from '@bangfu/kernel';
import {
  ORDER_FUNDS,
  ORDER_STATES,
  type OrderDetails,
  DUTIES,
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
  @Field.id({ optional: true, description: '供应商' }) supplierId?: string;
  @Field.id({ optional: true, description: '归属预算单位' }) budgetUnitId?: string;
  @Field.whole({ min: 2000, max: 2999, optional: true, description: '年度', example: 2026 }) year?: number;
  @Field.text({ max: 20, optional: true, description: '订单号，可只填开头', example: 'DD2026-0000' }) number?: string;
}

export const toOrderFilter = ({ supplierId, ...query }: OrdersQuery): OrderFilter => ({
  ...query,
  counterpartyId: supplierId,
});

export class VersionInput {
  @Field.whole({ min: 1, max: MOST, description: '所见订单的版本；已被更新时拒绝' }) version: number;
}

export class ReasonInput extends VersionInput {
  @Field.text({ max: 300, multiline: true, description: '原因', example: '计划变更' }) reason: string;
}

export class OrderListedDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) number: string;
  @Field.oneOf(ORDER_STATES) state: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.id({ description: '归属预算单位' }) budgetUnitId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) budgetUnitName: string;
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

export class DutyDto {
  @Field.oneOf(DUTIES, { description: '下单 / 审批 / 验收 / 付款' }) duty: string;
  @Field.text({ max: 60, example: '曾念青' }) userName: string;
  @Field.instant() at: Date;
}

export class RebindingDto {
  @Field.id() id: string;
  @Field.id() fromUnitId: string;
  @Field.text({ max: 100 }) fromUnitName: string;
  @Field.id() toUnitId: string;
  @Field.text({ max: 100 }) toUnitName: string;
  @Field.text({ max: 300, multiline: true }) reason: string;
  @Field.oneOf(['asked', 'approved', 'refused']) state: string;
  @Field.instant() askedAt: Date;
  @Field.text({ max: 60 }) askedByName: string;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
  @Field.text({ max: 60, nullable: true }) decidedByName: string | null;
  @Field.text({ max: 300, min: 0, multiline: true }) decisionNote: string;
}

export class RebindingUnitsQuery {
  @Field.text({ max: 50, optional: true, description: '单位名称中的文字', example: '机关' }) word?: string;
}

export class RebindingUnitDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '耒阳市机关服务中心' }) name: string;
}

export class EvaluationDto {
  @Field.whole({ min: 1, max: 5, description: '评分' }) score: number;
  @Field.text({ max: 500, multiline: true, description: '评价' }) words: string;
  @Field.text({ max: 60, example: '曾念青' }) userName: string;
  @Field.instant() at: Date;
}

export class RebindingInput {
  @Field.id({ optional: true, description: '客户端生成的编号' }) id?: string;
  @Field.id({ description: '应归属的预算单位' }) toUnitId: string;
  @Field.text({ max: 300, multiline: true, description: '原因', example: '下单时误选了下属单位' }) reason: string;
}

export class RebindingDecisionInput {
  @Field.text({ max: 300, optional: true, multiline: true, description: '审批意见' }) note?: string;
}

export class OpenRebindingDto {
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) number: string;
  @Field.text({ max: 100 }) fromUnitName: string;
  @Field.text({ max: 100 }) toUnitName: string;
  @Field.text({ max: 300, multiline: true }) reason: string;
  @Field.instant() askedAt: Date;
  @Field.text({ max: 60 }) askedByName: string;
}

export class OrderDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) number: string;
  @Field.oneOf(ORDER_STATES) state: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.id({ description: '归属预算单位' }) budgetUnitId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) budgetUnitName: string;
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
  @Field.one(() => ContactDto, { description: '收货人' }) contact: ContactDto;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.whole({ min: 1, max: MOST }) version: number;
  @Field.list(() => OrderLineDto, { max: 1000 }) lines: OrderLineDto[];
  @Field.list(() => ProposalDto, { max: 1000 }) proposals: ProposalDto[];
  @Field.list(() => DutyDto, { max: 100 }) duties: DutyDto[];
  @Field.list(() => RebindingDto, { max: 100 }) rebindings: RebindingDto[];
  @Field.one(() => EvaluationDto, { nullable: true, description: '评价；尚未评价为 null' })
  evaluation: EvaluationDto | null;
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
  supplierId: row.supplierId,
  supplierName: row.supplierName,
  budgetUnitId: row.budgetUnitId,
  budgetUnitName: row.budgetUnitName,
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

export const toOrderDto = (
  { order, lines, proposals, contact, duties, rebindings, supplierName, budgetUnitName, overdue }: OrderDetails,
  evaluation: EvaluationDto | null,
): OrderDto => ({
  id: order.id,
  number: order.number,
  state: order.state,
  supplierId: order.supplierId,
  supplierName,
  budgetUnitId: order.budgetUnitId,
  budgetUnitName,
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
  duties: duties.map(({ duty, userName, at }) => ({ duty, userName, at })),
  rebindings,
  evaluation,
});
