import type { ProcurementSchemas } from '../../api';
import type { Policy, PolicyFloor } from '../plans/use-plans';

export type Filing = ProcurementSchemas['schemas']['FilingDto'];
export type Prefill = ProcurementSchemas['schemas']['PrefillDto'];
export type Rule = ProcurementSchemas['schemas']['RuleDto'];
export type Canteen = Filing['canteen'];

export interface FilingValues {
  canteen: Canteen;
  representedById?: string | null;
  contractorId?: string | null;
  headcount?: number | null;
  remark?: string;
  /** Fen by the definition of the base. */
  bases: Partial<Record<string, string | null>>;
  /** In the order of the rules' codes, which is the order in which the server names a faulty one. */
  shares: { ruleCode: string; reservedFen: string | null; explanation?: string }[];
}

export interface RuleOfYear {
  readonly rule: Rule;
  readonly floors: readonly PolicyFloor[];
  readonly lastYearReservedFen: bigint;
}

export interface FloorAmount {
  readonly kind: PolicyFloor['kind'];
  readonly binding: PolicyFloor['binding'];
  readonly value: PolicyFloor['value'];
  readonly amountFen: bigint;
}

/** The rules that speak to the unit, in the order of their codes, with what each floor is made of. */
export function rulesOfYear(prefill: Prefill, policies: ReadonlyMap<string, Policy>): RuleOfYear[] {
  return [...prefill.rules]
    .sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1))
    .map(({ rule, floors }) => ({
      rule,
      floors:
        policies.get(rule.code)?.floors ??
        floors.map(({ kind, binding }) => ({ kind, binding, value: kind === 'ratio' ? rule.ratioBps : null })),
      lastYearReservedFen: BigInt(floors.find(({ kind }) => kind === 'not_below_last_year')?.amountFen ?? '0'),
    }));
}

const UNION_BASES: readonly string[] = ['union_purchase', 'festival_goods'];

/** Whether a share is demanded: of a canteen that one runs or has run, and of union money in any case. */
export const isDemanded = (rule: Rule, canteen: Canteen): boolean =>
  canteen === 'own' || canteen === 'contracted' || UNION_BASES.includes(rule.baseDefinition);

/** The least amount of every floor, in fen; a ratio is rounded up so that it is truly reached. */
export const floorAmounts = (
  { floors, lastYearReservedFen }: RuleOfYear,
  baseFen: bigint,
  headcount: number,
): FloorAmount[] =>
  floors.map((floor) => ({
    ...floor,
    amountFen:
      floor.kind === 'ratio'
        ? (baseFen * BigInt(floor.value ?? 0) + 9_999n) / 10_000n
        : floor.kind === 'per_head_fen'
          ? BigInt(floor.value ?? 0) * BigInt(headcount)
          : lastYearReservedFen,
  }));

export const leastOf = (floors: readonly FloorAmount[], binding: PolicyFloor['binding']): bigint =>
  floors.reduce((most, floor) => (floor.binding === binding && floor.amountFen > most ? floor.amountFen : most), 0n);

export type Verdict = 'missing' | 'below' | 'unexplained' | 'explained' | 'above_base' | 'enough';

/** What the server will say to a share, before it is asked. */
export function verdictOf(
  floors: readonly FloorAmount[],
  baseFen: bigint,
  share: { reservedFen?: string | null; explanation?: string } | undefined,
): Verdict {
  if (!share?.reservedFen) return 'missing';
  const reserved = BigInt(share.reservedFen);
  const must = leastOf(floors, 'must');
  if (reserved < must) return 'below';
  if (reserved < leastOf(floors, 'in_principle')) return share.explanation?.trim() ? 'explained' : 'unexplained';
  return reserved > baseFen && reserved > must ? 'above_base' : 'enough';
}

/** The bases that somebody asks for: of demanded rules, each once. */
export const basesNeeded = (rules: readonly RuleOfYear[], canteen: Canteen): string[] => [
  ...new Set(rules.filter(({ rule }) => isDemanded(rule, canteen)).map(({ rule }) => rule.baseDefinition)),
];

/** What is sent: only what is asked of a unit with such a canteen. */
export function contentOf(values: FilingValues, rules: readonly RuleOfYear[]) {
  const needed = basesNeeded(rules, values.canteen);
  return {
    canteen: values.canteen,
    representedById: values.canteen === 'shared' ? (values.representedById ?? null) : null,
    contractorId: values.canteen === 'contracted' ? (values.contractorId ?? null) : null,
    headcount: values.headcount ?? null,
    remark: values.remark?.trim() ?? '',
    bases: needed.flatMap((definition) => {
      const amountFen = values.bases?.[definition];
      return amountFen ? [{ definition: definition as BaseDefinition, amountFen }] : [];
    }),
    shares: rules.flatMap(({ rule }, index) => {
      const share = values.shares?.[index];
      return isDemanded(rule, values.canteen) && share?.reservedFen
        ? [{ ruleCode: rule.code, reservedFen: share.reservedFen, explanation: share.explanation?.trim() ?? '' }]
        : [];
    }),
  };
}

type BaseDefinition = ProcurementSchemas['schemas']['BaseDto']['definition'];

/** What the form starts with: what was saved, or else last year's answers and the least shares. */
export function startingValues(filing: Filing | null, prefill: Prefill, rules: readonly RuleOfYear[]): FilingValues {
  const from = filing ?? prefill.lastYear;
  const bases = Object.fromEntries((from?.bases ?? []).map(({ definition, amountFen }) => [definition, amountFen]));
  return {
    canteen: from?.canteen ?? 'own',
    representedById: from?.representedById ?? null,
    contractorId: from?.contractorId ?? null,
    headcount: from?.headcount ?? null,
    remark: filing?.remark ?? '',
    bases,
    shares: rules.map((each) => {
      const saved = filing?.shares.find(({ ruleCode }) => ruleCode === each.rule.code);
      const base = bases[each.rule.baseDefinition];
      return {
        ruleCode: each.rule.code,
        reservedFen: saved?.reservedFen ?? (base ? String(leastFen(each, base, from?.headcount)) : null),
        explanation: saved?.explanation ?? '',
      };
    }),
  };
}

/** The least that may be reserved without a word of explanation, and what must be in any case. */
export function leastFen(rule: RuleOfYear, baseFen: string | null | undefined, headcount: number | null | undefined) {
  return leastOf(floorAmounts(rule, BigInt(baseFen ?? '0'), headcount ?? 0), 'must');
}
