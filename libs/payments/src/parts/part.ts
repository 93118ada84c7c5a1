import type { Database } from '@bangfu/kernel';
import type { MoneySource } from '../postings.service.js';
import { commissionAfter } from './commission.js';

export type PartState = 'unpaid' | 'held' | 'due' | 'closed';

/** The share of one supplier's order in an attempt, in fen. */
export interface Part {
  readonly id: string;
  readonly attemptId: string;
  readonly supplierId: string;
  readonly orderId: string;
  readonly amountFen: bigint;
  /** As agreed at the sale, on the whole amount. */
  readonly commissionFen: bigint;
  /** closed: due, and nothing of it is left to send. */
  readonly state: PartState;
  readonly frozen: boolean;
  readonly releasedAt: Date | null;
  readonly refundedFen: bigint;
  /** What the supplier has of it: sent, kept for a debt, less what came back or became a debt. */
  readonly transferredFen: bigint;
}

export const PART = `p.id, p.attempt_id AS "attemptId", p.supplier_id AS "supplierId", p.order_id AS "orderId", p.amount_fen AS "amountFen",
  p.commission_fen AS "commissionFen", p.state, p.frozen, p.released_at AS "releasedAt", p.refunded_fen AS "refundedFen",
  p.transferred_fen AS "transferredFen"`;

/** `leftFen` of a row of payment_parts `p`, for statements. */
export const LEFT = `(p.amount_fen - p.refunded_fen - (p.commission_fen * (p.amount_fen - p.refunded_fen) + p.amount_fen / 2) / p.amount_fen
  - p.transferred_fen)`;

/** What the supplier gets of a part once it is released, in fen. */
export const netFen = (part: Part): bigint =>
  part.amountFen - part.refundedFen - commissionAfter(part, part.refundedFen);

/** What is still to be sent of a released part; negative when the supplier has more than is its own. */
export const leftFen = (part: Part): bigint => netFen(part) - part.transferredFen;

/** Whether the money of a part is the supplier's already. */
export const isReleased = (part: Part): boolean => part.state === 'due' || part.state === 'closed';

/** Where `amountFen` between two sums refunded stands in the books, by the state that the part has now. */
export function standing(part: Part, refundedFrom: bigint, refundedTo: bigint): MoneySource {
  const amountFen = refundedTo - refundedFrom;
  const { supplierId } = part;
  if (part.state === 'unpaid') return { from: 'suspense', amountFen };
  if (!isReleased(part)) return { from: 'held', supplierId, amountFen };
  const commissionFen = commissionAfter(part, refundedFrom) - commissionAfter(part, refundedTo);
  return { from: 'due', supplierId, amountFen, commissionFen };
}

/** Locks parts in the order of their ids. */
export const lockParts = (database: Database, ids: readonly string[]): Promise<Part[]> =>
  database.query<Part & Record<string, unknown>>(
    `SELECT ${PART} FROM payment_parts p WHERE p.id = ANY ($1) ORDER BY p.id FOR NO KEY UPDATE`,
    [ids],
  );

/** Locks the parts of an attempt, in the same order. */
export const lockPartsOfAttempt = (database: Database, attemptId: string): Promise<Part[]> =>
  database.query<Part & Record<string, unknown>>(
    `SELECT ${PART} FROM payment_parts p WHERE p.attempt_id = $1 ORDER BY p.id FOR NO KEY UPDATE`,
    [attemptId],
  );
