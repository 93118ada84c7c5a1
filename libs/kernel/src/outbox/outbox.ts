import { Injectable } from '@nestjs/common';
import { toJson } from '../audit/audit.js';
import { Database } from '../database/database.js';
import { newId } from '../ids/ids.js';
import { Clock } from '../time/clock.js';
import type { DomainEvent } from './domain-event.js';

/** Writes events beside their cause, in one transaction; the relay carries them on. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Must run inside the transaction of the cause; throws when there is none. */
  async add(...events: DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (!this.database.inTransaction) throw new Error('outbox.add needs the transaction of its cause');
    await this.database.query(
      `INSERT INTO outbox_events (id, type, payload, at)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::jsonb[], $4::timestamptz[])`,
      [
        events.map(() => newId()),
        events.map((event) => event.type),
        events.map((event) => toJson(event.payload)),
        events.map(() => this.clock.now()),
      ],
    );
  }
}
