import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { DomainError } from '../errors/domain-error.js';
import { type Delivery, jobIdOf } from '../outbox/delivery.js';
import type { StoredEvent } from '../outbox/domain-event.js';
import { KillPoints } from '../kill-points/kill-points.js';
import { Outbox } from '../outbox/outbox.js';
import { ConsumerRegistry, type RegisteredConsumer } from './consumer-registry.js';
import { DeliveryFailed } from './delivery-failed.js';
import { DeliveryDied } from './queue.events.js';
import { QueueSettings } from './queue-settings.js';

export type RunOutcome = 'done' | 'already_settled';

const READ_EVENT = `SELECT e.id, e.type, e.payload, e.at FROM outbox_events e
  JOIN event_deliveries d ON d.event_id = e.id
  WHERE d.event_id = $1 AND d.consumer = $2 AND d.done_at IS NULL AND d.dead_at IS NULL`;
const SETTLE = `UPDATE event_deliveries d SET done_at = now(), attempts = d.attempts + 1, last_error = NULL FROM outbox_events e
  WHERE d.event_id = $1 AND d.consumer = $2 AND d.done_at IS NULL AND d.dead_at IS NULL AND e.id = $1 RETURNING e.id, e.type, e.payload, e.at`;

/**
 * Those of several deliveries that are open, in the order asked. They take locks in the order of their events and not in one order, so that
 * two such transactions would wait for each other until PostgreSQL notices, which takes a second each time: from the first row on, this one waits
 * for nobody longer than 100 ms.
 */
const SETTLE_TOGETHER = `UPDATE event_deliveries d SET done_at = now(), attempts = d.attempts + 1, last_error = NULL
  FROM (SELECT set_config('lock_timeout', '100ms', true)) patience, unnest($1::uuid[], $2::text[]) WITH ORDINALITY asked (event_id, consumer, position), outbox_events e
  WHERE d.event_id = asked.event_id AND d.consumer = asked.consumer AND d.done_at IS NULL AND d.dead_at IS NULL AND e.id = asked.event_id
  RETURNING asked.position::int, e.id, e.type, e.payload, e.at`;

/** Runs one delivery so that its effect happens once, and writes down what became of it. */
@Injectable()
export class ConsumerRunner {
  constructor(
    private readonly database: Database,
    private readonly registry: ConsumerRegistry,
    private readonly settings: QueueSettings,
    private readonly outbox: Outbox,
    private readonly killPoints: KillPoints,
  ) {}

  /** Throws `DeliveryFailed` after recording the failure; `final` says that no further try is due. */
  run(delivery: Delivery): Promise<RunOutcome> {
    return this.killPoints.during(delivery.consumer, () => this.runStep(delivery));
  }

  /** Whether its effect may stand in one transaction with others'. */
  mayShare({ consumer }: Delivery): boolean {
    return this.registry.find(consumer)?.transactional ?? false;
  }

  /**
   * Several deliveries in one transaction, each as `run` would do it; null when one of them failed or had to wait for others: then none of
   * them has happened, and each is to be run by itself, so that the one that fails fails alone.
   */
  async runTogether(deliveries: readonly Delivery[]): Promise<RunOutcome[] | null> {
    const distinct = new Set(deliveries.map(jobIdOf)).size === deliveries.length;
    if (!distinct) return null;
    return this.killPoints.during(deliveries[0]!.consumer, async () => {
      try {
        const outcomes = await this.database.transaction(() => this.settleTogether(deliveries));
        for (const { consumer } of deliveries) {
          this.killPoints.during(consumer, () => this.killPoints.pass('after done'));
        }
        return outcomes;
      } catch {
        return null;
      }
    });
  }

  private async settleTogether(deliveries: readonly Delivery[]): Promise<RunOutcome[]> {
    const outcomes = deliveries.map((): RunOutcome => 'already_settled');
    const rows = await this.database.query<StoredEvent & { position: number }>(SETTLE_TOGETHER, [
      deliveries.map(({ eventId }) => eventId),
      deliveries.map(({ consumer }) => consumer),
    ]);
    for (const { position, ...event } of rows.sort((one, other) => one.position - other.position)) {
      const { consumer } = deliveries[position - 1]!;
      await this.killPoints.during(consumer, () => this.handle(this.registry.find(consumer)!, event));
      outcomes[position - 1] = 'done';
    }
    return outcomes;
  }

  private async runStep(delivery: Delivery): Promise<RunOutcome> {
    try {
      const entry = this.registry.find(delivery.consumer);
      if (!entry) throw new Error(`no consumer is named ${delivery.consumer}`);
      const outcome = await (entry.transactional
        ? this.inTransaction(entry, delivery)
        : this.besideTransaction(entry, delivery));
      this.killPoints.pass('after done');
      return outcome;
    } catch (error) {
      throw new DeliveryFailed(delivery, error, await this.recordFailure(delivery, error));
    }
  }

  /** A second delivery at the same time waits on the row, then finds it settled. */
  private inTransaction(entry: RegisteredConsumer, { eventId, consumer }: Delivery): Promise<RunOutcome> {
    return this.database.transaction(async () => {
      const [event] = await this.database.query<StoredEvent>(SETTLE, [eventId, consumer]);
      if (!event) return 'already_settled';
      await this.handle(entry, event);
      return 'done';
    });
  }

  private async besideTransaction(entry: RegisteredConsumer, { eventId, consumer }: Delivery): Promise<RunOutcome> {
    const [event] = await this.database.query<StoredEvent>(READ_EVENT, [eventId, consumer]);
    if (!event) return 'already_settled';
    await this.handle(entry, event);
    await this.database.query(SETTLE, [eventId, consumer]);
    return 'done';
  }

  private async handle(entry: RegisteredConsumer, event: StoredEvent): Promise<void> {
    this.killPoints.pass('before effect');
    await entry.consumer.handle(event);
    this.killPoints.pass('after effect');
  }

  private recordFailure({ eventId, consumer }: Delivery, error: unknown): Promise<boolean> {
    return this.database.transaction(async () => {
      const [row] = await this.database.query<{ dead: boolean; type: string }>(
        `UPDATE event_deliveries d SET attempts = attempts + 1, last_error = $3,
           dead_at = CASE WHEN $4 OR attempts + 1 >= $5 THEN now() END
         FROM outbox_events e
         WHERE d.event_id = $1 AND d.consumer = $2 AND d.done_at IS NULL AND d.dead_at IS NULL AND e.id = d.event_id
         RETURNING d.dead_at IS NOT NULL AS dead, e.type`,
        [eventId, consumer, describe(error), error instanceof DomainError, this.settings.attempts],
      );
      // A death of the news of a death would be news for ever.
      if (row?.dead && row.type !== DeliveryDied.type) {
        await this.outbox.add(
          new DeliveryDied({ letterId: `${eventId}/${consumer}`, eventId, consumer, eventType: row.type }),
        );
      }
      return row?.dead ?? true;
    });
  }
}

/** One line for the operator: PostgreSQL text holds no NUL, and a stack belongs in the log. */
function describe(error: unknown): string {
  const text =
    error instanceof DomainError
      ? `${error.code}: ${error.message}`
      : error instanceof Error
        ? `${error.name}: ${error.message}`
        : String(error);
  return text.replaceAll('\0', '').slice(0, 1_000);
}
