import type { Check } from './check.js';

/** What a supplier gets of a part: the amount less refunds, less commission on what is left, halves up. */
const NET = `(p.amount_fen - p.refunded_fen - (p.commission_fen * (p.amount_fen - p.refunded_fen) + p.amount_fen / 2) / p.amount_fen)`;
const RELEASED = `p.state IN ('due', 'closed')`;

/** What an account of each supplier should hold, against what the ledger says. */
const account = (prefix: string, rows: string): string => `
  WITH should AS (SELECT '${prefix}:' || supplier_id AS code, sum(fen) AS fen FROM (${rows}) r GROUP BY 1)
  SELECT 'account ' || COALESCE(a.code, s.code) || ': ledger ' || COALESCE(a.posted, 0) || ', documents ' || COALESCE(s.fen, 0) AS fault
    FROM (SELECT code, posted FROM ledger_accounts WHERE code LIKE '${prefix}:%') a FULL JOIN should s ON s.code = a.code
   WHERE COALESCE(a.posted, 0) <> COALESCE(s.fen, 0)`;

/** One account of the platform, against a sum over documents. */
const platform = (code: string, sum: string): string => `
  SELECT 'account ${code}: ledger ' || l.fen || ', documents ' || d.fen AS fault
    FROM (SELECT COALESCE((SELECT posted FROM ledger_accounts WHERE code = '${code}'), 0) AS fen) l, (SELECT (${sum})::numeric AS fen) d
   WHERE l.fen <> d.fen`;

const fen = (sum: string, from: string): string => `COALESCE((SELECT sum(${sum}) FROM ${from}), 0)`;
const opened = `payment_disputes d WHERE EXISTS (SELECT FROM ledger_transfers t WHERE t.idempotency_key = 'dispute-open:' || d.id)`;

/** Online payments: captures, refunds, transfers, and what the provider holds for us. */
export const PAYMENTS_CHECKS: readonly Check[] = [
  {
    name: '退款不超过实收 · refunds never exceed what was captured',
    counted: `SELECT count(*) FROM refunds`,
    faults: `SELECT 'payment ' || a.id || ': captured ' || COALESCE(a.captured_fen, 0) || ', refunded ' || r.fen AS fault FROM payment_attempts a
               JOIN (SELECT attempt_id, sum(amount_fen) AS fen FROM refunds WHERE state <> 'failed' GROUP BY 1) r ON r.attempt_id = a.id
              WHERE r.fen > COALESCE(a.captured_fen, 0)
             UNION ALL
             SELECT 'part ' || p.id || ': refunded ' || p.refunded_fen || ', refunds ' || COALESCE(r.fen, 0) FROM payment_parts p
               LEFT JOIN (SELECT x.part_id, sum(x.amount_fen) AS fen FROM refund_parts x JOIN refunds f ON f.id = x.refund_id
                           WHERE f.state <> 'failed' GROUP BY 1) r ON r.part_id = p.id
              WHERE p.refunded_fen <> COALESCE(r.fen, 0) OR p.refunded_fen > p.amount_fen
             UNION ALL
             SELECT 'refund ' || r.number || ': amount ' || r.amount_fen || ', parts ' || x.fen FROM refunds r
               JOIN (SELECT refund_id, sum(amount_fen) AS fen FROM refund_parts GROUP BY 1) x ON x.refund_id = r.id WHERE x.fen <> r.amount_fen`,
  },
  {
    name: '付款等于各家份额之和 · a payment equals its parts, and its parts stand as it does',
    counted: `SELECT count(*) FROM payment_attempts`,
    faults: `SELECT 'payment ' || a.id || ': amount ' || a.amount_fen || ', parts ' || COALESCE(p.fen, 0) AS fault FROM payment_attempts a
               LEFT JOIN (SELECT attempt_id, sum(amount_fen) AS fen FROM payment_parts GROUP BY 1) p ON p.attempt_id = a.id
              WHERE a.amount_fen <> COALESCE(p.fen, 0)
             UNION ALL
             SELECT 'part ' || p.id || ' is ' || p.state || ', its payment ' || a.state FROM payment_parts p JOIN payment_attempts a ON a.id = p.attempt_id
              WHERE (a.state = 'paid') <> (p.state <> 'unpaid')`,
  },
  {
    name: '份额状态等于记账 · parts are booked as they stand',
    counted: `SELECT count(*) FROM payment_parts`,
    faults: `SELECT 'part ' || p.id || ' is ' || p.state || ' and ' || CASE WHEN t.id IS NULL THEN 'was never' ELSE 'was' END || ' booked as released' AS fault
               FROM payment_parts p LEFT JOIN ledger_transfers t ON t.idempotency_key = 'part-release:' || p.id
              WHERE (t.id IS NOT NULL AND NOT ${RELEASED})
                 OR (t.id IS NULL AND ${RELEASED} AND p.refunded_fen < p.amount_fen AND NOT EXISTS (
                       SELECT FROM refund_parts x JOIN refunds r ON r.id = x.refund_id WHERE x.part_id = p.id AND r.state = 'failed'))
             UNION ALL
             SELECT 'payment ' || a.id || ' was never booked' FROM payment_attempts a
              WHERE a.state = 'paid' AND NOT EXISTS (SELECT FROM ledger_transfers t WHERE t.idempotency_key = 'payment:' || a.id)`,
  },
  {
    name: '待确认货款等于未放行份额 · money held for suppliers is that of parts not released',
    counted: `SELECT count(*) FROM ledger_accounts WHERE code LIKE 'seller-held:%'`,
    faults: account(
      'seller-held',
      `SELECT p.supplier_id, -(p.amount_fen - p.refunded_fen) AS fen FROM payment_parts p WHERE p.state = 'held'`,
    ),
  },
  {
    name: '应付供应商等于放行减已付 · money due to suppliers follows from parts, refunds and transfers',
    counted: `SELECT count(*) FROM ledger_accounts WHERE code LIKE 'seller-due:%'`,
    faults: account(
      'seller-due',
      `SELECT p.supplier_id, -(${NET} - p.transferred_fen) AS fen FROM payment_parts p WHERE ${RELEASED}`,
    ),
  },
  {
    name: '佣金等于放行份额的佣金 · commission is that of released parts',
    counted: `SELECT count(*) FROM payment_parts p WHERE ${RELEASED}`,
    faults: platform(
      'platform-commission:all',
      `-${fen(`p.amount_fen - p.refunded_fen - ${NET}`, `payment_parts p WHERE ${RELEASED}`)}`,
    ),
  },
  {
    name: '退款在途等于未完成退款 · money on its way back is that of open refunds',
    counted: `SELECT count(*) FROM refunds`,
    faults: platform(
      'refund-clearing:stripe',
      `-${fen('amount_fen', `refunds WHERE state NOT IN ('done', 'failed')`)}`,
    ),
  },
  {
    name: '争议款等于未结争议 · money in dispute is that of open disputes',
    counted: `SELECT count(*) FROM payment_disputes`,
    faults: platform('dispute-clearing:stripe', fen('d.amount_fen', `${opened} AND d.state = 'open'`)),
  },
  {
    name: '无主款项一日内处理 · no payment is suspended for more than a day without a person knowing',
    counted: `SELECT count(*) FROM payment_attempts WHERE state = 'parked'`,
    faults: `SELECT 'payment ' || a.id || ' is parked since ' || a.decided_at AS fault FROM payment_attempts a
              WHERE a.state = 'parked' AND a.captured_fen > 0 AND a.decided_at < now() - interval '24 hours'
                AND a.captured_fen > (SELECT COALESCE(sum(r.amount_fen), 0) FROM refunds r WHERE r.attempt_id = a.id AND r.state <> 'failed')
                AND NOT EXISTS (SELECT FROM payment_disputes d WHERE d.attempt_id = a.id AND d.state = 'lost')`,
  },
  {
    name: '渠道余额等于收款减退款减转账 · the balance at the provider follows from the documents',
    counted: `SELECT count(*) FROM ledger_transfers WHERE ref_type IN ('payment_attempt', 'refund', 'supplier_transfer', 'transfer_reversal', 'payment_dispute')`,
    faults: platform(
      'provider-balance:stripe',
      `${fen('captured_fen', `payment_attempts a WHERE captured_fen IS NOT NULL AND EXISTS (SELECT FROM ledger_transfers t WHERE t.idempotency_key = 'payment:' || a.id)`)}
     - ${fen('fee_fen', 'payment_attempts')}
     - ${fen('r.amount_fen', `refunds r WHERE r.state = 'done' AND r.provider_ref IS NOT NULL`)}
     - ${fen('amount_fen', `supplier_transfers WHERE state = 'sent'`)} + ${fen('amount_fen', `transfer_reversals WHERE state IN ('done', 'undone')`)}
     - ${fen(`CASE WHEN d.state = 'won' THEN 0 ELSE d.amount_fen END + d.fee_fen`, opened)}
     - ${fen('amount_fen', `provider_payouts WHERE state = 'sent'`)}`,
    ),
  },
  {
    name: '渠道的余额等于台账 · the provider holds what our books say, or a person has said why not',
    counted: `SELECT count(*) FROM reconciliation_runs`,
    faults: `SELECT 'provider ' || provider_ref || ' holds ' || provider_fen || ', ledger ' || ledger_fen AS fault
               FROM reconciliation_differences WHERE kind = 'balance' AND state = 'open'`,
  },
  {
    name: '转账不超过应付 · no supplier is sent more than is due, and reversals stay within transfers',
    counted: `SELECT count(*) FROM supplier_transfers`,
    faults: `SELECT 'part ' || p.id || ': due ' || ${NET} || ', with its supplier ' || p.transferred_fen AS fault FROM payment_parts p
              WHERE p.transferred_fen > 0 AND (NOT ${RELEASED} OR (p.transferred_fen > ${NET}
                AND NOT EXISTS (SELECT FROM refund_parts x JOIN refunds r ON r.id = x.refund_id WHERE x.part_id = p.id AND r.state IN ('asked', 'reversing'))))
             UNION ALL
             SELECT 'part ' || p.id || ': transfers ' || t.fen || ', with its supplier ' || p.transferred_fen FROM payment_parts p
               CROSS JOIN LATERAL (SELECT
                   COALESCE((SELECT sum(amount_fen) FROM supplier_transfers t WHERE t.part_id = p.id AND t.state = 'sent'), 0)
                 - COALESCE((SELECT sum(amount_fen) FROM transfer_reversals v WHERE v.part_id = p.id AND v.state <> 'asked'), 0)
                 + COALESCE((SELECT sum(amount_fen) FROM debt_nettings n WHERE n.part_id = p.id), 0)
                 - COALESCE((SELECT sum(l.amount) FROM ledger_transfers d JOIN ledger_postings l ON l.transfer_id = d.id JOIN ledger_accounts a ON a.id = l.account_id
                              WHERE a.code = 'seller-debt:' || p.supplier_id AND l.phase = 'posted'
                                AND ((d.ref_type IN ('refund_part', 'payment_dispute') AND d.ref_id LIKE '%/' || p.id)
                                  OR (d.ref_type = 'supplier_transfer' AND d.ref_id IN (SELECT id::text FROM supplier_transfers t WHERE t.part_id = p.id)))), 0) AS fen) t
              WHERE p.transferred_fen < t.fen
             UNION ALL
             SELECT 'transfer ' || t.id || ': reversed ' || t.reversed_fen || ', reversals ' || v.fen FROM supplier_transfers t
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen) FILTER (WHERE state IN ('done', 'undone')), 0) AS fen, COALESCE(sum(amount_fen), 0) AS asked
                                     FROM transfer_reversals v WHERE v.transfer_id = t.id) v
              WHERE t.reversed_fen <> v.fen OR v.asked > t.amount_fen`,
  },
  {
    name: '供应商欠款等于垫付减抵扣 · what suppliers owe is what was paid for them, less what was kept',
    counted: `SELECT count(*) FROM ledger_accounts WHERE code LIKE 'seller-debt:%'`,
    faults: account(
      'seller-debt',
      `SELECT t.supplier_id, v.amount_fen AS fen FROM transfer_reversals v JOIN supplier_transfers t ON t.id = v.transfer_id WHERE v.state = 'refused'
       UNION ALL SELECT n.supplier_id, -n.amount_fen FROM debt_nettings n
       UNION ALL SELECT split_part(a.code, ':', 2)::uuid, l.amount FROM ledger_postings l JOIN ledger_accounts a ON a.id = l.account_id
                   JOIN ledger_transfers t ON t.id = l.transfer_id
                  WHERE a.code LIKE 'seller-debt:%' AND l.phase = 'posted' AND t.ref_type NOT IN ('transfer_reversal', 'debt_netting')`,
    ),
  },
];
