import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, SettableClock } from '@bangfu/kernel';
import { BEFORE_SECOND_FACTOR, DEMO_ACCOUNTS, DEMO_PASSWORD, demoOrganisationId, Identity } from '@bangfu/parties';
import { testApp, type TestApp } from './support/app.js';
import { Client } from './support/client.js';
import { ownerQuery } from './support/database.js';
import { makeObjects } from './support/objects.js';
import {
  call,
  entitled,
  exampleBody,
  hasIds,
  inBatches,
  isUnit,
  nounOf,
  OPEN,
  OUTSIDE,
  pathWith,
  rehearsal,
  type Served,
  servedRoutes,
} from './support/routes.js';
import { type Objects, OURS, THEIRS } from './support/sides.js';

const TABLE = 'test/rights.table.json';
const LOGINS = DEMO_ACCOUNTS.map(({ login }) => login);

/** Asks for something that no route knows: whoever is let in is told so, and nothing is carried out. */
const PROBE = 'rightsProbe=1';

let house: TestApp;
let routes: Served[];
let ours: Objects;
let theirs: Objects;

beforeAll(async () => {
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock });
  routes = servedRoutes(house);
  for (const login of LOGINS) await house.client(login);
  ours = await makeObjects(house, OURS);
  theirs = await makeObjects(house, THEIRS);
}, 120_000);
afterAll(() => house.close());

const probe = (client: Client, route: Served, headers: Record<string, string> = {}) =>
  call(client, route, `${pathWith(route, {})}?${PROBE}`, undefined, headers);

const say = (answer: { status: number; body: { code?: string } }): string =>
  `${answer.status} ${answer.body.code ?? ''}`.trim();

/** Everyone, everyone signed in, or the logins that the route lets in; anything else is what it answered. */
async function whoMay(route: Served): Promise<string> {
  const stranger = say(await probe(house.anonymous(), route));
  const answers = await Promise.all(
    LOGINS.map(async (login) => [login, say(await probe(await house.client(login), route))] as const),
  );
  const odd = [['anonymous', stranger] as const, ...answers].filter(
    ([login, answer]) =>
      !['400 invalid_request', login === 'anonymous' ? '401 not_signed_in' : '403 not_permitted'].includes(answer),
  );
  if (odd.length > 0) return odd.map((pair) => pair.join(': ')).join(', ');
  const may = answers.filter(([, answer]) => answer.startsWith('400')).map(([login]) => login);
  if (stranger.startsWith('400')) return 'public';
  return may.length === LOGINS.length ? 'everyone signed in' : may.sort().join(', ');
}

function stated(route: Served): string {
  if (route.route.spec.public) return 'public';
  const may = entitled(route);
  return may.length === LOGINS.length ? 'everyone signed in' : may.sort().join(', ');
}

describe('The rights of 17 roles and of strangers', () => {
  const measured: Record<string, string> = {};

  it('on every route are what its permission says', async () => {
    for (const route of routes) measured[route.name] = await whoMay(route);
    expect(measured).toEqual(Object.fromEntries(routes.map((route) => [route.name, stated(route)])));
  }, 120_000);

  it(`are those of ${TABLE}, so that a change shows in review (REWRITE=1 writes it anew)`, () => {
    const path = join(repositoryRoot(), TABLE);
    const text = `${JSON.stringify(measured, null, 2)}\n`;
    if (process.env.REWRITE) writeFileSync(path, text);
    const table = JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : '{}') as Record<string, string>;
    expect(measured).toEqual(table);
    expect(Object.keys(table)).toEqual([...Object.keys(table)].sort());
  });

  it('let somebody use every route', () => {
    expect(routes.filter((route) => entitled(route).length === 0).map((route) => route.name)).toEqual([]);
  });
});

describe('A session', () => {
  it('that waits for its second factor reaches nothing but itself and the account', async () => {
    await ownerQuery(
      house.database,
      `UPDATE users SET totp_enrolled_at = now(), totp_secret_sealed = 'x' WHERE login = 'city-finance'`,
    );
    const halfway = await house.anonymous().signIn('city-finance', DEMO_PASSWORD);
    const reached = new Set<string>();
    for (const route of routes.filter(({ route: { spec } }) => !spec.public)) {
      const answer = say(await probe(halfway, route));
      if (answer !== '403 not_permitted') reached.add(route.name);
    }
    await ownerQuery(
      house.database,
      `UPDATE users SET totp_enrolled_at = NULL, totp_secret_sealed = NULL WHERE login = 'city-finance'`,
    );
    const allowed = routes.filter(({ route: { spec } }) =>
      [spec.permission].flat().some((one) => BEFORE_SECOND_FACTOR.includes(one as never)),
    );
    expect([...reached].sort()).toEqual(allowed.map((route) => route.name).sort());
    expect([...reached].filter((name) => !/^\w+ \/api\/(session|account)(\/|$)/.test(name))).toEqual([]);
    expect(reached.size).toBeGreaterThan(3);
  }, 60_000);

  it('without its CSRF token, or with another one, changes nothing', async () => {
    const changing = routes.filter(({ verb }) => verb !== 'GET');
    const wrong: string[] = [];
    const bare = new Map<string, Client>();
    for (const route of changing) {
      const login = entitled(route)[0]!;
      if (!bare.has(login)) {
        const { token } = await house.get(Identity).signIn({ login, password: DEMO_PASSWORD });
        bare.set(login, new Client(house.app).withCookie('bangfu_session', token));
      }
      const client = bare.get(login)!;
      const without = say(await probe(client, route));
      const other = say(await probe(client, route, { 'x-csrf-token': 'A'.repeat(43) }));
      const foreign = say(await probe(await house.client(login), route, { origin: 'https://evil.example' }));
      if (other !== '403 csrf_failed' || foreign !== '403 csrf_failed') {
        wrong.push(`${route.name}: ${other}, ${foreign}`);
      }
      if (without !== (route.route.spec.public ? '400 invalid_request' : '403 csrf_failed')) {
        wrong.push(`${route.name}: ${without}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(changing.length).toBeGreaterThan(80);
  }, 60_000);

  it('acts for nobody but the organisations of its person', async () => {
    const owner = await house.client('coop-owner');
    const wrong: string[] = [];
    for (const route of routes) {
      const as = async (organisation: string) => say(await probe(owner, route, { 'x-organisation': organisation }));
      const answers = [
        await as(theirs.organisations!),
        await as(randomUUID()),
        await as('x'),
        await as(demoOrganisationId('coop')),
      ];
      const own = entitled(route).includes('coop-owner') ? '400 invalid_request' : '403 not_permitted';
      if (answers.join() !== `403 not_a_member,403 not_a_member,400 invalid_request,${own}`) {
        wrong.push(`${route.name}: ${answers.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('An object of others', () => {
  it('is not to be told from one that does not exist, on every route and for everyone who may use it', async () => {
    const leaks: string[] = [];
    let asked = 0;
    for (const route of routes.filter((one) => hasIds(one) && !OPEN.has(one.name))) {
      const logins = entitled(route).filter((login) => login !== 'operator');
      const body = exampleBody(route);
      const ask = async (login: string, path: string) => {
        asked += 1;
        return call(await house.client(login), route, path + rehearsal(route), body);
      };
      for (const [index, login] of logins.entries()) {
        const lost = say(await ask(login, pathWith(route, {})));
        const ids = index === 0 ? [...new Set(Object.values(theirs))] : [];
        const paths = [pathWith(route, theirs), ...ids.map((id) => pathWith(route, {}, id))];
        const answers = await inBatches(paths, 8, async (path) => [path, say(await ask(login, path))] as const);
        for (const [path, answer] of answers) {
          if (isUnit(route) && answer === OUTSIDE) continue;
          if (answer !== lost || /^2/.test(answer)) {
            leaks.push(`${login} ${route.verb} ${path}: ${answer}, where nothing is: ${lost}`);
          }
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(2_000);
  }, 180_000);

  it('is answered with 404 where the own one is answered with 200', async () => {
    const unseen: string[] = [];
    const wrong: string[] = [];
    for (const route of routes.filter(
      (one) => one.verb === 'GET' && hasIds(one) && !OPEN.has(one.name) && !one.route.spec.public,
    )) {
      const logins = entitled(route).filter((login) => login !== 'operator');
      const nouns = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => nounOf(route, name!));
      if (!nouns.some((noun) => noun in ours)) unseen.push(route.name);
      const own: number[] = [];
      for (const login of logins) {
        const client = await house.client(login);
        own.push((await call(client, route, pathWith(route, ours))).status);
        const other = await call(client, route, pathWith(route, theirs));
        if (other.status !== 404 && !(isUnit(route) && say(other) === OUTSIDE)) {
          wrong.push(`${login} ${route.name}: ${say(other)}`);
        }
      }
      if (logins.length > 0 && !own.includes(200)) unseen.push(`${route.name}: ${own.join()}`);
    }
    expect(wrong).toEqual([]);
    expect(unseen).toEqual([]);
  }, 60_000);
});
