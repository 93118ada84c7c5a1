import { type Actor, Database, decodeCursor, missing, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import type { Dispute } from './dispute.entity.js';
import { disputeMissing, returnMissing } from './fulfilment.errors.js';
import type { Receipt, RefusalReason } from './receipt.entity.js';
import type { Return, ReturnState } from './return.entity.js';
import type { Side } from './shipment.queries.js';

export interface ReceiptLineShown {
  readonly id: string;
  readonly orderLineId: string;
  readonly shipmentLineId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly soldBy: 'piece' | 'weight';
  readonly shippedQuantity: bigint;
  readonly expectedGrams: bigint;
  readonly acceptedQuantity: bigint;
  readonly acceptedGrams: bigint | null;
  readonly refusedQuantity: bigint;
  readonly refusalReason: RefusalReason | null;
  readonly refusalText: string;
  readonly amountFen: bigint;
  readonly photoFileIds: string[];
  /** Already agreed to go back. */
  readonly returnedQuantity: bigint;
  readonly returnedFen: bigint;
}

export interface ReceiptShown extends Omit<Receipt, 'acceptedBy'> {
  readonly acceptedByName: string | null;
  readonly shipmentNumber: string;
  readonly orderNumber: string;
  readonly lines: ReceiptLineShown[];
}

export interface ReturnListed extends Return {
  readonly orderNumber: string;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
}

export interface DisputeListed extends Dispute {
  readonly orderNumber: string;
  readonly shipmentNumber: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly supplierId: string;
  readonly supplierName: string;
}

export interface ListFilter<S extends string> {
  readonly state?: S;
  readonly orderId?: string;
  readonly after?: string;
  readonly limit: number;
}

const RETURN_COLUMNS = `r.id, r.number, r.receipt_line_id AS "receiptLineId", r.order_id AS "orderId", r.order_line_id AS "orderLineId",
  r.buyer_id AS "buyerId", r.supplier_id AS "supplierId", r.quantity, r.grams, r.amount_fen AS "amountFen", r.reason, r.note,
  r.photo_file_ids AS "photoFileIds", r.state, r.restocked, r.asked_by AS "askedBy", r.asked_at AS "askedAt", r.asked_on AS "askedOn",
  r.decided_by AS "decidedBy", r.decided_at AS "decidedAt", r.decision_note AS "decisionNote", r.version, o.number AS "orderNumber",
  buyer.name AS "buyerName", supplier.name AS "supplierName", line.product_name AS "productName", line.variant_name AS "variantName", line.unit`;
const RETURN_TABLES = `returns r JOIN orders o ON o.id = r.order_id JOIN order_lines line ON line.id = r.order_line_id
  JOIN organisations buyer ON buyer.id = r.buyer_id JOIN organisations supplier ON supplier.id = r.supplier_id`;

const DISPUTE_COLUMNS = `d.id, d.shipment_id AS "shipmentId", d.order_id AS "orderId", d.reason, d.note, d.photo_file_ids AS "photoFileIds", d.state,
  d.outcome, d.opened_by AS "openedBy", d.opened_at AS "openedAt", d.answer, d.answer_file_ids AS "answerFileIds", d.answered_by AS "answeredBy", d.answered_at AS "answeredAt",
  d.settled_by AS "settledBy", d.settled_at AS "settledAt", d.settlement_note AS "settlementNote", o.number AS "orderNumber",
  shipment.number AS "shipmentNumber", o.buyer_id AS "buyerId", buyer.name AS "buyerName", o.supplier_id AS "supplierId",
  supplier.name AS "supplierName"`;
const DISPUTE_TABLES = `disputes d JOIN shipments shipment ON shipment.id = d.shipment_id JOIN orders o ON o.id = d.order_id
  JOIN organisations buyer ON buyer.id = o.buyer_id JOIN organisations supplier ON supplier.id = o.supplier_id`;

/** Receipts, returns and disputes as the doors show them. */
@Injectable()
export class FulfilmentQueries {
  constructor(private readonly database: Database) {}

  /** All receipts of an order with their lines, oldest first; the caller has checked whose order it is. */
  async receipts(orderId: string): Promise<ReceiptShown[]> {
    return this.receiptsWhere('receipt.order_id = $1', [orderId]);
  }

  /** The receipt of a shipment; throws `receipt_missing` while it has none, and for somebody else's. */
  async receiptOf(side: Side, actor: Actor, shipmentId: string): Promise<ReceiptShown> {
    const [receipt] = await this.receiptsWhere(`receipt.shipment_id = $1 AND receipt.${side}_id = $2`, [
      shipmentId,
      actor.organisationId,
    ]);
    if (!receipt) throw missing('receipt_missing', '这批货还没有验收');
    return receipt;
  }

  /** Newest first. */
  async returns(
    side: Side,
    organisationId: string,
    { state, orderId, after, limit }: ListFilter<ReturnState>,
  ): Promise<Page<ReturnListed>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.database.query<ReturnListed & Record<string, unknown>>(
      `SELECT ${RETURN_COLUMNS} FROM ${RETURN_TABLES}
       WHERE r.${side}_id = $1 AND ($2::text IS NULL OR r.state = $2) AND ($3::uuid IS NULL OR r.order_id = $3)
         AND ($4::timestamptz IS NULL OR (r.asked_at, r.id) < ($4, $5::uuid))
       ORDER BY r.asked_at DESC, r.id DESC LIMIT $6`,
      [organisationId, state ?? null, orderId ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.askedAt, row.id]);
  }

  /** One return; throws `return_missing` for somebody else's. */
  async returnAs(side: Side, actor: Actor, id: string): Promise<ReturnListed> {
    const [row] = await this.database.query<ReturnListed & Record<string, unknown>>(
      `SELECT ${RETURN_COLUMNS} FROM ${RETURN_TABLES} WHERE r.id = $1 AND r.${side}_id = $2`,
      [id, actor.organisationId],
    );
    if (!row) throw returnMissing();
    return row;
  }

  /** Disputes of one organisation, or of everyone (`organisationId` null, for the operator); newest first. */
  async disputes(
    side: Side,
    organisationId: string | null,
    { state, orderId, after, limit }: ListFilter<Dispute['state']>,
  ): Promise<Page<DisputeListed>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.database.query<DisputeListed & Record<string, unknown>>(
      `SELECT ${DISPUTE_COLUMNS} FROM ${DISPUTE_TABLES}
       WHERE ($1::uuid IS NULL OR o.${side}_id = $1) AND ($2::text IS NULL OR d.state = $2) AND ($3::uuid IS NULL OR d.order_id = $3)
         AND ($4::timestamptz IS NULL OR (d.opened_at, d.id) < ($4, $5::uuid))
       ORDER BY d.opened_at DESC, d.id DESC LIMIT $6`,
      [organisationId, state ?? null, orderId ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.openedAt, row.id]);
  }

  /** One dispute, of `actor`'s organisation unless `side` is null (the operator); throws `dispute_missing`. */
  async dispute(side: Side | null, actor: Actor, id: string): Promise<DisputeListed> {
    const [row] = await this.database.query<DisputeListed & Record<string, unknown>>(
      `SELECT ${DISPUTE_COLUMNS} FROM ${DISPUTE_TABLES} WHERE d.id = $1`,
      [id],
    );
    const own = side === null || (side === 'buyer' ? row?.buyerId : row?.supplierId) === actor.organisationId;
    if (!row || !own) throw disputeMissing();
    return row;
  }

  private async receiptsWhere(where: string, parameters: readonly unknown[]): Promise<ReceiptShown[]> {
    const receipts = await this.database.query<Omit<ReceiptShown, 'lines'> & Record<string, unknown>>(
      `SELECT receipt.id, receipt.number, receipt.shipment_id AS "shipmentId", shipment.number AS "shipmentNumber", receipt.order_id AS "orderId",
              o.number AS "orderNumber", receipt.buyer_id AS "buyerId", receipt.supplier_id AS "supplierId", receipt.kind,
              person.name AS "acceptedByName", receipt.at, receipt.received_on AS "receivedOn", receipt.goods_fen AS "goodsFen",
              receipt.freight_fen AS "freightFen", receipt.note
       FROM receipts receipt JOIN shipments shipment ON shipment.id = receipt.shipment_id JOIN orders o ON o.id = receipt.order_id
       LEFT JOIN users person ON person.id = receipt.accepted_by WHERE ${where} ORDER BY receipt.id`,
      parameters,
    );
    const lines = await this.database.query<ReceiptLineShown & { receiptId: string } & Record<string, unknown>>(
      `SELECT line.receipt_id AS "receiptId", line.id, line.order_line_id AS "orderLineId", line.shipment_line_id AS "shipmentLineId",
              ordered.product_name AS "productName", ordered.variant_name AS "variantName", ordered.unit, ordered.sold_by AS "soldBy",
              sent.quantity AS "shippedQuantity", sent.quantity * ordered.net_weight_grams AS "expectedGrams",
              line.accepted_quantity AS "acceptedQuantity", line.accepted_grams AS "acceptedGrams", line.refused_quantity AS "refusedQuantity",
              line.refusal_reason AS "refusalReason", line.refusal_text AS "refusalText", line.amount_fen AS "amountFen",
              line.photo_file_ids AS "photoFileIds", back.quantity AS "returnedQuantity", back.amount AS "returnedFen"
       FROM receipt_lines line JOIN shipment_lines sent ON sent.id = line.shipment_line_id JOIN order_lines ordered ON ordered.id = line.order_line_id
       CROSS JOIN LATERAL (
         SELECT coalesce(sum(quantity), 0)::bigint AS quantity, coalesce(sum(amount_fen), 0)::bigint AS amount
         FROM returns WHERE receipt_line_id = line.id AND state = 'agreed') back
       WHERE line.receipt_id = ANY($1) ORDER BY ordered.position`,
      [receipts.map((receipt) => receipt.id)],
    );
    return receipts.map((receipt) => ({
      ...receipt,
      lines: lines.filter((line) => line.receiptId === receipt.id).map(({ receiptId: _, ...line }) => line),
    }));
  }
}
