import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import type { Fund, LineFacts, Stage } from './programme.js';

/** An order line with the amounts that counting needs; everything in fen. */
export interface CountedLine extends LineFacts {
  readonly lineId: string;
  readonly ordered: bigint;
  readonly accepted: bigint;
  readonly paid: bigint;
}

export interface CountedOrder {
  readonly id: string;
  readonly budgetUnitId: string;
  readonly fund: Fund;
  readonly year: number;
  readonly evaluated: boolean;
}

export interface CountedSoFar {
  readonly planId: string;
  readonly lineId: string;
  readonly stage: Stage;
  readonly sequence: number;
  readonly total: bigint;
}

/**
 * What really happened to the lines of an order, read from orders, fulfilment and finance. Ordered: the confirmed amount
 * unless refused or cancelled. Accepted: accepted amounts less agreed returns. Paid: allocations that stand, by bank line or
 * from the buyer's credit (what is written off was not paid), never more than what is payable on the line, so that a return takes back what was paid for it.
 */
const LINES = `
SELECT l.id AS "lineId", l.certificate_id IS NOT NULL AS certified, l.listed832, l.catalogue_code AS "catalogueCode",
       l.origin_code AS "originCode", l.poor_household_linked AS "poorHouseholdLinked",
       a.ordered, a.accepted, least(a.paid, a.payable) AS paid
  FROM orders o
  JOIN order_lines l ON l.order_id = o.id
  CROSS JOIN LATERAL (
    SELECT CASE WHEN o.state = 'cancelled' OR l.state IN ('refused', 'cancelled') THEN 0::bigint
                ELSE COALESCE(l.confirmed_amount_fen, l.amount_fen) END AS ordered,
           COALESCE((SELECT sum(rl.amount_fen) FROM receipt_lines rl WHERE rl.order_line_id = l.id), 0)::bigint AS received,
           COALESCE((SELECT sum(r.amount_fen) FROM returns r JOIN receipt_lines rl ON rl.id = r.receipt_line_id
                      WHERE rl.order_line_id = l.id AND r.state = 'agreed'), 0)::bigint AS returned,
           COALESCE((SELECT sum(al.amount_fen) FROM allocation_lines al JOIN allocations x ON x.id = al.allocation_id
                      LEFT JOIN bank_lines b ON b.id = x.bank_line_id
                      WHERE al.order_line_id = l.id AND x.undone_at IS NULL AND x.how <> 'write_off'
                        AND ($2::date IS NULL OR COALESCE(b.booked_on, (x.allocated_at AT TIME ZONE 'Asia/Shanghai')::date) <= $2)), 0)::bigint AS paid
  ) s
  CROSS JOIN LATERAL (
    SELECT s.ordered, s.received - s.returned AS accepted, s.paid,
           CASE WHEN o.state IN ('received', 'completed') THEN s.received - s.returned
                ELSE greatest(s.ordered - s.returned, s.received - s.returned) END AS payable
  ) a
 WHERE o.id = $1 ORDER BY l.id`;

/** Reads behind `Quota.recount`. */
@Injectable()
export class CountingQueries {
  constructor(private readonly database: Database) {}

  async order(orderId: string): Promise<CountedOrder | null> {
    const [row] = await this.database.query<CountedOrder & Record<string, unknown>>(
      `SELECT o.id, o.budget_unit_id AS "budgetUnitId", o.fund, o.fiscal_year AS year, e.order_id IS NOT NULL AS evaluated
         FROM orders o LEFT JOIN order_evaluations e ON e.order_id = o.id WHERE o.id = $1`,
      [orderId],
    );
    return row ?? null;
  }

  /** `paidUntil` is the rule's voucher deadline: money that came later does not count for the year. */
  async lines(orderId: string, paidUntil: string | null): Promise<CountedLine[]> {
    return this.database.query<CountedLine & Record<string, unknown>>(LINES, [orderId, paidUntil]);
  }

  /** What each line of an order counts now: the last entry of each plan, line and stage. */
  async soFar(orderId: string): Promise<CountedSoFar[]> {
    return this.database.query<CountedSoFar & Record<string, unknown>>(
      `SELECT DISTINCT ON (plan_id, order_line_id, stage) plan_id AS "planId", order_line_id AS "lineId", stage, sequence,
              total_after_fen AS total
         FROM count_entries WHERE order_id = $1 ORDER BY plan_id, order_line_id, stage, sequence DESC`,
      [orderId],
    );
  }

  async eligibilities(
    orderId: string,
  ): Promise<{ lineId: string; programmeId: string; ruleId: string; eligible: boolean; reason: string }[]> {
    return this.database.query(
      `SELECT order_line_id AS "lineId", programme_id AS "programmeId", rule_id AS "ruleId", eligible, reason
         FROM eligibilities WHERE order_id = $1`,
      [orderId],
    );
  }

  /** Plans of some units in a year, by programme; not those that a unit gave up when another one began to represent it. */
  async plans(
    unitIds: readonly string[],
    year: number,
  ): Promise<{ id: string; agencyId: string; programmeId: string }[]> {
    return this.database.query(
      `SELECT p.id, p.agency_id AS "agencyId", p.programme_id AS "programmeId" FROM quota_plans p JOIN quota_filings f ON f.id = p.filing_id
        WHERE p.agency_id = ANY ($1) AND p.year = $2 AND (p.demanded OR f.represented_by_id IS NULL)`,
      [unitIds, year],
    );
  }

  /** Orders bound to any of the units in a year, after a given one, in the order of ids. */
  async orderIds(unitIds: readonly string[], year: number, after: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM orders WHERE budget_unit_id = ANY ($1) AND fiscal_year = $2 AND id > $3 ORDER BY id LIMIT ${limit}`,
      [unitIds, year, after],
    );
    return rows.map((row) => row.id);
  }
}
