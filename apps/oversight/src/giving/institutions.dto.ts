import { Field, PageQuery } from '@bangfu/kernel';
import {
  INSTITUTION_KINDS,
  INSTITUTION_STATES,
  type InstitutionKind,
  type InstitutionRow,
  type InstitutionState,
  type ShopContact,
} from '@bangfu/shop';

const MOST = 1_000_000_000;
const KINDS = Object.keys(INSTITUTION_KINDS);

export class InstitutionsQuery extends PageQuery {
  @Field.oneOf(INSTITUTION_STATES, { optional: true, description: '待核实 / 已核实 / 已关闭' })
  state?: InstitutionState;
}

export class InstitutionDeliveryInput {
  @Field.text({ max: 40, description: '收货人', example: '李老师' }) name: string;
  @Field.text({ max: 20, description: '手机号', example: '13812345678' }) phone: string;
  @Field.text({ max: 200, description: '详细地址', example: '中心小学传达室' }) detail: string;
}

export class NewInstitutionInput {
  @Field.text({ max: 60, min: 2, example: '淝田镇中心小学' }) name: string;
  @Field.oneOf(KINDS, { description: '学校 / 养老院 / 儿童福利院 / 卫生院 / 社区（村） / 其他' }) kind: InstitutionKind;
  @Field.code({ digits: [6, 9, 12], description: '所在地', example: '430481113' }) divisionCode: string;
  @Field.text({
    max: 500,
    min: 2,
    multiline: true,
    description: '需要什么，公开显示',
    example: '供养老人46人，长期需要大米和食用油',
  })
  need: string;
  @Field.one(() => InstitutionDeliveryInput, { description: '送到哪里；加密保存' }) delivery: InstitutionDeliveryInput;
}

export class InstitutionChangeInput {
  @Field.whole({ min: 1, max: MOST, description: '所见内容的版本' }) version: number;
  @Field.text({ max: 500, min: 2, multiline: true, example: '供养老人46人，长期需要大米和食用油' }) need: string;
  @Field.one(() => InstitutionDeliveryInput, { optional: true, nullable: true, description: '变更后须重新核实' })
  delivery?: InstitutionDeliveryInput | null;
}

export class InstitutionVersionInput {
  @Field.whole({ min: 1, max: MOST, description: '所见内容的版本' }) version: number;
}

export class InstitutionClosingInput extends InstitutionVersionInput {
  @Field.text({ max: 300, min: 2, description: '关闭的理由', example: '机构已合并' }) reason: string;
}

export class InstitutionRowDto {
  @Field.id() id: string;
  @Field.text({ max: 60, example: '淝田镇中心小学' }) name: string;
  @Field.oneOf(KINDS) kind: string;
  @Field.code() divisionCode: string;
  @Field.text({ max: 200, example: '耒阳市淝田镇' }) place: string;
  @Field.text({ max: 500, multiline: true }) need: string;
  @Field.oneOf(INSTITUTION_STATES) state: string;
  @Field.text({ max: 40, example: '李**' }) contactNameMasked: string;
  @Field.text({ max: 20, example: '138****5678' }) contactPhoneMasked: string;
  @Field.instant() proposedAt: Date;
  @Field.instant({ nullable: true }) verifiedAt: Date | null;
  @Field.text({ max: 300, nullable: true }) closedReason: string | null;
  @Field.whole({ min: 0, max: MOST }) gifts: number;
  @Field.fen() amountFen: bigint;
  @Field.whole({ min: 0, max: MOST }) receivedGifts: number;
  @Field.whole({ min: 1, max: MOST }) version: number;
}

export class InstitutionDeliveryDto {
  @Field.text({ max: 40 }) name: string;
  @Field.text({ max: 20 }) phone: string;
  @Field.text({ max: 200 }) detail: string;
}

export class InstitutionDetailDto extends InstitutionRowDto {
  @Field.one(() => InstitutionDeliveryDto, { description: '送到哪里' }) delivery: InstitutionDeliveryDto;
}

export const toInstitutionRowDto = (row: InstitutionRow): InstitutionRowDto => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  divisionCode: row.divisionCode,
  place: row.place,
  need: row.need,
  state: row.state,
  contactNameMasked: row.contactNameMasked,
  contactPhoneMasked: row.contactPhoneMasked,
  proposedAt: row.proposedAt,
  verifiedAt: row.verifiedAt,
  closedReason: row.closedReason,
  gifts: row.gifts,
  amountFen: row.amountFen,
  receivedGifts: row.receivedGifts,
  version: row.version,
});

export const toInstitutionDetailDto = (
  row: InstitutionRow,
  { name, phone, detail }: ShopContact,
): InstitutionDetailDto => ({ ...toInstitutionRowDto(row), delivery: { name, phone, detail } });
