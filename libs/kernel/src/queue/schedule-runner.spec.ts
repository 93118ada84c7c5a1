import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { consumingApp } from '../../../../test/support/consuming-app.js';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { describeOnRedis, testQueuePrefix, testRedisUrl } from '../../../../test/support/redis.js';
import { Clock } from '../time/clock.js';
import { Metrics } from '../metrics/metrics.js';
import { Queues } from './queues.js';
import type { ScheduleEntry } from './schedule.js';
import { ScheduleRunner } from './schedule-runner.js';

function specsOn(extra: () => Record<string, string>): void {
  let test: TestDatabase;
  let variables: Record<string, string>;
  const open: INestApplicationContext[] = [];

  beforeAll(async () => {
    test = await testDatabase();
    variables = { DATABASE_URL: test.url, QUEUE_PREFIX: testQueuePrefix(), ...extra() };
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
  });

  afterAll(async () => {
    await test?.drop();
  });

  const worker = async (...schedule: ScheduleEntry[]): Promise<INestApplicationContext> => {
    const app = await consumingApp({ consumers: [], variables: { ...variables, QUEUE_PATIENCE_MS: '500' }, schedule });
    open.push(app);
    return app;
  };

  it('runs an entry again and again, but not once per worker', async () => {
    const slots: number[] = [];
    const every = 400;
    const entry: ScheduleEntry = {
      name: 'kernel-tick',
      every,
      run: async (get) => slots.push(Math.floor(get(Clock).now().getTime() / every)),
    };
    const [app] = await Promise.all([worker(entry), worker(entry), worker(entry)]);
    // The first runs come at once, one per start at most; the steady pace begins after them.
    await eventually(
      async () => slots.length,
      (runs) => runs >= 12,
    );
    const steady = slots.slice(5);
    const elapsed = steady.at(-1)! - steady[0]! + 1;
    expect(steady.length).toBeLessThanOrEqual(elapsed + 2);
    const metrics = (await Promise.all(open.map((worker) => worker.get(Metrics).text()))).join('\n');
    expect(metrics).toMatch(/bangfu_schedule_seconds_count\{entry="kernel-tick",outcome="done"\} [1-9]/);
    // Between two runs; while one is under way the entry is active instead.
    await eventually(
      () => app.get(Metrics).text(),
      (text) => /bangfu_queue_jobs\{queue="schedule",state="delayed"\} 1/.test(text),
    );
  });

  it('leaves the slots of an entry as they are when one more worker starts', async () => {
    let runs = 0;
    const entry: ScheduleEntry = { name: 'kernel-hourly', every: 3_600_000, run: async () => (runs += 1) };
    const queue = await (await worker(entry)).get(Queues).queue('schedule');
    await eventually(
      async () => runs,
      (seen) => seen === 1,
    );
    const before = (await queue.getJobScheduler(entry.name))?.next;
    await worker(entry);
    await sleep(300);
    expect({ runs, next: (await queue.getJobScheduler(entry.name))?.next }).toEqual({ runs: 1, next: before });
  });

  it('puts the schedule back into a queue that has been emptied', async () => {
    const slots: number[] = [];
    const entry: ScheduleEntry = { name: 'kernel-pulse', every: 300, run: async () => slots.push(performance.now()) };
    const queue = await (await worker(entry)).get(Queues).queue('schedule');
    await eventually(
      async () => slots.length,
      (runs) => runs >= 2,
    );
    await queue.obliterate({ force: true });
    const emptied = performance.now();
    await eventually(
      async () => slots.filter((at) => at > emptied + 1_000).length,
      (runs) => runs >= 2,
    );
  });

  it('forgets entries that have left the table', async () => {
    const app = await worker({ name: 'kernel-new', cron: '0 3 * * *', run: async () => undefined });
    const schedulers = await (await app.get(Queues).queue('schedule')).getJobSchedulers();
    expect(schedulers.map(({ key, pattern, tz }) => ({ key, pattern, tz }))).toEqual([
      { key: 'kernel-new', pattern: '0 3 * * *', tz: 'Asia/Shanghai' },
    ]);
  });

  it('runs one entry by name, counts its failure and knows no other name', async () => {
    const app = await worker({
      name: 'kernel-fail',
      cron: '0 3 * * *',
      run: async () => {
        throw new Error('weather');
      },
    });
    await expect(app.get(ScheduleRunner).run('kernel-fail')).rejects.toThrow('weather');
    await expect(app.get(ScheduleRunner).run('kernel-unknown')).rejects.toThrow('no entry kernel-unknown');
    expect(await app.get(Metrics).text()).toMatch(
      /bangfu_schedule_seconds_count\{entry="kernel-fail",outcome="failed"\} 1/,
    );
  });

  it('refuses two entries of one name', async () => {
    const entry: ScheduleEntry = { name: 'kernel-twice', every: 1_000, run: async () => undefined };
    await expect(consumingApp({ consumers: [], variables, schedule: [entry, entry] })).rejects.toThrow(
      'two schedule entries have one name',
    );
  });
}

describe('ScheduleRunner on PostgreSQL', () => specsOn(() => ({})));
describeOnRedis('ScheduleRunner on Redis', () => specsOn(() => ({ REDIS_URL: testRedisUrl! })));
