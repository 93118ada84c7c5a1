import { type Actor, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { MONTH_OF_RECEIPT, RECEIVED_ORDERS, receivedInYear } from '../received-orders.js';

export interface ReferralCode {
  readonly id: string;
  readonly code: string;
  readonly productId: string | null;
  readonly productName: string | null;
  readonly supplierId: string | null;
  readonly supplierName: string | null;
  readonly createdAt: Date;
  readonly ended: boolean;
  readonly orders: number;
  readonly amountFen: bigint;
}

export interface ReferralMonth {
  /** '2026-03', the month of receipt. */
  readonly month: string;
  readonly orders: number;
  readonly amountFen: bigint;
}

export interface RankedHelper {
  readonly helperName: string;
  readonly organisationName: string;
  readonly orders: number;
  readonly amountFen: bigint;
}

/**
 * One row per order that a code brought, with what was kept of it: of a code for one product, its lines less what was given back
 * for them. What a helper buys by the own code is nobody's.
 */
const TALLIED = `referral_codes code JOIN checkouts c ON c.referral_code_id = code.id ${RECEIVED_ORDERS}
  CROSS JOIN LATERAL (SELECT CASE WHEN code.product_id IS NULL THEN kept.fen ELSE (
    SELECT coalesce(sum((line.quantity - line.cancelled_quantity) * line.unit_price_fen - (
        SELECT coalesce(sum(back.granted_fen), 0) FROM claim_lines back JOIN claims claim ON claim.id = back.claim_id
        JOIN refunds ON refunds.id = claim.refund_id AND refunds.state <> 'failed' WHERE back.order_line_id = line.id)), 0)::bigint
    FROM shop_order_lines line JOIN variants ON variants.id = line.variant_id
    WHERE line.order_id = o.id AND variants.product_id = code.product_id) END AS fen) brought
  WHERE o.buyer_id <> code.helper_id AND (code.supplier_id IS NULL OR code.supplier_id = o.supplier_id) AND brought.fen > 0`;
const SUMS = `count(*)::int AS orders, sum(brought.fen)::bigint AS "amountFen"`;

/** What helpers brought. Buyers are never named here, to nobody. */
@Injectable()
export class ReferralQueries {
  constructor(private readonly database: Database) {}

  /** A helper's own codes, newest first, each with what it brought. */
  async codes(helperId: string): Promise<ReferralCode[]> {
    return this.database.query<ReferralCode & Record<string, unknown>>(
      `SELECT own.id, own.code, own.product_id AS "productId", product.name AS "productName", own.supplier_id AS "supplierId",
         supplier.name AS "supplierName", own.created_at AS "createdAt", own.ended_at IS NOT NULL AS ended,
         coalesce(sums.orders, 0) AS orders, coalesce(sums."amountFen", 0)::bigint AS "amountFen"
       FROM referral_codes own LEFT JOIN products product ON product.id = own.product_id
       LEFT JOIN organisations supplier ON supplier.id = own.supplier_id
       LEFT JOIN (SELECT code.id, ${SUMS} FROM ${TALLIED} AND code.helper_id = $1 GROUP BY code.id) sums ON sums.id = own.id
       WHERE own.helper_id = $1 ORDER BY own.id DESC LIMIT 200`,
      [helperId],
    );
  }

  /** A helper's own year by month of receipt. */
  async months(helperId: string, year: number): Promise<ReferralMonth[]> {
    return this.database.query<ReferralMonth & Record<string, unknown>>(
      `SELECT ${MONTH_OF_RECEIPT} AS month, ${SUMS} FROM ${TALLIED} AND code.helper_id = $1 AND ${receivedInYear(2)} GROUP BY 1 ORDER BY 1`,
      [helperId, year],
    );
  }

  /** Helpers of the organisations in an official's region, by what they brought; at most 200. */
  async ranking(actor: Actor, year: number): Promise<RankedHelper[]> {
    return this.database.query<RankedHelper & Record<string, unknown>>(
      `SELECT helper.name AS "helperName", place.name AS "organisationName", sums.orders, sums."amountFen"
       FROM (SELECT code.helper_id, code.organisation_id, ${SUMS} FROM ${TALLIED} AND code.organisation_id IS NOT NULL AND ${receivedInYear(2)}
             GROUP BY 1, 2) sums
       JOIN organisations place ON place.id = sums.organisation_id JOIN users helper ON helper.id = sums.helper_id
       WHERE place.division_code LIKE $1 || '%' ORDER BY sums."amountFen" DESC, helper.id LIMIT 200`,
      [actor.regionCode ?? '-', year],
    );
  }
}
