import { Injectable } from '@nestjs/common';
import { addDays, Database, decodeCursor, type Page, pageOf, startOfBusinessDate } from '@bangfu/kernel';
import { findingBy, OF_ORDER } from './payment-search.js';

interface PageAsked {
  readonly after?: string;
  readonly limit: number;
}

export interface PaymentFilter extends PageAsked {
  readonly state?: string;
  /** An id or reference of it, whole, or the payer's login. */
  readonly search?: string;
  /** Only what paid, or should have paid, this order of the shop. */
  readonly orderId?: string;
  /** As the provider calls it. */
  readonly method?: string;
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
  readonly payerName: string;
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
  /** The payment that it is about, also when it is about a refund or a transfer of one. */
  readonly attemptId: string | null;
  readonly state: string;
  readonly explanation: string | null;
  /** Null when it came right by itself. */
  readonly explainedByName: string | null;
  readonly explainedAt: Date | null;
}

export const PAYMENT = `a.id, a.subject_type AS "subjectType", a.subject_id AS "subjectId", u.name AS "payerName", a.try_number AS "tryNumber", a.state, a.method,
  a.amount_fen AS "amountFen", a.captured_fen AS "capturedFen", a.fee_fen AS "feeFen", a.recovered, a.parked_reason AS "parkedReason",
  a.failure_code AS "failureCode", a.created_at AS "createdAt", a.decided_at AS "decidedAt",
  (SELECT COALESCE(sum(r.amount_fen), 0)::bigint FROM refunds r WHERE r.attempt_id = a.id AND r.state <> 'failed') AS "refundedFen"`;
export const PAYMENT_TABLES = `payment_attempts a JOIN users u ON u.id = a.payer_id`;

export const REFUND_ROW = `r.id, r.number, r.attempt_id AS "attemptId", r.amount_fen AS "amountFen", r.reason, r.cause_type AS "causeType",
  r.cause_id AS "causeId", r.note, r.state, r.provider_ref AS "providerRef", r.failure, u.name AS "askedByName", r.asked_at AS "askedAt",
  r.settled_at AS "settledAt", r.tries, r.next_try_at AS "nextTryAt"`;

/** The platform's own money on its way from the provider to its bank. */
export interface PlatformPayoutRow {
  readonly providerRef: string;
  readonly amountFen: bigint;
  /** failed: the bank refused it, the money is at the provider again. */
  readonly state: 'sent' | 'failed';
  readonly failure: string | null;
  readonly at: Date;
}

const ATTEMPT_OF_DIFFERENCE = `CASE d.ref_type WHEN 'payment_attempt' THEN d.ref_id
  WHEN 'refund' THEN (SELECT attempt_id FROM refunds WHERE id = d.ref_id)
  WHEN 'payment_dispute' THEN (SELECT attempt_id FROM payment_disputes WHERE id = d.ref_id)
  WHEN 'supplier_transfer' THEN (SELECT p.attempt_id FROM supplier_transfers t JOIN payment_parts p ON p.id = t.part_id WHERE t.id = d.ref_id)
  WHEN 'transfer_reversal' THEN (SELECT p.attempt_id FROM transfer_reversals v JOIN payment_parts p ON p.id = v.part_id WHERE v.id = d.ref_id) END`;

/** Of a parked payment: some goes back, and no less than came. */
const ALL_GOES_BACK = `SELECT COALESCE(count(*) > 0 AND sum(r.amount_fen) >= COALESCE(a.captured_fen, 0), false)
  FROM refunds r WHERE r.attempt_id = a.id AND r.state <> 'failed'`;

/** Parked, and nobody has judged it. */
export const UNDECIDED = `(a.state = 'parked' AND NOT (${ALL_GOES_BACK}))`;

/** Lists of the operator: payments, refunds, and what the nightly reconciliation found. */
@Injectable()
export class PaymentPages {
  constructor(private readonly database: Database) {}

  /** Payments by name, state, method and day, the latest first. */
  async payments(asked: PaymentFilter): Promise<Page<PaymentRow>> {
    const after = decodeCursor(asked.after, ['instant', 'id']);
    const parameters: unknown[] = [asked.limit + 1];
    const wheres: string[] = [asked.waiting ? UNDECIDED : 'true'];
    const where = (value: unknown, sql: (parameter: string) => string): void => {
      if (value) wheres.push(sql(`$${parameters.push(value)}`));
    };
    const typed = asked.search?.trim() ?? '';
    where(typed, findingBy(typed));
    where(asked.orderId, OF_ORDER);
    where(asked.state, (p) => `a.state = ${p}`);
    where(asked.method, (p) => `a.method = ${p}`);
    where(asked.fromOn && startOfBusinessDate(asked.fromOn), (p) => `a.created_at >= ${p}`);
    where(asked.toOn && startOfBusinessDate(addDays(asked.toOn, 1)), (p) => `a.created_at < ${p}`);
    where(after?.[1], (p) => `(a.created_at, a.id) < ($${parameters.push(after?.[0])}::timestamptz, ${p}::uuid)`);
    const rows = await this.database.query<PaymentRow & Record<string, unknown>>(
      `SELECT ${PAYMENT} FROM ${PAYMENT_TABLES} WHERE ${wheres.join(' AND ')} ORDER BY a.created_at DESC, a.id DESC LIMIT $1`,
      parameters,
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
              d.ref_type AS "refType", d.ref_id AS "refId", ${ATTEMPT_OF_DIFFERENCE} AS "attemptId", d.state, d.explanation, u.name AS "explainedByName", d.explained_at AS "explainedAt"
         FROM reconciliation_differences d LEFT JOIN users u ON u.id = d.explained_by
        WHERE ($1::uuid IS NULL OR d.run_id = $1) AND ($2::text IS NULL OR d.state = $2) AND ($3::uuid IS NULL OR d.id < $3)
        ORDER BY d.id DESC LIMIT $4`,
      [asked.runId ?? null, asked.state ?? null, after?.[0] ?? null, asked.limit + 1],
    );
    return pageOf(rows, asked.limit, (row) => [row.id]);
  }
  /** Payouts of the platform's own money, the latest news first. */
  async platformPayouts(asked: PageAsked & { state?: string }): Promise<Page<PlatformPayoutRow>> {
    const after = decodeCursor(asked.after, ['instant', 'text']);
    const rows = await this.database.query<PlatformPayoutRow & Record<string, unknown>>(
      `SELECT provider_ref AS "providerRef", amount_fen AS "amountFen", state, failure, at FROM provider_payouts
        WHERE ($1::text IS NULL OR state = $1) AND ($2::timestamptz IS NULL OR (at, provider_ref) < ($2, $3::text))
        ORDER BY at DESC, provider_ref DESC LIMIT $4`,
      [asked.state ?? null, after?.[0] ?? null, after?.[1] ?? null, asked.limit + 1],
    );
    return pageOf(rows, asked.limit, (row) => [row.at, row.providerRef]);
  }
}
