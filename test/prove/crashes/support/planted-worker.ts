// A program of its own: a worker with a consumer that does it right and one that says it is done before it is.
import 'reflect-metadata';
import { Consumer, Database, type EventConsumer, KillPoints, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { consumingApp, ThingHappened } from '../../../support/consuming-app.js';

const EFFECT = 'INSERT INTO effects (event_id, consumer) VALUES ($1, $2)';

@Injectable()
@Consumer('kernel-right', [ThingHappened])
class Right implements EventConsumer {
  constructor(
    private readonly database: Database,
    private readonly killPoints: KillPoints,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    this.killPoints.pass('midway');
    await this.database.query(EFFECT, [event.id, 'kernel-right']);
  }
}

@Injectable()
@Consumer('kernel-early', [ThingHappened], { transactional: false })
class Early implements EventConsumer {
  constructor(
    private readonly database: Database,
    private readonly killPoints: KillPoints,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    await this.database.query(
      `UPDATE event_deliveries SET done_at = now() WHERE event_id = $1 AND consumer = 'kernel-early'`,
      [event.id],
    );
    this.killPoints.pass('midway');
    await this.database.query(EFFECT, [event.id, 'kernel-early']);
  }
}

@Injectable()
@Consumer('kernel-twice', [ThingHappened], { transactional: false })
class Twice implements EventConsumer {
  constructor(
    private readonly database: Database,
    private readonly killPoints: KillPoints,
  ) {}

  /** Outside of the delivery's transaction and without asking whether it was there already. */
  async handle(event: StoredEvent): Promise<void> {
    await this.database.query(EFFECT, [event.id, 'kernel-twice']);
    this.killPoints.pass('midway');
  }
}

await consumingApp({
  consumers: [Right, Early, Twice],
  variables: process.env as Record<string, string>,
  schedule: [],
});
process.on('disconnect', () => process.exit(0));
