import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database, repositoryRoot, SettableClock } from '@bangfu/kernel';
import { DEMO_ACCOUNTS } from '@bangfu/parties';
import { CHECKS } from '@bangfu/reporting';
import { Generator } from './prove/input/generator.js';
import { judge } from './prove/input/judge.js';
import { impossibleValues } from './prove/input/oracle.js';
import { Dice, proved, SEED, sized } from './prove/support/proving.js';
import { testApp, type TestApp } from './support/app.js';
import { ownerQuery } from './support/database.js';
import { CURSORS, edge, leavesOf, ODD_WORDS, oddWord, withValue, written, wrongWords } from './support/hostile.js';
import { drainOutbox } from './support/drain-outbox.js';
import { makeObjects } from './support/objects.js';
import { brokenBodies, turns } from './support/spoiled.js';
import { nounOfField, plausible } from './support/plausible.js';
import { type Bad, faultOf, Refusals } from './support/refusals.js';
import {
  bodySchema,
  call,
  exampleBody,
  inBatches,
  pathWith,
  rehearsal,
  type Served,
  servedRoutes,
} from './support/routes.js';
import { type Objects, OURS, THEIRS } from './support/sides.js';

let house: TestApp;
let routes: Served[];
let ours: Objects;
let theirs: Objects;
let tried: Refusals;

beforeAll(async () => {
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock, variables: { LOG_LEVEL: 'silent' } });
  routes = servedRoutes(house);
  for (const { login } of DEMO_ACCOUNTS) await house.client(login);
  ours = await makeObjects(house, OURS);
  theirs = await makeObjects(house, THEIRS);
  tried = new Refusals(house, ours);
}, 240_000);
afterAll(async () => {
  process.stdout.write(`bad input: ${tried.cases} cases on ${routes.length} routes\n`);
  await house.close();
});

const withBody = (): Served[] => routes.filter((route) => bodySchema(route));

/** What takes an account or a unit out of use comes last: the others still need them. */
const careful = (): Served[] =>
  withBody()
    .filter(({ name }) => !/ \/api\/(session|account)/.test(name))
    .sort(
      (a, b) => Number(/users|organisation|people/.test(a.path)) - Number(/users|organisation|people/.test(b.path)),
    );

/** Amounts of which none at all is a sensible one; whoever adds to them says so here. */
const MAY_BE_ZERO: readonly string[] = [
  'post /api/oversight/buyers/{buyerId}/credit-limit limitFen',
  'post /api/procurement/filings bases[0].amountFen',
  'post /api/procurement/filings shares[0].reservedFen',
  'post /api/procurement/purchase-requests/{id}/submission totalFen',
  'post /api/procurement/shipments/{id}/receipt lines[0].acceptedGrams',
  'post /api/vendor/freight zones[0].firstFen',
  'post /api/vendor/freight zones[0].nextFen',
  'post /api/vendor/freight zones[0].freeAboveFen',
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
      return [
        ...turns(route, values, example, 'values'),
        ...containers.flatMap((one) => turns(route, [one], example, `list ${written(one.path)}`)),
      ];
    });
    expect(await tried.refuseAll(bad)).toEqual([]);
    expect(bad.length).toBeGreaterThan(1_000);
  }, 240_000);

  it('may be zero only where nothing at all is a sensible amount', async () => {
    const free: string[] = [];
    for (const route of withBody()) {
      const example = exampleBody(route);
      const amounts = leavesOf(bodySchema(route)!, example).values.filter(({ schema }) =>
        schema.pattern?.startsWith('^-?(0|'),
      );
      if (amounts.length === 0) continue;
      // An unknown field beside them: whatever is said about the amounts, nothing is carried out.
      const body = amounts.reduce((all, { path }) => withValue(all, path, '0'), {
        ...(example as object),
        noSuchField: 1,
      } as unknown);
      const answer = await tried.send({ route, what: '', body: JSON.stringify(body) });
      tried.count(route, amounts.length);
      const named = new Set((answer.body.errors as { field: string }[]).map(({ field }) => field));
      free.push(
        ...amounts
          .map(({ path }) => written(path))
          .filter((field) => !named.has(field))
          .map((field) => `${route.name} ${field}`),
      );
    }
    expect(free).toEqual(MAY_BE_ZERO);
  });

  it('without what is required, with more than is known, or of another shape is refused', async () => {
    const bad = withBody().flatMap(brokenBodies);
    expect(await tried.refuseAll(bad)).toEqual([]);
  }, 240_000);

  it('of 10 MB is refused before it is read', async () => {
    const big = Buffer.alloc(10_000_000, 0x20);
    const some = withBody().filter((_, index) => index % 20 === 0);
    expect(await tried.refuseAll(some.map((route) => ({ route, what: '10 MB', body: big, status: 413 })))).toEqual([]);
  }, 240_000);

  it('is refused where none is wanted', async () => {
    const bare = routes.filter((route) => route.verb !== 'GET' && !route.operation.requestBody);
    expect(await tried.refuseAll(bare.map((route) => ({ route, what: 'body', body: '{"x":1}', status: 400 })))).toEqual(
      [],
    );
  });
});

describe('A query', () => {
  const queryOf = ({ operation }: Served) =>
    (operation.parameters ?? []).filter((one) => one.in === 'query' && one.name !== 'dryRun');

  it('with wrong, repeated, unknown or hostile words is refused', async () => {
    const bad = routes.flatMap((route): Bad[] => {
      const at = (what: string, query: string): Bad => ({
        route,
        what,
        path: `${pathWith(route, ours)}?${query}`,
        status: 400,
      });
      const body = bodySchema(route) ? { body: '{}' } : {};
      return [
        ...queryOf(route).flatMap(({ name, schema }) => [
          ...wrongWords(schema).map((word) =>
            at(`${name}=${word.slice(0, 40)}`, `${name}=${encodeURIComponent(word)}`),
          ),
          ...(schema.type === 'array' ? [] : [at(`${name} twice`, `${name}=1&${name}=2`)]),
          at(`${name} NUL`, `${name}=%00`),
        ]),
        ...['noSuch=1', '__proto__=1', 'constructor=1', 'a[b]=c', '%00=1', '=', 'dryRun=maybe'].map((word) => ({
          ...at(word, word),
          ...body,
        })),
      ];
    });
    expect(await tried.refuseAll(bad.filter(({ what }) => what !== '='))).toEqual([]);
    expect(bad.length).toBeGreaterThan(1_000);
  }, 240_000);

  it('that fits its schema, at its edges or with signs that mean something to a database, is never an error of ours', async () => {
    const broken: string[] = [];
    const answered = new Map<number, number>();
    for (const route of routes.filter(
      (one) => one.verb === 'GET' && one.route.spec.method !== 'stream' && queryOf(one).length > 0,
    )) {
      const parameters = queryOf(route).filter(({ name, schema }) => name !== 'after' && schema.type !== 'array');
      const all = (high: boolean): [string, string][] =>
        parameters.map(({ name, schema }) => [
          name,
          String(edge(schema, high) ?? schema.examples?.[0] ?? randomUUID()),
        ]);
      const texts = parameters.filter(
        ({ schema }) => schema.type === 'string' && !schema.format && !schema.pattern && !schema.enum,
      );
      const needed = parameters
        .filter(({ required }) => required)
        .map(({ name, schema }): [string, string] => [name, String(schema.examples?.[0] ?? edge(schema, false))]);
      const queries = [
        all(true),
        all(false),
        ...ODD_WORDS.map((word) => [
          ...needed.filter(([name]) => !texts.some((one) => one.name === name)),
          ...texts.map(({ name }): [string, string] => [name, word]),
        ]),
      ];
      const answers = await inBatches(queries, 8, (query) =>
        tried.send({ route, what: '', path: `${pathWith(route, ours)}?${new URLSearchParams(query).toString()}` }),
      );
      tried.count(route, answers.length);
      for (const [index, answer] of answers.entries()) {
        answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
        const fault = answer.status === 200 ? null : faultOf(answer);
        if (fault) broken.push(`${route.name} ${JSON.stringify(queries[index])}: ${fault}`);
      }
    }
    expect(broken).toEqual([]);
    expect(answered.get(200)).toBeGreaterThan(200);
  }, 240_000);

  it('with a cursor that nobody was given breaks no list', async () => {
    const lists = routes.filter((route) => queryOf(route).some(({ name }) => name === 'after'));
    const broken: string[] = [];
    for (const route of lists) {
      const answers = await inBatches(
        CURSORS,
        12,
        async (after) =>
          [after, await tried.send({ route, what: '', path: `${pathWith(route, ours)}?after=${after}` })] as const,
      );
      tried.count(route, answers.length);
      for (const [after, answer] of answers) {
        const fault =
          answer.status === 200 || (answer.status === 404 && answer.body.code !== 'route_not_found')
            ? null
            : faultOf(answer);
        if (fault) broken.push(`${route.name} ${Buffer.from(after, 'base64url').toString()}: ${fault}`);
      }
    }
    expect(broken).toEqual([]);
    expect(lists.length).toBeGreaterThan(20);
  }, 240_000);
});

describe('A path or header', () => {
  it('that is no id, year, code or fund is refused', async () => {
    const words = [
      'x',
      '%00',
      '%ff',
      '..%2f..%2fetc',
      '0'.repeat(500),
      'NaN',
      '-1',
      '%E2%80%AE',
      "'%20OR%201=1",
      '%F0%9F%92%A3',
      '[]',
      '2026-02-30',
    ];
    const bad = routes.flatMap((route) =>
      [...route.path.matchAll(/\{(\w+)\}/g)].flatMap(([segment, name]) =>
        words.map((word): Bad => {
          const path = pathWith({ ...route, path: route.path.replace(segment, '@@') }, ours).replace('@@', word);
          return { route, what: `${name}=${word.slice(0, 20)}`, path, ...(bodySchema(route) ? { body: '{}' } : {}) };
        }),
      ),
    );
    expect(await tried.refuseAll(bad)).toEqual([]);
  }, 240_000);

  it('Idempotency-Key must be there and be one', async () => {
    const bad = routes
      .filter((route) => route.route.spec.idempotent)
      .flatMap((route) =>
        ['', 'short', 'x'.repeat(5_000), 'with space', 'a"b\\c;d,e'].map((key): Bad => {
          const body = bodySchema(route) ? { body: JSON.stringify(exampleBody(route)) } : {};
          return { route, what: `key ${key.slice(0, 20)}`, headers: { 'idempotency-key': key }, status: 400, ...body };
        }),
      );
    expect(await tried.refuseAll(bad)).toEqual([]);
  }, 240_000);

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
    const some = routes.filter(
      (route, index) =>
        index % 6 === 0 &&
        route.route.spec.method !== 'stream' &&
        !/session|users|people|organisation/.test(route.path),
    );
    const broken = await inBatches(
      some.flatMap((route) => absurd.map((headers) => ({ route, headers }))),
      12,
      async ({ route, headers }) => {
        const body = bodySchema(route) ? { body: JSON.stringify({ x: 1 }) } : {};
        const answer = await tried.send({ route, what: '', headers, ...body });
        tried.count(route, 1);
        return answer.status < 300
          ? null
          : faultOf(answer) && `${route.name} ${JSON.stringify(headers).slice(0, 60)}: ${faultOf(answer)}`;
      },
    );
    expect(broken.filter(Boolean)).toEqual([]);
  }, 240_000);
});

describe('Generated input', () => {
  it('C1: of at least 200 single faults on every route is refused, each by its name and with a known code', async () => {
    const most = sized({ short: 200, full: 10_000 });
    const broken: string[] = [];
    let accepted = 0;
    for (const route of routes) {
      const generator = new Generator(route, ours, new Dice(SEED + routes.indexOf(route)));
      while ((tried.counted.get(route.name) ?? 0) < most && broken.length < 20) {
        const attempts = Array.from({ length: 8 }, () => generator.next());
        const faults = await Promise.all(attempts.map((attempt) => judge(tried, attempt)));
        broken.push(...faults.flatMap((fault) => fault ?? []));
        accepted += faults.filter((fault) => fault === null).length;
      }
    }
    expect(broken).toEqual([]);
    const least = Math.min(...routes.map(({ name }) => tried.counted.get(name) ?? 0));
    expect(least).toBeGreaterThanOrEqual(most);
    const listed = new Set(
      readFileSync(join(repositoryRoot(), 'docs/api/error-codes.md'), 'utf8').match(/(?<=`)[a-z0-9_]+(?=`)/g),
    );
    expect([...tried.codes].filter((code) => !listed.has(code))).toEqual([]);
    const { cases, requests, slowest, mostMemoryMb } = tried;
    proved('C1', { routes: routes.length, least, cases, requests, codes: tried.codes.size, accepted });
    proved('C2', { 'slowest ms': slowest.ms, slowest: slowest.what, 'most memory MB': mostMemoryMb });
    expect(slowest.ms).toBeLessThan(20_000);
  }, 7_200_000);
});

describe('A body that fits its schema', () => {
  it('at the edge of what numbers, dates and texts can be is never an error of ours', async () => {
    const broken: string[] = [];
    const answered = new Map<number, number>();
    for (const route of careful()) {
      const client = await tried.clientOf(route);
      const ask = async (what: string, body: unknown): Promise<number> => {
        const answer = await call(client, route, pathWith(route, ours) + rehearsal(route), body);
        tried.count(route, 1);
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
      await ask(
        'all high, of nothing',
        plausible(route, {}, (schema) => edge(schema, true)),
      );
      await ask(
        'all low',
        plausible(route, ours, (schema) => edge(schema, false)),
      );
    }
    expect(broken).toEqual([]);
    expect(answered.get(201)).toBeGreaterThan(50);
  }, 240_000);

  it('but names objects of others is refused, as if there were none', async () => {
    const accepted: string[] = [];
    for (const route of careful()) {
      const { values, containers } = leavesOf(bodySchema(route)!, exampleBody(route));
      const ids = [
        ...values.filter(({ schema }) => schema.format === 'uuid'),
        ...containers.filter(({ schema }) => schema.items?.format === 'uuid'),
      ];
      for (const { path, schema } of ids) {
        const noun = nounOfField(path);
        // Goods are for everyone to buy, and a person may work for several organisations.
        if (!noun || noun === 'variants' || noun === 'users') continue;
        const with_ = (id: string) => withValue(plausible(route, ours), path, schema.items ? [id] : id);
        const ask = async (id: string) =>
          call(await tried.clientOf(route), route, pathWith(route, ours) + rehearsal(route), with_(id));
        const [foreign, lost] = [await ask(theirs[noun]!), await ask(randomUUID())];
        tried.count(route, 2);
        const [told, nothing] = [foreign, lost].map((answer) => `${answer.status} ${answer.body?.code}`);
        if (noun === 'organisations' && told === '403 outside_region') continue;
        if (foreign.status < 300 || told !== nothing) {
          accepted.push(`${route.name} ${written(path)}: ${told}, where nothing is: ${nothing}`);
        }
      }
    }
    expect(accepted).toEqual([]);
  }, 240_000);
});

describe('Input that is carried out', () => {
  /** A batch of payouts that the objects of this spec have without the payouts, and what no worker seals here. */
  const MADE_UP = /batch PC2020-|is not in the chain$/;

  it('C1: that fits its document leaves no impossible value where it is carried out', async () => {
    const before = await faultsOfBooks();
    const runs = sized({ short: 2, full: 40 });
    const broken: string[] = [];
    let accepted = 0;
    for (const route of careful()) {
      const generator = new Generator(route, ours, new Dice(SEED + 1_000 + routes.indexOf(route)));
      for (let run = 0; run < runs; run += 1) {
        const fault = await judge(tried, generator.daring());
        if (fault) broken.push(...fault);
        else accepted += 1;
      }
    }
    expect(broken).toEqual([]);
    expect(accepted).toBeGreaterThan(15);
    expect(await impossibleValues(house)).toEqual([]);
    await drainOutbox(house.app, { tolerate: true });
    expect(await faultsOfBooks()).toEqual(before);
    proved('C1 carried out', { accepted, impossible: 0 });
  }, 7_200_000);

  it('C1: an impossible value would be found', async () => {
    await ownerQuery(house.database, `UPDATE users SET name = E'a\\u202eb' WHERE login = 'shopper'`);
    expect(await impossibleValues(house)).toEqual(['users.name: 1']);
  });

  async function faultsOfBooks(): Promise<string[]> {
    const faults: string[] = [];
    for (const check of CHECKS) {
      const rows = await house.get(Database).query<{ fault: string }>(check.faults);
      faults.push(...rows.map(({ fault }) => `${check.name}: ${fault}`).filter((fault) => !MADE_UP.test(fault)));
    }
    return faults.sort();
  }
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
