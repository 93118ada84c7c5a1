import {
  APPLICATION_STATES,
  type ApplicationState,
  HOUSEHOLD_STATUSES,
  LEVELS,
  NOTICE_LEVELS,
  OBJECTION_STATES,
  RETURN_REASON_CODES,
} from '@bangfu/certification';
import { Field, PageQuery } from '@bangfu/kernel';

export class ApplicationQuery extends PageQuery {
  @Field.oneOf(APPLICATION_STATES, { optional: true, description: '状态' }) state?: ApplicationState;
  @Field.flag({ optional: true, description: '本环节是否已超期' }) overdue?: boolean;
  @Field.text({ max: 50, optional: true, description: '产品或供应商名称', example: '茶油' }) search?: string;
}

export class ApplicationRowDto {
  @Field.id() id: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 40, example: '0101' }) categoryCode: string;
  @Field.code({ digits: [12] }) originCode: string;
  @Field.text({ max: 60, example: '黄草洲村委会' }) originName: string;
  @Field.oneOf(APPLICATION_STATES) state: string;
  @Field.whole({ min: 0, max: 1000, description: '第几轮；草稿为0' }) round: number;
  @Field.date({ nullable: true }) submittedOn: string | null;
  @Field.date({ nullable: true, description: '本环节应办结日；公示中为公示截止日' }) dueOn: string | null;
  @Field.flag() overdue: boolean;
  @Field.whole({ min: 0, max: 100_000, description: '未办结的异议' }) openObjections: number;
  @Field.instant() createdAt: Date;
}

export class ApplicationDocumentDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'test_report' }) kind: string;
  @Field.text({ max: 60, example: '检测报告' }) name: string;
  @Field.id() fileId: string;
  @Field.date({ nullable: true }) validUntil: string | null;
  @Field.instant() addedAt: Date;
}

export class ApplicationHouseholdDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: '李**' }) nameMasked: string;
  @Field.text({ max: 40, example: '430481********0019' }) idNumberMasked: string;
  @Field.oneOf(HOUSEHOLD_STATUSES) status: string;
  @Field.text({ max: 60, example: '黄草洲村委会' }) villageName: string;
  @Field.flag({ description: '今日仍有联结' }) linkedNow: boolean;
}

export class CertificateReviewDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: 1000 }) round: number;
  @Field.oneOf(LEVELS, { description: '镇办初审、行业复审、县级审定' }) level: string;
  @Field.oneOf(['pass', 'return']) verdict: string;
  @Field.list('text', { values: RETURN_REASON_CODES }) reasons: string[];
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) remark: string;
  @Field.text({ max: 60, example: '乡镇经办' }) reviewerName: string;
  @Field.text({ max: 100, example: '淝田镇人民政府' }) reviewerOrganisation: string;
  @Field.instant() reviewedAt: Date;
}

export class NoticeDatesDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: 1000 }) round: number;
  @Field.oneOf(NOTICE_LEVELS) level: string;
  @Field.code() divisionCode: string;
  @Field.date() fromOn: string;
  @Field.date({ description: '公示截止日（含当日）' }) untilOn: string;
  @Field.instant({ nullable: true }) closedAt: Date | null;
}

export class ApplicationObjectionDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: 1000 }) round: number;
  @Field.text({ max: 1000, multiline: true, example: '该户并未参加' }) remark: string;
  @Field.oneOf(OBJECTION_STATES) state: string;
  @Field.instant() raisedAt: Date;
  @Field.instant({ nullable: true }) settledAt: Date | null;
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) settledText: string;
  @Field.text({ max: 60, nullable: true, description: '不向供应商显示', example: null }) raisedByName: string | null;
  @Field.list('id', { max: 5, description: '证据文件；不向供应商显示，恒为空' }) fileIds: readonly string[];
}

export class ApplicationDto extends ApplicationRowDto {
  @Field.id({ nullable: true }) producerId: string | null;
  @Field.id({ nullable: true }) renewsId: string | null;
  @Field.text({ max: 200, min: 0, example: '500mL/瓶' }) specification: string;
  @Field.flag() processed: boolean;
  @Field.grams({ nullable: true, description: '面积，百分之一亩' }) areaMuHundredths: bigint | null;
  @Field.grams({ nullable: true, description: '亩产，克' }) yieldGramsPerMu: bigint | null;
  @Field.grams({ nullable: true, description: '年产能，克' }) annualCapacityGrams: bigint | null;
  @Field.fen({ nullable: true }) priceFen: bigint | null;
  @Field.fen({ nullable: true, description: '同类产品平均价格' }) comparisonPriceFen: bigint | null;
  @Field.text({ max: 10, example: '斤' }) priceUnit: string;
  @Field.text({ max: 300, min: 0, example: '耒阳市农贸市场3月均价' }) comparisonSource: string;
  @Field.text({ max: 2000, min: 0, multiline: true, example: '高于市场价0.5元收购' }) benefitText: string;
  @Field.id({ nullable: true }) certificateId: string | null;
  @Field.whole({ min: 1, max: 1_000_000 }) version: number;
  @Field.list(() => ApplicationDocumentDto, { max: 500 }) documents: readonly ApplicationDocumentDto[];
  @Field.list(() => ApplicationHouseholdDto, { max: 1000 }) households: readonly ApplicationHouseholdDto[];
  @Field.list(() => CertificateReviewDto, { max: 500 }) reviews: readonly CertificateReviewDto[];
  @Field.list(() => NoticeDatesDto, { max: 500 }) notices: readonly NoticeDatesDto[];
  @Field.list(() => ApplicationObjectionDto, { max: 500 }) objections: readonly ApplicationObjectionDto[];
}
