import { Injectable } from '@nestjs/common';
import { Clock, Database, fiscalYear } from '@bangfu/kernel';
import { originWords, placesIn } from './origin-words.js';
import { eligibility, type LineFacts, type OriginRule, type Rule } from './programme.js';
import { Programmes } from './programmes.service.js';

export interface ProgrammeName {
  readonly programmeCode: string;
  readonly programmeName: string;
}

export interface CurrentRule {
  readonly code: string;
  readonly year: number;
  readonly ratioBps: number;
  readonly encouragedBps: number | null;
  /** Which produce counts, in words. */
  readonly eligible: string;
  readonly document: RuleDocument;
  readonly assumed: boolean;
}

/** The document that a rule cites, as far as it is on record. */
export interface RuleDocument {
  readonly number: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly quote: string | null;
}

export interface CurrentProgramme {
  readonly code: string;
  readonly name: string;
  readonly ownerRegionCode: string;
  readonly rules: readonly CurrentRule[];
}

/** Rules are added, never changed: what this page says may lag behind a new one for so long (ADR 16). Counting reads them anew. */
const RULES_KEPT_MS = 10_000;

/** What the programmes of this year say to everyone, seen from the produce: what counts, and toward what. */
@Injectable()
export class CurrentProgrammes {
  private kept: { readonly year: number; readonly until: number; readonly rules: Promise<Rule[]> } | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
  ) {}

  /** The programmes that have a rule this year; of those without one nothing is known. */
  async list(): Promise<CurrentProgramme[]> {
    const programmes = (await this.programmes.list(this.year())).filter(({ rules }) => rules.length > 0);
    const names = await this.placeNames(programmes.flatMap(({ rules }) => rules));
    return programmes.map(({ code, name, ownerRegionCode, policyDocuments, rules }) => ({
      code,
      name,
      ownerRegionCode,
      rules: rules.map((rule) => toCurrentRule(rule, policyDocuments, names)),
    }));
  }

  /** The produce that counts toward a programme this year, under any of its rules; none where it has no rule. Throws `programme_missing`. */
  async eligibleOrigin(programmeCode: string): Promise<OriginRule> {
    const programme = await this.programmes.find(programmeCode);
    return {
      any: programme.rules.filter(({ year }) => year === this.year()).map(({ eligibleOrigin }) => eligibleOrigin),
    };
  }

  /** The programmes that produce with these facts counts toward today, whoever buys it and from whatever fund. */
  async countsToward(facts: LineFacts): Promise<ProgrammeName[]> {
    const counting = (await this.rules()).filter((rule) =>
      rule.countsFrom.some((fund) => eligibility(rule, facts, fund).eligible),
    );
    return [...new Map(counting.map(({ programmeCode, programmeName }) => [programmeCode, programmeName]))].map(
      ([programmeCode, programmeName]) => ({ programmeCode, programmeName }),
    );
  }

  private rules(): Promise<Rule[]> {
    const [year, now] = [this.year(), this.clock.now().getTime()];
    if (this.kept?.year !== year || now >= this.kept.until) {
      const rules = this.programmes.rules(year);
      rules.catch(() => (this.kept = null));
      this.kept = { year, until: now + RULES_KEPT_MS, rules };
    }
    return this.kept.rules;
  }

  private year(): number {
    return fiscalYear(this.clock.today());
  }

  private async placeNames(rules: readonly Rule[]): Promise<Map<string, string>> {
    const codes = rules.flatMap(({ eligibleOrigin }) => placesIn(eligibleOrigin));
    if (codes.length === 0) return new Map();
    const rows = await this.database.query<{ code: string; name: string }>(
      'SELECT code, name FROM divisions WHERE code = ANY ($1::text[])',
      [codes],
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}

function toCurrentRule(
  rule: Rule,
  documents: readonly Record<string, unknown>[],
  names: ReadonlyMap<string, string>,
): CurrentRule {
  const document = documents.find(({ id }) => id === rule.source.document) ?? {};
  const text = (key: string) => (document[key] as string | null | undefined) ?? null;
  return {
    code: rule.code,
    year: rule.year,
    ratioBps: rule.ratioBps,
    encouragedBps: rule.encouragedBps,
    eligible: `持有效认定证书，${originWords(rule.eligibleOrigin, names)}`,
    document: {
      number: text('number'),
      title: text('title'),
      issuer: text('issuer'),
      quote: rule.source.quote ?? text('quote'),
    },
    assumed: rule.assumed,
  };
}
