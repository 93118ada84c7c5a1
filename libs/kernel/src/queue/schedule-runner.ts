import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { UnrecoverableError } from 'bullmq';
import { KillPoints } from '../kill-points/kill-points.js';
import { Logs } from '../logs/logs.js';
import { Metrics } from '../metrics/metrics.js';
import { CONSUMER_NAME } from './consumer.js';
import { Queues } from './queues.js';
import { type Get, SCHEDULE, type ScheduleEntry } from './schedule.js';

const QUEUE = 'schedule';
const TIME_ZONE = 'Asia/Shanghai';
const CONCURRENCY = 2;

/** Runs the worker's table through BullMQ's job schedulers, so that several workers run each entry once. */
@Injectable()
export class ScheduleRunner {
  private readonly entries: ReadonlyMap<string, ScheduleEntry>;

  constructor(
    @Inject(SCHEDULE) table: readonly ScheduleEntry[],
    private readonly modules: ModuleRef,
    private readonly queues: Queues,
    private readonly metrics: Metrics,
    private readonly logs: Logs,
    private readonly killPoints: KillPoints,
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
    const queue = await this.queues.queue(QUEUE);
    for (const { key } of await queue.getJobSchedulers()) {
      if (!this.entries.has(key)) await queue.removeJobScheduler(key);
    }
    for (const { name, every, cron } of this.entries.values()) {
      await queue.upsertJobScheduler(name, cron ? { pattern: cron, tz: TIME_ZONE } : { every: every! }, {
        name,
        opts: { removeOnComplete: true, removeOnFail: true },
      });
    }
    await this.queues.work(QUEUE, (job) => this.runScheduled(job.name), CONCURRENCY);
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
