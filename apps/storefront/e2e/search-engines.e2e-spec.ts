import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Categories, Products } from '@bangfu/catalog';
import { Database, newId, repositoryRoot } from '@bangfu/kernel';
import { DemoParties, demoOrganisationId, Identity } from '@bangfu/parties';
import { ReferralQueries, Referrals, type ReferralTarget } from '@bangfu/shop';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { admit, insertCertificate } from '../../../test/support/catalog.js';
import { serveShopWeb } from '../src/web.js';

const COOP = demoOrganisationId('coop');
const FEITIAN = '430481113216';
const SITE = 'https://bangfu.example';
/** Everything that a page must not let out of its text. */
const NASTY = '甜橙"></title><script>alert(1)</script>&amp;';

describe('What a search engine and the preview of a link read', () => {
  let app: TestApp;
  let productId: string;
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-web-'));

  beforeAll(async () => {
    cpSync(join(repositoryRoot(), 'apps/web/index.html'), join(folder, 'index.html'));
    app = await testApp({
      places: true,
      variables: { PUBLIC_URL: SITE },
      extend: (server, house) => serveShopWeb(server, house, folder),
    });
    app.clock.set('2026-06-01T10:00:00+08:00');
    await app.get(DemoParties).seed();
    await app.get(Categories).importAll();
    const database = app.get(Database);
    await admit(database, COOP);
    const certificateId = await insertCertificate(database, { supplierId: COOP, originCode: FEITIAN, households: 6 });
    productId = await offer('冷榨山茶油', '第一道冷榨。', certificateId);
  }, 120_000);
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  async function offer(name: string, description: string, certificate: string | null): Promise<string> {
    const owner = await app.get(Identity).actorByLogin('coop-owner');
    const variant = { unit: '瓶', soldBy: 'piece' as const, netWeightGrams: 458n };
    const { id } = await app.get(Products).create(owner, {
      name,
      description,
      categoryCode: '0104',
      originCode: FEITIAN,
      certificateId: certificate,
      variants: [
        { ...variant, name: '500mL', priceFen: 4_580n, onHand: 20n },
        { ...variant, name: '1L', priceFen: 8_905n, onHand: 0n },
      ],
    });
    await app.get(Products).list(owner, id);
    return id;
  }

  const get = (url: string) => app.app.inject({ url });
  const meta = (html: string, name: string) =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
  const structured = (html: string): Record<string, never>[] =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => JSON.parse(text!));

  it('is the product, with the price of every variant and whether it can be had', async () => {
    const { statusCode, headers, body } = await get(`/products/${productId}`);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(body).toContain('<title>冷榨山茶油（耒阳市淝田镇黄草洲村） · 帮扶集市</title>');
    expect(body).toContain(`<link rel="canonical" href="${SITE}/products/${productId}" />`);
    expect(meta(body, 'description')).toMatch(/^¥45.80\/瓶；.*持有效认定证书；带动6户农户；第一道冷榨。$/);
    expect(meta(body, 'og:type')).toBe('product');
    expect(meta(body, 'og:image')).toBe(`${SITE}/social.png`);
    const [product, crumbs] = structured(body);
    expect(product).toMatchObject({
      '@type': 'Product',
      name: '冷榨山茶油',
      brand: { name: '黄草洲润福祥农业科技有限公司' },
      offers: [
        { name: '500mL', price: '45.80', priceCurrency: 'CNY', availability: 'https://schema.org/InStock' },
        { name: '1L', price: '89.05', availability: 'https://schema.org/OutOfStock' },
      ],
    });
    expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: { length: 4 } });
    expect(body).toMatch(/<noscript><h1>冷榨山茶油<\/h1><p>500mL：¥45.80\/瓶，有货<\/p>/);
    expect(body).toContain('<div id="root"></div>');
  });

  it('cannot be broken out of by what a supplier wrote', async () => {
    const { body } = await get(`/products/${await offer(NASTY, '<!-- </script><script>alert(2)</script>', null)}`);
    expect(body).not.toContain('<script>alert');
    expect(body.match(/<\/title>/g)).toHaveLength(1);
    expect(structured(body)[0]).toMatchObject({ name: NASTY, description: '<!-- </script><script>alert(2)</script>' });
  });

  it('is nothing that runs: a data block is all that the policy has to bear', async () => {
    const { headers, body } = await get(`/products/${productId}`);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    const scripts = [...body.matchAll(/<script([^>]*)>/g)].map(([, words]) => words);
    expect(scripts.every((words) => / src=|application\/ld\+json/.test(words!))).toBe(true);
  });

  it.each([
    ['/products/01900000-0000-7000-8000-000000000001'],
    ['/products/no-such'],
    ['/suppliers/01900000-0000-7000-8000-000000000001'],
    ['/publicity/01900000-0000-7000-8000-000000000001'],
    ['/verify?number=BF-1&code=AAAA'],
    ['/catalogue?origin=999999'],
    ['/showcases/no-such'],
    ['/giving/01900000-0000-7000-8000-000000000001'],
    ['/r/NOTACODE'],
    ['/no-such'],
    ['/no/such/page'],
  ])('is 404 at %s, with the page all the same', async (url) => {
    const { statusCode, body } = await get(url);
    expect([url, statusCode]).toEqual([url, 404]);
    expect(meta(body, 'robots')).toBe('noindex');
    expect(body).toContain('<div id="root"></div>');
  });

  it('is a product that is not sold any more, said so', async () => {
    const sold = await offer('红薯粉', '', null);
    await app
      .get(Database)
      .query(`UPDATE products SET state = 'delisted', delisted_reason = 'supplier' WHERE id = $1`, [sold]);
    const { statusCode, body } = await get(`/products/${sold}`);
    expect(statusCode).toBe(200);
    expect(structured(body)[0]).toMatchObject({ offers: [{ availability: 'https://schema.org/Discontinued' }, {}] });
  });

  it('is each shelf and place under one address, and no search', async () => {
    const shelf = (await get('/catalogue?sort=price&category=0104')).body;
    expect(shelf).toContain(`<link rel="canonical" href="${SITE}/catalogue?category=0104" />`);
    expect(shelf).toContain('<title>茶油农产品 · 帮扶集市</title>');
    expect(shelf).toContain(`href="/products/${productId}"`);
    expect(meta(shelf, 'robots')).toBeUndefined();
    expect(meta((await get('/catalogue?words=油')).body, 'robots')).toBe('noindex');
    expect((await get('/catalogue?origin=430481')).body).toContain(
      '<title>湖南省衡阳市耒阳市农产品 · 帮扶集市</title>',
    );
  });

  it('is the house, a supplier, and the notices', async () => {
    const home = await get('/');
    expect(structured(home.body).map((one) => one['@type'])).toEqual(['Organization', 'WebSite']);
    const supplier = await get(`/suppliers/${COOP}`);
    expect(structured(supplier.body)[0]).toMatchObject({
      '@type': 'Organization',
      name: '黄草洲润福祥农业科技有限公司',
    });
    expect((await get('/publicity')).body).toContain('<title>认定公示 · 帮扶集市</title>');
    expect((await get('/showcases')).body).toContain('<title>专馆专区 · 帮扶集市</title>');
    expect((await get('/giving')).body).toContain('<title>以购代捐 · 帮扶集市</title>');
    expect((await get('/join')).body).toContain('<title>合作社入驻 · 帮扶集市</title>');
  });

  it('is what a helper recommends, behind a link that is passed on and not listed', async () => {
    const helper = await app.get(Identity).actorByLogin('township-clerk');
    const referrals = app.get(Referrals);
    const linkOf = async (target: ReferralTarget) => {
      const id = await referrals.take(helper, target);
      return `/r/${(await app.get(ReferralQueries).codes(helper.userId!)).find((one) => one.id === id)!.code}`;
    };
    const product = (await get(await linkOf({ productId }))).body;
    expect(meta(product, 'og:title')).toMatch(/^冷榨山茶油/);
    expect(product).toContain(`<link rel="canonical" href="${SITE}/products/${productId}" />`);
    expect(meta(product, 'robots')).toBe('noindex');
    expect(meta((await get(await linkOf({ supplierId: COOP }))).body, 'og:title')).toMatch(/^黄草洲/);
    expect(meta((await get(await linkOf({}))).body, 'og:title')).toBe('帮扶集市');
  });

  it('is a page wherever the web has one', async () => {
    const source = ['pages', 'pages-buying', 'pages-account'].map((file) =>
      readFileSync(join(repositoryRoot(), `apps/web/src/storefront/${file}.ts`), 'utf8'),
    );
    const paths = [...source.join().matchAll(/path: '([^':]+)'/g)].map(([, path]) => path!);
    expect(paths.length).toBeGreaterThan(25);
    for (const path of [
      ...paths,
      '/orders/1/claim',
      '/claims/1',
      '/checkouts/1/thanks',
      '/vendor',
      '/oversight/status',
    ]) {
      expect([path, (await get(path)).statusCode]).toEqual([path, 200]);
    }
  });

  it('is not what belongs to one person: such a page goes out without a head of its own', async () => {
    for (const url of ['/account', '/vendor/orders/1', '/giving/mine']) {
      const { statusCode, body } = await get(url);
      expect([url, statusCode]).toEqual([url, 200]);
      expect(body).toBe(readFileSync(join(folder, 'index.html'), 'utf8'));
    }
  });

  it('is told where everything is: robots.txt, the index and its files', async () => {
    const robots = (await get('/robots.txt')).body;
    expect(robots).toContain('Disallow: /vendor\n');
    expect(robots).toContain('Allow: /api/showcases/\n');
    expect(robots).toContain(`Sitemap: ${SITE}/sitemap.xml`);
    const index = await get('/sitemap.xml');
    expect(index.headers['content-type']).toBe('application/xml; charset=utf-8');
    const files = [...index.body.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
    expect(files.map((path) => path.replace(/-[\w-]{36}/, '-…'))).toEqual([
      '/sitemaps/pages.xml',
      '/sitemaps/publicity.xml',
      '/sitemaps/products-….xml',
      '/sitemaps/suppliers-….xml',
    ]);
    const [pages, , products, suppliers] = await Promise.all(files.map(async (path) => (await get(path)).body));
    expect(pages).toContain(`<loc>${SITE}/catalogue</loc>`);
    expect(products).toContain(
      `<url><loc>${SITE}/products/${productId}</loc><lastmod>2026-06-01T02:00:00.000Z</lastmod></url>`,
    );
    expect(suppliers).toContain(`<loc>${SITE}/suppliers/${COOP}</loc>`);
    expect((await get(`/sitemaps/products-${newId()}.xml`)).statusCode).toBe(404);
    expect((await get('/sitemaps/other.xml')).statusCode).toBe(404);
  });

  it('is kept for ten minutes, however many ask', async () => {
    const before = (await get('/sitemap.xml')).body;
    await app.get(Database).query(`UPDATE products SET state = 'delisted', delisted_reason = 'supplier'`);
    expect((await get('/sitemap.xml')).body).toBe(before);
    app.clock.advance(10 * 60_000);
    expect((await get('/sitemap.xml')).body).not.toContain('products-');
  });
});
