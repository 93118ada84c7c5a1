import { Field } from '@bangfu/kernel';
import type { BudgetChange, BudgetOverview } from '@bangfu/procurement';

export const FUNDS = ['canteen', 'union'] as const;

export class BudgetsQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年度；不填为全部', example: 2026 }) year?: number;
}

export class BudgetInput {
  @Field.fen({ description: '年度预算金额，分', example: '50000000' }) amountFen: bigint;
  @Field.text({ min: 2, max: 200, description: '编制或调整原因', example: '年初预算' }) reason: string;
  @Field.whole({ min: 0, max: 1_000_000, description: '读取时的版本号；尚未编制时为0', example: 0 }) version: number;
}

export class BudgetDto {
  @Field.id() id: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.oneOf(FUNDS, { description: '资金：食堂、工会' }) fund: string;
  @Field.fen({ description: '预算金额' }) amountFen: bigint;
  @Field.fen({ description: '已预占：待审批的申请和未验收的订单' }) reservedFen: bigint;
  @Field.fen({ description: '已支出：已验收减已退货' }) spentFen: bigint;
  @Field.fen({ description: '超出预算的支出（实收重量多于订购）' }) overrunFen: bigint;
  @Field.fen({ description: '可用' }) freeFen: bigint;
  @Field.whole({ min: 0, max: 1_000_000, example: 1 }) version: number;
}

export class BudgetChangeDto {
  @Field.id() id: string;
  @Field.fen() beforeFen: bigint;
  @Field.fen() afterFen: bigint;
  @Field.text({ max: 200, example: '年初预算' }) reason: string;
  @Field.text({ max: 40, nullable: true, example: '李主任' }) changedBy: string | null;
  @Field.instant() at: Date;
}

export const toBudgetDto = ({ agencyId: _, ...budget }: BudgetOverview): BudgetDto => budget;
export const toBudgetChangeDto = (change: BudgetChange): BudgetChangeDto => ({ ...change });
