import { OBJECTION_STATES, type ObjectionState } from '@bangfu/certification';
import { Field, PageQuery } from '@bangfu/kernel';

export class ObjectionQuery extends PageQuery {
  @Field.oneOf(OBJECTION_STATES, { optional: true, description: '未办结、不成立、成立' }) state?: ObjectionState;
}

export class SettlementInput {
  @Field.oneOf(['dismissed', 'upheld'], { description: '不成立或成立' }) state: 'dismissed' | 'upheld';
  @Field.text({ max: 1000, multiline: true, description: '核查结论', example: '经核实该户已签协议' }) text: string;
}

export class ObjectionDto {
  @Field.id() id: string;
  @Field.id() noticeId: string;
  @Field.id() applicationId: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.code({ digits: [12] }) originCode: string;
  @Field.whole({ min: 1, max: 1000 }) round: number;
  @Field.text({ max: 1000, multiline: true, example: '该户并未参加' }) remark: string;
  @Field.list('id', { max: 5, description: '证据文件' }) fileIds: string[];
  @Field.oneOf(OBJECTION_STATES) state: string;
  @Field.text({ max: 60, example: '赵一' }) raisedByName: string;
  @Field.instant() raisedAt: Date;
  @Field.instant({ nullable: true }) settledAt: Date | null;
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) settledText: string;
}
