import { Field } from '@bangfu/kernel';
import type { CurrentProgramme } from '@bangfu/quota';

export class RuleDocumentDto {
  @Field.text({ max: 80, nullable: true, description: '文号；未记录为 null', example: '财库〔2021〕19号' }) number:
    string | null;
  @Field.text({ max: 300, nullable: true, example: '关于运用政府采购政策支持乡村产业振兴的通知' }) title: string | null;
  @Field.text({ max: 200, nullable: true, example: '财政部' }) issuer: string | null;
  @Field.text({ max: 1000, nullable: true, multiline: true, description: '原文', example: null }) quote: string | null;
}

export class CurrentRuleDto {
  @Field.text({ max: 80, example: 'national-832/2026' }) code: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.bps({ description: '预留比例，万分之一' }) ratioBps: number;
  @Field.bps({ nullable: true, description: '鼓励比例，万分之一' }) encouragedBps: number | null;
  @Field.text({ max: 1000, description: '哪些产品可以计入', example: '持有效认定证书，产自832个脱贫县' })
  eligible: string;
  @Field.one(() => RuleDocumentDto, { description: '依据的文件' }) document: RuleDocumentDto;
  @Field.flag({ description: '本年度规则为推定，待主管部门确认' }) assumed: boolean;
}

export class CurrentProgrammeDto {
  @Field.text({ max: 60, example: 'national-832' }) code: string;
  @Field.text({ max: 200, example: '政府采购脱贫地区农副产品' }) name: string;
  @Field.text({ max: 12, min: 0, description: '制定地区的区划代码；空为全国', example: '430481' })
  ownerRegionCode: string;
  @Field.list(() => CurrentRuleDto, { min: 1, description: '今年的规则；对不同单位可以有不止一条' })
  rules: CurrentRuleDto[];
}

export const toCurrentProgrammeDto = (programme: CurrentProgramme): CurrentProgrammeDto => ({
  ...programme,
  rules: [...programme.rules],
});
