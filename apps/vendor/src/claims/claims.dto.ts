import { Field, PageQuery } from '@bangfu/kernel';
import {
  CLAIM_KINDS,
  CLAIM_REASONS,
  CLAIM_STATES,
  type ClaimLineShown,
  type ClaimListed,
  type ClaimState,
  type Decision,
  LINE_OUTCOMES,
  type LineOutcome,
} from '@bangfu/shop';

const MOST = 1_000_000_000;
const KINDS = Object.keys(CLAIM_KINDS);
const REASONS = Object.keys(CLAIM_REASONS);

export class ClaimsQuery extends PageQuery {
  @Field.oneOf(CLAIM_STATES, { optional: true, description: '状态' }) state?: ClaimState;
  @Field.id({ optional: true }) orderId?: string;
}

export class ClaimLineDecisionInput {
  @Field.id() orderLineId: string;
  @Field.oneOf(LINE_OUTCOMES, { description: '全部同意 / 部分同意 / 不同意' }) outcome: LineOutcome;
  @Field.whole({ min: 1, max: MOST, optional: true, nullable: true, description: '部分同意的数量' })
  quantity?: number | null;
  @Field.fen({ min: 1n, optional: true, nullable: true, description: '部分同意的金额' }) amountFen?: bigint | null;
  @Field.text({ max: 300, min: 0, description: '不同意的理由' }) note: string = '';
}

export class ClaimDecisionInput {
  @Field.whole({ min: 1, max: MOST, description: '所见申请的版本' }) version: number;
  @Field.text({ max: 500, min: 0, multiline: true, description: '答复；全部不同意时必填' }) note: string = '';
  @Field.list(() => ClaimLineDecisionInput, { min: 1, max: 100, description: '每行一次' })
  lines: ClaimLineDecisionInput[];
}

export class ClaimReturnInput {
  @Field.whole({ min: 1, max: MOST }) version: number;
  @Field.flag({ description: '退回的商品是否重新入库' }) restock: boolean = false;
}

export class ClaimReplacementInput {
  @Field.whole({ min: 1, max: MOST }) version: number;
  @Field.text({ max: 60, example: '邮政快递' }) carrier: string;
  @Field.text({ max: 60, example: 'EA123456789CN' }) trackingNumber: string;
}

export class ClaimPaidInsteadInput {
  @Field.whole({ min: 1, max: MOST }) version: number;
  @Field.text({ min: 2, max: 300, multiline: true, description: '为什么发不了，买家可见', example: '这一批已经卖完' })
  note: string;
}

export class ClaimLineDto {
  @Field.id() orderLineId: string;
  @Field.text({ max: 200 }) productName: string;
  @Field.text({ max: 200 }) variantName: string;
  @Field.text({ max: 20 }) unit: string;
  @Field.whole({ min: 0, max: MOST }) quantity: number;
  @Field.fen() askedFen: bigint;
  @Field.whole({ min: 0, max: MOST, nullable: true, description: '同意的数量；未答复为空' }) grantedQuantity:
    number | null;
  @Field.fen({ nullable: true, description: '同意的金额；未答复为空' }) grantedFen: bigint | null;
  @Field.text({ max: 300, min: 0, description: '少于申请的理由' }) note: string;
}

export class ClaimDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'SH2026-000001' }) number: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) orderNumber: string;
  @Field.text({ max: 100 }) supplierName: string;
  @Field.text({ max: 40, description: '隐去的收货人姓名', example: '李**' }) buyerMasked: string;
  @Field.oneOf(KINDS) kind: string;
  @Field.oneOf(REASONS) reason: string;
  @Field.oneOf(CLAIM_STATES) state: string;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.list('id', { max: 9, description: '取自 /api/vendor/claims/{id}/photos/{fileId}' }) photoFileIds: string[];
  @Field.instant() askedAt: Date;
  @Field.instant({ description: '供应商最迟答复时间' }) answerBy: Date;
  @Field.whole({ min: -MOST, max: MOST, nullable: true, description: '离最迟答复还有几分钟，过期为负；无须答复为空' })
  minutesLeft: number | null;
  @Field.instant({ nullable: true, description: '买家最迟寄回的时间；不用寄回或已寄回为空' }) sendBackBy: Date | null;
  @Field.instant({ nullable: true, description: '供应商最迟补发的时间，逾期买家可以改要退款；不用补发或已补发为空' })
  replaceBy: Date | null;
  @Field.instant({ nullable: true, description: '到这时还没有补发的，自动改为退款' }) moneyFrom: Date | null;
  @Field.flag({ description: '补发已逾期' }) replacementLate: boolean;
  @Field.instant({ nullable: true, description: '补发改为退款的时间' }) insteadAt: Date | null;
  @Field.flag({ description: '平台正在处理' }) atOperator: boolean;
  @Field.text({ max: 500, min: 0, multiline: true }) escalationNote: string;
  @Field.oneOf(['supplier', 'operator'], { nullable: true, description: '由谁答复' }) decidedAs: string | null;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
  @Field.text({ max: 500, min: 0, multiline: true, description: '答复' }) decisionNote: string;
  @Field.fen({ description: '货款部分：申请的，答复后为同意的' }) goodsFen: bigint;
  @Field.fen({ description: '一并退回的运费' }) freightFen: bigint;
  @Field.text({ max: 40, nullable: true, example: 'TK2026-000001' }) refundNumber: string | null;
  @Field.text({ max: 20, nullable: true, description: '退款的状态', example: 'done' }) refundState: string | null;
  @Field.text({ max: 60, nullable: true }) returnCarrier: string | null;
  @Field.text({ max: 60, nullable: true }) returnTrackingNumber: string | null;
  @Field.instant({ nullable: true }) returningAt: Date | null;
  @Field.instant({ nullable: true }) returnedAt: Date | null;
  @Field.text({ max: 60, nullable: true }) replacementCarrier: string | null;
  @Field.text({ max: 60, nullable: true }) replacementTrackingNumber: string | null;
  @Field.instant({ nullable: true, description: '退款失败的时间，平台处理' }) refundFailedAt: Date | null;
  @Field.flag({ description: '退回的商品已重新入库' }) restocked: boolean;
  @Field.instant({ nullable: true }) closedAt: Date | null;
  @Field.whole({ min: 1, max: MOST }) version: number;
  @Field.list(() => ClaimLineDto) lines: ClaimLineDto[];
}

export const toDecision = ({ version, note, lines }: ClaimDecisionInput): Decision => ({
  ...{ version, note },
  lines: lines.map(({ orderLineId, outcome, quantity, amountFen, note: words }) => ({
    ...{ orderLineId, outcome, note: words },
    quantity: quantity == null ? null : BigInt(quantity),
    amountFen: amountFen ?? null,
  })),
});

const toLineDto = (line: ClaimLineShown): ClaimLineDto => ({
  ...line,
  quantity: Number(line.quantity),
  grantedQuantity: line.grantedQuantity === null ? null : Number(line.grantedQuantity),
});

export const toClaimDto = (claim: ClaimListed): ClaimDto => ({
  id: claim.id,
  number: claim.number,
  orderId: claim.orderId,
  orderNumber: claim.orderNumber,
  supplierName: claim.supplierName,
  buyerMasked: claim.buyerMasked,
  kind: claim.kind,
  reason: claim.reason,
  state: claim.state,
  note: claim.note,
  photoFileIds: claim.photoFileIds,
  askedAt: claim.askedAt,
  answerBy: claim.answerBy,
  minutesLeft: claim.minutesLeft,
  sendBackBy: claim.sendBackBy,
  replaceBy: claim.replaceBy,
  moneyFrom: claim.moneyFrom,
  replacementLate: claim.replacementLate,
  insteadAt: claim.insteadAt,
  atOperator: claim.atOperator,
  escalationNote: claim.escalationNote,
  decidedAs: claim.decidedAs,
  decidedAt: claim.decidedAt,
  decisionNote: claim.decisionNote,
  goodsFen: claim.goodsFen,
  freightFen: claim.freightFen,
  refundNumber: claim.refundNumber,
  refundState: claim.refundState,
  returnCarrier: claim.returnCarrier,
  returnTrackingNumber: claim.returnTrackingNumber,
  returningAt: claim.returningAt,
  returnedAt: claim.returnedAt,
  replacementCarrier: claim.replacementCarrier,
  replacementTrackingNumber: claim.replacementTrackingNumber,
  refundFailedAt: claim.refundFailedAt,
  restocked: claim.restocked,
  closedAt: claim.closedAt,
  version: claim.version,
  lines: claim.lines.map(toLineDto),
});
