// A program of its own: a worker whose consumer writes its effect and then hangs, for the spec that kills it there.
import 'reflect-metadata';
import { Consumer, Database, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { consumingApp, ThingHappened } from './consuming-app.js';

@Injectable()
@Consumer('kernel-once', [ThingHappened])
class Hanging implements EventConsumer {
  constructor(private readonly database: Database) {}

  async handle(event: StoredEvent): Promise<void> {
    await this.database.query('INSERT INTO effects (event_id, consumer) VALUES ($1, $2)', [event.id, 'kernel-once']);
    process.send!({ inside: event.id });
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  }
}

await consumingApp({ consumers: [Hanging], variables: process.env as Record<string, string>, schedule: [] });
process.on('disconnect', () => process.exit(0));
process.send!({ ready: true });
