import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import type {
  AllocationFact,
  CountedOrderRow,
  EntryFact,
  InvoiceFact,
  JudgementFact,
  LineFact,
  OrderHeading,
  ReceiptFact,
  ReceiptLineFact,
  ShipmentFact,
  StepFact,
  TransferFact,
} from './purchase-facts.js';

const HEADING = `o.id, o.number, o.state, o.fund, o.placed_at AS "placedAt", o.fiscal_year AS year, buyer.id AS "buyerId", buyer.name AS "buyerName",
  unit.id AS "budgetUnitId", unit.name AS "budgetUnitName", supplier.id AS "supplierId", supplier.name AS "supplierName",
  o.goods_fen AS "goodsFen", o.freight_fen AS "freightFen"`;
const PARTIES = `JOIN organisations buyer ON buyer.id = o.buyer_id JOIN organisations unit ON unit.id = o.budget_unit_id
  JOIN organisations supplier ON supplier.id = o.supplier_id`;

/** The last two clicks: an agency's orders, and everything behind one of them. */
@Injectable()
export class PurchaseQueries {
  constructor(private readonly database: Database) {}

  /** Orders of a year that are bound to an agency or count in one of its plans, newest first; amounts are what its plans count. */
  async ofAgency(
    agencyId: string,
    year: number,
    page: { after?: string; limit: number },
  ): Promise<Page<CountedOrderRow>> {
    const after = decodeCursor(page.after, ['instant', 'id']);
    const rows = await this.database.query<CountedOrderRow & Record<string, unknown>>(
      `WITH plans AS (SELECT id FROM quota_plans WHERE agency_id = $1 AND year = $2),
       own AS (
         SELECT id FROM orders WHERE budget_unit_id = $1 AND fiscal_year = $2
         UNION SELECT order_id FROM counted_lines WHERE plan_id IN (SELECT id FROM plans)
       ), shown AS (
         SELECT o.* FROM orders o JOIN own USING (id)
          WHERE $3::timestamptz IS NULL OR (o.placed_at, o.id) < ($3, $4::uuid) ORDER BY o.placed_at DESC, o.id DESC LIMIT $5
       )
       SELECT ${HEADING}, counted.ordered AS "orderedFen", counted.accepted AS "acceptedFen", counted.paid AS "paidFen", counted.completed AS "completedFen"
         FROM shown o ${PARTIES}
         CROSS JOIN LATERAL (
           SELECT coalesce(sum(x.o), 0)::bigint AS ordered, coalesce(sum(x.a), 0)::bigint AS accepted, coalesce(sum(x.p), 0)::bigint AS paid,
                  coalesce(sum(x.c), 0)::bigint AS completed
             FROM (SELECT max(ordered_fen) AS o, max(accepted_fen) AS a, max(paid_fen) AS p, max(completed_fen) AS c FROM counted_lines
                    WHERE order_id = o.id AND plan_id IN (SELECT id FROM plans) GROUP BY order_line_id) x
         ) counted
        ORDER BY o.placed_at DESC, o.id DESC`,
      [agencyId, year, after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
    );
    return pageOf(rows, page.limit, (row) => [row.placedAt, row.id]);
  }

  /** With every division whose officials may see it: that of the unit it is bound to and of every plan it counts in. */
  async heading(orderId: string): Promise<(OrderHeading & { divisions: string[] }) | null> {
    const [row] = await this.database.query<OrderHeading & { divisions: string[] } & Record<string, unknown>>(
      `SELECT ${HEADING}, ARRAY(SELECT unit.division_code UNION SELECT q.division_code FROM counted_lines c JOIN quota_plans q ON q.id = c.plan_id
          WHERE c.order_id = o.id) AS divisions
         FROM orders o ${PARTIES} WHERE o.id = $1`,
      [orderId],
    );
    return row ?? null;
  }

  async lines(orderId: string): Promise<LineFact[]> {
    return this.database.query<LineFact & Record<string, unknown>>(
      `SELECT l.id, l.position, l.product_name AS "productName", l.variant_name AS "variantName", l.unit, l.sold_by AS "soldBy",
              l.net_weight_grams AS "netWeightGrams", l.origin_code AS "originCode", coalesce(d.name, '') AS "originName", c.number AS "certificateNumber",
              l.listed832, l.poor_household_linked AS "poorHouseholdLinked", l.quantity, l.confirmed_quantity AS "confirmedQuantity",
              l.unit_price_fen AS "unitPriceFen", l.amount_fen AS "amountFen", l.confirmed_amount_fen AS "confirmedAmountFen", l.state,
              l.refusal_reason AS "refusalReason"
         FROM order_lines l LEFT JOIN divisions d ON d.code = l.origin_code LEFT JOIN certificates c ON c.id = l.certificate_id
        WHERE l.order_id = $1 ORDER BY l.position`,
      [orderId],
    );
  }

  /** Each line and programme: whether it counts, why, in which plan and how much. */
  async judgements(orderId: string): Promise<JudgementFact[]> {
    return this.database.query<JudgementFact & Record<string, unknown>>(
      `SELECT e.order_line_id AS "orderLineId", p.code AS "programmeCode", p.name AS "programmeName", r.code AS "ruleCode", r.counts_at AS "countsAt",
              e.eligible, e.reason, counted.plan_id AS "planId", counted.agency_id AS "agencyId", a.name AS "agencyName",
              coalesce(counted.ordered_fen, 0) AS "orderedFen", coalesce(counted.accepted_fen, 0) AS "acceptedFen",
              coalesce(counted.paid_fen, 0) AS "paidFen", coalesce(counted.completed_fen, 0) AS "completedFen"
         FROM eligibilities e JOIN programmes p ON p.id = e.programme_id JOIN programme_rules r ON r.id = e.rule_id
         LEFT JOIN (SELECT c.*, q.programme_id, q.agency_id FROM counted_lines c JOIN quota_plans q ON q.id = c.plan_id WHERE c.order_id = $1
                     AND c.ordered_fen + c.accepted_fen + c.paid_fen + c.completed_fen > 0) counted
           ON counted.order_line_id = e.order_line_id AND counted.programme_id = e.programme_id
         LEFT JOIN organisations a ON a.id = counted.agency_id
        WHERE e.order_id = $1 ORDER BY p.owner_region_code, p.code, e.order_line_id`,
      [orderId],
    );
  }

  /** Every difference counted, oldest first, with its place in the sealed ledger. */
  async entries(orderId: string): Promise<EntryFact[]> {
    return this.database.query<EntryFact & Record<string, unknown>>(
      `SELECT e.id, e.order_line_id AS "orderLineId", p.code AS "programmeCode", e.plan_id AS "planId", e.stage, e.amount_fen AS "amountFen",
              e.total_after_fen AS "totalAfterFen", e.cause, e.counted_at AS "countedAt", e.transfer_id AS "transferId", c.position AS "chainPosition"
         FROM count_entries e JOIN quota_plans q ON q.id = e.plan_id JOIN programmes p ON p.id = q.programme_id
         LEFT JOIN ledger_chain c ON c.transfer_id = e.transfer_id
        WHERE e.order_id = $1 ORDER BY e.counted_at, e.id`,
      [orderId],
    );
  }

  async steps(orderId: string): Promise<StepFact[]> {
    return this.database.query<StepFact & Record<string, unknown>>(
      `SELECT s.kind, s.at, s.actor_name AS "actorName", o.name AS "organisationName", s.note
         FROM order_steps s LEFT JOIN organisations o ON o.id = s.organisation_id WHERE s.order_id = $1 ORDER BY s.at, s.id`,
      [orderId],
    );
  }

  async shipments(orderId: string): Promise<ShipmentFact[]> {
    return this.database.query<ShipmentFact & Record<string, unknown>>(
      `SELECT id, number, carrier, tracking_number AS "trackingNumber", parcels, state, sent_at AS "sentAt", arrived_at AS "arrivedAt"
         FROM shipments WHERE order_id = $1 ORDER BY id`,
      [orderId],
    );
  }

  async receipts(orderId: string): Promise<ReceiptFact[]> {
    const receipts = await this.database.query<Omit<ReceiptFact, 'lines'> & Record<string, unknown>>(
      `SELECT r.id, r.number, r.shipment_id AS "shipmentId", r.kind, u.name AS "acceptedByName", r.at, r.goods_fen AS "goodsFen", r.freight_fen AS "freightFen"
         FROM receipts r LEFT JOIN users u ON u.id = r.accepted_by WHERE r.order_id = $1 ORDER BY r.id`,
      [orderId],
    );
    const lines = await this.database.query<ReceiptLineFact & { receiptId: string } & Record<string, unknown>>(
      `SELECT l.receipt_id AS "receiptId", l.order_line_id AS "orderLineId", l.accepted_quantity AS "acceptedQuantity", l.accepted_grams AS "acceptedGrams",
              l.refused_quantity AS "refusedQuantity", l.refusal_reason AS "refusalReason", l.amount_fen AS "amountFen", l.photo_file_ids AS "photoFileIds",
              coalesce((SELECT sum(b.amount_fen) FROM returns b WHERE b.receipt_line_id = l.id AND b.state = 'agreed'), 0)::bigint AS "returnedFen"
         FROM receipts r JOIN receipt_lines l ON l.receipt_id = r.id WHERE r.order_id = $1 ORDER BY l.id`,
      [orderId],
    );
    return receipts.map((receipt) => ({ ...receipt, lines: lines.filter((line) => line.receiptId === receipt.id) }));
  }

  async invoices(orderId: string): Promise<InvoiceFact[]> {
    return this.database.query<InvoiceFact & Record<string, unknown>>(
      `SELECT i.id, i.number, i.invoice_number AS "invoiceNumber", i.kind, i.amount_fen AS "amountFen", i.paid_fen AS "paidFen",
              i.credited_fen AS "creditedFen", i.issued_on AS "issuedOn", i.due_on AS "dueOn", i.file_id AS "fileId",
              sum(l.amount_fen)::bigint AS "ofOrderFen"
         FROM invoice_lines l JOIN invoices i ON i.id = l.invoice_id WHERE l.order_id = $1 GROUP BY i.id ORDER BY i.id`,
      [orderId],
    );
  }

  async allocations(orderId: string): Promise<AllocationFact[]> {
    return this.database.query<AllocationFact & Record<string, unknown>>(
      `SELECT a.id, a.invoice_id AS "invoiceId", l.order_line_id AS "orderLineId", x.amount_fen AS "amountFen",
              COALESCE(b.booked_on, (a.allocated_at AT TIME ZONE 'Asia/Shanghai')::date) AS "bookedOn",
              COALESCE(b.counterparty_name, '') AS "payerName", a.how, a.allocated_at AS "allocatedAt", a.undone_at AS "undoneAt", a.transfer_id AS "transferId"
         FROM invoice_lines l JOIN allocation_lines x ON x.invoice_line_id = l.id JOIN allocations a ON a.id = x.allocation_id
         LEFT JOIN bank_lines b ON b.id = a.bank_line_id
        WHERE l.order_id = $1 ORDER BY a.id, l.id`,
      [orderId],
    );
  }

  /** Money and quota transfers that speak of the order, its receipts, returns and payments, with their place in the chain. */
  async transfers(orderId: string): Promise<TransferFact[]> {
    return this.database.query<TransferFact & Record<string, unknown>>(
      `WITH refs AS (
         SELECT $1::text AS id
         UNION SELECT id::text FROM receipts WHERE order_id = $1::uuid
         UNION SELECT id::text FROM returns WHERE order_id = $1::uuid
         UNION SELECT a.id::text FROM allocations a WHERE a.invoice_id IN (SELECT invoice_id FROM invoice_lines WHERE order_id = $1::uuid)
       )
       SELECT t.id, t.kind, t.ref_type AS "refType", t.at, c.position AS "chainPosition", encode(c.hash, 'hex') AS "chainHash",
              (SELECT json_agg(json_build_object('account', a.code, 'unit', a.unit, 'phase', p.phase, 'amountFen', p.amount::text) ORDER BY a.code, p.phase)
                 FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id WHERE p.transfer_id = t.id) AS legs
         FROM ledger_transfers t LEFT JOIN ledger_chain c ON c.transfer_id = t.id
        WHERE t.ref_type IN ('order', 'receipt', 'return', 'allocation', 'credit') AND t.ref_id IN (SELECT id FROM refs)
        ORDER BY t.at, t.id LIMIT 2000`,
      [orderId],
    );
  }

  /** Whether a file is a photo or the invoice of the order. */
  async hasFile(orderId: string, fileId: string): Promise<boolean> {
    const [row] = await this.database.query<{ has: boolean }>(
      `SELECT EXISTS (SELECT FROM receipts r JOIN receipt_lines l ON l.receipt_id = r.id WHERE r.order_id = $1 AND $2::uuid = ANY (l.photo_file_ids))
           OR EXISTS (SELECT FROM invoice_lines l JOIN invoices i ON i.id = l.invoice_id WHERE l.order_id = $1 AND i.file_id = $2) AS has`,
      [orderId, fileId],
    );
    return row!.has;
  }
}
