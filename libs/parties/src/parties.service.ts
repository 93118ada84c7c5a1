import { type Actor, Audit, Clock, coversRegion, Database, invalid, newId, Outbox, type Page } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isCreditCode } from './credit-codes.js';
import { Divisions } from './divisions.service.js';
import { Organisation, type OrganisationKind, type SupplierKind, type UnitKind } from './organisation.entity.js';
import {
  type OrganisationFilter,
  type OrganisationListed,
  type OrganisationName,
  OrganisationQueries,
} from './organisation.queries.js';
import {
  creditCodeTaken,
  nameTaken,
  organisationInactive,
  organisationMissing,
  outsideRegion,
  roleNotYours,
  staleVersion,
} from './parties.errors.js';
import {
  OrganisationCreated,
  OrganisationMerged,
  OrganisationReinstated,
  OrganisationRenamed,
  OrganisationSuspended,
} from './parties.events.js';
import { lockOrganisation, lockOrganisations } from './parties.locks.js';

export interface NewOrganisation {
  readonly id?: string;
  readonly kind: OrganisationKind;
  readonly unitKind?: UnitKind | null;
  readonly supplierKind?: SupplierKind | null;
  readonly name: string;
  readonly shortName?: string;
  readonly divisionCode: string;
  readonly parentId?: string | null;
  readonly creditCode?: string | null;
  readonly invented?: boolean;
}

export interface Renaming {
  readonly name: string;
  readonly shortName?: string;
  /** First business date of the new name; today or earlier, later than the present name's first date. */
  readonly effectiveOn: string;
  /** The document that orders it (改革文件、批复文号). */
  readonly basis: string;
  readonly version?: number;
}

/** What a finance office may set up by itself; offices and suppliers are the operator's. */
const UNITS: ReadonlySet<OrganisationKind> = new Set<OrganisationKind>(['budget_unit', 'union', 'enterprise']);

/** Organisations: who they are, what they were called when, and who took over from whom. */
@Injectable()
export class Parties {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly divisions: Divisions,
    private readonly queries: OrganisationQueries,
  ) {}

  /** One organisation, for other rooms; checks no region. Throws `organisation_missing`. */
  async find(id: string): Promise<Organisation> {
    const found = await this.database.repo(Organisation).findOneBy({ id });
    if (!found) throw organisationMissing();
    return found;
  }

  /** Several at once, by id; missing ones are left out. */
  async findMany(ids: readonly string[]): Promise<Map<string, Organisation>> {
    const rows = await this.database.repo(Organisation).findBy({ id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** One organisation for an official or the organisation's own people. Throws `organisation_missing`, `outside_region`. */
  async view(actor: Actor, id: string): Promise<OrganisationListed> {
    const found = await this.queries.one(id);
    if (!found) throw organisationMissing();
    if (actor.organisationId !== id && !coversRegion(actor, found.divisionCode)) throw outsideRegion();
    return found;
  }

  /** The organisations in the actor's region, by name in pinyin order. */
  async list(actor: Actor, filter: OrganisationFilter): Promise<Page<OrganisationListed>> {
    if (actor.regionCode === null) throw outsideRegion();
    return this.queries.list(actor.regionCode, filter);
  }

  /** What it was called on a business date; its first name for dates before that. Throws `organisation_missing`. */
  async nameOn(id: string, on: string): Promise<string> {
    const name = await this.queries.nameOn(id, on);
    if (name === null) throw organisationMissing();
    return name;
  }

  /** All names, the present one first. */
  names(id: string): Promise<OrganisationName[]> {
    return this.queries.names(id);
  }

  /**
   * Sets up an organisation. Finance offices set up units of their region, the operator everything.
   * Throws `outside_region`, `division_missing`, `organisation_name_taken`, `credit_code_taken`, `credit_code_invalid`, `kind_unfit`.
   */
  async create(actor: Actor, input: NewOrganisation): Promise<Organisation> {
    this.assertManages(actor, input.kind, input.divisionCode);
    return this.insert(actor, input);
  }

  /** Sets one up without asking for a region: for a person who registers their own cooperative. */
  async insert(actor: Actor, input: NewOrganisation): Promise<Organisation> {
    checkKind(input);
    return this.database.transaction(async () => {
      await this.divisions.find(input.divisionCode);
      if (input.parentId) await this.find(input.parentId);
      await this.assertFree(input.kind, input.divisionCode, input.name, input.creditCode ?? null);
      const id = input.id ?? newId();
      await this.database.repo(Organisation).insert({
        id,
        kind: input.kind,
        unitKind: input.unitKind ?? null,
        supplierKind: input.supplierKind ?? null,
        name: input.name,
        shortName: input.shortName ?? input.name.slice(0, 40),
        divisionCode: input.divisionCode,
        parentId: input.parentId ?? null,
        creditCode: input.creditCode ?? null,
        invented: input.invented ?? false,
        status: 'active',
        successorId: null,
        createdAt: this.clock.now(),
        version: 1,
      });
      await this.database.execute(
        'INSERT INTO organisation_names (organisation_id, name, valid_from) VALUES ($1, $2, $3)',
        [id, input.name, this.clock.today()],
      );
      await this.record(actor, id, 'created', { kind: input.kind, name: input.name, divisionCode: input.divisionCode });
      await this.outbox.add(
        new OrganisationCreated({ organisationId: id, kind: input.kind, divisionCode: input.divisionCode }),
      );
      return this.find(id);
    });
  }

  /**
   * A new name from a date on; the old one stays true for what happened before (机构更名).
   * Throws `organisation_name_taken`, `organisation_inactive`, `rename_date_invalid`, `stale_version`.
   */
  rename(actor: Actor, id: string, input: Renaming): Promise<Organisation> {
    return this.database.transaction(async () => {
      const organisation = await lockOrganisation(this.database, id);
      const own = actor.organisationId === id && actor.permissions.has('organisation.rename_own');
      if (!own) this.assertManages(actor, organisation.kind, organisation.divisionCode);
      if (organisation.status !== 'active') throw organisationInactive();
      if (input.version !== undefined && input.version !== organisation.version) throw staleVersion();
      if (input.name !== organisation.name) {
        await this.assertFree(organisation.kind, organisation.divisionCode, input.name, null);
      }
      await this.closeName(id, input.effectiveOn);
      await this.database.execute(
        'INSERT INTO organisation_names (organisation_id, name, valid_from, basis) VALUES ($1, $2, $3, $4)',
        [id, input.name, input.effectiveOn, input.basis],
      );
      await this.database
        .repo(Organisation)
        .save({ ...organisation, name: input.name, shortName: input.shortName ?? input.name.slice(0, 40) });
      const change = { oldName: organisation.name, newName: input.name, effectiveOn: input.effectiveOn };
      await this.record(actor, id, 'renamed', { ...change, basis: input.basis });
      await this.outbox.add(new OrganisationRenamed({ organisationId: id, ...change }));
      return this.find(id);
    });
  }

  /**
   * One organisation is taken over by another of its kind (合并、撤销). Its people may still finish what is open.
   * Throws `organisation_inactive`, `successor_unfit`, `outside_region`.
   */
  async merge(
    actor: Actor,
    id: string,
    input: { successorId: string; effectiveOn: string; basis: string },
  ): Promise<Organisation> {
    if (id === input.successorId) throw invalid('successor_unfit', '不能并入自身', { field: 'successorId' });
    return this.database.transaction(async () => {
      const [organisation, successor] = await lockOrganisations(this.database, [id, input.successorId]);
      for (const one of [organisation!, successor!]) this.assertManages(actor, one.kind, one.divisionCode);
      if (organisation!.status === 'merged' || organisation!.status === 'closed' || successor!.status !== 'active') {
        throw organisationInactive();
      }
      if (organisation!.kind !== successor!.kind) {
        throw invalid('successor_unfit', '只能并入同类单位', { field: 'successorId' });
      }
      if (input.effectiveOn > this.clock.today()) {
        throw invalid('merge_date_invalid', '合并日期不能晚于今天', { field: 'effectiveOn' });
      }
      await this.database.repo(Organisation).save({ ...organisation!, status: 'merged', successorId: successor!.id });
      await this.record(actor, id, 'merged', input);
      await this.outbox.add(
        new OrganisationMerged({ organisationId: id, successorId: successor!.id, effectiveOn: input.effectiveOn }),
      );
      return this.find(id);
    });
  }

  /** Nobody acts for it until it is reinstated. Throws `organisation_inactive`. */
  suspend(actor: Actor, id: string, reason: string): Promise<Organisation> {
    return this.switch(actor, id, 'active', 'suspended', reason);
  }

  /** Ends a suspension. Throws `organisation_inactive` when it was not suspended. */
  reinstate(actor: Actor, id: string, reason: string): Promise<Organisation> {
    return this.switch(actor, id, 'suspended', 'active', reason);
  }

  private switch(
    actor: Actor,
    id: string,
    from: 'active' | 'suspended',
    to: 'active' | 'suspended',
    reason: string,
  ): Promise<Organisation> {
    return this.database.transaction(async () => {
      const organisation = await lockOrganisation(this.database, id);
      this.assertManages(actor, organisation.kind, organisation.divisionCode);
      if (organisation.status !== from) throw organisationInactive();
      await this.database.repo(Organisation).save({ ...organisation, status: to });
      await this.record(actor, id, to === 'suspended' ? 'suspended' : 'reinstated', { reason });
      const Fact = to === 'suspended' ? OrganisationSuspended : OrganisationReinstated;
      await this.outbox.add(new Fact({ organisationId: id }));
      return this.find(id);
    });
  }

  private async closeName(id: string, on: string): Promise<void> {
    const closed = await this.database.execute(
      'UPDATE organisation_names SET valid_to = $2 WHERE organisation_id = $1 AND valid_to IS NULL AND valid_from < $2 AND $2::date <= $3::date',
      [id, on, this.clock.today()],
    );
    if (closed === 0) {
      throw invalid('rename_date_invalid', '更名日期须晚于现名启用日期，且不晚于今天', { field: 'effectiveOn' });
    }
  }

  private async assertFree(
    kind: OrganisationKind,
    divisionCode: string,
    name: string,
    creditCode: string | null,
  ): Promise<void> {
    await this.database.lockName(`parties.organisation.${kind}.${divisionCode}.${name}`);
    const taken = await this.queries.taken(kind, divisionCode, name, creditCode);
    if (taken === 'name') throw nameTaken();
    if (taken === 'credit_code') throw creditCodeTaken();
  }

  private assertManages(actor: Actor, kind: OrganisationKind, divisionCode: string): void {
    if (!coversRegion(actor, divisionCode)) throw outsideRegion();
    if (actor.userId !== null && !UNITS.has(kind) && !actor.permissions.has('users.manage')) throw roleNotYours();
  }

  private record(actor: Actor, id: string, verb: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(actor, {
      action: `parties.organisation.${verb}`,
      subjectType: 'organisation',
      subjectId: id,
      organisationId: id,
      detail,
    });
  }
}

function checkKind(input: NewOrganisation): void {
  if ((input.kind === 'budget_unit') !== Boolean(input.unitKind)) {
    throw invalid('kind_unfit', '预算单位须填单位性质，其他单位不填', { field: 'unitKind' });
  }
  if ((input.kind === 'supplier') !== Boolean(input.supplierKind)) {
    throw invalid('kind_unfit', '供应商须填主体类型，其他单位不填', { field: 'supplierKind' });
  }
  if (input.creditCode && !isCreditCode(input.creditCode)) {
    throw invalid('credit_code_invalid', '统一社会信用代码的格式或校验位不正确', { field: 'creditCode' });
  }
}
