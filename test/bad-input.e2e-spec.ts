import { randomUUID } from 'node:crypto';
import { Database, SettableClock } from '@bangfu/kernel';
import { testApp, type TestApp } from './support/app.js';
import type { Answer, Client } from './support/client.js';
import { CURSORS, edge, leavesOf, type Leaf, withValue, written, writeHostile, wrongValues, wrongWords } from './support/hostile.js';
import { makeObjects, type Objects, OURS, THEIRS } from './support/objects.js';
import { call, entitled, exampleBody, inBatches, pathWith, rehearsal, type Schema, type Served, servedRoutes } from './support/routes.js';

let house: TestApp;
let routes: Served[];
let ours: Objects;
let theirs: Objects;
let cases = 0;

beforeAll(async () => {
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock, variables: { LOG_LEVEL: 'silent' } });
  routes = servedRoutes(house);
  for (const route of routes) await clientOf(route);
  ours = await makeObjects(house, OURS);
  theirs = await makeObjects(house, THEIRS);
}, 120_000);
afterAll(async () => {
  process.stdout.write(`bad input: ${cases} cases on ${routes.length} routes\n`);
  await house.close();
});

/** Somebody who may use the route, so that its validation is reached. */
const clientOf = async (route: Served): Promise<Client> =>
  route.route.spec.public ? house.anonymous() : house.client(entitled(route)[0]!);

/** Changes of these tables say nothing: counting requests and keeping sessions awake is no effect of the request. */
const UNTOUCHED_BY = ['rate_limits', 'sessions', 'login_attempts', 'schema_migrations'];

/** How many rows every table has and which transaction wrote last to it: an insert, update or delete shows. */
async function everything(): Promise<Record<string, string>> {
  const database = house.get(Database);
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL($1) ORDER BY 1`,
    [UNTOUCHED_BY],
  );
  const rows = await database.query<{ name: string; state: string }>(
    tables.map(({ name }) => `SELECT '${name}' AS name, count(*) || ' rows, last ' || coalesce(max(xmin::text::bigint), 0) AS state FROM ${name}`).join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Refusal = Answer<any>;

/** What is wrong with an answer that should be a refusal; null when it is a good one. */
function faultOf({ status, body, headers }: Refusal): string | null {
  if (status < 400 || status > 499) return `status ${status}`;
  if (!String(headers['content-type']).startsWith('application/problem+json')) return `content type ${headers['content-type']}`;
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(String(body.code)) || body.type !== `urn:bangfu:problem:${body.code}`) return `code ${body.code}`;
  if (!/[一-鿿]/.test(String(body.detail)) || body.status !== status || !body.requestId) return `problem ${JSON.stringify(body)}`;
  return null;
}

interface Bad {
  readonly route: Served;
  readonly what: string;
  readonly path?: string;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
  /** Fields that `errors[]` must name. */
  readonly fields?: readonly string[];
  readonly status?: number;
  /** How many single faults the request carries. */
  readonly counts?: number;
}

async function send({ route, path, body, headers }: Bad): Promise<Refusal> {
  const client = await clientOf(route);
  return client.raw(route.verb, path ?? pathWith(route, ours), body, {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(route.verb === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
    ...headers,
  });
}

async function faultOfCase(bad: Bad): Promise<string[]> {
  const answer = await send(bad);
  cases += bad.counts ?? 1;
  const named = new Set(((answer.body as { errors?: { field: string }[] })?.errors ?? []).map(({ field }) => field));
  const missed = (bad.fields ?? []).filter((field) => !named.has(field));
  const fault =
    faultOf(answer) ??
    (bad.status !== undefined && answer.status !== bad.status ? `status ${answer.status}, not ${bad.status}` : null) ??
    (missed.length > 0 ? `nothing said about ${missed.join(', ')}` : null);
  return fault ? [`${bad.route.name}, ${bad.what}: ${fault}`] : [];
}

/** All must be refused well, and nothing may be written. */
async function refuseAll(bad: readonly Bad[]): Promise<string[]> {
  const before = await everything();
  const faults = (await inBatches(bad, 12, faultOfCase)).flat();
  const after = await everything();
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  return [...faults, ...changed.map((table) => `${table} was written to: ${before[table]} → ${after[table]}`)];
}

const bodySchema = ({ operation }: Served) => operation.requestBody?.content['application/json']?.schema;
const withBody = (): Served[] => routes.filter((route) => bodySchema(route));

/** One request for each turn: in the first every field has its first wrong value, and so on. */
function turns(route: Served, leaves: readonly Leaf[], example: unknown, kind: string): Bad[] {
  const wrong = leaves.map((leaf) => ({ ...leaf, values: wrongValues(leaf.schema) }));
  const most = Math.max(0, ...wrong.map(({ values }) => values.length));
  return Array.from({ length: most }, (_, turn) => {
    const spoiled = wrong.filter(({ values }) => turn < values.length).slice(0, 90);
    const body = spoiled.reduce((all, { path, values }) => withValue(all, path, values[turn]), example);
    const fields = spoiled.map(({ path }) => written(path));
    return { route, what: `${kind} ${turn}`, body: writeHostile(body), fields, status: 400, counts: spoiled.length };
  });
}

/** Amounts of which none at all is a sensible one; whoever adds to them says so here. */
const MAY_BE_ZERO: readonly string[] = [
  'post /api/procurement/filings bases[0].amountFen',
  'post /api/procurement/filings shares[0].reservedFen',
  'post /api/procurement/purchase-requests/{id}/submission totalFen',
  'post /api/procurement/shipments/{id}/receipt lines[0].acceptedGrams',
  'post /api/vendor/orders/{id}/proposal freightFen',
  'put /api/procurement/budgets/{year}/{fund} amountFen',
  'put /api/procurement/filings/{id} bases[0].amountFen',
  'put /api/procurement/filings/{id} shares[0].reservedFen',
];

describe('A body', () => {
  it('whose fields are of the wrong type, size, sign or script is refused, field by field', async () => {
    const bad = withBody().flatMap((route) => {
      const example = exampleBody(route);
      const { values, containers } = leavesOf(bodySchema(route)!, example);
      return [...turns(route, values, example, 'values'), ...containers.flatMap((one) => turns(route, [one], example, `list ${written(one.path)}`))];
    });
    expect(await refuseAll(bad)).toEqual([]);
    expect(bad.length).toBeGreaterThan(1_000);
  }, 120_000);

  it('may be zero only where nothing at all is a sensible amount', async () => {
    const free: string[] = [];
    for (const route of withBody()) {
      const example = exampleBody(route);
      const amounts = leavesOf(bodySchema(route)!, example).values.filter(({ schema }) => schema.pattern?.startsWith('^-?(0|'));
      if (amounts.length === 0) continue;
      // An unknown field beside them: whatever is said about the amounts, nothing is carried out.
      const body = amounts.reduce((all, { path }) => withValue(all, path, '0'), { ...(example as object), noSuchField: 1 } as unknown);
      const answer = await send({ route, what: '', body: JSON.stringify(body) });
      cases += amounts.length;
      const named = new Set((answer.body.errors as { field: string }[]).map(({ field }) => field));
      free.push(...amounts.map(({ path }) => written(path)).filter((field) => !named.has(field)).map((field) => `${route.name} ${field}`));
    }
    expect(free).toEqual(MAY_BE_ZERO);
  });

  it('without what is required, with more than is known, or of another shape is refused', async () => {
    const bad = withBody().flatMap((route): Bad[] => {
      const example = exampleBody(route) as Record<string, unknown>;
      const required = bodySchema(route)!.required ?? [];
      const add = (text: string) => JSON.stringify(example).replace(/^\{/, `{${text}${Object.keys(example).length > 0 ? ',' : ''}`);
      const raw = (what: string, body: string | Buffer, more: Partial<Bad> = {}): Bad => ({ route, what, body, status: 400, ...more });
      return [
        ...(required.length > 0 ? [raw('empty object', '{}', { fields: required }), { route, what: 'no body', status: 400, fields: required }] : []),
        raw('unknown field', JSON.stringify({ ...example, isAdmin: true, organisationId2: 1 }), { fields: ['isAdmin', 'organisationId2'] }),
        raw('__proto__', add('"__proto__":{"isAdmin":true}')),
        raw('constructor', add('"constructor":{"prototype":{"isAdmin":true}}'), { fields: ['constructor'] }),
        raw('list', '[]'),
        raw('list of bodies', JSON.stringify([example])),
        raw('text', '"x"'),
        raw('number', '5'),
        raw('true', 'true'),
        raw('not closed', JSON.stringify(example).slice(0, -1)),
        raw('NaN', add('"x":NaN')),
        raw('Infinity', add('"x":-Infinity')),
        raw('broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
        raw('deep', `{"x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`),
        raw('many members', `{${Array.from({ length: 20_000 }, (_, i) => `"x${i}":1`).join()}}`),
        raw('10 MB', `{"x":"${'x'.repeat(1_100_000)}"}`, { status: 413 }),
        ...['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x', ''].map((type) =>
          raw(`content type ${type}`, JSON.stringify(example), { status: 415, headers: { 'content-type': type } }),
        ),
      ];
    });
    expect(await refuseAll(bad)).toEqual([]);
  }, 120_000);

  it('of 10 MB is refused before it is read', async () => {
    const big = Buffer.alloc(10_000_000, 0x20);
    const some = withBody().filter((_, index) => index % 20 === 0);
    expect(await refuseAll(some.map((route) => ({ route, what: '10 MB', body: big, status: 413 })))).toEqual([]);
  }, 60_000);

  it('is refused where none is wanted', async () => {
    const bare = routes.filter((route) => route.verb !== 'GET' && !route.operation.requestBody);
    expect(await refuseAll(bare.map((route) => ({ route, what: 'body', body: '{"x":1}', status: 400 })))).toEqual([]);
  });
});

/** Honest text that means something to SQL, LIKE, full-text search, a shell, a page or a spreadsheet. */
const ODD_WORDS = [
  '%', '_', '\\', "'", '"', "'; DROP TABLE users; --", '& | ! ( ) : *', 'a:* <-> b', '((((', '$1 $$', '{{7*7}}', '<script>alert(1)</script>',
  "=cmd|'/C calc'!A0", '💣', '𠮷野家', 'ＡＢＣ', '-1', 'null', 'undefined', '%s%n%x', 'İı', 'e\u0301', '\u{1f469}\u200d\u{1f33e}',
];

describe('A query', () => {
  const queryOf = ({ operation }: Served) => (operation.parameters ?? []).filter((one) => one.in === 'query' && one.name !== 'dryRun');

  it('with wrong, repeated, unknown or hostile words is refused', async () => {
    const bad = routes.flatMap((route): Bad[] => {
      const at = (what: string, query: string): Bad => ({ route, what, path: `${pathWith(route, ours)}?${query}`, status: 400 });
      const body = bodySchema(route) ? { body: '{}' } : {};
      return [
        ...queryOf(route).flatMap(({ name, schema }) => [
          ...wrongWords(schema).map((word) => at(`${name}=${word.slice(0, 40)}`, `${name}=${encodeURIComponent(word)}`)),
          ...(schema.type === 'array' ? [] : [at(`${name} twice`, `${name}=1&${name}=2`)]),
          at(`${name} NUL`, `${name}=%00`),
        ]),
        ...['noSuch=1', '__proto__=1', 'constructor=1', 'a[b]=c', '%00=1', '=', 'dryRun=maybe'].map((word) => ({ ...at(word, word), ...body })),
      ];
    });
    expect(await refuseAll(bad.filter(({ what }) => what !== '='))).toEqual([]);
    expect(bad.length).toBeGreaterThan(1_000);
  }, 120_000);

  it('that fits its schema, at its edges or with signs that mean something to a database, is never an error of ours', async () => {
    const broken: string[] = [];
    const answered = new Map<number, number>();
    for (const route of routes.filter((one) => one.verb === 'GET' && one.route.spec.method !== 'stream' && queryOf(one).length > 0)) {
      const parameters = queryOf(route).filter(({ name, schema }) => name !== 'after' && schema.type !== 'array');
      const all = (high: boolean): [string, string][] =>
        parameters.map(({ name, schema }) => [name, String(edge(schema, high) ?? schema.examples?.[0] ?? randomUUID())]);
      const texts = parameters.filter(({ schema }) => schema.type === 'string' && !schema.format && !schema.pattern && !schema.enum);
      const needed = parameters.filter(({ required }) => required).map(({ name, schema }): [string, string] => [name, String(schema.examples?.[0] ?? edge(schema, false))]);
      const queries = [all(true), all(false), ...ODD_WORDS.map((word) => [...needed.filter(([name]) => !texts.some((one) => one.name === name)), ...texts.map(({ name }): [string, string] => [name, word])])];
      const answers = await inBatches(queries, 8, (query) => send({ route, what: '', path: `${pathWith(route, ours)}?${new URLSearchParams(query).toString()}` }));
      cases += answers.length;
      for (const [index, answer] of answers.entries()) {
        answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
        const fault = answer.status === 200 ? null : faultOf(answer);
        if (fault) broken.push(`${route.name} ${JSON.stringify(queries[index])}: ${fault}`);
      }
    }
    expect(broken).toEqual([]);
    expect(answered.get(200)).toBeGreaterThan(200);
  }, 60_000);

  it('with a cursor that nobody was given breaks no list', async () => {
    const lists = routes.filter((route) => queryOf(route).some(({ name }) => name === 'after'));
    const broken: string[] = [];
    for (const route of lists) {
      const answers = await inBatches(CURSORS, 12, async (after) => [after, await send({ route, what: '', path: `${pathWith(route, ours)}?after=${after}` })] as const);
      cases += answers.length;
      for (const [after, answer] of answers) {
        const fault = answer.status === 200 || (answer.status === 404 && answer.body.code !== 'route_not_found') ? null : faultOf(answer);
        if (fault) broken.push(`${route.name} ${Buffer.from(after, 'base64url').toString()}: ${fault}`);
      }
    }
    expect(broken).toEqual([]);
    expect(lists.length).toBeGreaterThan(20);
  }, 60_000);
});

describe('A path or header', () => {
  it('that is no id, year, code or fund is refused', async () => {
    const words = ['x', '%00', '%ff', '..%2f..%2fetc', '0'.repeat(500), 'NaN', '-1', '%E2%80%AE', "'%20OR%201=1", '%F0%9F%92%A3', '[]', '2026-02-30'];
    const bad = routes.flatMap((route) =>
      [...route.path.matchAll(/\{(\w+)\}/g)].flatMap(([segment, name]) =>
        words.map((word): Bad => {
          const path = pathWith({ ...route, path: route.path.replace(segment, '@@') }, ours).replace('@@', word);
          return { route, what: `${name}=${word.slice(0, 20)}`, path, ...(bodySchema(route) ? { body: '{}' } : {}) };
        }),
      ),
    );
    expect(await refuseAll(bad)).toEqual([]);
  }, 60_000);

  it('Idempotency-Key must be there and be one', async () => {
    const bad = routes
      .filter((route) => route.route.spec.idempotent)
      .flatMap((route) => ['', 'short', 'x'.repeat(5_000), 'with space', 'a"b\\c;d,e'].map((key): Bad => {
          const body = bodySchema(route) ? { body: JSON.stringify(exampleBody(route)) } : {};
          return { route, what: `key ${key.slice(0, 20)}`, headers: { 'idempotency-key': key }, status: 400, ...body };
        }),
      );
    expect(await refuseAll(bad)).toEqual([]);
  }, 60_000);

  it('that is absurd is refused or ignored, never an error of ours', async () => {
    const absurd: Record<string, string>[] = [
      { 'x-organisation': 'x' },
      { 'x-organisation': '9'.repeat(5_000) },
      { 'x-request-id': '\u00ff\u00fe' },
      { cookie: `bangfu_session=${'A'.repeat(4_000)}` },
      { cookie: 'bangfu_session=%00; bangfu_session=%ff; ;;=;' },
      { 'x-forwarded-for': '999.999.999.999, ::gg' },
      { accept: 'no/such;q=nine' },
      { 'accept-encoding': 'x'.repeat(1_000) },
      { origin: 'null' },
      { origin: 'http://[::1' },
      { range: 'bytes=-1--1' },
      { 'if-none-match': '"\\' },
      { 'content-encoding': 'gzip' },
      { 'transfer-encoding': 'identity' },
      { expect: '100-continue' },
      { 'content-type': 'application/json; charset=utf-99' },
    ];
    const some = routes.filter((route, index) => index % 6 === 0 && route.route.spec.method !== 'stream' && route.name !== 'delete /api/session');
    const broken = await inBatches(some.flatMap((route) => absurd.map((headers) => ({ route, headers }))), 12, async ({ route, headers }) => {
      const body = bodySchema(route) ? { body: JSON.stringify({ x: 1 }) } : {};
      const answer = await send({ route, what: '', headers, ...body });
      cases += 1;
      return answer.status < 300 ? null : faultOf(answer) && `${route.name} ${JSON.stringify(headers).slice(0, 60)}: ${faultOf(answer)}`;
    });
    expect(broken.filter(Boolean)).toEqual([]);
  }, 60_000);
});

/** The noun of an id in a body, by the name of its field. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/variantId/i, 'variants'],
  [/orderLineId/i, 'order-lines'],
  [/receiptLineId/i, 'receipt-lines'],
  [/receiptId/i, 'receipts'],
  [/shipment/i, 'shipments'],
  [/file/i, 'files'],
  [/household/i, 'households'],
  [/certificateId|renewsId/i, 'certificates'],
  [/accountId/i, 'bank-accounts'],
  [/invoiceId/i, 'invoices'],
  [/supplierId|producerId|agentForId/i, 'suppliers'],
  [/unitId|organisationId|successorId|representedById|contractorId|agencyId/i, 'organisations'],
  [/userId|deputyFor/i, 'users'],
  [/productId/i, 'products'],
];

let odd = 0;

/** Another odd word for every text that may hold it. */
function oddWord({ type, format, pattern, enum: values, maxLength = 0 }: Schema): string | undefined {
  const isText = [type].flat().includes('string') && !format && !pattern && !values;
  odd += 1;
  const word = ODD_WORDS[odd % ODD_WORDS.length]!;
  return isText && word.length <= maxLength ? word : undefined;
}

/** The example with ids of real objects and every other value at its edge. */
function plausible(route: Served, objects: Objects, valueOf: (schema: Schema) => unknown = () => undefined): unknown {
  const example = exampleBody(route);
  const { values, containers } = leavesOf(bodySchema(route)!, example);
  const own = [...values, ...containers.filter(({ schema }) => schema.items?.format === 'uuid')];
  return own.reduce((body, { path, schema }) => {
    const isId = schema.format === 'uuid' || schema.items?.format === 'uuid';
    const id = objects[NOUNS.find(([pattern]) => pattern.test(String(path.findLast((step) => typeof step === 'string'))))?.[1] ?? ''] ?? randomUUID();
    if (isId) return withValue(body, path, schema.items ? [id] : id);
    const value = path.at(-1) === 'version' ? undefined : valueOf(schema);
    return value === undefined ? body : withValue(body, path, value);
  }, example);
}

describe('A body that fits its schema', () => {
  /** What takes an account or a unit out of use comes last: the others still need them. */
  const careful = (): Served[] =>
    withBody()
      .filter(({ name }) => !/ \/api\/(session|account)/.test(name))
      .sort((a, b) => Number(/users|organisation|people/.test(a.path)) - Number(/users|organisation|people/.test(b.path)));

  it('at the edge of what numbers, dates and texts can be is never an error of ours', async () => {
    const broken: string[] = [];
    const answered = new Map<number, number>();
    for (const route of careful()) {
      const client = await clientOf(route);
      const ask = async (what: string, body: unknown): Promise<number> => {
        const answer = await call(client, route, pathWith(route, ours) + rehearsal(route), body);
        cases += 1;
        answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
        const fault = answer.status < 300 ? null : faultOf(answer);
        if (fault) broken.push(`${route.name}, ${what}: ${fault} ${JSON.stringify(body).slice(0, 300)}`);
        return answer.status;
      };
      const body = plausible(route, ours);
      for (const { path, schema } of leavesOf(bodySchema(route)!, exampleBody(route)).values) {
        if (path.at(-1) === 'version') continue;
        for (const value of new Set([edge(schema, true), edge(schema, false), oddWord(schema)])) {
          if (value === undefined) continue;
          await ask(`${written(path)} at its edge`, withValue(body, path, value));
        }
      }
      if (isRecord(body) && 'version' in body && (await ask('stale', { ...body, version: 2_000_000_000 })) < 300) {
        broken.push(`${route.name} accepts a stale version`);
      }
      await ask('all high, of nothing', plausible(route, {}, (schema) => edge(schema, true)));
      await ask('all low', plausible(route, ours, (schema) => edge(schema, false)));
    }
    expect(broken).toEqual([]);
    expect(answered.get(201)).toBeGreaterThan(50);
  }, 120_000);

  it('but names objects of others is refused, as if there were none', async () => {
    const accepted: string[] = [];
    for (const route of careful()) {
      const { values, containers } = leavesOf(bodySchema(route)!, exampleBody(route));
      const ids = [...values.filter(({ schema }) => schema.format === 'uuid'), ...containers.filter(({ schema }) => schema.items?.format === 'uuid')];
      for (const { path, schema } of ids) {
        const name = String(path.findLast((step) => typeof step === 'string'));
        const noun = NOUNS.find(([pattern]) => pattern.test(name))?.[1];
        // Goods are for everyone to buy, and a person may work for several organisations.
        if (!noun || noun === 'variants' || noun === 'users') continue;
        const with_ = (id: string) => withValue(plausible(route, ours), path, schema.items ? [id] : id);
        const ask = async (id: string) => call(await clientOf(route), route, pathWith(route, ours) + rehearsal(route), with_(id));
        const [foreign, lost] = [await ask(theirs[noun]!), await ask(randomUUID())];
        cases += 2;
        const [told, nothing] = [foreign, lost].map((answer) => `${answer.status} ${answer.body?.code}`);
        if (noun === 'organisations' && told === '403 outside_region') continue;
        if (foreign.status < 300 || told !== nothing) accepted.push(`${route.name} ${written(path)}: ${told}, where nothing is: ${nothing}`);
      }
    }
    expect(accepted).toEqual([]);
  }, 60_000);
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

describe('A file', () => {
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
  const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

  it.each([
    ['text as evidence', { name: 'a.pdf', content: Buffer.from('hello'), purpose: 'evidence' }],
    ['a program', { name: 'a.pdf', content: Buffer.from('MZ\u0090\u0000'.repeat(50), 'latin1'), purpose: 'evidence' }],
    ['a page', { name: 'a.png', content: Buffer.from('<!doctype html><script>1</script>'), purpose: 'photo' }],
    ['a drawing with a script', { name: 'a.svg', content: SVG, purpose: 'photo' }],
    ['a drawing as a bank statement’s XML', { name: 'a.pdf', content: SVG, purpose: 'invoice' }],
    ['a paper that is not a photo', { name: 'a.png', content: PDF, purpose: 'photo' }],
    ['a photo that is not a sheet', { name: 'a.xlsx', content: PNG, purpose: 'sheet' }],
    ['an archive that begins like one and ends like a paper', { name: 'a.pdf', content: Buffer.concat([Buffer.from('PK\u0003\u0004'), PDF]), purpose: 'evidence' }],
    ['an archive of anything', { name: 'a.xlsx', content: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)]), purpose: 'sheet' }],
    ['a paper behind a program', { name: 'a.pdf', content: Buffer.concat([Buffer.from('MZ'), PDF]), purpose: 'evidence' }],
    ['nothing', { name: 'a.pdf', content: Buffer.alloc(0), purpose: 'evidence' }],
    ['11 MB', { name: 'a.pdf', content: Buffer.concat([PDF, Buffer.alloc(11_000_000, 0x20)]), purpose: 'evidence' }],
    ['a purpose that only the product itself has', { name: 'a.csv', content: Buffer.from('a,b\n1,2\n'), purpose: 'export' }],
    ['no such purpose', { name: 'a.pdf', content: PDF, purpose: 'constructor' }],
    ['no purpose', { name: 'a.pdf', content: PDF, purpose: '' }],
  ])('that is %s is refused', async (_what, part) => {
    const before = await everything();
    const answer = await (await house.client('coop-owner')).upload(part);
    cases += 1;
    expect([faultOf(answer), answer.body.code]).toEqual([null, expect.any(String)]);
    expect(await everything()).toEqual(before);
  });

  it('whose form is broken is refused', async () => {
    const boundary = '----x';
    const part = (head: string, content = PDF.toString()) => `--${boundary}\r\n${head}\r\n\r\n${content}\r\n`;
    const file = part('Content-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf');
    const purpose = part('Content-Disposition: form-data; name="purpose"', 'evidence');
    const end = `--${boundary}--\r\n`;
    const multipart = `multipart/form-data; boundary=${boundary}`;
    const bad: [string, string][] = [
      [multipart, ''],
      [multipart, file],
      [multipart, purpose + end],
      [multipart, purpose + file + file + end],
      [multipart, purpose + file.slice(0, 60)],
      [multipart, part('Content-Disposition: form-data; name="__proto__"', 'x') + purpose + file + end],
      [multipart, part('Content-Disposition: form-data; name="purpose"', 'x'.repeat(100_000)) + file + end],
      [multipart, Array.from({ length: 40 }, (_, i) => part(`Content-Disposition: form-data; name="x${i}"`, 'x')).join('') + file + end],
      [multipart, purpose + part('Content-Disposition: form-data; name="file"') + end],
      ['multipart/form-data', purpose + file + end],
      ['multipart/form-data; boundary=other', purpose + file + end],
      ['application/json', '{}'],
      ['application/pdf', PDF.toString()],
    ];
    const before = await everything();
    const owner = await house.client('coop-owner');
    const faults = await inBatches(bad, 1, async ([type, payload]) => {
      cases += 1;
      return faultOf(await owner.raw('POST', '/api/files', payload, { 'content-type': type }));
    });
    expect(faults).toEqual(bad.map(() => null));
    expect(await everything()).toEqual(before);
  });
});
