import { LEFT } from '@bangfu/payments';

/** Where a supplier's money stands, one thing that was sold at a time. */
export const MONEY_STATES = [
  'to_be_invoiced',
  'waiting_buyer',
  'buyer_overdue',
  'awaiting_receipt',
  'claim_open',
  'disputed',
  'due',
  'held',
  'in_transfer',
  'paid',
  'given_back',
] as const;
export type MoneyState = (typeof MONEY_STATES)[number];

/** From sold to in the account: the states in which money stands at each step. */
export const MONEY_STAGES = {
  invoice: ['to_be_invoiced'],
  buyer: ['waiting_buyer', 'buyer_overdue'],
  receipt: ['awaiting_receipt', 'claim_open', 'disputed'],
  due: ['due', 'held'],
  transfer: ['in_transfer'],
  paid: ['paid'],
} as const satisfies Record<string, readonly MoneyState[]>;
export type MoneyStage = keyof typeof MONEY_STAGES;

export const MONEY_KINDS = ['delivery', 'invoice', 'retail'] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

/** What a payout of a settlement means for what it carries. */
const BY_PAYOUT = `CASE y.state WHEN 'paid' THEN 'paid' WHEN 'batched' THEN 'in_transfer' WHEN 'held' THEN 'held' WHEN 'due' THEN 'due'
  ELSE CASE WHEN y.settled THEN 'paid' ELSE 'due' END END`;
/** The last settlement that names a subject, and the payout that carries it. */
const SETTLED = (subject: string): string => `LEFT JOIN LATERAL (
    SELECT sm.id AS settlement_id, sm.number AS settlement_number, sm.payout_id IS NULL AS settled, po.state, po.held_code, po.decided_on, before.refusal
      FROM settlement_lines sl JOIN settlements sm ON sm.id = sl.settlement_id LEFT JOIN payouts po ON po.id = sm.payout_id
      LEFT JOIN payouts before ON before.id = po.follows_id
     WHERE sl.subject_id = ${subject} AND sl.kind = 'sold' ORDER BY sm.through_on DESC LIMIT 1) y ON true`;

/** $1 supplier, $2 today. Every branch answers the same columns. */
const DELIVERIES = (uninvoiced: string): string => `
  SELECT rc.id, 'delivery' AS kind, rc.number, b.name AS counterparty, rc.received_on AS on, u.fen AS sold, 0::bigint AS refunded, 0::bigint AS fee,
         u.fen AS open, 'to_be_invoiced' AS state, NULL::date AS expected_on, o.payment_days AS days, NULL::text AS held_code, NULL::text AS failure,
         NULL::uuid AS settlement_id, NULL::text AS settlement_number
    FROM receipts rc JOIN orders o ON o.id = rc.order_id JOIN organisations b ON b.id = rc.buyer_id
    JOIN LATERAL (SELECT sum(x.amount_fen)::bigint AS fen FROM (${uninvoiced}) x WHERE x.receipt_id = rc.id AND x.amount_fen > 0) u ON u.fen > 0
   WHERE rc.supplier_id = $1`;

/** What the buyer has paid of an invoice, each payment where its settlement's payout is; u.fen: not settled yet. */
const PAYMENTS = `LEFT JOIN LATERAL (
    SELECT sum(a.amount_fen) FILTER (WHERE l.ref_id IS NULL)::bigint AS fen,
           sum(a.amount_fen) FILTER (WHERE l.ref_id IS NULL OR q.state = 'due')::bigint AS due,
           sum(a.amount_fen) FILTER (WHERE q.state = 'held')::bigint AS held, sum(a.amount_fen) FILTER (WHERE q.state = 'batched')::bigint AS in_transfer
      FROM allocations a LEFT JOIN settlement_lines l ON l.ref_id = a.id AND l.kind = 'sold'
      LEFT JOIN settlements s ON s.id = l.settlement_id LEFT JOIN payouts q ON q.id = s.payout_id
     WHERE a.invoice_id = i.id AND a.undone_at IS NULL) u ON true`;

const UNPAID = `i.paid_fen + i.credited_fen < i.amount_fen`;

/** What the buyer still owes. */
const OWED = `
  SELECT i.id, 'invoice', i.number, b.name, i.issued_on, i.amount_fen - i.paid_fen, i.credited_fen, 0::bigint, i.amount_fen - i.paid_fen - i.credited_fen,
         CASE WHEN i.due_on < $2 THEN 'buyer_overdue' ELSE 'waiting_buyer' END,
         CASE WHEN i.due_on >= $2 THEN COALESCE(greatest(t.planned_on, $2), i.due_on) END, $2::date - i.due_on, NULL::text, NULL::text, NULL::uuid, NULL::text
    FROM invoices i JOIN organisations b ON b.id = i.buyer_id LEFT JOIN payment_instructions t ON t.invoice_id = i.id
   WHERE i.supplier_id = $1 AND ${UNPAID}`;

/** What the buyer has paid, of an invoice that is paid in part too. */
const INVOICES = `
  SELECT i.id, 'invoice', i.number, b.name, i.issued_on, CASE WHEN ${UNPAID} THEN i.paid_fen ELSE i.amount_fen END,
         CASE WHEN ${UNPAID} THEN 0 ELSE i.credited_fen END, 0::bigint,
         CASE st.state WHEN 'due' THEN COALESCE(u.due, i.paid_fen) WHEN 'held' THEN COALESCE(u.held, i.paid_fen)
              WHEN 'in_transfer' THEN COALESCE(u.in_transfer, i.paid_fen) ELSE 0 END,
         st.state, CASE WHEN y.state = 'paid' THEN y.decided_on END, NULL::integer, y.held_code, y.refusal, y.settlement_id, y.settlement_number
    FROM invoices i JOIN organisations b ON b.id = i.buyer_id ${SETTLED('i.id')} ${PAYMENTS}
   CROSS JOIN LATERAL (
     SELECT CASE WHEN i.paid_fen = 0 THEN 'given_back' WHEN u.fen IS NOT NULL THEN 'due' ELSE ${BY_PAYOUT} END AS state) st
   WHERE i.supplier_id = $1 AND (i.paid_fen > 0 OR NOT (${UNPAID}))`;

/** Open is what comes to the supplier, from the first day: what the fee will take is apart. */
const RETAIL = `
  SELECT p.id, 'retail', COALESCE(o.number, left(p.order_id::text, 8)), '个人消费者', (COALESCE(a.decided_at, a.created_at) AT TIME ZONE 'Asia/Shanghai')::date, p.amount_fen, p.refunded_fen,
         (p.commission_fen * (p.amount_fen - p.refunded_fen) + p.amount_fen / 2) / p.amount_fen, ${LEFT},
         CASE WHEN p.refunded_fen = p.amount_fen THEN 'given_back' WHEN p.frozen THEN 'disputed'
              WHEN p.state = 'held' AND EXISTS (SELECT FROM shop_order_holds h WHERE h.order_id = o.id AND h.ended_at IS NULL) THEN 'claim_open'
              WHEN p.state = 'held' THEN 'awaiting_receipt'
              WHEN v.payout_state IS NOT NULL THEN CASE v.payout_state WHEN 'paid' THEN 'paid' ELSE 'in_transfer' END
              WHEN ${LEFT} <= 0 THEN 'paid' WHEN t.state = 'held' THEN 'held' WHEN t.state = 'ready' THEN 'in_transfer'
              WHEN y.state = 'held' THEN 'held' ELSE 'due' END,
         CASE WHEN p.state = 'held' AND NOT p.frozen THEN o.confirm_due_on WHEN v.payout_state = 'paid' THEN v.decided_on
              WHEN ${LEFT} <= 0 THEN (t.sent_at AT TIME ZONE 'Asia/Shanghai')::date END,
         NULL::integer, CASE WHEN t.state = 'held' THEN 'account_not_ready' ELSE y.held_code END, COALESCE(t.failure, y.refusal), y.settlement_id, y.settlement_number
    FROM payment_parts p JOIN payment_attempts a ON a.id = p.attempt_id LEFT JOIN shop_orders o ON o.id = p.order_id ${SETTLED('p.id')}
    LEFT JOIN LATERAL (SELECT state, sent_at, failure FROM supplier_transfers x WHERE x.part_id = p.id AND x.state <> 'refused' ORDER BY x.created_at DESC LIMIT 1) t ON true
    LEFT JOIN LATERAL (SELECT q.state AS payout_state, q.decided_on FROM payout_parts z JOIN payouts q ON q.id = z.payout_id
                        WHERE z.part_id = p.id AND q.state IN ('batched', 'paid') ORDER BY q.made_at DESC LIMIT 1) v ON true
   WHERE p.supplier_id = $1 AND p.state <> 'unpaid'`;

export const moneyFacts = (uninvoiced: string): string =>
  `${DELIVERIES(uninvoiced)} UNION ALL ${OWED} UNION ALL ${INVOICES} UNION ALL ${RETAIL}`;
