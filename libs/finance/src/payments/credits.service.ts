import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@bangfu/kernel';
import { InvoiceQueries } from '../invoices/invoice.queries.js';
import { Postings } from '../postings.service.js';
import { OrderClosing } from './order-closing.service.js';

/** What agreed returns take off invoices and payments. */
@Injectable()
export class Credits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly postings: Postings,
    private readonly invoices: InvoiceQueries,
    private readonly closing: OrderClosing,
  ) {}

  /**
   * Books an agreed return once: what was not paid is owed no more, what was paid becomes the buyer's credit. An invoiced
   * line is credited; the red-letter invoice (红字发票) number is added when the supplier has it.
   */
  async take(returnId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.lockName(`finance.return:${returnId}`);
      const [back] = await this.database.query<{
        orderId: string;
        buyerId: string;
        supplierId: string;
        amount: bigint;
        invoiceId: string | null;
        lineId: string | null;
        taken: boolean;
      }>(
        `SELECT r.order_id AS "orderId", r.buyer_id AS "buyerId", r.supplier_id AS "supplierId", r.amount_fen AS amount, l.invoice_id AS "invoiceId", l.id AS "lineId",
                EXISTS (SELECT FROM ledger_transfers t WHERE t.idempotency_key = 'return:' || r.id) AS taken
           FROM returns r LEFT JOIN invoice_lines l ON l.receipt_line_id = r.receipt_line_id WHERE r.id = $1 AND r.state = 'agreed'`,
        [returnId],
      );
      if (!back || back.taken || back.amount === 0n) return;
      const paid = back.invoiceId ? await this.credit(returnId, back.invoiceId, back.lineId!, back.amount) : 0n;
      await this.postings.takeBack(returnId, back, back.amount - paid, paid);
      // Only now is it known what is still paid; the closing may have looked before.
      await this.closing.closeIfPaid(back.orderId);
    });
  }

  /** Writes the credit and answers how much of it had been paid already. */
  private async credit(returnId: string, invoiceId: string, lineId: string, amount: bigint): Promise<bigint> {
    await this.database.query(`SELECT 1 FROM invoices WHERE id = $1 FOR UPDATE`, [invoiceId]);
    const line = (await this.invoices.lines(invoiceId)).find((each) => each.id === lineId)!;
    // An invoice drawn after the return was agreed has left the amount out already.
    const excess = line.amountFen - line.creditedFen - (await this.keptFen(lineId));
    const credit = amount < excess ? amount : excess;
    if (credit <= 0n) return 0n;
    const payable = line.amountFen - line.creditedFen - credit;
    const paid = line.paidFen > payable ? line.paidFen - payable : 0n;
    await this.database.query(
      `INSERT INTO invoice_credits (return_id, invoice_id, invoice_line_id, amount_fen, from_paid_fen, at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [returnId, invoiceId, lineId, credit.toString(), paid.toString(), this.clock.now()],
    );
    await this.database.query(
      `UPDATE invoices SET credited_fen = credited_fen + $2, paid_fen = paid_fen - $3 WHERE id = $1`,
      [invoiceId, credit.toString(), paid.toString()],
    );
    return paid;
  }

  /** What was accepted on an invoice line and has not gone back by any agreed return. */
  private async keptFen(lineId: string): Promise<bigint> {
    const [row] = await this.database.query<{ kept: bigint }>(
      `SELECT (rl.amount_fen - COALESCE((SELECT sum(r.amount_fen) FROM returns r WHERE r.receipt_line_id = rl.id AND r.state = 'agreed'), 0))::bigint AS kept
         FROM invoice_lines l JOIN receipt_lines rl ON rl.id = l.receipt_line_id WHERE l.id = $1`,
      [lineId],
    );
    return row!.kept;
  }
}
