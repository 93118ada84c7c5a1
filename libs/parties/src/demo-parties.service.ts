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
import { Users } from './users.service.js';

export type DemoPerson = Pick<DemoAccount, 'login' | 'name' | 'role'> & { readonly organisationId: string | null };

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

  private assertStory(): void {
    if (this.env.production || this.env.seed !== 'story') {
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
