import type { Check } from './check.js';

/** Invoices, payments, and what is owed to whom. */
export const MONEY_CHECKS: readonly Check[] = [
  {
    name: '发票金额等于明细 · invoices equal their lines, payments and credits',
    counted: `SELECT count(*) FROM invoices`,
    faults: `SELECT 'invoice ' || i.number || ': amount ' || i.amount_fen || ', paid ' || i.paid_fen || ', credited ' || i.credited_fen AS fault FROM invoices i
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen), 0) AS fen FROM invoice_lines l WHERE l.invoice_id = i.id) l
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen), 0) AS fen FROM allocations a WHERE a.invoice_id = i.id AND a.undone_at IS NULL) a
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount_fen), 0) AS fen, COALESCE(sum(from_paid_fen), 0) AS paid FROM invoice_credits c WHERE c.invoice_id = i.id) c
              WHERE i.amount_fen <> l.fen OR i.paid_fen <> a.fen - c.paid OR i.credited_fen <> c.fen`,
  },
  {
    name: '核销的尾差不超限额且已入账 · what is written off is small, beside a payment, and booked',
    counted: `SELECT count(*) FROM allocations WHERE how = 'write_off'`,
    faults: `SELECT 'written off: ledger ' || w.ledger || ', documents ' || w.documents AS fault
               FROM (SELECT (SELECT COALESCE(sum(posted), 0) FROM ledger_accounts WHERE code = 'written-off:payments') AS ledger,
                            (SELECT COALESCE(sum(amount_fen), 0) FROM allocations WHERE how = 'write_off' AND undone_at IS NULL) AS documents) w
              WHERE w.ledger <> w.documents
             UNION ALL
             SELECT 'write-off ' || a.id || ' of ' || a.amount_fen || ' fen is above the limit of its day' FROM allocations a
              WHERE a.how = 'write_off' AND a.undone_at IS NULL
                AND a.amount_fen > (SELECT s.value FROM finance_settings s WHERE s.key = 'write_off_most_fen'
                                       AND s.valid_from <= (a.allocated_at AT TIME ZONE 'Asia/Shanghai')::date ORDER BY s.valid_from DESC LIMIT 1)
             UNION ALL
             SELECT 'write-off ' || a.id || ' is of an invoice that nobody paid' FROM allocations a
              WHERE a.how = 'write_off' AND a.undone_at IS NULL
                AND NOT EXISTS (SELECT FROM allocations p WHERE p.invoice_id = a.invoice_id AND p.how <> 'write_off' AND p.undone_at IS NULL)`,
  },
  {
    name: '付款逐行分摊无误 · allocations equal their lines and never exceed an invoice line',
    counted: `SELECT count(*) FROM allocations`,
    faults: `SELECT 'allocation ' || a.id AS fault FROM allocations a
              WHERE a.amount_fen <> (SELECT COALESCE(sum(amount_fen), 0) FROM allocation_lines l WHERE l.allocation_id = a.id)
             UNION ALL
             SELECT 'invoice line ' || l.id || ' is paid beyond its amount' FROM invoice_lines l
              WHERE l.amount_fen < (SELECT COALESCE(sum(x.amount_fen), 0) FROM allocation_lines x JOIN allocations a ON a.id = x.allocation_id
                                     WHERE x.invoice_line_id = l.id AND a.undone_at IS NULL)`,
  },
  {
    name: '银行流水逐笔入账且只用一次 · bank lines are booked, and spent once',
    counted: `SELECT count(*) FROM bank_lines`,
    faults: `SELECT 'bank line ' || b.id AS fault FROM bank_lines b JOIN bank_accounts k ON k.id = b.account_id
              WHERE b.allocated_fen <> (SELECT COALESCE(sum(amount_fen), 0) FROM allocations a WHERE a.bank_line_id = b.id AND a.undone_at IS NULL)
                 OR (k.purpose = 'collection' AND b.amount_fen IS DISTINCT FROM (
                      SELECT p.amount FROM ledger_transfers t JOIN ledger_postings p ON p.transfer_id = t.id JOIN ledger_accounts c ON c.id = p.account_id
                       WHERE t.idempotency_key = 'bank-line:' || b.id AND c.code = 'bank:' || b.account_id))
                 OR (b.state = 'open' AND b.allocated_fen + b.credit_fen = b.amount_fen)`,
  },
  {
    name: '应收等于验收减退货减付款 · what each buyer owes each supplier follows from the documents',
    counted: `SELECT count(*) FROM ledger_accounts WHERE code LIKE 'receivable:%'`,
    faults: `WITH owed AS (
               SELECT 'receivable:' || buyer_id || ':' || supplier_id AS code, goods_fen + freight_fen AS fen FROM receipts r
                WHERE EXISTS (SELECT FROM ledger_transfers t WHERE t.idempotency_key = 'receipt:' || r.id)
               UNION ALL SELECT 'receivable:' || r.buyer_id || ':' || r.supplier_id, -(r.amount_fen - COALESCE(c.from_paid_fen, 0)) FROM returns r
                 LEFT JOIN invoice_credits c ON c.return_id = r.id
                WHERE r.state = 'agreed' AND EXISTS (SELECT FROM ledger_transfers t WHERE t.idempotency_key = 'return:' || r.id)
               UNION ALL SELECT 'receivable:' || i.buyer_id || ':' || i.supplier_id, -a.amount_fen FROM allocations a JOIN invoices i ON i.id = a.invoice_id WHERE a.undone_at IS NULL)
             SELECT 'account ' || COALESCE(a.code, o.code) || ': ledger ' || COALESCE(a.posted, 0) || ', documents ' || COALESCE(o.fen, 0) AS fault
               FROM (SELECT code, posted FROM ledger_accounts WHERE code LIKE 'receivable:%') a
               FULL JOIN (SELECT code, sum(fen) AS fen FROM owed GROUP BY code) o ON o.code = a.code
              WHERE COALESCE(a.posted, 0) <> COALESCE(o.fen, 0)`,
  },
  {
    name: '每次验收都已入账 · every receipt and agreed return is booked',
    counted: `SELECT count(*) FROM receipts`,
    faults: `SELECT 'receipt ' || r.number || ' was never booked' AS fault FROM receipts r
              WHERE r.goods_fen + r.freight_fen > 0 AND r.at < now() - interval '2 minutes'
                AND NOT EXISTS (SELECT FROM ledger_transfers t WHERE t.idempotency_key = 'receipt:' || r.id)
             UNION ALL
             SELECT 'return ' || r.number || ' was never booked' FROM returns r
              WHERE r.state = 'agreed' AND r.amount_fen > 0 AND r.decided_at < now() - interval '2 minutes'
                AND NOT EXISTS (SELECT FROM ledger_transfers t WHERE t.idempotency_key = 'return:' || r.id)`,
  },
  {
    name: '预算等于编制、变更与使用 · budgets equal what was set, and what was set is reserved, spent or free',
    counted: `SELECT count(*) FROM budgets`,
    faults: `SELECT 'budget of ' || b.agency_id || ' ' || b.year || ' ' || b.fund || ': set ' || b.amount_fen || ', ledger ' || COALESCE(-s.posted, 0) AS fault
               FROM budgets b LEFT JOIN ledger_accounts s ON s.code = 'budget-source:' || b.agency_id || ':' || b.year || ':' || b.fund
              WHERE b.amount_fen <> COALESCE(-s.posted, 0)`,
  },
  {
    name: '供应商余额等于收款减退款减付款 · supplier balances follow from allocations, credits and payouts',
    counted: `SELECT count(*) FROM ledger_accounts WHERE code LIKE 'supplier-balance:%'`,
    faults: `SELECT 'account ' || a.code || ': ledger ' || -a.posted || ', documents ' || d.fen AS fault FROM ledger_accounts a
               CROSS JOIN LATERAL (
                 SELECT (SELECT COALESCE(sum(x.amount_fen), 0) FROM allocations x JOIN invoices i ON i.id = x.invoice_id
                          WHERE i.supplier_id::text = split_part(a.code, ':', 2) AND x.undone_at IS NULL)
                      - (SELECT COALESCE(sum(c.from_paid_fen), 0) FROM invoice_credits c JOIN invoices i ON i.id = c.invoice_id
                          WHERE i.supplier_id::text = split_part(a.code, ':', 2))
                      - (SELECT COALESCE(sum(p.trade_fen), 0) FROM payouts p
                          WHERE p.payee_id::text = split_part(a.code, ':', 2) AND p.kind = 'settlement' AND p.state IN ('batched', 'paid')) AS fen) d
              WHERE a.code LIKE 'supplier-balance:%' AND -a.posted <> d.fen`,
  },
];
