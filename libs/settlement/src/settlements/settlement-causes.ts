import type { Database } from '@bangfu/kernel';

export type LineKind =
  | 'sold'
  | 'refunded'
  | 'refund_back'
  | 'fee'
  | 'fee_back'
  | 'transferred'
  | 'transfer_reversed'
  | 'advanced'
  | 'debt_kept';

/** One cause of money, as it enters a settlement; signed, positive is the supplier's. */
export interface SettlementLine {
  readonly source: 'trade' | 'retail';
  readonly kind: LineKind;
  readonly refId: string;
  readonly subjectId: string;
  readonly amountFen: bigint;
  readonly on: string;
  readonly subjectNumber: string;
  readonly counterparty: string;
}

const DAY = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

/** What agencies paid for the supplier ($1), and what was taken back, before the instant $2. */
const TRADE = `
  SELECT 'trade' AS source, 'sold' AS kind, a.id AS ref_id, i.id AS subject_id, a.amount_fen AS fen, ${DAY('a.allocated_at')} AS on,
         i.number AS subject_number, b.name AS counterparty
    FROM invoices i JOIN allocations a ON a.invoice_id = i.id JOIN organisations b ON b.id = i.buyer_id WHERE i.supplier_id = $1 AND a.allocated_at < $2
  UNION ALL
  SELECT 'trade', 'refunded', a.id, i.id, -a.amount_fen, ${DAY('a.undone_at')}, i.number, b.name
    FROM invoices i JOIN allocations a ON a.invoice_id = i.id JOIN organisations b ON b.id = i.buyer_id WHERE i.supplier_id = $1 AND a.undone_at < $2
  UNION ALL
  SELECT 'trade', 'refunded', c.return_id, i.id, -c.from_paid_fen, ${DAY('c.at')}, i.number, b.name
    FROM invoices i JOIN invoice_credits c ON c.invoice_id = i.id JOIN organisations b ON b.id = i.buyer_id
   WHERE i.supplier_id = $1 AND c.from_paid_fen > 0 AND c.at < $2`;

/** Parts of shoppers' payments whose goods were confirmed, and everything that happened to them since; the commission apart. */
const RETAIL = `
  SELECT 'retail', 'sold', p.id, p.id, p.amount_fen, ${DAY('p.released_at')}, p.number, ''
    FROM parts p
  UNION ALL
  SELECT 'retail', 'refunded', r.id, p.id, -x.amount_fen, ${DAY('r.settled_at')}, p.number, r.number
    FROM parts p JOIN refund_parts x ON x.part_id = p.id JOIN refunds r ON r.id = x.refund_id
   WHERE r.state = 'done' AND r.settled_at < $2
  UNION ALL
  SELECT 'retail', 'refund_back', r.id, p.id, x.amount_fen, ${DAY('r.settled_at')}, p.number, r.number
    FROM parts p JOIN refund_parts x ON x.part_id = p.id JOIN refunds r ON r.id = x.refund_id
   WHERE r.state = 'failed' AND EXISTS (SELECT FROM settlement_lines l WHERE l.ref_id = r.id AND l.kind = 'refunded' AND l.subject_id = p.id)
  UNION ALL
  SELECT 'retail', 'advanced', r.id, p.id, x.debt_fen, ${DAY('r.settled_at')}, p.number, r.number
    FROM parts p JOIN refund_parts x ON x.part_id = p.id JOIN refunds r ON r.id = x.refund_id
   WHERE r.state = 'done' AND r.settled_at < $2 AND x.debt_fen > 0
  UNION ALL
  SELECT 'retail', 'transferred', t.id, p.id, -t.amount_fen, ${DAY('t.sent_at')}, p.number, ''
    FROM parts p JOIN supplier_transfers t ON t.part_id = p.id WHERE t.state = 'sent' AND t.sent_at < $2
  UNION ALL
  SELECT 'retail', 'transfer_reversed', v.id, p.id, v.amount_fen, ${DAY('v.settled_at')}, p.number, ''
    FROM parts p JOIN transfer_reversals v ON v.part_id = p.id
   WHERE v.state IN ('done', 'undone') AND v.settled_at < $2
  UNION ALL
  SELECT 'retail', 'debt_kept', n.id, p.id, -n.amount_fen, ${DAY('n.at')}, p.number, ''
    FROM parts p JOIN debt_nettings n ON n.part_id = p.id WHERE n.at < $2`;

/** Everything until an instant that no settlement of the supplier has yet, oldest first. */
export async function openCauses(database: Database, supplierId: string, before: Date): Promise<SettlementLine[]> {
  const rows = await database.query<SettlementLine & Record<string, unknown>>(
    `WITH parts AS (
       SELECT p.*, COALESCE(o.number, left(p.order_id::text, 8)) AS number FROM payment_parts p LEFT JOIN shop_orders o ON o.id = p.order_id
        WHERE p.supplier_id = $1 AND p.released_at < $2), causes AS (${TRADE} UNION ALL ${RETAIL})
     SELECT source, kind, ref_id AS "refId", subject_id AS "subjectId", fen AS "amountFen", c.on, subject_number AS "subjectNumber", counterparty
       FROM causes c WHERE NOT EXISTS (SELECT FROM settlement_lines l WHERE l.ref_id = c.ref_id AND l.kind = c.kind AND l.subject_id = c.subject_id)
      ORDER BY c.on, ref_id, kind`,
    [supplierId, before],
  );
  return [...rows, ...(await commissions(database, rows))];
}

/**
 * The commission is counted to its target, as quota is: what the part should bear for what was not refunded, less what settlements
 * took already. Whatever order refunds settle in, the lines of a part sum to the commission that payments keep.
 */
async function commissions(database: Database, lines: readonly SettlementLine[]): Promise<SettlementLine[]> {
  const moving = lines.filter(
    (line) => ['sold', 'refunded', 'refund_back'].includes(line.kind) && line.source === 'retail',
  );
  const parts = [...new Set(moving.map((line) => line.subjectId))];
  if (parts.length === 0) return [];
  const rows = await database.query<{
    id: string;
    amount: bigint;
    commission: bigint;
    refunded: bigint;
    taken: bigint;
  }>(
    `SELECT p.id, p.amount_fen AS amount, p.commission_fen AS commission,
            -COALESCE(sum(l.amount_fen) FILTER (WHERE l.kind IN ('refunded', 'refund_back')), 0)::bigint AS refunded,
            -COALESCE(sum(l.amount_fen) FILTER (WHERE l.kind IN ('fee', 'fee_back')), 0)::bigint AS taken
       FROM payment_parts p LEFT JOIN settlement_lines l ON l.subject_id = p.id WHERE p.id = ANY ($1::uuid[]) GROUP BY p.id`,
    [parts],
  );
  return rows.flatMap((part) => {
    const own = moving.filter((line) => line.subjectId === part.id);
    const newly = own.reduce((sum, line) => sum - (line.kind === 'sold' ? 0n : line.amountFen), 0n);
    const kept = part.amount - part.refunded - newly;
    const target = (part.commission * kept + part.amount / 2n) / part.amount;
    const change = target - part.taken;
    const cause = own.at(-1)!;
    return change === 0n
      ? []
      : [{ ...cause, kind: change > 0n ? ('fee' as const) : ('fee_back' as const), amountFen: -change }];
  });
}

/** Suppliers of whom something until an instant is in no settlement yet. */
export async function suppliersWithOpenCauses(database: Database, before: Date): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT DISTINCT supplier_id AS id FROM (
       SELECT i.supplier_id FROM allocations a JOIN invoices i ON i.id = a.invoice_id
        WHERE a.allocated_at < $1 AND NOT EXISTS (SELECT FROM settlement_lines l WHERE l.ref_id = a.id AND l.kind = 'sold')
       UNION ALL
       SELECT i.supplier_id FROM allocations a JOIN invoices i ON i.id = a.invoice_id
        WHERE a.undone_at < $1 AND NOT EXISTS (SELECT FROM settlement_lines l WHERE l.ref_id = a.id AND l.kind = 'refunded')
       UNION ALL
       SELECT i.supplier_id FROM invoice_credits c JOIN invoices i ON i.id = c.invoice_id
        WHERE c.from_paid_fen > 0 AND c.at < $1 AND NOT EXISTS (SELECT FROM settlement_lines l WHERE l.ref_id = c.return_id)
       UNION ALL
       SELECT p.supplier_id FROM payment_parts p
        WHERE p.released_at < $1 AND NOT EXISTS (SELECT FROM settlement_lines l WHERE l.ref_id = p.id AND l.kind = 'sold')
       UNION ALL
       SELECT p.supplier_id FROM payment_parts p JOIN refund_parts x ON x.part_id = p.id JOIN refunds r ON r.id = x.refund_id
        WHERE p.released_at < $1 AND r.state = 'done' AND r.settled_at < $1
          AND NOT EXISTS (SELECT FROM settlement_lines l WHERE l.ref_id = r.id AND l.subject_id = p.id)
       UNION ALL
       SELECT t.supplier_id FROM supplier_transfers t
        WHERE t.state = 'sent' AND t.sent_at < $1 AND NOT EXISTS (SELECT FROM settlement_lines l WHERE l.ref_id = t.id)) s ORDER BY 1`,
    [before],
  );
  return rows.map((row) => row.id);
}
