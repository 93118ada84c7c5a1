import { HouseholdQueries } from '@bangfu/certification';
import { Clock, Database, fiscalYear } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import {
  type MonthFigure,
  type PlanFigures,
  PublicFigureQueries,
  type StageFigures,
  type SupplyFigures,
} from './public-figures.queries.js';

/** What everyone may know of the whole platform. Amounts in fen, of the plans of `year`; each purchase once. */
export interface PublicFigures extends SupplyFigures, PlanFigures, StageFigures {
  readonly asOf: Date;
  readonly year: number;
  /** Null when only groups too small to be shown stand behind it. */
  readonly linkedHouseholds: number | null;
  /** The last twelve, oldest first; a month of returns alone is negative. */
  readonly months: readonly MonthFigure[];
}

/** Strangers ask for these without end: at most one snapshot in this time, however many ask. */
const KEPT_MILLISECONDS = 30_000;

/** The figures of the home page, at most half a minute old. */
@Injectable()
export class PublicFigureBoard {
  private kept: { readonly at: number; readonly figures: Promise<PublicFigures> } | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queries: PublicFigureQueries,
    private readonly households: HouseholdQueries,
  ) {}

  read(): Promise<PublicFigures> {
    const now = this.clock.now().getTime();
    const kept = this.kept;
    if (kept && now >= kept.at && now < kept.at + KEPT_MILLISECONDS) return kept.figures;
    const fresh = { at: now, figures: this.fresh() };
    this.kept = fresh;
    // A failure is told to those who waited for it and to nobody after them.
    fresh.figures.catch(() => {
      if (this.kept === fresh) this.kept = null;
    });
    return fresh.figures;
  }

  private fresh(): Promise<PublicFigures> {
    const [asOf, today] = [this.clock.now(), this.clock.today()];
    const year = fiscalYear(today);
    return this.database.reading(async () => ({
      asOf,
      year,
      ...(await this.queries.supply(today)),
      linkedHouseholds: await this.households.linkedHouseholds(),
      ...(await this.queries.plans(year)),
      ...(await this.queries.stages(year)),
      months: await this.queries.months(today.slice(0, 7)),
    }));
  }
}
