import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';

export interface PackApproval {
  readonly number: string;
  readonly title: string;
  readonly requester: string;
  readonly submittedAt: Date;
  readonly approver: string | null;
  readonly deputyFor: string | null;
  readonly verdict: string | null;
  readonly at: Date | null;
}

export interface PackOrderLine {
  readonly number: string;
  readonly placedOn: string;
  readonly terms: string;
  readonly paymentDays: number;
  readonly product: string;
  readonly quantity: string;
  readonly priceFen: bigint;
  readonly amountFen: bigint;
}

export interface PackReceiptLine {
  readonly number: string;
  readonly receivedOn: string;
  /** Null when nobody answered in time and the goods count as accepted. */
  readonly acceptor: string | null;
  readonly product: string;
  readonly accepted: string;
  readonly grams: bigint | null;
  readonly refused: string;
  readonly amountFen: bigint;
  readonly freightFen: bigint;
}

const OF_INVOICE = `SELECT DISTINCT order_id FROM invoice_lines WHERE invoice_id = $1`;
const RECEIPTS_OF_INVOICE = `SELECT COALESCE(l.freight_receipt_id, r.receipt_id) FROM invoice_lines l
  LEFT JOIN receipt_lines r ON r.id = l.receipt_line_id WHERE l.invoice_id = $1`;

/** What was asked for, agreed and accepted behind one invoice. */
@Injectable()
export class PaymentPackQueries {
  constructor(private readonly database: Database) {}

  /** One row for each approval; a request that needed none has one without. */
  async approvals(invoiceId: string): Promise<PackApproval[]> {
    return this.database.query<PackApproval & Record<string, unknown>>(
      `SELECT q.number, q.title, u.name AS requester, q.submitted_at AS "submittedAt", a.name AS approver, d.name AS "deputyFor", p.verdict, p.at
         FROM (SELECT DISTINCT b.request_id FROM order_budgets b WHERE b.order_id IN (${OF_INVOICE})) x
         JOIN purchase_requests q ON q.id = x.request_id JOIN users u ON u.id = q.requester_id
         LEFT JOIN approvals p ON p.request_id = q.id LEFT JOIN users a ON a.id = p.approver_id LEFT JOIN users d ON d.id = p.deputy_for
        ORDER BY q.number, p.step`,
      [invoiceId],
    );
  }

  async orderLines(invoiceId: string): Promise<PackOrderLine[]> {
    return this.database.query<PackOrderLine & Record<string, unknown>>(
      `SELECT o.number, o.placed_on AS "placedOn", o.payment_terms AS terms, o.payment_days AS "paymentDays",
              l.product_name || ' ' || l.variant_name AS product, COALESCE(l.confirmed_quantity, l.quantity)::text || l.unit AS quantity,
              l.unit_price_fen AS "priceFen", COALESCE(l.confirmed_amount_fen, l.amount_fen) AS "amountFen"
         FROM orders o JOIN order_lines l ON l.order_id = o.id
        WHERE o.id IN (${OF_INVOICE}) AND l.state NOT IN ('refused', 'cancelled') ORDER BY o.number, l.position`,
      [invoiceId],
    );
  }

  async receiptLines(invoiceId: string): Promise<PackReceiptLine[]> {
    return this.database.query<PackReceiptLine & Record<string, unknown>>(
      `SELECT r.number, r.received_on AS "receivedOn", u.name AS acceptor, o.product_name || ' ' || o.variant_name AS product,
              l.accepted_quantity::text || o.unit AS accepted, l.accepted_grams AS grams,
              CASE WHEN l.refused_quantity > 0 THEN l.refused_quantity::text || o.unit ELSE '' END AS refused, l.amount_fen AS "amountFen",
              CASE WHEN row_number() OVER (PARTITION BY r.id ORDER BY l.id) = 1 THEN r.freight_fen ELSE 0 END AS "freightFen"
         FROM receipts r JOIN receipt_lines l ON l.receipt_id = r.id JOIN order_lines o ON o.id = l.order_line_id
         LEFT JOIN users u ON u.id = r.accepted_by
        WHERE r.id IN (${RECEIPTS_OF_INVOICE}) ORDER BY r.number, l.id`,
      [invoiceId],
    );
  }
}
