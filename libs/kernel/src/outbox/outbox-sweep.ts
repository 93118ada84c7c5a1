import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ConsumerRegistry } from '../queue/consumer-registry.js';
import { DeliveryQueue } from '../queue/delivery-queue.js';
import { DeliveryDied } from '../queue/queue.events.js';
import { QueueSettings } from '../queue/queue-settings.js';
import { Outbox } from './outbox.js';

interface OpenDelivery {
  readonly eventId: string;
  readonly consumer: string;
  readonly relayedAt: string;
}

const PAGE = 500;
/** By then a rolling release is over and no process knows the consumer. */
const ORPHAN_AFTER = '1 hour';

/** Finds deliveries that are open but in no queue: a crash between commit and add, or a queue that lost its jobs. */
@Injectable()
export class OutboxSweep {
  constructor(
    private readonly database: Database,
    private readonly registry: ConsumerRegistry,
    private readonly deliveries: DeliveryQueue,
    private readonly settings: QueueSettings,
    private readonly outbox: Outbox,
  ) {}

  /** Gives them jobs again; the answer is how many. */
  async sweep(): Promise<number> {
    const names = this.registry.all().map((consumer) => consumer.name);
    await this.buryOrphans(names);
    let revived = 0;
    for (let page = await this.page(names, null); page.length > 0; page = await this.page(names, page.at(-1)!)) {
      revived += await this.deliveries.revive(page);
    }
    return revived;
  }

  /** Instants travel as text: a Date would round the microseconds away and find the last row again. */
  private page(names: string[], after: OpenDelivery | null): Promise<OpenDelivery[]> {
    return this.database.query<{ eventId: string; consumer: string; relayedAt: string }>(
      `SELECT event_id AS "eventId", consumer, relayed_at::text AS "relayedAt" FROM event_deliveries
       WHERE done_at IS NULL AND dead_at IS NULL AND consumer = ANY($1)
         AND relayed_at <= now() - $2 * interval '1 millisecond'
         AND ($3::timestamptz IS NULL OR (relayed_at, event_id, consumer) > ($3, $4::uuid, $5::text))
       ORDER BY relayed_at, event_id, consumer LIMIT ${PAGE}`,
      [names, this.settings.sweepAfterMs, after?.relayedAt ?? null, after?.eventId ?? null, after?.consumer ?? null],
    );
  }

  /** A delivery to a consumer that no longer exists must be seen by an operator, not wait for ever. */
  private buryOrphans(names: string[]): Promise<void> {
    return this.database.transaction(async () => {
      const buried = await this.database.query<{ eventId: string; consumer: string; eventType: string }>(
        `UPDATE event_deliveries d SET dead_at = now(), last_error = 'no consumer is named ' || consumer FROM outbox_events e
         WHERE done_at IS NULL AND dead_at IS NULL AND consumer <> ALL($1) AND d.relayed_at < now() - interval '${ORPHAN_AFTER}'
           AND e.id = d.event_id
         RETURNING d.event_id AS "eventId", d.consumer, e.type AS "eventType"`,
        [names],
      );
      const news = buried.filter(({ eventType }) => eventType !== DeliveryDied.type);
      await this.outbox.add(
        ...news.map((one) => new DeliveryDied({ letterId: `${one.eventId}/${one.consumer}`, ...one })),
      );
    });
  }
}
