export const RISK_RULES = [
  'split_request',
  'padded_price',
  'same_address',
  'bought_and_returned',
  'over_capacity',
] as const;
export type RiskRule = (typeof RISK_RULES)[number];

/** One rule: rows of agency, supplier and what was seen, in numbers. `$1` is a division, `$2` the instant from which is looked at. */
interface Rule {
  readonly rule: RiskRule;
  readonly sql: string;
}

const AGENCY = `JOIN organisations a ON a.id = x.agency_id AND a.division_code LIKE $1 || '%' JOIN organisations s ON s.id = x.supplier_id`;
const row = (rule: RiskRule, numbers: string, from: string, certificate = 'NULL::uuid'): Rule => ({
  rule,
  sql: `SELECT '${rule}' AS rule, x.agency_id AS "agencyId", a.short_name AS agency, x.supplier_id AS "supplierId", s.short_name AS supplier, s.division_code AS "supplierDivision",
               ${numbers}, x.at, ${certificate} AS "certificateId" FROM (${from}) x ${AGENCY}`,
});

/** Requests that one person writes for one supplier within a week, each small enough for one approver, together too large for one. */
const SPLIT = row(
  'split_request',
  `x.fen AS "firstNumber", x.band AS "secondNumber", x.many AS count`,
  `SELECT agency_id, supplier_id, max(fen) AS fen, min(band) AS band, max(many) AS many, max(at) AS at FROM (
     SELECT r.agency_id, l.supplier_id, r.requester_id, r.band_up_to_fen AS band, r.submitted_at AS at,
            sum(l.fen) OVER w AS fen, count(*) OVER w AS many
       FROM purchase_requests r
       JOIN (SELECT request_id, supplier_id, sum(amount_fen) AS fen FROM request_lines WHERE state <> 'refused' GROUP BY 1, 2) l ON l.request_id = r.id
      WHERE r.state IN ('submitted', 'approved') AND r.submitted_at > $2 AND r.band_up_to_fen IS NOT NULL
     WINDOW w AS (PARTITION BY r.agency_id, l.supplier_id, r.requester_id ORDER BY r.submitted_at RANGE BETWEEN interval '7 days' PRECEDING AND CURRENT ROW)) n
   WHERE many > 1 AND fen > band GROUP BY agency_id, supplier_id`,
);

/** Paid per kilogram at least half as much again as the middle of what at least four other suppliers got for the same kind of goods. */
const PADDED = row(
  'padded_price',
  `x.fen AS "firstNumber", x.middle AS "secondNumber", x.many AS count`,
  `WITH sold AS (
     SELECT o.budget_unit_id AS agency_id, o.supplier_id, l.category_code, o.placed_at AS at, l.unit_price_fen * 1000 / l.net_weight_grams AS fen
       FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.state <> 'cancelled' AND l.state NOT IN ('refused', 'cancelled') AND o.placed_at > $2
   ), each AS (
     SELECT category_code, supplier_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY fen) AS fen FROM sold GROUP BY 1, 2
   )
   SELECT p.agency_id, p.supplier_id, max(p.fen) AS fen, min(m.middle)::bigint AS middle, count(*) AS many, max(p.at) AS at
     FROM sold p CROSS JOIN LATERAL (
       SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY e.fen) AS middle, count(*) AS others FROM each e
        WHERE e.category_code = p.category_code AND e.supplier_id <> p.supplier_id) m
    WHERE m.others >= 4 AND p.fen > 1.5 * m.middle GROUP BY 1, 2`,
);

/** People of both sides signed in from one address within a day of each other; addresses of many organisations (a carrier's) say nothing. */
const SAME_ADDRESS = row(
  'same_address',
  `x.days AS "firstNumber", NULL::bigint AS "secondNumber", x.people AS count`,
  `WITH seen AS (
     SELECT DISTINCT s.address, s.created_at::date AS day, s.user_id, m.organisation_id FROM sessions s
       JOIN memberships m ON m.user_id = s.user_id AND m.organisation_id IS NOT NULL AND m.ended_at IS NULL
      WHERE s.address <> '' AND s.created_at > $2
   ), narrow AS (SELECT address FROM seen GROUP BY address HAVING count(DISTINCT organisation_id) <= 4)
   SELECT b.organisation_id AS agency_id, v.organisation_id AS supplier_id, count(DISTINCT b.day) AS days,
          count(DISTINCT b.user_id) + count(DISTINCT v.user_id) AS people, max(b.day)::timestamptz AS at
     FROM seen b JOIN narrow USING (address) JOIN seen v ON v.address = b.address AND abs(v.day - b.day) <= 1
    WHERE EXISTS (SELECT FROM orders o WHERE o.budget_unit_id = b.organisation_id AND o.supplier_id = v.organisation_id AND o.placed_at > $2)
    GROUP BY 1, 2`,
);

/** Accepted, counted, and at least half of it sent back within a month: the count followed, but why was it bought? */
const RETURNED = row(
  'bought_and_returned',
  `x.fen AS "firstNumber", x.accepted AS "secondNumber", x.many AS count`,
  `SELECT o.budget_unit_id AS agency_id, o.supplier_id, sum(t.fen)::bigint AS fen, sum(rl.amount_fen)::bigint AS accepted, count(t.many) AS many, max(rc.at) AS at
     FROM receipt_lines rl JOIN receipts rc ON rc.id = rl.receipt_id JOIN order_lines l ON l.id = rl.order_line_id JOIN orders o ON o.id = l.order_id
     LEFT JOIN LATERAL (SELECT sum(r.amount_fen) AS fen, count(*) AS many FROM returns r
        WHERE r.receipt_line_id = rl.id AND r.state = 'agreed' AND r.decided_at < rc.at + interval '31 days' HAVING count(*) > 0) t ON true
    WHERE rc.at > $2 GROUP BY 1, 2 HAVING COALESCE(sum(t.fen), 0) * 2 >= sum(rl.amount_fen) AND sum(t.fen) > 0`,
);

/** More sold in a year under one certificate than it certifies: somebody else's produce goes under its name. */
const OVER_CAPACITY = row(
  'over_capacity',
  `x.grams AS "firstNumber", x.capacity AS "secondNumber", x.many AS count`,
  `SELECT (array_agg(o.budget_unit_id ORDER BY o.placed_at DESC))[1] AS agency_id, c.supplier_id,
          sum(l.net_weight_grams * COALESCE(l.confirmed_quantity, l.quantity))::bigint AS grams, max(c.annual_capacity_grams) AS capacity,
          count(DISTINCT o.id) AS many, max(o.placed_at) AS at, (array_agg(c.id ORDER BY o.placed_at DESC))[1] AS certificate_id
     FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN certificates c ON c.id = l.certificate_id
    WHERE o.state <> 'cancelled' AND l.state NOT IN ('refused', 'cancelled') AND o.placed_at > $2
    GROUP BY c.lineage_id, c.supplier_id, o.fiscal_year
   HAVING sum(l.net_weight_grams * COALESCE(l.confirmed_quantity, l.quantity)) > max(c.annual_capacity_grams)`,
  'x.certificate_id',
);

export const RULES: readonly Rule[] = [SPLIT, PADDED, SAME_ADDRESS, RETURNED, OVER_CAPACITY];
