import { SYSTEM } from '@bangfu/kernel';
import { partiesRoom, person } from '../../../test/support/parties.js';
import { DemoParties } from './demo-parties.service.js';
import { DEMO_ACCOUNTS, DEMO_ORGANISATIONS, DEMO_PASSWORD, demoOrganisationId, demoStaff } from './demo-parties.js';
import { Divisions } from './divisions.service.js';
import { Identity } from './identity.service.js';
import { ALL_ROLES, ROLES_OF_KIND } from './permissions.js';
import { Users } from './users.service.js';

describe('The story’s parties', () => {
  it('are seeded once, however often it is asked for, and every account signs in with its role', async () => {
    const room = await partiesRoom();
    try {
      await room.app.get(Divisions).importAll();
      const [first] = await Promise.all([room.app.get(DemoParties).seed(), room.app.get(DemoParties).seed()]);
      expect(first).toEqual({
        organisations: DEMO_ORGANISATIONS.length,
        accounts: DEMO_ACCOUNTS.length + demoStaff().length,
      });
      const [count] = await room.database.query<{ organisations: number; users: number; invented: boolean }>(
        `SELECT (SELECT count(*)::int FROM organisations) AS organisations, count(*)::int AS users, bool_and(invented) AS invented FROM users`,
      );
      expect(count).toEqual({ organisations: first!.organisations, users: first!.accounts, invented: true });
      for (const account of [...DEMO_ACCOUNTS, demoStaff()[0]!]) {
        const { token } = await room.app.get(Identity).signIn({ login: account.login, password: DEMO_PASSWORD });
        const { actor } = (await room.app.get(Identity).authenticate(token))!;
        expect(actor.roles).toEqual([account.role]);
        expect(actor.organisationId).toBe(account.organisation && demoOrganisationId(account.organisation));
      }
    } finally {
      await room.close();
    }
  }, 60_000);

  it.each([
    ['in production', { NODE_ENV: 'production', APP_SECRET: 'x'.repeat(40), SEED: 'none' }],
    ['without the story', { SEED: 'none' }],
  ])('never exist %s', async (_when, variables) => {
    const room = await partiesRoom(variables);
    try {
      await expect(room.app.get(DemoParties).seed()).rejects.toThrow('never in production');
      expect(await room.database.query('SELECT 1 FROM users')).toEqual([]);
    } finally {
      await room.close();
    }
  });

  it('are told to strangers with the words of their role, and no account that was locked or that somebody else made', async () => {
    const room = await partiesRoom();
    try {
      await room.app.get(Divisions).importAll();
      expect(await room.app.get(DemoParties).accountsToTry()).toEqual([]);
      await person(room, ['shopper'], null, 'shopper');
      await room.app.get(DemoParties).seed();
      await room.database.query(`UPDATE users SET status = 'locked' WHERE login = 'operator'`);
      const told = await room.app.get(DemoParties).accountsToTry();
      expect(told.map(({ login }) => login)).toEqual(
        DEMO_ACCOUNTS.map(({ login }) => login).filter((login) => login !== 'shopper' && login !== 'operator'),
      );
      expect(told).toContainEqual({
        login: 'canteen-buyer',
        name: '曾念青',
        does: '采购经办',
        group: 'agency',
        organisation: '湘南监狱',
      });
      const groups = new Map(told.map(({ login, group }) => [login, group]));
      expect(['coop-clerk', 'union-officer', 'township-clerk'].map((login) => groups.get(login))).toEqual([
        'supplier',
        'agency',
        'official',
      ]);
    } finally {
      await room.close();
    }
  }, 60_000);

  it.each([
    ['in production', { NODE_ENV: 'production', APP_SECRET: 'x'.repeat(40), SEED: 'none' }],
    ['without the story', { SEED: 'none' }],
  ])('are not told %s, not even where such accounts lie in the database', async (_when, variables) => {
    const room = await partiesRoom(variables);
    try {
      for (const { login } of DEMO_ACCOUNTS) await room.app.get(Users).insertDemo(SYSTEM, { login, name: '试用' }, 'x');
      expect(await room.app.get(DemoParties).accountsToTry()).toEqual([]);
    } finally {
      await room.close();
    }
  });

  it('have an account for every role, logins that differ, and roles that fit their organisation', () => {
    const accounts = [...DEMO_ACCOUNTS, ...demoStaff()];
    expect(new Set(DEMO_ACCOUNTS.map(({ role }) => role))).toEqual(new Set(ALL_ROLES));
    expect(new Set(accounts.map(({ login }) => login)).size).toBe(accounts.length);
    for (const { role, organisation } of accounts) {
      const found = DEMO_ORGANISATIONS.find(({ key }) => key === organisation);
      if (found) expect(ROLES_OF_KIND[found.kind]).toContain(role);
      else expect(role).toBe('shopper');
    }
  });
});
