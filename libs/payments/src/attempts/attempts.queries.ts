import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import type { Attempt } from './attempt.js';

const COLUMNS = `id, subject_type AS "subjectType", subject_id AS "subjectId", payer_id AS "payerId", try_number AS "tryNumber",
  amount_fen AS "amountFen", currency, lines, state, method, session_ref AS "sessionRef", intent_ref AS "intentRef",
  charge_ref AS "chargeRef", page_url AS "pageUrl", failure_code AS "failureCode", parked_reason AS "parkedReason", recovered,
  captured_fen AS "capturedFen", fee_fen AS "feeFen", expires_at AS "expiresAt", page_expires_at AS "pageExpiresAt",
  created_at AS "createdAt", decided_at AS "decidedAt", asked_at AS "askedAt"`;

type Row = Omit<Attempt, 'lines'> & { readonly lines: { name: string; amountFen: string }[] };

@Injectable()
export class AttemptQueries {
  constructor(private readonly database: Database) {}

  async find(attemptId: string): Promise<Attempt | null> {
    return this.one('id = $1', [attemptId]);
  }

  /** Waits for whoever is moving it. */
  async lock(attemptId: string): Promise<Attempt | null> {
    return this.one('id = $1', [attemptId], 'FOR UPDATE');
  }

  async latestOf(subjectType: string, subjectId: string): Promise<Attempt | null> {
    return this.one('subject_type = $1 AND subject_id = $2', [subjectType, subjectId]);
  }

  /** A payment of the subject that stands, other than `exceptId`. */
  async paidOf(subjectType: string, subjectId: string, exceptId: string): Promise<Attempt | null> {
    return this.one(`subject_type = $1 AND subject_id = $2 AND state = 'paid' AND id <> $3`, [
      subjectType,
      subjectId,
      exceptId,
    ]);
  }

  /** Open too long, past their time, paid without a known fee, or parked for a word without money; those that were asked about longest ago come first. */
  async waiting(openBefore: Date, now: Date, decidedAfter: Date, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM payment_attempts
       WHERE (state = 'open' AND (created_at < $1 OR expires_at < $2)) OR (state = 'paid' AND fee_fen IS NULL AND decided_at > $3)
          OR (state = 'parked' AND captured_fen IS NULL AND decided_at > $3)
       ORDER BY COALESCE(checked_at, created_at), id LIMIT $4`,
      [openBefore, now, decidedAfter, limit],
    );
    return rows.map((row) => row.id);
  }

  /** Behind all others that wait: one that cannot be asked about does not keep the rest from being asked about. */
  async putBack(attemptId: string, at: Date): Promise<void> {
    await this.database.query('UPDATE payment_attempts SET checked_at = $2 WHERE id = $1', [attemptId, at]);
  }

  private async one(where: string, parameters: unknown[], lock = ''): Promise<Attempt | null> {
    const [row] = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM payment_attempts WHERE ${where} ORDER BY try_number DESC LIMIT 1 ${lock}`,
      parameters,
    );
    if (!row) return null;
    return { ...row, lines: row.lines.map(({ name, amountFen }) => ({ name, amountFen: BigInt(amountFen) })) };
  }
}
