import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, invalid, type Page, pageOf } from '@bangfu/kernel';
import { agencyFiguresCte, LAGS, OWING, scopeParameters, UNITS } from './plan-figures.js';
import { elapsedBps, type Scope } from './scope.js';

export const AGENCY_SORTS = ['completed_share', 'completed', 'ordered', 'reserved', 'name'] as const;
export type AgencySort = (typeof AGENCY_SORTS)[number];
export const AGENCY_FILTERS = [
  'laggards',
  'not_bought',
  'not_filed',
  'not_reserved',
  'not_activated',
  'reserved',
] as const;
export type AgencyShow = (typeof AGENCY_FILTERS)[number];

export interface AgencyFilter {
  readonly show?: AgencyShow;
  readonly sort?: AgencySort;
  readonly descending?: boolean;
  readonly search?: string;
  /** Only the units of the scope's own level (本级), without those of the places below. */
  readonly own?: boolean;
}

export interface AgencyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly activated: boolean;
  readonly filing: string | null;
  readonly canteen: string | null;
  readonly representedByName: string | null;
  readonly reservedFen: bigint;
  readonly orderedFen: bigint;
  readonly acceptedFen: bigint;
  readonly paidFen: bigint;
  readonly completedFen: bigint;
  readonly canteenFen: bigint;
  readonly unionFen: bigint;
  readonly personalFen: bigint;
  /** Null when nothing is reserved. */
  readonly completedBps: number | null;
}

export type AgencyHeading = Pick<
  AgencyRow,
  'id' | 'name' | 'kind' | 'status' | 'divisionCode' | 'divisionName' | 'activated'
>;

export interface AgencyFiling {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly canteen: string;
  readonly representedByName: string | null;
}

const SHARE = `CASE WHEN g.reserved > 0 THEN least(floor(g.completed::numeric * 10000 / g.reserved), 2000000000)::int END`;

const SORT_KEYS: Readonly<
  Record<AgencySort, { sql: string; kind: 'whole' | 'text'; of: (row: AgencyRow) => string | number | bigint }>
> = {
  completed_share: { sql: `coalesce(${SHARE}, -1)::bigint`, kind: 'whole', of: (row) => row.completedBps ?? -1 },
  completed: { sql: 'coalesce(g.completed, 0)', kind: 'whole', of: (row) => row.completedFen },
  ordered: { sql: 'coalesce(g.ordered, 0)', kind: 'whole', of: (row) => row.orderedFen },
  reserved: { sql: 'coalesce(g.reserved, 0)', kind: 'whole', of: (row) => row.reservedFen },
  name: { sql: 'u.name COLLATE pinyin', kind: 'text', of: (row) => row.name },
};

/** Each filter is the very condition that the page counts (compliance.queries). */
const CONDITIONS: Readonly<Record<AgencyShow, string>> = {
  laggards: `u.status IN ('active', 'suspended') AND g.reserved > 0 AND ${LAGS}`,
  not_bought: `u.status IN ('active', 'suspended') AND g.reserved > 0 AND g.ordered = 0`,
  not_filed: `u.status IN ('active', 'suspended') AND coalesce(u.filing, 'returned') = 'returned'`,
  not_reserved: `u.status IN ('active', 'suspended') AND ${OWING} AND coalesce(g.reserved, 0) = 0`,
  not_activated: `u.status IN ('active', 'suspended') AND NOT u.activated`,
  reserved: `u.status IN ('active', 'suspended') AND g.reserved > 0`,
};

/** Agencies of a scope; a merged or closed one only when it has a plan in the year. */
@Injectable()
export class AgencyQueries {
  constructor(private readonly database: Database) {}

  /** Throws `invalid_cursor`. */
  async page(scope: Scope, filter: AgencyFilter & { after?: string; limit: number }): Promise<Page<AgencyRow>> {
    const key = SORT_KEYS[filter.sort ?? 'completed_share'];
    const after = decodeCursor(filter.after, [key.kind, 'id']);
    if (after?.[0] === null) throw invalid('invalid_cursor', '翻页标记无效，请从第一页重新开始', { field: 'after' });
    const { sql, parameters } = this.statement(scope, filter, after);
    const rows = await this.database.query<AgencyRow & Record<string, unknown>>(
      `${sql} LIMIT ${filter.limit + 1}`,
      parameters,
    );
    return pageOf(rows, filter.limit, (row) => [key.of(row), row.id]);
  }

  /** The whole list as one statement, for a cursor to run through. */
  statement(
    scope: Scope,
    filter: AgencyFilter,
    after: readonly string[] | null = null,
  ): { sql: string; parameters: unknown[] } {
    const key = SORT_KEYS[filter.sort ?? 'completed_share'];
    const direction = filter.descending ? 'DESC' : 'ASC';
    const wheres = [
      filter.show ? CONDITIONS[filter.show] : `(u.status IN ('active', 'suspended') OR g.agency_id IS NOT NULL)`,
    ];
    const parameters: unknown[] = [...scopeParameters(scope), elapsedBps(scope)];
    if (filter.own) wheres.push('u.division_code = $2');
    if (filter.search) {
      parameters.push(filter.search.replace(/[\\%_]/g, '\\$&'));
      wheres.push(`u.name ILIKE '%' || $${parameters.length} || '%'`);
    }
    if (after) {
      parameters.push(after[0], after[1]);
      const [value, id] = [
        `$${parameters.length - 1}::${key.kind === 'text' ? 'text' : 'bigint'}`,
        `$${parameters.length}::uuid`,
      ];
      wheres.push(`(${key.sql}, u.id) ${filter.descending ? '<' : '>'} (${value}, ${id})`);
    }
    const sql = `WITH ${agencyFiguresCte(scope)}, ${UNITS}
      SELECT u.id, u.name, u.kind, u.status, u.division_code AS "divisionCode", coalesce(d.name, '') AS "divisionName", u.activated, u.filing,
             u.canteen, r.name AS "representedByName", coalesce(g.reserved, 0) AS "reservedFen", coalesce(g.ordered, 0) AS "orderedFen",
             coalesce(g.accepted, 0) AS "acceptedFen", coalesce(g.paid, 0) AS "paidFen", coalesce(g.completed, 0) AS "completedFen",
             coalesce(g.canteen, 0) AS "canteenFen", coalesce(g.unions, 0) AS "unionFen", coalesce(g.personal, 0) AS "personalFen",
             ${SHARE} AS "completedBps"
        FROM units u LEFT JOIN agency_figures g ON g.agency_id = u.id LEFT JOIN divisions d ON d.code = u.division_code
        LEFT JOIN organisations r ON r.id = u.represented_by_id
       WHERE $5::integer IS NOT NULL AND ${wheres.join(' AND ')}
       ORDER BY ${key.sql} ${direction}, u.id ${direction}`;
    return { sql, parameters };
  }

  /** A budget unit or union with its place; null for anything else. */
  async agency(id: string): Promise<AgencyHeading | null> {
    const [row] = await this.database.query<AgencyHeading & Record<string, unknown>>(
      `SELECT o.id, o.name, o.kind, o.status, o.division_code AS "divisionCode", coalesce(d.name, '') AS "divisionName",
              s.organisation_id IS NOT NULL AS activated
         FROM organisations o LEFT JOIN divisions d ON d.code = o.division_code LEFT JOIN first_sign_ins s ON s.organisation_id = o.id
        WHERE o.id = $1 AND o.kind IN ('budget_unit', 'union')`,
      [id],
    );
    return row ?? null;
  }

  async filing(agencyId: string, year: number): Promise<AgencyFiling | null> {
    const [row] = await this.database.query<AgencyFiling & Record<string, unknown>>(
      `SELECT f.id, f.number, f.state, f.canteen, r.name AS "representedByName" FROM quota_filings f
         LEFT JOIN organisations r ON r.id = f.represented_by_id WHERE f.agency_id = $1 AND f.year = $2 AND f.state <> 'draft'`,
      [agencyId, year],
    );
    return row ?? null;
  }
}
