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
    if (this.env.production || this.env.seed !== 'story') {
      throw new Error('the demo accounts exist only with SEED=story, never in production');
    }
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const accounts = [...DEMO_ACCOUNTS, ...demoStaff()];
    return this.database.transaction(async () => {
      await this.database.lockName('parties.demo');
      for (const organisation of DEMO_ORGANISATIONS) await this.ensureOrganisation(organisation);
      for (const account of accounts) await this.ensureAccount(account, passwordHash);
      return { organisations: DEMO_ORGANISATIONS.length, accounts: accounts.length };
    });
  }

  private async ensureOrganisation({ key, parent, ...organisation }: DemoOrganisation): Promise<void> {
    const id = demoOrganisationId(key);
    if (await this.database.repo(Organisation).existsBy({ id })) return;
    await this.parties.create(SYSTEM, { ...organisation, id, parentId: parent ? demoOrganisationId(parent) : null });
  }

  private async ensureAccount(account: DemoAccount, passwordHash: string): Promise<void> {
    if (await this.users.findByLogin(account.login)) return;
    const userId = await this.users.insertDemo(SYSTEM, { login: account.login, name: account.name }, passwordHash);
    const organisation = account.organisation
      ? await this.parties.find(demoOrganisationId(account.organisation))
      : null;
    await this.people.ensure(SYSTEM, organisation, { userId, role: account.role });
  }
}

/** `seedDemoParties(app)`: the same for whoever holds a Nest application. */
export function seedDemoParties(app: {
  get<T>(type: Type<T>): T;
}): Promise<{ organisations: number; accounts: number }> {
  return app.get(DemoParties).seed();
}
