import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, decodeCursor, missing, type Page, pageOf } from '@bangfu/kernel';
import { failureOf } from '../attempts/failure-texts.js';
import { Transfers } from '../transfers/transfers.service.js';
import { UNDECIDED } from './payment-pages.queries.js';

export const eventMissing = () => missing('provider_event_missing', '没有找到这条支付渠道的通知');
export const transferMissing = () => missing('supplier_transfer_missing', '没有找到这笔待转账款');

interface PageAsked {
  readonly after?: string;
  readonly limit: number;
}

/** Something that is on its way and not at its end. */
export interface Saga {
  readonly kind: 'refund' | 'transfer' | 'attempt' | 'dispute';
  readonly id: string;
  /** TK… of a refund; null for others. */
  readonly number: string | null;
  /** Whom a transfer is for; null for others. */
  readonly supplierName: string | null;
  readonly attemptId: string;
  readonly step: string;
  readonly amountFen: bigint;
  readonly since: Date;
  readonly tries: number;
  readonly nextTryAt: Date | null;
  /** Until when the payer's bank wants proof; null for all but disputes. */
  readonly dueAt: Date | null;
  readonly failure: string | null;
}

export interface ProviderEventRow {
  readonly provider: string;
  readonly eventId: string;
  readonly type: string;
  readonly objectId: string | null;
  readonly created: Date;
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly cameBy: string;
  readonly receivedAt: Date;
  readonly handledAt: Date | null;
}

/** Under way, or refused and to be followed by another of the same part. */
const TRANSFER_OPEN = `(t.state IN ('ready', 'held') OR (t.state = 'refused' AND t.next_try_at IS NOT NULL AND p.state = 'due'
  AND NOT EXISTS (SELECT FROM supplier_transfers later WHERE later.part_id = t.part_id AND later.id > t.id)))`;

const SAGAS = `
  SELECT 'refund' AS kind, id, number, NULL AS "supplierName", attempt_id AS "attemptId", state AS step, amount_fen AS "amountFen", asked_at AS since, tries,
         next_try_at AS "nextTryAt", NULL::timestamptz AS "dueAt", failure FROM refunds WHERE state IN ('asked', 'reversing', 'refunding', 'by_bank')
  UNION ALL SELECT 'transfer', t.id, NULL, s.name, p.attempt_id, t.state, t.amount_fen, t.created_at, t.tries, t.next_try_at, NULL, t.failure
    FROM supplier_transfers t JOIN payment_parts p ON p.id = t.part_id JOIN organisations s ON s.id = t.supplier_id
   WHERE ${TRANSFER_OPEN}
  UNION ALL SELECT 'attempt', id, NULL, NULL, id, CASE WHEN session_ref IS NULL THEN 'beginning' ELSE 'paying' END, amount_fen, created_at, 0, NULL, NULL, failure_code
    FROM payment_attempts WHERE state = 'open'
  UNION ALL SELECT 'attempt', a.id, NULL, NULL, a.id, a.state, a.amount_fen, a.created_at, 0, NULL, NULL, a.parked_reason
    FROM payment_attempts a WHERE ${UNDECIDED}
  UNION ALL SELECT 'dispute', id, NULL, NULL, attempt_id, 'disputed', amount_fen, opened_at, 0, NULL, evidence_due_at, NULL
    FROM payment_disputes WHERE state = 'open'`;

/** What is under way between us and the provider, and what it told. */
@Injectable()
export class SagaQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly transfers: Transfers,
  ) {}

  /** Everything that has not come to its end, the oldest first. */
  async open(page: PageAsked & { kind?: string }): Promise<Page<Saga>> {
    const after = decodeCursor(page.after, ['instant', 'id']);
    const rows = await this.database.query<Saga & Record<string, unknown>>(
      `SELECT * FROM (${SAGAS}) s WHERE ($1::text IS NULL OR kind = $1) AND ($2::timestamptz IS NULL OR (since, id) > ($2, $3::uuid))
        ORDER BY since, id LIMIT $4`,
      [page.kind ?? null, after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
    );
    return pageOf(rows.map(inWords), page.limit, (row) => [row.since, row.id]);
  }

  /** Tries a transfer that stands still once more, before the answer. Throws `supplier_transfer_missing`. */
  async retryTransfer(actor: Actor, id: string): Promise<void> {
    const partId = await this.database.transaction(async () => {
      const [transfer] = await this.database.query<{ partId: string }>(
        `UPDATE supplier_transfers t SET next_try_at = $2, version = t.version + 1 FROM payment_parts p
          WHERE t.id = $1 AND p.id = t.part_id AND ${TRANSFER_OPEN} RETURNING t.part_id AS "partId"`,
        [id, this.clock.now()],
      );
      if (!transfer) throw transferMissing();
      const subject = { subjectType: 'supplier_transfer', subjectId: id };
      await this.audit.record(actor, { action: 'payments.transfer.retried', ...subject });
      return transfer.partId;
    });
    await this.transfers.sendPart(partId);
  }

  /** What the provider told, the latest first. */
  async events(page: PageAsked & { state?: string; type?: string }): Promise<Page<ProviderEventRow>> {
    const after = decodeCursor(page.after, ['instant', 'text']);
    const rows = await this.database.query<ProviderEventRow & Record<string, unknown>>(
      `SELECT provider, event_id AS "eventId", type, object_id AS "objectId", created, state, attempts, error, came_by AS "cameBy",
              received_at AS "receivedAt", handled_at AS "handledAt" FROM provider_events
        WHERE ($1::text IS NULL OR state = $1) AND ($2::text IS NULL OR type = $2)
          AND ($3::timestamptz IS NULL OR (received_at, event_id) < ($3, $4)) ORDER BY received_at DESC, event_id DESC LIMIT $5`,
      [page.state ?? null, page.type ?? null, after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
    );
    return pageOf(rows, page.limit, (row) => [row.receivedAt, row.eventId]);
  }

  /** Looks into an event again, however it ended; handlers ask the provider, so that this is always safe. Throws `provider_event_missing`. */
  async handleAgain(actor: Actor, provider: string, eventId: string): Promise<void> {
    await this.database.transaction(async () => {
      const changed = await this.database.execute(
        `UPDATE provider_events SET state = 'received', attempts = 0, error = NULL, next_try_at = $3, handled_at = NULL
          WHERE provider = $1 AND event_id = $2`,
        [provider, eventId, this.clock.now()],
      );
      if (changed === 0) throw eventMissing();
      const detail = { provider, eventId };
      await this.audit.record(actor, {
        action: 'payments.event.handled_again',
        subjectType: 'provider_event',
        subjectId: eventId,
        detail,
      });
    });
  }
}

/** An attempt that waits for its payer says what was last refused, in the words that the payer reads. */
const inWords = (saga: Saga): Saga =>
  saga.step === 'paying'
    ? { ...saga, failure: failureOf({ state: 'open', failureCode: saga.failure })?.message ?? null }
    : saga;
