import type { CountedSoFar } from './counting.queries.js';
import type { Rule, Stage } from './programme.js';

/** What one line must count more (or less) at one stage of one plan, in fen. */
export interface Difference {
  readonly planId: string;
  readonly lineId: string;
  readonly stage: Stage;
  readonly sequence: number;
  readonly amount: bigint;
  readonly totalAfter: bigint;
}

/** Differences that share a ledger transfer: one plan, one stage, one direction. */
export const groupOf = (row: Difference): string => `${row.planId}:${row.stage}:${row.amount > 0n ? 'u' : 'd'}`;

export function sumBy(differences: readonly Difference[], key: (row: Difference) => string): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const row of differences) sums.set(key(row), (sums.get(key(row)) ?? 0n) + row.amount);
  return sums;
}

/** What must be added to what is counted so far to reach the targets; a plan no longer named counts down to zero. */
export function compare(targets: ReadonlyMap<string, bigint>, soFar: readonly CountedSoFar[]): Difference[] {
  const counted = new Map(soFar.map((row) => [`${row.planId}|${row.lineId}|${row.stage}`, row]));
  return [...new Set([...targets.keys(), ...counted.keys()])].sort().flatMap((key) => {
    const [planId, lineId, stage] = key.split('|') as [string, string, Stage];
    const target = targets.get(key) ?? 0n;
    const amount = target - (counted.get(key)?.total ?? 0n);
    const sequence = (counted.get(key)?.sequence ?? 0) + 1;
    return amount === 0n ? [] : [{ planId, lineId, stage, sequence, amount, totalAfter: target }];
  });
}

/** Rules grouped by voucher deadline, because what is paid by then differs. */
export function byDeadline(rules: readonly Rule[]): Map<string | null, Rule[]> {
  const groups = new Map<string | null, Rule[]>();
  for (const rule of rules) groups.set(rule.voucherDeadlineOn, [...(groups.get(rule.voucherDeadlineOn) ?? []), rule]);
  return groups;
}
