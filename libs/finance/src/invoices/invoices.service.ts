import { Injectable } from '@nestjs/common';
import { type Actor, addDays, Audit, Clock, Database, Files, newId, Outbox } from '@bangfu/kernel';
import { DocumentNumbers, Orders } from '@bangfu/orders';
import {
  invoiceAmountMismatch,
  invoiceClosed,
  invoiceFileUsed,
  invoiceMissing,
  invoiceNumberUsed,
  invoiceTitleWrong,
  issuedInFuture,
  nothingToInvoice,
  plannedOnWrong,
  receiptNotInvoiceable,
  taxNumberWrong,
} from '../finance.errors.js';
import { InvoiceDueSoon, InvoiceIssued, InvoiceOverdue, PaymentInstructed } from '../finance.events.js';
import { FinanceSettings } from '../finance-settings.service.js';
import { referenceCode } from '../reference-code.js';
import { InvoiceRequests } from '../terms/invoice-requests.service.js';
import { InvoiceQueries, type InvoiceRow, UNINVOICED_LINES } from './invoice.queries.js';

export interface NewInvoice {
  readonly id?: string;
  readonly receiptIds: readonly string[];
  readonly invoiceNumber: string;
  readonly kind: 'ordinary' | 'special' | 'digital';
  readonly title: string;
  readonly taxNumber?: string | null;
  /** What the paper says; must equal what was accepted, less returns, plus freight. Fen. */
  readonly amountFen: bigint;
  readonly issuedOn: string;
  readonly fileId: string;
}

interface Receipt {
  readonly id: string;
  readonly orderId: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly creditCode: string | null;
  readonly paymentDays: number;
  readonly receivedOn: string;
  readonly names: string[];
}

/** What is registered of a paper already. */
interface Paper {
  readonly sha256: string | null;
  readonly numberUsed: boolean;
  readonly fileUsed: boolean;
}

/** The supplier's invoices for accepted deliveries, and the buyer's order to pay them. */
@Injectable()
export class Invoices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly numbers: DocumentNumbers,
    private readonly orders: Orders,
    private readonly settings: FinanceSettings,
    private readonly queries: InvoiceQueries,
    private readonly requests: InvoiceRequests,
  ) {}

  /**
   * Registers the invoice for whole receipts of one buyer. Due after the shortest payment term of its orders, counted from
   * the date of issue or of the last acceptance, whichever is later (《保障中小企业款项支付条例》). Throws the faults of finance.errors.
   */
  async issue(actor: Actor, input: NewInvoice): Promise<InvoiceRow> {
    const id = input.id ?? newId();
    await this.database.transaction(async () => {
      const receipts = await this.receipts(actor, input.receiptIds);
      const buyer = receipts[0]!;
      this.check(input, buyer);
      const paper = await this.known(actor, input);
      if (paper.numberUsed) throw invoiceNumberUsed();
      const lines = await this.uninvoicedLines(receipts);
      const amountFen = lines.reduce((sum, line) => sum + line.amount, 0n);
      if (amountFen === 0n) throw nothingToInvoice();
      if (amountFen !== input.amountFen) throw invoiceAmountMismatch(amountFen);
      if (paper.fileUsed) throw invoiceFileUsed();
      const dueOn = dueDate(input.issuedOn, receipts);
      await this.files.attach(actor, [input.fileId], 'invoice', id, [buyer.buyerId]);
      await this.insert(actor, id, input, { buyerId: buyer.buyerId, amountFen, dueOn, sha256: paper.sha256 });
      await this.insertLines(id, lines);
      await this.requests.closeCovered(input.receiptIds);
      const orderIds = [...new Set(receipts.map((receipt) => receipt.orderId))];
      await this.audit.record(actor, {
        action: 'finance.invoice.issued',
        subjectType: 'invoice',
        subjectId: id,
        detail: { amountFen, invoiceNumber: input.invoiceNumber, receipts: receipts.length },
      });
      await this.outbox.add(
        new InvoiceIssued({
          invoiceId: id,
          orderIds,
          buyerId: buyer.buyerId,
          supplierId: actor.organisationId!,
          dueOn,
        }),
      );
    });
    return (await this.queries.find(id))!;
  }

  /** The buyer's finance person orders the bank to pay; takes the duty of payer on every order of the invoice. Throws `planned_on_wrong`. */
  async instructPayment(
    actor: Actor,
    invoiceId: string,
    input: { payerAccountName: string; plannedOn: string; note?: string },
  ): Promise<InvoiceRow> {
    await this.database.transaction(async () => {
      const invoice = await this.queries.find(invoiceId);
      if (!invoice || invoice.buyerId !== actor.organisationId) throw invoiceMissing();
      if (invoice.paidFen + invoice.creditedFen >= invoice.amountFen) throw invoiceClosed();
      if (input.plannedOn < invoice.issuedOn || input.plannedOn > addDays(this.clock.today(), 366)) {
        throw plannedOnWrong();
      }
      const orderIds = await this.queries.orderIds(invoiceId);
      for (const orderId of orderIds) await this.orders.addDuty(orderId, 'payer', actor.userId!);
      await this.database.query(
        `INSERT INTO payment_instructions (invoice_id, payer_user_id, payer_account_name, planned_on, note, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (invoice_id) DO UPDATE SET payer_user_id = excluded.payer_user_id, payer_account_name = excluded.payer_account_name,
           planned_on = excluded.planned_on, note = excluded.note, at = excluded.at`,
        [invoiceId, actor.userId, input.payerAccountName, input.plannedOn, input.note ?? '', this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'finance.payment.instructed',
        subjectType: 'invoice',
        subjectId: invoiceId,
        detail: { plannedOn: input.plannedOn },
      });
      await this.outbox.add(
        new PaymentInstructed({ invoiceId, orderIds, buyerId: invoice.buyerId, supplierId: invoice.supplierId }),
      );
    });
    return (await this.queries.find(invoiceId))!;
  }

  /**
   * Reminds of open invoices a week and a day before their day, on it, a week after and every fifteen days from then on: once per
   * such day, also when the job comes late. For the daily schedule.
   */
  async remind(limit = 500): Promise<number> {
    const today = this.clock.today();
    const soonDays = await this.settings.value('due_soon_days', today);
    return this.database.transaction(async () => {
      const rows = await this.database.query<{ id: string; buyer: string; supplier: string; due: string }>(
        `UPDATE invoices SET reminded_on = $1 WHERE id IN (
           SELECT id FROM invoices WHERE paid_fen + credited_fen < amount_fen AND due_on <= $1::date + $2::int
              AND (reminded_on IS NULL OR reminded_on < ${LAST_REMINDER})
            ORDER BY due_on, id LIMIT $3 FOR UPDATE SKIP LOCKED)
         RETURNING id, buyer_id AS buyer, supplier_id AS supplier, due_on AS due`,
        [today, soonDays, limit],
      );
      for (const row of rows) {
        const facts = {
          invoiceId: row.id,
          orderIds: await this.queries.orderIds(row.id),
          buyerId: row.buyer,
          supplierId: row.supplier,
          dueOn: row.due,
        };
        await this.outbox.add(row.due < today ? new InvoiceOverdue(facts) : new InvoiceDueSoon(facts));
      }
      return rows.length;
    });
  }

  /** The receipts, locked by their orders so that a return cannot be agreed meanwhile. */
  private async receipts(actor: Actor, ids: readonly string[]): Promise<Receipt[]> {
    const unique = [...new Set(ids)];
    const rows = await this.database.query<Receipt & Record<string, unknown>>(
      `SELECT rc.id, rc.order_id AS "orderId", rc.buyer_id AS "buyerId", b.name AS "buyerName", b.credit_code AS "creditCode",
              o.payment_days AS "paymentDays", rc.received_on AS "receivedOn", ARRAY(SELECT n.name FROM organisation_names n WHERE n.organisation_id = b.id) AS names
         FROM receipts rc JOIN orders o ON o.id = rc.order_id JOIN organisations b ON b.id = rc.buyer_id
        WHERE rc.id = ANY ($1) AND rc.supplier_id = $2 ORDER BY o.id FOR UPDATE OF o`,
      [unique, actor.organisationId],
    );
    unique.forEach((id, index) => {
      const row = rows.find((each) => each.id === id);
      if (!row || row.buyerId !== rows[0]!.buyerId) throw receiptNotInvoiceable(index);
    });
    return rows;
  }

  /** One paper, one number: neither is registered twice. The supplier's counter is one; two that register wait for one another. */
  private async known(actor: Actor, { invoiceNumber, fileId }: NewInvoice): Promise<Paper> {
    await this.database.lockName(`finance.invoices:${actor.organisationId}`);
    const [file] = await this.files.describe([fileId]);
    const sha256 = file?.sha256 ?? null;
    const [known] = await this.database.query<{ numberUsed: boolean | null; fileUsed: boolean | null }>(
      `SELECT bool_or(invoice_number = $2) AS "numberUsed", bool_or(file_sha256 = $3) AS "fileUsed" FROM invoices
        WHERE supplier_id = $1 AND (invoice_number = $2 OR file_sha256 = $3)`,
      [actor.organisationId, invoiceNumber, sha256],
    );
    return { sha256, numberUsed: known!.numberUsed ?? false, fileUsed: known!.fileUsed ?? false };
  }

  private check(input: NewInvoice, buyer: Receipt): void {
    if (input.issuedOn > this.clock.today()) throw issuedInFuture();
    if (input.title !== buyer.buyerName && !buyer.names.includes(input.title)) throw invoiceTitleWrong(buyer.buyerName);
    if (input.taxNumber && buyer.creditCode && input.taxNumber !== buyer.creditCode) throw taxNumberWrong();
  }

  private async uninvoicedLines(receipts: readonly Receipt[]) {
    return this.database.query<{
      receiptLineId: string | null;
      freightReceiptId: string | null;
      orderLineId: string | null;
      orderId: string;
      tax: string;
      amount: bigint;
    }>(
      `SELECT x.receipt_line_id AS "receiptLineId", x.freight_receipt_id AS "freightReceiptId", x.order_line_id AS "orderLineId",
              rc.order_id AS "orderId", x.tax_treatment AS tax, x.amount_fen AS amount
         FROM (${UNINVOICED_LINES}) x JOIN receipts rc ON rc.id = x.receipt_id WHERE x.receipt_id = ANY ($1) AND x.amount_fen > 0`,
      [receipts.map((receipt) => receipt.id)],
    );
  }

  private async insert(
    actor: Actor,
    id: string,
    input: NewInvoice,
    { buyerId, amountFen, dueOn, sha256 }: { buyerId: string; amountFen: bigint; dueOn: string; sha256: string | null },
  ): Promise<void> {
    const [number] = await this.numbers.take('FP', this.clock.today(), 1);
    const [code] = await this.numbers.take('NZ', input.issuedOn, 1);
    await this.database.query(
      `INSERT INTO invoices (id, number, supplier_id, buyer_id, invoice_number, kind, title, tax_number, amount_fen, issued_on, due_on,
         reference_code, file_id, issued_by, created_at, file_sha256)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        id,
        number,
        actor.organisationId,
        buyerId,
        input.invoiceNumber,
        input.kind,
        input.title,
        input.taxNumber ?? null,
        amountFen.toString(),
        input.issuedOn,
        dueOn,
        referenceCode(input.issuedOn, Number(code!.slice(-6))),
        input.fileId,
        actor.userId,
        this.clock.now(),
        sha256,
      ],
    );
  }

  private async insertLines(invoiceId: string, lines: Awaited<ReturnType<Invoices['uninvoicedLines']>>): Promise<void> {
    await this.database.query(
      `INSERT INTO invoice_lines (id, invoice_id, order_id, receipt_line_id, freight_receipt_id, order_line_id, tax_treatment, amount_fen)
       SELECT i, $1, o, r, f, l, t, a FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::bigint[]) AS x (i, o, r, f, l, t, a)`,
      [
        invoiceId,
        lines.map(() => newId()),
        lines.map((line) => line.orderId),
        lines.map((line) => line.receiptLineId),
        lines.map((line) => line.freightReceiptId),
        lines.map((line) => line.orderLineId),
        lines.map((line) => line.tax),
        lines.map((line) => line.amount.toString()),
      ],
    );
  }
}

/** The last day until `$1` on which an invoice is to be reminded of; `$2` days before its day for the first time. */
const LAST_REMINDER = `CASE WHEN $1::date >= due_on + 15 THEN due_on + (($1::date - due_on) / 15) * 15 WHEN $1::date >= due_on + 7 THEN due_on + 7
  WHEN $1::date >= due_on THEN due_on WHEN $1::date >= due_on - 1 THEN due_on - 1 ELSE due_on - $2::int END`;

/** An invoice that came with the goods does not start the clock before they are accepted. */
function dueDate(issuedOn: string, receipts: readonly Receipt[]): string {
  const from = receipts.reduce((latest, { receivedOn }) => (receivedOn > latest ? receivedOn : latest), issuedOn);
  return addDays(from, Math.min(...receipts.map((receipt) => receipt.paymentDays)));
}
