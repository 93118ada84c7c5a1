import { Injectable } from '@nestjs/common';
import { HOUSEHOLD_STATUSES, type HouseholdStatus, LINK_MODES, type LinkMode } from '@bangfu/certification';
import { Database } from '@bangfu/kernel';
import type { Scope } from './scope.js';

export interface OriginRow {
  readonly countyCode: string;
  readonly countyName: string;
  readonly cityName: string;
  readonly listed832: boolean;
  readonly suppliers: number;
  readonly orderedFen: bigint;
  readonly completedFen: bigint;
}

export interface ImpactFacts {
  /** Households with a benefit link, in the year, to a supplier that sold produce of the scope; personal data stays sealed. */
  readonly households: number;
  readonly suppliers: number;
  readonly cooperatives: number;
  readonly acceptedFen: bigint;
  readonly cooperativeFen: bigint;
  readonly minimum: number;
}

/** Of those households, how many are linked in which way (a household may be in several) and of which status. */
export interface ImpactGroups {
  readonly modes: readonly { readonly mode: LinkMode; readonly households: number }[];
  readonly statuses: readonly { readonly status: HouseholdStatus; readonly households: number }[];
}

const SOLD = `sold AS (
  SELECT supplier_id, sum(accepted_fen)::bigint AS accepted FROM agency_suppliers
   WHERE year = $1 AND programme_id IS NULL AND origin_county LIKE left($2, 6) || '%'
   GROUP BY 1 HAVING sum(accepted_fen) > 0
)`;
const LINKED = `benefit_links l JOIN sold USING (supplier_id)
  WHERE l.valid_from <= make_date($1, 12, 31) AND (l.valid_to IS NULL OR l.valid_to >= make_date($1, 1, 1))`;

/** Where purchases come from, and whom they help. */
@Injectable()
export class SalesQueries {
  constructor(private readonly database: Database) {}

  /** What the scope's agencies bought, by county of origin, most first. */
  async boughtFrom(scope: Scope, limit = 20): Promise<OriginRow[]> {
    return this.database.query<OriginRow & Record<string, unknown>>(
      `WITH sums AS (
         SELECT origin_county, count(DISTINCT supplier_id)::int AS suppliers, sum(ordered_fen)::bigint AS ordered, sum(completed_fen)::bigint AS completed
           FROM agency_suppliers
          WHERE year = $1 AND programme_id IS NOT DISTINCT FROM $2 AND division_code LIKE $3 || '%' GROUP BY 1
       )
       SELECT s.origin_county AS "countyCode", coalesce(county.name, s.origin_county) AS "countyName", coalesce(city.name, '') AS "cityName",
              coalesce(county.listed832, false) AS listed832, s.suppliers, s.ordered AS "orderedFen", s.completed AS "completedFen"
         FROM sums s LEFT JOIN divisions county ON county.code = s.origin_county LEFT JOIN divisions city ON city.code = left(s.origin_county, 4)
        WHERE s.ordered > 0 ORDER BY s.completed DESC, s.ordered DESC, s.origin_county LIMIT $4`,
      [scope.year, scope.programme?.id ?? null, scope.divisionCode, limit],
    );
  }

  /** What agencies anywhere bought of the scope's own produce, each purchase once; fen. */
  async sold(scope: Scope): Promise<{ orderedFen: bigint; completedFen: bigint }> {
    const [row] = await this.database.query<{ orderedFen: bigint; completedFen: bigint }>(
      `SELECT coalesce(sum(ordered_fen), 0)::bigint AS "orderedFen", coalesce(sum(completed_fen), 0)::bigint AS "completedFen"
         FROM agency_suppliers WHERE year = $1 AND programme_id IS NULL AND origin_county LIKE left($2, 6) || '%'`,
      [scope.year, scope.divisionCode],
    );
    return row!;
  }

  /** Whom the sales of the scope's produce help: households linked to the suppliers that sold it, and what cooperatives earned. */
  async impact(scope: Scope): Promise<ImpactFacts> {
    const [row] = await this.database.query<ImpactFacts & Record<string, unknown>>(
      `WITH ${SOLD}
       SELECT (SELECT count(DISTINCT l.household_id)::int FROM ${LINKED}) AS households,
              count(*)::int AS suppliers, (count(*) FILTER (WHERE o.supplier_kind = 'cooperative'))::int AS cooperatives,
              coalesce(sum(s.accepted), 0)::bigint AS "acceptedFen",
              coalesce(sum(s.accepted) FILTER (WHERE o.supplier_kind = 'cooperative'), 0)::bigint AS "cooperativeFen",
              (SELECT value FROM certification_settings WHERE key = 'public_group_minimum' AND $2 LIKE region_code || '%' AND valid_from <= $3
                ORDER BY length(region_code) DESC, valid_from DESC LIMIT 1) AS minimum
         FROM sold s JOIN organisations o ON o.id = s.supplier_id`,
      [scope.year, scope.divisionCode, scope.untilOn],
    );
    return row!;
  }

  /** The same households by the way they are linked and by their status, in the order of the glossary; none is left out. */
  async impactGroups(scope: Scope): Promise<ImpactGroups> {
    const rows = await this.database.query<{ mode: string | null; status: string | null; households: number }>(
      `WITH ${SOLD}, linked AS (SELECT DISTINCT l.household_id, l.mode FROM ${LINKED})
       SELECT x.mode, h.status, count(DISTINCT h.id)::int AS households FROM linked x JOIN households h ON h.id = x.household_id
        GROUP BY GROUPING SETS ((x.mode), (h.status))`,
      [scope.year, scope.divisionCode],
    );
    const count = (group: 'mode' | 'status', name: string) => rows.find((row) => row[group] === name)?.households ?? 0;
    return {
      modes: LINK_MODES.map((mode) => ({ mode, households: count('mode', mode) })),
      statuses: HOUSEHOLD_STATUSES.map((status) => ({ status, households: count('status', status) })),
    };
  }
}
