import { Database, Env, newId, SettableClock } from '@bangfu/kernel';
import { admit, insertCertificate, insertPlaces, insertSupplier } from '../../../../test/support/catalog.js';
import { generateProducts } from '../../../../test/support/catalogue-products.js';
import { ownerQuery, testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { Categories } from '../categories.service.js';
import type { EligibleOrigin } from './eligible-origin.js';
import { ProductIndex } from './product-index.service.js';
import { type CatalogueQuery, MOST_HITS, Search } from './search.service.js';

const COUNT = 12_000;

describe('search', () => {
  let at: TestDatabase;
  let database: Database;
  let search: Search;
  let certificateIds: string[];
  const clock = new SettableClock();
  const suppliers: Record<string, string> = {};

  beforeAll(async () => {
    at = await testDatabase();
    database = new Database(new Env({ DATABASE_URL: at.url, DATA_DIR: '/tmp', DATABASE_POOL_SIZE: '5' }));
    await database.onModuleInit();
    search = new Search(database, clock);
    clock.set('2026-06-01T02:00:00Z');
    await insertPlaces(database);
    await new Categories(database).importAll();
    for (const name of ['黄草洲润福祥农业科技有限公司', '麻阳果农专业合作社', '湘南供销社']) {
      suppliers[name] = await insertSupplier(database, name);
      await admit(database, suppliers[name]);
    }
    const [one, two, three] = Object.values(suppliers) as [string, string, string];
    certificateIds = [
      await insertCertificate(database, { supplierId: one, households: 6 }),
      await insertCertificate(database, { supplierId: two, originCode: '430481115212', listed832: true }),
    ];
    const many: string[] = [];
    for (let index = 0; index < 90; index += 1) {
      const id = await insertSupplier(database);
      await admit(database, id);
      many.push(id);
    }
    for (let index = 0; index < 100; index += 1) {
      certificateIds.push(
        await insertCertificate(database, { supplierId: many[index % many.length]!, households: index % 3 }),
      );
    }
    await generateProducts(database, {
      supplierIds: [one, two, three, ...many],
      certificateIds: [...certificateIds, null],
      originCodes: ['430481113216', '430481115212', '431226'],
      count: COUNT,
    });
    await ownerQuery(at, 'VACUUM ANALYZE');
  }, 120_000);
  afterAll(async () => {
    await database.onApplicationShutdown();
    await at.drop();
  });

  const first = (query: Partial<CatalogueQuery> = {}) => search.page({ limit: 20, ...query });
  const all = async (query: Partial<CatalogueQuery>) => {
    const items = [];
    for (let after: string | undefined; ;) {
      const page = await search.page({ limit: 100, ...query, after });
      items.push(...page.items);
      if (!page.nextAfter) return items;
      after = page.nextAfter;
    }
  };

  it.each([
    '茶油',
    '山茶油',
    'shancy',
    '淝田',
    '耒阳',
    '耒阳市',
    '淝田镇茶油',
    '黄草洲村',
    '润福祥',
    '食用油 麻阳',
    '粮油',
    '茶',
  ])('finds products by %s', async (words) => {
    const found = await first({ words: words === 'shancy' ? 'scy' : words });
    expect(found.items.length).toBeGreaterThan(0);
  });

  it('puts products named so before those of a place or cooperative named so', async () => {
    const { items, mode } = await first({ words: '冰糖橙' });
    expect(mode).toBe('all');
    expect(items.every((item) => item.name.includes('冰糖橙'))).toBe(true);
  });

  // The newest products fill a page of twenty with this name; a page of a hundred needs all that have it.
  it('shows the newest of those named so first, in the same order however long the pages are', async () => {
    const short = await all({ words: '茶树菇', limit: 20 });
    const long = await all({ words: '茶树菇', limit: 100 });
    expect(short.map((item) => item.productId)).toEqual(long.map((item) => item.productId));
    const newest = (await all({ words: '茶树菇', sort: 'newest' })).filter((item) => item.name.includes('茶树菇'));
    expect(newest).toHaveLength(COUNT / 12);
    expect(short.slice(0, newest.length)).toEqual(newest);
  });

  it('goes on with what has the words elsewhere once all names are shown', async () => {
    const items = await all({ words: '茶油 麻阳', limit: 20 });
    const found = new Set((await all({ words: '茶油 麻阳', sort: 'price' })).map((item) => item.productId));
    expect(new Set(items.map((item) => item.productId))).toEqual(found);
    expect(items).toHaveLength(found.size);
  });

  it('asks for all words, then for any, then for similar letters, and never scans for two', async () => {
    expect((await first({ words: '腊肉 耒阳' })).mode).toBe('all');
    expect((await first({ words: '腊肉 榴莲' })).mode).toBe('any');
    expect(await first({ words: '黄草州润福祥' })).toMatchObject({ mode: 'any' });
    expect(await first({ words: '麻杨果侬' })).toMatchObject({ mode: 'similar' });
    expect(await first({ words: '榴莲' })).toEqual({ items: [], nextAfter: null, mode: 'any' });
    expect(await first({ words: '！！' })).toEqual({ items: [], nextAfter: null, mode: 'all' });
  });

  it.each(['newest', 'price', 'price_down', 'relevance'] as const)(
    'pages through everything once, sorted by %s',
    async (sort) => {
      const items = await all({ sort, words: '茶树菇' });
      expect(items).toHaveLength(COUNT / 12);
      expect(new Set(items.map((item) => item.productId)).size).toBe(items.length);
      if (sort === 'price') {
        expect(items.map((item) => item.fenPerKilogram)).toEqual(
          items.map((item) => item.fenPerKilogram).sort((a, b) => Number(a - b)),
        );
      }
      if (sort === 'newest') {
        expect(items.map((item) => item.listedAt.getTime())).toEqual(
          items.map((item) => item.listedAt.getTime()).sort((a, b) => b - a),
        );
      }
    },
  );

  it('filters by shelf, place, certificate, price and stock', async () => {
    const facts = async (query: Partial<CatalogueQuery>) => (await first({ ...query, limit: 100 })).items;
    expect((await facts({ categoryCode: '01' })).every((item) => item.categoryCode.startsWith('01'))).toBe(true);
    expect((await facts({ originCode: '430481113' })).every((item) => item.originCode.startsWith('430481113'))).toBe(
      true,
    );
    expect((await facts({ certified: false })).every((item) => !item.certified)).toBe(true);
    expect((await facts({ listed832: true })).every((item) => item.certified && item.listed832)).toBe(true);
    expect((await facts({ poorHouseholdLinked: true })).every((item) => item.poorHouseholdLinked)).toBe(true);
    expect((await facts({ catalogueCode: '430481' })).every((item) => item.catalogueCode === '430481')).toBe(true);
    expect((await facts({ inStock: true })).every((item) => item.inStock)).toBe(true);
    expect(
      (await facts({ supplierId: suppliers['湘南供销社'] })).every((item) => item.supplierName === '湘南供销社'),
    ).toBe(true);
    const priced = await facts({ fromFenPerKilogram: 5_000n, toFenPerKilogram: 6_000n, sort: 'price' });
    expect(priced.length).toBeGreaterThan(0);
    expect(priced.every((item) => item.fenPerKilogram >= 5_000n && item.fenPerKilogram <= 6_000n)).toBe(true);
    expect(await facts({ categoryCode: '0104', supplierId: newId() })).toEqual([]);
  });

  it('finds the produce that a programme’s rule makes eligible, and only certified produce', async () => {
    const found = async (eligibleOrigin: EligibleOrigin) => {
      const items = await all({ eligibleOrigin, sort: 'price', categoryCode: '01' });
      expect(items.every((item) => item.certified)).toBe(true);
      return items;
    };
    const listed = await found({ any: [{ listed832: true }] });
    const linked = await found({ any: [{ poorHouseholdLinked: true }] });
    expect(listed.every((item) => item.listed832)).toBe(true);
    expect(linked.every((item) => item.poorHouseholdLinked)).toBe(true);
    expect(listed.length * linked.length).toBeGreaterThan(0);
    const ids = (items: readonly { productId: string }[]) => items.map((item) => item.productId).sort();
    expect(ids(await found({ any: [{ listed832: true }, { poorHouseholdLinked: true }] }))).toEqual(
      ids([...listed, ...linked.filter((item) => !item.listed832)]),
    );
    expect(ids(await found({ all: [{ poorHouseholdLinked: true }, { certifiedCatalogue: '4304' }] }))).toEqual(
      ids(linked.filter((item) => item.catalogueCode!.startsWith('4304'))),
    );
    expect(ids(await found({ any: [{ certifiedCatalogue: '430481' }] }))).toEqual(
      ids(await all({ certified: true, catalogueCode: '430481', categoryCode: '01' })),
    );
    const paired = await found({ any: [{ pairedRegions: ['431226', '430481115'] }] });
    expect(new Set(paired.map((item) => item.originCode))).toEqual(new Set(['431226', '430481115212']));
    expect(await found({ any: [] })).toEqual([]);
    expect(await found({ all: [] })).toEqual([]);
    expect(await found({ any: [{ pairedRegions: [] }] })).toEqual([]);
  });

  it('leaves out what counted once, when the households of its certificate are linked no more', async () => {
    const eligibleOrigin: EligibleOrigin = { any: [{ poorHouseholdLinked: true }] };
    expect((await search.facets({ eligibleOrigin })).total).toBeGreaterThan(0);
    await database.query(`UPDATE benefit_links SET valid_to = '2026-05-31'`);
    expect([(await search.facets({ eligibleOrigin })).total, (await first({ eligibleOrigin })).items]).toEqual([0, []]);
    await database.query('UPDATE benefit_links SET valid_to = NULL');
  });

  it('refuses a cursor that it did not write', async () => {
    await expect(first({ after: 'x' })).rejects.toMatchObject({ code: 'invalid_cursor' });
    const { nextAfter } = await first({ sort: 'price' });
    await expect(first({ sort: 'newest', after: nextAfter! })).rejects.toMatchObject({ code: 'invalid_cursor' });
  });

  it('answers the dearest questions in good time', async () => {
    const spent: Record<string, number> = {};
    for (const [name, ask] of Object.entries({
      'a word of most products': () => first({ words: '耒阳' }),
      'facets of everything': () => search.facets({}),
      'suggestions of one letter': () => search.suggest('茶'),
      'letters that nothing resembles': () => first({ words: '鑫森淼焱' }),
    })) {
      const start = performance.now();
      await ask();
      spent[name] = performance.now() - start;
    }
    if (process.env.SHOW_PLANS) process.stderr.write(`\n${JSON.stringify(spent)}\n`);
    expect(Object.entries(spent).filter(([, milliseconds]) => milliseconds > 1_000)).toEqual([]);
  });

  it('counts hits by shelf and county, and not beyond a bound', async () => {
    const facets = await search.facets({ words: '茶树菇' });
    expect(facets).toMatchObject({
      total: COUNT / 12,
      more: false,
      categories: [{ code: '06', name: '干货菌菇', count: COUNT / 12 }],
    });
    expect(facets.counties.map((county) => county.name).sort()).toEqual(['耒阳市', '麻阳苗族自治县']);
    expect(facets.townships).toEqual([]);
    const inCounty = await search.facets({ words: '茶树菇', originCode: '430481' });
    expect(inCounty.counties.map((county) => county.code)).toEqual(['430481']);
    expect(inCounty.townships.map((township) => township.name).sort()).toEqual(['仁义镇', '淝田镇']);
    expect(inCounty.townships.reduce((sum, township) => sum + township.count, 0)).toBe(inCounty.total);
    const [largest] = inCounty.townships;
    const inTownship = await search.facets({ words: '茶树菇', originCode: largest!.code });
    expect([inTownship.total, inTownship.townships]).toEqual([largest!.count, [largest]]);
    // The county itself is no township of its own.
    expect((await search.facets({ words: '茶树菇', originCode: '431226' })).townships).toEqual([]);
    expect((await search.facets({ categoryCode: '01' })).categories.map((category) => category.code).sort()).toEqual([
      '0101',
      '0104',
    ]);
    expect(await search.facets({})).toMatchObject({ total: MOST_HITS, more: true });
  });

  it('suggests names, shelves, places and cooperatives from a beginning', async () => {
    const suggestions = await search.suggest('茶');
    expect(suggestions).toContainEqual({ kind: 'category', text: '茶叶', code: '07' });
    expect(suggestions.some((one) => one.kind === 'product')).toBe(true);
    expect(await search.suggest('淝田')).toContainEqual({ kind: 'place', text: '淝田镇', code: '430481113' });
    expect((await search.suggest('润福')).some((one) => one.kind === 'supplier')).toBe(true);
    expect(await search.suggest('%')).toEqual([]);
  });

  it('stops showing what a suspended supplier or an ended certificate stood for, without waiting for events', async () => {
    clock.set('2028-01-01T02:00:00Z');
    expect((await first({ limit: 100 })).items.every((item) => !item.certified)).toBe(true);
    expect((await search.facets({ certified: true })).total).toBe(0);
    clock.set('2026-06-01T02:00:00Z');
  });

  // A word that most products share may be read from the table: every hit is ranked.
  it('needs one statement for a page, and reads indexes, not tables', async () => {
    const seen: { sql: string; values: unknown[] }[] = [];
    const query = database.query.bind(database);
    database.query = ((sql: string, values: unknown[] = []) => (
      seen.push({ sql, values }),
      query(sql, values)
    )) as typeof database.query;
    const cases: Partial<CatalogueQuery>[] = [
      {},
      { sort: 'price' },
      { sort: 'price_down', categoryCode: '01' },
      { originCode: '430481113' },
      { catalogueCode: '430481', inStock: true },
      { words: '茶油' },
      { words: '冰糖橙 麻阳' },
      { poorHouseholdLinked: true, sort: 'price' },
      { listed832: true, inStock: true, categoryCode: '04' },
      { fromFenPerKilogram: 5_000n, toFenPerKilogram: 6_000n, originCode: '431226' },
      { words: 'scy', sort: 'price' },
      { eligibleOrigin: { any: [{ listed832: true }] } },
      { eligibleOrigin: { any: [{ poorHouseholdLinked: true }] }, sort: 'price' },
      { eligibleOrigin: { any: [{ listed832: true }, { poorHouseholdLinked: true }] }, inStock: true },
      { eligibleOrigin: { any: [{ pairedRegions: ['431226'] }] }, sort: 'price_down' },
      { eligibleOrigin: { any: [{ certifiedCatalogue: '4304' }] } },
    ];
    try {
      for (const one of cases) await first(one);
    } finally {
      database.query = query as typeof database.query;
    }
    expect(seen).toHaveLength(cases.length);
    for (const [index, { sql, values }] of seen.entries()) {
      const plan = (await query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${sql}`, values))
        .map((row) => row['QUERY PLAN'])
        .join('\n');
      if (process.env.SHOW_PLANS) process.stderr.write(`\n== ${Object.entries(cases[index]!).join(' ')}\n${plan}\n`);
      expect(plan).not.toMatch(/Seq Scan on (products|variants|stock_levels)\b/);
    }
  });

  it('finds a supplier by its new name once it is indexed again', async () => {
    const id = suppliers['湘南供销社']!;
    await database.query(`UPDATE organisations SET name = '雁峰联合社' WHERE id = $1`, [id]);
    expect((await first({ words: '雁峰联合社' })).mode).not.toBe('all');
    await database.transaction(() => new ProductIndex(database).reindexSupplier(id));
    expect((await first({ words: '雁峰联合社' })).mode).toBe('all');
  }, 60_000);
});
