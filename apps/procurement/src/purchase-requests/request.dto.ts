import { Field } from '@bangfu/kernel';
import {
  type PasteOutcome,
  type PriceChange,
  REQUEST_STATES,
  type RequestListed,
  type RequestView,
  type UnitServed,
} from '@bangfu/procurement';
import { FUNDS } from '../budgets/budgets.dto.js';

export class RequestListedDto {
  @Field.id() id: string;
  @Field.text({ max: 20, nullable: true, description: '单号；草稿没有', example: 'QG2026-000001' }) number:
    string | null;
  @Field.text({ max: 100, example: '食堂三月第三周采购' }) title: string;
  @Field.oneOf(REQUEST_STATES) state: string;
  @Field.oneOf(FUNDS) fund: string;
  @Field.id() agencyId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) agencyName: string;
  @Field.id() budgetUnitId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) budgetUnitName: string;
  @Field.id() requesterId: string;
  @Field.text({ max: 40, example: '张采购' }) requesterName: string;
  @Field.fen({ description: '未被拒绝的各行合计' }) totalFen: bigint;
  @Field.whole({ min: 0, max: 200, example: 3 }) lineCount: number;
  @Field.whole({ min: 0, max: 3, example: 0 }) approvalsGiven: number;
  @Field.whole({ min: 1, max: 3, nullable: true, example: 1 }) approvalsNeeded: number | null;
  @Field.instant() createdAt: Date;
  @Field.instant({ nullable: true }) submittedAt: Date | null;
  @Field.instant({ nullable: true, description: '价格、库存和预算锁定至' }) heldUntil: Date | null;
  @Field.date({ nullable: true, description: '审批期限' }) approvalDueOn: string | null;
  @Field.flag({ description: '审批已逾期' }) overdue: boolean;
  @Field.whole({ min: 1, max: 1_000_000, example: 1 }) version: number;
}

export class ContactDto {
  @Field.text({ max: 40, example: '王师傅' }) name: string;
  @Field.text({ max: 20, example: '13800000000' }) phone: string;
}

export class RequestLineDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: 200, example: 1 }) position: number;
  @Field.id() variantId: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 60, example: '山茶油' }) productName: string;
  @Field.text({ max: 60, example: '500ml' }) variantName: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.whole({ min: 1, max: 1_000_000_000, example: 20 }) quantity: number;
  @Field.fen({ description: '单价：草稿为加入时的价格，提交后为锁定价' }) priceFen: bigint;
  @Field.fen() amountFen: bigint;
  @Field.text({ min: 0, max: 200, example: '' }) note: string;
  @Field.oneOf(['open', 'approved', 'refused']) state: string;
  @Field.text({ max: 300, nullable: true, example: null }) refusalReason: string | null;
}

export class ApprovalDto {
  @Field.whole({ min: 1, max: 3, example: 1 }) step: number;
  @Field.id() approverId: string;
  @Field.text({ max: 40, example: '李审批' }) approverName: string;
  @Field.id({ nullable: true, description: '代理何人审批' }) deputyFor: string | null;
  @Field.text({ max: 40, nullable: true, example: null }) deputyForName: string | null;
  @Field.oneOf(['approved', 'refused']) verdict: string;
  @Field.text({ min: 0, max: 500, example: '' }) reason: string;
  @Field.instant() at: Date;
}

export class RequestOrderDto {
  @Field.id() id: string;
  @Field.text({ max: 20, example: 'DD2026-000001' }) number: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 20, example: 'placed' }) state: string;
  @Field.fen() totalFen: bigint;
}

export class VoiceDto {
  @Field.id({ nullable: true, description: '代理何人审批；空为本人' }) deputyFor: string | null;
  @Field.text({ max: 40, nullable: true, example: null }) deputyForName: string | null;
}

export class RequestDto extends RequestListedDto {
  @Field.text({ min: 0, max: 500, multiline: true, example: '' }) remark: string;
  @Field.date({ nullable: true }) wantedOn: string | null;
  @Field.text({ min: 0, max: 200, example: '湖南省耒阳市五里牌路1号食堂' }) deliveryAddress: string;
  @Field.one(() => ContactDto, { nullable: true }) contact: ContactDto | null;
  @Field.oneOf(['goods_first', 'pay_first']) paymentTerms: string;
  @Field.fen({ nullable: true, description: '所属金额档上限；空为最高档或尚未提交' }) bandUpToFen: bigint | null;
  @Field.fen({ nullable: true, description: '提交时的总额' }) submittedFen: bigint | null;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
  @Field.text({ max: 500, nullable: true, example: null }) endedReason: string | null;
  @Field.list(() => RequestLineDto) lines: RequestLineDto[];
  @Field.list(() => ApprovalDto) approvals: ApprovalDto[];
  @Field.list(() => RequestOrderDto, { description: '批准后生成的订单，每个供应商一份' }) orders: RequestOrderDto[];
  @Field.one(() => VoiceDto, { nullable: true, description: '现在由我审批时，以谁的名义；空为不由我审批' })
  voice: VoiceDto | null;
}

export class PriceChangeDto {
  @Field.id() lineId: string;
  @Field.whole({ min: 1, max: 200, example: 1 }) position: number;
  @Field.fen() beforeFen: bigint;
  @Field.fen() nowFen: bigint;
}

export class SubmittedDto {
  @Field.one(() => RequestDto) request: RequestDto;
  @Field.list(() => PriceChangeDto, { description: '自草稿以来单价有变动的行' }) priceChanges: PriceChangeDto[];
}

export class UnitServedDto {
  @Field.id() unitId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) unitName: string;
  @Field.id({ description: '由哪个单位的预算支付并审批' }) agencyId: string;
  @Field.oneOf(['own', 'represented', 'contracted'], { description: '本单位、代表的共用食堂单位、委托经营的单位' })
  relation: string;
}

export class SuggestionDto {
  @Field.id() variantId: string;
  @Field.text({ max: 60, example: '山茶油' }) productName: string;
  @Field.text({ max: 60, example: '500ml' }) variantName: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.fen() priceFen: bigint;
  @Field.text({ max: 100, example: '某合作社' }) supplierName: string;
}

export class PastedLineDto {
  @Field.whole({ min: 1, max: 100_000, description: '表格中的行号', example: 2 }) row: number;
  @Field.id() variantId: string;
  @Field.text({ max: 60, example: '山茶油' }) productName: string;
  @Field.text({ max: 60, example: '500ml' }) variantName: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.whole({ min: 1, max: 1_000_000_000, example: 10 }) quantity: number;
  @Field.fen() priceFen: bigint;
  @Field.text({ min: 0, max: 200, example: '' }) note: string;
}

export class PasteFaultDto {
  @Field.whole({ min: 1, max: 100_000, example: 3 }) row: number;
  @Field.text({ min: 0, max: 200, example: '茶籽油 若干' }) text: string;
  @Field.text({ max: 40, example: 'quantity_unreadable' }) code: string;
  @Field.text({ max: 200, example: '数量无法识别' }) message: string;
  @Field.list(() => SuggestionDto, { max: 3 }) suggestions: SuggestionDto[];
}

export class PasteOutcomeDto {
  @Field.list(() => PastedLineDto, { description: '已加入申请的行' }) accepted: PastedLineDto[];
  @Field.list(() => PasteFaultDto, { description: '没有加入的行和原因' }) faults: PasteFaultDto[];
  @Field.whole({ min: 0, max: 100_000, description: '超出行数上限、没有读取的行', example: 0 }) rowsLeftOut: number;
  @Field.whole({ min: 1, max: 1_000_000, description: '申请现在的版本号', example: 2 }) version: number;
}

export const toListedDto = (row: RequestListed): RequestListedDto => ({
  id: row.id,
  number: row.number,
  title: row.title,
  state: row.state,
  fund: row.fund,
  agencyId: row.agencyId,
  agencyName: row.agencyName,
  budgetUnitId: row.budgetUnitId,
  budgetUnitName: row.budgetUnitName,
  requesterId: row.requesterId,
  requesterName: row.requesterName,
  totalFen: row.totalFen,
  lineCount: row.lineCount,
  approvalsGiven: row.approvalsGiven,
  approvalsNeeded: row.approvalsNeeded,
  createdAt: row.createdAt,
  submittedAt: row.submittedAt,
  heldUntil: row.heldUntil,
  approvalDueOn: row.approvalDueOn,
  overdue: row.overdue,
  version: row.version,
});

export const toRequestDto = (view: RequestView): RequestDto => ({
  ...toListedDto(view),
  remark: view.remark,
  wantedOn: view.wantedOn,
  deliveryAddress: view.deliveryAddress,
  contact: view.contact,
  paymentTerms: view.paymentTerms,
  bandUpToFen: view.bandUpToFen,
  submittedFen: view.submittedFen,
  decidedAt: view.decidedAt,
  endedReason: view.endedReason,
  lines: view.lines.map(({ reservationId: _, ...line }) => ({ ...line, quantity: Number(line.quantity) })),
  approvals: view.approvals.map((approval) => ({ ...approval })),
  orders: view.orders.map((order) => ({ ...order })),
  voice: view.voice && { ...view.voice },
});

export const toSubmittedDto = (view: RequestView, changes: readonly PriceChange[]): SubmittedDto => ({
  request: toRequestDto(view),
  priceChanges: changes.map((change) => ({ ...change })),
});

export const toUnitServedDto = (unit: UnitServed): UnitServedDto => ({ ...unit });

export const toPasteOutcomeDto = (outcome: PasteOutcome, version: number): PasteOutcomeDto => ({
  accepted: outcome.accepted.map((line) => ({ ...line, quantity: Number(line.quantity) })),
  faults: outcome.faults.map((fault) => ({
    row: fault.row,
    text: fault.text,
    code: fault.code,
    message: fault.message,
    suggestions: fault.suggestions.map(({ variantId, productName, variantName, unit, priceFen, supplierName }) => ({
      variantId,
      productName,
      variantName,
      unit,
      priceFen,
      supplierName,
    })),
  })),
  rowsLeftOut: outcome.rowsLeftOut,
  version,
});
