import {
  type Actor,
  Audit,
  Clock,
  coversRegion,
  Database,
  daysBetween,
  invalid,
  newId,
  Outbox,
  SYSTEM,
} from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { Membership } from './membership.entity.js';
import type { Organisation } from './organisation.entity.js';
import {
  lastManager,
  membershipExists,
  membershipMissing,
  operatorExists,
  organisationInactive,
  outsideRegion,
  roleNotYours,
  roleUnfit,
} from './parties.errors.js';
import { MembershipEnded, MembershipGranted } from './parties.events.js';
import { lockMembership, lockOrganisation } from './parties.locks.js';
import { Parties, type NewOrganisation } from './parties.service.js';
import { type Official, PeopleQueries, type Person } from './people.queries.js';
import { type Permission, regionOf, type Role, ROLES_OF_KIND, rolesWith } from './permissions.js';
import { type NewUser, Users } from './users.service.js';

export interface Grant {
  readonly userId: string;
  readonly role: Role;
  /** First day; today unless told. */
  readonly validFrom?: string;
  /** Last day; without one the role lasts until it is ended. */
  readonly validTo?: string | null;
}

export interface Deputising extends Grant {
  readonly deputyFor: string;
  readonly validTo: string;
}

export interface Invited {
  readonly userId: string;
  /** Told once; must be changed at the first sign-in. */
  readonly firstPassword: string;
}

const LONGEST_DEPUTY_DAYS = 183;
const MANAGERS: ReadonlySet<Role> = new Set<Role>(['agency_manager', 'coop_owner', 'operator']);
const OVERLAP = '23P01';

/** Who belongs to an organisation, in which roles, for how long, and who stands in for whom. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly parties: Parties,
    private readonly users: Users,
    private readonly queries: PeopleQueries,
  ) {}

  /** The people of an organisation: for its own people, and for officials of its region. Throws `outside_region`. */
  async list(actor: Actor, organisationId: string): Promise<Person[]> {
    const organisation = await this.parties.find(organisationId);
    const official = actor.permissions.has('people.view_region') && coversRegion(actor, organisation.divisionCode);
    if (actor.organisationId !== organisationId && !official) throw outsideRegion();
    return this.queries.ofOrganisation(organisationId, this.clock.today());
  }

  /** Who in an organisation may do something today: the ones to tell when it waits to be done. */
  holders(permission: Permission, organisationId: string): Promise<string[]> {
    return this.holdersIn(permission, [organisationId]);
  }

  /** The same in many organisations, each person once. */
  holdersIn(permission: Permission, organisationIds: readonly string[]): Promise<string[]> {
    return this.queries.holders(rolesWith(permission), organisationIds, this.clock.today());
  }

  /** The officials nearest to a place who may do something: the county's before the city's, the operator last. */
  officials(permission: Permission, divisionCode: string): Promise<Official[]> {
    return this.queries.nearestOfficials(rolesWith(permission), divisionCode, this.clock.today());
  }

  /** Makes an account for a new colleague with these roles; the first password is answered once. Throws `login_taken`, `role_not_grantable`. */
  invite(actor: Actor, organisationId: string, input: NewUser & { roles: readonly Role[] }): Promise<Invited> {
    return this.database.transaction(async () => {
      const organisation = await lockOrganisation(this.database, organisationId);
      for (const role of input.roles) this.assertMayGrant(actor, organisation, role);
      const invited = await this.users.insert(actor, input);
      for (const role of new Set(input.roles)) {
        await this.insert(actor, organisation, { userId: invited.userId, role }, null);
      }
      return invited;
    });
  }

  /** Gives someone who already works there another role. Throws `role_not_grantable`, `role_unfit`, `membership_exists`. */
  grant(actor: Actor, organisationId: string, grant: Grant): Promise<Membership> {
    return this.database.transaction(async () => {
      const organisation = await lockOrganisation(this.database, organisationId);
      this.assertMayGrant(actor, organisation, grant.role);
      await this.assertColleague(actor, organisationId, grant.userId);
      return this.insert(actor, organisation, grant, null);
    });
  }

  /**
   * Lets a colleague stand in for the holder of a role between two dates, half a year at most.
   * Throws `deputy_for_unfit` when the other one does not hold that role.
   */
  deputise(actor: Actor, organisationId: string, input: Deputising): Promise<Membership> {
    return this.database.transaction(async () => {
      const organisation = await lockOrganisation(this.database, organisationId);
      this.assertMayGrant(actor, organisation, input.role);
      await this.assertColleague(actor, organisationId, input.userId);
      const from = input.validFrom ?? this.clock.today();
      if (input.userId === input.deputyFor) throw invalid('deputy_for_unfit', '不能代理自己', { field: 'deputyFor' });
      if (daysBetween(from, input.validTo) > LONGEST_DEPUTY_DAYS) {
        throw invalid('deputy_too_long', `代理最长${LONGEST_DEPUTY_DAYS}天`, {
          field: 'validTo',
          maximumDays: LONGEST_DEPUTY_DAYS,
        });
      }
      const holds = await this.queries.holds(input.deputyFor, organisationId, input.role, this.clock.today());
      if (!holds) throw invalid('deputy_for_unfit', '被代理人没有这个角色', { field: 'deputyFor' });
      return this.insert(actor, organisation, input, input.deputyFor);
    });
  }

  /** Takes a role away at once. Throws `membership_missing`, `last_manager`. */
  end(actor: Actor, organisationId: string, membershipId: string): Promise<void> {
    return this.database.transaction(async () => {
      const organisation = await lockOrganisation(this.database, organisationId);
      const membership = await lockMembership(this.database, membershipId);
      if (membership.organisationId !== organisationId || membership.endedAt) throw membershipMissing();
      this.assertMayGrant(actor, organisation, membership.role);
      if (MANAGERS.has(membership.role) && !(await this.queries.otherManager(membership, this.clock.today()))) {
        throw lastManager();
      }
      await this.database.execute('UPDATE memberships SET ended_at = $2, ended_by = $3 WHERE id = $1', [
        membershipId,
        this.clock.now(),
        actor.userId,
      ]);
      const fact = { membershipId, userId: membership.userId, organisationId, role: membership.role };
      await this.record(actor, 'ended', organisationId, fact);
      await this.outbox.add(new MembershipEnded(fact));
    });
  }

  /** A signed-in person registers their own cooperative or firm and becomes its owner; admission comes after that. */
  registerSupplier(
    actor: Actor,
    input: Omit<NewOrganisation, 'kind' | 'unitKind' | 'parentId'>,
  ): Promise<Organisation> {
    return this.database.transaction(async () => {
      const supplier = await this.parties.insert(actor, { ...input, kind: 'supplier', parentId: null });
      await this.insert(actor, supplier, { userId: actor.userId!, role: 'coop_owner' }, null);
      return supplier;
    });
  }

  /**
   * The very first account of an installation without the story: the operating organisation and its operator, whose first
   * password is answered once. Throws `operator_exists` when there is an operator already; everyone else follows from there.
   */
  foundOperator(organisation: Pick<NewOrganisation, 'name' | 'divisionCode'>, user: NewUser): Promise<Invited> {
    return this.database.transaction(async () => {
      await this.database.lockName('parties.operator.first');
      if (await this.queries.anyOperator()) throw operatorExists();
      const { id } = await this.parties.create(SYSTEM, { ...organisation, kind: 'operator' });
      return this.invite(SYSTEM, id, { ...user, roles: ['operator'] });
    });
  }

  /** Gives any role without asking who asks: for the seed. Answers null when the person holds it already. */
  async ensure(actor: Actor, organisation: Organisation | null, grant: Grant): Promise<Membership | null> {
    if (await this.queries.holds(grant.userId, organisation?.id ?? null, grant.role, this.clock.today())) return null;
    return this.database.transaction(() => this.insert(actor, organisation, grant, null));
  }

  private async insert(
    actor: Actor,
    organisation: Organisation | null,
    grant: Grant,
    deputyFor: string | null,
  ): Promise<Membership> {
    if (organisation && organisation.status !== 'active') throw organisationInactive();
    const fits = organisation
      ? (ROLES_OF_KIND[organisation.kind] as readonly Role[]).includes(grant.role)
      : grant.role === 'shopper';
    if (!fits) throw roleUnfit();
    const validFrom = grant.validFrom ?? this.clock.today();
    if (grant.validTo && grant.validTo < validFrom) {
      throw invalid('dates_reversed', '结束日期不能早于开始日期', { field: 'validTo' });
    }
    const row: Membership = {
      id: newId(),
      userId: grant.userId,
      organisationId: organisation?.id ?? null,
      role: grant.role,
      regionCode: regionOf(grant.role, organisation?.divisionCode ?? null),
      deputyFor,
      validFrom,
      validTo: grant.validTo ?? null,
      grantedBy: actor.userId,
      createdAt: this.clock.now(),
      endedAt: null,
      endedBy: null,
    };
    await this.database.repo(Membership).insert(row).catch(asDomainError);
    const fact = { membershipId: row.id, userId: row.userId, organisationId: row.organisationId, role: row.role };
    await this.record(actor, deputyFor ? 'deputised' : 'granted', row.organisationId, {
      ...fact,
      deputyFor,
      validFrom,
      validTo: row.validTo,
    });
    await this.outbox.add(new MembershipGranted(fact));
    return row;
  }

  /** Managers grant the roles of their own organisation, the operator those of any; nobody grants what does not fit the kind. */
  private assertMayGrant(actor: Actor, organisation: Organisation, role: Role): void {
    if (!(ROLES_OF_KIND[organisation.kind] as readonly Role[]).includes(role)) throw roleUnfit();
    if (actor.userId === null || actor.permissions.has('users.manage')) return;
    const needed = organisation.kind === 'supplier' ? 'people.manage_supplier' : 'people.manage_agency';
    if (actor.organisationId !== organisation.id || !actor.permissions.has(needed)) throw roleNotYours();
  }

  /** A manager chooses among the own people; who else exists is not for a manager to find out. */
  private async assertColleague(actor: Actor, organisationId: string, userId: string): Promise<void> {
    await this.users.find(userId);
    if (actor.userId === null || actor.permissions.has('users.manage')) return;
    if (!(await this.queries.everWorkedAt(userId, organisationId))) throw roleNotYours();
  }

  private record(
    actor: Actor,
    verb: string,
    organisationId: string | null,
    fact: { membershipId: string } & Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(actor, {
      action: `parties.membership.${verb}`,
      subjectType: 'membership',
      subjectId: fact.membershipId,
      organisationId,
      detail: fact,
    });
  }
}

function asDomainError(error: unknown): never {
  if ((error as { code?: string }).code === OVERLAP) throw membershipExists();
  throw error;
}
