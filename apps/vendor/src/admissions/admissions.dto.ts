import { ADMISSION_STATES, AUTHORITIES, RETURN_REASON_CODES } from '@bangfu/certification';
import { Field, PageQuery } from '@bangfu/kernel';
import { SUPPLIER_KINDS } from '@bangfu/parties';

export class AdmissionQuery extends PageQuery {
  @Field.oneOf(ADMISSION_STATES, { optional: true, description: '状态' }) state?: (typeof ADMISSION_STATES)[number];
}

export class AdmissionInput {
  @Field.flag({ description: '是否加工农产品；加工须有食品生产许可证或小作坊登记证', example: true })
  processes: boolean;
  @Field.text({ max: 500, min: 0, description: '主要产品', example: '冷榨山茶油、红薯粉' }) mainProducts: string;
  @Field.text({
    max: 2000,
    min: 0,
    multiline: true,
    description: '生产供货能力',
    example: '油茶基地800亩，年产茶油12吨',
  })
  capability: string;
  @Field.text({ max: 2000, min: 0, multiline: true, description: '联农带农机制', example: '与105户签订订单收购协议' })
  benefitPlan: string;
}

export class NewAdmission extends AdmissionInput {
  @Field.id({ optional: true, description: '可由客户端自拟，重试不会重复' }) id?: string;
}

export class AdmissionChange extends AdmissionInput {
  @Field.whole({ min: 1, max: 1_000_000, description: '所见版本，防止覆盖他人修改', example: 1 }) version: number;
}

export class VersionInput {
  @Field.whole({ min: 1, max: 1_000_000, description: '所见版本', example: 1 }) version: number;
}

export class NewDocumentInput {
  @Field.id({ optional: true }) id?: string;
  @Field.text({ max: 40, description: '材料种类代码', example: 'business_licence' }) kind: string;
  @Field.id({ description: '先上传得到的文件编号' }) fileId: string;
  @Field.date({ optional: true, nullable: true, description: '有效期截止日（含当日）', example: '2028-12-31' })
  validUntil?: string | null;
}

export class DocumentKindDto {
  @Field.text({ max: 40, example: 'business_licence' }) kind: string;
  @Field.text({ max: 60, example: '营业执照' }) name: string;
  @Field.oneOf(['always', 'processing', 'optional'], { description: '必备、加工时必备、可选' }) need: string;
  @Field.flag({ description: '须填写有效期截止日' }) dated: boolean;
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

export class NewCommissionInput {
  @Field.id({ optional: true }) id?: string;
  @Field.id({ description: '委托的生产者' }) producerId: string;
  @Field.id({ description: '委托书文件' }) fileId: string;
  @Field.text({ max: 500, description: '代理范围', example: '冷榨山茶油全部规格' }) scope: string;
  @Field.date({ example: '2026-01-01' }) validFrom: string;
  @Field.date({ description: '截止日（含当日）', example: '2026-12-31' }) validTo: string;
}

export class ProducerQuery {
  @Field.text({ max: 50, description: '名称的一部分', example: '青岭' }) words: string;
}

export class ProducerDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) name: string;
  @Field.text({ max: 200, description: '所在地', example: '湖南省/衡阳市/耒阳市/淝田镇' }) place: string;
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
