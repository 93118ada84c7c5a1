import { Database, sha256 } from '@bangfu/kernel';
import { insertPlaces } from '../../../test/support/catalog.js';
import {
  organisation,
  partiesRoom,
  type PartiesRoom,
  PASSWORD,
  person,
  signedIn,
} from '../../../test/support/parties.js';
import { Identity } from './identity.service.js';
import type { Organisation } from './organisation.entity.js';
import { Parties } from './parties.service.js';
import { People } from './people.service.js';
import { Sessions } from './sessions.service.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { Users } from './users.service.js';

let room: PartiesRoom;
let identity: Identity;
let agency: Organisation;

beforeAll(async () => {
  room = await partiesRoom();
  await insertPlaces(room.database);
  identity = room.app.get(Identity);
  agency = await organisation(room, 'budget_unit');
});
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));
afterAll(() => room.close());

const refused = { kind: 'forbidden', code: 'sign_in_refused' };
const hours = (n: number): number => n * 3_600_000;

describe('Signing in', () => {
  it('gives an actor with the roles and permissions of the membership, and nothing more', async () => {
    const { login, userId } = await person(room, ['agency_buyer'], agency);
    const { actor } = await signedIn(room, login);
    expect(actor).toMatchObject({
      userId,
      name: '赵一',
      organisationId: agency.id,
      regionCode: null,
      roles: ['agency_buyer'],
    });
    expect(actor.permissions.has('requests.create')).toBe(true);
    expect(actor.permissions.has('requests.approve')).toBe(false);
    expect(actor.permissions.has('compliance.view')).toBe(false);
  });

  it('bounds an official to the division of the office', async () => {
    const office = await organisation(room, 'finance', { divisionCode: '4304' });
    const { actor } = await signedIn(room, (await person(room, ['city_finance'], office)).login);
    expect(actor.regionCode).toBe('4304');
    expect(actor.permissions.has('compliance.view')).toBe(true);
  });

  it('leaves a person without any membership with what everyone may do', async () => {
    const { actor } = await signedIn(room, (await person(room, [])).login);
    expect(actor).toMatchObject({ organisationId: null, roles: [], regionCode: null });
    expect(actor.permissions.has('session.own')).toBe(true);
    expect(actor.permissions.has('cart.own')).toBe(false);
  });

  it('forgives capitals, blanks and full-width letters in the login', async () => {
    await person(room, ['shopper'], null, 'wang.wu');
    await expect(identity.signIn({ login: ' ＷANG.wu ', password: PASSWORD })).resolves.toHaveProperty('token');
  });

  it('answers the same to a wrong password, an unknown login and a locked account', async () => {
    const { login, userId } = await person(room, ['shopper']);
    await expect(identity.signIn({ login, password: 'wrong-password' })).rejects.toMatchObject(refused);
    await expect(identity.signIn({ login: 'nobody-here', password: 'wrong-password' })).rejects.toMatchObject(refused);
    await expect(identity.signIn({ login: '\u0000', password: '' })).rejects.toMatchObject(refused);
    await room.app.get(Users).lock(await identity.actorOf(userId, null), userId, '离职');
    await expect(identity.signIn({ login, password: PASSWORD })).rejects.toMatchObject(refused);
  });

  it('takes the same work for an unknown login', async () => {
    const { login } = await person(room, ['shopper']);
    // Of the processor, not by the clock: beside other spec files one attempt may wait four times as long as the next.
    const work = async (name: string): Promise<number> => {
      const before = process.cpuUsage();
      await expect(identity.signIn({ login: name, password: 'wrong-password' })).rejects.toMatchObject(refused);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      known.push(await work(login));
      unknown.push(await work('nobody-at-all'));
    }
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('lets many sign in at once, each with a session of their own', async () => {
    const { login } = await person(room, ['shopper']);
    const opened = await Promise.all(Array.from({ length: 12 }, () => identity.signIn({ login, password: PASSWORD })));
    expect(new Set(opened.map(({ token }) => token)).size).toBe(12);
    const found = await Promise.all(opened.map(({ token }) => identity.authenticate(token)));
    expect(found.every((session) => session !== null)).toBe(true);
  });

  it('stores neither the token nor the password', async () => {
    const { login } = await person(room, ['shopper']);
    const { token } = await signedIn(room, login);
    const [row] = await room.database.query<{ text: string; token_hash: Buffer }>(
      `SELECT row_to_json(s)::text || row_to_json(u)::text AS text, s.token_hash FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.login = $1`,
      [login],
    );
    expect(row!.text).not.toContain(token);
    expect(row!.text).not.toContain(PASSWORD);
    expect(row!.token_hash.equals(sha256(token))).toBe(true);
    expect(row!.text).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('ends the session that the browser had before', async () => {
    const { login } = await person(room, ['shopper']);
    const { token } = await signedIn(room, login);
    await identity.signIn({ login, password: PASSWORD, previousToken: token });
    expect(await identity.authenticate(token)).toBeNull();
  });
});

describe('Five wrong passwords', () => {
  const fail = async (login: string, times: number, address?: string): Promise<void> => {
    for (let i = 0; i < times; i += 1) {
      await expect(identity.signIn({ login, password: 'wrong-password', address })).rejects.toMatchObject(refused);
    }
  };

  it('shut the door for 15 minutes, then for 30, and the right password does not open it', async () => {
    const { login, userId } = await person(room, ['shopper']);
    await fail(login, 5);
    await expect(identity.signIn({ login, password: PASSWORD })).rejects.toMatchObject({
      kind: 'exhausted',
      code: 'sign_in_locked',
      detail: { retryAfterSeconds: 900 },
    });
    const events = await room.database.query(
      `SELECT payload FROM outbox_events WHERE type = 'parties.sign_in_locked' AND payload->>'userId' = $1`,
      [userId],
    );
    expect(events).toHaveLength(1);
    room.clock.advance(15 * 60_000 + 1000);
    await fail(login, 5);
    await expect(identity.signIn({ login, password: PASSWORD })).rejects.toMatchObject({
      detail: { retryAfterSeconds: 1800 },
    });
    room.clock.advance(30 * 60_000 + 1000);
    await expect(identity.signIn({ login, password: PASSWORD })).resolves.toHaveProperty('token');
    await fail(login, 4);
    await expect(identity.signIn({ login, password: PASSWORD })).resolves.toHaveProperty('token');
  });

  it('shut it for a login that does not exist just the same', async () => {
    await fail('no-such-person', 5);
    await expect(identity.signIn({ login: 'no-such-person', password: PASSWORD })).rejects.toMatchObject({
      code: 'sign_in_locked',
    });
  });

  it('count when they come all at once, and a right one among forty is refused after them', async () => {
    const { login } = await person(room, ['shopper']);
    const guesses = await Promise.allSettled(
      Array.from({ length: 40 }, () => identity.signIn({ login, password: 'wrong-password' })),
    );
    expect(guesses.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(identity.signIn({ login, password: PASSWORD })).rejects.toMatchObject({ code: 'sign_in_locked' });
  });

  it('from one address over many logins shut out that address only', async () => {
    for (let i = 0; i < 50; i += 1) await fail(`guess-${i}`, 1, '203.0.113.9');
    const { login } = await person(room, ['shopper']);
    await expect(identity.signIn({ login, password: PASSWORD, address: '203.0.113.9' })).rejects.toMatchObject({
      code: 'sign_in_locked',
    });
    await expect(identity.signIn({ login, password: PASSWORD, address: '203.0.113.10' })).resolves.toHaveProperty(
      'token',
    );
  });

  it('are forgotten after a day', async () => {
    await fail('forgotten-tomorrow', 3);
    room.clock.advance(hours(25));
    expect(await room.app.get(SignInAttempts).forgetOld()).toBeGreaterThan(0);
  });
});

describe('A session', () => {
  it('ends after 12 hours even when it is used all the time', async () => {
    const { token } = await signedIn(room, (await person(room, ['shopper'])).login);
    for (let i = 0; i < 11; i += 1) {
      room.clock.advance(hours(1));
      expect(await identity.authenticate(token)).not.toBeNull();
    }
    room.clock.advance(hours(1));
    expect(await identity.authenticate(token)).toBeNull();
  });

  it('ends after two idle hours', async () => {
    const { token } = await signedIn(room, (await person(room, ['shopper'])).login);
    room.clock.advance(hours(2) + 1000);
    expect(await identity.authenticate(token)).toBeNull();
  });

  it('is found by one statement', async () => {
    const { token } = await signedIn(room, (await person(room, ['agency_buyer'], agency)).login);
    const query = countingStatements(room.database);
    await identity.authenticate(token);
    expect(query.calls()).toBe(1);
    query.restore();
  });

  it('is gone after signing out, and for tokens that are no tokens', async () => {
    const { token, actor, sessionId } = await signedIn(room, (await person(room, ['shopper'])).login);
    await identity.signOut(actor, sessionId);
    expect(await identity.authenticate(token)).toBeNull();
    for (const bad of ['', 'x', '\u0000', 'a'.repeat(100_000)]) expect(await identity.authenticate(bad)).toBeNull();
  });

  it('is listed for its owner, who may end it; nobody else may', async () => {
    const { login } = await person(room, ['shopper']);
    const first = await signedIn(room, login);
    const second = await signedIn(room, login);
    const sessions = room.app.get(Sessions);
    expect((await sessions.list(first.actor.userId!)).map(({ id }) => id).sort()).toEqual(
      [first.sessionId, second.sessionId].sort(),
    );
    const stranger = await signedIn(room, (await person(room, ['shopper'])).login);
    await expect(sessions.end(stranger.actor, first.sessionId)).rejects.toMatchObject({ code: 'session_missing' });
    await sessions.end(second.actor, first.sessionId);
    expect(await identity.authenticate(first.token)).toBeNull();
    expect(await identity.authenticate(second.token)).not.toBeNull();
  });

  it('loses a role the moment it is ended, and the day after its last day', async () => {
    const { login, userId } = await person(room, ['agency_buyer', 'agency_acceptor'], agency);
    const { token } = await signedIn(room, login);
    const deputy = await room.app
      .get(People)
      .ensure({ ...(await identity.actorOf(userId, agency.id)), userId: null }, agency, {
        userId,
        role: 'agency_approver',
        validTo: '2026-03-18',
      });
    expect((await identity.authenticate(token))!.actor.roles).toEqual([
      'agency_acceptor',
      'agency_approver',
      'agency_buyer',
    ]);
    room.clock.set('2026-03-18T23:59:59+08:00');
    const late = await signedIn(room, login);
    expect(late.actor.roles).toContain('agency_approver');
    room.clock.set('2026-03-19T00:00:00+08:00');
    expect((await identity.authenticate(late.token))!.actor.roles).toEqual(['agency_acceptor', 'agency_buyer']);
    expect(deputy).not.toBeNull();
  });

  it('can act for another organisation of the same person, and only for those', async () => {
    const other = await organisation(room, 'budget_unit');
    const { login, userId } = await person(room, ['agency_buyer'], agency);
    await room.app
      .get(People)
      .ensure({ ...(await identity.actorOf(userId, null)), userId: null }, other, { userId, role: 'agency_approver' });
    const { token, actor, sessionId } = await signedIn(room, login);
    expect((await identity.authenticate(token, other.id))!.actor).toMatchObject({
      organisationId: other.id,
      roles: ['agency_approver'],
    });
    await identity.chooseOrganisation(actor, sessionId, other.id);
    expect((await identity.authenticate(token))!.actor.organisationId).toBe(other.id);
    const foreign = await organisation(room, 'budget_unit');
    await expect(identity.authenticate(token, foreign.id)).rejects.toMatchObject({ code: 'not_a_member' });
    await expect(identity.chooseOrganisation(actor, sessionId, foreign.id)).rejects.toMatchObject({
      code: 'not_a_member',
    });
  });

  it('can do nothing for an organisation that was suspended', async () => {
    const unit = await organisation(room, 'budget_unit');
    const { login } = await person(room, ['agency_buyer'], unit);
    const { token } = await signedIn(room, login);
    const system = {
      userId: null,
      name: '系统',
      organisationId: null,
      regionCode: '',
      roles: [],
      permissions: new Set<string>(),
    };
    await room.app.get(Parties).suspend(system, unit.id, '调查');
    expect((await identity.authenticate(token))!.actor).toMatchObject({ organisationId: null, roles: [] });
    await room.app.get(Parties).reinstate(system, unit.id, '查清');
    expect((await identity.authenticate(token))!.actor.roles).toEqual(['agency_buyer']);
  });
});

/** Counts the statements that really go out. */
function countingStatements(database: Database): { calls: () => number; restore: () => void } {
  const original = database.query.bind(database);
  let calls = 0;
  database.query = ((sql: string, parameters?: readonly unknown[]) => {
    calls += 1;
    return original(sql, parameters);
  }) as Database['query'];
  return { calls: () => calls, restore: () => delete (database as { query?: unknown }).query };
}
