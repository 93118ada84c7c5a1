import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Env, findRoutes, Logs, repositoryRoot } from '@bangfu/kernel';
import { testApp, type TestApp } from '../support/app.js';

let house: TestApp;
beforeAll(async () => {
  house = await testApp({ seeded: true, variables: { PUBLIC_URL: 'https://bangfu.example' } });
}, 120_000);
afterAll(() => house.close());

const DOORS = ['storefront', 'vendor', 'procurement', 'oversight'];
type Schema = { properties?: Record<string, unknown> };
type Parameter = { name: string; in: string };
type Document = {
  components: { schemas: Record<string, Schema> };
  paths: Record<string, Record<string, { parameters?: Parameter[]; requestBody?: unknown }>>;
};
const documents = DOORS.map(
  (door) => JSON.parse(readFileSync(join(repositoryRoot(), `docs/api/${door}.openapi.json`), 'utf8')) as Document,
);

describe('What the world sees of the product', () => {
  it('no field of any route takes an address that the server would go to', () => {
    const inputs = documents.flatMap(({ components }) =>
      Object.entries(components.schemas)
        .filter(([name]) => /Input|Choice|Query/.test(name))
        .flatMap(([name, { properties }]) => Object.keys(properties ?? {}).map((field) => `${name}.${field}`)),
    );
    expect(inputs.length).toBeGreaterThan(300);
    expect(inputs.filter((field) => /\.(.*(url|uri|webhook|callback|endpoint)|host)$/i.test(field))).toEqual([]);
  });

  it('no secret and no personal number is asked for in an address', () => {
    const asked = documents.flatMap(({ paths }) =>
      Object.values(paths).flatMap((path) =>
        Object.values(path).flatMap(({ parameters = [] }) =>
          parameters.filter((parameter) => parameter.in === 'query' || parameter.in === 'path').map(({ name }) => name),
        ),
      ),
    );
    expect(asked.length).toBeGreaterThan(200);
    expect(
      asked.filter((name) => /pass|secret|token|phone|mobile|idNumber|bankAccount|accountNumber/i.test(name)),
    ).toEqual([]);
  });

  it('nothing is changed by a GET, on any route', () => {
    const routes = findRoutes(house.app);
    const reading = routes.filter(({ spec }) => spec.method === 'get' || spec.method === 'stream');
    expect(reading.length).toBeGreaterThan(100);
    expect(reading.filter(({ spec }) => spec.idempotent || spec.file === 'upload')).toEqual([]);
    const bodies = documents.flatMap(({ paths }) => Object.entries(paths).filter(([, path]) => path.get?.requestBody));
    expect(bodies).toEqual([]);
  });

  it('behind HTTPS the cookies of a session bind themselves to this host and to encryption', async () => {
    const signIn = { login: 'operator', password: 'bangfu-demo' };
    const { headers, status } = await house.anonymous().post('/api/session', signIn, { idempotencyKey: false });
    expect(status).toBe(201);
    const cookies = [headers['set-cookie']].flat() as unknown as string[];
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['__Host-bangfu_session', '__Host-bangfu_csrf']);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Secure/);
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).not.toMatch(/; Domain/);
    }
    const token = /=([^;]+)/.exec(cookies[0]!)![1]!;
    const from = (name: string) => house.anonymous().withCookie(name, token).get('/api/session');
    expect([(await from('__Host-bangfu_session')).status, (await from('bangfu_session')).status]).toEqual([200, 401]);
  });

  it('answers carry the headers that keep browsers careful, and let no other site read them', async () => {
    for (const path of ['/api/session', '/api/storefront/products', '/nowhere', '/healthz']) {
      const { headers } = await house.anonymous().get(path, { headers: { origin: 'https://elsewhere.example' } });
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringMatching(/script-src 'self'.*|.*frame-ancestors 'self'/),
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('what belongs to somebody is kept by no cache', async () => {
    const operator = await new (await import('../support/client.js')).Client(house.app).signIn(
      'operator',
      'bangfu-demo',
    );
    for (const path of ['/api/session', '/api/notifications', '/api/oversight/status']) {
      expect((await operator.get(path)).headers['cache-control']).toBe('no-store');
    }
  });

  it('TRACE and methods that nobody declared are refused', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'PUT'] as const) {
      const { statusCode } = await house.app.inject({ method: method as 'PUT', url: '/api/storefront/products' });
      expect([404, 405, 403]).toContain(statusCode);
    }
  });

  it('metrics are not for everybody in production', () => {
    const production = {
      ...{
        NODE_ENV: 'production',
        APP_SECRET: 'a secret of the spec, long enough for it',
        DATABASE_URL: house.database.url,
      },
      DATA_DIR: house.get(Env).dataDir,
    };
    expect(new Env(production).metricsPublic).toBe(false);
    expect(new Env({ ...production, NODE_ENV: 'test' }).metricsPublic).toBe(true);
  });

  it('what is refused to somebody leaves a line that says where and whose request it was', async () => {
    const root = house.get(Logs).root as unknown as { info: (line: object, said: string) => void };
    const before = root.info;
    const lines: Record<string, unknown>[] = [];
    root.info = (line) => void lines.push(line as Record<string, unknown>);
    const buyer = await new (await import('../support/client.js')).Client(house.app).signIn(
      'canteen-buyer',
      'bangfu-demo',
    );
    const { body } = await buyer.get('/api/session');
    expect((await buyer.get('/api/oversight/status')).status).toBe(403);
    root.info = before;
    expect(lines.at(-1)).toMatchObject({ status: 403, route: '/api/oversight/status', userId: body.userId });
  });

  it('nothing in the product runs text as code, writes raw HTML, starts a program or turns the checking of certificates off', () => {
    const sources = ['libs', 'apps'].flatMap((folder) =>
      readdirSync(join(repositoryRoot(), folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
        .map((name) => join(repositoryRoot(), folder, name)),
    );
    expect(sources.length).toBeGreaterThan(400);
    const ill = [
      /rejectUnauthorized: *false|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity/,
      /\beval\(|new Function\(|\bvm\.run/,
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML *=|insertAdjacentHTML|document\.write/,
    ];
    const product = sources.filter((path) => !/\.(e2e-)?spec\.ts$|\/e2e\//.test(path));
    expect(product.filter((path) => ill.some((pattern) => pattern.test(readFileSync(path, 'utf8'))))).toEqual([]);
    const starts = product.filter((path) => /from 'node:child_process'/.test(readFileSync(path, 'utf8')));
    expect(starts).toEqual([]);
  });

  it('fields for passwords are masked, and filled by whoever keeps passwords', () => {
    const pages = readdirSync(join(repositoryRoot(), 'apps/web/src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => [name, readFileSync(join(repositoryRoot(), 'apps/web/src', name), 'utf8')] as const);
    const asking = pages.filter(([, text]) => /<PasswordField|type="password"/.test(text));
    expect(asking.length).toBeGreaterThan(4);
    expect(asking.filter(([, text]) => !/(?:current|new)-password/.test(text)).map(([name]) => name)).toEqual([]);
    expect(pages.filter(([, text]) => /onPaste/.test(text) && /assword/.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('who writes another address into a header is still counted as himself', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 80 && !statuses.includes(429); n += 1) {
      const answer = await house.anonymous().post(
        '/api/session',
        { login: `nobody-${n}`, password: 'not the password' },
        {
          idempotencyKey: false,
          headers: { 'x-forwarded-for': `203.0.113.${n}` },
        },
      );
      statuses.push(answer.status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});
