import { Injectable } from '@nestjs/common';
import { Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { partFrozen, partMissing, partNotPaid } from '../payments.errors.js';
import { PartReleased, TransferWithdrawn } from '../payments.events.js';
import { paymentAccounts, Postings } from '../postings.service.js';
import { commissionAfter } from './commission.js';
import { isReleased, LEFT, leftFen, lockParts, type Part, PART } from './part.js';
import { partShort } from './parts.errors.js';

/** A part as other rooms see it. */
export interface PartView extends Part {
  /** Commission on what has not been refunded, in fen. */
  readonly commissionNowFen: bigint;
  /** What is still to be sent to the supplier once released, in fen. */
  readonly leftFen: bigint;
}

export interface DuePart {
  readonly partId: string;
  readonly supplierId: string;
  readonly orderId: string;
  readonly releasedAt: Date;
  readonly leftFen: bigint;
}

const MOST = 500;

/** Suppliers' shares of payments: held until the goods are confirmed, then due, then sent. */
@Injectable()
export class Parts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly ledger: LedgerQueries,
    private readonly postings: Postings,
  ) {}

  /**
   * The goods are confirmed: what is left of the part is the supplier's, less the platform's commission. Idempotent.
   * Throws `payment_part_missing`, `part_not_paid`, and `part_frozen` while a dispute of the payer is open.
   */
  async release(partId: string): Promise<void> {
    await this.database.transaction(async () => {
      const [part] = await lockParts(this.database, [partId]);
      if (!part) throw partMissing();
      if (isReleased(part)) return;
      if (part.state !== 'held') throw partNotPaid();
      if (part.frozen) throw partFrozen();
      const restFen = part.amountFen - part.refundedFen;
      await this.database.execute(
        `UPDATE payment_parts SET state = 'due', released_at = $2 WHERE id = $1 AND state = 'held'`,
        [partId, this.clock.now()],
      );
      await this.postings.released(partId, part.supplierId, restFen, commissionAfter(part, part.refundedFen));
      await this.close(partId);
      const { attemptId, orderId, supplierId } = part;
      await this.outbox.add(new PartReleased({ partId, attemptId, orderId, supplierId }));
    });
  }

  /** The part that pays a shop order: of the attempt that was paid, else of the latest; null when nobody tried to pay. */
  async ofOrder(orderId: string): Promise<PartView | null> {
    const [part] = await this.database.query<Part & Record<string, unknown>>(
      `SELECT ${PART} FROM payment_parts p JOIN payment_attempts a ON a.id = p.attempt_id
        WHERE p.order_id = $1 ORDER BY (a.state = 'paid') DESC, a.created_at DESC, a.id DESC LIMIT 1`,
      [orderId],
    );
    return part ? { ...part, commissionNowFen: commissionAfter(part, part.refundedFen), leftFen: leftFen(part) } : null;
  }

  /** Released parts of which something is left to be sent and nothing stands in the way, the oldest first, at most 500. */
  async due(supplierId: string): Promise<DuePart[]> {
    return this.database.query<DuePart & Record<string, unknown>>(
      `SELECT p.id AS "partId", p.supplier_id AS "supplierId", p.order_id AS "orderId", p.released_at AS "releasedAt", ${LEFT} AS "leftFen"
         FROM payment_parts p
        WHERE p.state = 'due' AND p.supplier_id = $1 AND NOT p.frozen AND ${LEFT} > 0
          AND NOT EXISTS (SELECT FROM supplier_transfers t WHERE t.part_id = p.id AND t.state = 'ready' AND t.called_at IS NOT NULL)
        ORDER BY p.released_at, p.id LIMIT ${MOST}`,
      [supplierId],
    );
  }

  /**
   * Another way than the provider's (a bank payout of the settlement room) brings the supplier `amountFen` of the part; the caller
   * books the money in the same transaction. Throws `part_short` when less is left, `part_frozen`.
   */
  async payOut(partId: string, amountFen: bigint): Promise<void> {
    await this.database.transaction(async () => {
      const [part] = await lockParts(this.database, [partId]);
      if (!part) throw partMissing();
      if (!isReleased(part)) throw partNotPaid();
      if (part.frozen) throw partFrozen();
      const underWay = await this.withdrawTransfer(partId, '改由银行付款');
      if (underWay || leftFen(part) < amountFen) throw partShort(underWay ? 0n : leftFen(part));
      await this.move(partId, amountFen);
    });
  }

  /** A bank payout came back: the amount is due again. */
  async takeBack(partId: string, amountFen: bigint): Promise<void> {
    await this.database.transaction(async () => {
      await lockParts(this.database, [partId]);
      await this.move(partId, -amountFen);
    });
  }

  /**
   * Keeps from a due part what its supplier owes the platform; the answer is how much that was, in fen. Call it before paying
   * a part out, by whichever way.
   */
  async netDebt(partId: string): Promise<bigint> {
    return this.database.transaction(async () => {
      const [part] = await lockParts(this.database, [partId]);
      if (!part) throw partMissing();
      const { supplierId } = part;
      await this.database.lockName(`payments:debt:${supplierId}`);
      const { posted: debt } = await this.ledger.balance(paymentAccounts.debt(supplierId));
      const left = part.frozen || !isReleased(part) ? 0n : leftFen(part);
      const amountFen = debt < left ? debt : left;
      if (amountFen <= 0n) return 0n;
      const id = newId();
      await this.database.execute(
        `INSERT INTO debt_nettings (id, part_id, supplier_id, amount_fen, at) VALUES ($1, $2, $3, $4, $5)`,
        [id, partId, supplierId, amountFen, this.clock.now()],
      );
      await this.postings.debtNetted('debt_netting', id, { supplierId, amountFen });
      await this.move(partId, amountFen);
      return amountFen;
    });
  }

  /**
   * Takes back a transfer that the provider has not been asked for; the answer is true when one is under way that nobody can take
   * back. In the caller's transaction, under the part's lock.
   */
  async withdrawTransfer(partId: string, why: string): Promise<boolean> {
    const withdrawn = await this.database.query<{ transferId: string; supplierId: string }>(
      `UPDATE supplier_transfers SET state = 'refused', failure = $2, next_try_at = NULL, version = version + 1
        WHERE part_id = $1 AND (state = 'held' OR (state = 'ready' AND called_at IS NULL))
       RETURNING id AS "transferId", supplier_id AS "supplierId"`,
      [partId, why],
    );
    for (const transfer of withdrawn) await this.outbox.add(new TransferWithdrawn({ ...transfer, partId }));
    const [open] = await this.database.query(
      `SELECT 1 AS open FROM supplier_transfers WHERE part_id = $1 AND state = 'ready'`,
      [partId],
    );
    return open !== undefined;
  }

  /** More (or, negative, less) of a part is with its supplier. In the caller's transaction, under the part's lock. */
  async move(partId: string, amountFen: bigint): Promise<void> {
    await this.database.execute(`UPDATE payment_parts SET transferred_fen = transferred_fen + $2 WHERE id = $1`, [
      partId,
      amountFen,
    ]);
    await this.close(partId);
  }

  /** A released part of which nothing is left to send or to take back is closed; otherwise it is due. */
  async close(partId: string): Promise<void> {
    await this.database.execute(
      `UPDATE payment_parts p SET state = CASE WHEN ${LEFT} = 0 THEN 'closed' ELSE 'due' END
        WHERE p.id = $1 AND p.state IN ('due', 'closed') AND (p.state = 'closed') <> (${LEFT} = 0)`,
      [partId],
    );
  }
}
