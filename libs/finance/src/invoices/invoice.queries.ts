import { Injectable } from '@nestjs/common';
import { Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { cutOffOfInvoice, cutOffOfOrder } from '../terms/year-end.js';

export type InvoiceState = 'open' | 'part_paid' | 'paid' | 'overdue';

export interface InvoiceRow {
  readonly id: string;
  readonly number: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly invoiceNumber: string;
  readonly kind: string;
  readonly title: string;
  readonly amountFen: bigint;
  readonly paidFen: bigint;
  readonly creditedFen: bigint;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly referenceCode: string;
  readonly fileId: string;
  readonly plannedOn: string | null;
  /** The day on which the budget that pays it ends: while something is open, once that day is near. */
  readonly budgetCutOffOn: string | null;
}

export interface InvoiceLineRow {
  readonly id: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly receiptId: string;
  readonly shipmentId: string;
  readonly receiptNumber: string;
  readonly productName: string | null;
  readonly taxTreatment: string;
  readonly amountFen: bigint;
  readonly paidFen: bigint;
  readonly creditedFen: bigint;
}

export interface AllocationRow {
  readonly id: string;
  readonly amountFen: bigint;
  readonly how: string;
  readonly bookedOn: string;
  readonly counterpartyName: string;
  readonly allocatedAt: Date;
  readonly undoneAt: Date | null;
}

export interface UninvoicedRow {
  readonly receiptId: string;
  readonly receiptNumber: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly buyerCreditCode: string | null;
  readonly receivedOn: string;
  readonly amountFen: bigint;
  readonly budgetCutOffOn: string | null;
}

const columns = (
  today: string,
): string => `i.id, i.number, i.supplier_id AS "supplierId", s.name AS "supplierName", i.buyer_id AS "buyerId", b.name AS "buyerName",
  i.invoice_number AS "invoiceNumber", i.kind, i.title, i.amount_fen AS "amountFen", i.paid_fen AS "paidFen", i.credited_fen AS "creditedFen",
  i.issued_on AS "issuedOn", i.due_on AS "dueOn", i.reference_code AS "referenceCode", i.file_id AS "fileId", p.planned_on AS "plannedOn",
  ${cutOffOfInvoice(today)} AS "budgetCutOffOn"`;
const TABLES = `invoices i JOIN organisations s ON s.id = i.supplier_id JOIN organisations b ON b.id = i.buyer_id
  LEFT JOIN payment_instructions p ON p.invoice_id = i.id`;

/** What receipts still have to be invoiced: accepted amounts less agreed returns, freight with the receipt that carries it. */
export const UNINVOICED_LINES = `
  SELECT rl.receipt_id, rl.id AS receipt_line_id, NULL::uuid AS freight_receipt_id, rl.order_line_id, ol.tax_treatment,
         rl.amount_fen - COALESCE((SELECT sum(amount_fen) FROM returns r WHERE r.receipt_line_id = rl.id AND r.state = 'agreed'), 0)::bigint AS amount_fen
    FROM receipt_lines rl JOIN order_lines ol ON ol.id = rl.order_line_id
   WHERE NOT EXISTS (SELECT FROM invoice_lines il WHERE il.receipt_line_id = rl.id)
  UNION ALL
  SELECT rc.id, NULL, rc.id, NULL, 'freight', rc.freight_fen FROM receipts rc
   WHERE rc.freight_fen > 0 AND NOT EXISTS (SELECT FROM invoice_lines il WHERE il.freight_receipt_id = rc.id)`;

/** Lists and details of invoices for both sides. */
@Injectable()
export class InvoiceQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<InvoiceRow | null> {
    const [row] = await this.database.query<InvoiceRow & Record<string, unknown>>(
      `SELECT ${columns('$2')} FROM ${TABLES} WHERE i.id = $1`,
      [id, this.clock.today()],
    );
    return row ?? null;
  }

  /** Invoices of one side, newest first; `state` as seen on `today`, `orderId`: those with a line of this order. */
  async page(
    side: { supplierId: string } | { buyerId: string },
    filter: { state?: InvoiceState; orderId?: string; after?: string; limit: number },
    today: string,
  ): Promise<Page<InvoiceRow>> {
    const [column, id] = 'supplierId' in side ? ['supplier_id', side.supplierId] : ['buyer_id', side.buyerId];
    const after = decodeCursor(filter.after, ['date', 'id']);
    const rows = await this.database.query<InvoiceRow & Record<string, unknown>>(
      `SELECT ${columns('$3')} FROM ${TABLES}
        WHERE i.${column} = $1
          AND CASE $2::text WHEN 'open' THEN i.paid_fen + i.credited_fen < i.amount_fen
                            WHEN 'part_paid' THEN i.paid_fen > 0 AND i.paid_fen + i.credited_fen < i.amount_fen
                            WHEN 'paid' THEN i.paid_fen + i.credited_fen = i.amount_fen
                            WHEN 'overdue' THEN i.paid_fen + i.credited_fen < i.amount_fen AND i.due_on < $3
                            ELSE true END
          AND ($4::date IS NULL OR (i.issued_on, i.id) < ($4, $5::uuid))
          AND ($7::uuid IS NULL OR EXISTS (SELECT FROM invoice_lines l WHERE l.invoice_id = i.id AND l.order_id = $7))
        ORDER BY i.issued_on DESC, i.id DESC LIMIT $6`,
      [
        id,
        filter.state ?? null,
        today,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
        filter.orderId ?? null,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.issuedOn, row.id]);
  }

  async lines(invoiceId: string): Promise<InvoiceLineRow[]> {
    return this.database.query<InvoiceLineRow & Record<string, unknown>>(
      `SELECT l.id, l.order_id AS "orderId", o.number AS "orderNumber", rc.id AS "receiptId", rc.shipment_id AS "shipmentId", rc.number AS "receiptNumber",
              ol.product_name AS "productName", l.tax_treatment AS "taxTreatment", l.amount_fen AS "amountFen",
              (COALESCE(paid.fen, 0) - COALESCE(credit.from_paid, 0))::bigint AS "paidFen", COALESCE(credit.fen, 0)::bigint AS "creditedFen"
         FROM invoice_lines l JOIN orders o ON o.id = l.order_id
         LEFT JOIN receipt_lines rl ON rl.id = l.receipt_line_id
         JOIN receipts rc ON rc.id = COALESCE(l.freight_receipt_id, rl.receipt_id)
         LEFT JOIN order_lines ol ON ol.id = l.order_line_id
         LEFT JOIN LATERAL (SELECT sum(al.amount_fen) AS fen FROM allocation_lines al JOIN allocations a ON a.id = al.allocation_id
                             WHERE al.invoice_line_id = l.id AND a.undone_at IS NULL) paid ON true
         LEFT JOIN LATERAL (SELECT sum(c.amount_fen) AS fen, sum(c.from_paid_fen) AS from_paid FROM invoice_credits c
                             WHERE c.invoice_line_id = l.id) credit ON true
        WHERE l.invoice_id = $1 ORDER BY l.id`,
      [invoiceId],
    );
  }

  async allocations(invoiceId: string): Promise<AllocationRow[]> {
    return this.database.query<AllocationRow & Record<string, unknown>>(
      `SELECT a.id, a.amount_fen AS "amountFen", a.how, COALESCE(b.booked_on, (a.allocated_at AT TIME ZONE 'Asia/Shanghai')::date) AS "bookedOn",
              COALESCE(b.counterparty_name, '') AS "counterpartyName", a.allocated_at AS "allocatedAt", a.undone_at AS "undoneAt"
         FROM allocations a LEFT JOIN bank_lines b ON b.id = a.bank_line_id WHERE a.invoice_id = $1 ORDER BY a.id`,
      [invoiceId],
    );
  }

  async orderIds(invoiceId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT order_id AS id FROM invoice_lines WHERE invoice_id = $1 ORDER BY 1`,
      [invoiceId],
    );
    return rows.map((row) => row.id);
  }

  /** Accepted deliveries that the supplier has not invoiced yet, oldest first. */
  async uninvoiced(
    supplierId: string,
    filter: { buyerId?: string; after?: string; limit: number },
  ): Promise<Page<UninvoicedRow>> {
    const after = decodeCursor(filter.after, ['date', 'id']);
    const rows = await this.database.query<UninvoicedRow & Record<string, unknown>>(
      `SELECT rc.id AS "receiptId", rc.number AS "receiptNumber", rc.order_id AS "orderId", o.number AS "orderNumber",
              rc.buyer_id AS "buyerId", b.name AS "buyerName", b.credit_code AS "buyerCreditCode", rc.received_on AS "receivedOn", u.amount AS "amountFen",
              ${cutOffOfOrder('$6')} AS "budgetCutOffOn"
         FROM receipts rc JOIN orders o ON o.id = rc.order_id JOIN organisations b ON b.id = rc.buyer_id
         JOIN LATERAL (SELECT sum(x.amount_fen)::bigint AS amount FROM (${UNINVOICED_LINES}) x WHERE x.receipt_id = rc.id) u ON u.amount > 0
        WHERE rc.supplier_id = $1 AND ($2::uuid IS NULL OR rc.buyer_id = $2)
          AND ($3::date IS NULL OR (rc.received_on, rc.id) > ($3, $4::uuid))
        ORDER BY rc.received_on, rc.id LIMIT $5`,
      [
        supplierId,
        filter.buyerId ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
        this.clock.today(),
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.receivedOn, row.receiptId]);
  }
}
