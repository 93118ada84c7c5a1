import { Field, PageQuery } from '@bangfu/kernel';
import {
  CLAIM_KINDS,
  CLAIM_REASONS,
  CLAIM_STATES,
  type ClaimKind,
  type ClaimLineShown,
  type ClaimListed,
  type ClaimOption,
  type ClaimReason,
  type ClaimState,
  type NewClaim,
} from '@bangfu/shop';

const MOST = 1_000_000_000;
const KINDS = Object.keys(CLAIM_KINDS);
const REASONS = Object.keys(CLAIM_REASONS);

export class ClaimsQuery extends PageQuery {
  @Field.oneOf(CLAIM_STATES, { optional: true, description: '状态' }) state?: ClaimState;
  @Field.id({ optional: true }) orderId?: string;
}

export class ClaimOptionsQuery {
  @Field.id() orderId: string;
}

export class ClaimLineInput {
  @Field.id() orderLineId: string;
  @Field.whole({ min: 0, max: MOST, description: '有问题的数量；只退部分货款时可为0' }) quantity: number;
  @Field.fen({ min: 1n, optional: true, nullable: true, description: '仅退款时可少于这些数量的货款' })
  amountFen?: bigint | null;
}

export class NewClaimInput {
  @Field.id({ optional: true, description: '由客户端生成，重发时是同一项申请' }) id?: string;
  @Field.id() orderId: string;
  @Field.oneOf(KINDS, { description: '仅退款 / 退货退款 / 补发' }) kind: ClaimKind;
  @Field.oneOf(REASONS, {
    description: '变质 / 破损 / 少件 / 短斤少两 / 发错货 / 质量问题 / 未收到货 / 无理由退货',
  })
  reason: ClaimReason;
  @Field.text({ max: 500, min: 0, multiline: true, description: '说明', example: '开箱有两个坏果' }) note: string = '';
  @Field.list('id', { max: 9, description: '已上传的照片' }) photoFileIds: string[] = [];
  @Field.list(() => ClaimLineInput, { min: 1, max: 100 }) lines: ClaimLineInput[];
}

export class ClaimVersionInput {
  @Field.whole({ min: 1, max: MOST, description: '所见申请的版本' }) version: number;
}

export class ClaimEscalationInput extends ClaimVersionInput {
  @Field.text({
    max: 500,
    multiline: true,
    description: '请平台裁处的理由',
    example: '供应商不同意退款，照片可以看出运输途中压坏',
  })
  note: string;
}

export class ClaimCarriageInput extends ClaimVersionInput {
  @Field.text({ max: 60, example: '邮政快递' }) carrier: string;
  @Field.text({ max: 60, example: 'EA123456789CN' }) trackingNumber: string;
}

export class ClaimOptionDto {
  @Field.id() orderLineId: string;
  @Field.text({ max: 200 }) productName: string;
  @Field.text({ max: 200 }) variantName: string;
  @Field.text({ max: 20 }) unit: string;
  @Field.fen() unitPriceFen: bigint;
  @Field.whole({ min: 0, max: MOST, description: '还能申请的数量' }) leftQuantity: number;
  @Field.fen({ description: '还能退的货款' }) leftFen: bigint;
  @Field.instant({ nullable: true, description: '送达时间；在途为空' }) arrivedAt: Date | null;
  @Field.instant({ nullable: true, description: '最迟申请时间；在途为空' }) until: Date | null;
  @Field.flag({ description: '可以无理由退货' }) noReason: boolean;
  @Field.flag({ description: '现在可以申请；在途的只能选“未收到货”' }) open: boolean;
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
  @Field.oneOf(KINDS) kind: string;
  @Field.oneOf(REASONS) reason: string;
  @Field.oneOf(CLAIM_STATES) state: string;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.list('id', { max: 9, description: '取自 /api/shop/claims/{id}/photos/{fileId}' }) photoFileIds: string[];
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
  @Field.instant({ nullable: true }) closedAt: Date | null;
  @Field.whole({ min: 1, max: MOST }) version: number;
  @Field.list(() => ClaimLineDto) lines: ClaimLineDto[];
}

export const toNewClaim = ({ id, kind, reason, note, photoFileIds, lines }: NewClaimInput): NewClaim => ({
  ...{ id, kind, reason, note, photoFileIds },
  lines: lines.map(({ orderLineId, quantity, amountFen }) => ({
    ...{ orderLineId, quantity: BigInt(quantity), amountFen: amountFen ?? null },
  })),
});

export const toClaimOptionDto = (option: ClaimOption): ClaimOptionDto => ({
  orderLineId: option.orderLineId,
  productName: option.productName,
  variantName: option.variantName,
  unit: option.unit,
  unitPriceFen: option.unitPriceFen,
  leftQuantity: Number(option.leftQuantity),
  leftFen: option.leftFen,
  arrivedAt: option.arrivedAt,
  until: option.until,
  noReason: option.noReason,
  open: option.open,
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
  closedAt: claim.closedAt,
  version: claim.version,
  lines: claim.lines.map(toLineDto),
});
