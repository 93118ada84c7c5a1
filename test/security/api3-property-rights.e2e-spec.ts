import { Households } from '@bangfu/certification';
import { Files } from '@bangfu/kernel';
import { Identity } from '@bangfu/parties';
import { testApp, type TestApp } from '../support/app.js';
import { idNumber } from '../support/certification.js';
import {
  bodySchema,
  call,
  entitled,
  exampleBody,
  inBatches,
  pathWith,
  rehearsal,
  servedRoutes,
} from '../support/routes.js';

// API3:2023 Broken Object Property Level Authorization. Every field every role sees: test/fields.e2e-spec.ts with its table.

let house: TestApp;

beforeAll(async () => {
  house = await testApp({ seeded: true, variables: { LOG_LEVEL: 'silent' } });
}, 240_000);
afterAll(() => house.close());

describe('API3: a property', () => {
  it('that says who somebody is leaves masked, for the supplier who typed it and the officials who look at it', async () => {
    const owner = await house.get(Identity).actorByLogin('coop-owner');
    const content = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    const { id } = await house.get(Files).store(owner, { name: '协议.pdf', purpose: 'evidence', content });
    const number = idNumber();
    await house.get(Households).register(owner, {
      name: '欧阳明月',
      phone: '13977770001',
      idNumber: number,
      status: 'lifted',
      villageCode: '430481113216',
      link: { mode: 'order_purchase', validFrom: '2020-01-01', evidenceFileId: id },
    });
    for (const [login, path] of [
      ['coop-owner', '/api/vendor/households'],
      ['coop-clerk', '/api/vendor/households'],
      ['township-clerk', '/api/oversight/households'],
      ['county-trade', '/api/oversight/households'],
    ] as const) {
      const answer = await (await house.client(login)).get(path);
      expect([login, answer.status, answer.body.items.length]).toEqual([login, 200, 1]);
      const text = answer.raw.toString();
      expect(text).toMatch(/欧\*+/);
      for (const secret of ['欧阳明月', '13977770001', number, 'Sealed', 'fingerprint']) {
        expect(text).not.toContain(secret);
      }
    }
  }, 120_000);

  it('that a body does not declare is refused on every route, not ignored, and not stored', async () => {
    const extra = {
      status: 'approved',
      quotaCredit: '1',
      sellerId: owned,
      organisationId: owned,
      role: 'operator',
      priceFen2: '0',
    };
    const routes = servedRoutes(house).filter((route) => bodySchema(route) && entitled(route).length > 0);
    const accepted = await inBatches(routes, 8, async (route) => {
      const client = route.route.spec.public ? house.anonymous() : await house.client(entitled(route)[0]!);
      const known = bodySchema(route)!.properties ?? {};
      const added = Object.fromEntries(Object.entries(extra).filter(([name]) => !Object.hasOwn(known, name)));
      const body = { ...(exampleBody(route) as object), ...added };
      const answer = await call(client, route, pathWith(route, {}) + rehearsal(route), body);
      const named = ((answer.body?.errors ?? []) as { field: string; code: string }[])
        .filter(({ code }) => code === 'unknown_field')
        .map(({ field }) => field);
      return answer.status === 400 && named.sort().join() === Object.keys(added).sort().join()
        ? null
        : `${route.name}: ${answer.status} ${named.join()}`;
    });
    expect(accepted.filter(Boolean)).toEqual([]);
    expect(routes.length).toBeGreaterThan(140);
  }, 120_000);

  it('nobody can raise on themselves: the account, the session and the membership take no role', async () => {
    const clerk = await house.client('coop-clerk');
    for (const [verb, path, body] of [
      ['patch', '/api/account/contact', { phone: '13800138000', roles: ['operator'] }],
      ['put', '/api/session/organisation', { organisationId: owned, roles: ['operator'] }],
      ['put', '/api/account/notifications', { emailToDos: true, emailNotices: true, permissions: ['users.manage'] }],
    ] as const) {
      expect([path, (await clerk[verb](path, body)).status]).toEqual([path, 400]);
    }
    const { body } = await clerk.get('/api/session');
    expect([body.roles.map(({ role }: { role: string }) => role), body.permissions.includes('users.manage')]).toEqual([
      ['coop_clerk'],
      false,
    ]);
  }, 120_000);
});

const owned = '019a0000-0000-7000-8000-000000000001';
