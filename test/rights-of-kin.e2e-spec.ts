import { SettableClock } from '@bangfu/kernel';
import { DEMO_ACCOUNTS, demoOrganisationId, demoStaff, permissionsOf } from '@bangfu/parties';
import { proved } from './prove/support/proving.js';
import { testApp, type TestApp } from './support/app.js';
import { drainOutbox } from './support/drain-outbox.js';
import { makeObjects } from './support/objects.js';
import {
  call,
  exampleBody,
  hasIds,
  inBatches,
  isUnit,
  OPEN,
  OUTSIDE,
  pathWith,
  rehearsal,
  type Served,
  servedRoutes,
} from './support/routes.js';
import { type Objects, type Sides } from './support/sides.js';

/** A school under the education office, and a cooperative of the next township. */
const CHILD: Sides = {
  supplier: 'camellia',
  agency: 'school',
  owner: 'camellia-owner',
  staff: 'school',
  village: '430481115200',
  official: 'city-finance',
  curator: 'county-revitalisation',
  region: '430481',
};
/** The education office above it, and a cooperative of a third township. */
const PARENT: Sides = {
  supplier: 'noodle',
  agency: 'edu',
  owner: 'noodle-owner',
  staff: 'edu',
  village: '430481215201',
  official: 'operator',
  curator: 'county-revitalisation',
  region: '430481',
};
/** A unit of the province and a cooperative of another city: county and city look after neither. */
const ABOVE: Sides = {
  supplier: 'anhua',
  agency: 'province-unit',
  owner: 'anhua-owner',
  staff: 'province-unit',
  village: '430923101001',
  official: 'province-finance',
  curator: 'operator',
  region: '430923',
};

const staff = (key: string): string[] =>
  ['manager', 'buyer', 'approver', 'acceptor', 'finance'].map((post) => `${key}-${post}`);
const COUNTY = ['county-agriculture', 'county-revitalisation', 'county-trade', 'county-finance'];

/** Who stands how to whose objects. */
const RELATIONS: readonly (readonly [string, readonly string[], 'child' | 'parent' | 'above'])[] = [
  ['the unit above, to what its child has', [...staff('edu'), 'union-officer'], 'child'],
  ['the unit below, to what its parent has', staff('school'), 'parent'],
  ['a sibling into which the other was merged', staff('primary'), 'child'],
  ['the union of the parent', ['union-officer'], 'parent'],
  ['the contractor who cooks for others', staff('contractor'), 'child'],
  ['a supplier of the same county', ['coop-owner', 'coop-clerk', 'noodle-owner'], 'child'],
  ['somebody else who shops', ['shopper'], 'child'],
  ['the township next door', ['township-clerk'], 'child'],
  ['the county, to what the province and another city have', ['township-clerk', ...COUNTY], 'above'],
  ['the city, to what the province and another city have', ['city-finance'], 'above'],
];

let house: TestApp;
let routes: Served[];
let of: Readonly<Record<'child' | 'parent' | 'above', Objects>>;

beforeAll(async () => {
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock, variables: { LOG_LEVEL: 'silent' } });
  routes = servedRoutes(house);
  of = {
    child: await makeObjects(house, CHILD),
    parent: await makeObjects(house, PARENT),
    above: await makeObjects(house, ABOVE),
  };
  const merged = await (
    await house.client('county-finance')
  ).put(`/api/oversight/organisations/${demoOrganisationId('school')}/merger`, {
    successorId: demoOrganisationId('primary'),
    effectiveOn: '2026-03-18',
    basis: '耒编发〔2026〕13号',
  });
  expect(merged.status).toBeLessThan(300);
  await drainOutbox(house.app, { tolerate: true });
}, 240_000);
afterAll(() => house.close());

const ROLE = new Map([...DEMO_ACCOUNTS, ...demoStaff()].map(({ login, role }) => [login, role]));
const may = (login: string, { route }: Served): boolean =>
  route.spec.signedIn === true ||
  [route.spec.permission ?? []].flat().some((one) => permissionsOf([ROLE.get(login)!]).has(one as never));
const say = (answer: { status: number; body: { code?: string } }): string =>
  `${answer.status} ${answer.body?.code ?? ''}`.trim();

describe('An object of kin', () => {
  const asked: Record<string, number> = {};

  it.each(RELATIONS)(
    'D1: is not to be told from none by %s',
    async (relation, logins, whose) => {
      const leaks: string[] = [];
      asked[relation] = 0;
      for (const route of routes.filter((one) => hasIds(one) && !one.route.spec.public && !OPEN.has(one.name))) {
        const body = exampleBody(route);
        const found = await inBatches(
          logins.filter((login) => may(login, route)),
          6,
          async (login) => {
            const client = await house.client(login);
            const ask = async (objects: Objects) =>
              say(await call(client, route, pathWith(route, objects) + rehearsal(route), body));
            return [login, await ask({}), await ask(of[whose])] as const;
          },
        );
        asked[relation] += found.length;
        for (const [login, lost, answer] of found) {
          if (isUnit(route) && answer === OUTSIDE) continue;
          if (answer !== lost || answer.startsWith('2')) {
            leaks.push(`${login} ${route.name}: ${answer}, where nothing is: ${lost}`);
          }
        }
      }
      expect(leaks).toEqual([]);
      expect(asked[relation]).toBeGreaterThan(15);
    },
    180_000,
  );

  it.each<[string, readonly string[], 'child' | 'parent' | 'above']>([
    ['the people of a unit that was merged', staff('school'), 'child'],
    ['its supplier', ['camellia-owner'], 'child'],
    ['the people of the parent', staff('edu'), 'parent'],
    ['the county below it', COUNTY, 'child'],
    ['the province', ['province-finance'], 'above'],
  ])(
    'D1: is there for %s, whose it is',
    async (_who, logins, whose) => {
      const seen = new Set<string>();
      for (const route of routes.filter((one) => one.verb === 'GET' && hasIds(one) && !one.route.spec.public)) {
        for (const login of logins.filter((one) => may(one, route))) {
          const answer = await call(await house.client(login), route, pathWith(route, of[whose]));
          if (answer.status === 200) seen.add(route.name);
        }
      }
      expect(seen.size).toBeGreaterThanOrEqual(logins.length > 1 ? 6 : 4);
    },
    120_000,
  );

  it('D1: is asked for on all those routes', () => {
    proved('D1 kin', { relations: RELATIONS.length, asked: Object.values(asked).reduce((sum, n) => sum + n, 0) });
    expect(Object.keys(asked)).toHaveLength(RELATIONS.length);
  });
});
