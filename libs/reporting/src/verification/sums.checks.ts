import type { Check } from './check.js';

const STAGES = ['ordered', 'accepted', 'paid', 'completed'] as const;
const FUND_STAGES = ['canteen', 'union', 'personal'].flatMap((fund) => STAGES.map((stage) => `${fund}_${stage}`));
const sums = (of: (stage: string) => string): string => STAGES.map((stage) => `${of(stage)} AS ${stage}`).join(', ');

/** Per line and stage the most that any plan counts, at the agency of its first plan that counts anything; from entries alone. */
const ONCE = `
  lines AS (
    SELECT plan_id, order_line_id, ${sums((stage) => `coalesce(sum(amount_fen) FILTER (WHERE stage = '${stage}'), 0)`)} FROM count_entries GROUP BY 1, 2
  ), once AS (
    SELECT order_line_id, (array_agg(plan_id ORDER BY plan_id) FILTER (WHERE ordered + accepted + paid + completed > 0))[1] AS plan_id,
           ${sums((stage) => `max(${stage})`)} FROM lines GROUP BY 1
  ), truth AS (
    SELECT q.agency_id, q.year, ${sums((stage) => `sum(o.${stage})`)} FROM once o JOIN quota_plans q ON q.id = o.plan_id GROUP BY 1, 2
  )`;

const stored = (table: string, where: string): string =>
  `(SELECT agency_id, year, ${sums((stage) => `sum(${stage}_fen)`)} FROM ${table} WHERE ${where} GROUP BY 1, 2)`;
const row = (alias: string): string => `(${STAGES.map((stage) => `coalesce(${alias}.${stage}, 0)`).join(', ')})`;
const differs = `${row('s')} <> ${row('t')}`;
const fault = (table: string, where = 'true'): string =>
  `SELECT 'agency ' || coalesce(s.agency_id, t.agency_id) || ': ${table} differs from entries' AS fault
     FROM ${stored(table, where)} s FULL JOIN truth t USING (agency_id, year) WHERE ${differs}`;

/** The national report from entries alone and as it is kept, one text each, in one order: one bit of difference, another hash. */
const REPORT = `
  ${ONCE.trim()}, by_fund AS (
    SELECT q.agency_id, q.year, e.fund, ${sums((stage) => `sum(o.${stage})`)}
      FROM once o JOIN quota_plans q ON q.id = o.plan_id
      JOIN (SELECT DISTINCT ON (order_line_id) order_line_id, fund FROM count_entries ORDER BY order_line_id, id) e ON e.order_line_id = o.order_line_id
     GROUP BY 1, 2, 3
  ), rebuilt AS (
    SELECT sha256(convert_to(COALESCE(string_agg(concat_ws('|', agency_id, year, fund, ordered, accepted, paid, completed), E'\\n'
             ORDER BY agency_id, year, fund), ''), 'UTF8')) AS hash FROM by_fund WHERE (ordered, accepted, paid, completed) <> (0, 0, 0, 0)
  ), kept AS (
    SELECT sha256(convert_to(COALESCE(string_agg(concat_ws('|', agency_id, year, fund, ordered_fen, accepted_fen, paid_fen, completed_fen), E'\\n'
             ORDER BY agency_id, year, fund), ''), 'UTF8')) AS hash FROM agency_totals WHERE (ordered_fen, accepted_fen, paid_fen, completed_fen) <> (0, 0, 0, 0)
  )`;

/** Counties counted ahead in which nothing has changed since, beside what is there. */
const SUPPLY = `
  SELECT 'county ' || p.place || ': place_supply differs from its suppliers, products and certificates' AS fault
    FROM place_supply p CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE EXISTS (SELECT FROM admission_applications a WHERE a.supplier_id = o.id AND a.round > 0)) AS applied,
             count(*) FILTER (WHERE EXISTS (SELECT FROM supplier_standings s WHERE s.supplier_id = o.id AND s.state = 'admitted')) AS admitted
        FROM organisations o WHERE o.kind = 'supplier' AND left(o.division_code, 6) = p.place
    ) suppliers CROSS JOIN LATERAL (
      SELECT count(*) AS uploaded, count(*) FILTER (WHERE x.state = 'listed') AS listed
        FROM products x JOIN organisations o ON o.id = x.supplier_id WHERE o.kind = 'supplier' AND left(o.division_code, 6) = p.place
    ) offered CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE c.state = 'valid' AND p.on_date BETWEEN c.valid_from AND c.valid_to) AS certificates
        FROM certificates c JOIN organisations o ON o.id = c.supplier_id WHERE o.kind = 'supplier' AND left(o.division_code, 6) = p.place
    ) certified
   WHERE p.place NOT IN (SELECT place FROM stale_supply)
     AND (p.applied, p.admitted, p.uploaded, p.listed, p.certificates) <> (suppliers.applied, suppliers.admitted, offered.uploaded, offered.listed, certified.certificates)`;

const COUNTED =
  `imported unions activated filed returned confirmed no_canteen represented owing reserved not_reserved not_bought laggards`.split(
    ' ',
  );

/** Counties counted ahead in which nothing has changed since, beside their units one by one. A share of the year is the day's number of all its days. */
const UNITS = `
  WITH unit AS (
    SELECT left(o.division_code, 6) AS place, length(o.division_code) AS code_length, o.kind, f.state, f.canteen,
           EXISTS (SELECT FROM first_sign_ins s WHERE s.organisation_id = o.id) AS activated, p.reserved, p.ordered, p.completed,
           p.reserved > 0 OR (o.kind = 'budget_unit' AND f.canteen IS DISTINCT FROM 'none' AND f.canteen IS DISTINCT FROM 'shared') AS owing
      FROM organisations o
      LEFT JOIN quota_filings f ON f.agency_id = o.id AND f.state <> 'draft' AND f.year = (SELECT extract(year FROM max(on_date)) FROM place_units)
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(reserved_fen), 0) AS reserved, coalesce(sum(canteen_ordered + union_ordered + personal_ordered), 0) AS ordered,
              coalesce(sum(canteen_completed + union_completed + personal_completed), 0) AS completed
         FROM plan_figures WHERE agency_id = o.id AND year = (SELECT extract(year FROM max(on_date)) FROM place_units)) p
     WHERE o.kind IN ('budget_unit', 'union') AND o.status IN ('active', 'suspended')
  ), day AS (
    SELECT div(10000 * extract(doy FROM max(on_date)), extract(doy FROM make_date(extract(year FROM max(on_date))::int, 12, 31))) AS elapsed FROM place_units
  ), truth AS (
    SELECT place, code_length, count(*) AS imported, count(*) FILTER (WHERE kind = 'union') AS unions, count(*) FILTER (WHERE activated) AS activated,
           count(*) FILTER (WHERE state IN ('submitted', 'confirmed')) AS filed, count(*) FILTER (WHERE state = 'returned') AS returned,
           count(*) FILTER (WHERE state = 'confirmed') AS confirmed, count(*) FILTER (WHERE canteen = 'none') AS no_canteen,
           count(*) FILTER (WHERE canteen = 'shared') AS represented, count(*) FILTER (WHERE owing) AS owing, count(*) FILTER (WHERE reserved > 0) AS reserved,
           count(*) FILTER (WHERE owing AND reserved = 0) AS not_reserved, count(*) FILTER (WHERE reserved > 0 AND ordered = 0) AS not_bought,
           count(*) FILTER (WHERE reserved > 0 AND completed * 10000 < reserved * elapsed) AS laggards
      FROM unit, day GROUP BY 1, 2
  )
  SELECT 'county ' || coalesce(p.place, t.place) || ': place_units differs from its units' AS fault
    FROM place_units p FULL JOIN truth t USING (place, code_length)
   WHERE coalesce(p.place, t.place) NOT IN (SELECT place FROM stale_units UNION SELECT place FROM place_units WHERE on_date < (SELECT max(on_date) FROM place_units))
     AND (${COUNTED.map((name) => `p.${name}`).join(', ')}) IS DISTINCT FROM (${COUNTED.map((name) => `t.${name}::integer`).join(', ')})`;

/** Sums of agencies, programme by programme and over all, beside plans and their totals. */
const PLANS = `
  WITH truth AS (
    SELECT agency_id, year, programme_id, sum(base_fen) AS base, sum(reserved_fen) AS reserved, ${FUND_STAGES.map((name) => `sum(${name}) AS ${name}`).join(', ')}
      FROM plan_figures GROUP BY GROUPING SETS ((agency_id, year, programme_id), (agency_id, year))
  )
  SELECT 'agency ' || coalesce(s.agency_id, t.agency_id) || ' ' || coalesce(s.year, t.year) || ': agency_plans differs from its plans' AS fault
    FROM agency_plans s FULL JOIN truth t
      ON t.agency_id = s.agency_id AND t.year = s.year AND coalesce(t.programme_id::text, '') = coalesce(s.programme_id::text, '')
   WHERE (s.base_fen, s.reserved_fen, ${FUND_STAGES.map((name) => `s.${name}`).join(', ')})
      IS DISTINCT FROM (t.base::bigint, t.reserved::bigint, ${FUND_STAGES.map((name) => `t.${name}::bigint`).join(', ')})`;

/** What compliance pages show equals what the entries say. */
export const SUMS_CHECKS: readonly Check[] = [
  {
    name: '履约汇总等于逐笔之和 · compliance sums equal the count entries, every purchase once',
    counted: `SELECT count(*) FROM agency_totals`,
    faults: `WITH ${ONCE} ${fault('agency_totals')} UNION ALL ${fault('agency_months', 'programme_id IS NULL')}
             UNION ALL ${fault('agency_suppliers', 'programme_id IS NULL')}
             UNION ALL SELECT 'line ' || l.order_line_id || ': counted_lines differs from entries' FROM lines l LEFT JOIN counted_lines c USING (plan_id, order_line_id)
              WHERE (c.ordered_fen, c.accepted_fen, c.paid_fen, c.completed_fen) IS DISTINCT FROM (l.ordered, l.accepted, l.paid, l.completed)`,
  },
  {
    name: '单位履约汇总等于各项目之和 · sums of agencies equal their plans and totals, by programme and over all',
    counted: `SELECT count(*) FROM agency_plans`,
    faults: PLANS,
  },
  {
    name: '县域供给汇总等于逐户之和 · counties counted ahead equal their suppliers, products and certificates',
    counted: `SELECT count(*) FROM place_supply`,
    faults: SUPPLY,
  },
  {
    name: '县域单位汇总等于逐个单位之和 · counties counted ahead equal their units, filings, plans and purchases',
    counted: `SELECT count(*) FROM place_units`,
    faults: UNITS,
  },
  {
    name: '报表从零重算哈希一致 · the report rebuilt from scratch has the same hash',
    counted: `SELECT count(*) FROM agency_totals`,
    faults: `WITH ${REPORT} SELECT 'report: kept ' || left(encode(kept.hash, 'hex'), 16) || ', rebuilt ' || left(encode(rebuilt.hash, 'hex'), 16) AS fault
               FROM kept, rebuilt WHERE kept.hash <> rebuilt.hash`,
  },
];
