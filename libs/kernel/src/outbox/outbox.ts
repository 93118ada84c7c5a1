import { Injectable } from '@nestjs/common';
import { toJson } from '../audit/audit.js';
import { Database } from '../database/database.js';
import { isId, newId } from '../ids/ids.js';
import { Clock } from '../time/clock.js';
import type { DomainEvent } from './domain-event.js';

/** The notification channel on which relays sleep; the payload is empty, or `<eventId>/<consumer>` to queue one delivery again. */
export const OUTBOX_CHANNEL = 'bangfu_outbox';

const RING_AFTER_MS = 5;

/** Writes events beside their cause, in one transaction; the relay carries them on. */
@Injectable()
export class Outbox {
  private bell: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Must run inside the transaction of the cause; throws when there is none. */
  async add(...events: DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (!this.database.inTransaction) throw new Error('outbox.add needs the transaction of its cause');
    const at = this.clock.now();
    await this.database.atCommit(
      `INSERT INTO outbox_events (id, type, payload, at, place_id)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::jsonb[], $4::timestamptz[], $5::uuid[])`,
      events.map(({ type, payload }) => ({
        id: newId(),
        type,
        payload: toJson(payload),
        at,
        placeId: placeOf(payload as object),
      })),
      (rows) => [
        rows.map(({ id }) => id),
        rows.map(({ type }) => type),
        rows.map(({ payload }) => payload),
        rows.map((row) => row.at),
        rows.map(({ placeId }) => placeId),
      ],
    );
    this.database.afterCommit(() => this.ring());
  }

  /**
   * Wakes the relays, after commit and at most once in 5 ms: a NOTIFY inside the transaction would make every commit
   * of the house wait for one lock. A ring that gets lost costs the relay's polling interval, nothing else.
   */
  private ring(): void {
    if (this.bell) return;
    this.bell = setTimeout(() => {
      this.bell = null;
      if (!this.database.source.isInitialized) return;
      this.database.query(`SELECT pg_notify($1, '')`, [OUTBOX_CHANNEL]).catch(() => undefined);
    }, RING_AFTER_MS);
    this.bell.unref();
  }
}

/** In this order: what concerns a buyer lives with the buyer. */
const PLACES = ['buyerId', 'agencyId', 'supplierId', 'organisationId'] as const;

/** The organisation with which a distributed database would keep the event (docs/scale.md); null for what concerns none, or everybody. */
function placeOf(payload: Partial<Record<(typeof PLACES)[number], unknown>>): string | null {
  const id = PLACES.map((place) => payload[place]).find((given) => typeof given === 'string' && isId(given));
  return (id as string | undefined) ?? null;
}
