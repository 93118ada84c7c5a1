import { Field } from '@bangfu/kernel';
import type { FilingView, FloorAmount, Prefill, Rule } from '@bangfu/quota';

const BASES = [
  'canteen_food',
  'farm_produce_total',
  'canteen_and_union',
  'union_purchase',
  'meal_subsidy_reception_nutrition',
  'festival_goods',
] as const;
const CANTEENS = ['own', 'none', 'shared', 'contracted'] as const;

export class BaseDto {
  @Field.oneOf(BASES, { description: '基数口径' }) definition: string;
  @Field.fen({ description: '年度金额，分', example: '50000000' }) amountFen: bigint;
}

export class ShareDto {
  @Field.text({ max: 80, description: '政策规则代码', example: 'leiyang-poor-household/2026' }) ruleCode: string;
  @Field.fen({ description: '预留金额，分', example: '10000000' }) reservedFen: bigint;
  @Field.text({ max: 500, min: 0, description: '低于原则性下限时的说明', example: '' }) explanation: string = '';
}

export class FilingInput {
  @Field.oneOf(CANTEENS, { description: '食堂情况：自办、无食堂、共用、外包' }) canteen:
    'own' | 'none' | 'shared' | 'contracted';
  @Field.id({ optional: true, nullable: true, description: '共用食堂的代表单位' }) representedById?: string | null;
  @Field.id({ optional: true, nullable: true, description: '食堂承包企业' }) contractorId?: string | null;
  @Field.whole({ min: 0, max: 1_000_000, optional: true, nullable: true, description: '就餐人数', example: 320 })
  headcount?: number | null;
  @Field.text({ max: 500, min: 0, multiline: true, description: '备注', example: '' }) remark: string = '';
  @Field.list(() => BaseDto, { max: 6, description: '各口径的年度基数' }) bases: BaseDto[];
  @Field.list(() => ShareDto, { max: 20, description: '各项目的预留金额；不填即按下限' }) shares: ShareDto[] = [];
}

export class NewFiling extends FilingInput {
  @Field.whole({ min: 2019, max: 2100, description: '年度', example: 2026 }) year: number;
  @Field.id({ optional: true, description: '客户端生成的编号，便于安全重试' }) id?: string;
}

export class ChangedFiling extends FilingInput {
  @Field.whole({ min: 1, max: 1_000_000, description: '读取时的版本号', example: 1 }) version: number;
}

export class FloorDto {
  @Field.oneOf(['ratio', 'not_below_last_year', 'per_head_fen']) kind: string;
  @Field.oneOf(['must', 'in_principle'], { description: '必须 / 原则上' }) binding: string;
  @Field.fen() amountFen: bigint;
}

export class RuleDto {
  @Field.text({ max: 80, example: 'leiyang-poor-household/2026' }) code: string;
  @Field.text({ max: 60, example: 'leiyang-poor-household' }) programmeCode: string;
  @Field.text({ max: 200, example: '耒阳市党政机关食堂采购贫困户农产品' }) programmeName: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.bps({ description: '预留比例，万分之一' }) ratioBps: number;
  @Field.bps({ nullable: true, description: '鼓励比例' }) encouragedBps: number | null;
  @Field.oneOf(BASES) baseDefinition: string;
  @Field.oneOf(['ordered', 'accepted', 'paid', 'accepted_and_paid', 'accepted_paid_evaluated'], {
    description: '计入环节',
  })
  countsAt: string;
  @Field.list('text', { max: 3, description: '计入的资金来源' }) countsFrom: string[];
  @Field.date({ nullable: true, description: '填报截止日' }) filingDeadlineOn: string | null;
  @Field.flag({ description: '当年文件未见，沿用上年规定' }) assumed: boolean;
  @Field.list('text', { max: 20, description: '来源未写明、由本系统推定的字段' }) assumedFields: string[];
  @Field.text({ max: 1000, nullable: true, multiline: true, example: null }) note: string | null;
}

export class PlanPreviewDto {
  @Field.one(() => RuleDto) rule: RuleDto;
  @Field.fen() baseFen: bigint;
  @Field.fen() reservedFen: bigint;
  @Field.flag({ description: '是否要求预留' }) demanded: boolean;
  @Field.list(() => FloorDto) floors: FloorDto[];
}

export class ObstacleDto {
  @Field.text({ max: 80, example: 'share_below_floor' }) code: string;
  @Field.text({ max: 500, example: '预留金额低于下限' }) message: string;
  @Field.text({ max: 200, nullable: true, example: 'shares[0].reservedFen' }) field: string | null;
}

export class HintDto {
  @Field.text({ max: 80, example: 'base_far_below_last_year' }) code: string;
  @Field.text({ max: 200, example: '年度基数比上年减少三成以上' }) message: string;
}

export class FilingReviewDto {
  @Field.oneOf(['confirmed', 'returned', 'reopened']) verdict: string;
  @Field.text({ max: 1000, min: 0, multiline: true, example: '基数请与上年决算一致' }) reasons: string;
  @Field.text({ max: 40, example: '县财政审核' }) reviewerName: string;
  @Field.text({ max: 100, example: '耒阳市财政局' }) organisationName: string;
  @Field.instant() at: Date;
}

export class FilingDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'TB2026-000001' }) number: string;
  @Field.id() agencyId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) agencyName: string;
  @Field.code() divisionCode: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.oneOf(['draft', 'submitted', 'returned', 'confirmed']) state: string;
  @Field.oneOf(CANTEENS) canteen: string;
  @Field.id({ nullable: true }) representedById: string | null;
  @Field.text({ max: 100, nullable: true, example: null }) representedByName: string | null;
  @Field.id({ nullable: true }) contractorId: string | null;
  @Field.text({ max: 100, nullable: true, example: null }) contractorName: string | null;
  @Field.whole({ min: 0, max: 1_000_000, nullable: true, example: 320 }) headcount: number | null;
  @Field.text({ max: 500, min: 0, multiline: true, example: '' }) remark: string;
  @Field.list(() => BaseDto) bases: BaseDto[];
  @Field.list(() => ShareDto) shares: ShareDto[];
  @Field.list(() => PlanPreviewDto, { description: '按此填报将形成的各项目计划' }) plans: PlanPreviewDto[];
  @Field.one(() => ObstacleDto, { nullable: true, description: '提交前还需处理的问题' }) obstacle: ObstacleDto | null;
  @Field.list(() => HintDto, { description: '审核提示' }) hints: HintDto[];
  @Field.list(() => FilingReviewDto) reviews: FilingReviewDto[];
  @Field.instant({ nullable: true }) submittedAt: Date | null;
  @Field.instant({ nullable: true }) confirmedAt: Date | null;
  @Field.whole({ min: 1, max: 1_000_000, example: 1 }) version: number;
}

export class RuleWithFloorsDto {
  @Field.one(() => RuleDto) rule: RuleDto;
  @Field.list(() => FloorDto) floors: FloorDto[];
}

export class LastYearDto {
  @Field.oneOf(CANTEENS) canteen: string;
  @Field.id({ nullable: true }) representedById: string | null;
  @Field.id({ nullable: true }) contractorId: string | null;
  @Field.whole({ min: 0, max: 1_000_000, nullable: true, example: 320 }) headcount: number | null;
  @Field.list(() => BaseDto) bases: BaseDto[];
}

export class PrefillDto {
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.one(() => LastYearDto, { nullable: true, description: '上年填报，供沿用' }) lastYear: LastYearDto | null;
  @Field.list(() => RuleWithFloorsDto, { description: '适用本单位的政策及按上年基数算出的下限' })
  rules: RuleWithFloorsDto[];
}

export class PartnersQuery {
  @Field.oneOf(['representative', 'contractor'], { description: '共用食堂的代表单位 / 食堂承包企业' }) as:
    'representative' | 'contractor';
  @Field.whole({ min: 2019, max: 2100, description: '填报的年度', example: 2026 }) year: number;
  @Field.text({ max: 100, min: 0, description: '名称中的字', example: '服务中心' }) word: string = '';
}

export class PartnerDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '耒阳市机关服务中心' }) name: string;
}

export const toRuleDto = (rule: Rule): RuleDto => ({
  code: rule.code,
  programmeCode: rule.programmeCode,
  programmeName: rule.programmeName,
  year: rule.year,
  ratioBps: rule.ratioBps,
  encouragedBps: rule.encouragedBps,
  baseDefinition: rule.baseDefinition,
  countsAt: rule.countsAt,
  countsFrom: [...rule.countsFrom],
  filingDeadlineOn: rule.filingDeadlineOn,
  assumed: rule.assumed,
  assumedFields: [...rule.assumedFields],
  note: rule.note,
});

const toFloors = (floors: readonly FloorAmount[]): FloorDto[] =>
  floors.map(({ kind, binding, amountFen }) => ({ kind, binding, amountFen }));

export const toFilingDto = (view: FilingView): FilingDto => ({
  id: view.filing.id,
  number: view.filing.number,
  agencyId: view.filing.agencyId,
  agencyName: view.agencyName,
  divisionCode: view.filing.divisionCode,
  year: view.filing.year,
  state: view.filing.state,
  canteen: view.filing.canteen,
  representedById: view.filing.representedById,
  representedByName: view.representedByName,
  contractorId: view.filing.contractorId,
  contractorName: view.contractorName,
  headcount: view.filing.headcount,
  remark: view.filing.remark,
  bases: view.bases.map(({ definition, amountFen }) => ({ definition, amountFen })),
  shares: view.shares.map(({ ruleCode, reservedFen, explanation }) => ({ ruleCode, reservedFen, explanation })),
  plans: view.plans.map((plan) => ({
    rule: toRuleDto(plan.rule),
    baseFen: plan.baseFen,
    reservedFen: plan.reservedFen,
    demanded: plan.demanded,
    floors: toFloors(plan.floors),
  })),
  obstacle: view.obstacle,
  hints: view.hints.map(({ code, message }) => ({ code, message })),
  reviews: view.reviews.map(({ verdict, reasons, reviewerName, organisationName, at }) => ({
    verdict,
    reasons,
    reviewerName,
    organisationName,
    at,
  })),
  submittedAt: view.filing.submittedAt,
  confirmedAt: view.filing.confirmedAt,
  version: view.filing.version,
});

export const toPrefillDto = (prefill: Prefill): PrefillDto => ({
  year: prefill.year,
  lastYear: prefill.lastYear && {
    ...prefill.lastYear,
    bases: prefill.lastYear.bases.map(({ definition, amountFen }) => ({ definition, amountFen })),
  },
  rules: prefill.rules.map(({ rule, floors }) => ({ rule: toRuleDto(rule), floors: toFloors(floors) })),
});
