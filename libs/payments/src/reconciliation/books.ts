/** What a movement of the provider is about; an adjustment is a dispute's. */
const GROUP = `CASE WHEN kind IN ('charge', 'payment') THEN 'charge' WHEN kind IN ('refund', 'payment_refund') THEN 'refund'
  WHEN kind IN ('refund_failure', 'payment_refund_failure') THEN 'refund_back' WHEN kind = 'transfer' THEN 'transfer'
  WHEN kind IN ('transfer_refund', 'transfer_cancel', 'transfer_failure') THEN 'reversal' WHEN kind = 'adjustment' THEN 'dispute'
  WHEN kind = 'payout' THEN 'payout' WHEN kind IN ('payout_failure', 'payout_cancel') THEN 'payout_back' ELSE kind END`;

const columns = (amount: string, at: string, ref: string, settled = 'true'): string =>
  `${amount} AS amount, 0::bigint AS fee, ${at} AS at, '${ref}' AS ref_type, ${settled} AS settled`;

/** One row per thing of ours that moved the balance: what it should have moved, in fen, and since when. `settled`: in the ledger. */
const BOOKED = `
  SELECT charge_ref AS source, 'charge' AS grp, captured_fen AS amount, fee_fen AS fee, decided_at AS at, 'payment_attempt' AS ref_type,
         true AS settled, id AS ref_id FROM payment_attempts WHERE captured_fen IS NOT NULL AND charge_ref IS NOT NULL
  UNION ALL SELECT provider_ref, 'refund', ${columns('-amount_fen', 'COALESCE(settled_at, asked_at)', 'refund', `state IN ('done', 'failed')`)}, id
    FROM refunds WHERE provider_ref IS NOT NULL
  UNION ALL SELECT provider_ref, 'refund_back', ${columns('amount_fen', 'settled_at', 'refund')}, id
    FROM refunds WHERE provider_ref IS NOT NULL AND state = 'failed'
  UNION ALL SELECT f.provider_ref, 'refund', ${columns('-r.amount_fen', 'f.failed_at', 'refund')}, r.id
    FROM refund_failures f JOIN refunds r ON r.id = f.refund_id WHERE f.provider_ref IS NOT NULL
  UNION ALL SELECT f.provider_ref, 'refund_back', ${columns('r.amount_fen', 'f.failed_at', 'refund')}, r.id
    FROM refund_failures f JOIN refunds r ON r.id = f.refund_id WHERE f.provider_ref IS NOT NULL
  UNION ALL SELECT provider_ref, 'transfer', ${columns('-amount_fen', 'sent_at', 'supplier_transfer')}, id FROM supplier_transfers WHERE state = 'sent'
  UNION ALL SELECT provider_ref, 'reversal', ${columns('amount_fen', 'settled_at', 'transfer_reversal')}, id
    FROM transfer_reversals WHERE state IN ('done', 'undone')
  UNION ALL SELECT d.provider_ref, 'dispute', CASE WHEN d.state = 'won' THEN 0 ELSE -d.amount_fen END, d.fee_fen, t.at, 'payment_dispute', true, d.id
    FROM payment_disputes d JOIN ledger_transfers t ON t.idempotency_key = 'dispute-open:' || d.id
  UNION ALL SELECT provider_ref, 'payout', ${columns('-amount_fen', 'at', 'provider_payout')}, NULL FROM provider_payouts
  UNION ALL SELECT provider_ref, 'payout_back', ${columns('amount_fen', 'at', 'provider_payout')}, NULL FROM provider_payouts WHERE state = 'failed'`;

const MOVED = `SELECT COALESCE(source_ref, ref) AS source, ${GROUP} AS grp, sum(amount_fen)::bigint AS amount, sum(fee_fen)::bigint AS fee,
    sum(net_fen)::bigint AS net, min(at) AS at FROM provider_movements GROUP BY 1, 2`;

const SIDES = `booked AS (${BOOKED}), moved AS (${MOVED})`;

/** The key under which a difference is known: one thing of the provider, and what about it. */
const KEY = `COALESCE(m.grp, b.grp) || ':' || COALESCE(m.source, b.source)`;

/** What came and went before we heard of it (a dispute won at once) moved nothing. Differences of the time from $1 to $2 as rows (kind, provider_ref, provider_fen, ledger_fen, ref_type, ref_id). */
export const DIFFERENCES = `WITH ${SIDES},
  both_sides AS (
    SELECT ${KEY} AS key, m.grp AS moved, b.grp AS booked, COALESCE(m.grp, b.grp) AS grp, m.amount AS there, b.amount AS here, m.fee AS fee_there,
           b.fee AS fee_here, b.settled, m.at AS moved_at, b.at AS booked_at, b.ref_type, b.ref_id
      FROM moved m FULL JOIN booked b ON b.source = m.source AND b.grp = m.grp)
  SELECT CASE WHEN booked IS NOT NULL THEN 'missing_there' WHEN grp = 'charge' THEN 'orphan' ELSE 'missing_here' END AS kind, key AS "providerRef",
         there AS "providerFen", here AS "ledgerFen", ref_type AS "refType", ref_id AS "refId"
    FROM both_sides WHERE (booked IS NULL AND (there <> 0 OR fee_there <> 0) AND moved_at >= $1 AND moved_at < $2)
      OR (moved IS NULL AND settled AND booked_at >= $1 AND booked_at < $2)
  UNION ALL
  SELECT 'amount_differs', key, there, here, ref_type, ref_id FROM both_sides WHERE here <> there AND moved_at >= $1 AND moved_at < $2 AND settled
  UNION ALL
  SELECT 'fee_differs', key, fee_there, fee_here, ref_type, ref_id FROM both_sides
   WHERE here = there AND fee_here IS DISTINCT FROM fee_there AND moved_at >= $1 AND moved_at < $2`;

/** How many movements of the time from $1 to $2 there were. */
export const CHECKED = `SELECT count(*)::int AS checked FROM provider_movements WHERE at >= $1 AND at < $2`;

/**
 * What the balances may differ by, in fen: movements too young to judge (from $1 on), still on their way (a wallet's refund), or
 * explained by a person; less what is in our books since then and not yet in the provider's list.
 */
export const EXCUSED = `WITH ${SIDES}
  SELECT (COALESCE((SELECT sum(m.net) FROM moved m LEFT JOIN booked b ON b.source = m.source AND b.grp = m.grp
            WHERE b.settled IS NOT TRUE AND (b.grp IS NOT NULL OR m.at >= $1 OR EXISTS (
              SELECT FROM reconciliation_differences d WHERE d.provider_ref = m.grp || ':' || m.source AND d.state = 'explained'))), 0)
        - COALESCE((SELECT sum(b.amount - COALESCE(b.fee, 0)) FROM booked b WHERE b.settled AND b.at >= $1 AND NOT EXISTS (
              SELECT FROM moved m WHERE m.source = b.source AND m.grp = b.grp)), 0))::bigint AS fen`;

/** Open differences that have come right by themselves. */
export const COME_RIGHT = `WITH ${SIDES}
  UPDATE reconciliation_differences d SET state = 'explained', explained_at = $1, explanation = '之后已核对一致'
   WHERE d.state = 'open' AND d.kind IN ('orphan', 'missing_here', 'missing_there', 'amount_differs', 'fee_differs') AND EXISTS (
     SELECT FROM moved m JOIN booked b ON b.source = m.source AND b.grp = m.grp
      WHERE m.grp || ':' || m.source = d.provider_ref AND b.amount = m.amount AND b.fee IS NOT DISTINCT FROM m.fee)`;
