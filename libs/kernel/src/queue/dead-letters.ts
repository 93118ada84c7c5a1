import { Injectable } from '@nestjs/common';
import type { Actor } from '../audit/actor.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../database/database.js';
import { invalid, missing } from '../errors/domain-error.js';
import { decodeCursor, type Page, pageOf } from '../http/paging.js';
import { isId } from '../ids/ids.js';
import { Outbox, OUTBOX_CHANNEL } from '../outbox/outbox.js';
import { DeadLetterSettled } from './queue.events.js';

export interface DeadLetter {
  readonly eventId: string;
  readonly consumer: string;
  readonly type: string;
  readonly payload: Record<string, unknown>;
  /** When the event happened (business time). */
  readonly at: Date;
  readonly deadAt: Date;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** Deliveries that were given up: an operator sees why, and retries or dismisses each. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Newest first. Throws `invalid_cursor`. */
  async list(page: { after?: string; limit?: number } = {}): Promise<Page<DeadLetter>> {
    const limit = Math.min(Math.max(page.limit ?? 20, 1), 200);
    const after = decodeCursor(page.after, ['instant', 'id', 'text']);
    const rows = await this.database.query<DeadLetter & { key: string }>(
      `SELECT d.event_id AS "eventId", d.consumer, e.type, e.payload, e.at, d.dead_at AS "deadAt", d.attempts,
         d.last_error AS "lastError", to_char(d.dead_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key
       FROM event_deliveries d JOIN outbox_events e ON e.id = d.event_id
       WHERE d.dead_at IS NOT NULL AND d.dismissed_at IS NULL
         AND ($1::timestamptz IS NULL OR (d.dead_at, d.event_id, d.consumer) < ($1, $2::uuid, $3::text))
       ORDER BY d.dead_at DESC, d.event_id DESC, d.consumer DESC LIMIT $4`,
      [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
    );
    const { items, nextAfter } = pageOf(rows, limit, (row) => [row.key, row.eventId, row.consumer]);
    return { items: items.map(({ key: _key, ...letter }) => letter), nextAfter };
  }

  /** Sends it again with all its tries. Throws `dead_letter_missing`. */
  retry(actor: Actor, eventId: string, consumer: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.change('retried', eventId, consumer, 'dead_at = NULL, attempts = 0', []);
      await this.record(actor, 'kernel.dead_letter.retried', eventId, consumer, {});
      // Heard by the relays after commit; if none listens, the sweep finds the open delivery.
      await this.database.query('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, `${eventId}/${consumer}`]);
    });
  }

  /** Takes it off the list for good; its effect never happens. Throws `dead_letter_missing`, `reason_required`. */
  async dismiss(actor: Actor, eventId: string, consumer: string, reason: string): Promise<void> {
    const why = reason.trim();
    if (why === '') throw invalid('reason_required', '请填写不再处理的理由', { field: 'reason' });
    await this.database.transaction(async () => {
      await this.change('dismissed', eventId, consumer, 'dismissed_at = now(), dismiss_reason = $3', [
        why.slice(0, 500),
      ]);
      await this.record(actor, 'kernel.dead_letter.dismissed', eventId, consumer, { reason: why.slice(0, 500) });
    });
  }

  private async change(
    how: 'retried' | 'dismissed',
    eventId: string,
    consumer: string,
    assignment: string,
    values: unknown[],
  ): Promise<void> {
    const [changed] = isId(eventId)
      ? await this.database.query<{ type: string }>(
          `UPDATE event_deliveries d SET ${assignment} FROM outbox_events e
           WHERE d.event_id = $1 AND d.consumer = $2 AND d.dead_at IS NOT NULL AND d.dismissed_at IS NULL AND e.id = d.event_id
           RETURNING e.type`,
          [eventId, consumer, ...values],
        )
      : [];
    if (!changed) throw missing('dead_letter_missing', '没有这条失败记录，它可能已被重试或处理', { eventId, consumer });
    const letterId = `${eventId}/${consumer}`;
    await this.outbox.add(new DeadLetterSettled({ letterId, eventId, consumer, eventType: changed.type, how }));
  }

  private record(
    actor: Actor,
    action: string,
    eventId: string,
    consumer: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(actor, {
      action,
      subjectType: 'event_delivery',
      subjectId: `${eventId}/${consumer}`,
      detail,
    });
  }
}
