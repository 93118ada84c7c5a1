import { Field, PageQuery } from '@bangfu/kernel';
import type { FilingRow, FilingView } from '@bangfu/quota';

const STATES = ['submitted', 'returned', 'confirmed'] as const;

export class FilingQueueQuery extends PageQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年度', example: 2026 }) year?: number;
  @Field.oneOf(STATES, { optional: true, description: '状态' }) state?: string;
  @Field.text({ max: 50, optional: true, description: '单位名称', example: '监狱' }) search?: string;
}

export class ReturnInput {
  @Field.text({
    max: 1000,
    multiline: true,
    description: '退回原因',
    example: '食堂采购基数与上年决算不符，请核实后重新填报',
  })
  reasons: string;
}

export class FilingRowDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'TB2026-000001' }) number: string;
  @Field.id() agencyId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) agencyName: string;
  @Field.code() divisionCode: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.oneOf(['own', 'none', 'shared', 'contracted']) canteen: string;
  @Field.oneOf(STATES) state: string;
  @Field.fen({ description: '申报基数' }) baseFen: bigint;
  @Field.fen({ nullable: true, description: '预留合计；单位没有填写、确认前待定时为空' }) reservedFen: bigint | null;
  @Field.instant({ nullable: true }) submittedAt: Date | null;
}

export class DeclaredBaseDto {
  @Field.text({ max: 60, example: 'canteen_food' }) definition: string;
  @Field.fen() amountFen: bigint;
  @Field.fen({ nullable: true, description: '上年申报；上年未填报为空' }) lastYearFen: bigint | null;
}

export class PlanFloorDto {
  @Field.oneOf(['ratio', 'not_below_last_year', 'per_head_fen']) kind: string;
  @Field.oneOf(['must', 'in_principle'], { description: '必须达到、原则上达到（可说明理由）' }) binding: string;
  @Field.fen() amountFen: bigint;
}

export class DeclaredPlanDto {
  @Field.text({ max: 80, example: 'leiyang-poor-household/2026' }) ruleCode: string;
  @Field.text({ max: 200, example: '耒阳市党政机关食堂采购贫困户农产品' }) programmeName: string;
  @Field.bps() ratioBps: number;
  @Field.fen() baseFen: bigint;
  @Field.fen() reservedFen: bigint;
  @Field.flag() demanded: boolean;
  @Field.fen({ description: '必须达到的下限' }) floorFen: bigint;
  @Field.list(() => PlanFloorDto, { description: '各条底线折算的金额' }) floors: PlanFloorDto[];
  @Field.text({ max: 500, min: 0, multiline: true, description: '低于原则下限时单位的说明', example: '' })
  explanation: string;
  @Field.fen({ nullable: true, description: '上年预留；上年没有该项目的计划为空' }) lastYearReservedFen: bigint | null;
  @Field.flag({ description: '当年文件未见，沿用上年规定' }) assumed: boolean;
}

export class ReviewHintDto {
  @Field.text({ max: 80, example: 'base_far_below_last_year' }) code: string;
  @Field.text({ max: 200, example: '年度基数比上年减少三成以上' }) message: string;
}

export class ReviewDto {
  @Field.oneOf(['confirmed', 'returned', 'reopened']) verdict: string;
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) reasons: string;
  @Field.text({ max: 40, example: '县财政审核' }) reviewerName: string;
  @Field.text({ max: 100, example: '耒阳市财政局' }) organisationName: string;
  @Field.instant() at: Date;
}

export class ReviewedFilingDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'TB2026-000001' }) number: string;
  @Field.id() agencyId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) agencyName: string;
  @Field.code() divisionCode: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.oneOf(STATES) state: string;
  @Field.oneOf(['own', 'none', 'shared', 'contracted']) canteen: string;
  @Field.text({ max: 100, nullable: true, example: null }) representedByName: string | null;
  @Field.text({ max: 100, nullable: true, example: null }) contractorName: string | null;
  @Field.whole({ min: 0, max: 1_000_000, nullable: true, example: 320 }) headcount: number | null;
  @Field.text({ max: 500, min: 0, multiline: true, example: '' }) remark: string;
  @Field.list(() => DeclaredBaseDto) bases: DeclaredBaseDto[];
  @Field.list(() => DeclaredPlanDto) plans: DeclaredPlanDto[];
  @Field.list(() => ReviewHintDto, { description: '请先核对的异常' }) hints: ReviewHintDto[];
  @Field.list(() => ReviewDto, { description: '历次审核' }) reviews: ReviewDto[];
  @Field.date({ nullable: true, description: '填报截止日' }) deadlineOn: string | null;
  @Field.whole({ min: 0, max: 1_000_000, nullable: true, description: '上年在职人数', example: 318 })
  lastYearHeadcount: number | null;
  @Field.oneOf(['own', 'none', 'shared', 'contracted'], { nullable: true, description: '上年食堂情况；未填报为空' })
  lastYearCanteen: string | null;
  @Field.instant({ nullable: true }) submittedAt: Date | null;
  @Field.instant({ nullable: true }) confirmedAt: Date | null;
}

export const toFilingRowDto = (row: FilingRow): FilingRowDto => ({
  id: row.id,
  number: row.number,
  agencyId: row.agencyId,
  agencyName: row.agencyName,
  divisionCode: row.divisionCode,
  year: row.year,
  canteen: row.canteen,
  state: row.state,
  baseFen: row.baseFen,
  reservedFen: row.reservedFen,
  submittedAt: row.submittedAt,
});

export const toReviewedFilingDto = ({ filing, ...view }: FilingView): ReviewedFilingDto => ({
  id: filing.id,
  number: filing.number,
  agencyId: filing.agencyId,
  agencyName: view.agencyName,
  divisionCode: filing.divisionCode,
  year: filing.year,
  state: filing.state,
  canteen: filing.canteen,
  representedByName: view.representedByName,
  contractorName: view.contractorName,
  headcount: filing.headcount,
  remark: filing.remark,
  bases: view.bases.map((base) => ({
    ...base,
    lastYearFen: view.lastYear?.bases.find(({ definition }) => definition === base.definition)?.amountFen ?? null,
  })),
  plans: view.plans.map((plan) => ({
    ruleCode: plan.rule.code,
    programmeName: plan.rule.programmeName,
    ratioBps: plan.rule.ratioBps,
    baseFen: plan.baseFen,
    reservedFen: plan.reservedFen,
    demanded: plan.demanded,
    floorFen: plan.floors.reduce(
      (most, floor) => (floor.binding === 'must' && floor.amountFen > most ? floor.amountFen : most),
      0n,
    ),
    floors: plan.floors.map((floor) => ({ ...floor })),
    explanation: view.shares.find(({ ruleCode }) => ruleCode === plan.rule.code)?.explanation ?? '',
    lastYearReservedFen: view.lastYear?.reservedFen.get(plan.rule.programmeId) ?? null,
    assumed: plan.rule.assumed,
  })),
  hints: view.hints.map((hint) => ({ ...hint })),
  reviews: view.reviews.map((review) => ({ ...review })),
  deadlineOn: view.deadlineOn,
  lastYearHeadcount: view.lastYear?.headcount ?? null,
  lastYearCanteen: view.lastYear?.canteen ?? null,
  submittedAt: filing.submittedAt,
  confirmedAt: filing.confirmedAt,
});
