import { type Product, startProduct } from './support/product.js';

let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 240_000);
afterAll(() => product?.stop(), 30_000);

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(product.url + path, { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' });

async function script(): Promise<string> {
  const page = await (await get('/')).text();
  return /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]!;
}

describe('The web is handed out by the product itself', () => {
  it.each([
    ['/', 200],
    ['/catalogue', 200],
    ['/vendor/orders/01900000-0000-7000-8000-000000000001', 200],
    ['/no/such/page', 404],
  ])('answers %s with the page, which no cache keeps unasked', async (path, status) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain('<div id="root">');
  });

  it('lets a browser keep for ever what carries its hash in its name', async () => {
    const answer = await get(await script());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('sends scripts compressed to whoever can read that', async () => {
    const plain = Number((await get(await script())).headers.get('content-length'));
    const packed = await get(await script(), { 'accept-encoding': 'br, gzip' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(plain / 2);
  });

  it.each([
    ['/api/no-such-route', 404],
    ['/api', 404],
    ['/assets/no-such-file.js', 404],
    ['/no-such-picture.png', 404],
    ['/assets/..%2f..%2f..%2fpackage.json', 403],
    ['/..%2f..%2fpackage.json', 403],
  ])('does not mistake %s for a page', async (path, status) => {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, status]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  it('lets nobody put it into a frame elsewhere or run foreign scripts', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
  });
});
