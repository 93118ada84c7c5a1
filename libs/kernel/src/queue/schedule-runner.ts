import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type JobSchedulerJson, UnrecoverableError } from 'bullmq';
import { KillPoints } from '../kill-points/kill-points.js';
import { Logs } from '../logs/logs.js';
import { Metrics } from '../metrics/metrics.js';
import { CONSUMER_NAME } from './consumer.js';
import { QueueSettings } from './queue-settings.js';
import { Queues } from './queues.js';
import { type Get, SCHEDULE, type ScheduleEntry } from './schedule.js';

const QUEUE = 'schedule';
const TIME_ZONE = 'Asia/Shanghai';
const CONCURRENCY = 2;

/** Runs the worker's table through BullMQ's job schedulers, so that several workers run each entry once. */
@Injectable()
export class ScheduleRunner implements OnModuleDestroy {
  private readonly entries: ReadonlyMap<string, ScheduleEntry>;
  private watch: NodeJS.Timeout | null = null;

  constructor(
    @Inject(SCHEDULE) table: readonly ScheduleEntry[],
    private readonly modules: ModuleRef,
    private readonly queues: Queues,
    private readonly metrics: Metrics,
    private readonly logs: Logs,
    private readonly killPoints: KillPoints,
    private readonly settings: QueueSettings,
  ) {
    this.entries = new Map(table.map((entry) => [entry.name, entry]));
    if (this.entries.size !== table.length) throw new Error('two schedule entries have one name');
    const wrong = table.filter((entry) => !CONSUMER_NAME.test(entry.name));
    if (wrong.length > 0) {
      throw new Error(`a schedule entry is named <room>-<what>: ${wrong.map((entry) => entry.name).join(', ')}`);
    }
  }

  /** Writes the table to the queue (entries that left it are removed there) and begins to work it off. */
  async start(): Promise<void> {
    await this.write();
    await this.queues.work(QUEUE, (job) => this.runScheduled(job.name), CONCURRENCY);
    this.watch = setInterval(() => {
      this.write().catch((error: unknown) => this.logs.root.error({ error }, 'schedule'));
    }, this.settings.scheduleCheckMs);
    this.watch.unref();
  }

  onModuleDestroy(): void {
    if (this.watch) clearInterval(this.watch);
  }

  /**
   * Writes what is missing or different; what stands there keeps its slots, however often a worker is started. Done again and
   * again, because a queue that was emptied, or whose server was replaced before it had told its replica, has forgotten.
   */
  private async write(): Promise<void> {
    const queue = await this.queues.queue(QUEUE);
    const known = new Map((await queue.getJobSchedulers()).map((scheduler) => [scheduler.key, scheduler]));
    for (const key of known.keys()) if (!this.entries.has(key)) await queue.removeJobScheduler(key);
    for (const entry of this.entries.values()) {
      if (this.stands(entry, known.get(entry.name))) continue;
      const { name, every, cron } = entry;
      await queue.upsertJobScheduler(name, cron ? { pattern: cron, tz: TIME_ZONE } : { every: every! }, {
        name,
        opts: { removeOnComplete: true, removeOnFail: true },
      });
    }
  }

  /** As the table wants it, and not long overdue: then its next job has been lost. */
  private stands({ every, cron }: ScheduleEntry, known: JobSchedulerJson | undefined): boolean {
    if (!known || (cron ? known.pattern !== cron || known.tz !== TIME_ZONE : Number(known.every) !== every)) {
      return false;
    }
    return known.next !== undefined && Number(known.next) >= Date.now() - 2 * this.settings.scheduleCheckMs;
  }

  /** Runs one entry here and now; a spec calls what the clock would call. */
  async run(name: string): Promise<unknown> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnrecoverableError(`the schedule has no entry ${name}`);
    const get: Get = (token) => this.modules.get(token, { strict: false });
    const stop = this.metrics.startSchedule(name);
    try {
      const result = await this.killPoints.during(name, async () => {
        this.killPoints.pass('before run');
        const found = await entry.run(get);
        this.killPoints.pass('after run');
        return found;
      });
      stop(true);
      return result;
    } catch (error) {
      stop(false);
      throw error;
    }
  }

  /** A failed run is logged and counted; the next one comes by itself. */
  private async runScheduled(name: string): Promise<void> {
    try {
      const result = await this.run(name);
      this.logs.root.debug({ entry: name, result }, 'scheduled run');
    } catch (error) {
      this.logs.root.error({ error, entry: name }, 'scheduled run failed');
      throw error;
    }
  }
}
