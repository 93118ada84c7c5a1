import type { Check } from './check.js';

/**
 * What every line should count, worked out again from orders, receipts, returns and allocations, in SQL that shares nothing
 * with the room that counts.
 */
const TARGETS = `
  WITH in_force AS (
    SELECT q.* FROM quota_plans q JOIN quota_filings f ON f.id = q.filing_id WHERE q.demanded OR f.represented_by_id IS NULL
  ), line AS (
    SELECT l.id, l.order_id, o.fund, o.fiscal_year, o.state AS order_state,
           CASE WHEN o.state = 'cancelled' OR l.state IN ('refused', 'cancelled') THEN 0 ELSE COALESCE(l.confirmed_amount_fen, l.amount_fen) END AS ordered,
           COALESCE(rc.fen, 0) - COALESCE(rt.fen, 0) AS accepted, COALESCE(rt.fen, 0) AS returned,
           EXISTS (SELECT FROM order_evaluations e WHERE e.order_id = o.id) AS evaluated
      FROM order_lines l JOIN orders o ON o.id = l.order_id
      LEFT JOIN (SELECT order_line_id, sum(amount_fen) AS fen FROM receipt_lines GROUP BY 1) rc ON rc.order_line_id = l.id
      LEFT JOIN (SELECT order_line_id, sum(amount_fen) AS fen FROM returns WHERE state = 'agreed' GROUP BY 1) rt ON rt.order_line_id = l.id
  ), counted AS (
    SELECT plan_id, order_line_id, stage, sum(amount_fen) AS fen FROM count_entries GROUP BY 1, 2, 3
  ), target AS (
    SELECT c.plan_id, c.order_line_id, c.stage, c.fen AS counted,
           CASE WHEN NOT EXISTS (SELECT FROM eligibilities e WHERE e.order_line_id = c.order_line_id AND e.programme_id = p.programme_id AND e.eligible) THEN 0
                WHEN p.id IS DISTINCT FROM current.plan_id THEN 0
                WHEN c.stage = 'ordered' THEN a.ordered WHEN c.stage = 'accepted' THEN a.accepted WHEN c.stage = 'paid' THEN a.paid
                ELSE CASE r.counts_at WHEN 'ordered' THEN a.ordered WHEN 'accepted' THEN a.accepted WHEN 'paid' THEN a.paid
                       WHEN 'accepted_and_paid' THEN least(a.accepted, a.paid)
                       ELSE CASE WHEN a.evaluated THEN least(a.accepted, a.paid) ELSE 0 END END END AS target
      FROM counted c JOIN quota_plans p ON p.id = c.plan_id JOIN programme_rules r ON r.id = p.rule_id JOIN line l ON l.id = c.order_line_id
      JOIN orders o ON o.id = l.order_id
      CROSS JOIN LATERAL (
        SELECT l.*, least(COALESCE(sum(x.amount_fen), 0), CASE WHEN l.order_state IN ('received', 'completed') THEN l.accepted
                                                               ELSE greatest(l.ordered - l.returned, l.accepted) END) AS paid
          FROM allocation_lines x JOIN allocations y ON y.id = x.allocation_id LEFT JOIN bank_lines b ON b.id = y.bank_line_id
         WHERE x.order_line_id = l.id AND y.undone_at IS NULL AND y.how <> 'write_off' AND (r.voucher_deadline_on IS NULL
              OR COALESCE(b.booked_on, (y.allocated_at AT TIME ZONE 'Asia/Shanghai')::date) <= r.voucher_deadline_on)
      ) a
      LEFT JOIN LATERAL (
        SELECT q.id AS plan_id FROM in_force q
          JOIN LATERAL (
            SELECT o.budget_unit_id AS unit, 0 AS rank
            UNION ALL SELECT f.represented_by_id, 1 FROM quota_filings f WHERE f.agency_id = o.budget_unit_id AND f.year = o.fiscal_year AND f.state = 'confirmed' AND f.represented_by_id IS NOT NULL
            UNION ALL SELECT u.parent_id, 2 FROM organisations u WHERE u.id = o.budget_unit_id AND u.kind = 'union' AND u.parent_id IS NOT NULL
            UNION ALL SELECT f.represented_by_id, 3 FROM organisations u JOIN quota_filings f ON f.agency_id = u.parent_id AND f.year = o.fiscal_year AND f.state = 'confirmed'
              WHERE u.id = o.budget_unit_id AND u.kind = 'union' AND f.represented_by_id IS NOT NULL
          ) near ON near.unit = q.agency_id
         WHERE q.programme_id = p.programme_id AND q.year = o.fiscal_year ORDER BY near.rank LIMIT 1) current ON true
  )`;

/** Every counted fen, once, and traceable. */
export const COUNTING_CHECKS: readonly Check[] = [
  {
    name: '计入金额等于应计金额 · what is counted is what orders, deliveries and payments say, none twice',
    counted: `SELECT count(*) FROM count_entries`,
    faults: `${TARGETS} SELECT 'line ' || order_line_id || ' counts ' || counted || ' as ' || stage || ' in plan ' || plan_id || ', should be ' || target AS fault
               FROM target WHERE counted <> target`,
  },
  {
    name: '计入的每一分都有验收(及付款)依据 · every completed fen has an accepted line, and money where the rule says so',
    counted: `SELECT count(*) FROM count_entries WHERE stage = 'completed'`,
    faults: `SELECT 'line ' || c.order_line_id || ': completed ' || c.fen || ' without acceptance or payment to show for it' AS fault
               FROM (SELECT plan_id, order_line_id, sum(amount_fen) AS fen FROM count_entries WHERE stage = 'completed' GROUP BY 1, 2) c
               JOIN quota_plans p ON p.id = c.plan_id JOIN programme_rules r ON r.id = p.rule_id
              WHERE c.fen > 0 AND (
                (r.counts_at LIKE 'accepted%' AND c.fen > COALESCE((SELECT sum(amount_fen) FROM receipt_lines l WHERE l.order_line_id = c.order_line_id), 0))
                OR (r.counts_at LIKE '%paid%' AND c.fen > COALESCE((SELECT sum(x.amount_fen) FROM allocation_lines x JOIN allocations a ON a.id = x.allocation_id
                      WHERE x.order_line_id = c.order_line_id AND a.undone_at IS NULL), 0)))`,
  },
  {
    name: '没有漏计的订单行 · no eligible line of a planned unit is left out',
    counted: `SELECT count(*) FROM eligibilities WHERE eligible`,
    faults: `SELECT 'line ' || e.order_line_id || ' is accepted, eligible and planned, and counts nothing' AS fault
               FROM eligibilities e JOIN orders o ON o.id = e.order_id JOIN quota_plans p ON p.agency_id = o.budget_unit_id AND p.programme_id = e.programme_id AND p.year = o.fiscal_year
               JOIN quota_filings f ON f.id = p.filing_id AND (p.demanded OR f.represented_by_id IS NULL)
              WHERE e.eligible
                AND (SELECT COALESCE(sum(amount_fen), 0) FROM receipt_lines l WHERE l.order_line_id = e.order_line_id)
                  > (SELECT COALESCE(sum(amount_fen), 0) FROM returns r WHERE r.order_line_id = e.order_line_id AND r.state = 'agreed')
                AND NOT EXISTS (SELECT FROM count_entries c WHERE c.order_line_id = e.order_line_id AND c.plan_id = p.id AND c.stage = 'accepted')`,
  },
  {
    name: '每条订单行都有资格判定 · every order line was judged in every programme of its year that has a plan',
    counted: `SELECT count(*) FROM order_lines`,
    faults: `SELECT 'line ' || l.id || ' was never judged for plan ' || p.id AS fault
               FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN quota_plans p ON p.agency_id = o.budget_unit_id AND p.year = o.fiscal_year
               JOIN quota_filings f ON f.id = p.filing_id AND (p.demanded OR f.represented_by_id IS NULL)
              WHERE o.placed_at < now() - interval '2 minutes'
                AND NOT EXISTS (SELECT FROM eligibilities e WHERE e.order_line_id = l.id AND e.programme_id = p.programme_id)`,
  },
  {
    name: '项目合计等于逐笔之和 · totals of plans equal their entries',
    counted: `SELECT count(*) FROM plan_totals`,
    faults: `SELECT 'plan ' || COALESCE(t.plan_id, e.plan_id) || ' ' || COALESCE(t.fund, e.fund) || ': totals differ from entries' AS fault
               FROM plan_totals t FULL JOIN (
                 SELECT plan_id, fund, COALESCE(sum(amount_fen) FILTER (WHERE stage = 'ordered'), 0) AS o, COALESCE(sum(amount_fen) FILTER (WHERE stage = 'accepted'), 0) AS a,
                        COALESCE(sum(amount_fen) FILTER (WHERE stage = 'paid'), 0) AS p, COALESCE(sum(amount_fen) FILTER (WHERE stage = 'completed'), 0) AS c
                   FROM count_entries GROUP BY 1, 2) e ON e.plan_id = t.plan_id AND e.fund = t.fund
              WHERE (t.ordered_fen, t.accepted_fen, t.paid_fen, t.completed_fen) IS DISTINCT FROM (COALESCE(e.o, 0), COALESCE(e.a, 0), COALESCE(e.p, 0), COALESCE(e.c, 0))`,
  },
  {
    name: '计入与账本一致 · count entries equal the ledger, transfer by transfer and account by account',
    counted: `SELECT count(DISTINCT transfer_id) FROM count_entries`,
    faults: `SELECT 'transfer ' || e.transfer_id || ' moved another amount than its entries' AS fault
               FROM (SELECT transfer_id, plan_id, stage, sum(amount_fen) AS fen FROM count_entries GROUP BY 1, 2, 3) e
              WHERE e.fen IS DISTINCT FROM (SELECT p.amount FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
                      WHERE p.transfer_id = e.transfer_id AND a.code = 'quota:' || e.plan_id || ':' || e.stage)
             UNION ALL
             SELECT 'account ' || a.code || ' holds ' || a.posted || ', entries say ' || COALESCE(sum(e.amount_fen), 0)
               FROM ledger_accounts a LEFT JOIN count_entries e ON 'quota:' || e.plan_id || ':' || e.stage = a.code
              WHERE a.code LIKE 'quota:%' GROUP BY a.code, a.posted HAVING a.posted <> COALESCE(sum(e.amount_fen), 0)`,
  },
];
