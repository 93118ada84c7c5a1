import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { creditLimitExceeded, limitInPast, statementMissing } from '../finance.errors.js';

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

export interface BuyerExposure extends Exposure {
  readonly buyerId: string;
  readonly buyerName: string;
  /** Of the limit in force; null when none was ever set. */
  readonly validFrom: string | null;
  /** A limit that is set for a later day. */
  readonly nextFrom: string | null;
}

export interface CreditLimitSet extends Omit<CreditLimit, 'buyerId'> {
  readonly setByName: string;
  readonly setAt: Date;
}

/** $1 buyer, $2 business date. */
const LIMIT = `SELECT limit_fen FROM buyer_credit_limits WHERE buyer_id = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`;

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
      `SELECT (${LIMIT}) AS "limitFen",
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

  /** Buyers that order on account, by id; `limited`: only those that have a limit. */
  async page(filter: {
    search?: string;
    limited?: boolean;
    after?: string;
    limit: number;
  }): Promise<Page<BuyerExposure>> {
    const after = decodeCursor(filter.after, ['id']);
    const buyers = await this.database.query<Omit<BuyerExposure, keyof Exposure>>(
      `SELECT o.id AS "buyerId", o.name AS "buyerName",
              (SELECT max(valid_from) FROM buyer_credit_limits l WHERE l.buyer_id = o.id AND l.valid_from <= $1) AS "validFrom",
              (SELECT min(valid_from) FROM buyer_credit_limits l WHERE l.buyer_id = o.id AND l.valid_from > $1) AS "nextFrom"
         FROM organisations o WHERE (EXISTS (SELECT FROM buyer_credit_limits l WHERE l.buyer_id = o.id)
           OR NOT $2 AND EXISTS (SELECT FROM orders b WHERE b.buyer_id = o.id))
          AND ($3::text IS NULL OR o.name ILIKE '%' || $3 || '%') AND ($4::uuid IS NULL OR o.id > $4) ORDER BY o.id LIMIT $5`,
      [
        this.clock.today(),
        filter.limited ?? false,
        filter.search?.replace(/[\\%_]/g, '\\$&') ?? null,
        after?.[0] ?? null,
        filter.limit + 1,
      ],
    );
    const page = pageOf(buyers, filter.limit, (row) => [row.buyerId]);
    const items: BuyerExposure[] = [];
    for (const buyer of page.items) items.push({ ...buyer, ...(await this.of(buyer.buyerId)) });
    return { ...page, items };
  }

  /** Every limit that was ever set for a buyer, the latest day first. */
  async history(buyerId: string): Promise<CreditLimitSet[]> {
    return this.database.query<CreditLimitSet & Record<string, unknown>>(
      `SELECT l.valid_from AS "validFrom", l.limit_fen AS "limitFen", l.reason, u.name AS "setByName", l.set_at AS "setAt"
         FROM buyer_credit_limits l JOIN users u ON u.id = l.set_by WHERE l.buyer_id = $1 ORDER BY l.valid_from DESC LIMIT 200`,
      [buyerId],
    );
  }

  /**
   * Whether a buyer may still order on account, for a supplier that trades with it: the figures are the buyer's own business. Throws
   * `account_statement_missing` when they never traded.
   */
  async isWithin(supplierId: string, buyerId: string): Promise<boolean> {
    const [traded] = await this.database.query(
      `SELECT id FROM orders WHERE supplier_id = $1 AND buyer_id = $2 LIMIT 1`,
      [supplierId, buyerId],
    );
    if (!traded) throw statementMissing();
    const { limitFen, owedFen, onOrderFen } = await this.of(buyerId);
    return limitFen === null || owedFen + onOrderFen <= limitFen;
  }

  /** Orders of one buyer come one after the other from here until the end of the transaction; take it before placing. */
  async queueUp(buyerId: string): Promise<void> {
    await this.database.query(`SELECT 1 FROM organisations WHERE id = $1 FOR NO KEY UPDATE`, [buyerId]);
  }

  /** After placing, under the same lock: throws `credit_limit_exceeded` when the buyer now owes and orders more than it may. */
  async check(buyerId: string): Promise<void> {
    // Asked alone and not with the lock, which it may have waited for: few have a limit, and the sum reads all that a buyer ever accepted.
    const [limited] = await this.database.query(LIMIT, [buyerId, this.clock.today()]);
    if (!limited) return;
    const { limitFen, owedFen, onOrderFen } = await this.of(buyerId);
    if (limitFen !== null && owedFen + onOrderFen > limitFen) {
      throw creditLimitExceeded(limitFen, owedFen + onOrderFen - limitFen);
    }
  }
}
