import { testApp, type TestApp } from '../support/app.js';
import {
  bodySchema,
  entitled,
  inBatches,
  pathWith,
  type Schema,
  type Served,
  servedRoutes,
} from '../support/routes.js';

// API4:2023 Unrestricted Resource Consumption. Slow clients, oversized headers: test/prove/input/wire.e2e-spec.ts; bombs: the sheets' specs.

let house: TestApp;
let routes: Served[];

beforeAll(async () => {
  house = await testApp({ seeded: true, variables: { LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '40' } });
  routes = servedRoutes(house);
}, 240_000);
afterAll(() => house.close());

const queryOf = ({ operation }: Served) => (operation.parameters ?? []).filter((one) => one.in === 'query');

describe('API4: what one request may ask for', () => {
  it('is bounded: no list gives more than 200 at a time, and each says so', async () => {
    const lists = routes.filter((route) => queryOf(route).some(({ name }) => name === 'limit'));
    expect(lists.length).toBeGreaterThan(60);
    const loose = lists.filter((route) => {
      const { schema } = queryOf(route).find(({ name }) => name === 'limit')!;
      return !schema.maximum || schema.maximum > 200 || (schema.minimum ?? 0) < 1;
    });
    expect(loose.map(({ name }) => name)).toEqual([]);
    const wrong = await inBatches(lists, 8, async (route) => {
      const client = route.route.spec.public ? house.anonymous() : await house.client(entitled(route)[0]!);
      const answer = await client.get(`${pathWith(route, {})}?limit=201`);
      return answer.status === 400 ? null : `${route.name}: ${answer.status}`;
    });
    expect(wrong.filter(Boolean)).toEqual([]);
  }, 120_000);

  it('has no text, number or list without an end in any body', () => {
    const endless = routes.flatMap((route) => endlessIn(bodySchema(route), route.name));
    expect(endless).toEqual([]);
    expect(
      endlessIn(
        { properties: { a: { type: 'string' }, b: { type: 'array', items: {} }, c: { type: 'integer' } } },
        'x',
      ),
    ).toHaveLength(3);
  }, 120_000);

  it('weighs a megabyte at most, and is refused before it is read', async () => {
    const owner = await house.client('coop-owner');
    const answer = await owner.raw('POST', '/api/vendor/products', Buffer.alloc(1_100_000, 0x20), {
      'content-type': 'application/json',
    });
    expect([answer.status, answer.body.code]).toEqual([413, 'body_too_large']);
  }, 120_000);
});

describe('API4: how often', () => {
  it('somebody may change something is counted, told with the time to wait, and is nobody else’s loss', async () => {
    const [eager, calm] = [await house.client('canteen-buyer'), await house.client('canteen-manager')];
    const answers = [];
    for (let n = 0; n < 45; n += 1) {
      answers.push(await eager.put('/api/account/notifications', { emailToDos: true, emailNotices: false }));
    }
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]!.body).toMatchObject({ code: 'too_many_requests' });
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0);
    expect(
      (await calm.put('/api/account/notifications', { emailToDos: true, emailNotices: false })).status,
    ).toBeLessThan(300);
  }, 120_000);

  it('somebody may guess from one address is counted whatever the logins', async () => {
    const answers = await inBatches(
      Array.from({ length: 60 }, (_, n) => `someone-${n}`),
      10,
      async (login) =>
        house.anonymous().post('/api/session', { login, password: 'x'.repeat(10) }, { idempotencyKey: false }),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  }, 120_000);
});

/** Fields of a body that could hold as much as anybody likes. */
function endlessIn(schema: Schema | undefined, path: string): string[] {
  if (!schema) return [];
  const types = [schema.type ?? []].flat();
  const free =
    (types.includes('string') && !schema.maxLength && !schema.enum && !schema.format && !schema.pattern) ||
    (types.includes('array') && !schema.maxItems) ||
    (types.includes('integer') && schema.maximum === undefined);
  return [
    ...(free ? [path] : []),
    ...(schema.anyOf ?? []).flatMap((one) => endlessIn(one, path)),
    ...endlessIn(schema.items, `${path}[]`),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => endlessIn(one, `${path}.${name}`)),
  ];
}
