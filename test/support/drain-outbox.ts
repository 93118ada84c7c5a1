import type { INestApplicationContext } from '@nestjs/common';
import { type Drained, type DrainOptions, OutboxDrain } from '@bangfu/kernel';

/** Relays and runs every consumer of `app`, here and now, until nothing waits; throws what the first failing consumer threw. */
export const drainOutbox = (app: INestApplicationContext, options: DrainOptions = {}): Promise<Drained> =>
  app.get(OutboxDrain, { strict: false }).run(options);

/** One round of `drainOutbox`: what consumers add to the outbox meanwhile stays there. */
export const runConsumersOnce = (app: INestApplicationContext, options: DrainOptions = {}): Promise<Drained> =>
  app.get(OutboxDrain, { strict: false }).once(options);
