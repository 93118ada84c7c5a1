import { Injectable } from '@nestjs/common';
import { addDays, Database, decodeCursor, type Page, pageOf, startOfBusinessDate } from '@bangfu/kernel';

interface PageAsked {
  readonly after?: string;
  readonly limit: number;
}

export interface PaymentFilter extends PageAsked {
  readonly state?: string;
  /** Parked and not decided yet. */
  readonly waiting?: boolean;
  /** Business dates, both included. */
  readonly fromOn?: string;
  readonly toOn?: string;
}

export interface PaymentRow {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly tryNumber: number;
  readonly state: string;
  readonly method: string | null;
  readonly amountFen: bigint;
  readonly capturedFen: bigint | null;
  readonly feeFen: bigint | null;
  readonly refundedFen: bigint;
  readonly recovered: boolean;
  readonly parkedReason: string | null;
  readonly failureCode: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
}

export interface RefundRow {
  readonly id: string;
  readonly number: string;
  readonly attemptId: string;
  readonly amountFen: bigint;
  readonly reason: string;
  readonly causeType: string;
  readonly causeId: string;
  readonly note: string;
  readonly state: string;
  readonly providerRef: string | null;
  readonly failure: string | null;
  readonly askedByName: string | null;
  readonly askedAt: Date;
  readonly settledAt: Date | null;
  readonly tries: number;
  readonly nextTryAt: Date | null;
}

export interface RunRow {
  readonly id: string;
  readonly fromAt: Date;
  readonly toAt: Date;
  readonly checked: number;
  readonly differences: number;
  readonly providerBalanceFen: bigint;
  readonly ledgerBalanceFen: bigint;
  readonly at: Date;
}

export interface DifferenceRow {
  readonly id: string;
  readonly runId: string;
  readonly kind: string;
  readonly providerRef: string;
  readonly providerFen: bigint | null;
  readonly ledgerFen: bigint | null;
  readonly refType: string | null;
  readonly refId: string | null;
  readonly state: string;
  readonly explanation: string | null;
  /** Null when it came right by itself. */
  readonly explainedByName: string | null;
  readonly explainedAt: Date | null;
}

export const PAYMENT = `a.id, a.subject_type AS "subjectType", a.subject_id AS "subjectId", a.try_number AS "tryNumber", a.state, a.method,
  a.amount_fen AS "amountFen", a.captured_fen AS "capturedFen", a.fee_fen AS "feeFen", a.recovered, a.parked_reason AS "parkedReason",
  a.failure_code AS "failureCode", a.created_at AS "createdAt", a.decided_at AS "decidedAt",
  (SELECT COALESCE(sum(r.amount_fen), 0)::bigint FROM refunds r WHERE r.attempt_id = a.id AND r.state <> 'failed') AS "refundedFen"`;

export const REFUND_ROW = `r.id, r.number, r.attempt_id AS "attemptId", r.amount_fen AS "amountFen", r.reason, r.cause_type AS "causeType",
  r.cause_id AS "causeId", r.note, r.state, r.provider_ref AS "providerRef", r.failure, u.name AS "askedByName", r.asked_at AS "askedAt",
  r.settled_at AS "settledAt", r.tries, r.next_try_at AS "nextTryAt"`;

/** Of a parked payment: some goes back, and no less than came. */
const ALL_GOES_BACK = `SELECT COALESCE(count(*) > 0 AND sum(r.amount_fen) >= COALESCE(a.captured_fen, 0), false)
  FROM refunds r WHERE r.attempt_id = a.id AND r.state <> 'failed'`;

/** Parked, and nobody has judged it. */
export const UNDECIDED = `(a.state = 'parked' AND NOT (${ALL_GOES_BACK}))`;

/** Lists of the operator: payments, refunds, and what the nightly reconciliation found. */
@Injectable()
export class PaymentPages {
  constructor(private readonly database: Database) {}

  /** Payments by state and day, the latest first. */
  async payments(asked: PaymentFilter): Promise<Page<PaymentRow>> {
    const after = decodeCursor(asked.after, ['instant', 'id']);
    const rows = await this.database.query<PaymentRow & Record<string, unknown>>(
      `SELECT ${PAYMENT} FROM payment_attempts a
        WHERE ($1::text IS NULL OR a.state = $1)
          AND (NOT $2 OR ${UNDECIDED})
          AND ($3::timestamptz IS NULL OR a.created_at >= $3) AND ($4::timestamptz IS NULL OR a.created_at < $4)
          AND ($5::timestamptz IS NULL OR (a.created_at, a.id) < ($5, $6::uuid)) ORDER BY a.created_at DESC, a.id DESC LIMIT $7`,
      [
        asked.state ?? null,
        asked.waiting ?? false,
        asked.fromOn ? startOfBusinessDate(asked.fromOn) : null,
        asked.toOn ? startOfBusinessDate(addDays(asked.toOn, 1)) : null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        asked.limit + 1,
      ],
    );
    return pageOf(rows, asked.limit, (row) => [row.createdAt, row.id]);
  }

  /** Refunds by state, the latest first. */
  async refunds(asked: PageAsked & { state?: string }): Promise<Page<RefundRow>> {
    const after = decodeCursor(asked.after, ['instant', 'id']);
    const rows = await this.database.query<RefundRow & Record<string, unknown>>(
      `SELECT ${REFUND_ROW} FROM refunds r LEFT JOIN users u ON u.id = r.asked_by
        WHERE ($1::text IS NULL OR r.state = $1) AND ($2::timestamptz IS NULL OR (r.asked_at, r.id) < ($2, $3::uuid))
        ORDER BY r.asked_at DESC, r.id DESC LIMIT $4`,
      [asked.state ?? null, after?.[0] ?? null, after?.[1] ?? null, asked.limit + 1],
    );
    return pageOf(rows, asked.limit, (row) => [row.askedAt, row.id]);
  }

  /** Reconciliations, the latest first. */
  async runs(asked: PageAsked): Promise<Page<RunRow>> {
    const after = decodeCursor(asked.after, ['instant', 'id']);
    const rows = await this.database.query<RunRow & Record<string, unknown>>(
      `SELECT id, from_at AS "fromAt", to_at AS "toAt", checked, differences, provider_balance_fen AS "providerBalanceFen",
              ledger_balance_fen AS "ledgerBalanceFen", at FROM reconciliation_runs
        WHERE ($1::timestamptz IS NULL OR (at, id) < ($1, $2::uuid)) ORDER BY at DESC, id DESC LIMIT $3`,
      [after?.[0] ?? null, after?.[1] ?? null, asked.limit + 1],
    );
    return pageOf(rows, asked.limit, (row) => [row.at, row.id]);
  }

  /** What differed, the latest first; of one run, or of all. */
  async differences(asked: PageAsked & { runId?: string; state?: string }): Promise<Page<DifferenceRow>> {
    const after = decodeCursor(asked.after, ['id']);
    const rows = await this.database.query<DifferenceRow & Record<string, unknown>>(
      `SELECT d.id, d.run_id AS "runId", d.kind, d.provider_ref AS "providerRef", d.provider_fen AS "providerFen", d.ledger_fen AS "ledgerFen",
              d.ref_type AS "refType", d.ref_id AS "refId", d.state, d.explanation, u.name AS "explainedByName", d.explained_at AS "explainedAt"
         FROM reconciliation_differences d LEFT JOIN users u ON u.id = d.explained_by
        WHERE ($1::uuid IS NULL OR d.run_id = $1) AND ($2::text IS NULL OR d.state = $2) AND ($3::uuid IS NULL OR d.id < $3)
        ORDER BY d.id DESC LIMIT $4`,
      [asked.runId ?? null, asked.state ?? null, after?.[0] ?? null, asked.limit + 1],
    );
    return pageOf(rows, asked.limit, (row) => [row.id]);
  }
}
