import { FUND_NAMES, type FundName } from './figures.js';
import { childLength, type Scope } from './scope.js';

export const STAGE_NAMES = ['ordered', 'accepted', 'paid', 'completed'] as const;

/** `canteen_ordered`, `canteen_accepted`, … */
export const fundStages = FUND_NAMES.flatMap((fund) =>
  STAGE_NAMES.map((stage) => ({ fund, stage, column: `${fund}_${stage}` })),
);

/** $1 year, $2 division, $3 programme or null, $4 month or null; every statement over plans begins with these. */
export const scopeParameters = (scope: Scope): unknown[] => [
  scope.year,
  scope.divisionCode,
  scope.programme?.id ?? null,
  scope.month,
];

const IN_PLACE = `year = $1 AND division_code LIKE $2 || '%'`;
const COLUMNS = fundStages.map(({ column }) => column).join(', ');

/**
 * What each agency's plans reserve and count, programme by programme, as `figures`: the stored sums, or, for a month's end,
 * the months summed up. Order lines are never read.
 */
export function figuresCte(scope: Scope): string {
  return scope.month === null
    ? `figures AS (${storedSums('($3::uuid IS NULL OR programme_id = $3)')} AND programme_id IS NOT NULL)`
    : monthsCte;
}

/** Per agency, over the programmes of the scope: reserved, and each stage over all funds, as `agency_figures`. */
export function agencyFiguresCte(scope: Scope): string {
  if (scope.month !== null) {
    return `${monthsCte}, agency_figures AS (SELECT agency_id, ${ofAgency(summed)} FROM figures GROUP BY 1)`;
  }
  const programme = scope.programme === null ? 'programme_id IS NULL AND $3::uuid IS NULL' : 'programme_id = $3';
  return `figures AS (${storedSums(programme)}), agency_figures AS (SELECT agency_id, ${ofAgency((column) => column)} FROM figures)`;
}

const storedSums = (programme: string): string =>
  `SELECT agency_id, division_code, programme_id, base_fen, reserved_fen, ${COLUMNS} FROM agency_plans
    WHERE ${IN_PLACE} AND ${programme} AND $4::text IS NULL`;

const summed = (amount: string): string => `sum(${amount})::bigint`;

const ofAgency = (of: (amount: string) => string): string =>
  [
    `${of('reserved_fen')} AS reserved`,
    ...STAGE_NAMES.map((stage) => `${of(FUND_NAMES.map((fund) => `${fund}_${stage}`).join(' + '))} AS ${stage}`),
    ...[`${of('canteen_completed')} AS canteen`, `${of('union_completed')} AS unions`],
    `${of('personal_completed')} AS personal`,
  ].join(', ');

const IN_SCOPE = `${IN_PLACE} AND ($3::uuid IS NULL OR programme_id = $3)`;

const monthsCte = `months AS (
      SELECT agency_id, programme_id, ${fundStages
        .map(
          ({ fund, stage, column }) =>
            `coalesce(sum(${stage}_fen) FILTER (WHERE fund = '${fund}'), 0)::bigint AS ${column}`,
        )
        .join(', ')} FROM agency_months
       WHERE ${IN_SCOPE} AND programme_id IS NOT NULL AND month <= $4 GROUP BY 1, 2
    ), figures AS (
      SELECT q.agency_id, q.division_code, q.programme_id, q.base_fen, q.reserved_fen,
             ${fundStages.map(({ column }) => `coalesce(m.${column}, 0) AS ${column}`).join(', ')}
        FROM (SELECT * FROM quota_plans WHERE ${IN_SCOPE}) q LEFT JOIN months m USING (agency_id, programme_id)
    )`;

/** Budget units and unions of a scope with their filing, as `units`; with a programme, only those that its rule speaks to. */
export const UNITS = `units AS (
  SELECT o.id, o.kind, o.name, o.division_code, o.status, f.state AS filing, f.canteen, f.represented_by_id,
         s.organisation_id IS NOT NULL AS activated
    FROM organisations o
    LEFT JOIN quota_filings f ON f.agency_id = o.id AND f.year = $1 AND f.state <> 'draft'
    LEFT JOIN first_sign_ins s ON s.organisation_id = o.id
   WHERE o.kind IN ('budget_unit', 'union') AND o.division_code LIKE $2 || '%'
     AND ($3::uuid IS NULL OR EXISTS (
       SELECT FROM programme_rules r
        WHERE r.programme_id = $3 AND r.year = $1 AND o.division_code LIKE r.region_prefix || '%'
          AND (o.kind = ANY (r.unit_kinds) OR o.unit_kind = ANY (r.unit_kinds)
               OR (o.unit_kind = 'state_enterprise' AND 'state_owned_enterprise' = ANY (r.unit_kinds))
               OR (o.unit_kind = 'other' AND 'social_organisation' = ANY (r.unit_kinds))))))`;

/** Who must reserve: see `UnitCounts.owing`. `g` is the agency's figures, `u` the unit. */
export const OWING = `(coalesce(g.reserved, 0) > 0 OR (u.kind = 'budget_unit' AND coalesce(u.canteen, 'own') NOT IN ('none', 'shared')))`;

/** Completed less of what is reserved than the share $5 (basis points) of the year that has passed; without overflow, and exactly. */
export const LAGS = `g.completed < g.reserved / 10000 * $5::integer + (g.reserved % 10000 * $5::integer + 9999) / 10000`;

/** The child of the scope that a code belongs to. */
export const childOf = (column: string, scope: Scope): string =>
  `CASE WHEN length(${column}) > ${scope.divisionCode.length} THEN left(${column}, ${childLength(scope.divisionCode)}) ELSE ${column} END`;

export const fundRecord = <V>(of: (fund: FundName) => V): Record<FundName, V> => ({
  canteen: of('canteen'),
  union: of('union'),
  personal: of('personal'),
});
