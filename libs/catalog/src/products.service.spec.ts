import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock, Database, Env, FilesModule, KernelModule, newId, Outbox, SettableClock } from '@bangfu/kernel';
import { CertificateEnded, CommissionEnded, SupplierSuspended } from '@bangfu/certification';
import {
  admit,
  commission,
  insertCertificate,
  insertPlaces,
  insertSupplier,
  supplierActor,
} from '../../../test/support/catalog.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { CatalogJobsModule } from './catalog.module.js';
import { Categories } from './categories.service.js';
import { ProductQueries } from './product.queries.js';
import { Products } from './products.service.js';
import { Variants, type NewVariant } from './variants.service.js';

describe('products', () => {
  let at: TestDatabase;
  let app: INestApplicationContext;
  let database: Database;
  let products: Products;
  let variants: Variants;
  let queries: ProductQueries;
  const clock = new SettableClock();

  beforeAll(async () => {
    at = await testDatabase();
    app = await Test.createTestingModule({ imports: [KernelModule, FilesModule, CatalogJobsModule] })
      .overrideProvider(Env)
      .useValue(new Env({ DATABASE_URL: at.url, DATA_DIR: '/tmp', DATABASE_POOL_SIZE: '20', LOG_LEVEL: 'silent' }))
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    await app.init();
    database = app.get(Database);
    [products, variants, queries] = [app.get(Products), app.get(Variants), app.get(ProductQueries)];
    await insertPlaces(database);
    await app.get(Categories).importAll();
    clock.set('2026-06-01T02:00:00Z');
  });
  afterAll(async () => {
    await app.close();
    await at.drop();
  });

  const bottle: NewVariant = {
    name: '500mL',
    unit: '瓶',
    soldBy: 'piece',
    netWeightGrams: 458n,
    priceFen: 4580n,
    onHand: 20n,
  };
  const oil = { name: '山茶油', categoryCode: '0104', originCode: '430481113216', variants: [bottle] };
  const supplier = async () => {
    const id = await insertSupplier(database);
    await admit(database, id);
    return { id, actor: supplierActor(id) };
  };
  const sellable = async (productId: string) => {
    const [row] = await database.query<{ id: string }>('SELECT id FROM variants WHERE product_id = $1', [productId]);
    return (await variants.snapshot([row!.id])).get(row!.id)!;
  };
  const announce = (event: CertificateEnded | CommissionEnded | SupplierSuspended) =>
    database.transaction(() => app.get(Outbox).add(event));

  it('loads the shelves once, each below its parent', async () => {
    expect(await app.get(Categories).importAll()).toBe(0);
    const all = await app.get(Categories).all();
    expect(all.find((category) => category.code === '0104')).toMatchObject({
      name: '茶油',
      parentCode: '01',
      taxTreatment: '9',
    });
  });

  it('lists a certified product and answers everything an order line remembers', async () => {
    const { id, actor } = await supplier();
    const certificateId = await insertCertificate(database, { supplierId: id, households: 6 });
    const product = await products.create(actor, { ...oil, certificateId });
    expect(product).toMatchObject({ state: 'draft', place: '耒阳市淝田镇黄草洲村', fenPerKilogram: 10_000n });
    expect((await products.list(actor, product.id)).state).toBe('listed');
    expect(await sellable(product.id)).toMatchObject({
      productName: '山茶油',
      priceFen: 4580n,
      fenPerKilogram: 10_000n,
      available: 20n,
      taxTreatment: '9',
      sellable: true,
      certificate: {
        certificateId,
        catalogueCode: '430481',
        listed832: false,
        poorHouseholdLinked: true,
        householdCount: 6,
        validTo: '2027-12-31',
      },
    });
    const detail = await queries.detail(product.id);
    expect(detail.certificate).toMatchObject({ householdCount: 6, catalogueName: '耒阳市' });
    expect(detail.path.map((place) => place.name)).toEqual(['湖南省', '衡阳市', '耒阳市', '淝田镇', '黄草洲村委会']);
  });

  it('keeps the number of households to itself below the public minimum', async () => {
    const { id, actor } = await supplier();
    const product = await products.create(actor, {
      ...oil,
      certificateId: await insertCertificate(database, { supplierId: id, households: 3 }),
    });
    await products.list(actor, product.id);
    expect((await queries.detail(product.id)).certificate).toMatchObject({
      poorHouseholdLinked: true,
      householdCount: null,
      householdsShownFrom: 5,
    });
  });

  it('sells an uncertified product of an admitted supplier, which counts nowhere', async () => {
    const { actor } = await supplier();
    const product = await products.create(actor, oil);
    await products.list(actor, product.id);
    expect(await sellable(product.id)).toMatchObject({ sellable: true, certificate: null });
  });

  it('lists nothing of a supplier that was not admitted, and nothing without a variant', async () => {
    const actor = supplierActor(await insertSupplier(database));
    const draft = await products.create(actor, oil);
    await expect(products.list(actor, draft.id)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'supplier_not_admitted',
    });
    const admitted = await supplier();
    const bare = await products.create(admitted.actor, { ...oil, variants: [] });
    await expect(products.list(admitted.actor, bare.id)).rejects.toMatchObject({ code: 'variant_needed' });
  });

  it("refuses another supplier's certificate, another origin and another shelf", async () => {
    const { id, actor } = await supplier();
    const other = await supplier();
    const foreign = await insertCertificate(database, { supplierId: other.id });
    await expect(products.create(actor, { ...oil, certificateId: foreign })).rejects.toMatchObject({
      code: 'certificate_unknown',
    });
    await expect(products.create(actor, { ...oil, certificateId: newId() })).rejects.toMatchObject({
      code: 'certificate_unknown',
    });
    const certificateId = await insertCertificate(database, { supplierId: id });
    await expect(products.create(actor, { ...oil, certificateId, originCode: '430481115212' })).rejects.toMatchObject({
      code: 'certificate_origin_differs',
    });
    await expect(products.create(actor, { ...oil, certificateId, categoryCode: '0201' })).rejects.toMatchObject({
      code: 'certificate_category_differs',
    });
    await expect(products.create(actor, { ...oil, categoryCode: '9999' })).rejects.toMatchObject({
      code: 'category_unknown',
    });
    await expect(products.create(actor, { ...oil, originCode: '99' })).rejects.toMatchObject({
      code: 'origin_unknown',
    });
  });

  it('lets a trader sell under the certificate of the producer that commissioned it, as long as it does', async () => {
    const [producer, trader] = [await supplier(), await supplier()];
    const certificateId = await insertCertificate(database, { supplierId: producer.id });
    const agency = { ...oil, certificateId, agentForId: producer.id };
    await expect(products.create(trader.actor, agency)).rejects.toMatchObject({ code: 'producer_unknown' });
    const letter = await commission(database, trader.id, producer.id);
    await expect(products.create(trader.actor, { ...agency, agentForId: null })).rejects.toMatchObject({
      code: 'certificate_unknown',
    });
    const product = await products.create(trader.actor, agency);
    await products.list(trader.actor, product.id);
    expect((await sellable(product.id)).sellable).toBe(true);
    await database.query(`UPDATE agent_commissions SET ended_at = now(), ended_by = confirmed_by WHERE id = $1`, [
      letter,
    ]);
    expect((await sellable(product.id)).sellable).toBe('commission_ended');
    await announce(new CommissionEnded({ commissionId: letter, traderId: trader.id, producerId: producer.id }));
    await drainOutbox(app);
    expect(await products.own(trader.actor, product.id)).toMatchObject({
      state: 'delisted',
      delistedReason: 'commission_ended',
    });
  });

  it('stops selling on the day after the certificate ends, before and after the event arrives', async () => {
    const { id, actor } = await supplier();
    const certificateId = await insertCertificate(database, { supplierId: id, validTo: '2026-06-30' });
    const product = await products.create(actor, { ...oil, certificateId });
    await products.list(actor, product.id);
    clock.set('2026-06-30T15:59:00Z');
    expect((await sellable(product.id)).sellable).toBe(true);
    clock.set('2026-06-30T16:00:00Z');
    expect(await sellable(product.id)).toMatchObject({ sellable: 'certificate_ended', certificate: null });
    await announce(new CertificateEnded({ certificateId, supplierId: id, reason: 'expired' }));
    await drainOutbox(app);
    expect(await products.own(actor, product.id)).toMatchObject({
      state: 'delisted',
      delistedReason: 'certificate_expired',
    });
    await expect(products.list(actor, product.id)).rejects.toMatchObject({ code: 'certificate_ended' });
    expect(await app.get(Products).delistEnded(actor, 'certificate', certificateId, 'certificate_expired')).toBe(0);
    clock.set('2026-06-01T02:00:00Z');
  });

  it('takes everything of a suspended supplier off sale', async () => {
    const { id, actor } = await supplier();
    const ids = [await products.create(actor, oil), await products.create(actor, { ...oil, name: '菜籽油' })].map(
      (product) => product.id,
    );
    for (const productId of ids) await products.list(actor, productId);
    await database.query(
      `UPDATE supplier_standings SET state = 'suspended', suspended_at = now(), suspended_reason = 'quality' WHERE supplier_id = $1`,
      [id],
    );
    expect((await sellable(ids[0]!)).sellable).toBe('supplier_suspended');
    await announce(new SupplierSuspended({ supplierId: id, reason: 'quality' }));
    await drainOutbox(app);
    for (const productId of ids) {
      expect(await products.own(actor, productId)).toMatchObject({
        state: 'delisted',
        delistedReason: 'supplier_suspended',
      });
    }
    await expect(products.list(actor, ids[0]!)).rejects.toMatchObject({ code: 'supplier_suspended' });
  });

  it('refuses a stale version and a step out of order', async () => {
    const { actor } = await supplier();
    const product = await products.create(actor, oil);
    await products.edit(actor, product.id, 1, { name: '冷榨山茶油' });
    await expect(products.edit(actor, product.id, 1, { name: '压榨山茶油' })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'stale_version',
    });
    await expect(products.delist(actor, product.id, '换季')).rejects.toMatchObject({ code: 'wrong_step' });
    await products.list(actor, product.id);
    await expect(products.list(actor, product.id)).rejects.toMatchObject({ code: 'wrong_step' });
    expect((await products.delist(actor, product.id, '换季')).delistedReason).toBe('supplier：换季');
  });

  it("shows nobody another supplier's product", async () => {
    const [one, other] = [await supplier(), await supplier()];
    const product = await products.create(one.actor, oil);
    await expect(products.edit(other.actor, product.id, 1, { name: '改名' })).rejects.toMatchObject({
      kind: 'missing',
      code: 'product_missing',
    });
    await expect(products.list(other.actor, product.id)).rejects.toMatchObject({ code: 'product_missing' });
    await expect(variants.add(other.actor, product.id, bottle)).rejects.toMatchObject({ code: 'product_missing' });
  });

  it('remembers every price and announces a change', async () => {
    const { actor } = await supplier();
    const product = await products.create(actor, oil);
    const variantId = (await sellable(product.id)).variantId;
    await variants.edit(actor, variantId, 1, { priceFen: 4122n });
    await variants.edit(actor, variantId, 2, { name: '500毫升' });
    await expect(variants.edit(actor, variantId, 2, { priceFen: 1n })).rejects.toMatchObject({ code: 'stale_version' });
    expect((await variants.prices(actor, variantId)).map((price) => [price.priceFen, price.previousFen])).toEqual([
      [4122n, 4580n],
      [4580n, null],
    ]);
    const [event] = await database.query<{ payload: unknown }>(
      `SELECT payload FROM outbox_events WHERE type = 'catalog.price_changed' AND payload->>'variantId' = $1`,
      [variantId],
    );
    expect(event!.payload).toEqual({ variantId, oldFen: '4580', newFen: '4122' });
    expect((await products.own(actor, product.id)).fenPerKilogram).toBe(9_000n);
    await expect(database.query('UPDATE variant_prices SET price_fen = 1')).rejects.toMatchObject({ code: '42501' });
  });

  it('lets one of two price changes at once through', async () => {
    const { actor } = await supplier();
    const product = await products.create(actor, oil);
    const variantId = (await sellable(product.id)).variantId;
    const results = await Promise.allSettled(
      [5000n, 5100n, 5200n].map((priceFen) => variants.edit(actor, variantId, 1, { priceFen })),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await variants.prices(actor, variantId)).toHaveLength(2);
  });

  it('keeps a variant on a listed product and article numbers apart', async () => {
    const { actor } = await supplier();
    const product = await products.create(actor, { ...oil, variants: [{ ...bottle, sku: 'A1' }] });
    await products.list(actor, product.id);
    const variantId = (await sellable(product.id)).variantId;
    await expect(variants.retire(actor, variantId)).rejects.toMatchObject({ code: 'last_variant' });
    await expect(variants.add(actor, product.id, { ...bottle, sku: 'A1' })).rejects.toMatchObject({
      code: 'sku_taken',
    });
    await expect(
      variants.add(actor, product.id, { ...bottle, minQuantity: 5n, maxQuantity: 4n }),
    ).rejects.toMatchObject({ code: 'quantities_wrong' });
    await variants.add(actor, product.id, { ...bottle, name: '5L', netWeightGrams: 4580n, priceFen: 41_220n });
    expect((await products.own(actor, product.id)).fenPerKilogram).toBe(9_000n);
    await variants.retire(actor, variantId);
    expect((await variants.snapshot([variantId])).get(variantId)!.sellable).toBe('variant_retired');
  });
});
