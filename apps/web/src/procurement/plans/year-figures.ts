import { today } from '../../kit';
import type { ProcurementSchemas } from '../../api';

export type Plan = ProcurementSchemas['schemas']['PlanDto'];
export type StageTotals = ProcurementSchemas['schemas']['StageTotalsDto'];

export interface Standing {
  readonly reserved: bigint;
  readonly completed: bigint;
  /** What would be completed today if the year went evenly. */
  readonly due: bigint;
  /** Behind that, or ahead of it when negative. */
  readonly behind: bigint;
  /** Still to complete until 31 December. */
  readonly remaining: bigint;
  /** Still to order: what is ordered already only has to be delivered and paid. */
  readonly toOrder: bigint;
  /** Calendar months left, this one included; none in a year that is over. */
  readonly monthsLeft: number;
  readonly perMonth: bigint;
}

const most = (one: bigint, other: bigint): bigint => (one > other ? one : other);

export function standingOf(plan: Plan): Standing {
  const [reserved, completed, ordered] = [plan.reservedFen, plan.total.completedFen, plan.total.orderedFen].map(
    BigInt,
  ) as [bigint, bigint, bigint];
  const due = (reserved * BigInt(plan.pace.elapsedBps)) / 10_000n;
  const remaining = most(reserved - completed, 0n);
  const monthsLeft = monthsLeftIn(plan.year);
  return {
    reserved,
    completed,
    due,
    behind: due - completed,
    remaining,
    toOrder: most(reserved - ordered, 0n),
    monthsLeft,
    // Rounded up: twelve times a little too little would miss the year.
    perMonth: monthsLeft > 0 ? (remaining + BigInt(monthsLeft) - 1n) / BigInt(monthsLeft) : 0n,
  };
}

export const thisYear = (): number => Number(today().slice(0, 4));

function monthsLeftIn(year: number): number {
  if (year < thisYear()) return 0;
  if (year > thisYear()) return 12;
  return 13 - Number(today().slice(5, 7));
}

/** A part of a whole in basis points, rounded down; null where there is nothing to divide by. */
export const bpsOf = (part: bigint, whole: bigint): number | null =>
  whole > 0n ? Number((part * 10_000n) / whole) : null;

export const stageFen = (totals: StageTotals, stage: 'ordered' | 'accepted' | 'paid' | 'completed'): string =>
  totals[`${stage}Fen`];
