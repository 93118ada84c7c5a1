import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, Logs, NestLogs, repositoryRoot, SettableClock } from '@bangfu/kernel';
import { DEMO_ACCOUNTS } from '@bangfu/parties';
import { proved } from './prove/support/proving.js';
import { testApp, type TestApp } from './support/app.js';
import { makeObjects } from './support/objects.js';
import { call, entitled, exampleBody, inBatches, pathWith, type Served, servedRoutes } from './support/routes.js';
import { type Objects, OURS } from './support/sides.js';
import { fieldsOf, SENSITIVE, sensitiveIn } from './support/visible-fields.js';

const TABLE = 'test/fields.table.json';

const UNIT = 'canteen-acceptor, canteen-approver, canteen-buyer, canteen-finance, canteen-manager';
/** A person's own address, and that of an institution for whoever verifies it. */
const OWN = [
  'get /api/addresses: shopper',
  'get /api/oversight/receiving-institutions/{id}: county-revitalisation, operator',
  'get /api/shop-orders/{id}: shopper',
];
/** Where goods for a unit go: known to the unit, and to the supplier who brings them. */
const DELIVERY = [
  `get /api/procurement/orders/{id}: ${UNIT}`,
  `get /api/procurement/purchase-requests/{id}: ${UNIT}`,
  'get /api/vendor/shipments/{id}/delivery-note: coop-clerk, coop-owner',
];

/** Who may read what in full, and where: nothing else, and nobody else. */
const MAY_READ: Readonly<Record<string, readonly string[]>> = {
  'identity number': [],
  'household name': [],
  'bank account': [],
  'telephone number': [...OWN, ...DELIVERY],
  'delivery name': OWN,
  'delivery address': [
    ...OWN,
    ...DELIVERY,
    'get /api/vendor/orders/{id}/packing-list: coop-clerk, coop-owner',
    'get /api/vendor/orders/{id}: coop-clerk, coop-owner',
  ],
};

let house: TestApp;
let routes: Served[];
let ours: Objects;
const written: string[] = [];

beforeAll(async () => {
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock });
  const log = createLogger('trace', { write: (line: string) => void written.push(line) });
  Object.assign(house.get(Logs), { root: log });
  house.app.useLogger(new NestLogs(log));
  routes = servedRoutes(house);
  for (const { login } of DEMO_ACCOUNTS) await house.client(login);
  ours = await makeObjects(house, OURS);
}, 240_000);
afterAll(() => house.close());

const seen: Record<string, Record<string, Record<string, string>>> = {};
const read = new Map<string, Map<string, string[]>>();
let asked = 0;

/** A parameter that a list cannot do without gets its example. */
function queryOf({ operation }: Served): string {
  const needed = (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required);
  const words = needed.map(
    ({ name, schema }) => [name, String(schema.examples?.[0] ?? schema.enum?.[0] ?? '1')] as [string, string],
  );
  return words.length > 0 ? `?${new URLSearchParams(words).toString()}` : '';
}

async function look(route: Served): Promise<void> {
  const logins = route.route.spec.public ? ['anonymous', 'coop-owner'] : entitled(route);
  const byFields = new Map<string, string[]>();
  const answers = await inBatches(logins, 6, async (login) => {
    const client = login === 'anonymous' ? house.anonymous() : await house.client(login);
    return [login, await call(client, route, pathWith(route, ours) + queryOf(route))] as const;
  });
  for (const [login, answer] of answers) {
    asked += 1;
    if (answer.status !== 200) continue;
    for (const what of sensitiveIn(answer)) {
      const where = read.get(what) ?? new Map<string, string[]>();
      read.set(what, where.set(route.name, [...(where.get(route.name) ?? []), login]));
    }
    const fields = JSON.stringify(fieldsOf(typeof answer.body === 'string' ? {} : answer.body));
    byFields.set(fields, [...(byFields.get(fields) ?? []), login]);
  }
  seen[route.name] = Object.fromEntries(
    [...byFields].map(([fields, who]) => [nameOf(who), JSON.parse(fields) as Record<string, string>]),
  );
}

const nameOf = (logins: readonly string[]): string =>
  logins.length === DEMO_ACCOUNTS.length ? 'everyone signed in' : [...logins].sort().join(', ');

describe('The fields that 17 roles and strangers see', () => {
  it(`D2: are those of ${TABLE}, so that a change shows in review (REWRITE=1 writes it anew)`, async () => {
    for (const route of routes.filter(({ verb, route: { spec } }) => verb === 'GET' && spec.method !== 'stream')) {
      await look(route);
    }
    const path = join(repositoryRoot(), TABLE);
    const text = `${JSON.stringify(seen, null, 1)}\n`;
    if (process.env.REWRITE) writeFileSync(path, text);
    expect(seen).toEqual(JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : '{}'));
    const full = Object.values(seen).filter((groups) => Object.keys(groups).length > 0).length;
    expect(full).toBeGreaterThan(180);
    proved('D2', { routes: Object.keys(seen).length, 'with fields': full, asked });
  }, 240_000);

  it('D2: hold nobody’s identity, telephone, account, address or household in full but where it must be', () => {
    const found = Object.keys(SENSITIVE).map((what) => {
      const where = [...(read.get(what) ?? [])].map(([route, logins]) => `${route}: ${nameOf(logins)}`);
      return [what, where.sort()];
    });
    const may = Object.entries(MAY_READ).map(([what, where]) => [what, [...where].sort()]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(may));
  });

  it('D2: would be found in a field, a sheet and a document that should not have them', () => {
    const answer = (text: string, type = 'application/json') =>
      sensitiveIn({ raw: Buffer.from(text), headers: { 'content-type': type } });
    expect(answer('{"note":"电话 13812345678，证 430481195001100019"}')).toEqual([
      'identity number',
      'telephone number',
    ]);
    expect(answer('a,6222021234567890123\n', 'text/csv')).toEqual(['bank account']);
    expect(
      answer('{"phone":"138****5678","number":"DD2026-000001","id":"019a0000-0000-7000-8000-138123456789"}'),
    ).toEqual([]);
  });

  it('D2: are in no log, neither of what was asked nor of what was refused or failed', async () => {
    for (const route of routes.filter(({ verb }) => verb !== 'GET').filter((_, index) => index % 3 === 0)) {
      const login = entitled(route)[0];
      const body = exampleBody(route);
      if (!login || typeof body !== 'object') continue;
      const client = await house.client(login);
      await call(client, route, pathWith(route, {}), {
        ...body,
        phone: '13912345678',
        idNumber: '430481195001100019',
        password: 'geheim-9',
        accountNumber: '6222021234567890123',
      });
    }
    const logger = house.get(Logs).root;
    logger.warn({ household: { idNumber: '430481195001100019', phone: '13912345678' } }, '登记失败：13912345678');
    const text = written.join('');
    expect(text).toContain('登记失败');
    for (const [what, pattern] of Object.entries(SENSITIVE)) {
      expect([what, pattern.exec(text)?.[0]]).toEqual([what, undefined]);
    }
    expect(text).not.toContain('geheim-9');
    proved('D2 logs', { lines: written.length });
  }, 240_000);
});
