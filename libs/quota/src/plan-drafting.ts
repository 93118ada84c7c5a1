import { type FloorAmount, floorAmounts, type Rule } from './programme.js';
import {
  baseMissing,
  ruleDoesNotApply,
  shareAboveBase,
  shareBelowFloor,
  shareNeedsExplanation,
} from './quota.errors.js';

export interface Base {
  readonly definition: string;
  readonly amountFen: bigint;
}

export interface Share {
  readonly ruleCode: string;
  readonly reservedFen: bigint;
  readonly explanation: string;
}

export interface PlanDraft {
  readonly rule: Rule;
  readonly baseFen: bigint;
  readonly reservedFen: bigint;
  readonly demanded: boolean;
  readonly floors: readonly FloorAmount[];
}

export interface Declared {
  readonly reserves: boolean;
  /** Another unit files for the shared canteen: what is bought counts in its plan, so there is none here. */
  readonly represented: boolean;
  readonly bases: readonly Base[];
  readonly shares: readonly Share[];
  readonly headcount: number | null;
  readonly lastYearReservedFen: ReadonlyMap<string, bigint>;
}

/**
 * The plans that a filing amounts to, one per rule that speaks to the unit, or the first fault: a base left out, a share
 * below what must be reserved, or below what ought to be without an explanation. Amounts in fen.
 */
export function draftPlans(rules: readonly Rule[], declared: Declared): PlanDraft[] {
  const unknown = declared.shares.findIndex((share) => !rules.some((rule) => rule.code === share.ruleCode));
  if (unknown >= 0) throw ruleDoesNotApply(unknown);
  return rules.flatMap((rule) => {
    const demanded =
      declared.reserves || rule.baseDefinition === 'union_purchase' || rule.baseDefinition === 'festival_goods';
    const base = declared.bases.find((each) => each.definition === rule.baseDefinition);
    if (!demanded && declared.represented) return [];
    if (!demanded) return { rule, baseFen: base?.amountFen ?? 0n, reservedFen: 0n, demanded, floors: [] };
    if (!base) throw baseMissing(rule.baseDefinition);
    return draftDemanded(rule, base.amountFen, declared);
  });
}

function draftDemanded(rule: Rule, baseFen: bigint, declared: Declared): PlanDraft {
  const index = declared.shares.findIndex((share) => share.ruleCode === rule.code);
  const share = declared.shares[index];
  const floors = floorAmounts(rule, {
    baseFen,
    lastYearReservedFen: declared.lastYearReservedFen.get(rule.programmeId) ?? null,
    headcount: declared.headcount,
  });
  const least = (binding: FloorAmount['binding']) =>
    floors.reduce((most, floor) => (floor.binding === binding && floor.amountFen > most ? floor.amountFen : most), 0n);
  const reservedFen = share?.reservedFen ?? least('must');
  const at = Math.max(index, 0);
  if (reservedFen < least('must')) throw shareBelowFloor(rule.programmeName, least('must'), at);
  if (reservedFen < least('in_principle') && !share?.explanation) {
    throw shareNeedsExplanation(rule.programmeName, least('in_principle'), at);
  }
  if (reservedFen > baseFen && reservedFen > least('must')) throw shareAboveBase(rule.programmeName, at);
  return { rule, baseFen, reservedFen, demanded: true, floors };
}

export interface Hint {
  readonly code: 'base_far_below_last_year' | 'base_zero' | 'base_per_head_low' | 'reserved_at_floor' | 'late';
  readonly message: string;
}

/** Anomalies that a reviewer should look at before confirming (DOMAIN feature 80); words only, never a verdict. */
export function reviewHints(facts: {
  readonly bases: readonly Base[];
  readonly lastYearBases: readonly Base[];
  readonly headcount: number | null;
  readonly submittedOn: string | null;
  readonly deadlineOn: string | null;
}): Hint[] {
  const hints: Hint[] = [];
  for (const base of facts.bases) {
    const before = facts.lastYearBases.find((each) => each.definition === base.definition);
    if (base.amountFen === 0n) hints.push({ code: 'base_zero', message: '年度基数为零' });
    else if (before && base.amountFen * 10n < before.amountFen * 7n) {
      hints.push({ code: 'base_far_below_last_year', message: '年度基数比上年减少三成以上' });
    }
    if (base.definition === 'canteen_food' && facts.headcount && base.amountFen / BigInt(facts.headcount) < 60_000n) {
      hints.push({ code: 'base_per_head_low', message: '人均年食材金额低于 600 元，明显偏低' });
    }
  }
  if (facts.submittedOn && facts.deadlineOn && facts.submittedOn > facts.deadlineOn) {
    hints.push({ code: 'late', message: '超过填报截止日提交' });
  }
  return hints;
}
