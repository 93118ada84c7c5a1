import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { HttpModule, KernelModule, repositoryRoot } from '@bangfu/kernel';
import { testApp, type TestApp } from '../support/app.js';
import { call, inBatches, pathWith, type Served, servedRoutes } from '../support/routes.js';

// API5:2023 Broken Function Level Authorization. Every route and role against a checked-in table: test/rights.e2e-spec.ts.

let house: TestApp;
let routes: Served[];

beforeAll(async () => {
  house = await testApp({ seeded: true, variables: { LOG_LEVEL: 'silent' } });
  routes = servedRoutes(house);
}, 240_000);
afterAll(() => house.close());

const doorOf = ({ path }: Served): string => /^\/api\/(vendor|procurement|oversight)\//.exec(path)?.[1] ?? 'storefront';

/** What another surface opens to somebody all the same: the rules that a unit files by, and a shopper's way to a cooperative of their own. */
const LENT: Readonly<Record<string, readonly string[]>> = {
  shopper: ['post /api/vendor/organisation'],
  'canteen-buyer': ['get /api/oversight/programmes'],
  'union-officer': ['get /api/oversight/programmes'],
};

describe('API5, D3: a session of one surface', () => {
  it.each([
    ['shopper', ['vendor', 'procurement', 'oversight']],
    ['coop-owner', ['procurement', 'oversight']],
    ['coop-clerk', ['procurement', 'oversight']],
    ['canteen-buyer', ['vendor', 'oversight']],
    ['union-officer', ['vendor', 'oversight']],
    ['township-clerk', ['vendor', 'procurement']],
    ['county-finance', ['vendor', 'procurement']],
    ['province-finance', ['vendor', 'procurement']],
    ['operator', ['vendor', 'procurement']],
  ])(
    'of %s is refused on every route of %j',
    async (login, doors) => {
      const client = await house.client(login);
      const others = routes.filter((route) => doors.includes(doorOf(route)) && !route.route.spec.public);
      const open = await inBatches(others, 12, async (route) => {
        const answer = await call(client, route, `${pathWith(route, {})}?rightsProbe=1`);
        return answer.status === 403 && answer.body.code === 'not_permitted' ? null : route.name;
      });
      expect(open.filter(Boolean)).toEqual(LENT[login] ?? []);
      expect(others.length).toBeGreaterThan(100);
    },
    120_000,
  );

  it('of an office, a unit or a supplier does not shop, and a shopper’s does nothing for an organisation', async () => {
    const personal = routes.filter(({ route: { spec } }) =>
      [spec.permission]
        .flat()
        .some((one) => /\.(own|place_own)$/.test(String(one)) && /^(cart|orders)\./.test(String(one))),
    );
    expect(personal.length).toBeGreaterThan(20);
    for (const login of ['coop-owner', 'canteen-finance', 'county-finance', 'operator']) {
      const client = await house.client(login);
      for (const route of personal) {
        const answer = await call(client, route, `${pathWith(route, {})}?rightsProbe=1`);
        expect([login, route.name, answer.status]).toEqual([login, route.name, 403]);
      }
    }
  }, 120_000);
});

describe('API5: a function', () => {
  it('is not reached by another verb, another spelling or a header that claims to be one', async () => {
    const shopper = await house.client('shopper');
    const claims: Record<string, string>[] = [
      { 'x-http-method-override': 'GET' },
      { 'x-original-url': '/api/oversight/users' },
      { 'x-rewrite-url': '/api/oversight/users' },
    ];
    for (const headers of claims) {
      expect((await shopper.get('/api/oversight/users', { headers })).status).toBe(403);
    }
    for (const path of [
      '/api/oversight/users/',
      '/api//oversight/users',
      '/API/oversight/users',
      '/api/oversight/users;a=b',
      '/api/oversight/%75sers',
      '/api/storefront/../oversight/users',
    ]) {
      expect((await shopper.get(path)).status).toBeGreaterThanOrEqual(400);
    }
  }, 120_000);

  it('without a policy does not start, and one that is new is missing from the table', async () => {
    class Forgotten {
      look(): string {
        return 'open';
      }
    }
    Get('look')(Forgotten.prototype, 'look', Object.getOwnPropertyDescriptor(Forgotten.prototype, 'look')!);
    Controller('api/oversight/forgotten')(Forgotten);
    const Planted = class {};
    Module({ imports: [KernelModule, HttpModule], controllers: [Forgotten as Type] })(Planted);
    await expect(testApp({ modules: [Planted], database: house.database })).rejects.toThrow(
      'Forgotten.look is not declared with @Route',
    );
    const table = JSON.parse(readFileSync(join(repositoryRoot(), 'test/rights.table.json'), 'utf8')) as Record<
      string,
      string
    >;
    expect(Object.keys(table)).toEqual(routes.map(({ name }) => name));
  }, 120_000);
});
