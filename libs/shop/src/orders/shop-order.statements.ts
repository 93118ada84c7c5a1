import type { ShopOrderState } from './shop-order.states.js';

export interface ShopOrderListed {
  readonly id: string;
  readonly number: string;
  readonly checkoutId: string;
  readonly state: ShopOrderState;
  readonly closedReason: string | null;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly buyerName: string;
  /** 湖南省/衡阳市/耒阳市/… */
  readonly deliveryPlace: string;
  readonly goodsFen: bigint;
  readonly freightFen: bigint;
  readonly lineCount: number;
  readonly unitCount: bigint;
  readonly firstProduct: string;
  readonly firstProductId: string;
  readonly firstPhotoFileId: string | null;
  readonly placedAt: Date;
  readonly paidAt: Date | null;
  readonly packedAt: Date | null;
  readonly confirmDueOn: string | null;
  /** Last moment to pay, of the checkout. */
  readonly expiresAt: Date;
  /** The payment that paid it. */
  readonly attemptId: string | null;
  readonly invoiceWanted: boolean;
  readonly invoiceRecorded: boolean;
  readonly version: number;
}

/** The buyer's name is masked as at delivery, for whoever reads the list. */
export const ORDER_LIST = `SELECT one.id, one.number, one.checkout_id AS "checkoutId", one.state, one.closed_reason AS "closedReason",
    one.supplier_id AS "supplierId", supplier.name AS "supplierName", checkout.delivery_name_masked AS "buyerName",
    checkout.delivery_place AS "deliveryPlace", lines.goods AS "goodsFen", one.freight_fen AS "freightFen", lines.count AS "lineCount",
    lines.units AS "unitCount", first.name AS "firstProduct", first.product_id AS "firstProductId", first.photo AS "firstPhotoFileId",
    one.placed_at AS "placedAt", one.paid_at AS "paidAt", one.packed_at AS "packedAt", one.confirm_due_on AS "confirmDueOn",
    checkout.expires_at AS "expiresAt", (SELECT part.attempt_id FROM payment_parts part JOIN payment_attempts attempt ON attempt.id = part.attempt_id
      AND attempt.state = 'paid' WHERE part.order_id = one.id) AS "attemptId", checkout.invoice_title IS NOT NULL AS "invoiceWanted",
    invoice.id IS NOT NULL AS "invoiceRecorded", one.version
  FROM shop_orders one JOIN checkouts checkout ON checkout.id = one.checkout_id
  JOIN organisations supplier ON supplier.id = one.supplier_id
  LEFT JOIN shop_invoices invoice ON invoice.order_id = one.id AND invoice.voided_at IS NULL
  CROSS JOIN LATERAL (SELECT count(*)::int AS count, sum(quantity)::bigint AS units, sum(amount_fen)::bigint AS goods
    FROM shop_order_lines WHERE order_id = one.id) lines
  CROSS JOIN LATERAL (SELECT line.product_name AS name, product.id AS product_id, product.photo_file_ids[1] AS photo
    FROM shop_order_lines line JOIN variants variant ON variant.id = line.variant_id JOIN products product ON product.id = variant.product_id
    WHERE line.order_id = one.id AND line.position = 1) first`;

export interface ParcelShown {
  readonly id: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly sentAt: Date;
  readonly deliveredAt: Date | null;
  readonly version: number;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
  readonly tracking: readonly {
    readonly id: string;
    readonly at: string;
    readonly place: string;
    readonly note: string;
  }[];
}

/** $1 order. Parcels with what is in them (of a replacement: what its claim was granted) and where they passed, oldest first. */
export const PARCELS = `SELECT parcel.id, parcel.carrier, parcel.tracking_number AS "trackingNumber", parcel.sent_at AS "sentAt",
    parcel.delivered_at AS "deliveredAt", parcel.version,
    (SELECT jsonb_agg(jsonb_build_object('orderLineId', line.order_line_id, 'quantity', line.quantity) ORDER BY ordered.position)
     FROM (SELECT order_line_id, quantity FROM shop_parcel_lines WHERE parcel_id = parcel.id
       UNION ALL SELECT again.order_line_id, again.granted_quantity FROM claims claim JOIN claim_lines again ON again.claim_id = claim.id
       WHERE claim.replacement_parcel_id = parcel.id AND again.granted_quantity > 0) line
     JOIN shop_order_lines ordered ON ordered.id = line.order_line_id) AS lines,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', entry.id, 'at', entry.at, 'place', entry.place, 'note', entry.note)
       ORDER BY entry.at DESC, entry.id DESC)
     FROM shop_tracking_entries entry WHERE entry.parcel_id = parcel.id), '[]') AS tracking
  FROM shop_parcels parcel WHERE parcel.order_id = $1 ORDER BY parcel.sent_at, parcel.id`;
