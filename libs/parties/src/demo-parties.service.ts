import { Database, Env, SYSTEM } from '@bangfu/kernel';
import { Injectable, type Type } from '@nestjs/common';
import {
  DEMO_ACCOUNTS,
  DEMO_ORGANISATIONS,
  DEMO_PASSWORD,
  type DemoAccount,
  type DemoOrganisation,
  demoOrganisationId,
  demoStaff,
} from './demo-parties.js';
import { Organisation } from './organisation.entity.js';
import { Parties } from './parties.service.js';
import { hashPassword } from './passwords.js';
import { People } from './people.service.js';
import { groupOf, ROLE_NAMES, type RoleGroup } from './permissions.js';
import { Users } from './users.service.js';

export type DemoPerson = Pick<DemoAccount, 'login' | 'name' | 'role'> & { readonly organisationId: string | null };

/** An account that anybody may sign in as, with `DEMO_PASSWORD`. */
export interface AccountToTry {
  readonly login: string;
  readonly name: string;
  /** The role in the words shown to people. */
  readonly does: string;
  readonly group: RoleGroup;
  /** The short name as of now; null for a person's own affairs. */
  readonly organisation: string | null;
}

/** The organisations and accounts of the story. Everyone knows their password: they never exist in production. */
@Injectable()
export class DemoParties {
  constructor(
    private readonly database: Database,
    private readonly env: Env,
    private readonly parties: Parties,
    private readonly people: People,
    private readonly users: Users,
  ) {}

  /** Idempotent; needs the divisions. Roles and names begin on the clock's today. Throws in production and without SEED=story. */
  async seed(): Promise<{ organisations: number; accounts: number }> {
    this.assertStory();
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const accounts = [...DEMO_ACCOUNTS, ...demoStaff()];
    return this.database.transaction(async () => {
      await this.database.lockName('parties.demo');
      for (const organisation of DEMO_ORGANISATIONS) await this.ensureOrganisation(organisation);
      for (const account of accounts) await this.ensureAccount(account, passwordHash);
      return { organisations: DEMO_ORGANISATIONS.length, accounts: accounts.length };
    });
  }

  /** Further people with the demo password, for offices that the story sets up itself. Idempotent; throws as `seed` does. */
  async staff(accounts: readonly DemoPerson[]): Promise<void> {
    this.assertStory();
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await this.database.transaction(async () => {
      for (const account of accounts) await this.ensurePerson(account, passwordHash);
    });
  }

  /**
   * The accounts to try, as far as this database has them. None in production and without SEED=story, whatever the database
   * holds; and never an account of that login that somebody else made or that was locked.
   */
  async accountsToTry(): Promise<AccountToTry[]> {
    if (!this.isStory()) return [];
    const found = await this.database.query<{ login: string; organisation: string | null }>(
      `SELECT wanted.login, place.short_name AS organisation
         FROM unnest($1::text[], $2::uuid[]) AS wanted (login, organisation_id)
         JOIN users person ON person.login = wanted.login AND person.invented AND person.status = 'active'
         LEFT JOIN organisations place ON place.id = wanted.organisation_id`,
      [
        DEMO_ACCOUNTS.map(({ login }) => login),
        DEMO_ACCOUNTS.map(({ organisation }) => organisation && demoOrganisationId(organisation)),
      ],
    );
    const places = new Map(found.map((row) => [row.login, row.organisation]));
    return DEMO_ACCOUNTS.filter(({ login }) => places.has(login)).map(({ login, name, role }) => ({
      login,
      name,
      does: ROLE_NAMES[role],
      group: groupOf(role),
      organisation: places.get(login)!,
    }));
  }

  private isStory(): boolean {
    return !this.env.production && this.env.seed === 'story';
  }

  private assertStory(): void {
    if (!this.isStory()) {
      throw new Error('the demo accounts exist only with SEED=story, never in production');
    }
  }

  private async ensureOrganisation({ key, parent, ...organisation }: DemoOrganisation): Promise<void> {
    const id = demoOrganisationId(key);
    if (await this.database.repo(Organisation).existsBy({ id })) return;
    await this.parties.create(SYSTEM, { ...organisation, id, parentId: parent ? demoOrganisationId(parent) : null });
  }

  private async ensureAccount(account: DemoAccount, passwordHash: string): Promise<void> {
    const organisationId = account.organisation ? demoOrganisationId(account.organisation) : null;
    await this.ensurePerson({ ...account, organisationId }, passwordHash);
  }

  private async ensurePerson({ login, name, role, organisationId }: DemoPerson, passwordHash: string): Promise<void> {
    if (await this.users.findByLogin(login)) return;
    const userId = await this.users.insertDemo(SYSTEM, { login, name, email: `${login}@bangfu.example` }, passwordHash);
    const organisation = organisationId ? await this.parties.find(organisationId) : null;
    await this.people.ensure(SYSTEM, organisation, { userId, role });
  }
}

/** `seedDemoParties(app)`: the same for whoever holds a Nest application. */
export function seedDemoParties(app: {
  get<T>(type: Type<T>): T;
}): Promise<{ organisations: number; accounts: number }> {
  return app.get(DemoParties).seed();
}
