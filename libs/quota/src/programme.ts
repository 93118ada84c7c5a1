import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proportion, repositoryRoot } from '@bangfu/kernel';

export type Fund = 'canteen' | 'union' | 'personal';
export type Stage = 'ordered' | 'accepted' | 'paid' | 'completed';
export type CountsAt = 'ordered' | 'accepted' | 'paid' | 'accepted_and_paid' | 'accepted_paid_evaluated';
export const STAGES: readonly Stage[] = ['ordered', 'accepted', 'paid', 'completed'];
export const FUNDS: readonly Fund[] = ['canteen', 'union', 'personal'];

/** Which produce counts: a tree over four leaves, as written in data/programmes.json. */
export type OriginRule =
  | { readonly any: readonly OriginRule[] }
  | { readonly all: readonly OriginRule[] }
  | { readonly listed832: true }
  | { readonly certifiedCatalogue: string }
  | { readonly pairedRegions: readonly string[] }
  | { readonly poorHouseholdLinked: true };

export interface Floor {
  readonly kind: 'ratio' | 'not_below_last_year' | 'per_head_fen';
  readonly value: number | string | null;
  readonly binding: 'must' | 'in_principle';
}

export interface Rule {
  readonly id: string;
  readonly code: string;
  readonly programmeId: string;
  readonly programmeCode: string;
  readonly programmeName: string;
  readonly kind: 'canteen' | 'union' | 'mixed';
  readonly year: number;
  readonly unitKinds: readonly string[];
  readonly regionPrefix: string;
  readonly ratioBps: number;
  readonly encouragedBps: number | null;
  readonly baseDefinition: string;
  readonly floors: readonly Floor[];
  readonly eligibleOrigin: OriginRule;
  readonly countsAt: CountsAt;
  readonly countsFrom: readonly Fund[];
  readonly filingDeadlineOn: string | null;
  readonly voucherDeadlineOn: string | null;
  readonly assumed: boolean;
  readonly assumedFields: readonly string[];
  readonly note: string | null;
  /** The policy document of the programme that the rule cites, and its words. */
  readonly source: { readonly document: string; readonly quote: string | null };
}

/** A unit as rules see it. */
export interface Unit {
  readonly kind: string;
  readonly unitKind: string | null;
  readonly divisionCode: string;
}

/** What is known of the produce on a line, frozen when the order was placed. */
export interface LineFacts {
  readonly certified: boolean;
  readonly listed832: boolean;
  readonly catalogueCode: string | null;
  readonly originCode: string;
  readonly poorHouseholdLinked: boolean;
}

export interface Eligibility {
  readonly eligible: boolean;
  /** Stable word for the screen: what made it count, or what is missing. */
  readonly reason: string;
}

/** The data files say `state_owned_enterprise` and `social_organisation`; organisations use the shorter words. */
const UNIT_KIND_WORDS: Readonly<Record<string, string>> = {
  state_owned_enterprise: 'state_enterprise',
  social_organisation: 'other',
};

/** True when a rule speaks to this unit: by its kind or narrower unit kind, and by where it is. */
export function appliesTo(rule: Pick<Rule, 'unitKinds' | 'regionPrefix'>, unit: Unit): boolean {
  if (!unit.divisionCode.startsWith(rule.regionPrefix)) return false;
  return rule.unitKinds.some((kind) => kind === unit.kind || (UNIT_KIND_WORDS[kind] ?? kind) === unit.unitKind);
}

/** Whether produce counts under a rule, and the word that says why. Uncertified produce counts nowhere (认定在先). */
export function eligibility(
  rule: Pick<Rule, 'eligibleOrigin' | 'countsFrom'>,
  facts: LineFacts,
  fund: Fund,
): Eligibility {
  if (!rule.countsFrom.includes(fund)) return { eligible: false, reason: 'fund_not_counted' };
  if (!facts.certified) return { eligible: false, reason: 'not_certified' };
  return matches(rule.eligibleOrigin, facts);
}

function matches(origin: OriginRule, facts: LineFacts): Eligibility {
  if ('any' in origin) {
    const results = origin.any.map((part) => matches(part, facts));
    return (
      results.find((result) => result.eligible) ?? results[0] ?? { eligible: false, reason: 'origin_not_eligible' }
    );
  }
  if ('all' in origin) {
    const results = origin.all.map((part) => matches(part, facts));
    return (
      results.find((result) => !result.eligible) ?? results[0] ?? { eligible: false, reason: 'origin_not_eligible' }
    );
  }
  if ('listed832' in origin) return leaf(facts.listed832, 'listed832', 'origin_not_listed832');
  if ('poorHouseholdLinked' in origin) {
    return leaf(facts.poorHouseholdLinked, 'poor_household_linked', 'no_linked_household');
  }
  if ('certifiedCatalogue' in origin) {
    return leaf(
      facts.catalogueCode?.startsWith(origin.certifiedCatalogue) ?? false,
      'in_certified_catalogue',
      'not_in_catalogue',
    );
  }
  return leaf(
    origin.pairedRegions.some((code) => facts.originCode.startsWith(code)),
    'paired_region',
    'origin_not_paired',
  );
}

const leaf = (eligible: boolean, yes: string, no: string): Eligibility => ({ eligible, reason: eligible ? yes : no });

export interface FloorInput {
  readonly baseFen: bigint;
  readonly lastYearReservedFen: bigint | null;
  readonly headcount: number | null;
}

export interface FloorAmount {
  readonly kind: Floor['kind'];
  readonly binding: Floor['binding'];
  readonly amountFen: bigint;
}

/** The least amount that each floor of a rule demands, in fen; a ratio is rounded up so that it is truly reached. */
export function floorAmounts(rule: Pick<Rule, 'floors'>, input: FloorInput): FloorAmount[] {
  return rule.floors.map(({ kind, value, binding }) => {
    switch (kind) {
      case 'ratio':
        return { kind, binding, amountFen: (input.baseFen * BigInt(value ?? 0) + 9_999n) / 10_000n };
      case 'not_below_last_year':
        return { kind, binding, amountFen: input.lastYearReservedFen ?? 0n };
      case 'per_head_fen':
        return { kind, binding, amountFen: BigInt(value ?? 0) * BigInt(input.headcount ?? 0) };
    }
  });
}

/** What a line counts at each stage, in fen. */
export interface StageAmounts {
  readonly ordered: bigint;
  readonly accepted: bigint;
  readonly paid: bigint;
}

/** The completed amount by the rule's counting stage; see DOMAIN terms 验收, 支付, 评价. */
export function completedAmount(countsAt: CountsAt, amounts: StageAmounts, evaluated: boolean): bigint {
  const both = amounts.accepted < amounts.paid ? amounts.accepted : amounts.paid;
  switch (countsAt) {
    case 'ordered':
      return amounts.ordered;
    case 'accepted':
      return amounts.accepted;
    case 'paid':
      return amounts.paid;
    case 'accepted_and_paid':
      return both;
    case 'accepted_paid_evaluated':
      return evaluated ? both : 0n;
  }
}

/** Forecast for 31 December at the pace so far: completed ÷ elapsed days × days of the year. */
export function forecastFen(countedFen: bigint, dayOfYear: number, daysInYear: number): bigint {
  return dayOfYear <= 0 ? 0n : proportion(countedFen, BigInt(daysInYear), BigInt(dayOfYear));
}

/** data/programmes.json as it stands. */
export function readProgrammes(): ProgrammeFile['programmes'] {
  const text = readFileSync(join(repositoryRoot(), 'data', 'programmes.json'), 'utf8');
  return (JSON.parse(text) as ProgrammeFile).programmes;
}

interface ProgrammeFile {
  readonly programmes: readonly {
    readonly code: string;
    readonly name: string;
    readonly ownerRegionCode: string | null;
    readonly kind: Rule['kind'];
    readonly refines: string | null;
    readonly policyDocuments: readonly unknown[];
    readonly rules: readonly {
      readonly code: string;
      readonly year: number;
      readonly appliesTo: { readonly unitKinds: readonly string[]; readonly regionPrefix: string };
      readonly ratioBps: number;
      readonly encouragedBps: number | null;
      readonly baseDefinition: string;
      readonly floors: readonly Floor[];
      readonly eligibleOrigin: OriginRule;
      readonly countsAt: CountsAt;
      readonly countsFrom: Readonly<Record<Fund, boolean>>;
      readonly filingDeadlineOn: string | null;
      readonly yearEndVoucherDeadlineOn: string | null;
      readonly assumed: boolean;
      readonly assumedFields: readonly string[];
      readonly note: string | null;
      readonly source: Rule['source'];
    }[];
  }[];
}
