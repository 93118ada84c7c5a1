import { today } from '../../kit';
import type { ProcurementSchemas } from '../../api';
import type { Plan } from './year-figures';

type PlanMonth = ProcurementSchemas['schemas']['PlanMonthDto'];

export interface MonthOfYear {
  readonly month: number;
  readonly ordered: bigint;
  readonly completed: bigint;
  /** Completed from January on; null for months that have not come. */
  readonly sum: bigint | null;
  /** What an even year would have completed by the end of the month. */
  readonly due: bigint;
}

/** All twelve months; what was counted after the year's end (late payments) is added to December. */
export function monthlyCourse(plan: Plan, counted: readonly PlanMonth[]): MonthOfYear[] {
  let sum = 0n;
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const name = `${plan.year}-${String(month).padStart(2, '0')}`;
    const mine = counted.filter((each) =>
      month === 12 ? each.month >= name : month === 1 ? each.month <= name : each.month === name,
    );
    const total = (of: 'orderedFen' | 'completedFen') => mine.reduce((all, each) => all + BigInt(each[of]), 0n);
    sum += total('completedFen');
    return {
      month,
      ordered: total('orderedFen'),
      completed: total('completedFen'),
      sum: name > today().slice(0, 7) ? null : sum,
      due: (BigInt(plan.reservedFen) * BigInt(month)) / 12n,
    };
  });
}
