import { Injectable } from '@nestjs/common';
import { type Actor, businessDate, coversRegion, Database, DomainError } from '@bangfu/kernel';
import type { Filing } from './filing.entity.js';
import { FilingQueries, type ReviewRow } from './filing.queries.js';
import { Filings } from './filings.service.js';
import { type Base, type Hint, reviewHints, type Share } from './plan-drafting.js';
import { type FloorAmount, floorAmounts, type Rule } from './programme.js';
import { Programmes } from './programmes.service.js';
import { filingMissing } from './quota.errors.js';
import { type UnitNamed, UnitQueries } from './units.queries.js';

export interface PlanPreview {
  readonly rule: Rule;
  readonly baseFen: bigint;
  readonly reservedFen: bigint;
  readonly demanded: boolean;
  readonly floors: readonly FloorAmount[];
}

export interface FilingView {
  readonly filing: Filing;
  readonly agencyName: string;
  readonly representedByName: string | null;
  readonly contractorName: string | null;
  readonly bases: readonly Base[];
  readonly shares: readonly Share[];
  readonly plans: readonly PlanPreview[];
  /** What still stands in the way of submitting, in words; null when nothing does. */
  readonly obstacle: { readonly code: string; readonly message: string; readonly field: string | null } | null;
  readonly hints: readonly Hint[];
  readonly reviews: readonly ReviewRow[];
  /** The earliest filing deadline of the rules that apply. */
  readonly deadlineOn: string | null;
  /** What the unit declared the year before, and what was reserved by it, by programme; null when it did not file. */
  readonly lastYear: LastYear | null;
}

export interface LastYear {
  readonly canteen: string;
  readonly headcount: number | null;
  readonly bases: readonly Base[];
  readonly reservedFen: ReadonlyMap<string, bigint>;
}

export interface Prefill {
  readonly year: number;
  readonly lastYear: FilingContentOfLastYear | null;
  readonly rules: readonly { readonly rule: Rule; readonly floors: readonly FloorAmount[] }[];
}

interface FilingContentOfLastYear {
  readonly canteen: string;
  readonly representedById: string | null;
  readonly contractorId: string | null;
  readonly headcount: number | null;
  readonly bases: readonly Base[];
}

/** A filing as people look at it. */
@Injectable()
export class FilingViews {
  constructor(
    private readonly database: Database,
    private readonly filings: Filings,
    private readonly queries: FilingQueries,
    private readonly programmes: Programmes,
    private readonly units: UnitQueries,
  ) {}

  /** The unit's own filing. Throws `filing_missing` for anyone else's. */
  async own(actor: Actor, id: string): Promise<FilingView> {
    const filing = await this.queries.find(id);
    if (!filing || filing.agencyId !== actor.organisationId) throw filingMissing();
    return this.view(filing);
  }

  /** A submitted filing inside the official's region. Throws `filing_missing`. */
  async inRegion(actor: Actor, id: string): Promise<FilingView> {
    const filing = await this.queries.find(id);
    if (!filing || filing.state === 'draft' || !coversRegion(actor, filing.divisionCode)) throw filingMissing();
    return this.view(filing);
  }

  /** The unit's filings of all years, newest first. */
  async ofUnit(actor: Actor): Promise<FilingView[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM quota_filings WHERE agency_id = $1 ORDER BY year DESC LIMIT 20`,
      [actor.organisationId],
    );
    const views: FilingView[] = [];
    for (const row of rows) views.push(await this.own(actor, row.id));
    return views;
  }

  /** What a new filing can start from: last year's answers and the rules that will apply, with their floors. */
  async prefill(actor: Actor, year: number): Promise<Prefill> {
    const unit = await this.units.find(actor.organisationId ?? '');
    if (!unit) throw filingMissing();
    const last = await this.queries.ofYear(unit.id, year - 1);
    const bases = last ? (await this.queries.parts(last.id)).bases : [];
    const lastReserved = await this.queries.lastYearReserved(unit.id, year - 1);
    const rules = await this.programmes.rulesFor(unit, year);
    return {
      year,
      lastYear: last && {
        canteen: last.canteen,
        representedById: last.representedById,
        contractorId: last.contractorId,
        headcount: last.headcount,
        bases,
      },
      rules: rules.map((rule) => ({
        rule,
        floors: floorAmounts(rule, {
          baseFen: bases.find((base) => base.definition === rule.baseDefinition)?.amountFen ?? 0n,
          lastYearReservedFen: lastReserved.get(rule.programmeId) ?? null,
          headcount: last?.headcount ?? null,
        }),
      })),
    };
  }

  /** Whom a filing can name: who represents its shared canteen, or who runs its outsourced one. Throws `filing_missing`. */
  async partners(
    actor: Actor,
    asked: { as: 'representative' | 'contractor'; year: number; word: string },
  ): Promise<UnitNamed[]> {
    const unit = await this.units.find(actor.organisationId ?? '');
    if (!unit) throw filingMissing();
    return asked.as === 'representative'
      ? this.units.representatives(unit, asked.year, asked.word)
      : this.units.contractors(unit, asked.word);
  }

  private async view(filing: Filing): Promise<FilingView> {
    const { bases, shares } = await this.queries.parts(filing.id);
    const drafted = await this.filings.drafts(filing).catch((error: unknown) => {
      if (error instanceof DomainError) return error;
      throw error;
    });
    const lastYear = await this.lastYear(filing.agencyId, filing.year - 1);
    const plans = drafted instanceof DomainError ? [] : drafted;
    const deadlineOn =
      plans
        .map((plan) => plan.rule.filingDeadlineOn)
        .filter((on) => on !== null)
        .sort()[0] ?? null;
    return {
      filing,
      agencyName: (await this.units.find(filing.agencyId))!.name,
      representedByName: filing.representedById ? (await this.units.find(filing.representedById))!.name : null,
      contractorName: filing.contractorId ? (await this.units.find(filing.contractorId))!.name : null,
      bases,
      shares,
      plans,
      obstacle:
        drafted instanceof DomainError
          ? { code: drafted.code, message: drafted.message, field: drafted.detail.field ?? null }
          : null,
      hints: reviewHints({
        bases,
        lastYearBases: lastYear?.bases ?? [],
        headcount: filing.headcount,
        submittedOn: filing.submittedAt && businessDate(filing.submittedAt),
        deadlineOn,
      }),
      reviews: await this.queries.reviews(filing.id),
      deadlineOn,
      lastYear,
    };
  }

  private async lastYear(agencyId: string, year: number): Promise<LastYear | null> {
    const filing = await this.queries.ofYear(agencyId, year);
    if (!filing || filing.state === 'draft') return null;
    return {
      canteen: filing.canteen,
      headcount: filing.headcount,
      bases: (await this.queries.parts(filing.id)).bases,
      reservedFen: await this.queries.lastYearReserved(agencyId, year),
    };
  }
}
