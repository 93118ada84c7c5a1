import type { Check } from './check.js';

/** Money and quota: transfers, balances, reservations. */
export const LEDGER_CHECKS: readonly Check[] = [
  {
    name: '每笔记账借贷平衡 · every transfer balances, with as many legs as declared',
    counted: `SELECT count(*) FROM ledger_transfers`,
    faults: `SELECT 'transfer ' || t.id || ' (' || t.ref_type || ' ' || t.ref_id || ')' AS fault
               FROM ledger_transfers t
               LEFT JOIN LATERAL (SELECT count(*) AS legs FROM ledger_postings p WHERE p.transfer_id = t.id) n ON true
              WHERE n.legs <> t.legs OR EXISTS (
                SELECT FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id WHERE p.transfer_id = t.id
                 GROUP BY a.unit, p.phase HAVING sum(p.amount) <> 0)`,
  },
  {
    name: '账户余额等于记账之和 · stored balances equal recomputed ones',
    counted: `SELECT count(*) FROM ledger_accounts`,
    faults: `SELECT 'account ' || a.code || ': stored ' || a.posted || '/' || a.pending || ', recomputed ' || s.posted || '/' || s.pending AS fault
               FROM ledger_accounts a
               CROSS JOIN LATERAL (SELECT COALESCE(sum(amount) FILTER (WHERE phase = 'posted'), 0) AS posted,
                                          COALESCE(sum(amount) FILTER (WHERE phase = 'pending'), 0) AS pending
                                     FROM ledger_postings p WHERE p.account_id = a.id) s
              WHERE a.posted <> s.posted OR a.pending <> s.pending OR a.posted + a.pending < a.floor_amount`,
  },
  {
    name: '预占与冲正不超过原额 · reservations and reversals stay within what they take up',
    counted: `SELECT count(*) FROM ledger_remainders`,
    faults: `WITH moved AS (
               SELECT t.id, t.kind, COALESCE(t.reservation_id, t.reverses_id) AS of_id,
                      CASE WHEN t.kind = 'reverse' THEN (SELECT sum(amount) FROM ledger_postings p WHERE p.transfer_id = t.id AND phase = 'posted' AND amount > 0)
                           ELSE (SELECT sum(amount) FROM ledger_postings p WHERE p.transfer_id = t.id AND phase = 'pending' AND amount > 0) END AS amount
                 FROM ledger_transfers t WHERE t.reservation_id IS NOT NULL OR t.reverses_id IS NOT NULL)
             SELECT 'transfer ' || r.transfer_id || ': used ' || r.used || ' of ' || r.total || ', recomputed ' || COALESCE(sum(m.amount), 0) AS fault
               FROM ledger_remainders r LEFT JOIN moved m ON m.of_id = r.transfer_id
              GROUP BY r.transfer_id, r.used, r.total HAVING r.used <> COALESCE(sum(m.amount), 0) OR r.used > r.total`,
  },
  {
    name: '所有记账均已封存 · no transfer stays unsealed',
    counted: `SELECT count(*) FROM ledger_chain`,
    faults: `SELECT 'transfer ' || t.id || ' of ' || t.at || ' is not in the chain' AS fault FROM ledger_transfers t
              WHERE NOT EXISTS (SELECT FROM ledger_chain c WHERE c.transfer_id = t.id)
                AND (t.at < now() - interval '10 minutes' OR NOT EXISTS (SELECT FROM ledger_unsealed u WHERE u.transfer_id = t.id))`,
  },
];
