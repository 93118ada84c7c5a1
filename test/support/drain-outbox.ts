import type { INestApplicationContext } from '@nestjs/common';
import { ConsumerRegistry, ConsumerRunner, Database, type Delivery, DeliveryFailed, OutboxRelay } from '@bangfu/kernel';

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

/** Relays and runs every consumer of `app`, here and now, until nothing waits; throws what the first failing consumer threw. */
export async function drainOutbox(app: INestApplicationContext, options: DrainOptions = {}): Promise<Drained> {
  const total: Drained = { handled: 0, errors: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { handled, errors } = await runConsumersOnce(app, options);
    total.handled += handled;
    total.errors.push(...errors);
    if (handled === 0 && errors.length === 0 && !(await isBeingRelayed(app))) return total;
  }
  throw new Error(`the outbox is not empty after ${MOST_ROUNDS} rounds: do two consumers answer each other?`);
}

/** One round of `drainOutbox`: what consumers add to the outbox meanwhile stays there. */
export async function runConsumersOnce(app: INestApplicationContext, options: DrainOptions = {}): Promise<Drained> {
  const relay = app.get(OutboxRelay, { strict: false });
  while ((await relay.claim()).events > 0);
  const runner = app.get(ConsumerRunner, { strict: false });
  const result: Drained = { handled: 0, errors: [] };
  for (const delivery of await openDeliveries(app)) {
    try {
      if ((await runner.run(delivery)) === 'done') result.handled += 1;
    } catch (error) {
      const cause = error instanceof DeliveryFailed ? error.cause : error;
      if (!options.tolerate) throw cause;
      result.errors.push(cause);
    }
  }
  return result;
}

/** True while a background relay holds events that its commit has not shown yet. */
async function isBeingRelayed(app: INestApplicationContext): Promise<boolean> {
  const database = app.get(Database, { strict: false });
  const [row] = await database.query<{ waiting: boolean }>(
    'SELECT EXISTS (SELECT FROM outbox_events WHERE relayed_at IS NULL) AS waiting',
  );
  return row!.waiting;
}

/** Only of consumers that this application has: a spec may run a part of the house. */
async function openDeliveries(app: INestApplicationContext): Promise<Delivery[]> {
  const names = app
    .get(ConsumerRegistry, { strict: false })
    .all()
    .map((consumer) => consumer.name);
  return app.get(Database, { strict: false }).query<{ eventId: string; consumer: string }>(
    `SELECT delivery.event_id AS "eventId", delivery.consumer
     FROM event_deliveries delivery JOIN outbox_events event ON event.id = delivery.event_id
     WHERE delivery.done_at IS NULL AND delivery.dead_at IS NULL AND delivery.consumer = ANY($1)
     ORDER BY event.position, delivery.consumer`,
    [names],
  );
}
