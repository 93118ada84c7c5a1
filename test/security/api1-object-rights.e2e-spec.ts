import { randomUUID } from 'node:crypto';
import { SettableClock } from '@bangfu/kernel';
import { testApp, type TestApp } from '../support/app.js';
import { makeObjects } from '../support/objects.js';
import { type Objects, OURS } from '../support/sides.js';

// API1:2023 Broken Object Level Authorization. Every route, role and relation: test/rights.e2e-spec.ts, test/rights-of-kin.e2e-spec.ts.

let house: TestApp;
let ours: Objects;

beforeAll(async () => {
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock, variables: { LOG_LEVEL: 'silent' } });
  ours = await makeObjects(house, OURS);
}, 240_000);
afterAll(() => house.close());

/** An object of each kind, whose it is, and who holds the same role elsewhere. */
const OBJECTS: readonly (readonly [path: string, noun: string, owner: string, neighbour: string])[] = [
  ['/api/procurement/orders/@', 'orders', 'canteen-buyer', 'beijing-buyer'],
  ['/api/procurement/purchase-requests/@', 'purchase-requests', 'canteen-buyer', 'school-buyer'],
  ['/api/procurement/invoices/@', 'invoices', 'canteen-finance', 'edu-finance'],
  ['/api/procurement/shipments/@', 'shipments', 'canteen-acceptor', 'beijing-acceptor'],
  ['/api/vendor/orders/@', 'orders', 'coop-owner', 'shangdu-owner'],
  ['/api/vendor/shop-orders/@', 'shop-orders', 'coop-clerk', 'camellia-owner'],
  ['/api/vendor/households/@/links', 'households', 'coop-owner', 'camellia-owner'],
  ['/api/vendor/settlements/@', 'settlements', 'coop-owner', 'shangdu-owner'],
  ['/api/vendor/claims/@', 'claims', 'coop-owner', 'camellia-owner'],
  ['/api/files/@', 'files', 'coop-owner', 'canteen-manager'],
];

describe('API1: an object', () => {
  it.each(OBJECTS)(
    '%s is there for its own people, and for others as good as none',
    async (path, noun, owner, neighbour) => {
      const own = await (await house.client(owner)).get(path.replace('@', ours[noun]!));
      expect(own.status).toBe(200);
      const stranger = await house.client(neighbour);
      const [foreign, none] = [
        await stranger.get(path.replace('@', ours[noun]!)),
        await stranger.get(path.replace('@', randomUUID())),
      ];
      expect([foreign.status, foreign.body.code]).toEqual([404, none.body.code]);
      expect(foreign.body.detail).toBe(none.body.detail);
      expect((await house.anonymous().get(path.replace('@', ours[noun]!))).status).toBe(401);
    },
  );

  it('of another shopper is not reached through one’s own, nor by naming its owner', async () => {
    await house.anonymous().post('/api/account', { login: 'nosy', name: '好奇者', password: 'correct horse 9' });
    const nosy = await house.client('nosy', 'correct horse 9');
    const order = `/api/shop-orders/${ours['shop-orders']}`;
    expect((await (await house.client('shopper')).get(order)).status).toBe(200);
    for (const path of [
      order,
      `/api/shop/claims/${ours.claims}`,
      `/api/checkouts/${ours.checkouts}`,
      `/api/payments/attempts/${ours.attempts}`,
    ]) {
      expect([path, (await nosy.get(path)).status]).toEqual([path, 404]);
    }
    expect((await nosy.get('/api/shop-orders')).body.items).toEqual([]);
    expect((await nosy.get(`/api/shop-orders?buyerId=${ours.users}`)).status).toBe(400);
  }, 120_000);
});
