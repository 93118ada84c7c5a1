import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RelayLoop } from '../outbox/relay-loop.js';
import { Metrics } from '../metrics/metrics.js';
import { DeliveryQueue } from './delivery-queue.js';
import { Queues } from './queues.js';
import { ScheduleRunner } from './schedule-runner.js';

/** Sets relay, consumers and schedule going once the application stands; each stops by itself at shutdown. */
@Injectable()
export class WorkerStart implements OnApplicationBootstrap {
  constructor(
    private readonly relay: RelayLoop,
    private readonly deliveries: DeliveryQueue,
    private readonly schedule: ScheduleRunner,
    private readonly queues: Queues,
    private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.metrics.watch('bangfu_queue_jobs', 'Jobs by queue and state', ['queue', 'state'], async () =>
      (await this.queues.depths()).map(({ queue, state, jobs }) => ({ labels: { queue, state }, value: jobs })),
    );
    await this.deliveries.work();
    await this.schedule.start();
    this.relay.start();
  }
}
