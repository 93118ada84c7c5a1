import { NOTICE_LEVELS, type NoticeLevel, OBJECTION_STATES, type ObjectionState } from '@bangfu/certification';
import { Field, PageQuery } from '@bangfu/kernel';

export class NoticeQuery extends PageQuery {
  @Field.code({ optional: true, description: '某地及其下级' }) divisionCode?: string;
  @Field.oneOf(NOTICE_LEVELS, { optional: true, description: '村、乡镇、县' }) level?: NoticeLevel;
  @Field.flag({ optional: true, description: 'true 公示中，false 已结束' }) open?: boolean;
}

export class NoticeContentDto {
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 200, min: 0, example: '500mL/瓶' }) specification: string;
  @Field.text({ max: 200, example: '湖南省/衡阳市/耒阳市/淝田镇/黄草洲村委会' }) originName: string;
  @Field.grams({ description: '年产能，克' }) annualCapacityGrams: string;
  @Field.fen({ description: '单价' }) priceFen: string;
  @Field.fen({ description: '同类产品平均价格' }) comparisonPriceFen: string;
  @Field.text({ max: 10, example: '斤' }) priceUnit: string;
  @Field.text({ max: 2000, min: 0, multiline: true, example: '高于市场价0.5元收购' }) benefitText: string;
  @Field.whole({ min: 0, max: 1_000_000, nullable: true, description: '不足5户不公开' }) householdCount: number | null;
}

export class NoticeDto {
  @Field.id() id: string;
  @Field.oneOf(NOTICE_LEVELS) level: string;
  @Field.code() divisionCode: string;
  @Field.text({ max: 60, example: '淝田镇' }) divisionName: string;
  @Field.date() fromOn: string;
  @Field.date({ description: '截止日（含当日）' }) untilOn: string;
  @Field.oneOf(['open', 'over', 'closed'], { description: '公示中、期满、因异议终止' }) state: string;
  @Field.one(() => NoticeContentDto) content: NoticeContentDto;
  @Field.instant() publishedAt: Date;
}

export class NewObjection {
  @Field.id({ optional: true }) id?: string;
  @Field.text({ max: 1000, multiline: true, description: '异议内容', example: '该户并未参加' }) remark: string;
  @Field.list('id', { max: 5, optional: true, description: '证据：本人上传的文件（purpose=evidence）' })
  fileIds?: string[];
}

export class RaisedObjection {
  @Field.id() id: string;
}

export class OwnObjectionQuery extends PageQuery {
  @Field.oneOf(OBJECTION_STATES, { optional: true }) state?: ObjectionState;
}

export class OwnObjectionDto {
  @Field.id() id: string;
  @Field.id() noticeId: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 1000, multiline: true, example: '该户并未参加' }) remark: string;
  @Field.list('id', { max: 5, description: '证据文件' }) fileIds: string[];
  @Field.oneOf(OBJECTION_STATES) state: string;
  @Field.instant() raisedAt: Date;
  @Field.instant({ nullable: true }) settledAt: Date | null;
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) settledText: string;
}
