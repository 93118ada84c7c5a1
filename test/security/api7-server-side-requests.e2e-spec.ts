import { Socket } from 'node:net';
import { testApp, type TestApp } from '../support/app.js';
import {
  bodySchema,
  call,
  entitled,
  exampleBody,
  inBatches,
  pathWith,
  rehearsal,
  type Schema,
  type Served,
  servedRoutes,
} from '../support/routes.js';
import { leavesOf, withValue } from '../support/hostile.js';

// API7:2023 Server Side Request Forgery. Nothing that a user types is an address the product calls: it calls the payment provider and the mail
// server of its environment, and nobody else. There is no field for a webhook target or a link to evidence: evidence is uploaded.

let house: TestApp;
let routes: Served[];
const called: string[] = [];
const connect = Socket.prototype.connect;

beforeAll(async () => {
  house = await testApp({ seeded: true, variables: { LOG_LEVEL: 'silent' } });
  routes = servedRoutes(house);
}, 240_000);
afterAll(async () => {
  Socket.prototype.connect = connect;
  await house.close();
});

/** Where the program connects to from here on. */
function listenIn(): void {
  Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
    const [to, host] = (Array.isArray(given[0]) ? given[0] : given) as [unknown, unknown];
    const { host: named, path, port } = Object(to) as { host?: string; path?: string; port?: number };
    called.push(typeof to === 'object' ? `${named ?? path}:${port}` : `${String(host)}:${String(to)}`);
    return Reflect.apply(connect, this, given) as Socket;
  } as typeof connect;
}

const TARGETS = [
  'http://169.254.169.254/latest/meta-data/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'gopher://[::1]:6379/_FLUSHALL',
];

describe('API7: an address', () => {
  it('is asked for by no body and no query of any route', () => {
    const asked = routes.flatMap((route) => [
      ...addressesIn(bodySchema(route), route.name),
      ...(route.operation.parameters ?? [])
        .filter(({ name, schema }) => looksLikeAddress(name, schema))
        .map(({ name }) => `${route.name} ?${name}`),
    ]);
    expect(asked).toEqual([]);
    expect(
      addressesIn({ properties: { webhookUrl: { type: 'string' }, proof: { type: 'string', format: 'uri' } } }, 'x'),
    ).toHaveLength(2);
  }, 120_000);

  it('that somebody types into any text is called by nobody', async () => {
    listenIn();
    const database = new URL(house.database.url);
    const before = called.length;
    const withTexts = routes.filter(
      (route) =>
        bodySchema(route) &&
        entitled(route).length > 0 &&
        !route.route.spec.raw &&
        !/session|account|users|organisation|people/.test(route.path),
    );
    await inBatches(withTexts, 8, async (route) => {
      const client = route.route.spec.public ? house.anonymous() : await house.client(entitled(route)[0]!);
      const texts = leavesOf(bodySchema(route)!, exampleBody(route)).values.filter(
        ({ schema }) => [schema.type].flat().includes('string') && !schema.enum && !schema.format && !schema.pattern,
      );
      const body = texts.reduce(
        (all, { path, schema }, n) =>
          withValue(all, path, TARGETS[n % TARGETS.length]!.slice(0, schema.maxLength ?? 99)),
        exampleBody(route),
      );
      await call(client, route, pathWith(route, {}) + rehearsal(route), body, {
        referer: TARGETS[0]!,
        'x-forwarded-host': '169.254.169.254',
      });
    });
    const strange = called.slice(before).filter((to) => !to.endsWith(`:${database.port}`));
    expect(strange).toEqual([]);
    expect(withTexts.length).toBeGreaterThan(120);
  }, 120_000);

  it('would be noticed', async () => {
    await fetch('http://127.0.0.1:39999/').catch(() => undefined);
    expect(called.some((to) => /127\.0\.0\.1:39999$/.test(to))).toBe(true);
  }, 120_000);
});

const looksLikeAddress = (name: string, { format }: Schema): boolean =>
  format === 'uri' || /(url|uri|href|link|webhook|callback|endpoint|host)$/i.test(name);

function addressesIn(schema: Schema | undefined, path: string): string[] {
  if (!schema) return [];
  return [
    ...(schema.anyOf ?? []).flatMap((one) => addressesIn(one, path)),
    ...addressesIn(schema.items, path),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => [
      ...(looksLikeAddress(name, one) && !one.properties && [one.type].flat().includes('string')
        ? [`${path}.${name}`]
        : []),
      ...addressesIn(one, `${path}.${name}`),
    ]),
  ];
}
