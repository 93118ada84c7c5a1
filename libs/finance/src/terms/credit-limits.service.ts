import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database } from '@bangfu/kernel';
import { creditLimitExceeded, limitInPast } from '../finance.errors.js';

export interface CreditLimit {
  readonly buyerId: string;
  readonly validFrom: string;
  /** Null: no limit. */
  readonly limitFen: bigint | null;
  readonly reason: string;
}

export interface Exposure {
  /** Null: no limit. */
  readonly limitFen: bigint | null;
  /** Accepted and not paid, fen. */
  readonly owedFen: bigint;
  /** Ordered and not accepted yet, fen. */
  readonly onOrderFen: bigint;
}

/** How much a buyer may owe and have on order at once: a dated row, none is no limit. */
@Injectable()
export class CreditLimits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Sets the limit from a day on. Throws `limit_in_past`. */
  async set(actor: Actor, input: CreditLimit): Promise<void> {
    if (input.validFrom < this.clock.today()) throw limitInPast();
    await this.database.transaction(async () => {
      await this.database.query(
        `INSERT INTO buyer_credit_limits (buyer_id, valid_from, limit_fen, reason, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [
          input.buyerId,
          input.validFrom,
          input.limitFen?.toString() ?? null,
          input.reason,
          actor.userId,
          this.clock.now(),
        ],
      );
      await this.audit.record(actor, {
        action: 'finance.credit_limit.set',
        subjectType: 'organisation',
        subjectId: input.buyerId,
        organisationId: input.buyerId,
        detail: { limitFen: input.limitFen, validFrom: input.validFrom, reason: input.reason },
      });
    });
  }

  async of(buyerId: string): Promise<Exposure> {
    const [row] = await this.database.query<Exposure & Record<string, unknown>>(
      `SELECT (SELECT limit_fen FROM buyer_credit_limits WHERE buyer_id = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1) AS "limitFen",
              COALESCE((SELECT sum(goods_fen + freight_fen) FROM receipts WHERE buyer_id = $1), 0)::bigint
              - COALESCE((SELECT sum(amount_fen) FROM returns WHERE buyer_id = $1 AND state = 'agreed'), 0)::bigint
              - COALESCE((SELECT sum(paid_fen) FROM invoices WHERE buyer_id = $1), 0)::bigint AS "owedFen",
              COALESCE((SELECT sum(greatest(o.goods_fen + o.freight_fen - COALESCE(r.fen, 0), 0)) FROM orders o
                 LEFT JOIN LATERAL (SELECT sum(goods_fen + freight_fen) AS fen FROM receipts WHERE order_id = o.id) r ON true
                WHERE o.buyer_id = $1 AND o.state IN ('placed', 'proposed', 'confirmed', 'shipped')), 0)::bigint AS "onOrderFen"`,
      [buyerId, this.clock.today()],
    );
    return row!;
  }

  /** Orders of one buyer come one after the other from here until the end of the transaction; take it before placing. */
  async queueUp(buyerId: string): Promise<void> {
    await this.database.query(`SELECT 1 FROM organisations WHERE id = $1 FOR NO KEY UPDATE`, [buyerId]);
  }

  /** After placing, under the same lock: throws `credit_limit_exceeded` when the buyer now owes and orders more than it may. */
  async check(buyerId: string): Promise<void> {
    const { limitFen, owedFen, onOrderFen } = await this.of(buyerId);
    if (limitFen !== null && owedFen + onOrderFen > limitFen) {
      throw creditLimitExceeded(limitFen, owedFen + onOrderFen - limitFen);
    }
  }
}
