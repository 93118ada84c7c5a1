import { Injectable } from '@nestjs/common';
import {
  type Actor,
  assertTransition,
  Audit,
  Clock,
  coversRegion,
  Database,
  forbidden,
  newId,
  Outbox,
} from '@bangfu/kernel';
import { type Canteen, Filing } from './filing.entity.js';
import { FilingQueries } from './filing.queries.js';
import { type Base, draftPlans, type PlanDraft, type Share } from './plan-drafting.js';
import { Programmes } from './programmes.service.js';
import {
  contractorWrong,
  filingExists,
  filingMissing,
  filingYearClosed,
  ownFiling,
  representativeWrong,
  staleVersion,
} from './quota.errors.js';
import { FilingConfirmed, FilingReturned, FilingSubmitted } from './quota.events.js';
import { FILING_STATES, type FilingState } from './quota.states.js';
import { UnitQueries, type UnitRow } from './units.queries.js';

export interface FilingContent {
  readonly canteen: Canteen;
  readonly representedById?: string | null;
  readonly contractorId?: string | null;
  readonly headcount?: number | null;
  readonly remark?: string;
  readonly bases: readonly Base[];
  readonly shares: readonly Share[];
}

/** Yearly filing of reserved shares: declare, submit, review, return or confirm (DOMAIN 1.2, 1.3). */
@Injectable()
export class Filings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly programmes: Programmes,
    private readonly units: UnitQueries,
    private readonly queries: FilingQueries,
  ) {}

  /** Opens the unit's draft of a year. Throws `filing_exists`, `filing_year_closed`. */
  async open(actor: Actor, year: number, content: FilingContent, id: string = newId()): Promise<Filing> {
    const unit = await this.unitOf(actor);
    const thisYear = Number(this.clock.today().slice(0, 4));
    if (year < thisYear || year > thisYear + 1) throw filingYearClosed();
    return this.database.transaction(async () => {
      await this.database.lockName(`quota.filing:${year}`);
      if (await this.queries.exists(unit.id, year)) throw filingExists(year);
      const filing = this.database.repo(Filing).create({
        id,
        number: await this.queries.nextNumber(year),
        agencyId: unit.id,
        divisionCode: unit.divisionCode,
        year,
        state: 'draft',
        createdAt: this.clock.now(),
        submittedAt: null,
        confirmedAt: null,
        version: 1,
        ...(await this.columns(unit, year, content)),
      });
      await this.database.repo(Filing).insert(filing);
      await this.writeParts(filing, content);
      await this.audit.record(actor, {
        action: 'quota.filing.opened',
        subjectType: 'filing',
        subjectId: id,
        detail: { year },
      });
      return filing;
    });
  }

  /** Saves a draft or returned filing. Throws `stale_version`, `wrong_step`. */
  async save(actor: Actor, id: string, version: number, content: FilingContent): Promise<Filing> {
    const unit = await this.unitOf(actor);
    return this.database.transaction(async () => {
      const filing = await this.ownLocked(actor, id);
      if (filing.version !== version) throw staleVersion();
      if (filing.state !== 'draft' && filing.state !== 'returned') {
        assertTransition(FILING_STATES, filing.state, 'draft', '填报');
      }
      const changed = { ...(await this.columns(unit, filing.year, content)), version: version + 1 };
      await this.queries.update(id, version, changed);
      await this.writeParts(filing, content);
      return Object.assign(filing, changed);
    });
  }

  /** Checks the floors of every programme that applies, then sends the filing to review. */
  async submit(actor: Actor, id: string): Promise<Filing> {
    return this.database.transaction(async () => {
      const filing = await this.ownLocked(actor, id);
      await this.drafts(filing);
      await this.move(actor, filing, 'submitted', { submittedAt: this.clock.now() });
      await this.outbox.add(new FilingSubmitted(factsOf(filing)));
      return filing;
    });
  }

  /** Confirms a filing and opens its plans; everything bought before counts from now on. */
  async confirm(actor: Actor, id: string): Promise<Filing> {
    return this.database.transaction(async () => {
      const filing = await this.reviewable(actor, id);
      assertTransition(FILING_STATES, filing.state, 'confirmed', '填报');
      const drafts = await this.drafts(filing);
      if (filing.canteen === 'shared') {
        await this.checkRepresentative((await this.units.find(filing.agencyId))!, filing.year, filing.representedById);
      }
      await this.move(actor, filing, 'confirmed', { confirmedAt: this.clock.now() });
      await this.queries.writeReview(filing, actor, 'confirmed', '', this.clock.now());
      await this.queries.writePlans(filing, drafts);
      await this.outbox.add(new FilingConfirmed(factsOf(filing)));
      return filing;
    });
  }

  /** Returns a submitted filing, or reopens a confirmed one, with reasons; its plans stay as they are until confirmed again. */
  async returnToUnit(actor: Actor, id: string, reasons: string): Promise<Filing> {
    return this.database.transaction(async () => {
      const filing = await this.reviewable(actor, id);
      const verdict = filing.state === 'confirmed' ? 'reopened' : 'returned';
      await this.move(actor, filing, 'returned', { confirmedAt: null });
      await this.queries.writeReview(filing, actor, verdict, reasons, this.clock.now());
      await this.outbox.add(new FilingReturned(factsOf(filing)));
      return filing;
    });
  }

  /** The plans that a filing would become, floors included. Throws the first fault. */
  async drafts(filing: Filing): Promise<PlanDraft[]> {
    const unit = await this.units.find(filing.agencyId);
    const rules = await this.programmes.rulesFor(unit!, filing.year);
    const { bases, shares } = await this.queries.parts(filing.id);
    return draftPlans(rules, {
      reserves: filing.reserves,
      represented: filing.representedById !== null,
      bases,
      shares,
      headcount: filing.headcount,
      lastYearReservedFen: await this.queries.lastYearReserved(filing.agencyId, filing.year - 1),
    });
  }

  private async unitOf(actor: Actor): Promise<UnitRow> {
    const unit = actor.organisationId ? await this.units.find(actor.organisationId) : null;
    if (!unit || !['budget_unit', 'union'].includes(unit.kind)) {
      throw forbidden('not_an_agency', '只有预算单位或工会可以填报');
    }
    return unit;
  }

  private async columns(unit: UnitRow, year: number, content: FilingContent) {
    const representedById = content.canteen === 'shared' ? (content.representedById ?? null) : null;
    const contractorId = content.canteen === 'contracted' ? (content.contractorId ?? null) : null;
    if (content.canteen === 'shared') await this.checkRepresentative(unit, year, representedById);
    if (content.canteen === 'contracted') {
      const contractor = contractorId ? await this.units.find(contractorId) : null;
      if (contractor?.kind !== 'enterprise') throw contractorWrong();
    }
    return {
      canteen: content.canteen,
      representedById,
      contractorId,
      headcount: content.headcount ?? null,
      remark: content.remark ?? '',
    };
  }

  /** In the same county, and with a canteen of its own: whoever is represented in turn has no plan that could count. */
  private async checkRepresentative(unit: UnitRow, year: number, representedById: string | null): Promise<void> {
    const other = representedById ? await this.units.find(representedById) : null;
    if (other?.kind !== 'budget_unit' || other.id === unit.id) throw representativeWrong();
    if (other.divisionCode.slice(0, 6) !== unit.divisionCode.slice(0, 6)) throw representativeWrong();
    const filing = await this.queries.ofYear(other.id, year);
    if (filing && !filing.reserves) throw representativeWrong();
  }

  private async writeParts(filing: Filing, content: FilingContent): Promise<void> {
    const unit = await this.units.find(filing.agencyId);
    const rules = await this.programmes.rulesFor(unit!, filing.year);
    await this.queries.replaceParts(filing.id, content.bases, content.shares, rules);
  }

  private async ownLocked(actor: Actor, id: string): Promise<Filing> {
    const filing = await this.queries.locked(id);
    if (!filing || filing.agencyId !== actor.organisationId) throw filingMissing();
    return filing;
  }

  private async reviewable(actor: Actor, id: string): Promise<Filing> {
    const filing = await this.queries.locked(id);
    if (!filing || !coversRegion(actor, filing.divisionCode)) throw filingMissing();
    if (filing.agencyId === actor.organisationId) throw ownFiling();
    return filing;
  }

  private async move(actor: Actor, filing: Filing, to: FilingState, also: Partial<Filing>): Promise<void> {
    assertTransition(FILING_STATES, filing.state, to, '填报');
    const changed = { ...also, state: to, version: filing.version + 1 };
    await this.queries.update(filing.id, filing.version, changed);
    Object.assign(filing, changed);
    await this.audit.record(actor, {
      action: `quota.filing.${to}`,
      subjectType: 'filing',
      subjectId: filing.id,
      organisationId: filing.agencyId,
      detail: { year: filing.year, number: filing.number },
    });
  }
}

const factsOf = (filing: Filing) => ({
  filingId: filing.id,
  agencyId: filing.agencyId,
  divisionCode: filing.divisionCode,
  year: filing.year,
});
