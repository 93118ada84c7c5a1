import { tmpdir } from 'node:os';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import {
  Database,
  DomainEvent,
  Env,
  type EventConsumer,
  KernelModule,
  Outbox,
  QueueSettings,
  SCHEDULE,
  type ScheduleEntry,
  ScheduleRunner,
  WorkerStart,
} from '@bangfu/kernel';

/** Something that happened, for specs of the kernel itself. */
export class ThingHappened extends DomainEvent<{ thing: string }> {
  static readonly type = 'kernel.thing_happened';
}

/** Patience of specs: tries follow each other at once, what falls silent is soon missed, and polling is not relied upon. */
export class HastySettings extends QueueSettings {
  override readonly pollMs: number = 60_000;
  override readonly backoffMs = 20;
  override readonly lockMs = 1_500;
  override readonly stalledMs = 700;
  override readonly sweepAfterMs = 0;
}

export interface ConsumingApp {
  readonly consumers: readonly Type<EventConsumer>[];
  readonly variables: Record<string, string>;
  readonly settings?: Type<QueueSettings>;
  /** Present: relay, consumers and schedule run in the background, as in the worker. */
  readonly schedule?: readonly ScheduleEntry[];
}

/** The kernel with some consumers of the spec's own, and the table `effects` that they may write to. */
export async function consumingApp({
  consumers,
  variables,
  settings = HastySettings,
  schedule,
}: ConsumingApp): Promise<INestApplicationContext> {
  const working = schedule ? [{ provide: SCHEDULE, useValue: schedule }, ScheduleRunner, WorkerStart] : [];
  const app = await Test.createTestingModule({ imports: [KernelModule], providers: [...consumers, ...working] })
    .overrideProvider(Env)
    .useValue(new Env({ DATA_DIR: tmpdir(), DATABASE_POOL_SIZE: '8', LOG_LEVEL: 'silent', ...variables }))
    .overrideProvider(QueueSettings)
    .useClass(settings)
    .compile();
  await app.init();
  return app;
}

/** A table without a unique key: an effect that happens twice shows as two rows. */
export async function createEffects(databaseUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query(
    'CREATE TABLE effects (id bigint GENERATED ALWAYS AS IDENTITY, event_id uuid NOT NULL, consumer text NOT NULL)',
  );
  await owner.end();
}

/** Adds events in a transaction of their own; the answer is their ids. */
export async function happen(app: INestApplicationContext, ...things: string[]): Promise<string[]> {
  const database = app.get(Database, { strict: false });
  await database.transaction(() =>
    app.get(Outbox, { strict: false }).add(...things.map((thing) => new ThingHappened({ thing }))),
  );
  const rows = await database.query<{ id: string }>(
    `SELECT id FROM outbox_events WHERE payload->>'thing' = ANY($1) ORDER BY position`,
    [things],
  );
  return rows.map((row) => row.id);
}
