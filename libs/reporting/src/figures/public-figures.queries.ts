import { SUPPLY_HOLDS_FOR_MANY } from '@bangfu/catalog';
import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

export interface SupplyFigures {
  readonly certifiedProducts: number;
  readonly admittedSuppliers: number;
  /** Counties that something on sale comes from, certified or not. */
  readonly originCounties: number;
}

export interface PlanFigures {
  /** Agencies with a confirmed plan that reserves something. */
  readonly reservingAgencies: number;
  readonly reservedFen: bigint;
}

export interface StageFigures {
  readonly orderedFen: bigint;
  readonly acceptedFen: bigint;
  readonly paidFen: bigint;
}

export interface MonthFigure {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly acceptedFen: bigint;
}

/** The statements behind the home page: sums that are kept anyway, and one pass over what is on sale. */
@Injectable()
export class PublicFigureQueries {
  constructor(private readonly database: Database) {}

  async supply(on: string): Promise<SupplyFigures> {
    const [row] = await this.database.query<SupplyFigures>(
      `SELECT (count(*) FILTER (WHERE product.certificate_id IS NOT NULL))::int AS "certifiedProducts",
              count(DISTINCT left(product.origin_code, 6))::int AS "originCounties",
              (SELECT count(*)::int FROM suppliers_admitted($1)) AS "admittedSuppliers"
         FROM products product JOIN organisations supplier ON supplier.id = product.supplier_id
        WHERE product.state = 'listed' AND ${SUPPLY_HOLDS_FOR_MANY('$1::date')}`,
      [on],
    );
    return row!;
  }

  async plans(year: number): Promise<PlanFigures> {
    const [row] = await this.database.query<PlanFigures>(
      `SELECT (count(DISTINCT agency_id) FILTER (WHERE reserved_fen > 0))::int AS "reservingAgencies",
              coalesce(sum(reserved_fen), 0)::bigint AS "reservedFen"
         FROM quota_plans WHERE year = $1`,
      [year],
    );
    return row!;
  }

  /** Each purchase once, however many programmes count it. */
  async stages(year: number): Promise<StageFigures> {
    const [row] = await this.database.query<StageFigures>(
      `SELECT coalesce(sum(ordered_fen), 0)::bigint AS "orderedFen", coalesce(sum(accepted_fen), 0)::bigint AS "acceptedFen",
              coalesce(sum(paid_fen), 0)::bigint AS "paidFen"
         FROM agency_totals WHERE year = $1`,
      [year],
    );
    return row!;
  }

  /** Accepted in each of the twelve months that end with the one given, of whatever year's plan, each purchase once; oldest first. */
  async months(last: string): Promise<MonthFigure[]> {
    const months = twelveUntil(last);
    return this.database.query<MonthFigure & Record<string, unknown>>(
      `SELECT wanted.month, coalesce(sum(counted.accepted_fen), 0)::bigint AS "acceptedFen"
         FROM unnest($1::text[]) AS wanted (month)
         LEFT JOIN agency_months counted ON counted.month = wanted.month AND counted.programme_id IS NULL AND counted.year = ANY ($2::int[])
        GROUP BY 1 ORDER BY 1`,
      [months, [...new Set(months.map((month) => Number(month.slice(0, 4))))].flatMap((year) => [year - 1, year])],
    );
  }
}

function twelveUntil(last: string): string[] {
  const [year, month] = last.split('-').map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(year, month - 12 + index, 1)).toISOString().slice(0, 7),
  );
}
