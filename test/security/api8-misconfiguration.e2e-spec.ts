import { Env } from '@bangfu/kernel';
import { testApp, type TestApp } from '../support/app.js';
import { SpecimenModule } from '../support/specimen.js';

// API8:2023 Security Misconfiguration. The headers of the web's own pages: apps/standalone; what production refuses: test/configuration.spec.ts.

let house: TestApp;
let encrypted: TestApp;

beforeAll(async () => {
  house = await testApp({ modules: [SpecimenModule], variables: { LOG_LEVEL: 'silent' } });
  encrypted = await testApp({
    modules: [SpecimenModule],
    database: house.database,
    variables: {
      LOG_LEVEL: 'silent',
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://shop.example',
      APP_SECRET: 'f3a9c1d7e5b2048f6a1c3e5d7b9f0a2c4e6d8b0f1a3c5e7d',
      SEED: 'none',
    },
  });
}, 240_000);
afterAll(async () => {
  await encrypted.close();
  await house.close();
});

const ANSWERS = [
  ['an answer', 'GET', '/healthz'],
  ['a refusal', 'GET', '/api/specimen/things/42'],
  ['nothing there', 'GET', '/api/nowhere'],
  ['a fault of ours', 'POST', '/api/specimen/faults/crash'],
] as const;

describe('API8: every answer', () => {
  it.each(ANSWERS)(
    '%s tells browsers what it is and what it is not',
    async (_what, verb, path) => {
      const { headers } = await house.anonymous().raw(verb, path, undefined, {});
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': expect.stringMatching(/SAMEORIGIN|DENY/),
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringMatching(/default-src 'self'.*object-src 'none'/),
      });
      expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
      expect(Object.keys(headers).filter((name) => /^(x-powered-by|server|via)$/.test(name))).toEqual([]);
      if (path.startsWith('/api/')) expect(headers['cache-control']).toBe('no-store');
    },
    120_000,
  );

  it.each(ANSWERS)(
    '%s is for no other site: no origin is allowed, with or without asking first',
    async (_what, verb, path) => {
      const foreign = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      for (const answer of [
        await house.anonymous().raw(verb, path, undefined, foreign),
        await house.anonymous().raw('OPTIONS' as 'GET', path, undefined, foreign),
      ]) {
        expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
    },
  );

  it('about a fault says a number and a sentence: no stack, no statement, no version', async () => {
    for (const path of [
      '/api/specimen/faults/crash',
      '/api/specimen/faults/text',
      '/api/specimen/faults/unique',
      '/api/specimen/things/%E0%A4%A',
      '/api/specimen/echo',
    ]) {
      const { raw } = await house.anonymous().raw('POST', path, '{"name":', { 'content-type': 'application/json' });
      expect(raw.toString()).not.toMatch(
        /\bat .+:\d+|node_modules|SELECT |INSERT |pg_|Fastify|Nest|TypeORM|\/home\/|\/work\/|Error:/,
      );
      expect(raw.toString()).toMatch(/"requestId"/);
    }
  }, 120_000);

  it('over HTTPS is kept there, cookies too', async () => {
    const { headers } = await encrypted.anonymous().get('/healthz');
    expect(headers['strict-transport-security']).toMatch(/max-age=(\d{8,})/);
    expect((await house.anonymous().get('/healthz')).headers['strict-transport-security']).toBeUndefined();
  }, 120_000);

  it('tells strangers no figures of the house', async () => {
    expect((await encrypted.anonymous().get('/metrics')).status).toBe(404);
    for (const path of [
      '/.env',
      '/.git/config',
      '/package.json',
      '/actuator',
      '/server-status',
      '/debug',
      '/graphql',
      '/api/..%2f..%2fpackage.json',
    ]) {
      const answer = await encrypted.anonymous().get(path);
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
    }
  }, 120_000);
});

describe('API8: the environment of production', () => {
  const good = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgresql://a/b',
    DATA_DIR: '/tmp',
    PUBLIC_URL: 'https://shop.example',
    APP_SECRET: 'f3a9c1d7e5b2048f6a1c3e5d7b9f0a2c4e6d8b0f1a3c5e7d',
    SEED: 'none',
  };

  it.each([
    ['no secret', { APP_SECRET: '' }],
    ['a short secret', { APP_SECRET: 'secret' }],
    ['accounts that everyone knows', { SEED: 'story' }],
    ['somebody else in the provider’s place', { STRIPE_API_BASE: 'http://127.0.0.1:4242' }],
  ])(
    'with %s does not start',
    (_what, variables) => {
      expect(() => new Env({ ...good, ...variables })).toThrow();
    },
    120_000,
  );

  it('that is right does', () => {
    expect(new Env(good).production).toBe(true);
  }, 120_000);
});
