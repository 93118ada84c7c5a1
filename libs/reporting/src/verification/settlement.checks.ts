import type { Check } from './check.js';

/** Settlements, payouts, buyers' credit and what households were paid. */
export const SETTLEMENT_CHECKS: readonly Check[] = [
  {
    name: '结算等于货款减退款减服务费 · settlements equal sales less refunds and fees',
    counted: `SELECT count(*) FROM settlements`,
    faults: `SELECT 'settlement ' || s.number || ': says ' || s.sold_fen || ' - ' || s.refunded_fen || ' - ' || s.fee_fen || ', lines ' || l.sold || ' - ' || l.refunded || ' - ' || l.fee AS fault
               FROM settlements s CROSS JOIN LATERAL (
                 SELECT COALESCE(sum(amount_fen) FILTER (WHERE kind = 'sold'), 0) AS sold,
                        -COALESCE(sum(amount_fen) FILTER (WHERE kind IN ('refunded', 'refund_back')), 0) AS refunded,
                        -COALESCE(sum(amount_fen) FILTER (WHERE kind IN ('fee', 'fee_back')), 0) AS fee,
                        -COALESCE(sum(amount_fen) FILTER (WHERE kind IN ('transferred', 'transfer_reversed', 'advanced', 'debt_kept')), 0) AS transferred
                   FROM settlement_lines x WHERE x.settlement_id = s.id) l
              WHERE s.net_fen <> l.sold - l.refunded - l.fee OR s.sold_fen <> l.sold OR s.refunded_fen <> l.refunded OR s.fee_fen <> l.fee
                 OR s.transferred_fen <> l.transferred
             UNION ALL
             SELECT 'line ' || l.kind || ' of ' || l.subject_number || ' differs from its document' FROM settlement_lines l
               LEFT JOIN allocations a ON a.id = l.ref_id LEFT JOIN invoice_credits c ON c.return_id = l.ref_id
               LEFT JOIN payment_parts p ON p.id = l.ref_id LEFT JOIN refund_parts r ON r.refund_id = l.ref_id AND r.part_id = l.subject_id
              WHERE (l.source = 'trade' AND l.kind = 'sold' AND l.amount_fen IS DISTINCT FROM a.amount_fen)
                 OR (l.source = 'trade' AND l.kind = 'refunded' AND -l.amount_fen IS DISTINCT FROM COALESCE(a.amount_fen, c.from_paid_fen))
                 OR (l.source = 'retail' AND l.kind = 'sold' AND l.amount_fen IS DISTINCT FROM p.amount_fen)
                 OR (l.source = 'retail' AND l.kind = 'refunded' AND -l.amount_fen IS DISTINCT FROM r.amount_fen)
             UNION ALL
             SELECT 'part ' || p.id || ': commission settled ' || l.fee || ', due ' || (p.commission_fen * (p.amount_fen - l.refunded) + p.amount_fen / 2) / p.amount_fen
               FROM payment_parts p JOIN (
                 SELECT subject_id, -COALESCE(sum(amount_fen) FILTER (WHERE kind IN ('fee', 'fee_back')), 0)::bigint AS fee,
                        -COALESCE(sum(amount_fen) FILTER (WHERE kind IN ('refunded', 'refund_back')), 0)::bigint AS refunded
                   FROM settlement_lines WHERE source = 'retail' GROUP BY subject_id) l ON l.subject_id = p.id
              WHERE l.fee <> (p.commission_fen * (p.amount_fen - l.refunded) + p.amount_fen / 2) / p.amount_fen`,
  },
  {
    name: '付款途中的款项都有出处 · money in payment files is explained by open payouts',
    counted: `SELECT count(*) FROM payouts`,
    faults: `SELECT 'payout-clearing:bank: ledger ' || l.fen || ', open payouts ' || d.fen AS fault
               FROM (SELECT COALESCE(-sum(posted), 0) AS fen FROM ledger_accounts WHERE code = 'payout-clearing:bank') l
               CROSS JOIN (SELECT COALESCE(sum(amount_fen), 0) AS fen FROM payouts WHERE state = 'batched' OR (kind = 'credit_refund' AND state = 'due')) d
              WHERE l.fen <> d.fen
             UNION ALL
             SELECT 'batch ' || b.number || ': says ' || b.total_fen || ', payouts ' || p.fen FROM payout_batches b
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen), 0) AS fen FROM payouts WHERE batch_id = b.id) p
              WHERE b.state <> 'withdrawn' AND b.total_fen <> p.fen
             UNION ALL
             SELECT 'payout ' || p.number || ': retail ' || p.retail_fen || ', parts ' || x.fen FROM payouts p
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen), 0) AS fen FROM payout_parts WHERE payout_id = p.id) x
              WHERE p.kind = 'settlement' AND p.state IN ('batched', 'paid') AND p.retail_fen <> x.fen`,
  },
  {
    name: '农户款项分文不差 · shares of households sum exactly, and a reversal takes all back',
    counted: `SELECT count(*) FROM household_payments`,
    faults: `SELECT 'household payment ' || p.number || ': ' || p.amount_fen || ', shares ' || s.fen AS fault FROM household_payments p
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen), 0) AS fen, count(*) AS households FROM household_payment_shares WHERE payment_id = p.id) s
              WHERE p.amount_fen <> s.fen OR p.households <> s.households
             UNION ALL
             SELECT 'household payment ' || r.number || ' does not take back ' || p.number FROM household_payments r JOIN household_payments p ON p.id = r.reverses_id
              WHERE r.amount_fen <> -p.amount_fen OR r.supplier_id <> p.supplier_id`,
  },
  {
    name: '单位余款不为负且有出处 · the credit of buyers is never negative, and follows from the documents',
    counted: `SELECT count(*) FROM ledger_accounts WHERE code LIKE 'buyer-credit:%'`,
    faults: `SELECT 'account ' || a.code || ': ledger ' || -a.posted || ', documents ' || d.fen AS fault FROM ledger_accounts a
               CROSS JOIN LATERAL (SELECT split_part(a.code, ':', 2)::uuid AS buyer) b
               CROSS JOIN LATERAL (
                 SELECT (SELECT COALESCE(sum(credit_fen), 0) FROM bank_lines WHERE credit_buyer_id = b.buyer)
                      + (SELECT COALESCE(sum(c.from_paid_fen), 0) FROM invoices i JOIN invoice_credits c ON c.invoice_id = i.id WHERE i.buyer_id = b.buyer)
                      - (SELECT COALESCE(sum(x.amount_fen), 0) FROM invoices i JOIN allocations x ON x.invoice_id = i.id
                          WHERE i.buyer_id = b.buyer AND x.how = 'credit' AND x.undone_at IS NULL)
                      - (SELECT COALESCE(sum(p.amount_fen), 0) FROM payouts p WHERE p.payee_id = b.buyer AND p.kind = 'credit_refund' AND p.state <> 'refused') AS fen) d
              WHERE a.code LIKE 'buyer-credit:%' AND (a.posted > 0 OR -a.posted <> d.fen)`,
  },
];
