import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, Logs } from '@bangfu/kernel';
import { EventHandlers, type KeptEvent } from './event-handlers.js';

interface Taken extends KeptEvent {
  readonly provider: string;
  readonly attempts: number;
}

const MOST_AT_ONCE = 200;
const ENOUGH_SILENCE = 5;
const MOST_TRIES = 30;
const SLOWEST_MS = 6 * 3_600_000;

/**
 * Works the inbox off, outside of any transaction: an event is taken by putting its next try ahead (one statement, SKIP LOCKED), so
 * that two workers do not look into one, and a crash costs the wait. Handlers are idempotent: taken twice does no harm.
 */
@Injectable()
export class ProviderEventRunner {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logs: Logs,
    private readonly handlers: EventHandlers,
  ) {}

  /** Everything that waits. Answers how many were looked into, and how many of them failed. */
  async run(): Promise<{ looked: number; failed: number }> {
    return this.workOff(
      await this.take(
        `SELECT provider, event_id FROM provider_events
         WHERE state IN ('received', 'failed') AND next_try_at <= $1 AND attempts < ${MOST_TRIES}
         ORDER BY next_try_at LIMIT ${MOST_AT_ONCE} FOR UPDATE SKIP LOCKED`,
        [],
      ),
    );
  }

  /** One event, right after it came. */
  async runOne(provider: string, eventId: string): Promise<{ looked: number; failed: number }> {
    return this.workOff(
      await this.take(
        `SELECT provider, event_id FROM provider_events
         WHERE state IN ('received', 'failed') AND next_try_at <= $1 AND provider = $2 AND event_id = $3 FOR UPDATE SKIP LOCKED`,
        [provider, eventId],
      ),
    );
  }

  private async workOff(events: readonly Taken[]): Promise<{ looked: number; failed: number }> {
    let looked = 0;
    let failed = 0;
    let inRow = 0;
    for (const event of events) {
      looked += 1;
      const done = await this.lookInto(event);
      if (!done) failed += 1;
      inRow = done ? 0 : inRow + 1;
      // A provider that is down is not waited for two hundred times; what is left comes again by itself.
      if (inRow >= ENOUGH_SILENCE) break;
    }
    return { looked, failed };
  }

  private async lookInto(event: Taken): Promise<boolean> {
    try {
      await this.settle(event, await this.handlers.handle(event), null);
      return true;
    } catch (error) {
      const word = error instanceof DomainError ? error.code : error instanceof Error ? error.name : 'thrown';
      const said = `${word}: ${error instanceof Error ? error.message : String(error)}`;
      this.logs.root.warn({ error, eventId: event.eventId, type: event.type }, 'a provider event could not be handled');
      await this.settle(event, 'failed', said.replaceAll('\0', '').slice(0, 1_000));
      return false;
    }
  }

  private async settle(event: Taken, state: 'handled' | 'ignored' | 'failed', error: string | null): Promise<void> {
    await this.database.query(
      `UPDATE provider_events SET state = $3, error = $4, handled_at = CASE WHEN $3 = 'failed' THEN NULL ELSE $5::timestamptz END
       WHERE provider = $1 AND event_id = $2 AND state IN ('received', 'failed')`,
      [event.provider, event.eventId, state, error, this.clock.now()],
    );
  }

  /** A minute after the first try, two after the second, and so on to six hours. */
  private async take(which: string, parameters: readonly unknown[]): Promise<Taken[]> {
    return this.database.query<Taken & Record<string, unknown>>(
      `UPDATE provider_events e SET attempts = e.attempts + 1,
         next_try_at = $1::timestamptz + LEAST(${SLOWEST_MS}, 60000 * power(2, e.attempts)) * interval '1 millisecond'
       FROM (${which}) due WHERE e.provider = due.provider AND e.event_id = due.event_id
       RETURNING e.provider, e.event_id AS "eventId", e.type, e.object_id AS "objectId", e.attempts,
         COALESCE(e.payload->'data'->'object', '{}'::jsonb) AS object,
         e.payload->>'account' AS account`,
      [this.clock.now(), ...parameters],
    );
  }
}
