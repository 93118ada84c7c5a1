import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { STAGES } from './programme.js';

export interface PlanRow {
  readonly id: string;
  readonly programmeCode: string;
  readonly programmeName: string;
  readonly ruleCode: string;
  readonly countsAt: string;
  readonly year: number;
  readonly baseFen: bigint;
  readonly reservedFen: bigint;
  readonly demanded: boolean;
  readonly funds: {
    readonly fund: string;
    readonly orderedFen: bigint;
    readonly acceptedFen: bigint;
    readonly paidFen: bigint;
    readonly completedFen: bigint;
  }[];
}

export interface CountEntryRow {
  readonly id: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly orderLineId: string;
  readonly productName: string;
  readonly supplierName: string;
  readonly fund: string;
  readonly stage: string;
  readonly amountFen: bigint;
  readonly totalAfterFen: bigint;
  readonly cause: string;
  readonly transferId: string;
  readonly countedAt: Date;
}

export interface MonthRow {
  /** `2026-03`. */
  readonly month: string;
  readonly orderedFen: bigint;
  readonly acceptedFen: bigint;
  readonly paidFen: bigint;
  readonly completedFen: bigint;
}

type FundTotals = { fund: string; orderedFen: string; acceptedFen: string; paidFen: string; completedFen: string };

/** Plans of a unit with what they count, and the entries behind a figure. */
@Injectable()
export class PlanQueries {
  constructor(private readonly database: Database) {}

  async ofUnit(agencyId: string, year: number): Promise<PlanRow[]> {
    const rows = await this.database.query<Omit<PlanRow, 'funds'> & { funds: FundTotals[] | null }>(
      `SELECT q.id, p.code AS "programmeCode", p.name AS "programmeName", r.code AS "ruleCode", r.counts_at AS "countsAt", q.year,
              q.base_fen AS "baseFen", q.reserved_fen AS "reservedFen", q.demanded,
              (SELECT json_agg(json_build_object('fund', t.fund, 'orderedFen', t.ordered_fen::text, 'acceptedFen', t.accepted_fen::text,
                      'paidFen', t.paid_fen::text, 'completedFen', t.completed_fen::text) ORDER BY t.fund)
                 FROM plan_totals t WHERE t.plan_id = q.id) AS funds
         FROM quota_plans q JOIN programmes p ON p.id = q.programme_id JOIN programme_rules r ON r.id = q.rule_id
        WHERE q.agency_id = $1 AND q.year = $2 ORDER BY p.owner_region_code, p.code`,
      [agencyId, year],
    );
    return rows.map((row) => ({
      ...row,
      funds: (row.funds ?? []).map((total) => ({
        fund: total.fund,
        orderedFen: BigInt(total.orderedFen),
        acceptedFen: BigInt(total.acceptedFen),
        paidFen: BigInt(total.paidFen),
        completedFen: BigInt(total.completedFen),
      })),
    }));
  }

  /** The agency whose plan this is, or null. */
  async owner(planId: string): Promise<{ agencyId: string; divisionCode: string } | null> {
    const [row] = await this.database.query<{ agencyId: string; divisionCode: string }>(
      `SELECT agency_id AS "agencyId", division_code AS "divisionCode" FROM quota_plans WHERE id = $1`,
      [planId],
    );
    return row ?? null;
  }

  /** What a plan counted in each month of its year, months without any left out; corrections stand in their own month. */
  async months(planId: string): Promise<MonthRow[]> {
    const rows = await this.database.query<MonthRow & Record<string, unknown>>(
      `SELECT to_char(counted_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, ${STAGES.map(
        (stage) => `COALESCE(sum(amount_fen) FILTER (WHERE stage = '${stage}'), 0)::bigint AS "${stage}Fen"`,
      ).join(', ')}
         FROM count_entries WHERE plan_id = $1 GROUP BY 1 ORDER BY 1`,
      [planId],
    );
    return rows;
  }

  /** Every difference that made up a plan's figures, newest first; each names its order line and ledger transfer. */
  async entries(
    planId: string,
    filter: { stage?: string; fund?: string; orderId?: string; after?: string; limit: number },
  ): Promise<Page<CountEntryRow>> {
    const after = decodeCursor(filter.after, ['id']);
    const rows = await this.database.query<CountEntryRow & Record<string, unknown>>(
      `SELECT e.id, e.order_id AS "orderId", o.number AS "orderNumber", e.order_line_id AS "orderLineId", l.product_name AS "productName",
              s.name AS "supplierName", e.fund, e.stage, e.amount_fen AS "amountFen", e.total_after_fen AS "totalAfterFen", e.cause,
              e.transfer_id AS "transferId", e.counted_at AS "countedAt"
         FROM count_entries e JOIN orders o ON o.id = e.order_id JOIN order_lines l ON l.id = e.order_line_id
         JOIN organisations s ON s.id = o.supplier_id
        WHERE e.plan_id = $1 AND ($2::text IS NULL OR e.stage = $2) AND ($3::uuid IS NULL OR e.id < $3)
          AND ($5::text IS NULL OR e.fund = $5) AND ($6::uuid IS NULL OR e.order_id = $6)
        ORDER BY e.id DESC LIMIT $4`,
      [planId, filter.stage ?? null, after?.[0] ?? null, filter.limit + 1, filter.fund ?? null, filter.orderId ?? null],
    );
    return pageOf(rows, filter.limit, (row) => [row.id]);
  }
}
