import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

export interface Difference {
  readonly what: 'shipped' | 'settled' | 'receipt' | 'returned' | 'goods' | 'received';
  /** The order line, receipt, receipt line or order at fault. */
  readonly id: string;
}

const DIFFERENCES = `
SELECT 'shipped' AS what, line.id FROM order_lines line
 WHERE line.shipped_quantity <> coalesce((SELECT sum(quantity) FROM shipment_lines WHERE order_line_id = line.id), 0)
UNION ALL
SELECT 'settled', line.id FROM order_lines line
 WHERE line.settled_quantity <> coalesce((SELECT sum(accepted_quantity + refused_quantity) FROM receipt_lines WHERE order_line_id = line.id), 0)
UNION ALL
SELECT 'receipt', receipt.id FROM receipts receipt
 WHERE receipt.goods_fen <> coalesce((SELECT sum(amount_fen) FROM receipt_lines WHERE receipt_id = receipt.id), 0)
UNION ALL
SELECT 'returned', line.id FROM receipt_lines line
 WHERE line.amount_fen < coalesce((SELECT sum(amount_fen) FROM returns WHERE receipt_line_id = line.id AND state = 'agreed'), 0)
UNION ALL
SELECT 'goods', o.id FROM orders o
 WHERE o.state <> 'cancelled' AND o.goods_fen <> (
   SELECT coalesce(sum(coalesce(confirmed_amount_fen, amount_fen)) FILTER (WHERE state IN ('placed', 'confirmed')), 0) FROM order_lines WHERE order_id = o.id)
UNION ALL
SELECT 'received', o.id FROM orders o
 WHERE o.state IN ('received', 'completed')
   AND EXISTS (SELECT FROM order_lines WHERE order_id = o.id AND state = 'confirmed' AND settled_quantity <> confirmed_quantity)`;

/** Recomputes what orders and fulfilment keep from the rows it came from; for `npm run verify` and for specs. */
@Injectable()
export class FulfilmentChecks {
  constructor(private readonly database: Database) {}

  /** Everything that does not add up; nothing when all is well. */
  async differences(): Promise<Difference[]> {
    return this.database.query<Difference & Record<string, unknown>>(DIFFERENCES);
  }
}
