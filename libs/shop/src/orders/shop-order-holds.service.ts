import { Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

/** What keeps receipt from being deemed or confirmed: a claim, a dispute of the payer. */
export interface HoldCause {
  readonly type: string;
  readonly id: string;
}

/** Holds on shop orders; the same cause holds an order once, however often it is told. In the caller's transaction. */
@Injectable()
export class ShopOrderHolds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async open(orderIds: readonly string[], cause: HoldCause): Promise<void> {
    await this.database.query(
      `INSERT INTO shop_order_holds (order_id, cause_type, cause_id, opened_at)
       SELECT order_id, $2, $3, $4 FROM unnest($1::uuid[]) AS held (order_id) ON CONFLICT DO NOTHING`,
      [orderIds, cause.type, cause.id, this.clock.now()],
    );
  }

  /** Ends the cause's holds on whatever orders. */
  async end(orderIds: readonly string[], cause: HoldCause): Promise<void> {
    await this.database.execute(
      `UPDATE shop_order_holds SET ended_at = greatest($4, opened_at)
       WHERE order_id = ANY($1::uuid[]) AND cause_type = $2 AND cause_id = $3 AND ended_at IS NULL`,
      [orderIds, cause.type, cause.id, this.clock.now()],
    );
  }

  async isHeld(orderId: string): Promise<boolean> {
    const [row] = await this.database.query<{ held: boolean }>(
      `SELECT EXISTS (SELECT FROM shop_order_holds WHERE order_id = $1 AND ended_at IS NULL) AS held`,
      [orderId],
    );
    return row!.held;
  }
}
