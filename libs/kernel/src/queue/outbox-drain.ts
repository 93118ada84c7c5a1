import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Delivery } from '../outbox/delivery.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { ConsumerRegistry } from './consumer-registry.js';
import { ConsumerRunner } from './consumer-runner.js';
import { DeliveryFailed } from './delivery-failed.js';

export interface DrainOptions {
  /** Collect the errors of consumers instead of throwing the first; a failing delivery is tried until it is dead. */
  readonly tolerate?: boolean;
}

export interface Drained {
  /** Deliveries that had their effect. */
  handled: number;
  readonly errors: unknown[];
}

const MOST_ROUNDS = 1_000;

/** Relay and consumers in the caller's own time, without queue or worker: for the seeded story, which moves the clock, and for specs. */
@Injectable()
export class OutboxDrain {
  constructor(
    private readonly database: Database,
    private readonly relay: OutboxRelay,
    private readonly runner: ConsumerRunner,
    private readonly registry: ConsumerRegistry,
  ) {}

  /** Relays and runs every consumer of this application, here and now, until nothing waits; throws what the first failing consumer threw. */
  async run(options: DrainOptions = {}): Promise<Drained> {
    const total: Drained = { handled: 0, errors: [] };
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const { handled, errors } = await this.once(options);
      total.handled += handled;
      total.errors.push(...errors);
      if (handled === 0 && errors.length === 0 && !(await this.isBeingRelayed())) return total;
    }
    throw new Error(`the outbox is not empty after ${MOST_ROUNDS} rounds: do two consumers answer each other?`);
  }

  /** One round of `run`: what consumers add to the outbox meanwhile stays there. */
  async once(options: DrainOptions = {}): Promise<Drained> {
    await this.database.flush();
    while ((await this.relay.claim()).events > 0);
    const result: Drained = { handled: 0, errors: [] };
    for (const delivery of await this.openDeliveries()) {
      try {
        if ((await this.runner.run(delivery)) === 'done') result.handled += 1;
      } catch (error) {
        const cause = error instanceof DeliveryFailed ? error.cause : error;
        if (!options.tolerate) throw cause;
        result.errors.push(cause);
      }
    }
    return result;
  }

  /** True while a background relay holds events that its commit has not shown yet. */
  private async isBeingRelayed(): Promise<boolean> {
    const [row] = await this.database.query<{ waiting: boolean }>(
      'SELECT EXISTS (SELECT FROM outbox_events WHERE relayed_at IS NULL) AS waiting',
    );
    return row!.waiting;
  }

  /** Only of consumers that this application has: a spec may run a part of the house. */
  private async openDeliveries(): Promise<Delivery[]> {
    const names = this.registry.all().map((consumer) => consumer.name);
    return this.database.query<{ eventId: string; consumer: string }>(
      `SELECT delivery.event_id AS "eventId", delivery.consumer
       FROM event_deliveries delivery JOIN outbox_events event ON event.id = delivery.event_id
       WHERE delivery.done_at IS NULL AND delivery.dead_at IS NULL AND delivery.consumer = ANY($1)
       ORDER BY event.position, delivery.consumer`,
      [names],
    );
  }
}
