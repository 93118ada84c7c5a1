import { Injectable } from '@nestjs/common';
import { type Job, UnrecoverableError } from 'bullmq';
import { type Delivery, jobIdOf } from '../outbox/delivery.js';
import { isId } from '../ids/ids.js';
import { Logs } from '../logs/logs.js';
import { Metrics } from '../metrics/metrics.js';
import { CONSUMER_NAME, roomOf } from './consumer.js';
import { ConsumerRegistry } from './consumer-registry.js';
import { ConsumerRunner } from './consumer-runner.js';
import { DeliveryFailed } from './delivery-failed.js';
import { DeliveryLanes } from './delivery-lanes.js';
import { QueueSettings } from './queue-settings.js';
import { Queues } from './queues.js';

const AT_ONCE = 20;

/** Carries deliveries as jobs, one queue per room. The row in PostgreSQL is the truth; a job may be lost or come twice. */
@Injectable()
export class DeliveryQueue {
  constructor(
    private readonly queues: Queues,
    private readonly registry: ConsumerRegistry,
    private readonly runner: ConsumerRunner,
    private readonly settings: QueueSettings,
    private readonly metrics: Metrics,
    private readonly logs: Logs,
  ) {}

  /** A job that is already there stays as it is. */
  async add(deliveries: readonly Delivery[]): Promise<void> {
    for (const [room, ofRoom] of byRoom(deliveries)) {
      const queue = await this.queues.queue(room);
      await queue.addBulk(
        ofRoom.map((delivery) => ({ name: delivery.consumer, data: delivery, opts: this.options(delivery) })),
      );
    }
  }

  /**
   * Adds jobs for deliveries that should have one: none is added beside one that waits or runs, and a finished one
   * goes first, because it would swallow the new one silently. The answer is how many were added.
   */
  async revive(deliveries: readonly Delivery[]): Promise<number> {
    const lost: Delivery[] = [];
    for (let from = 0; from < deliveries.length; from += AT_ONCE) {
      const some = deliveries.slice(from, from + AT_ONCE);
      const gone = await Promise.all(some.map((delivery) => this.isGone(delivery)));
      lost.push(...some.filter((_, index) => gone[index]));
    }
    await this.add(lost);
    return lost.length;
  }

  /** Starts one worker per room that consumes anything. */
  async work(): Promise<void> {
    const { concurrency, together } = this.settings;
    for (const room of this.registry.rooms()) {
      const lanes = new DeliveryLanes(this.runner, concurrency, together);
      await this.queues.work(room, (job) => this.run(job, lanes), concurrency * together);
    }
  }

  private async run(job: Job, lanes: DeliveryLanes): Promise<void> {
    const delivery = readDelivery(job.data);
    const stop = this.metrics.startConsumer(delivery.consumer);
    try {
      stop(await lanes.run(delivery, job.attemptsMade > 0));
    } catch (error) {
      const final = error instanceof DeliveryFailed && error.final;
      stop(final ? 'dead' : 'failed');
      this.logs.root.error(
        { error: error instanceof DeliveryFailed ? error.cause : error, ...delivery, final },
        'consumer failed',
      );
      throw final ? new UnrecoverableError((error as Error).message) : error;
    }
  }

  private async isGone(delivery: Delivery): Promise<boolean> {
    const queue = await this.queues.queue(roomOf(delivery.consumer));
    const state = await queue.getJobState(jobIdOf(delivery));
    if (state === 'completed' || state === 'failed') await queue.remove(jobIdOf(delivery));
    return state === 'completed' || state === 'failed' || state === 'unknown';
  }

  private options(delivery: Delivery) {
    return {
      jobId: jobIdOf(delivery),
      attempts: this.settings.attempts,
      backoff: { type: 'exponential', delay: this.settings.backoffMs },
      removeOnComplete: true,
      removeOnFail: true,
    };
  }
}

function byRoom(deliveries: readonly Delivery[]): Map<string, Delivery[]> {
  const rooms = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const room = roomOf(delivery.consumer);
    rooms.set(room, [...(rooms.get(room) ?? []), { eventId: delivery.eventId, consumer: delivery.consumer }]);
  }
  return rooms;
}

function readDelivery(given: unknown): Delivery {
  const { eventId, consumer } = (given ?? {}) as Partial<Delivery>;
  if (isId(eventId) && typeof consumer === 'string' && CONSUMER_NAME.test(consumer)) return { eventId, consumer };
  throw new UnrecoverableError('the job names no delivery');
}
