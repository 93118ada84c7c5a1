import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import { FinanceJobsModule } from '@bangfu/finance';
import { type Actor, Database, Env, newId } from '@bangfu/kernel';
import { LedgerChain } from '@bangfu/ledger';
import { permissionsOf } from '@bangfu/parties';
import { Filings, Programmes, QuotaJobsModule } from '@bangfu/quota';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import { ownerQuery } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { deliveredOrder } from '../../../../test/support/factories/money.js';
import { type Trade, trade } from '../../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import { office, someone } from '../../../../test/support/certification.js';
import { ExportRunner, Exports, type NewExport, ReportingJobsModule } from '../index.js';

let room: TradingRoom;
let official: Actor;
let exports: Exports;
let between: Trade;

beforeAll(async () => {
  room = await tradingRoom('20', [FinanceJobsModule, QuotaJobsModule, ReportingJobsModule]);
  exports = room.get(Exports);
  await room.get(Programmes).importAll();
  const finance = await office(room.database, 'finance', '430481');
  await room.database.query(`UPDATE organisations SET name = '耒阳市财政局' WHERE id = $1`, [finance]);
  official = await someone(room.database, 'county_finance', finance, '430481');
  const names = ['湘南监狱', '耒阳市教育局', '=cmd|/c calc', '耒阳市松溪中学', '耒阳市青塘医院'];
  for (const name of names) {
    between = await trade(room);
    await room.database.query(`UPDATE organisations SET unit_kind = 'organ', name = $2 WHERE id = $1`, [
      between.unit.id,
      name,
    ]);
    if (name.endsWith('医院')) continue;
    const filing = await room.get(Filings).open(between.unit.manager, 2026, {
      canteen: 'own',
      bases: [{ definition: 'canteen_food', amountFen: 50_000_000n }],
      shares: [],
    });
    await room.get(Filings).submit(between.unit.manager, filing.id);
    await room.get(Filings).confirm({ ...official, permissions: permissionsOf(['county_finance']) }, filing.id);
    if (!name.endsWith('中学')) {
      await deliveredOrder(room, [{ certified: true, listed832: true, quantity: 500n }], {}, between);
    }
  }
  await drainOutbox(room.app);
}, 120_000);
afterAll(() => room.close());

async function made(asked: NewExport) {
  const { id } = await exports.request(official, asked);
  await drainOutbox(room.app);
  const found = await exports.find(official, id);
  expect(found).toMatchObject({ state: 'done', progress: 100, failure: null });
  expect(found.rowsWritten).toBe(found.rowsTotal);
  const opened = await exports.open(official, id);
  return { found, content: await buffer(opened.stream()) };
}

const parts = (): string[] => {
  const folder = join(room.get(Env).dataDir, 'exports');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.part')) : [];
};

describe('an export', () => {
  it('tells whoever asked for it that the file is ready, once', async () => {
    const { found } = await made({ kind: 'agencies', format: 'csv' });
    const rows = await room.database.query(
      `SELECT title, body, link FROM notifications WHERE user_id = $1 AND subject_id = $2`,
      [official.userId, found.id],
    );
    expect(rows).toEqual([
      { title: '导出文件已生成', body: `《${found.title}》可以下载了。`, link: `/oversight/exports/${found.id}` },
    ]);
  });

  it('is a workbook that says what it is, from which sealed ledger, and runs no formula', async () => {
    const { found, content } = await made({ kind: 'agencies', format: 'xlsx' });
    const book = new exceljs.Workbook();
    await book.xlsx.load(content as unknown as ArrayBuffer);
    const cells = book.worksheets[0]!.getSheetValues().flatMap((row) => (row as unknown[] | undefined)?.slice(1) ?? []);
    const head = await room.get(LedgerChain).head();
    expect(found).toMatchObject({ ledgerPosition: head.position, ledgerHash: head.hash });
    expect(cells).toEqual(
      expect.arrayContaining([
        `账本位置：第${head.position}笔`,
        `账本哈希：${head.hash}`,
        '范围：耒阳市（430481）',
        '湘南监狱',
        `'=cmd|/c calc`,
      ]),
    );
    expect(found.rowsTotal).toBe(5n);
  });

  it('is a CSV whose entries sum up to the page, in UTF-8 with its mark', async () => {
    const { content } = await made({ kind: 'count_entries', format: 'csv', programme: 'leiyang-poor-household' });
    const text = content.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows = text
      .split('\r\n')
      .map((line) => line.split(','))
      .filter((row) => row[8] === '完成');
    expect(rows.reduce((sum, row) => sum + Number(row[9]), 0)).toBe(3 * 500 * 45);
    const places = (await made({ kind: 'compliance_table', format: 'csv' })).content.toString('utf8');
    expect(places).toMatch(/合计/);
  });

  it('is a bulletin as PDF and as workbook, with one issue number for one day', async () => {
    const { content, found } = await made({ kind: 'bulletin', format: 'pdf', programme: 'leiyang-poor-household' });
    expect(content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(content.length).toBeLessThan(400_000);
    expect(found.title).toBe('关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报');
    if (process.env.KEEP_BULLETIN) await writeFile(process.env.KEEP_BULLETIN, content);
    await made({ kind: 'bulletin', format: 'xlsx', programme: 'leiyang-poor-household' });
    await made({ kind: 'compliance_table', format: 'pdf' });
    const issues = await room.database.query<{ issue: number }>(`SELECT issue FROM bulletin_issues`);
    expect(issues).toEqual([{ issue: 1 }]);
  });

  it('restarts from the beginning after a crash, and two runs at once make one file', async () => {
    const { id } = await exports.request(official, { kind: 'agencies', format: 'xlsx' });
    await room.database.query(
      `UPDATE exports SET state = 'running', progress = 40, rows_written = 2, attempts = 1 WHERE id = $1`,
      [id],
    );
    await Promise.all(Array.from({ length: 3 }, () => room.get(ExportRunner).run(id)));
    await drainOutbox(room.app);
    expect(await exports.find(official, id)).toMatchObject({ state: 'done', rowsWritten: 5n, attempts: 2 });
    const [count] = await room.database.query<{ files: number }>(
      `SELECT count(*)::int AS files FROM files f JOIN exports e ON e.title || '.xlsx' = f.name WHERE e.id = $1 AND f.stored_at >= e.created_at AND f.id NOT IN (SELECT file_id FROM exports WHERE file_id IS NOT NULL)`,
      [id],
    );
    expect(count!.files).toBe(0);
    expect(parts()).toEqual([]);
  });

  it('goes back to the queue when it fails, and fails for good when its tries are used up', async () => {
    const { id } = await exports.request(official, { kind: 'agencies', format: 'csv' });
    await room.database.query(
      `UPDATE exports SET parameters = jsonb_set(parameters, '{division}', '"999999"') WHERE id = $1`,
      [id],
    );
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await expect(room.get(ExportRunner).run(id)).rejects.toMatchObject({ code: 'division_missing' });
      expect((await exports.find(official, id)).state).toBe(attempt < 5 ? 'queued' : 'failed');
    }
    expect(await exports.find(official, id)).toMatchObject({ fileId: null, failure: '生成文件时出错，请稍后重试' });
    await room.database.query(`UPDATE event_deliveries SET dead_at = now() WHERE done_at IS NULL AND dead_at IS NULL`);
    await drainOutbox(room.app, { tolerate: true });
  });

  it('can be cancelled while it waits and not when it is over; nobody else sees it', async () => {
    const { id } = await exports.request(official, { kind: 'agencies', format: 'csv' });
    await expect(exports.open(official, id)).rejects.toMatchObject({ code: 'export_not_ready' });
    await exports.cancel(official, id);
    await drainOutbox(room.app);
    expect(await exports.find(official, id)).toMatchObject({ state: 'cancelled', fileId: null });
    await expect(exports.cancel(official, id)).rejects.toMatchObject({ code: 'export_over' });
    await expect(exports.find({ ...official, userId: newId() }, id)).rejects.toMatchObject({ code: 'export_missing' });
    await expect(exports.request(official, { kind: 'bulletin', format: 'csv' })).rejects.toMatchObject({
      code: 'format_not_offered',
    });
    await expect(exports.request(official, { kind: 'bulletin', format: 'pdf', division: '43' })).rejects.toMatchObject({
      code: 'division_missing',
    });
    expect((await exports.list(official, { limit: 1 })).nextAfter).not.toBeNull();
  });

  it('of many rows shows true progress on the way, in flat memory, and stops at the next batch when cancelled', async () => {
    await ownerQuery(
      room.at,
      `INSERT INTO organisations (id, kind, unit_kind, name, short_name, division_code, created_at)
       SELECT gen_random_uuid(), 'budget_unit', 'organ', '某单位' || n, '某单位', '430481', now() FROM generate_series(1, 30000) n`,
    );
    const { id } = await exports.request(official, { kind: 'agencies', format: 'xlsx' });
    const seen: number[] = [];
    const before = process.memoryUsage.rss();
    const running = room.get(ExportRunner).run(id);
    const onTheWay = async () => {
      const { state, progress } = await exports.find(official, id);
      seen.push(progress);
      return { state, progress };
    };
    await eventually(onTheWay, ({ state, progress }) => state === 'running' && progress > 0 && progress < 99);
    await exports.cancel(official, id);
    await running;
    expect(await exports.find(official, id)).toMatchObject({ state: 'cancelled', fileId: null });
    expect(parts()).toEqual([]);
    const { found, content } = await made({ kind: 'agencies', format: 'csv' });
    expect(found.rowsTotal).toBe(30_005n);
    expect(content.toString('utf8').split('\r\n')).toHaveLength(30_005 + 8 + 1 + 1);
    expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it('loses its file when its days are over, and keeps its record', async () => {
    const { found } = await made({ kind: 'agencies', format: 'csv' });
    const path = await room
      .get(Database)
      .query<{ sha: string }>(`SELECT sha256 AS sha FROM files WHERE id = $1`, [found.fileId]);
    const bytes = join(room.get(Env).dataDir, 'files', path[0]!.sha.slice(0, 2), path[0]!.sha);
    expect(createHash('sha256').update('').digest('hex')).not.toBe(path[0]!.sha);
    expect(existsSync(bytes)).toBe(true);
    room.clock.set('2026-04-18T10:00:00+08:00');
    expect(await exports.expireDue()).toBeGreaterThan(0);
    expect(await exports.expireDue()).toBe(0);
    expect(existsSync(bytes)).toBe(false);
    await expect(exports.open(official, found.id)).rejects.toMatchObject({ code: 'export_expired' });
  });
});
