import { businessDate, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

export interface ClaimTerm {
  readonly hours: number;
  /** May be sent back without a fault. */
  readonly noReason: boolean;
}

export type ClaimSetting =
  'answer_hours' | 'escalation_hours' | 'return_hours' | 'send_back_hours' | 'replace_hours' | 'replace_money_hours';

/** The hours of a setting as it was when the claim `c` was answered. */
const hoursOf = (key: ClaimSetting): string => `(SELECT value FROM claim_settings WHERE key = '${key}'
  AND valid_from <= (c.decided_at AT TIME ZONE 'Asia/Shanghai')::date ORDER BY valid_from DESC LIMIT 1) * interval '1 hour'`;

/** Until when the buyer of a claim `c` must have sent its goods back. */
export const SEND_BACK_BY = `c.decided_at + ${hoursOf('send_back_hours')}`;

/** Until when the supplier of a claim `c` must have sent once more what it agreed to. */
export const REPLACE_BY = `c.decided_at + ${hoursOf('replace_hours')}`;

/** From when on the money of a claim `c` goes back instead, unless it was sent: never before the supplier had its reminder. */
export const MONEY_FROM = `COALESCE(c.reminded_at, ${REPLACE_BY}) + ${hoursOf('replace_money_hours')}`;

/** A line of an order with what may still be claimed of it. */
export interface ClaimableLine {
  readonly orderLineId: string;
  readonly variantId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly categoryCode: string;
  readonly unitPriceFen: bigint;
  /** When the last parcel with it came, also of a replacement; null while it is on its way. */
  readonly arrivedAt: Date | null;
  /** Units that left and are in no claim. */
  readonly leftQuantity: bigint;
  /** What of their price is in no claim. */
  readonly leftFen: bigint;
}

/** Hours in which claims are made, answered and escalated: dated rows; what began under one term ends under it. */
@Injectable()
export class ClaimTerms {
  constructor(private readonly database: Database) {}

  /** The term of a shelf on the day of arrival: fresh goods have hours, others days. */
  async of(categoryCode: string, arrivedAt: Date): Promise<ClaimTerm> {
    const [row] = await this.database.query<ClaimTerm & Record<string, unknown>>(
      `SELECT hours, no_reason AS "noReason" FROM claim_terms WHERE $1 LIKE category_code || '%' AND valid_from <= $2::date
       ORDER BY length(category_code) DESC, valid_from DESC LIMIT 1`,
      [categoryCode, businessDate(arrivedAt)],
    );
    if (!row) throw new Error(`claim_terms has none for ${categoryCode}`);
    return row;
  }

  /** The moment so many hours (a setting of that day) after `from`. */
  async after(key: ClaimSetting, from: Date): Promise<Date> {
    const [row] = await this.database.query<{ value: number }>(
      'SELECT value FROM claim_settings WHERE key = $1 AND valid_from <= $2::date ORDER BY valid_from DESC LIMIT 1',
      [key, businessDate(from)],
    );
    if (!row) throw new Error(`claim_settings has no ${key} on ${businessDate(from)}`);
    return hoursAfter(from, row.value);
  }

  /** Every line of an order, as it may be claimed now. */
  async lines(orderId: string): Promise<ClaimableLine[]> {
    return this.database.query<ClaimableLine & Record<string, unknown>>(
      `SELECT line.id AS "orderLineId", line.variant_id AS "variantId", line.product_name AS "productName", line.variant_name AS "variantName",
         line.unit, line.category_code AS "categoryCode", line.unit_price_fen AS "unitPriceFen",
         coalesce(greatest(
           (SELECT max(parcel.delivered_at) FROM shop_parcel_lines sent JOIN shop_parcels parcel ON parcel.id = sent.parcel_id
            WHERE sent.order_line_id = line.id),
           (SELECT max(parcel.delivered_at) FROM claim_lines again JOIN claims ON claims.id = again.claim_id
            JOIN shop_parcels parcel ON parcel.id = claims.replacement_parcel_id
            WHERE again.order_line_id = line.id AND again.granted_quantity > 0)), o.received_at) AS "arrivedAt",
         line.shipped_quantity - claimed.quantity AS "leftQuantity",
         line.unit_price_fen * line.shipped_quantity - claimed.fen AS "leftFen"
       FROM shop_order_lines line JOIN shop_orders o ON o.id = line.order_id
       CROSS JOIN LATERAL (
         SELECT coalesce(sum(coalesce(granted_quantity, quantity)), 0)::bigint AS quantity, coalesce(sum(coalesce(granted_fen, asked_fen)), 0)::bigint AS fen
         FROM claim_lines WHERE order_line_id = line.id AND NOT ended) claimed
       WHERE line.order_id = $1 ORDER BY line.position`,
      [orderId],
    );
  }
}

export const hoursAfter = (from: Date, hours: number): Date => new Date(from.getTime() + hours * 3_600_000);
