import { Injectable } from '@nestjs/common';
import { Clock, Database, Outbox, toJson } from '@bangfu/kernel';
import { ProviderEventReceived } from '../payments.events.js';
import { PaymentProvider, type ProviderEvent } from '../provider/payment-provider.js';

const KEPT_BY_PROVIDER_MS = 25 * 24 * 3_600_000;

/** The inbox: what the provider tells is written down once and answered at once; what it means is found out afterwards. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly provider: PaymentProvider,
  ) {}

  /** Verifies the raw bytes, then keeps the event. Throws `webhook_refused` before anything is read or written. */
  async receive(body: Buffer, signature: string | undefined): Promise<void> {
    await this.keep(this.provider.parseWebhook(body, signature), 'webhook');
  }

  /**
   * After an outage: the events that the provider could not deliver, from its own list, through the same inbox. Answers how many were
   * new. The newest one listed is where the next run goes on from.
   */
  async replayUndelivered(): Promise<number> {
    if (!this.provider.available) return 0;
    let kept = 0;
    let after = await this.lastListed();
    do {
      const { items, next } = await this.provider.undeliveredEvents(after);
      for (const event of items) if (await this.keep(event, 'list')) kept += 1;
      after = next;
    } while (after !== null);
    return kept;
  }

  private async keep(event: ProviderEvent, cameBy: 'webhook' | 'list'): Promise<boolean> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const fresh = await this.database.execute(
        `INSERT INTO provider_events (provider, event_id, type, object_id, created, payload, came_by, received_at, next_try_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT DO NOTHING`,
        [this.provider.name, event.id, event.type, event.objectId, event.created, toJson(event.payload), cameBy, now],
      );
      if (fresh === 0) return false;
      await this.outbox.add(new ProviderEventReceived({ provider: this.provider.name, eventId: event.id }));
      return true;
    });
  }

  private async lastListed(): Promise<string | null> {
    const [row] = await this.database.query<{ eventId: string }>(
      `SELECT event_id AS "eventId" FROM provider_events
       WHERE provider = $1 AND came_by = 'list' AND created > $2 ORDER BY created DESC, event_id DESC LIMIT 1`,
      [this.provider.name, new Date(this.clock.now().getTime() - KEPT_BY_PROVIDER_MS)],
    );
    return row?.eventId ?? null;
  }
}
