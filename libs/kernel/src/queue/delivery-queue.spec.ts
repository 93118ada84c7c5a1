import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type INestApplicationContext, type Type } from '@nestjs/common';
import pg from 'pg';
import {
  consumingApp,
  createEffects,
  happen,
  HastySettings,
  ThingHappened,
} from '../../../../test/support/consuming-app.js';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { describeOnRedis, testQueuePrefix, testRedisUrl } from '../../../../test/support/redis.js';
import { SYSTEM } from '../audit/actor.js';
import { repositoryRoot } from '../config/repository-root.js';
import { Database } from '../database/database.js';
import { conflict } from '../errors/domain-error.js';
import type { StoredEvent } from '../outbox/domain-event.js';
import { jobIdOf } from '../outbox/delivery.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { OutboxSweep } from '../outbox/outbox-sweep.js';
import { Consumer, type EventConsumer } from './consumer.js';
import { DeadLetters } from './dead-letters.js';
import { DeliveryQueue } from './delivery-queue.js';
import { Queues } from './queues.js';

const failuresLeft = new Map<string, number>();
const gates = new Map<string, Promise<void>>();

@Injectable()
@Consumer('kernel-once', [ThingHappened])
class Once implements EventConsumer {
  constructor(private readonly database: Database) {}
  async handle(event: StoredEvent<{ thing: string }>): Promise<void> {
    await this.database.query('INSERT INTO effects (event_id, consumer) VALUES ($1, $2)', [event.id, 'kernel-once']);
    const left = failuresLeft.get(event.payload.thing) ?? 0;
    failuresLeft.set(event.payload.thing, left - 1);
    if (left > 0) {
      throw event.payload.thing.startsWith('unlawful') ? conflict('unlawful', '不可以') : new Error('weather');
    }
    await gates.get(event.payload.thing);
  }
}

/** Looks by itself, for events that nobody announced. */
class Polling extends HastySettings {
  override readonly pollMs = 100;
}

function specsOn(extra: () => Record<string, string>): void {
  let test: TestDatabase;
  let variables: Record<string, string>;
  let idle: INestApplicationContext;
  let database: Database;
  const open: INestApplicationContext[] = [];

  beforeAll(async () => {
    test = await testDatabase();
    await createEffects(test.url);
    variables = { DATABASE_URL: test.url, QUEUE_PREFIX: testQueuePrefix(), ...extra() };
    idle = await consumingApp({ consumers: [Once], variables });
    database = idle.get(Database);
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
  });

  afterAll(async () => {
    await idle?.close();
    await test?.drop();
  });

  const worker = async (settings: Type<HastySettings> = HastySettings): Promise<INestApplicationContext> => {
    const app = await consumingApp({ consumers: [Once], variables, settings, schedule: [] });
    open.push(app);
    return app;
  };
  const effects = async (eventIds: string[]): Promise<number> =>
    (
      await database.query<{ n: number }>('SELECT count(*)::int AS n FROM effects WHERE event_id = ANY($1)', [eventIds])
    )[0]!.n;
  const settled = async (eventIds: string[]) =>
    (
      await database.query<{ done: number; dead: number }>(
        `SELECT count(done_at)::int AS done, count(dead_at)::int AS dead FROM event_deliveries WHERE event_id = ANY($1)`,
        [eventIds],
      )
    )[0]!;
  const done = (eventIds: string[]) =>
    eventually(
      () => settled(eventIds),
      (now) => now.done === eventIds.length,
    );

  it('wakes at a notification and carries the event to its consumer', async () => {
    await worker();
    await done(await happen(idle, 'at the start'));
    await sleep(200);
    const ids = await happen(idle, 'woken');
    await done(ids);
    expect(await effects(ids)).toBe(1);
  });

  it('listens again after its connection was cut', async () => {
    await worker();
    await done(await happen(idle, 'before the cut'));
    const owner = new pg.Client({ connectionString: test.url });
    await owner.connect();
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bangfu-relay' AND datname = current_database()`;
    expect((await owner.query(cut)).rowCount).toBe(1);
    await owner.end();
    await sleep(200);
    await done(await happen(idle, 'after the cut'));
  });

  it('finds by polling what nobody announced', async () => {
    await worker(Polling);
    const [row] = await database.query<{ id: string }>(
      `INSERT INTO outbox_events (id, type, payload, at) VALUES (gen_random_uuid(), 'kernel.thing_happened', '{"thing":"silent"}', now()) RETURNING id`,
    );
    await done([row!.id]);
  });

  it('has one effect when a job comes again after it is done', async () => {
    const app = await worker();
    const [id] = await happen(idle, 'again');
    await done([id!]);
    await app.get(DeliveryQueue).add([{ eventId: id!, consumer: 'kernel-once' }]);
    const queue = await app.get(Queues).queue('kernel');
    await eventually(
      () => queue.getJobCountByTypes('waiting', 'active', 'delayed'),
      (jobs) => jobs === 0,
    );
    expect(await effects([id!])).toBe(1);
  });

  it('carries each event once with three workers at once', async () => {
    await Promise.all([worker(), worker(), worker()]);
    const ids = (
      await Promise.all(
        [1, 2, 3, 4].map((part) => happen(idle, ...Array.from({ length: 50 }, (_, n) => `busy-${part}-${n}`))),
      )
    ).flat();
    await done(ids);
    expect(await effects(ids)).toBe(ids.length);
  });

  it('sweeps up deliveries that a crash left without a job', async () => {
    const ids = await happen(idle, 'crashed-1', 'crashed-2');
    expect((await idle.get(OutboxRelay).claim()).events).toBe(2);
    const app = await worker();
    expect(await app.get(OutboxSweep).sweep()).toBe(2);
    await done(ids);
    expect(await effects(ids)).toBe(2);
    expect(await app.get(OutboxSweep).sweep()).toBe(0);
  });

  it('sweeps up what a flushed queue has lost, and leaves jobs that wait alone', async () => {
    const ids = await happen(idle, 'flushed-1', 'flushed-2', 'flushed-3');
    await idle.get(DeliveryQueue).add((await idle.get(OutboxRelay).claim()).deliveries);
    const queue = await idle.get(Queues).queue('kernel');
    expect(await idle.get(OutboxSweep).sweep()).toBe(0);
    await queue.remove(jobIdOf({ eventId: ids[0]!, consumer: 'kernel-once' }));
    expect(await idle.get(OutboxSweep).sweep()).toBe(1);
    await queue.obliterate({ force: true });
    expect(await idle.get(OutboxSweep).sweep()).toBe(3);
    await worker();
    await done(ids);
    expect(await effects(ids)).toBe(3);
  });

  it('replaces a finished job that would swallow the new one', async () => {
    const [id] = await happen(idle, 'swallowed');
    await idle.get(OutboxRelay).claim();
    const delivery = { eventId: id!, consumer: 'kernel-once' };
    const app = await worker();
    const queue = await app.get(Queues).queue('kernel');
    await queue.add('kernel-once', { eventId: 'no id', consumer: 'x' }, { jobId: jobIdOf(delivery) });
    await eventually(
      () => queue.getJobState(jobIdOf(delivery)),
      (state) => state === 'failed',
    );
    expect(await app.get(OutboxSweep).sweep()).toBe(1);
    await done([id!]);
  });

  it('tries again after four failures', async () => {
    failuresLeft.set('shaky', 4);
    await worker();
    const ids = await happen(idle, 'shaky');
    await done(ids);
    expect(await effects(ids)).toBe(1);
    expect(await database.query('SELECT attempts FROM event_deliveries WHERE event_id = $1', [ids[0]])).toEqual([
      { attempts: 5 },
    ]);
  });

  it('gives up after five failures; an operator sees the reason and retries', async () => {
    failuresLeft.set('hopeless', 5);
    const app = await worker();
    const [id] = await happen(idle, 'hopeless');
    await eventually(
      () => settled([id!]),
      ({ dead }) => dead === 1,
    );
    const letters = idle.get(DeadLetters);
    expect((await letters.list()).items).toMatchObject([
      {
        eventId: id,
        consumer: 'kernel-once',
        type: 'kernel.thing_happened',
        payload: { thing: 'hopeless' },
        attempts: 5,
        lastError: 'Error: weather',
      },
    ]);
    const queue = await app.get(Queues).queue('kernel');
    await eventually(
      () => queue.getJobState(`${id}-kernel-once`),
      (state) => state === 'unknown',
    );
    await letters.retry(SYSTEM, id!, 'kernel-once');
    await done([id!]);
    expect(await effects([id!])).toBe(1);
    expect((await letters.list()).items).toEqual([]);
    await expect(letters.retry(SYSTEM, id!, 'kernel-once')).rejects.toMatchObject({ code: 'dead_letter_missing' });
    expect(
      await database.query(`SELECT action FROM audit_entries WHERE subject_id = $1`, [`${id}/kernel-once`]),
    ).toEqual([{ action: 'kernel.dead_letter.retried' }]);
  });

  it('does not try a domain error again; a dismissed letter leaves the list', async () => {
    failuresLeft.set('unlawful-1', 9).set('unlawful-2', 9);
    await worker();
    const ids = await happen(idle, 'unlawful-1', 'unlawful-2');
    await eventually(
      () => settled(ids),
      ({ dead }) => dead === 2,
    );
    const letters = idle.get(DeadLetters);
    const first = await letters.list({ limit: 1 });
    const second = await letters.list({ limit: 1, after: first.nextAfter! });
    expect([...first.items, ...second.items].map(({ eventId }) => eventId).sort()).toEqual([...ids].sort());
    expect(second.nextAfter).toBeNull();
    expect(first.items[0]).toMatchObject({ attempts: 1, lastError: 'unlawful: 不可以' });
    await expect(letters.dismiss(SYSTEM, ids[0]!, 'kernel-once', ' ')).rejects.toMatchObject({
      code: 'reason_required',
    });
    for (const id of ids) await letters.dismiss(SYSTEM, id, 'kernel-once', '订单已由人工处理');
    expect((await letters.list()).items).toEqual([]);
    await expect(letters.retry(SYSTEM, ids[0]!, 'kernel-once')).rejects.toMatchObject({ code: 'dead_letter_missing' });
  });

  it('has one effect when a worker is killed in the middle of it', async () => {
    const child = fork(join(repositoryRoot(), 'dist/test/support/hanging-worker.js'), {
      env: { ...process.env, ...variables, NODE_OPTIONS: '' },
      execArgv: [],
    });
    const gone = once(child, 'exit');
    let ids: string[];
    try {
      await once(child, 'message');
      const inside = once(child, 'message');
      ids = await happen(idle, 'killed');
      expect((await inside)[0]).toEqual({ inside: ids[0] });
    } finally {
      child.kill('SIGKILL');
    }
    await gone;
    await worker();
    await done(ids);
    expect(await effects(ids)).toBe(1);
  }, 60_000);

  it('closes within five seconds although a job runs, whose effect still happens once', async () => {
    let release = () => {};
    gates.set('slow', new Promise<void>((resolve) => (release = resolve)));
    const app = await worker();
    const ids = await happen(idle, 'slow');
    await eventually(
      () => app.get(Queues).depths(),
      (depths) => depths.some(({ state, jobs }) => state === 'active' && jobs === 1),
    );
    const begun = Date.now();
    await app.get(Queues).beforeApplicationShutdown();
    expect(Date.now() - begun).toBeLessThan(5_000);
    gates.delete('slow');
    release();
    await worker();
    await done(ids);
    expect(await effects(ids)).toBe(1);
  }, 60_000);

  it('lets one that fails among many fail alone', async () => {
    failuresLeft.set('unlawful among many', 99);
    const things = Array.from({ length: 120 }, (_, n) => (n === 57 ? 'unlawful among many' : `many ${n}`));
    const ids = await happen(idle, ...things);
    await worker();
    const all = await eventually(
      () => settled(ids),
      (now) => now.done + now.dead === ids.length,
    );
    expect(all).toEqual({ done: 119, dead: 1 });
    expect(await effects(ids)).toBe(119);
  });
}

describe('DeliveryQueue on PostgreSQL', () => specsOn(() => ({})));
describeOnRedis('DeliveryQueue on Redis', () => specsOn(() => ({ REDIS_URL: testRedisUrl! })));
