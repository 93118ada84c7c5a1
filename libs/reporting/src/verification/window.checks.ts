import type { Check } from './check.js';

/** The product's clock where one is given (`bangfu.now`), else the database's. */
export const NOW = `COALESCE(NULLIF(current_setting('bangfu.now', true), '')::timestamptz, now())`;

/** Accounts through which money only passes, and after how many days nothing of it may be left. */
const WINDOWS = `(VALUES ('refund-clearing:%', 15), ('payout-clearing:%', 10), ('dispute-clearing:%', 120), ('payment-suspense:%', 7),
  ('bank-suspense:%', 45), ('seller-held:%', 60)) AS w (pattern, days)`;

/** Transfers are named by time-ordered ids: what is younger than the window is found by the index alone. */
const since = (days: string): string =>
  `(lpad(to_hex((extract(epoch FROM ${NOW} - ${days} * interval '1 day') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;

const came = (sign: string, days: string): string =>
  `(SELECT COALESCE(sum(abs(p.amount)), 0) FROM ledger_postings p JOIN ledger_transfers t ON t.id = p.transfer_id
     WHERE p.account_id = a.id AND p.transfer_id >= ${since(days)} AND p.phase = 'posted' AND sign(p.amount) = ${sign}
       AND t.at > ${NOW} - ${days} * interval '1 day')`;

/** First in, first out: what is left beyond all that came within the window is older than it. */
const OVERDUE = `SELECT a.code, a.posted, w.days, greatest(abs(a.posted) - ${came('sign(a.posted)', 'w.days')}, 0) AS overdue
  FROM ledger_accounts a JOIN ${WINDOWS} ON a.code LIKE w.pattern WHERE a.posted <> 0`;

/**
 * Of what went through in-between accounts in ninety days, the share that left within its window, in basis points.
 * One row with `bps`; null when nothing went through.
 */
export const CLEARING_SHARE = `
  WITH late AS (SELECT COALESCE(sum(overdue), 0) AS fen FROM (${OVERDUE}) o),
       through AS (SELECT COALESCE(sum(greatest(${came('1', '90')}, ${came('-1', '90')})), 0) AS fen
                     FROM ledger_accounts a JOIN ${WINDOWS} ON a.code LIKE w.pattern)
  SELECT CASE WHEN through.fen + late.fen = 0 THEN NULL
              ELSE greatest(0, div(10000 * (through.fen - late.fen), greatest(through.fen, late.fen)))::int END AS bps FROM late, through`;

/** Things that must come to their end in time, and limits that hold over a year. */
export const WINDOW_CHECKS: readonly Check[] = [
  {
    name: '过渡账户按期清零 · in-between accounts are zero after their window',
    counted: `SELECT count(*) FROM ledger_accounts a JOIN ${WINDOWS} ON a.code LIKE w.pattern`,
    faults: `SELECT 'account ' || code || ' holds ' || posted || ', of which ' || overdue || ' for more than ' || days || ' days' AS fault
               FROM (${OVERDUE}) o WHERE overdue > 0`,
  },
  {
    name: '销量不超过认定产量 · nothing is sold beyond its certified capacity of the year',
    counted: `SELECT count(*) FROM order_lines WHERE certificate_id IS NOT NULL`,
    faults: `WITH certified AS (
               SELECT lineage_id, supplier_id, min(number) AS number, max(annual_capacity_grams) AS capacity FROM certificates GROUP BY 1, 2
             ), sold AS (
               SELECT c.lineage_id, c.supplier_id, o.fiscal_year AS year,
                      l.net_weight_grams * (COALESCE(l.confirmed_quantity, l.quantity)
                        - COALESCE((SELECT sum(r.quantity) FROM returns r WHERE r.order_line_id = l.id AND r.state = 'agreed'), 0)) AS grams
                 FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN certificates c ON c.id = l.certificate_id
                WHERE o.state <> 'cancelled' AND l.state NOT IN ('refused', 'cancelled')
               UNION ALL
               SELECT c.lineage_id, c.supplier_id, extract(year FROM o.placed_at AT TIME ZONE 'Asia/Shanghai')::int,
                      l.net_weight_grams * (l.quantity - l.cancelled_quantity)
                 FROM shop_order_lines l JOIN shop_orders o ON o.id = l.order_id JOIN certificates c ON c.id = l.certificate_id
                WHERE o.state NOT IN ('awaiting_payment', 'closed'))
             SELECT 'certificate ' || c.number || ' in ' || s.year || ': sold ' || sum(s.grams) || ' g, certified ' || c.capacity || ' g' AS fault
               FROM sold s JOIN certified c ON c.lineage_id = s.lineage_id AND c.supplier_id = s.supplier_id
              GROUP BY c.number, c.capacity, s.year HAVING sum(s.grams) > c.capacity`,
  },
  {
    name: '订单、验收、发票、付款逐行相符 · order, acceptance, invoice and payment match line by line',
    counted: `SELECT count(*) FROM invoice_lines WHERE receipt_line_id IS NOT NULL`,
    faults: `SELECT 'invoice ' || i.number || ', line ' || x.id || ': invoiced ' || x.amount_fen || ' less ' || credited.fen || ' credited, accepted ' || r.amount_fen
                 || ' less ' || returned.fen || ' returned' AS fault
               FROM invoice_lines x JOIN invoices i ON i.id = x.invoice_id JOIN receipt_lines r ON r.id = x.receipt_line_id
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen), 0) AS fen FROM returns WHERE receipt_line_id = r.id AND state = 'agreed') returned
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen), 0) AS fen FROM invoice_credits WHERE invoice_line_id = x.id) credited
              WHERE x.order_line_id <> r.order_line_id OR x.amount_fen - credited.fen <> r.amount_fen - returned.fen`,
  },
];
