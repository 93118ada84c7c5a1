import { Field } from '@bangfu/kernel';
import type { AgencyRow, AgencyView } from '@bangfu/reporting';
import { StageAmountsDto } from './compliance.dto.js';

const MOST = 2_000_000_000;

export class AgencyHeadingDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '湘南监狱' }) name: string;
  @Field.oneOf(['budget_unit', 'union']) kind: string;
  @Field.oneOf(['active', 'suspended', 'merged', 'closed']) status: string;
  @Field.code() divisionCode: string;
  @Field.text({ max: 60, min: 0, example: '耒阳市' }) divisionName: string;
  @Field.flag({ description: '已激活' }) activated: boolean;
}

export class AgencyRowDto extends AgencyHeadingDto {
  @Field.oneOf(['submitted', 'returned', 'confirmed'], { nullable: true, description: '填报状态；空为未填报' }) filing:
    string | null;
  @Field.oneOf(['own', 'none', 'shared', 'contracted'], { nullable: true }) canteen: string | null;
  @Field.text({ max: 100, nullable: true, example: null }) representedByName: string | null;
  @Field.fen() reservedFen: bigint;
  @Field.fen() orderedFen: bigint;
  @Field.fen() acceptedFen: bigint;
  @Field.fen() paidFen: bigint;
  @Field.fen() completedFen: bigint;
  @Field.fen({ description: '其中食堂完成' }) canteenFen: bigint;
  @Field.fen({ description: '其中工会完成' }) unionFen: bigint;
  @Field.fen({ description: '其中个人完成' }) personalFen: bigint;
  @Field.fen({ description: '职工个人消费（凭归属码自愿归属）；单列，不计入完成' }) attributedFen: bigint;
  @Field.bps({ max: MOST, nullable: true, description: '完成率；无预留为空' }) completedBps: number | null;
}

export class AgencyFilingDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'TB2026-000001' }) number: string;
  @Field.oneOf(['submitted', 'returned', 'confirmed']) state: string;
  @Field.oneOf(['own', 'none', 'shared', 'contracted']) canteen: string;
  @Field.text({ max: 100, nullable: true, example: null }) representedByName: string | null;
}

export class FundTotalsDto extends StageAmountsDto {
  @Field.oneOf(['canteen', 'union', 'personal']) fund: string;
}

export class PaceDto {
  @Field.bps({ max: Number.MAX_SAFE_INTEGER }) completedBps: number;
  @Field.bps({ description: '时间进度' }) elapsedBps: number;
  @Field.fen({ description: '按目前进度预计年底完成' }) forecastFen: bigint;
  @Field.fen({ description: '预计缺口' }) shortfallFen: bigint;
  @Field.oneOf(['reached', 'on_pace', 'behind', 'not_started', 'nothing_reserved']) state: string;
}

export class AgencyPlanDto {
  @Field.id() id: string;
  @Field.text({ max: 60, example: 'leiyang-poor-household' }) programmeCode: string;
  @Field.text({ max: 200, example: '耒阳市党政机关食堂采购贫困户农产品' }) programmeName: string;
  @Field.text({ max: 80, example: 'leiyang-poor-household/2026' }) ruleCode: string;
  @Field.text({ max: 40, example: 'accepted' }) countsAt: string;
  @Field.fen() baseFen: bigint;
  @Field.fen() reservedFen: bigint;
  @Field.flag() demanded: boolean;
  @Field.list(() => FundTotalsDto) funds: FundTotalsDto[];
  @Field.one(() => PaceDto) pace: PaceDto;
}

export class AgencyViewDto {
  @Field.one(() => AgencyHeadingDto) agency: AgencyHeadingDto;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.one(() => AgencyFilingDto, { nullable: true }) filing: AgencyFilingDto | null;
  @Field.list(() => AgencyPlanDto) plans: AgencyPlanDto[];
}

/** `attributed` are the sums of what each unit's people bought for themselves. */
export const toAgencyRowDto =
  (attributed: ReadonlyMap<string, bigint>) =>
  (row: AgencyRow): AgencyRowDto => ({ ...row, attributedFen: attributed.get(row.id) ?? 0n });

export const toAgencyViewDto = ({ agency, year, filing, plans }: AgencyView): AgencyViewDto => ({
  agency,
  year,
  filing,
  plans: plans.map(({ year: _year, funds, ...plan }) => ({ ...plan, funds: funds.map((fund) => ({ ...fund })) })),
});
