import { type Actor, Clock, Database, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import {
  redLetterAmount,
  redLetterNumberUsed,
  redLetterUnneeded,
  shopInvoiceInFuture,
  shopInvoiceMissing,
} from '../shop.errors.js';
import { RED_LETTER } from './red-letter.js';
import { ShopOrderChanges } from './shop-order-changes.service.js';

export interface NewRedLetter {
  readonly number: string;
  readonly issuedOn: string;
  /** Must be what is to be taken back, in fen. */
  readonly amountFen: bigint;
}

export interface RedLetterDue {
  readonly invoiceId: string;
  readonly amountFen: bigint;
  readonly since: Date;
}

export interface RedLetterShown extends NewRedLetter {
  readonly id: string;
  readonly invoiceId: string;
}

/** Red-letter invoices (红字发票): a refund after the invoice must be taken back on paper too, or the invoice voided. */
@Injectable()
export class ShopRedLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changes: ShopOrderChanges,
  ) {}

  /** What of an order's invoice is still to be taken back; null when nothing is. */
  async due(orderId: string): Promise<RedLetterDue | null> {
    const [row] = await this.database.query<RedLetterDue & Record<string, unknown>>(
      `SELECT invoice.id AS "invoiceId", red.due AS "amountFen", red.since FROM shop_invoices invoice
       CROSS JOIN LATERAL (${RED_LETTER}) red WHERE invoice.order_id = $1 AND invoice.voided_at IS NULL AND red.due > 0`,
      [orderId],
    );
    return row ?? null;
  }

  async of(orderId: string): Promise<RedLetterShown[]> {
    return this.database.query<RedLetterShown & Record<string, unknown>>(
      `SELECT id, invoice_id AS "invoiceId", number, issued_on AS "issuedOn", amount_fen AS "amountFen" FROM shop_red_letters
       WHERE order_id = $1 ORDER BY id`,
      [orderId],
    );
  }

  /**
   * The supplier's red letter for what was refunded since the invoice. Throws `shop_order_missing`, `shop_invoice_missing`,
   * `red_letter_unneeded`, `red_letter_amount_wrong`, `red_letter_number_used`, `shop_invoice_in_future`.
   */
  async file(actor: Actor, orderId: string, invoiceId: string, letter: NewRedLetter): Promise<void> {
    await this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId);
      const [invoice] = await this.database.query(
        'SELECT id FROM shop_invoices WHERE id = $1 AND order_id = $2 AND voided_at IS NULL',
        [invoiceId, orderId],
      );
      if (!invoice) throw shopInvoiceMissing();
      const due = await this.due(orderId);
      if (!due) throw redLetterUnneeded();
      if (letter.issuedOn > this.clock.today()) throw shopInvoiceInFuture();
      if (letter.amountFen !== due.amountFen) throw redLetterAmount(due.amountFen);
      const written = await this.database.execute(
        `INSERT INTO shop_red_letters (id, invoice_id, order_id, supplier_id, number, issued_on, amount_fen, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (supplier_id, number) DO NOTHING`,
        [
          ...[
            newId(),
            invoiceId,
            orderId,
            order.supplierId,
            letter.number,
            letter.issuedOn,
            letter.amountFen.toString(),
          ],
          ...[actor.userId, this.clock.now()],
        ],
      );
      if (written === 0) throw redLetterNumberUsed();
      const detail = { invoiceId, number: letter.number, amountFen: letter.amountFen };
      const step = { kind: 'red_letter' as const, note: letter.number, detail };
      await this.changes.move(actor, order, { side: 'supplier', to: {}, step, verb: 'red_letter', detail });
    });
  }
}
