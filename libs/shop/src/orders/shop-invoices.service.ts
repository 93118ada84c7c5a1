import { type Actor, Clock, Database, Files, newId, type OpenedFile, Outbox, SYSTEM } from '@bangfu/kernel';
import { Parts } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { Checkout } from '../checkouts/checkout.entity.js';
import {
  shopInvoiceAmount,
  shopInvoiceFileUsed,
  shopInvoiceInFuture,
  shopInvoiceMissing,
  shopInvoiceNumberUsed,
  shopInvoiceRecorded,
  shopInvoiceUnasked,
  shopOrderMissing,
} from '../shop.errors.js';
import { ShopInvoiceRecorded } from '../shop.events.js';
import { factsOf, ShopOrderChanges } from './shop-order-changes.service.js';

export interface NewShopInvoice {
  readonly id?: string;
  readonly number: string;
  readonly issuedOn: string;
  /** What the paper says, in fen; must be what was paid less what went back. */
  readonly amountFen: bigint;
  readonly fileId: string;
}

/** Invoices that suppliers write for shoppers who asked: number and file by order, nothing twice. */
@Injectable()
export class ShopInvoices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly parts: Parts,
    private readonly changes: ShopOrderChanges,
  ) {}

  /**
   * Throws `invoice_not_asked`, `invoice_recorded`, `shop_invoice_number_used`, `shop_invoice_file_used`, `shop_invoice_amount_wrong`,
   * `shop_invoice_in_future`, `wrong_step` before payment. Emits invoice_recorded.
   */
  async record(actor: Actor, orderId: string, input: NewShopInvoice): Promise<string> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId);
      const checkout = await this.database.repo(Checkout).findOneBy({ id: order.checkoutId });
      if (!checkout?.invoiceTitle || order.paidAt === null) throw shopInvoiceUnasked();
      if (input.issuedOn > this.clock.today()) throw shopInvoiceInFuture();
      const part = await this.parts.ofOrder(orderId);
      const amountFen = part!.amountFen - part!.refundedFen;
      if (input.amountFen !== amountFen || amountFen === 0n) throw shopInvoiceAmount(amountFen);
      const [file] = await this.files.describe([input.fileId]);
      const id = input.id ?? newId();
      await this.files.attach(actor, [input.fileId], 'shop_invoice', id, []);
      await this.refuseRepeated(order.supplierId, orderId, input.number, file!.sha256);
      await this.database.query(
        `INSERT INTO shop_invoices (id, order_id, supplier_id, number, issued_on, amount_fen, file_id, file_sha256, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id,
          orderId,
          order.supplierId,
          input.number,
          input.issuedOn,
          amountFen.toString(),
          input.fileId,
          file!.sha256,
          actor.userId,
          this.clock.now(),
        ],
      );
      const step = { kind: 'invoiced' as const, detail: { invoiceId: id, number: input.number } };
      await this.changes.move(actor, order, { side: 'supplier', to: {}, step, verb: 'invoiced', detail: step.detail });
      await this.outbox.add(new ShopInvoiceRecorded({ ...factsOf(order), invoiceId: id }));
      return id;
    });
  }

  /** The file, for the buyer of the order. Throws `shop_order_missing`, `shop_invoice_missing`. */
  async file(actor: Actor, orderId: string, invoiceId: string): Promise<OpenedFile> {
    const [row] = await this.database.query<{ buyerId: string; fileId: string | null }>(
      `SELECT one.buyer_id AS "buyerId", invoice.file_id AS "fileId" FROM shop_orders one
       LEFT JOIN shop_invoices invoice ON invoice.order_id = one.id AND invoice.id = $2 WHERE one.id = $1`,
      [orderId, invoiceId],
    );
    if (!row || row.buyerId !== actor.userId) throw shopOrderMissing();
    if (row.fileId === null) throw shopInvoiceMissing();
    return this.files.open(SYSTEM, row.fileId);
  }

  /** A wrong invoice makes room for another; its number stays used. Throws `shop_invoice_missing`. */
  async void(actor: Actor, orderId: string, invoiceId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId);
      const voided = await this.database.execute(
        `UPDATE shop_invoices SET voided_at = $3, void_reason = $4 WHERE id = $1 AND order_id = $2 AND voided_at IS NULL`,
        [invoiceId, orderId, this.clock.now(), reason],
      );
      if (voided === 0) throw shopInvoiceMissing();
      const step = { kind: 'invoice_voided' as const, note: reason, detail: { invoiceId } };
      await this.changes.move(actor, order, {
        side: 'supplier',
        to: {},
        step,
        verb: 'invoice_voided',
        detail: step.detail,
      });
    });
  }

  /** The supplier's counter is one: two that record the same number wait for one another. */
  private async refuseRepeated(supplierId: string, orderId: string, number: string, sha256: string): Promise<void> {
    await this.database.lockName(`shop.invoices:${supplierId}`);
    const [found] = await this.database.query<{ sameOrder: boolean; sameNumber: boolean; sameFile: boolean }>(
      `SELECT bool_or(order_id = $2 AND voided_at IS NULL) AS "sameOrder", bool_or(number = $3) AS "sameNumber",
              bool_or(file_sha256 = $4 AND voided_at IS NULL) AS "sameFile"
       FROM shop_invoices WHERE supplier_id = $1 AND (order_id = $2 OR number = $3 OR file_sha256 = $4)`,
      [supplierId, orderId, number, sha256],
    );
    if (found!.sameOrder) throw shopInvoiceRecorded();
    if (found!.sameNumber) throw shopInvoiceNumberUsed();
    if (found!.sameFile) throw shopInvoiceFileUsed();
  }
}
