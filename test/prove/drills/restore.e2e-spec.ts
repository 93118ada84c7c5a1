import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '#bin/postgres.mjs';
import { Env, FilesModule, KernelModule } from '@bangfu/kernel';
import { Verification, VerificationModule } from '@bangfu/reporting';
import { Test } from '@nestjs/testing';
import { type AgencyTrace, agencyLine } from '../crashes/support/agency-line.js';
import { type Cast, gather, prepare } from '../crashes/support/fixtures.js';
import { House } from '../crashes/support/house.js';
import { type ShopTrace, shopLine } from '../crashes/support/shop-line.js';
import { FULL, proved, sized } from '../support/proving.js';
import { archived, archiving, baseBackup, connected, prepareRecovery } from './support/base-backup.js';
import { Instance } from './support/instance.js';
import { Marks } from './support/marks.js';

const ARCHIVE_EVERY_SECONDS = 5;
const TRAFFIC_SECONDS = sized({ short: 5, full: 20 });
const LIMIT_MS = 1_200_000;
const OPEN = `SELECT ((SELECT count(*) FROM outbox_events WHERE relayed_at IS NULL) +
  (SELECT count(*) FROM event_deliveries WHERE done_at IS NULL AND dead_at IS NULL))::int AS open`;

// Two servers and the product's programs, each to be started: a minute before anything is proved, too long for the short form.
(FULL ? describe : describe.skip)('B4: restored to the moment before the disaster', () => {
  let house: House;
  let cast: Cast;
  let from: { backup: string; dataDir: string };
  let restored: Awaited<ReturnType<typeof startPostgres>> | null = null;
  let door: Instance | null = null;
  let worker: Instance | null = null;

  beforeAll(async () => {
    house = await House.open();
    from = {
      backup: join(house.folder, 'backup'),
      dataDir: join(house.folder, 'postgres'),
    };
    await archiving(from.dataDir, house.postgres.url, ARCHIVE_EVERY_SECONDS);
    const prepared = await prepare(house);
    await house.acceptFixtures();
    await house.begin('postgres');
    cast = { ...prepared, people: await gather(house) };
  }, LIMIT_MS);

  afterAll(async () => {
    door?.kill();
    worker?.kill();
    await restored?.stop();
    await house?.close();
  }, 60_000);

  it(
    'B4: every check holds on the copy, and it is known what was lost',
    async () => {
      const [agencies, shops]: [AgencyTrace[], ShopTrace[]] = [[], []];
      let over = false;
      const again = async <T>(into: T[], line: () => Promise<T>): Promise<void> => {
        // What the disaster cuts off ends as it may.
        while (!over) into.push(await line());
      };
      const working = [
        again(agencies, () => agencyLine(cast, null)),
        again(agencies, () => agencyLine(cast, null)),
        again(shops, () => shopLine(house, cast)),
      ].map((work) => work.catch((error: unknown) => over || Promise.reject(error as Error)));
      const marks = await Marks.begin(house.postgres.url);
      await sleep(2_000);

      const copying = performance.now();
      await baseBackup(from.dataDir, house.postgres.url, from.backup);
      const backupMs = performance.now() - copying;
      for (
        const end = performance.now() + TRAFFIC_SECONDS * 1_000;
        performance.now() < end || agencies.length + shops.length < 3;
      ) {
        await Promise.race([sleep(200), ...working]);
      }

      // Somebody with all rights empties a table.
      const known = { agencies: [...agencies], shops: [...shops] };
      const owner = await connected(house.postgres.url);
      const until = (await owner.query<{ at: string }>('SELECT clock_timestamp()::text AS at')).rows[0]!.at;
      await owner.query('SET session_replication_role = replica; DELETE FROM stock_levels');
      const atRisk = await marks.notArchived(owner);
      await marks.end();
      over = true;
      // Whoever waits for an answer gives up.
      Object.defineProperty(house, 'repeats', {
        get: () => 0,
        set: () => {
          throw new Error('over');
        },
      });
      await Promise.all([...house.victims.values()].map((victim) => victim.stop()));
      const wounds = await house.verified();
      expect(wounds.length).toBeGreaterThan(0);

      const recovering = performance.now();
      await archived(house.postgres.url);
      const [dataDir, home] = [join(house.folder, 'restored'), join(house.folder, 'restored-home')];
      prepareRecovery(from, dataDir, until);
      cpSync(join(house.folder, 'home'), home, { recursive: true });
      restored = await startPostgres({ dataDir, fsync: false });
      const copy = await connected(restored.url);
      while ((await copy.query<{ on: boolean }>('SELECT pg_is_in_recovery() AS on')).rows[0]!.on) await sleep(50);
      const promotedMs = performance.now() - recovering;
      door = await Instance.start(house, 'storefront', { DATABASE_URL: restored.url, DATA_DIR: home });
      const servingMs = performance.now() - recovering;

      const lost = await marks.lostIn(copy, until);
      const { rows } = await copy.query<{ found: number }>(
        `SELECT (SELECT count(*) FROM allocations WHERE invoice_id = ANY ($1)) + (SELECT count(*) FROM shop_orders WHERE id = ANY ($2)) AS found`,
        [known.agencies.map(({ invoiceId }) => invoiceId), known.shops.map(({ orderId }) => orderId)],
      );
      // What had happened, but had not led to all that follows from it, does so now.
      worker = await Instance.start(house, 'worker', { DATABASE_URL: restored.url, DATA_DIR: home });
      while ((await copy.query<{ open: number }>(OPEN)).rows[0]!.open > 0) await sleep(100);
      const settledMs = performance.now() - recovering;
      await Promise.all([owner.end(), copy.end()]);
      const { checks, faults } = await verifiedAt(restored.url, home);
      proved('B4: restore', {
        'lines complete before the disaster': known.agencies.length + known.shops.length,
        'found on the copy': Number(rows[0]!.found),
        'marks committed': marks.committed,
        'recovery point: ms before the disaster': lost.ms,
        'transactions before the target lost': lost.before,
        'committed while the table was emptied, and so after the target': lost.after,
        'had the machine burnt as well, lost at most s': atRisk.seconds.toFixed(1),
        'and transactions': atRisk.count,
        'base backup s': (backupMs / 1_000).toFixed(1),
        'recovery s': (promotedMs / 1_000).toFixed(1),
        'until a door serves s': (servingMs / 1_000).toFixed(1),
        'until all events are through s': (settledMs / 1_000).toFixed(1),
        'checks on the emptied database that failed': wounds.length,
        'checks on the copy': checks,
        failed: faults.length,
      });
      expect(faults).toEqual([]);
      expect(checks).toBeGreaterThan(50);
      expect(lost.before).toBe(0);
      expect(Number(rows[0]!.found)).toBe(known.agencies.length + known.shops.length);
      await Promise.allSettled(working);
    },
    LIMIT_MS,
  );

  async function verifiedAt(url: string, dataDir: string): Promise<{ checks: number; faults: string[] }> {
    const env = new Env({ DATABASE_URL: url, DATA_DIR: dataDir, LOG_LEVEL: 'silent', SEED: 'none', NODE_ENV: 'test' });
    const app = await Test.createTestingModule({ imports: [KernelModule, FilesModule, VerificationModule] })
      .overrideProvider(Env)
      .useValue(env)
      .compile();
    await app.init();
    const faults: string[] = [];
    let checks = 0;
    for await (const finding of app.get(Verification, { strict: false }).run()) {
      checks += 1;
      faults.push(...finding.faults.map((fault) => `${finding.name}: ${fault}`));
    }
    await app.close();
    return { checks, faults: faults.filter((fault) => !house['known'].has(fault)) };
  }
});
