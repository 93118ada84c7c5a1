import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock, Database, Env, KernelModule, KeyRotation, repositoryRoot } from '@bangfu/kernel';
import { Verification, VerificationModule } from '@bangfu/reporting';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { type ToldStory, toldStory } from '../../../test/support/told-story.js';
import { verifiedFaults } from '../../../test/support/verified.js';
import { seedAtFirstStart } from '../src/seed.js';
import { SEALED_COLUMNS } from '../src/keys/sealed-columns.js';
import { StoryCalendar } from '../src/story/calendar.js';
import { forgottenColumns, readable, sealedTexts, unmatched } from './plain-texts.js';

@Module({ imports: [KernelModule, VerificationModule] })
class VerifyModule {}

const TABLES: Readonly<Record<string, string>> = {
  DD: 'orders',
  YS: 'receipts',
  FP: 'invoices',
  FH: 'shipments',
  TH: 'returns',
  TB: 'quota_filings',
  BF: 'certificates',
};

describe('the seeded story', () => {
  let house: TestApp;
  let story: ToldStory;
  const before = { ...process.env };

  const rows = <R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> =>
    house.get(Database).query<R>(sql, parameters);
  const count = async (sql: string, parameters: readonly unknown[] = []): Promise<number> =>
    (await rows<{ n: number }>(sql, parameters))[0]!.n;

  beforeAll(async () => {
    story = await toldStory();
    const { url, dataDir } = story;
    Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: dataDir, SEED: 'story', LOG_LEVEL: 'silent' });
    house = await testApp({ database: story, variables: { DATA_DIR: dataDir } });
  }, 240_000);
  afterAll(async () => {
    await house?.close();
    await story?.drop();
    process.env = before;
  });

  it('tells of its progress', () => {
    expect(story.said.map((line) => line.split(' … ')[0])).toEqual([
      ...Array.from({ length: 12 }, (_, index) => `story ${index + 1}/12`),
      'seeded',
    ]);
  });

  it('passes every check of verify', async () => {
    const app = await NestFactory.createApplicationContext(VerifyModule, { logger: false });
    const faults = await verifiedFaults(app.get(Verification));
    await app.close();
    expect(faults).toEqual([]);
  });

  it('holds a year: orders of every state, plans, certificates, linked households, statements in both formats', async () => {
    const states = await rows<{ state: string; n: number }>(
      'SELECT state, count(*)::int AS n FROM orders GROUP BY state',
    );
    expect(states.map(({ state }) => state).sort()).toEqual([
      'cancelled',
      'completed',
      'confirmed',
      'placed',
      'proposed',
      'received',
      'shipped',
    ]);
    expect(states.reduce((sum, { n }) => sum + n, 0)).toBe(84);
    expect(await count(`SELECT count(*)::int AS n FROM quota_filings WHERE state = 'confirmed'`)).toBe(18);
    expect(await count(`SELECT count(*)::int AS n FROM certificates WHERE state = 'expired'`)).toBe(1);
    const coop = await count(
      `SELECT count(DISTINCT l.household_id)::int AS n FROM benefit_links l JOIN organisations o ON o.id = l.supplier_id WHERE o.name = '黄草洲润福祥农业科技有限公司'`,
    );
    expect(coop).toBe(105);
    expect(await rows('SELECT DISTINCT format FROM bank_statements ORDER BY format')).toEqual([
      { format: 'camt053' },
      { format: 'csv' },
    ]);
    expect(await count(`SELECT count(*)::int AS n FROM bank_lines WHERE state = 'open'`)).toBe(1);
  });

  it('counts 耒阳 produce for 耒阳 and 安化 produce for the nation, each to the fen', async () => {
    const { year } = new StoryCalendar(house.get(Clock).today());
    const counted = (programme: string) =>
      rows<{ accepted: bigint; completed: bigint }>(
        `SELECT t.accepted_fen AS accepted, t.completed_fen AS completed FROM plan_totals t JOIN quota_plans p ON p.id = t.plan_id
           JOIN programmes g ON g.id = p.programme_id JOIN organisations o ON o.id = p.agency_id
          WHERE o.name = '湘南监狱' AND p.year = $1 AND g.code = $2 AND t.fund = 'canteen'`,
        [year, programme],
      );
    const [city] = await counted('leiyang-poor-household');
    const [nation] = await counted('national-832');
    expect(city).toEqual({ accepted: city!.accepted, completed: city!.accepted });
    expect(Number(city!.accepted)).toBeGreaterThan(10_000_000);
    expect(Number(nation!.accepted)).toBeGreaterThan(Number(nation!.completed));
    const [short] = await rows<{ ordered: bigint; accepted: bigint }>(
      `SELECT o.goods_fen AS ordered, r.goods_fen AS accepted FROM orders o JOIN receipts r ON r.order_id = o.id WHERE o.number = $1`,
      [`DD${year}-000009`],
    );
    expect(short).toEqual({ ordered: 5_130n, accepted: 2_565n });
  });

  it('is what docs/story.md says: every number, account, article and title is there', async () => {
    const { year } = new StoryCalendar(house.get(Clock).today());
    const text = readFileSync(join(repositoryRoot(), 'docs/story.md'), 'utf8');
    const missing: string[] = [];
    const known = new Set((await rows<{ login: string }>('SELECT login FROM users')).map((user) => user.login));
    const articles = new Set((await rows<{ sku: string }>('SELECT sku FROM variants')).map((variant) => variant.sku));
    const titles = new Set(
      (await rows<{ title: string }>('SELECT title FROM purchase_requests')).map((request) => request.title),
    );
    const moved = (number: string): string =>
      number.replace(/(?<=^[A-Z]{2}(-\d{6}-)?)\d{4}(?=-)/, (written) => String(Number(written) + year - 2026));
    for (const [number] of text.matchAll(/\b(?:(?:DD|YS|FP|FH|TH|TB)\d{4}|BF-\d{6}-\d{4})-\d{6}\b/g)) {
      const found = await count(`SELECT count(*)::int AS n FROM ${TABLES[number.slice(0, 2)]} WHERE number = $1`, [
        moved(number),
      ]);
      if (found !== 1) missing.push(number);
    }
    for (const [, word] of text.matchAll(/`([a-z]+(?:-[a-z]+)+|operator|shopper)`/g)) {
      if (!/^(bangfu|npm)-/.test(word!) && !known.has(word!)) missing.push(word!);
    }
    for (const [, word] of text.matchAll(/`([A-Z]+(?:-[A-Z0-9]+)?)`/g)) if (!articles.has(word!)) missing.push(word!);
    for (const [, title] of text.matchAll(/「(.+?)」/g)) if (!titles.has(title!)) missing.push(title!);
    expect(missing).toEqual([]);
  });

  it('counts each purchase where docs/story.md says it counts', async () => {
    const { year } = new StoryCalendar(house.get(Clock).today());
    const counted = await rows<{ number: string; programme: string; unit: string }>(
      `SELECT DISTINCT o.number, g.code AS programme, a.short_name AS unit FROM count_entries e JOIN order_lines l ON l.id = e.order_line_id
         JOIN orders o ON o.id = l.order_id JOIN quota_plans p ON p.id = e.plan_id JOIN programmes g ON g.id = p.programme_id
         JOIN organisations a ON a.id = p.agency_id WHERE o.number = ANY ($1) ORDER BY o.number, g.code`,
      [['000001', '000010', '000015', '000017', '000022', '000031', '000045'].map((number) => `DD${year}-${number}`)],
    );
    expect(counted.map(({ number, programme, unit }) => `${number.slice(-2)} ${programme} ${unit}`)).toEqual([
      '01 leiyang-poor-household 湘南监狱',
      '10 leiyang-poor-household 机关服务中心',
      '15 leiyang-poor-household 湘南监狱',
      '15 national-832 湘南监狱',
      '17 leiyang-poor-household 机关服务中心',
      '22 leiyang-poor-household 机关服务中心',
      '31 national-832 教育考试服务中心',
      '45 national-832 教育考试服务中心',
    ]);
  });

  it('leaves something to do for each demo account that can act', async () => {
    const waiting = await rows<{ login: string }>(
      `SELECT DISTINCT u.login FROM notifications n JOIN users u ON u.id = n.user_id WHERE n.kind = 'to_do' AND n.done_at IS NULL`,
    );
    const logins = [
      'coop-owner',
      'coop-clerk',
      'canteen-buyer',
      'canteen-approver',
      'canteen-acceptor',
      'canteen-finance',
      'union-officer',
    ];
    const officials = [
      'township-clerk',
      'county-trade',
      'county-agriculture',
      'county-revitalisation',
      'county-finance',
      'operator',
    ];
    expect(waiting.map(({ login }) => login)).toEqual(expect.arrayContaining([...logins, ...officials]));
  });

  it('gives every demo account its way in, over HTTP', async () => {
    const buyer = await house.client('canteen-buyer');
    expect((await buyer.get('/api/procurement/orders?limit=5')).body.items.length).toBe(5);
    const owner = await house.client('coop-owner');
    expect((await owner.get('/api/vendor/orders?limit=5')).body.items.length).toBe(5);
  });

  it('is told once', async () => {
    const again: string[] = [];
    await seedAtFirstStart(house.app, (line) => again.push(line));
    expect(again).toEqual([]);
    expect(await count('SELECT count(*)::int AS n FROM orders')).toBe(84);
  });
  it('holds personal and bank numbers sealed alone: nothing that is sealed somewhere can be read anywhere else', async () => {
    const [database, { secrets }] = [house.get(Database), house.get(Env)];
    const texts = await sealedTexts(database, secrets);
    expect(new Set(texts.values()).size).toBeGreaterThan(7);
    expect(await readable(database, texts)).toEqual([]);
    const [[phone]] = [[...texts.keys()].filter((text) => /^1\d{10}$/.test(text))];
    await rows(
      `UPDATE organisations SET short_name = short_name || $1 WHERE id = (SELECT id FROM organisations LIMIT 1)`,
      [phone],
    );
    expect(await readable(database, texts)).toEqual([expect.stringMatching(/^organisations\.short_name \(/)]);
    await rows(`UPDATE organisations SET short_name = replace(short_name, $1, '')`, [phone]);
  });

  it('goes over to a new secret while the old one still opens, cut off or not, and then the old one may go', async () => {
    const [database, old] = [house.get(Database), house.get(Env)];
    expect(await forgottenColumns(database)).toEqual([]);
    const before = await sealedTexts(database, old.secrets);
    const ring = (secret: string, others: string[] = []) =>
      new Env({
        DATA_DIR: story.dataDir,
        DATABASE_URL: house.database.url,
        APP_SECRET: secret,
        APP_SECRETS_OLD: others.join(','),
      });
    const both = ring('the new secret of the spec, 0123456789 abcdef', [old.secret]);
    const rotation = new KeyRotation(both, database);
    const all = await rotation.left(SEALED_COLUMNS);
    expect(await rotation.renew(SEALED_COLUMNS[2]!, 7)).toBeGreaterThan(7);
    expect(await sealedTexts(database, both.secrets)).toEqual(before);
    const rest = await rotation.left(SEALED_COLUMNS);
    expect(rest).toBeLessThan(all);
    let renewed = 0;
    for (const column of SEALED_COLUMNS) renewed += await rotation.renew(column);
    expect(renewed).toBe(rest);
    expect(await rotation.left(SEALED_COLUMNS)).toBe(0);
    const fresh = ring(both.secret);
    expect(await sealedTexts(database, fresh.secrets)).toEqual(before);
    await expect(sealedTexts(database, old.secrets)).rejects.toThrow('is not in the ring');
    expect(await unmatched(database, fresh)).toEqual([]);
  });
});
