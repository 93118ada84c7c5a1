import { Categories, Products } from '@bangfu/catalog';
import { Database } from '@bangfu/kernel';
import { DemoParties, demoOrganisationId, Identity } from '@bangfu/parties';
import { Programmes } from '@bangfu/quota';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { admit, insertCertificate } from '../../../test/support/catalog.js';

const COOP = demoOrganisationId('coop');
const FEITIAN = '430481113216';
const RENYI = '430481115212';
const SHANGDU = '150923101001';

describe('What a stranger finds in the shop', () => {
  let app: TestApp;
  const products: Record<string, string> = {};

  beforeAll(async () => {
    app = await testApp({ places: true });
    app.clock.set('2026-06-01T10:00:00+08:00');
    await app.get(DemoParties).seed();
    await app.get(Categories).importAll();
    await app.get(Programmes).importAll();
    await admit(app.get(Database), COOP);
    await offer('linked', FEITIAN, { households: 6 });
    await offer('unlinked', RENYI, { households: 0 });
    await offer('listed832', SHANGDU, { households: 2, listed832: true });
    await offer('uncertified', FEITIAN, null);
  }, 120_000);
  afterAll(() => app.close());

  async function offer(
    name: string,
    originCode: string,
    certified: { households: number; listed832?: boolean } | null,
  ): Promise<void> {
    const owner = await app.get(Identity).actorByLogin('coop-owner');
    const certificateId =
      certified && (await insertCertificate(app.get(Database), { supplierId: COOP, originCode, ...certified }));
    const variant = { name: '500mL', unit: '瓶', soldBy: 'piece' as const, netWeightGrams: 458n, priceFen: 4_580n };
    const { id } = await app.get(Products).create(owner, {
      name: `山茶油${name}`,
      categoryCode: '0104',
      originCode,
      certificateId,
      variants: [{ ...variant, onHand: 20n }],
    });
    await app.get(Products).list(owner, id);
    products[name] = id;
  }

  const ask = async (path: string) => (await app.anonymous().get(`/api/storefront/${path}`)).body;
  const found = async (filter: string): Promise<string[]> => {
    const { items } = await ask(`catalogue?${filter}`);
    const names = Object.fromEntries(Object.entries(products).map(([name, id]) => [id, name]));
    return items.map((item: { productId: string }) => names[item.productId]).sort();
  };

  it('is what counts toward a programme, in lists, facets and on the page of the product', async () => {
    expect(await found('programmeCode=leiyang-poor-household')).toEqual(['linked', 'listed832']);
    expect(await found('programmeCode=leiyang-poor-household&originCode=430481')).toEqual(['linked']);
    expect(await found('programmeCode=national-832')).toEqual(['listed832']);
    expect((await ask('catalogue/facets?programmeCode=national-832')).counties).toEqual([
      { code: '150923', name: '商都县', count: 1 },
    ]);
    const countsToward = async (name: string) =>
      (await ask(`products/${products[name]}`)).countsToward.map((one: { programmeCode: string }) => one.programmeCode);
    expect(await countsToward('linked')).toEqual(['leiyang-poor-household']);
    expect(await countsToward('listed832')).toEqual(['national-832', 'leiyang-poor-household']);
    expect(await countsToward('unlinked')).toEqual([]);
    expect(await countsToward('uncertified')).toEqual([]);
  });

  it('is nothing for a programme that has no rule this year, and an error for one that does not exist', async () => {
    expect(await found('programmeCode=yichang-county-832')).toEqual([]);
    for (const path of ['catalogue', 'catalogue/facets']) {
      expect(await ask(`${path}?programmeCode=no-such`)).toMatchObject({ status: 404, code: 'programme_missing' });
    }
  });

  it('narrows from the county to the township', async () => {
    const facets = await ask('catalogue/facets?originCode=430481');
    expect(facets.townships).toEqual([
      { code: '430481113', name: '淝田镇', count: 2 },
      { code: '430481115', name: '仁义镇', count: 1 },
    ]);
    expect(await found('originCode=430481113&certified=true')).toEqual(['linked']);
    expect((await ask('catalogue/facets')).townships).toEqual([]);
  });

  it('names the programmes of this year with their ratio and their document', async () => {
    expect((await ask('programmes')).map((one: { code: string }) => one.code)).toEqual([
      'national-832',
      'leiyang-poor-household',
    ]);
    const [national] = await ask('programmes');
    expect(national.rules).toMatchObject([
      { ratioBps: 1000, eligible: '持有效认定证书，产自832个脱贫县', document: { number: '财库〔2021〕19号' } },
    ]);
  });

  it('shows who the supplier is, and households only in groups of five or more', async () => {
    expect(await ask(`suppliers/${COOP}`)).toEqual({
      supplierId: COOP,
      name: '黄草洲润福祥农业科技有限公司',
      invented: false,
      supplierKind: 'company',
      standing: 'producer',
      divisionCode: '430481113',
      place: '湖南省/衡阳市/耒阳市/淝田镇',
      admittedAt: expect.any(String),
      suspended: false,
      linkedHouseholds: 8,
      linkModes: [{ mode: 'order_purchase', households: 8 }],
      productsOnSale: 4,
      certificates: 3,
    });
    await app
      .get(Database)
      .query(`UPDATE benefit_links SET mode = 'labour' WHERE id IN (SELECT id FROM benefit_links ORDER BY id LIMIT 2)`);
    expect(await ask(`suppliers/${COOP}`)).toMatchObject({
      linkedHouseholds: 8,
      linkModes: [
        { mode: 'order_purchase', households: null },
        { mode: 'labour', households: null },
      ],
    });
    await app
      .get(Database)
      .query(
        `UPDATE benefit_links SET valid_to = '2026-05-31' WHERE id IN (SELECT id FROM benefit_links ORDER BY id LIMIT 4)`,
      );
    expect(await ask(`suppliers/${COOP}`)).toMatchObject({
      linkedHouseholds: null,
      linkModes: [{ mode: 'order_purchase', households: null }],
    });
  });

  it('shows a suspended supplier without anything on sale, and no one who was never admitted or is no more', async () => {
    const database = app.get(Database);
    await database.query(
      `UPDATE supplier_standings SET state = 'suspended', suspended_at = now(), suspended_reason = 'quality'`,
    );
    expect(await ask(`suppliers/${COOP}`)).toMatchObject({ suspended: true, productsOnSale: 0, certificates: 3 });
    const missing = { status: 404, code: 'supplier_missing' };
    expect(await ask(`suppliers/${demoOrganisationId('camellia')}`)).toMatchObject(missing);
    expect(await ask(`suppliers/${demoOrganisationId('canteen')}`)).toMatchObject(missing);
    await database.query(`UPDATE organisations SET status = 'closed' WHERE id = $1`, [COOP]);
    expect(await ask(`suppliers/${COOP}`)).toMatchObject(missing);
  });

  it('is summed up on the home page', async () => {
    expect(await ask('figures')).toMatchObject({ year: 2026, certifiedProducts: 0, linkedHouseholds: null });
  });
});
