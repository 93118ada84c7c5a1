import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { type Job, Queue, Worker } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import { Env } from '../config/env.js';
import { Logs } from '../logs/logs.js';
import { openQueueBackend, type QueueBackend } from './queue-backend.js';
import { QueueSettings } from './queue-settings.js';

export interface QueueDepth {
  readonly queue: string;
  readonly state: 'waiting' | 'active' | 'delayed';
  readonly jobs: number;
}

/**
 * Every BullMQ object of the application. Nothing connects before the first use, so a door that only writes events
 * holds no connection to the queue.
 */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  private backend: Promise<QueueBackend> | null = null;
  private readonly queues = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  private closed = false;

  constructor(
    private readonly env: Env,
    private readonly settings: QueueSettings,
    private readonly logs: Logs,
  ) {}

  async queue(name: string): Promise<Queue> {
    const backend = await this.open();
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new Queue(
        name,
        { connection: backend.connection, prefix: this.env.queuePrefixOf(name) },
        backend.factory as never,
      );
      queue.on('error', (error) => this.logs.root.error({ error, queue: name }, 'queue'));
      this.queues.set(name, queue);
    }
    return queue;
  }

  /** Starts to take jobs from a queue. */
  async work(
    name: string,
    run: (job: Job) => Promise<unknown>,
    concurrency = this.settings.concurrency,
  ): Promise<void> {
    const backend = await this.open();
    backend.reserve();
    const worker = new Worker(
      name,
      run,
      {
        connection: backend.connection,
        prefix: this.env.queuePrefixOf(name),
        concurrency,
        lockDuration: this.settings.lockMs,
        stalledInterval: this.settings.stalledMs,
        maxStalledCount: this.settings.attempts,
      },
      backend.factory as never,
    );
    worker.on('error', (error) => this.logs.root.error({ error, queue: name }, 'queue worker'));
    this.workers.push(worker);
    await worker.waitUntilReady();
  }

  /** Jobs by queue and state, of the queues that this application has used. */
  async depths(): Promise<QueueDepth[]> {
    const depths: QueueDepth[] = [];
    for (const [name, queue] of this.queues) {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed');
      for (const state of ['waiting', 'active', 'delayed'] as const) {
        depths.push({ queue: name, state, jobs: counts[state] ?? 0 });
      }
    }
    return depths;
  }

  /** Lets running jobs end, up to a limit; what is cut off is picked up by another worker once its lock is old. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    if (!this.backend) return;
    const limit = new AbortController();
    const inTime = await Promise.race([
      Promise.allSettled(this.workers.map((worker) => worker.close())).then(() => true),
      sleep(this.settings.closeMs, false, { signal: limit.signal }).catch(() => true),
    ]);
    limit.abort();
    if (!inTime) this.logs.root.warn('jobs were still running at shutdown and are left to another worker');
    const rest = Promise.allSettled([...this.queues.values()].map((queue) => queue.close())).then(async () =>
      (await this.backend)?.close(),
    );
    await Promise.race([rest.catch(() => undefined), sleep(500, undefined, { ref: false })]);
  }

  private open(): Promise<QueueBackend> {
    if (this.closed) return Promise.reject(new Error('the queue is closed'));
    this.backend ??= openQueueBackend(this.env).catch((error: unknown) => {
      this.backend = null;
      throw error;
    });
    return this.backend;
  }
}
