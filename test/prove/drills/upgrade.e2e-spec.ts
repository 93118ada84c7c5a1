import { LedgerChain } from '@bangfu/ledger';
import { Verification, VerificationModule } from '@bangfu/reporting';
import { migrate, migrationFiles, pendingMigrations, undoMigration } from '@bangfu/kernel';
import pg from 'pg';
import { ConsumersModule } from '../../../apps/worker/src/worker.module.js';
import { fill } from '../../../bench/generate/generate.js';
import { readOptions } from '../../../bench/options.js';
import { emptyDatabase, ownerQuery, type TestDatabase } from '../../support/database.js';
import { deliveredOrder } from '../../support/factories/money.js';
import { openRoom, type TradingRoom } from '../../support/factories/trading-room.js';
import { drainOutbox } from '../../support/drain-outbox.js';
import { verifiedFaults } from '../../support/verified.js';
import { FULL, proved, SEED, sized } from '../support/proving.js';
import { LockWatch } from './support/lock-watch.js';
import { Writers } from './support/writers.js';

/** The last migration that cannot be taken back, and the last before tables are partitioned. */
const BASE = '1765900000000';
const BEFORE_PARTITIONS = '1766199999999';
const LINES = sized({ short: 2_000, full: 1_000_000 });
/** A machine that runs a hundred other specs at the same time has other things to do than to let go of a lock. */
const AT_MOST_MS = FULL ? 1_000 : 5_000;
/** What is wrong with the generator's year from the beginning: no shipments, receipts, payments and nobody who placed an order (bench/README.md), and more sold of a few goods than a village grows. */
const OF_THE_GENERATOR =
  /^(发货与验收不超过确认数量|计入的每一分都有验收|计入金额等于应计金额|谁下单、谁验收都有据).* 0190[0-9a-f]{4}-|^销量不超过认定产量 .* BF-\d{6}-2025-/;
const LIMIT_MS = FULL ? 3_600_000 : 120_000;

describe('B5: migrations on a year of data, beside the traffic', () => {
  let at: TestDatabase;
  let room: TradingRoom | null = null;
  let writers: Writers | null = null;

  beforeAll(async () => {
    at = await emptyDatabase();
    await migrate(at.url, { upTo: BASE });
    // The generator writes for the schema of today: what it names and the base has not is there only for it.
    await ownerQuery(at, 'ALTER TABLE order_lines ADD COLUMN buyer_id uuid');
    process.env.DATABASE_URL = at.url;
    const people = FULL
      ? { products: 2_000, agencies: 500, suppliers: 100 }
      : { products: 60, agencies: 8, suppliers: 4 };
    await fill(at.url, { ...readOptions([]), ...people, lines: LINES, seed: SEED }, () => undefined);
    await ownerQuery(at, 'ALTER TABLE order_lines DROP COLUMN buyer_id');
    await eventsOf(at.url);
  }, LIMIT_MS);

  afterAll(async () => {
    await writers?.end();
    delete process.env.DATABASE_URL;
    await room?.close();
    await at?.drop();
  }, 60_000);

  /** Runs `work` under watch, and holds it to the limit. */
  async function watched(name: string, work: () => Promise<unknown>): Promise<void> {
    const watch = await LockWatch.over(at.url);
    writers!.longestMs = 0;
    const from = performance.now();
    try {
      await work();
    } finally {
      await watch.end();
    }
    const [reading, writing] = [watch.longest('ACCESS'), watch.longest('WRITE')];
    proved(`B5: ${name}`, {
      'order lines': LINES,
      seconds: ((performance.now() - from) / 1_000).toFixed(1),
      'longest lock against reading ms': `${reading.ms} (${reading.table})`,
      'against writing ms': `${writing.ms} (${writing.table})`,
      'longest write ms': Math.round(writers!.longestMs),
      looks: watch.looks,
    });
    expect(reading.ms).toBeLessThan(AT_MOST_MS);
    expect(writing.ms).toBeLessThan(AT_MOST_MS);
  }

  async function faults(): Promise<string[]> {
    await room!.get(LedgerChain).seal();
    const found = await verifiedFaults(room!.get(Verification));
    return found.filter((fault) => !OF_THE_GENERATOR.test(fault));
  }

  it('B5: whoever watches sees a lock that is held too long', async () => {
    const watch = await LockWatch.over(at.url);
    const owner = new pg.Client({ connectionString: at.url });
    await owner.connect();
    await owner.query('BEGIN; LOCK TABLE categories IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(1.1); COMMIT');
    await owner.end();
    await watch.end();
    expect(watch.longest('ACCESS')).toEqual({
      table: 'categories',
      mode: 'AccessExclusiveLock',
      ms: expect.any(Number),
    });
    expect(watch.longest('ACCESS').ms).toBeGreaterThan(1_000);
  });

  it(
    'B5: up',
    async () => {
      writers = await Writers.on(at.url, 3);
      await watched('up', () => migrate(at.url, { upTo: BEFORE_PARTITIONS }));
      expect(writers!.failures).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'B5: down, as far as nothing is lost',
    async () => {
      const back = migrationFiles().filter(({ time }) => time > BASE && time < BEFORE_PARTITIONS);
      await watched('down', async () => {
        for (const { name } of [...back].reverse()) expect(await undoMigration(at.url)).toBe(name);
      });
      await expect(undoMigration(at.url)).rejects.toThrow(/forward only/);
      expect(writers!.failures).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'B5: up again, to the very top: every write is there, the product works, and the books are right',
    async () => {
      const written = writers!;
      await watched('up again', () => migrate(at.url, { upTo: BEFORE_PARTITIONS }));
      await watched('partitions, and what comes after', () => migrate(at.url));
      expect(await pendingMigrations(at.url)).toEqual([]);
      // This version of the product cannot be at work on the schema of an earlier one: it begins here, beside the writers.
      room = await openRoom(at, '12', [ConsumersModule, VerificationModule]);
      const purchases: string[] = [];
      for (let made = 0; made < 3; made += 1) purchases.push((await deliveredOrder(room)).receiptId);
      await drainOutbox(room.app);
      await written.end();
      expect(written.failures).toEqual([]);
      expect(await written.found(at.url)).toBe(written.written.length);
      proved('B5: traffic beside the migrations', {
        'transactions written and found': written.written.length,
        failed: written.failures.length,
        'purchases afterwards': purchases.length,
      });
      expect(await faults()).toEqual([]);
    },
    LIMIT_MS,
  );
});

/** The events, deliveries and audit entries of the year: several for each order, as the product leaves them. */
async function eventsOf(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const id = `('0195' || lpad(to_hex(n / 65536), 4, '0') || '-' || lpad(to_hex(n % 65536), 4, '0') || '-7000-8000-000000000001')::uuid`;
  const year = `generate_series(1, ${LINES}) n`;
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
  await client.query(
    `INSERT INTO outbox_events (id, type, payload, at, relayed_at) SELECT ${id}, 'drill.year', '{}', now(), now() FROM ${year}`,
  );
  await client.query(
    `INSERT INTO event_deliveries (event_id, consumer, relayed_at, done_at) SELECT ${id}, 'drill', now(), now() FROM ${year}`,
  );
  await client.query(
    `INSERT INTO audit_entries (id, at, actor_name, actor_roles, action, subject_type, subject_id) SELECT ${id}, now(), '演练', '{}', 'drill.year', 'drill', n::text FROM ${year}`,
  );
  await client.query('VACUUM ANALYZE');
  await client.end();
}
