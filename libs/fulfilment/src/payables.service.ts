import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

/** What an order owes by its receipts and agreed returns. */
export interface Payable {
  /** Accepted goods less agreed returns. */
  readonly goodsFen: bigint;
  readonly freightFen: bigint;
}

/** The amounts that acceptance makes payable, in fen. */
@Injectable()
export class Payables {
  constructor(private readonly database: Database) {}

  async of(orderId: string): Promise<Payable> {
    const [row] = await this.database.query<Payable & Record<string, unknown>>(
      `SELECT (coalesce((SELECT sum(goods_fen) FROM receipts WHERE order_id = $1), 0)
             - coalesce((SELECT sum(amount_fen) FROM returns WHERE order_id = $1 AND state = 'agreed'), 0))::bigint AS "goodsFen",
              coalesce((SELECT sum(freight_fen) FROM receipts WHERE order_id = $1), 0)::bigint AS "freightFen"`,
      [orderId],
    );
    return row!;
  }

  /** Whether an earlier receipt carries the freight already. */
  async freightIsDue(orderId: string): Promise<boolean> {
    const [row] = await this.database.query<{ due: boolean }>(
      `SELECT EXISTS (SELECT FROM receipts WHERE order_id = $1 AND freight_fen > 0) AS due`,
      [orderId],
    );
    return row!.due;
  }
}
