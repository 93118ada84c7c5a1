import { mkdirSync, mkdtempSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Janitor, startJanitor } from '#bin/clearing.mjs';
import { freePort } from '#bin/ports.mjs';
import { Clock, Database, migrate, SettableClock } from '@bangfu/kernel';
import { StripeConnection } from '@bangfu/payments';
import { Verification } from '@bangfu/reporting';
import type { TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { createEmulator, MemoryStore } from '../../../../apps/stripe-emulator/src/index.js';
import type { TradingRoom } from '../../../support/factories/trading-room.js';
import { verifiedFaults } from '../../../support/verified.js';
import type { Reception } from '../../crashes/support/caller.js';
import { openKeeper } from '../../crashes/support/house.js';
import { bundlePrograms, type Door, DOORS, type Program } from '../../../support/programs.js';
import { type Death, Victim } from '../../crashes/support/victim.js';
import { Balancer } from './balancer.js';
import { Front } from './front.js';
import { PostgresTrio } from './postgres-trio.js';
import { RedisCluster } from './redis-cluster.js';

export const OF_EACH = 3;
export const PROGRAMS = [...DOORS, 'worker'] as const;
const LIMIT_MS = 240_000;

/** The product past one machine: three processes of each program behind nginx, on three PostgreSQL and six Redis. */
export class Estate implements Reception {
  readonly unclean: string[] = [];
  readonly waiting = new Set<{ readonly since: number; readonly door: Door }>();
  readonly statuses = new Map<number, number>();
  readonly deaths: Death[] = [];
  readonly victims = new Map<Program, Victim[]>();
  repeats = 0;
  private keeper!: TestingModule;
  private readonly clock = new SettableClock();
  private front!: Front;
  private programs = '';
  private readonly known = new Set<string>();

  private constructor(
    private readonly folder: string,
    private readonly janitor: Janitor,
    readonly postgres: PostgresTrio,
    readonly balancer: Balancer,
    readonly redis: RedisCluster,
  ) {}

  static async open(bin: string): Promise<Estate> {
    // Not in the folder of this run, which PostgreSQL's account may not enter.
    const folder = mkdtempSync('/tmp/bangfu-cluster-');
    chmodSync(folder, 0o711);
    const janitor = startJanitor();
    janitor.remove(folder);
    const redis = await RedisCluster.start(folder, janitor);
    const postgres = await PostgresTrio.start(bin, folder, janitor);
    const balancer = await Balancer.start(bin, folder, postgres.nodes, janitor);
    const estate = new Estate(folder, janitor, postgres, balancer, redis);
    await estate.untilPrimary();
    await migrate(estate.url);
    await estate.prepareKeeper();
    return estate;
  }

  /** The address that is always the primary's. */
  get url(): string {
    return this.postgres.urlOf(this.balancer.primary);
  }

  get room(): TradingRoom {
    const { keeper, clock, url } = this;
    return {
      app: keeper,
      at: { url, applicationUrl: url, line: null, drop: () => Promise.resolve() },
      database: keeper.get(Database, { strict: false }),
      clock,
      get: (token) => keeper.get(token, { strict: false }),
      close: () => Promise.resolve(),
    };
  }

  /** What callers know: one address for everything. */
  urlOf(): string {
    return this.front.url;
  }

  /** One process of each door, past nginx. */
  past(index: number): Reception {
    const { unclean, waiting, statuses, victims } = this;
    return { unclean, waiting, statuses, repeats: 0, urlOf: (door) => victims.get(door)![index]!.url };
  }

  async begin(): Promise<void> {
    this.programs = await bundlePrograms();
    for (const program of PROGRAMS) {
      const victims: Victim[] = [];
      for (let made = 0; made < OF_EACH; made += 1) victims.push(await this.victim(program));
      this.victims.set(program, victims);
    }
    const doors = DOORS.map((door) => [door, this.victims.get(door)!.map(({ url }) => new URL(url).host)] as const);
    this.front = await Front.start(this.folder, new Map(doors), this.janitor);
    // Program by program: fifteen starts at once would only wait for each other.
    for (const victims of this.victims.values()) {
      for (const victim of victims) victim.start();
      await Promise.all(victims.map((victim) => victim.untilReady()));
    }
    for (const end = performance.now() + 20_000; performance.now() < end; await sleep(100)) {
      if (
        await fetch(`${this.front.url}/healthz`).then(
          ({ ok }) => ok,
          () => false,
        )
      ) {
        return;
      }
    }
    throw new Error(`nginx does not answer: ${this.front.said}`);
  }

  /** Over the address of the primary, and asked again while there is none. */
  async ask<R extends object = Record<string, unknown>>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    for (const end = performance.now() + LIMIT_MS; ; await sleep(200)) {
      const client = new pg.Client({ connectionString: this.url, types: { getTypeParser: parser as never } });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return (await client.query<R>(sql, [...values])).rows;
      } catch (error) {
        if (performance.now() > end || /^(22|42)/.test((error as { code?: string }).code ?? '')) throw error;
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  /** What `npm run verify` says is wrong. */
  async verified(): Promise<string[]> {
    const faults = await verifiedFaults(this.keeper.get(Verification, { strict: false }));
    return faults.filter((fault) => !this.known.has(fault));
  }

  /** What fixtures have left undone from the beginning: rows of files without their bytes. */
  async acceptFixtures(): Promise<void> {
    for (const fault of await this.verified()) {
      if (!/file \w{64}: missing$/.test(fault)) throw new Error(`the fixtures are wrong: ${fault}`);
      this.known.add(fault);
    }
  }

  /** Until no event and no delivery is open. */
  async calm(): Promise<void> {
    const open = `SELECT (SELECT count(*) FROM outbox_events WHERE relayed_at IS NULL) + (SELECT count(*) FROM event_deliveries
      WHERE done_at IS NULL AND dead_at IS NULL) AS open`;
    for (const end = performance.now() + LIMIT_MS; ; await sleep(300)) {
      const [row] = await this.ask<{ open: number }>(open);
      if (row!.open === 0) return;
      if (performance.now() > end) throw new Error(`${row!.open} events and deliveries are still open`);
    }
  }

  /** Until whatever was written up to now has been carried to everybody who listens. */
  async through(): Promise<void> {
    const [newest] = await this.ask<{ id: string }>('SELECT id FROM outbox_events ORDER BY position DESC LIMIT 1');
    const open = `SELECT EXISTS (SELECT FROM outbox_events WHERE id = $1 AND relayed_at IS NULL)
      OR EXISTS (SELECT FROM event_deliveries WHERE event_id = $1 AND done_at IS NULL) AS open`;
    for (const end = performance.now() + LIMIT_MS; ; await sleep(100)) {
      const [row] = await this.ask<{ open: boolean }>(open, [newest!.id]);
      if (!row!.open) return;
      if (performance.now() > end) throw new Error(`event ${newest!.id} is still under way`);
    }
  }

  get surprises(): string[] {
    return [...this.victims.values()].flat().flatMap(({ surprises }) => surprises);
  }

  async close(): Promise<void> {
    await Promise.all([...this.victims.values()].flat().map((victim) => victim.stop()));
    await Promise.race([this.keeper?.close().catch(() => undefined), sleep(8_000)]);
    await this.front?.stop();
    await this.balancer.stop();
    await this.redis.stop();
    await this.postgres.stop();
    await this.janitor.finish();
  }

  /** Before its first looks HAProxy takes every server for what it is asked for. */
  private async untilPrimary(): Promise<void> {
    for (let right = 0, end = performance.now() + 60_000; right < 6; await sleep(100)) {
      const [row] = await this.ask<{ replica: boolean }>('SELECT pg_is_in_recovery() AS replica');
      right = row!.replica ? 0 : right + 1;
      if (performance.now() > end) throw new Error(`HAProxy finds no primary: ${this.balancer.said}`);
    }
  }

  private async prepareKeeper(): Promise<void> {
    mkdirSync(join(this.folder, 'home'));
    this.keeper = await openKeeper(this.url, join(this.folder, 'home'), this.clock);
    const secrets = ['whsec_of_the_cluster'];
    const emulator = createEmulator({
      store: new MemoryStore(),
      now: () => this.keeper.get(Clock, { strict: false }).now(),
      webhook: { url: 'http://127.0.0.1:9/', secrets },
    });
    const provider = { key: 'sk_emu_of_the_cluster', webhookSecrets: secrets, fetch: emulator.fetch };
    this.keeper.get(StripeConnection, { strict: false }).use(provider);
  }

  private async victim(program: Program): Promise<Victim> {
    return new Victim({
      program,
      folder: this.programs,
      port: await freePort(),
      environment: () => this.environment(),
      nextPoint: () => null,
      died: (death) => this.deaths.push(death),
      janitor: this.janitor,
    });
  }

  private environment(): Record<string, string> {
    return {
      DATABASE_URL: this.url,
      DATABASE_REPLICA_URL: this.postgres.urlOf(this.balancer.replica),
      REDIS_URL: this.redis.url,
      DATA_DIR: join(this.folder, 'home'),
      DATABASE_POOL_SIZE: '6',
      DATABASE_WAIT_MS: '5000',
      TRUSTED_PROXIES: '127.0.0.1',
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '100000',
      QUEUE_PATIENCE_MS: '3000',
      SEED: 'none',
    };
  }
}

const parser = (oid: number, format?: string): unknown =>
  oid === 20 || oid === 1700 ? (text: string) => Number(text) : pg.types.getTypeParser(oid, format as never);
