import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import type { AmountRow, FundName, OnceRow } from './figures.js';
import { childOf, figuresCte, fundRecord, fundStages, scopeParameters } from './plan-figures.js';
import type { Scope } from './scope.js';

export interface ProgrammeName {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface PlaceName {
  readonly code: string;
  readonly name: string;
}

export interface MonthRow {
  readonly month: string;
  readonly orderedFen: bigint;
  readonly acceptedFen: bigint;
  readonly paidFen: bigint;
  readonly completedFen: bigint;
}

const ONCE_COLUMNS = `sum(ordered_fen)::bigint AS "orderedFen", sum(accepted_fen)::bigint AS "acceptedFen",
  sum(paid_fen)::bigint AS "paidFen", sum(completed_fen)::bigint AS "completedFen"`;

/** The statements of the compliance page: a fixed number, each grouped by child, none over order lines. */
@Injectable()
export class ComplianceQueries {
  constructor(private readonly database: Database) {}

  async amounts(scope: Scope): Promise<AmountRow[]> {
    const sums = fundStages.map(({ column }) => `sum(${column})::bigint AS ${column}`).join(', ');
    const rows = await this.database.query<Record<string, unknown>>(
      `WITH ${figuresCte(scope)}
       SELECT ${childOf('division_code', scope)} AS child, length(division_code) AS "codeLength", programme_id AS "programmeId",
              sum(base_fen)::bigint AS "baseFen", sum(reserved_fen)::bigint AS "reservedFen", ${sums}
         FROM figures GROUP BY 1, 2, 3`,
      scopeParameters(scope),
    );
    return rows.map((row) => ({
      child: row.child as string,
      codeLength: row.codeLength as number,
      programmeId: row.programmeId as string,
      baseFen: row.baseFen as bigint,
      reservedFen: row.reservedFen as bigint,
      funds: fundRecord((fund) => stagesOf(row, fund)),
    }));
  }

  /** Each purchase once, by child and fund. */
  async once(scope: Scope): Promise<OnceRow[]> {
    const child = childOf('division_code', scope);
    return scope.month === null
      ? this.database.query<OnceRow & Record<string, unknown>>(
          `SELECT ${child} AS child, fund, ${ONCE_COLUMNS} FROM agency_totals WHERE year = $1 AND division_code LIKE $2 || '%' GROUP BY 1, 2`,
          [scope.year, scope.divisionCode],
        )
      : this.database.query<OnceRow & Record<string, unknown>>(
          `SELECT ${child} AS child, fund, ${ONCE_COLUMNS} FROM agency_months
            WHERE year = $1 AND division_code LIKE $2 || '%' AND programme_id IS NULL AND month <= $3 GROUP BY 1, 2`,
          [scope.year, scope.divisionCode, scope.month],
        );
  }

  /** What filings declare as the year's union purchases. */
  async unionExpected(scope: Scope): Promise<{ child: string; fen: bigint }[]> {
    return this.database.query(
      `SELECT ${childOf('f.division_code', scope)} AS child, sum(b.amount_fen)::bigint AS fen
         FROM quota_filings f JOIN filing_bases b ON b.filing_id = f.id AND b.base_definition IN ('union_purchase', 'festival_goods')
        WHERE f.year = $1 AND f.division_code LIKE $2 || '%' AND f.state IN ('submitted', 'confirmed') GROUP BY 1`,
      [scope.year, scope.divisionCode],
    );
  }

  /** The places below a scope that hold today, in the order of their codes. */
  async children(scope: Scope): Promise<PlaceName[]> {
    return this.database.query(
      `SELECT code, name FROM divisions WHERE parent_code IS NOT DISTINCT FROM nullif($1, '') AND code <> $1
          AND (valid_to IS NULL OR valid_to > $2) ORDER BY code`,
      [scope.divisionCode, scope.untilOn],
    );
  }

  async places(codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<PlaceName & Record<string, unknown>>(
      `SELECT code, name FROM divisions WHERE code = ANY ($1)`,
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row.name]));
  }

  async programmes(): Promise<ProgrammeName[]> {
    return this.database.query(`SELECT id, code, name FROM programmes ORDER BY owner_region_code, code`);
  }

  /** Month by month, each purchase once or those of one programme; a month without any is absent. */
  async months(scope: Scope): Promise<MonthRow[]> {
    return this.database.query<MonthRow & Record<string, unknown>>(
      `SELECT month, ${ONCE_COLUMNS} FROM agency_months
        WHERE year = $1 AND division_code LIKE $2 || '%' AND programme_id IS NOT DISTINCT FROM $3 AND ($4::text IS NULL OR month <= $4)
        GROUP BY 1 ORDER BY 1`,
      scopeParameters(scope),
    );
  }
}

const stagesOf = (row: Record<string, unknown>, fund: FundName) => ({
  orderedFen: row[`${fund}_ordered`] as bigint,
  acceptedFen: row[`${fund}_accepted`] as bigint,
  paidFen: row[`${fund}_paid`] as bigint,
  completedFen: row[`${fund}_completed`] as bigint,
});
