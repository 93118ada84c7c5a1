import { Categories } from '@bangfu/catalog';
import { Database } from '@bangfu/kernel';
import { Payments, PaymentsJobsModule, StripeConnection } from '@bangfu/payments';
import { ShopJobsModule } from '@bangfu/shop';
import { createEmulator, type Emulator, MemoryStore } from '../../stripe-emulator/src/index.js';
import { testApp, type TestApp } from '../../../test/support/app.js';
import type { Client } from '../../../test/support/client.js';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { listedVariant } from '../../../test/support/factories/goods.js';
import { attemptRow, newShopper } from '../../../test/support/factories/payments.js';
import { admittedSupplier, person } from '../../../test/support/factories/people.js';
import type { TradingRoom } from '../../../test/support/factories/trading-room.js';

import { VendorModule } from '../../vendor/src/vendor.module.js';
import { StorefrontModule } from '../src/storefront.module.js';

let house: TestApp;
let room: TradingRoom;
let emulator: Emulator;
let shopper: Client;
let vendor: Client;
let variantId: string;
let addressId: string;

beforeAll(async () => {
  house = await testApp({
    modules: [StorefrontModule, VendorModule, ShopJobsModule, PaymentsJobsModule],
    seeded: true,
  });
  room = { ...house, database: house.get(Database), at: house.database } as unknown as TradingRoom;
  emulator = createEmulator({
    store: new MemoryStore(),
    now: () => house.clock.now(),
    loop: false,
    webhook: { url: 'http://127.0.0.1:9/', secrets: ['whsec_x'] },
  });
  house.get(StripeConnection).use({ key: 'sk_emu_of_a_spec', webhookSecrets: ['whsec_x'], fetch: emulator.fetch });
  await house.get(Categories).importAll();
  const supplier = await person(room, await admittedSupplier(room), 'coop_owner');
  variantId = await listedVariant(room, supplier, { priceFen: 4_500n, onHand: 100n });
  shopper = await signedInAs((await newShopper(room)).userId!);
  vendor = await signedInAs(supplier.userId!);
  addressId = (
    await shopper.post('/api/addresses', {
      ...{ name: '曾念青', phone: '13812345678', divisionCode: '430481113', detail: '灶市街1号', label: '家' },
    })
  ).body.id as string;
});
afterAll(async () => {
  await emulator.close();
  await house.close();
});

/** A session for somebody who has no password here. */
async function signedInAs(userId: string): Promise<Client> {
  const [row] = await house.get(Database).query<{ login: string }>('SELECT login FROM users WHERE id = $1', [userId]);
  const [known] = await house
    .get(Database)
    .query<{ hash: string }>(`SELECT password_hash AS hash FROM users WHERE password_hash <> 'x' LIMIT 1`);
  await house.get(Database).query('UPDATE users SET password_hash = $2 WHERE id = $1', [userId, known!.hash]);
  return house.client(row!.login);
}

describe('shopping over HTTP', () => {
  it('keeps a guest’s cart behind a cookie that scripts cannot read, and gives it to whoever signs in', async () => {
    const guest = house.anonymous();
    const added = await guest.post('/api/cart/lines', { variantId, quantity: 2 }, { idempotencyKey: false });
    expect([added.status, added.body.lineCount, added.body.chosenFen]).toEqual([201, 1, '9000']);
    const cookie = String(added.headers['set-cookie']);
    expect(cookie).toMatch(/^bangfu_cart=[\w-]{43}; .*Path=\/api; .*HttpOnly; SameSite=Lax/);
    expect((await guest.get('/api/cart/count')).body).toEqual({ lineCount: 1, unitCount: 2 });
    expect((await guest.post('/api/checkouts/preview', {})).status).toBe(401);
    shopper.withCookie('bangfu_cart', /bangfu_cart=([\w-]{43})/.exec(cookie)![1]!);
    const merged = await shopper.post('/api/cart/merge', undefined, { idempotencyKey: false });
    expect([merged.body.merged, merged.body.lineCount]).toEqual([2, 1]);
    expect(String(merged.headers['set-cookie'])).toMatch(/bangfu_cart=;/);
    expect((await guest.get('/api/cart')).body.lineCount).toBe(0);
  });

  it('goes from cart to a paid order, delivery and thanks, and a command sent twice acts once', async () => {
    const preview = await shopper.post('/api/checkouts/preview', { addressId });
    expect([preview.status, preview.body.totalFen, preview.body.obstacle]).toEqual([200, '9800', null]);
    const refused = await shopper.post('/api/checkouts', { addressId, expectedFen: '1' });
    expect([refused.status, refused.body.code, refused.body.facts.preview.totalFen]).toEqual([
      409,
      'checkout_price_changed',
      '9800',
    ]);
    const input = {
      ...{ addressId, expectedFen: '9800', notes: [] },
      invoice: { titleKind: 'personal', title: '曾念青', email: 'zeng@example.com' },
    };
    const key = { idempotencyKey: 'f3d2bb1c-1111-4222-8333-944444444444' };
    const [placed, again] = [
      await shopper.post('/api/checkouts', input, key),
      await shopper.post('/api/checkouts', input, key),
    ];
    expect([placed.status, again.body.id]).toEqual([201, placed.body.id]);
    const checkoutId = placed.body.id as string;
    const page = await shopper.post(`/api/checkouts/${checkoutId}/pay`, undefined, { idempotencyKey: false });
    expect(page.status).toBe(200);
    const attempt = await house.get(Payments).ofSubject('checkout', checkoutId);
    await emulator.knobs.pay((await attemptRow(room, attempt!.id)).session_ref!, 'alipay');
    const back = await shopper.post(`/api/checkouts/${checkoutId}/returned`, undefined, { idempotencyKey: false });
    expect([back.body.state, back.body.payment.method, back.body.orders[0].state]).toEqual(['paid', 'alipay', 'paid']);
    await drainOutbox(house.app);
    expect((await shopper.get('/api/cart/count')).body.lineCount).toBe(0);
    expect((await shopper.get(`/api/checkouts/${checkoutId}/benefit`)).body[0].linkedHouseholds).toBe(0);
    await delivered(back.body.orders[0].id as string);
  });

  async function delivered(orderId: string): Promise<void> {
    const path = `/api/vendor/shop-orders/${orderId}`;
    const seen = (await vendor.get(path)).body;
    expect([seen.contact.masked, seen.contact.phone]).toEqual([true, '138****5678']);
    expect((await vendor.post(`${path}/contact`, undefined, { idempotencyKey: false })).body.phone).toBe('13812345678');
    const packed = await vendor.post(`${path}/packing`, { version: seen.version });
    expect(packed.body.packedAt).not.toBeNull();
    const lines = [{ orderLineId: seen.lines[0].id, quantity: 2 }];
    const sent = await vendor.post(`${path}/parcels`, { carrier: '邮政快递', trackingNumber: 'EA1', lines });
    expect([sent.status, sent.body.state]).toEqual([201, 'shipped']);
    const parcel = sent.body.parcels[0].id as string;
    await vendor.post(`${path}/parcels/${parcel}/tracking-entries`, { note: '已揽收', place: '耒阳' });
    const there = await vendor.post(`${path}/parcels/${parcel}/delivery`);
    expect([there.body.state, there.body.parcels[0].tracking[0].note]).toEqual(['delivered', '已揽收']);
    const received = await shopper.post(`/api/shop-orders/${orderId}/confirmation`);
    expect([received.body.state, received.body.confirmable]).toEqual(['received', false]);
    expect((await shopper.get('/api/shop-orders')).body.items[0]).toMatchObject({ id: orderId, totalFen: '9800' });
    expect((await shopper.get('/api/shop-orders/counts')).body).toEqual([{ state: 'received', count: 1 }]);
    const uploaded = await vendor.upload({
      name: '发票.pdf',
      content: '%PDF-1.4\n%样张\n1 0 obj\n<<>>\nendobj\n%%EOF',
    });
    const invoiced = await vendor.post(`${path}/invoices`, {
      ...{
        number: '24432000000012345678',
        issuedOn: seen.placedAt.slice(0, 10),
        amountFen: '9800',
        fileId: uploaded.body.id,
      },
    });
    expect([invoiced.status, invoiced.body.invoices.length]).toEqual([201, 1]);
    const invoiceId = invoiced.body.invoices[0].id as string;
    expect((await shopper.get(`/api/shop-orders/${orderId}/invoices/${invoiceId}/file`)).status).toBe(200);
    expect((await shopper.post(`/api/shop-orders/${orderId}/reorder`)).body).toEqual({ added: 1, skipped: [] });
  }

  it('lets a supplier set its freight and try it out', async () => {
    const before = await vendor.get('/api/vendor/freight');
    expect([before.body.platform, before.body.zones.length]).toEqual([true, 1]);
    const zone = { ...before.body.zones[0], firstFen: '500', freeAboveFen: null };
    const written = await vendor.post('/api/vendor/freight', { name: '自定', basedOn: before.body.id, zones: [zone] });
    expect([written.status, written.body.platform]).toEqual([201, false]);
    const quote = await vendor.get('/api/vendor/freight/quote?divisionCode=430481113&grams=1500&goodsFen=100');
    expect(quote.body).toEqual({ served: true, freightFen: '800', promiseDaysMin: 2, promiseDaysMax: 7 });
  });
});
