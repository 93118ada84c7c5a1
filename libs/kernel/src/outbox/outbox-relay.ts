import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ConsumerRegistry } from '../queue/consumer-registry.js';
import { QueueSettings } from '../queue/queue-settings.js';
import type { Delivery } from './delivery.js';

export interface ClaimedBatch {
  /** Events taken from the outbox, listened to or not. */
  readonly events: number;
  readonly deliveries: readonly Delivery[];
}

/** Turns events of the outbox into one delivery per consumer. Any number may run at once. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly database: Database,
    private readonly registry: ConsumerRegistry,
    private readonly settings: QueueSettings,
  ) {}

  /**
   * Claims the next batch in one transaction. Claims by `relayed_at IS NULL` and never by a high-water mark:
   * positions are taken before commit, so a lower one may become visible after a higher one.
   */
  claim(): Promise<ClaimedBatch> {
    return this.database.transaction(async () => {
      const events = await this.database.query<{ id: string; type: string }>(
        `UPDATE outbox_events event SET relayed_at = now()
         FROM (SELECT id FROM outbox_events WHERE relayed_at IS NULL ORDER BY position LIMIT $1 FOR UPDATE SKIP LOCKED) batch
         WHERE event.id = batch.id RETURNING event.id, event.type`,
        [this.settings.batch],
      );
      const deliveries = events.flatMap((event) =>
        this.registry.listeningTo(event.type).map(({ name }) => ({ eventId: event.id, consumer: name })),
      );
      if (deliveries.length > 0) await this.write(deliveries);
      return { events: events.length, deliveries };
    });
  }

  private async write(deliveries: readonly Delivery[]): Promise<void> {
    await this.database.query(
      `INSERT INTO event_deliveries (event_id, consumer, relayed_at)
       SELECT event_id, consumer, now() FROM unnest($1::uuid[], $2::text[]) AS new (event_id, consumer)
       ON CONFLICT DO NOTHING`,
      [deliveries.map((delivery) => delivery.eventId), deliveries.map((delivery) => delivery.consumer)],
    );
  }
}
