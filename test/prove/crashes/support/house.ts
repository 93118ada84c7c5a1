import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Janitor, startJanitor } from '#bin/clearing.mjs';
import { freePort } from '#bin/ports.mjs';
import { Clock, Database, Env, FilesModule, KernelModule, migrate, Queues, SettableClock } from '@bangfu/kernel';
import { LedgerChain } from '@bangfu/ledger';
import { StripeConnection } from '@bangfu/payments';
import { Verification, VerificationModule } from '@bangfu/reporting';
import { Test, type TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { createEmulator, type Emulator, MemoryStore } from '../../../../apps/stripe-emulator/src/index.js';
import { ConsumersModule } from '../../../../apps/worker/src/worker.module.js';
import type { TradingRoom } from '../../../support/factories/trading-room.js';
import { verifiedFaults } from '../../../support/verified.js';
import type { Reception } from './caller.js';
import { OwnPostgres, OwnRedis } from './own-servers.js';
import { bundlePrograms, type Door, DOORS, type Program } from '../../../support/programs.js';
import { Victim, type Death } from './victim.js';

export type Backend = 'postgres' | 'redis';

const KEY = 'sk_emu_of_the_crashes';
const WEBHOOK_SECRET = 'whsec_of_the_crashes';
/** Instead of half a minute: a proof need not wait so long for each death to be noticed. */
export const PATIENCE_MS = 1_500;

export interface HouseOptions {
  readonly nextPoint?: (program: Program) => string | null;
  readonly variables?: Readonly<Record<string, string>>;
}

/** The product as an installation runs it, every program a process of its own, on servers that may be killed as well. */
export class House implements Reception {
  readonly key = KEY;
  readonly unclean: string[] = [];
  readonly waiting = new Set<{ readonly since: number; readonly door: Door }>();
  readonly deaths: Death[] = [];
  repeats = 0;
  readonly statuses = new Map<number, number>();
  readonly victims = new Map<Program, Victim>();
  backend: Backend = 'postgres';
  private asking: Promise<pg.Client> | null = null;
  private readonly known = new Set<string>();
  private readonly heard: ((death: Death) => void)[] = [];

  private constructor(
    readonly folder: string,
    readonly postgres: OwnPostgres,
    readonly redis: OwnRedis | null,
    readonly keeper: TestingModule,
    readonly clock: SettableClock,
    readonly emulator: Emulator,
    private readonly providerUrl: string,
    private readonly programs: string,
    private readonly janitor: Janitor,
    private readonly options: HouseOptions,
  ) {}

  static async open(options: HouseOptions = {}): Promise<House> {
    const folder = mkdtempSync(join(tmpdir(), 'bangfu-crashes-'));
    const janitor = startJanitor();
    janitor.remove(folder);
    for (const name of ['postgres', 'redis', 'home']) mkdirSync(join(folder, name));
    const postgres = await OwnPostgres.start(join(folder, 'postgres'), janitor);
    const redis = await OwnRedis.start(join(folder, 'redis'), janitor);
    await migrate(postgres.url);
    const programs = await bundlePrograms();
    const storefront = await freePort();
    const clock = new SettableClock();
    const emulator = createEmulator({
      store: new MemoryStore(),
      now: () => clock.now(),
      webhook: { url: `http://127.0.0.1:${storefront}/api/payments/webhook`, secrets: [WEBHOOK_SECRET] },
    });
    const providerUrl = await emulator.listen();
    const keeper = await openKeeper(postgres.url, join(folder, 'home'), clock);
    keeper
      .get(StripeConnection, { strict: false })
      .use({ key: KEY, webhookSecrets: [WEBHOOK_SECRET], fetch: emulator.fetch });
    const house = new House(folder, postgres, redis, keeper, clock, emulator, providerUrl, programs, janitor, options);
    await house.settle(storefront);
    return house;
  }

  get room(): TradingRoom {
    const { keeper, clock, postgres } = this;
    return {
      app: keeper,
      at: { url: postgres.url, applicationUrl: postgres.url, line: null, drop: () => Promise.resolve() },
      database: keeper.get(Database, { strict: false }),
      clock,
      get: (token) => keeper.get(token, { strict: false }),
      close: () => Promise.resolve(),
    };
  }

  urlOf(door: Door): string {
    return this.victims.get(door)!.url;
  }

  saidAbout(door: Door, requestId: string): string {
    return this.victims.get(door)!.said(requestId);
  }

  /** Sends every program out into the world on this kind of queue. */
  async begin(backend: Backend): Promise<void> {
    this.backend = backend;
    for (const victim of this.victims.values()) victim.start();
    await Promise.all([...this.victims.values()].map((victim) => victim.untilReady()));
  }

  /** All programs at once, as when the power goes; they come back on the other kind of queue, whose jobs the first one's were not. */
  async blackout(backend: Backend): Promise<void> {
    const at = performance.now();
    await Promise.all([...this.victims.values()].map((victim) => victim.stop()));
    this.backend = backend;
    for (const [program, victim] of this.victims) {
      this.die({ program, point: 'outside', at });
      victim.again();
    }
  }

  onDeath(hear: (death: Death) => void): void {
    this.heard.push(hear);
  }

  /** Over a connection of the proof's own, made anew and asked again when it broke. */
  async ask<R extends object = Record<string, unknown>>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    for (let attempt = 1; ; attempt += 1) {
      this.asking ??= this.connect();
      try {
        return (await (await this.asking).query<R>(sql, [...values])).rows;
      } catch (error) {
        this.asking = null;
        // What the server itself has to say about the question is for whoever asked.
        if (attempt === 200 || /^(22|42)/.test((error as { code?: string }).code ?? '')) throw error;
        await sleep(200);
      }
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.postgres.url, types: { getTypeParser: parser as never } });
    client.on('error', () => (this.asking = null));
    await client.connect();
    return client;
  }

  /** As the worker's clock would: the entry of the schedule is due now. */
  async tick(...entries: string[]): Promise<void> {
    const queue = this.backend === 'redis' ? this.ticking.redis : this.ticking.postgres;
    const schedule = await queue.queue('schedule');
    for (const name of entries) await schedule.add(name, {}, { removeOnComplete: true, removeOnFail: true });
  }

  /** The minutes that a refund or a transfer waits for after a fault are over. */
  async minutesPass(): Promise<void> {
    await this.ask(`UPDATE refunds SET next_try_at = NULL WHERE state IN ('asked', 'reversing', 'refunding')`);
    await this.ask(`UPDATE supplier_transfers SET next_try_at = NULL WHERE state IN ('ready', 'held', 'refused')`);
  }

  /** What `npm run verify` says is wrong; an answer that a dying server cut off is asked for once more. */
  async verified(): Promise<string[]> {
    const faults = await verifiedFaults(this.keeper.get(Verification, { strict: false }));
    return faults.filter((fault) => !this.known.has(fault));
  }

  /** What fixtures have left undone from the beginning: rows of files without their bytes. */
  async acceptFixtures(): Promise<void> {
    await this.keeper.get(LedgerChain, { strict: false }).seal();
    const faults = await this.verified();
    const others = faults.filter((fault) => !/file \w{64}: missing$/.test(fault));
    if (others.length > 0) throw new Error(`the fixtures are wrong: ${others.join('\n')}`);
    for (const fault of faults) this.known.add(fault);
  }

  get surprises(): string[] {
    return [...this.victims.values()].flatMap((victim) => victim.surprises);
  }

  async close(): Promise<void> {
    await Promise.all([...this.victims.values()].map((victim) => victim.stop()));
    await this.emulator.close();
    await this.asking?.then((client) => client.end()).catch(() => undefined);
    await Promise.race([this.keeper.close().catch(() => undefined), sleep(8_000)]);
    for (const queues of [this.ticking.postgres, this.ticking.redis]) await queues.beforeApplicationShutdown();
    await this.postgres.stop();
    this.redis?.stop();
    await this.janitor.finish();
  }

  private ticking!: { postgres: Queues; redis: Queues };

  private async settle(storefront: number): Promise<void> {
    const { QueueSettings, Logs } = await import('@bangfu/kernel');
    const queuesOn = (backend: Backend): Queues => {
      const env = new Env({ ...this.environment('worker', backend), NODE_ENV: 'test', LOG_LEVEL: 'silent' });
      return new Queues(env, new QueueSettings(env), new Logs(env));
    };
    this.ticking = { postgres: queuesOn('postgres'), redis: queuesOn(this.redis ? 'redis' : 'postgres') };
    for (const program of [...DOORS, 'worker'] as const) {
      this.victims.set(
        program,
        new Victim({
          program,
          folder: this.programs,
          port: program === 'storefront' ? storefront : await freePort(),
          environment: () => this.environment(program, this.backend),
          nextPoint: () => this.options.nextPoint?.(program) ?? null,
          died: (death) => this.die(death),
          janitor: this.janitor,
        }),
      );
    }
  }

  private die(death: Death): void {
    this.deaths.push(death);
    for (const hear of this.heard) hear(death);
  }

  private environment(program: Program, backend: Backend): Record<string, string> {
    return {
      DATABASE_URL: this.postgres.url,
      DATA_DIR: join(this.folder, 'home'),
      DATABASE_POOL_SIZE: '10',
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '100000',
      QUEUE_PATIENCE_MS: String(PATIENCE_MS),
      SEED: 'none',
      STRIPE_SECRET_KEY: KEY,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_API_BASE: this.providerUrl,
      ...(backend === 'redis' ? { REDIS_URL: this.redis!.url } : {}),
      ...(program === 'worker' ? {} : this.options.variables),
    };
  }
}

const parser = (oid: number, format?: string): unknown =>
  oid === 20 ? (text: string) => Number(text) : pg.types.getTypeParser(oid, format as never);

/** The product's services in this process, without its worker: they prepare what the lines need, and verify. */
export async function openKeeper(url: string, dataDir: string, clock: SettableClock): Promise<TestingModule> {
  const env = new Env({
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    DATABASE_POOL_SIZE: '8',
    LOG_LEVEL: 'silent',
    SEED: 'story',
    NODE_ENV: 'test',
  });
  const keeper = await Test.createTestingModule({
    imports: [KernelModule, FilesModule, ConsumersModule, VerificationModule],
  })
    .overrideProvider(Env)
    .useValue(env)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  await keeper.init();
  return keeper;
}
