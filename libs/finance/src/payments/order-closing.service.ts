import { Injectable } from '@nestjs/common';
import { Database, SYSTEM } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';

interface Books {
  readonly state: string;
  /** Accepted and not returned, freight included; fen. */
  readonly payable: bigint;
  readonly paid: bigint;
}

/** An order is completed when it is received, and everything accepted and not returned is paid; and only as long as it is. */
@Injectable()
export class OrderClosing {
  constructor(
    private readonly database: Database,
    private readonly orders: Orders,
  ) {}

  /** Completes the order if nothing is open on it; otherwise does nothing. May be called at any time. */
  async closeIfPaid(orderId: string): Promise<void> {
    await this.database.transaction(async () => {
      const books = await this.books(orderId);
      if (books?.state === 'received' && books.paid === books.payable) await this.orders.complete(SYSTEM, orderId);
    });
  }

  /** Opens a completed order again when a payment was taken back and something is owed. May be called at any time. */
  async reopenIfUnpaid(orderId: string): Promise<void> {
    await this.database.transaction(async () => {
      const books = await this.books(orderId);
      if (books?.state === 'completed' && books.paid < books.payable) await this.orders.reopen(SYSTEM, orderId);
    });
  }

  private async books(orderId: string): Promise<Books | undefined> {
    const [row] = await this.database.query<Books & Record<string, unknown>>(
      `SELECT o.state,
                (COALESCE((SELECT sum(goods_fen + freight_fen) FROM receipts WHERE order_id = o.id), 0)
                 - COALESCE((SELECT sum(amount_fen) FROM returns WHERE order_id = o.id AND state = 'agreed'), 0))::bigint AS payable,
                (COALESCE((SELECT sum(al.amount_fen) FROM allocation_lines al JOIN allocations a ON a.id = al.allocation_id
                            JOIN invoice_lines l ON l.id = al.invoice_line_id WHERE l.order_id = o.id AND a.undone_at IS NULL), 0)
                 - COALESCE((SELECT sum(c.from_paid_fen) FROM invoice_credits c JOIN invoice_lines l ON l.id = c.invoice_line_id WHERE l.order_id = o.id), 0))::bigint AS paid
           FROM orders o WHERE o.id = $1 FOR UPDATE OF o`,
      [orderId],
    );
    return row;
  }
}
