import { Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { batchMissing } from '../settlement.errors.js';

export type PayoutState = 'held' | 'due' | 'batched' | 'paid' | 'refused' | 'void';

export interface PayoutView {
  readonly id: string;
  readonly number: string;
  readonly kind: 'settlement' | 'credit_refund';
  readonly payeeId: string;
  readonly payeeName: string;
  readonly amountFen: bigint;
  readonly tradeFen: bigint;
  readonly retailFen: bigint;
  readonly debtFen: bigint;
  readonly state: PayoutState;
  readonly heldCode: string | null;
  readonly accountName: string | null;
  readonly accountMasked: string | null;
  readonly batchId: string | null;
  readonly batchNumber: string | null;
  /** The refused payout that this one repeats. */
  readonly followsNumber: string | null;
  readonly refusal: string | null;
  readonly reason: string | null;
  readonly settlements: string[];
  readonly madeAt: Date;
  readonly decidedOn: string | null;
}

export interface BatchView {
  readonly id: string;
  readonly number: string;
  readonly accountId: string;
  readonly accountMasked: string;
  readonly bankName: string;
  readonly payouts: number;
  readonly totalFen: bigint;
  readonly paidFen: bigint;
  readonly refusedFen: bigint;
  readonly state: 'made' | 'approved' | 'closed' | 'withdrawn';
  readonly madeBy: string;
  readonly madeByName: string;
  readonly madeAt: Date;
  readonly checkedByName: string | null;
  readonly checkedAt: Date | null;
  readonly reason: string | null;
}

const PAYOUT = `p.id, p.number, p.kind, p.payee_id AS "payeeId", o.name AS "payeeName", p.amount_fen AS "amountFen", p.trade_fen AS "tradeFen",
  p.retail_fen AS "retailFen", p.debt_fen AS "debtFen", p.state, p.held_code AS "heldCode", COALESCE(a.account_name, l.counterparty_name) AS "accountName",
  COALESCE(a.number_masked, l.counterparty_masked) AS "accountMasked", p.batch_id AS "batchId", b.number AS "batchNumber", f.number AS "followsNumber",
  p.refusal, p.reason, ARRAY(SELECT s.number FROM settlements s WHERE s.payout_id = p.id ORDER BY s.number) AS settlements, p.made_at AS "madeAt",
  p.decided_on AS "decidedOn"`;
const PAYOUTS = `payouts p JOIN organisations o ON o.id = p.payee_id LEFT JOIN payout_accounts a ON a.id = p.account_id
  LEFT JOIN bank_lines l ON l.id = p.bank_line_id LEFT JOIN payout_batches b ON b.id = p.batch_id LEFT JOIN payouts f ON f.id = p.follows_id`;
const BATCH = `b.id, b.number, b.account_id AS "accountId", k.number_masked AS "accountMasked", k.bank_name AS "bankName", b.payouts,
  b.total_fen AS "totalFen", COALESCE((SELECT sum(amount_fen) FROM payouts WHERE batch_id = b.id AND state = 'paid'), 0)::bigint AS "paidFen",
  COALESCE((SELECT sum(amount_fen) FROM payouts WHERE batch_id = b.id AND state = 'refused'), 0)::bigint AS "refusedFen", b.state,
  b.made_by AS "madeBy", m.name AS "madeByName", b.made_at AS "madeAt", c.name AS "checkedByName", b.checked_at AS "checkedAt", b.reason`;
const BATCHES = `payout_batches b JOIN bank_accounts k ON k.id = b.account_id JOIN users m ON m.id = b.made_by LEFT JOIN users c ON c.id = b.checked_by`;

/** Payouts and batches, for the operator and for the payee. */
@Injectable()
export class PayoutQueries {
  constructor(private readonly database: Database) {}

  /** Newest first; of one payee, of one batch, in one state. What another took the place of is left out unless asked for. */
  async page(filter: {
    payeeId?: string;
    batchId?: string;
    state?: PayoutState;
    kind?: string;
    after?: string;
    limit: number;
  }): Promise<Page<PayoutView>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<PayoutView & Record<string, unknown>>(
      `SELECT ${PAYOUT} FROM ${PAYOUTS}
        WHERE ($1::uuid IS NULL OR p.payee_id = $1) AND ($2::uuid IS NULL OR p.batch_id = $2)
          AND CASE WHEN $3::text IS NULL THEN p.state <> 'void' OR $2::uuid IS NOT NULL ELSE p.state = $3 END AND ($4::text IS NULL OR p.kind = $4)
          AND ($5::timestamptz IS NULL OR (p.made_at, p.id) < ($5, $6::uuid)) ORDER BY p.made_at DESC, p.id DESC LIMIT $7`,
      [
        filter.payeeId ?? null,
        filter.batchId ?? null,
        filter.state ?? null,
        filter.kind ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.madeAt, row.id]);
  }

  async find(id: string): Promise<PayoutView | null> {
    const [row] = await this.database.query<PayoutView & Record<string, unknown>>(
      `SELECT ${PAYOUT} FROM ${PAYOUTS} WHERE p.id = $1`,
      [id],
    );
    return row ?? null;
  }

  async batches(filter: { state?: string; after?: string; limit: number }): Promise<Page<BatchView>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<BatchView & Record<string, unknown>>(
      `SELECT ${BATCH} FROM ${BATCHES} WHERE ($1::text IS NULL OR b.state = $1)
          AND ($2::timestamptz IS NULL OR (b.made_at, b.id) < ($2, $3::uuid)) ORDER BY b.made_at DESC, b.id DESC LIMIT $4`,
      [filter.state ?? null, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.madeAt, row.id]);
  }

  /** Throws `payout_batch_missing`. */
  async batch(id: string): Promise<BatchView> {
    const [row] = await this.database.query<BatchView & Record<string, unknown>>(
      `SELECT ${BATCH} FROM ${BATCHES} WHERE b.id = $1`,
      [id],
    );
    if (!row) throw batchMissing();
    return row;
  }
}
