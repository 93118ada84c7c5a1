import { Categories } from '@bangfu/catalog';
import { Database } from '@bangfu/kernel';
import { DemoParties } from '@bangfu/parties';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { admit, insertCertificate } from '../../../test/support/catalog.js';
import type { Client } from '../../../test/support/client.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const OIL = { name: '冷榨山茶油', categoryCode: '0104', originCode: '430481113216', description: '霜降后采摘' };
const BOTTLE = { name: '500mL', unit: '瓶', soldBy: 'piece', netWeightGrams: '458', priceFen: '4580', onHand: 20 };

describe('products', () => {
  let app: TestApp;
  let coop: Client;
  let clerk: Client;
  let certificateId: string;
  let supplierId: string;

  beforeAll(async () => {
    app = await testApp({ places: true });
    app.clock.set('2026-06-01T02:00:00Z');
    await app.get(DemoParties).seed();
    await app.get(Categories).importAll();
    coop = await app.client('coop-owner');
    clerk = await app.client('coop-clerk');
    supplierId = (await coop.get('/api/session')).body.organisation.id;
    await admit(app.get(Database), supplierId);
    certificateId = await insertCertificate(app.get(Database), { supplierId, households: 6 });
  }, 120_000);
  afterAll(() => app.close());

  const draft = async (more: object = {}) =>
    (await coop.post('/api/vendor/products', { ...OIL, certificateId, variants: [BOTTLE], ...more })).body;
  const listed = async (more: object = {}) => {
    const { id } = await draft(more);
    return (await coop.post(`/api/vendor/products/${id}/listing`)).body;
  };

  it('is closed to strangers, shoppers and buyers', async () => {
    expect((await app.anonymous().get('/api/vendor/products')).status).toBe(401);
    for (const login of ['shopper', 'canteen-buyer', 'county-agriculture']) {
      const client = await app.client(login);
      expect((await client.get('/api/vendor/products')).status).toBe(403);
      expect((await client.get('/api/vendor/stock')).status).toBe(403);
      expect((await client.post('/api/vendor/products', OIL)).status).toBe(403);
    }
  });

  it('goes from a draft to the public catalogue and back', async () => {
    const product = await draft();
    expect(product).toMatchObject({
      state: 'draft',
      place: '耒阳市淝田镇黄草洲村',
      variants: [{ priceFen: '4580', fenPerKilogram: '10000', onHand: 20 }],
    });
    expect((await app.anonymous().get(`/api/storefront/products/${product.id}`)).status).toBe(404);
    const onSale = await clerk.post(`/api/vendor/products/${product.id}/listing`);
    expect(onSale).toMatchObject({ status: 201, body: { state: 'listed', reason: null } });
    const detail = await app.anonymous().get(`/api/storefront/products/${product.id}`);
    expect(detail).toMatchObject({
      status: 200,
      body: {
        sellable: true,
        certified: true,
        certificate: {
          catalogueCode: '430481',
          catalogueName: '耒阳市',
          poorHouseholdLinked: true,
          householdCount: 6,
          listed832: false,
        },
        supplierName: '黄草洲润福祥农业科技有限公司',
        variants: [{ fenPerJin: '5000', fenPerKilogram: '10000', available: 20 }],
      },
    });
    expect(detail.body.path.map((place: { name: string }) => place.name).join('/')).toContain('耒阳市/淝田镇');
    const found = await app.anonymous().get(`/api/storefront/catalogue?words=${encodeURIComponent('茶油 淝田')}`);
    expect(found.body.items.map((item: { productId: string }) => item.productId)).toContain(product.id);
    const delisted = await coop.post(`/api/vendor/products/${product.id}/delisting`, { reason: '换季' });
    expect(delisted.body).toMatchObject({ state: 'delisted', delistedReason: 'supplier：换季' });
    expect((await app.anonymous().get(`/api/storefront/products/${product.id}`)).body).toMatchObject({
      sellable: false,
      reason: 'product_not_listed',
    });
  });

  it('answers facets, suggestions and shelves to everyone', async () => {
    await listed();
    const stranger = app.anonymous();
    expect((await stranger.get('/api/storefront/categories')).body).toContainEqual(
      expect.objectContaining({ code: '0104', name: '茶油', taxTreatment: '9' }),
    );
    expect((await stranger.get('/api/storefront/catalogue/facets?words=lszyc')).status).toBe(200);
    expect(
      (await stranger.get(`/api/storefront/catalogue/facets?words=${encodeURIComponent('山茶油')}`)).body,
    ).toMatchObject({ mode: 'all', counties: [{ code: '430481', name: '耒阳市' }] });
    expect(
      (await stranger.get(`/api/storefront/catalogue/suggestions?text=${encodeURIComponent('茶')}`)).body,
    ).toContainEqual({ kind: 'category', text: '茶叶', code: '07' });
  });

  it('refuses a stale version, with the words to say', async () => {
    const product = await draft();
    expect(
      (await coop.patch(`/api/vendor/products/${product.id}`, { version: 1, name: '压榨山茶油' })).body,
    ).toMatchObject({ name: '压榨山茶油', version: 2 });
    expect(await clerk.patch(`/api/vendor/products/${product.id}`, { version: 1, name: '土茶油' })).toMatchObject({
      status: 409,
      body: { code: 'stale_version' },
    });
    const [variant] = product.variants;
    const cheaper = await coop.patch(`/api/vendor/variants/${variant.variantId}`, { version: 1, priceFen: '4122' });
    expect(cheaper.body.variants[0]).toMatchObject({ priceFen: '4122', fenPerKilogram: '9000', version: 2 });
    expect(
      (await coop.get(`/api/vendor/variants/${variant.variantId}/prices`)).body.map(
        (price: { priceFen: string }) => price.priceFen,
      ),
    ).toEqual(['4122', '4580']);
    expect((await coop.patch(`/api/vendor/variants/${variant.variantId}`, { version: 1, priceFen: '1' })).status).toBe(
      409,
    );
  });

  it('adjusts stock once per key and shows the movements', async () => {
    const [variant] = (await draft()).variants;
    const path = `/api/vendor/variants/${variant.variantId}/stock-adjustments`;
    expect((await coop.post(path, { delta: 1, reason: 'x' }, { idempotencyKey: false })).body.code).toBe(
      'idempotency_key_required',
    );
    const once = { idempotencyKey: `stock-${variant.variantId}` };
    const first = await coop.post(path, { delta: 12, reason: '新到一批', received: true }, once);
    expect(first).toMatchObject({ status: 201, body: { onHand: 32, available: 32 } });
    const again = await coop.post(path, { delta: 12, reason: '新到一批', received: true }, once);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-hit']).toBe('true');
    expect(await coop.post(path, { delta: -40, reason: '盘亏' })).toMatchObject({
      status: 409,
      body: { code: 'stock_reserved' },
    });
    const movements = await clerk.get(`/api/vendor/stock/movements?variantId=${variant.variantId}`);
    expect(
      movements.body.items.map((movement: { kind: string; onHandDelta: number }) => [
        movement.kind,
        movement.onHandDelta,
      ]),
    ).toEqual([
      ['received', 12],
      ['received', 20],
    ]);
    expect((await clerk.get('/api/vendor/stock?limit=1')).body).toMatchObject({
      items: [expect.any(Object)],
      nextAfter: expect.any(String),
    });
  });

  it('shows pictures to everyone once the product is on sale', async () => {
    const file = (await coop.upload({ name: '茶油.png', content: PNG, purpose: 'photo' })).body;
    const product = await draft();
    const replaced = await coop.put(`/api/vendor/products/${product.id}/photos`, {
      version: product.version,
      fileIds: [file.id],
    });
    expect(replaced.body).toMatchObject({ photoFileIds: [file.id], version: 2 });
    const path = `/api/storefront/products/${product.id}/photos/${file.id}`;
    expect((await app.anonymous().get(path)).status).toBe(404);
    await coop.post(`/api/vendor/products/${product.id}/listing`);
    const picture = await app.anonymous().get(path);
    expect(picture.status).toBe(200);
    expect(picture.raw.equals(PNG)).toBe(true);
    expect(
      await coop.put(`/api/vendor/products/${product.id}/photos`, { version: 3, fileIds: [product.id] }),
    ).toMatchObject({ status: 422, body: { code: 'photo_unknown' } });
  });

  it('takes a sheet, dry and wet, and gives it back', async () => {
    const text =
      '货号,商品名称,分类,产地代码,规格,单位,净重（克）,单价（元）,库存\nHF-1,红薯粉丝,红薯粉丝粉皮,430481113216,500g,袋,500,15.00,30\nHF-2,红薯粉丝,没有,1,2kg,箱,2000,abc,1';
    const { id: fileId } = (await coop.upload({ name: '商品.csv', content: text, purpose: 'sheet' })).body;
    const before = (await coop.get('/api/vendor/products?limit=200')).body.items.length;
    const dry = await coop.post('/api/vendor/product-imports?dryRun=true', { fileId });
    expect(dry.body).toMatchObject({
      created: 1,
      refused: 1,
      lines: [
        { line: 2, outcome: 'created' },
        { line: 3, outcome: 'refused' },
      ],
    });
    expect((await coop.get('/api/vendor/products?limit=200')).body.items).toHaveLength(before);
    expect((await coop.post('/api/vendor/product-imports', { fileId })).body).toMatchObject({ created: 1, refused: 1 });
    expect((await coop.post('/api/vendor/product-imports', { fileId })).body).toMatchObject({
      unchanged: 1,
      refused: 1,
    });
    const csv = await coop.get('/api/vendor/product-exports?format=csv');
    expect(csv.raw.toString()).toContain('HF-1,红薯粉丝,0801,430481113216');
    const xlsx = await coop.get('/api/vendor/product-exports');
    expect(xlsx.raw.subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['an unknown field', { ...OIL, price: 1 }],
    ['a number for a name', { ...OIL, name: 5 }],
    ['a NUL', { ...OIL, name: '茶\u0000油' }],
    ['a bidirectional mark', { ...OIL, name: '茶\u202e油' }],
    ['a name of 10 MB', { ...OIL, name: '茶'.repeat(3_500_000) }],
    ['a negative price', { ...OIL, variants: [{ ...BOTTLE, priceFen: '-1' }] }],
    ['a price beyond all numbers', { ...OIL, variants: [{ ...BOTTLE, priceFen: '9'.repeat(40) }] }],
    ['a weight of nothing', { ...OIL, variants: [{ ...BOTTLE, netWeightGrams: '0' }] }],
    ['a fraction of a bottle', { ...OIL, variants: [{ ...BOTTLE, onHand: 1.5 }] }],
    ['a foreign certificate', { ...OIL, certificateId: '0198c0de-0000-7000-8000-000000000000' }],
    ['a shelf that does not exist', { ...OIL, categoryCode: '9999' }],
    ['an origin that does not exist', { ...OIL, originCode: '999999' }],
  ])('refuses %s with a problem and no 500', async (_what, body) => {
    const answer = await coop.post('/api/vendor/products', body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.code).toMatch(/^[a-z_]+$/);
  });

  it.each([
    'sort=name',
    'limit=0',
    'limit=1000',
    'after=xyz',
    'categoryCode=1',
    'originCode=x',
    'fromFenPerKilogram=abc',
    'supplierId=1',
    'inStock=maybe',
    'x=1',
    `words=${'%E8%8C%B6'.repeat(200)}`,
  ])('refuses the catalogue query %s', async (query) => {
    const answer = await app.anonymous().get(`/api/storefront/catalogue?${query}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('lets the operator, and nobody else, take a product down', async () => {
    const { id } = await listed();
    const path = `/api/oversight/products/${id}/takedown`;
    expect((await coop.post(path, { reason: '标签不符' })).status).toBe(403);
    const operator = await app.client('operator');
    expect((await operator.post(path, { reason: '标签不符' })).status).toBe(204);
    expect(await operator.post(path, { reason: '标签不符' })).toMatchObject({
      status: 409,
      body: { code: 'wrong_step' },
    });
    expect((await coop.get(`/api/vendor/products/${id}`)).body).toMatchObject({
      state: 'delisted',
      delistedReason: 'operator：标签不符',
    });
  });

  it('keeps suppliers from each other', async () => {
    const product = await draft();
    const [variant] = product.variants;
    for (const path of [
      `/api/vendor/products/0198c0de-0000-7000-8000-000000000000`,
      `/api/vendor/variants/0198c0de-0000-7000-8000-000000000000/prices`,
    ]) {
      expect((await coop.get(path)).status).toBe(404);
    }
    expect((await coop.post(`/api/vendor/variants/${variant.variantId}/retirement`)).status).toBe(204);
  });
});
