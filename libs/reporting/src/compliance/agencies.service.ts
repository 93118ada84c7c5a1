import { Injectable } from '@nestjs/common';
import { type Actor, Clock, coversRegion, Database, Files, type OpenedFile, type Page, SYSTEM } from '@bangfu/kernel';
import { type Pace, paceOf, type PlanRow, PlanQueries, sumTotals } from '@bangfu/quota';
import { agencyMissing, orderMissing, photoMissing } from '../reporting.errors.js';
import {
  type AgencyFiling,
  type AgencyFilter,
  type AgencyHeading,
  AgencyQueries,
  type AgencyRow,
} from './agencies.queries.js';
import type { CountedOrderRow, PurchaseView } from './purchase-facts.js';
import { PurchaseQueries } from './purchases.queries.js';
import { type ScopeInput, Scopes } from './scopes.service.js';

export interface AgencyView {
  readonly agency: AgencyHeading;
  readonly year: number;
  readonly filing: AgencyFiling | null;
  readonly plans: readonly (PlanRow & { readonly pace: Pace })[];
}

/** From a place's figure to one agency, its orders and one line. Whatever lies outside the official's region does not exist. */
@Injectable()
export class Agencies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly scopes: Scopes,
    private readonly queries: AgencyQueries,
    private readonly plans: PlanQueries,
    private readonly purchases: PurchaseQueries,
  ) {}

  /** Agencies of a scope. Throws `division_missing`, `programme_missing`, `invalid_cursor`. */
  async list(
    actor: Actor,
    input: ScopeInput,
    filter: AgencyFilter & { after?: string; limit: number },
  ): Promise<Page<AgencyRow>> {
    return this.database.reading(async () => this.queries.page(await this.scopes.read(actor, input), filter));
  }

  /** One agency's plans with pace and forecast. Throws `agency_missing`. */
  async find(actor: Actor, id: string, year: number = this.thisYear()): Promise<AgencyView> {
    return this.database.reading(async () => {
      const agency = await this.permitted(actor, id);
      const plans = await this.plans.ofUnit(id, year);
      return {
        agency,
        year,
        filing: await this.queries.filing(id, year),
        plans: plans.map((plan) => ({
          ...plan,
          pace: paceOf(plan.reservedFen, sumTotals(plan.funds), year, this.clock.today()),
        })),
      };
    });
  }

  /** Its orders of a year. Throws `agency_missing`, `invalid_cursor`. */
  async orders(
    actor: Actor,
    id: string,
    page: { year?: number; after?: string; limit: number },
  ): Promise<Page<CountedOrderRow>> {
    return this.database.reading(async () => {
      await this.permitted(actor, id);
      return this.purchases.ofAgency(id, page.year ?? this.thisYear(), page);
    });
  }

  /** One order to the last fen: what each line counts where and why. Throws `order_missing`. */
  async order(actor: Actor, id: string): Promise<PurchaseView> {
    return this.database.reading(async () => {
      const found = await this.purchases.heading(id);
      if (!found?.divisions.some((code) => coversRegion(actor, code))) throw orderMissing();
      const { divisions: _divisions, ...order } = found;
      const judgements = await this.purchases.judgements(id);
      const lines = await this.purchases.lines(id);
      return {
        order,
        lines: lines.map((line) => ({ ...line, counts: judgements.filter((row) => row.orderLineId === line.id) })),
        entries: await this.purchases.entries(id),
        steps: await this.purchases.steps(id),
        shipments: await this.purchases.shipments(id),
        receipts: await this.purchases.receipts(id),
        invoices: await this.purchases.invoices(id),
        allocations: await this.purchases.allocations(id),
        transfers: await this.purchases.transfers(id),
      };
    });
  }

  /** A photo or invoice of an order the official may see. Throws `order_missing`, `file_missing`. */
  async orderFile(actor: Actor, id: string, fileId: string): Promise<OpenedFile> {
    const found = await this.purchases.heading(id);
    if (!found?.divisions.some((code) => coversRegion(actor, code))) throw orderMissing();
    if (!(await this.purchases.hasFile(id, fileId))) throw photoMissing();
    return this.files.open(SYSTEM, fileId);
  }

  private async permitted(actor: Actor, id: string): Promise<AgencyHeading> {
    const agency = await this.queries.agency(id);
    if (!agency || !coversRegion(actor, agency.divisionCode)) throw agencyMissing();
    return agency;
  }

  private thisYear(): number {
    return Number(this.clock.today().slice(0, 4));
  }
}
