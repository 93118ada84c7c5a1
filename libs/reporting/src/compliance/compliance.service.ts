import {
  type HouseholdStatus,
  type LinkMode,
  type WithheldCount,
  withheld,
  withSmallGroupsWithheld,
} from '@bangfu/certification';
import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bangfu/kernel';
import { ComplianceQueries, type MonthRow } from './compliance.queries.js';
import {
  byLevel,
  byProgramme,
  type Figures,
  figuresOf,
  type LevelFigures,
  type Parts,
  type ProgrammeFigures,
  ranksOf,
} from './figures.js';
import { type ImpactFacts, type OriginRow, SalesQueries } from './sales.queries.js';
import { childLength, elapsedBps, levelOf, type Scope } from './scope.js';
import { type ScopeInput, Scopes } from './scopes.service.js';
import { SupplyQueries } from './supply.queries.js';
import { UnitQueries } from './unit.queries.js';

export interface ChildFigures {
  readonly code: string;
  readonly name: string;
  /** 本级: the units of the scope's own level; there is nothing below to go to. */
  readonly own: boolean;
  readonly rank: number | null;
  readonly figures: Figures;
}

export interface CompliancePage {
  readonly scope: Scope;
  readonly elapsedBps: number;
  readonly totals: Figures;
  readonly programmes: readonly ProgrammeFigures[];
  readonly levels: readonly LevelFigures[];
  readonly children: readonly ChildFigures[];
}

export interface Sales {
  readonly scope: Scope;
  readonly boughtFrom: readonly OriginRow[];
  readonly soldOrderedFen: bigint;
  readonly soldCompletedFen: bigint;
}

export interface Impact extends Omit<ImpactFacts, 'households'> {
  readonly scope: Scope;
  /** Null when fewer than `minimum` stand behind it. */
  readonly households: number | null;
  readonly modes: readonly WithheldCount<{ mode: LinkMode; households: number }>[];
  readonly statuses: readonly WithheldCount<{ status: HouseholdStatus; households: number }>[];
}

/** How far a division's agencies are with what they reserved: totals, every place below, levels, programmes, months, origins. */
@Injectable()
export class Compliance {
  constructor(
    private readonly database: Database,
    private readonly scopes: Scopes,
    private readonly queries: ComplianceQueries,
    private readonly sales: SalesQueries,
    private readonly supplies: SupplyQueries,
    private readonly units: UnitQueries,
  ) {}

  /** One snapshot, a fixed number of statements and one more where counts are stale. Throws `division_missing`, `programme_missing`, `month_outside_year`. */
  async page(actor: Actor, input: ScopeInput): Promise<CompliancePage> {
    return this.database.reading(async () => this.pageOf(await this.scopes.read(actor, input)));
  }

  /** The page of a scope already permitted; joins the caller's snapshot. */
  async pageOf(scope: Scope): Promise<CompliancePage> {
    const parts: Parts = {
      units: await this.units.units(scope),
      amounts: await this.queries.amounts(scope),
      once: scope.programme ? null : await this.queries.once(scope),
      unionExpected: await this.queries.unionExpected(scope),
      supply: await this.supplies.supply(scope),
    };
    return {
      scope,
      elapsedBps: elapsedBps(scope),
      totals: figuresOf(parts, () => true),
      programmes: byProgramme(parts, await this.queries.programmes()),
      levels: byLevel(parts, levelOf),
      children: await this.children(scope, parts),
    };
  }

  /** By the month in which it was counted. */
  async months(actor: Actor, input: ScopeInput): Promise<MonthRow[]> {
    return this.database.reading(async () => this.queries.months(await this.scopes.read(actor, input)));
  }

  /** Where the scope's purchases come from, and what the scope's own produce sold. */
  async origins(actor: Actor, input: ScopeInput): Promise<Sales> {
    return this.database.reading(async () => {
      const scope = await this.scopes.read(actor, input);
      const { orderedFen, completedFen } = await this.sales.sold(scope);
      return {
        scope,
        boughtFrom: await this.sales.boughtFrom(scope),
        soldOrderedFen: orderedFen,
        soldCompletedFen: completedFen,
      };
    });
  }

  /** Households in groups that cannot be told apart: below the region's minimum the number is withheld. */
  async impact(actor: Actor, input: ScopeInput): Promise<Impact> {
    return this.database.reading(async () => {
      const scope = await this.scopes.read(actor, input);
      const facts = await this.sales.impact(scope);
      const { modes, statuses } = await this.sales.impactGroups(scope);
      return {
        ...facts,
        scope,
        households: withheld(facts.households, facts.minimum),
        modes: withSmallGroupsWithheld(modes, facts.minimum),
        statuses: withSmallGroupsWithheld(statuses, facts.minimum),
      };
    });
  }

  private async children(scope: Scope, parts: Parts): Promise<ChildFigures[]> {
    const places = await this.queries.children(scope);
    const known = new Set(places.map((place) => place.code));
    const found = [
      ...parts.units,
      ...parts.amounts,
      ...(parts.once ?? []),
      ...parts.unionExpected,
      ...parts.supply,
    ].map((row) => row.child);
    const others = [...new Set(found)].filter((code) => !known.has(code));
    const names = await this.queries.places(others);
    const rows = [
      ...places.map(({ code, name }) => ({ code, name })),
      ...others.map((code) => ({ code, name: names.get(code) ?? code })),
    ]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name }) => {
        const own = code.length < childLength(scope.divisionCode) || code === scope.divisionCode;
        return { code, name: own ? `${name}本级` : name, own, figures: figuresOf(parts, (row) => row.child === code) };
      });
    const ranks = ranksOf(rows);
    return rows.map((row, index) => ({ ...row, rank: ranks[index]! }));
  }
}
