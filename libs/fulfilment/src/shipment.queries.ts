import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { shipmentMissing } from './fulfilment.errors.js';
import { ConformityStatement, type ShipmentState, TrackingEntry } from './shipment.entity.js';

export type Side = 'buyer' | 'supplier';

export interface ShipmentFilter {
  readonly state?: ShipmentState;
  readonly orderId?: string;
  readonly after?: string;
  readonly limit: number;
}

export interface ShipmentListed {
  readonly id: string;
  readonly number: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly carrier: string;
  readonly trackingNumber: string | null;
  readonly parcels: number;
  readonly note: string;
  readonly state: ShipmentState;
  readonly sentAt: Date;
  readonly arrivedAt: Date | null;
  readonly acceptBy: string | null;
  readonly disputed: boolean;
  readonly receiptId: string | null;
  readonly lineCount: number;
  readonly version: number;
}

export interface ShipmentLineShown {
  readonly id: string;
  readonly orderLineId: string;
  readonly position: number;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly soldBy: 'piece' | 'weight';
  readonly netWeightGrams: bigint;
  readonly unitPriceFen: bigint;
  readonly originCode: string;
  readonly quantity: bigint;
  readonly shippedGrams: bigint | null;
  /** What is agreed for these units. */
  readonly expectedGrams: bigint;
}

export interface ShipmentShown extends ShipmentListed {
  readonly lines: ShipmentLineShown[];
  readonly tracking: TrackingEntry[];
  readonly conformity: ConformityStatement[];
}

const COLUMNS = `shipment.id, shipment.number, shipment.order_id AS "orderId", o.number AS "orderNumber", shipment.buyer_id AS "buyerId",
  buyer.name AS "buyerName", shipment.supplier_id AS "supplierId", supplier.name AS "supplierName", shipment.carrier,
  shipment.tracking_number AS "trackingNumber", shipment.parcels, shipment.note, shipment.state, shipment.sent_at AS "sentAt",
  shipment.arrived_at AS "arrivedAt", shipment.accept_by AS "acceptBy", receipt.id AS "receiptId",
  EXISTS (SELECT FROM disputes WHERE shipment_id = shipment.id AND state = 'open') AS disputed,
  (SELECT count(*)::int FROM shipment_lines WHERE shipment_id = shipment.id) AS "lineCount", shipment.version`;
const TABLES = `shipments shipment JOIN orders o ON o.id = shipment.order_id JOIN organisations buyer ON buyer.id = shipment.buyer_id
  JOIN organisations supplier ON supplier.id = shipment.supplier_id LEFT JOIN receipts receipt ON receipt.shipment_id = shipment.id`;

/** Shipments as both sides read them; a constant number of statements. */
@Injectable()
export class ShipmentQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(
    side: Side,
    organisationId: string,
    { state, orderId, after, limit }: ShipmentFilter,
  ): Promise<Page<ShipmentListed>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.database.query<ShipmentListed & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM ${TABLES}
       WHERE shipment.${side}_id = $1 AND ($2::text IS NULL OR shipment.state = $2) AND ($3::uuid IS NULL OR shipment.order_id = $3)
         AND ($4::timestamptz IS NULL OR (shipment.sent_at, shipment.id) < ($4, $5::uuid))
       ORDER BY shipment.sent_at DESC, shipment.id DESC LIMIT $6`,
      [organisationId, state ?? null, orderId ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.sentAt, row.id]);
  }

  /** With lines, tracking and conformity statements; throws `shipment_missing` for somebody else's. */
  async findAs(side: Side, actor: Actor, id: string): Promise<ShipmentShown> {
    const [row] = await this.database.query<ShipmentListed & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM ${TABLES} WHERE shipment.id = $1 AND shipment.${side}_id = $2`,
      [id, actor.organisationId],
    );
    if (!row) throw shipmentMissing();
    const lines = await this.database.query<ShipmentLineShown & Record<string, unknown>>(
      `SELECT sent.id, sent.order_line_id AS "orderLineId", line.position, line.product_name AS "productName", line.variant_name AS "variantName",
              line.unit, line.sold_by AS "soldBy", line.net_weight_grams AS "netWeightGrams", line.unit_price_fen AS "unitPriceFen",
              line.origin_code AS "originCode", sent.quantity, sent.shipped_grams AS "shippedGrams",
              sent.quantity * line.net_weight_grams AS "expectedGrams"
       FROM shipment_lines sent JOIN order_lines line ON line.id = sent.order_line_id WHERE sent.shipment_id = $1 ORDER BY line.position`,
      [id],
    );
    const tracking = await this.database
      .repo(TrackingEntry)
      .find({ where: { shipmentId: id }, order: { at: 'ASC', id: 'ASC' } });
    const conformity = await this.database
      .repo(ConformityStatement)
      .find({ where: { shipmentId: id }, order: { id: 'ASC' } });
    return { ...row, lines, tracking, conformity };
  }

  /** How many shipments acceptance would be deemed of now; for the operator's dashboard and metrics. */
  async overdueCount(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM shipments shipment WHERE state <> 'received' AND accept_by < $1
         AND NOT EXISTS (SELECT FROM disputes WHERE shipment_id = shipment.id AND state = 'open')`,
      [this.clock.today()],
    );
    return row!.count;
  }
}
