import {
  ADMISSION_STATES,
  AUTHORITIES,
  RETURN_REASON_CODES,
  type ReturnReason,
  SUSPENSION_REASON_CODES,
  type SuspensionReason,
} from '@bangfu/certification';
import { Field, PageQuery } from '@bangfu/kernel';
import { SUPPLIER_KINDS } from '@bangfu/parties';

export class AdmissionQueueQuery extends PageQuery {
  @Field.oneOf(ADMISSION_STATES, { optional: true, description: '状态' }) state?: (typeof ADMISSION_STATES)[number];
  @Field.flag({ optional: true, description: '审核是否已超期' }) overdue?: boolean;
  @Field.text({ max: 50, optional: true, description: '供应商名称', example: '润福祥' }) search?: string;
}

export class AdmissionVerdictInput {
  @Field.id({ optional: true }) id?: string;
  @Field.oneOf(['recommend', 'return'], { description: '推荐或退回' }) verdict: 'recommend' | 'return';
  @Field.list('text', {
    values: RETURN_REASON_CODES,
    max: 11,
    optional: true,
    description: '退回原因（退回必填）',
    example: [],
  })
  reasons?: ReturnReason[];
  @Field.text({
    max: 1000,
    min: 0,
    multiline: true,
    optional: true,
    description: '说明（退回必填）',
    example: '材料齐全，情况属实',
  })
  remark?: string;
}

export class AdmissionDecisionInput {
  @Field.oneOf(['admit', 'refuse'], { description: '准予或拒绝' }) verdict: 'admit' | 'refuse';
  @Field.list('text', {
    values: RETURN_REASON_CODES,
    max: 11,
    optional: true,
    description: '拒绝原因（拒绝必填）',
    example: [],
  })
  reasons?: ReturnReason[];
  @Field.text({ max: 1000, min: 0, multiline: true, optional: true, description: '说明（拒绝必填）', example: '' })
  remark?: string;
}

export class StandingQuery extends PageQuery {
  @Field.oneOf(['admitted', 'suspended'], { optional: true, description: '状态' }) state?: string;
  @Field.text({ max: 50, optional: true, description: '供应商名称', example: '润福祥' }) search?: string;
}

export class SuspensionInput {
  @Field.oneOf(SUSPENSION_REASON_CODES, { description: '原因', example: 'complaints' }) reason: SuspensionReason;
  @Field.text({ max: 1000, multiline: true, description: '说明', example: '多次短斤少两，限期整改' }) text: string;
}

export class ReadmissionInput {
  @Field.text({ max: 1000, multiline: true, description: '说明', example: '已整改' }) text: string;
}

export class AdmissionRowDto {
  @Field.id() id: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.oneOf(SUPPLIER_KINDS) supplierKind: string;
  @Field.code() divisionCode: string;
  @Field.text({ max: 60, example: '淝田镇' }) divisionName: string;
  @Field.oneOf(ADMISSION_STATES) state: string;
  @Field.whole({ min: 0, max: 1000, description: '第几轮审核；草稿为0' }) round: number;
  @Field.date({ nullable: true }) submittedOn: string | null;
  @Field.date({ nullable: true, description: '应办结日（工作日计算）' }) dueOn: string | null;
  @Field.flag({ description: '审核已超期' }) overdue: boolean;
  @Field.whole({ min: -100_000, max: 100_000, nullable: true, description: '距应办结日的工作日；已过为负' })
  workingDaysLeft: number | null;
  @Field.instant() createdAt: Date;
}

export class AdmissionDocumentDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'business_licence' }) kind: string;
  @Field.text({ max: 60, example: '营业执照' }) name: string;
  @Field.id() fileId: string;
  @Field.date({ nullable: true }) validUntil: string | null;
  @Field.instant() addedAt: Date;
}

export class AdmissionReviewDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: 1000 }) round: number;
  @Field.oneOf(AUTHORITIES) authority: string;
  @Field.oneOf(['recommend', 'return']) verdict: string;
  @Field.list('text', { values: RETURN_REASON_CODES }) reasons: string[];
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) remark: string;
  @Field.text({ max: 60, example: '县农业农村局审核' }) reviewerName: string;
  @Field.text({ max: 100, example: '耒阳市农业农村局' }) reviewerOrganisation: string;
  @Field.instant() reviewedAt: Date;
}

export class AdmissionDto extends AdmissionRowDto {
  @Field.flag() processes: boolean;
  @Field.text({ max: 500, min: 0, example: '冷榨山茶油' }) mainProducts: string;
  @Field.text({ max: 2000, min: 0, multiline: true, example: '油茶基地800亩' }) capability: string;
  @Field.text({ max: 2000, min: 0, multiline: true, example: '订单收购105户' }) benefitPlan: string;
  @Field.instant({ nullable: true }) submittedAt: Date | null;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
  @Field.list('text', { values: RETURN_REASON_CODES }) decisionReasons: string[];
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) decisionText: string;
  @Field.whole({ min: 1, max: 1_000_000 }) version: number;
  @Field.list(() => AdmissionDocumentDto, { max: 500 }) documents: readonly AdmissionDocumentDto[];
  @Field.list(() => AdmissionReviewDto, { max: 500, description: '历轮审核' }) reviews: readonly AdmissionReviewDto[];
}

export class StandingDto {
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.code() divisionCode: string;
  @Field.oneOf(['producer', 'trader']) kind: string;
  @Field.oneOf(['admitted', 'suspended']) state: string;
  @Field.id() applicationId: string;
  @Field.instant() admittedAt: Date;
  @Field.instant({ nullable: true }) suspendedAt: Date | null;
  @Field.text({ max: 40, nullable: true, example: null }) suspendedReason: string | null;
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) suspendedText: string;
  @Field.list('text', { description: '已过期的必备证照' }) expiredKinds: string[];
}

export class CommissionDto {
  @Field.id() id: string;
  @Field.id() traderId: string;
  @Field.text({ max: 100, example: '某农产品贸易公司' }) traderName: string;
  @Field.id() producerId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) producerName: string;
  @Field.id() fileId: string;
  @Field.text({ max: 500, example: '冷榨山茶油全部规格' }) scope: string;
  @Field.date() validFrom: string;
  @Field.date() validTo: string;
  @Field.oneOf(['proposed', 'confirmed', 'ended', 'expired']) state: string;
  @Field.instant() createdAt: Date;
  @Field.instant({ nullable: true }) confirmedAt: Date | null;
  @Field.instant({ nullable: true }) endedAt: Date | null;
}
