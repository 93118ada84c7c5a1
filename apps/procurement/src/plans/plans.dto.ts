import { Field, PageQuery } from '@bangfu/kernel';
import { type CountEntryRow, paceOf, type PlanRow, sumTotals } from '@bangfu/quota';

const STAGES = ['ordered', 'accepted', 'paid', 'completed'] as const;
const FUNDS = ['canteen', 'union', 'personal'] as const;

export class PlansQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年度；不填为本年', example: 2026 }) year?: number;
}

export class EntriesQuery extends PageQuery {
  @Field.oneOf(STAGES, { optional: true, description: '只看一个环节' }) stage?: string;
  @Field.oneOf(FUNDS, { optional: true, description: '只看一种资金来源' }) fund?: string;
  @Field.id({ optional: true, description: '只看一个订单' }) orderId?: string;
}

export class StageTotalsDto {
  @Field.fen({ description: '下单金额' }) orderedFen: bigint;
  @Field.fen({ description: '验收金额' }) acceptedFen: bigint;
  @Field.fen({ description: '支付金额' }) paidFen: bigint;
  @Field.fen({ description: '完成金额（按政策口径计入）' }) completedFen: bigint;
}

export class FundTotalsDto extends StageTotalsDto {
  @Field.oneOf(FUNDS, { description: '食堂 / 工会 / 职工个人' }) fund: string;
}

export class PlanMonthDto {
  @Field.text({ max: 7, description: '月份', example: '2026-03' }) month: string;
  @Field.fen({ min: -1_000_000_000_000_000n, description: '当月下单，冲回为负' }) orderedFen: bigint;
  @Field.fen({ min: -1_000_000_000_000_000n, description: '当月验收' }) acceptedFen: bigint;
  @Field.fen({ min: -1_000_000_000_000_000n, description: '当月支付' }) paidFen: bigint;
  @Field.fen({ min: -1_000_000_000_000_000n, description: '当月完成' }) completedFen: bigint;
}

export class PaceDto {
  @Field.whole({ min: 0, max: 1_000_000_000, description: '完成率，万分之一', example: 4200 }) completedBps: number;
  @Field.bps({ description: '全年已过比例' }) elapsedBps: number;
  @Field.fen({ description: '按当前进度到12月31日的预计完成金额' }) forecastFen: bigint;
  @Field.fen({ description: '预计缺口' }) shortfallFen: bigint;
  @Field.oneOf(['reached', 'on_pace', 'behind', 'not_started', 'nothing_reserved']) state: string;
}

export class PlanDto {
  @Field.id() id: string;
  @Field.text({ max: 60, example: 'national-832' }) programmeCode: string;
  @Field.text({ max: 200, example: '政府采购脱贫地区农副产品' }) programmeName: string;
  @Field.text({ max: 80, example: 'national-832/2026' }) ruleCode: string;
  @Field.oneOf(['ordered', 'accepted', 'paid', 'accepted_and_paid', 'accepted_paid_evaluated']) countsAt: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.fen() baseFen: bigint;
  @Field.fen({ description: '预留金额' }) reservedFen: bigint;
  @Field.flag() demanded: boolean;
  @Field.one(() => StageTotalsDto) total: StageTotalsDto;
  @Field.list(() => FundTotalsDto, { description: '按资金来源分列' }) funds: FundTotalsDto[];
  @Field.one(() => PaceDto) pace: PaceDto;
}

export class CountEntryDto {
  @Field.id() id: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.id() orderLineId: string;
  @Field.text({ max: 200, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.oneOf(FUNDS) fund: string;
  @Field.oneOf(STAGES) stage: string;
  @Field.fen({ min: -1_000_000_000_000_000n, description: '本次变动，冲回为负' }) amountFen: bigint;
  @Field.fen({ description: '变动后该行在此环节的金额' }) totalAfterFen: bigint;
  @Field.text({ max: 100, description: '引起变动的事件', example: 'fulfilment.receipt_recorded' }) cause: string;
  @Field.id({ description: '账本记账编号' }) transferId: string;
  @Field.instant() countedAt: Date;
}

export const toPlanDto = (row: PlanRow, today: string): PlanDto => {
  const total = sumTotals(row.funds);
  return {
    id: row.id,
    programmeCode: row.programmeCode,
    programmeName: row.programmeName,
    ruleCode: row.ruleCode,
    countsAt: row.countsAt,
    year: row.year,
    baseFen: row.baseFen,
    reservedFen: row.reservedFen,
    demanded: row.demanded,
    total,
    funds: row.funds.map(({ fund, orderedFen, acceptedFen, paidFen, completedFen }) => ({
      fund,
      orderedFen,
      acceptedFen,
      paidFen,
      completedFen,
    })),
    pace: paceOf(row.reservedFen, total, row.year, today),
  };
};

export const toCountEntryDto = (row: CountEntryRow): CountEntryDto => ({
  id: row.id,
  orderId: row.orderId,
  orderNumber: row.orderNumber,
  orderLineId: row.orderLineId,
  productName: row.productName,
  supplierName: row.supplierName,
  fund: row.fund,
  stage: row.stage,
  amountFen: row.amountFen,
  totalAfterFen: row.totalAfterFen,
  cause: row.cause,
  transferId: row.transferId,
  countedAt: row.countedAt,
});
