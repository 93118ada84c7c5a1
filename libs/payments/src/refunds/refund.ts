import type { Database } from '@bangfu/kernel';
import type { RefundFacts } from '../payments.events.js';

export type RefundState = 'asked' | 'reversing' | 'refunding' | 'done' | 'failed' | 'by_bank';

export type RefundReason =
  'cancelled' | 'claim' | 'stock_lost' | 'amount_differs' | 'paid_twice' | 'too_late' | 'dispute' | 'operator';

/** Money on its way back to a payer, with what the steps of its saga need to know of the payment. */
export interface Refund {
  readonly id: string;
  readonly number: string;
  readonly attemptId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly causeType: string;
  readonly causeId: string;
  readonly reason: RefundReason;
  readonly amountFen: bigint;
  readonly state: RefundState;
  readonly providerRef: string | null;
  readonly calledAt: Date | null;
  readonly tries: number;
  readonly round: number;
  readonly throughBank: boolean;
  readonly chargeRef: string | null;
  readonly method: string | null;
  readonly paidAt: Date | null;
}

const REFUND = `r.id, r.number, r.attempt_id AS "attemptId", a.subject_type AS "subjectType", a.subject_id AS "subjectId",
  r.cause_type AS "causeType", r.cause_id AS "causeId", r.reason, r.amount_fen AS "amountFen", r.state, r.provider_ref AS "providerRef",
  r.called_at AS "calledAt", r.tries, r.round, r.through_bank AS "throughBank", a.charge_ref AS "chargeRef", a.method, a.decided_at AS "paidAt"`;

/** A refund as it is; with `lock` it stays so until the transaction ends. */
export async function readRefund(database: Database, id: string, lock = false): Promise<Refund | undefined> {
  const [refund] = await database.query<Refund & Record<string, unknown>>(
    `SELECT ${REFUND} FROM refunds r JOIN payment_attempts a ON a.id = r.attempt_id WHERE r.id = $1 ${lock ? 'FOR NO KEY UPDATE OF r' : ''}`,
    [id],
  );
  return refund;
}

export interface RefundPart {
  readonly partId: string;
  readonly amountFen: bigint;
}

/** What a refund takes from each part, in the order of parts' ids. */
export const refundParts = (database: Database, refundId: string): Promise<RefundPart[]> =>
  database.query<RefundPart & Record<string, unknown>>(
    `SELECT part_id AS "partId", amount_fen AS "amountFen" FROM refund_parts WHERE refund_id = $1 ORDER BY part_id`,
    [refundId],
  );

export const factsOf = (refund: Refund): RefundFacts => ({
  attemptId: refund.attemptId,
  subjectType: refund.subjectType,
  subjectId: refund.subjectId,
  refundId: refund.id,
  causeType: refund.causeType,
  causeId: refund.causeId,
});

/** What the provider and the books call this round of a refund: a failed round is never called again. */
export const nameOf = ({ id, round }: Pick<Refund, 'id' | 'round'>): string => (round === 1 ? id : `${id}:${round}`);
