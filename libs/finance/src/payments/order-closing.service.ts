import { Injectable } from '@nestjs/common';
import { Database, SYSTEM } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';

/** An order is completed when it is received, and everything accepted and not returned is paid. */
@Injectable()
export class OrderClosing {
  constructor(
    private readonly database: Database,
    private readonly orders: Orders,
  ) {}

  /** Completes the order if nothing is open on it; otherwise does nothing. May be called at any time. */
  async closeIfPaid(orderId: string): Promise<void> {
    await this.database.transaction(async () => {
      const [row] = await this.database.query<{ state: string; payable: bigint; paid: bigint }>(
        `SELECT o.state,
                (COALESCE((SELECT sum(goods_fen + freight_fen) FROM receipts WHERE order_id = o.id), 0)
                 - COALESCE((SELECT sum(amount_fen) FROM returns WHERE order_id = o.id AND state = 'agreed'), 0))::bigint AS payable,
                (COALESCE((SELECT sum(al.amount_fen) FROM allocation_lines al JOIN allocations a ON a.id = al.allocation_id
                            JOIN invoice_lines l ON l.id = al.invoice_line_id WHERE l.order_id = o.id AND a.undone_at IS NULL), 0)
                 - COALESCE((SELECT sum(c.from_paid_fen) FROM invoice_credits c JOIN invoice_lines l ON l.id = c.invoice_line_id WHERE l.order_id = o.id), 0))::bigint AS paid
           FROM orders o WHERE o.id = $1 FOR UPDATE OF o`,
        [orderId],
      );
      if (row?.state === 'received' && row.paid === row.payable) await this.orders.complete(SYSTEM, orderId);
    });
  }
}
