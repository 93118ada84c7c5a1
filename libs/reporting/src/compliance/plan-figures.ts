import { FUND_NAMES, type FundName } from './figures.js';
import { childLength, type Scope } from './scope.js';

export const STAGE_NAMES = ['ordered', 'accepted', 'paid', 'completed'] as const;

/** `canteen_ordered`, `canteen_accepted`, … */
export const fundStages = FUND_NAMES.flatMap((fund) =>
  STAGE_NAMES.map((stage) => ({ fund, stage, column: `${fund}_${stage}` })),
);

const IDENTITY = 'plan_id, agency_id, division_code, programme_id, base_fen, reserved_fen';

/** $1 year, $2 division, $3 programme or null, $4 month or null; every statement over plans begins with these. */
export const scopeParameters = (scope: Scope): unknown[] => [
  scope.year,
  scope.divisionCode,
  scope.programme?.id ?? null,
  scope.month,
];

const IN_SCOPE = `year = $1 AND division_code LIKE $2 || '%' AND ($3::uuid IS NULL OR programme_id = $3)`;

/**
 * The plans of a scope with what they count, as `figures`: the stored totals, or, for a month's end, the months summed up.
 * Order lines are never read.
 */
export function figuresCte(scope: Scope): string {
  const columns = fundStages.map(({ column }) => column).join(', ');
  if (scope.month === null) {
    return `figures AS (SELECT ${IDENTITY}, ${columns} FROM plan_figures WHERE ${IN_SCOPE} AND $4::text IS NULL)`;
  }
  const sums = fundStages
    .map(
      ({ fund, stage, column }) =>
        `coalesce(sum(${stage}_fen) FILTER (WHERE fund = '${fund}'), 0)::bigint AS ${column}`,
    )
    .join(', ');
  const known = fundStages.map(({ column }) => `coalesce(m.${column}, 0) AS ${column}`).join(', ');
  return `months AS (
      SELECT agency_id, programme_id, ${sums} FROM agency_months
       WHERE ${IN_SCOPE} AND programme_id IS NOT NULL AND month <= $4 GROUP BY 1, 2
    ), figures AS (
      SELECT q.id AS plan_id, q.agency_id, q.division_code, q.programme_id, q.base_fen, q.reserved_fen, ${known}
        FROM (SELECT * FROM quota_plans WHERE ${IN_SCOPE}) q LEFT JOIN months m USING (agency_id, programme_id)
    )`;
}

/** Per agency: reserved, and each stage over all funds, as `agency_figures`. */
export const AGENCY_FIGURES = `agency_figures AS (
  SELECT agency_id, sum(reserved_fen)::bigint AS reserved, ${STAGE_NAMES.map(
    (stage) => `sum(${FUND_NAMES.map((fund) => `${fund}_${stage}`).join(' + ')})::bigint AS ${stage}`,
  ).join(
    ', ',
  )}, sum(canteen_completed)::bigint AS canteen, sum(union_completed)::bigint AS unions, sum(personal_completed)::bigint AS personal
    FROM figures GROUP BY 1)`;

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

/** The child of the scope that a code belongs to. */
export const childOf = (column: string, scope: Scope): string =>
  `CASE WHEN length(${column}) > ${scope.divisionCode.length} THEN left(${column}, ${childLength(scope.divisionCode)}) ELSE ${column} END`;

export const fundRecord = <V>(of: (fund: FundName) => V): Record<FundName, V> => ({
  canteen: of('canteen'),
  union: of('union'),
  personal: of('personal'),
});
