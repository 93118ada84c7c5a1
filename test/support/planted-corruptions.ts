/** One row of a table. */
const nth = (table: string, where = 'true') => `ctid = (SELECT ctid FROM ${table} WHERE ${where} LIMIT 1)`;

/** What is done to sound books, and the check that must see it: at least one corruption for each check of `verify`. */
export const PLANTED: readonly (readonly [string, string])[] = [
  ['every transfer balances', `UPDATE ledger_postings SET amount = amount + 1 WHERE ${nth('ledger_postings')}`],
  ['every transfer balances', `DELETE FROM ledger_postings WHERE ${nth('ledger_postings')}`],
  ['stored balances equal', `UPDATE ledger_accounts SET posted = posted + 1 WHERE ${nth('ledger_accounts')}`],
  [
    'reservations and reversals',
    `INSERT INTO ledger_remainders (transfer_id, total, used) SELECT id, 100, 40 FROM ledger_transfers LIMIT 1`,
  ],
  ['no transfer stays unsealed', `DELETE FROM ledger_chain WHERE position = 3`],
  ['what is counted is what', `UPDATE count_entries SET amount_fen = amount_fen + 1 WHERE ${nth('count_entries')}`],
  [
    'what is counted is what',
    `INSERT INTO count_entries SELECT gen_random_uuid(), plan_id, order_id, order_line_id, fund, stage, 99, amount_fen, total_after_fen, cause, transfer_id, counted_at, counted_on FROM count_entries LIMIT 1`,
  ],
  ['every completed fen has', `DELETE FROM receipt_lines`],
  ['no eligible line', `DELETE FROM count_entries WHERE stage = 'accepted'`],
  [
    'every order line was judged',
    `WITH old AS (UPDATE orders SET placed_at = '2026-01-01' RETURNING 1) DELETE FROM eligibilities`,
  ],
  ['totals of plans', `UPDATE plan_totals SET paid_fen = paid_fen + 1 WHERE ${nth('plan_totals')}`],
  ['totals of plans', `DELETE FROM plan_totals WHERE ${nth('plan_totals', 'ordered_fen > 0')}`],
  ['compliance sums equal', `UPDATE agency_totals SET paid_fen = paid_fen + 1 WHERE ${nth('agency_totals')}`],
  ['compliance sums equal', `DELETE FROM agency_months WHERE programme_id IS NULL`],
  [
    'sums of agencies equal',
    `UPDATE agency_plans SET union_paid = union_paid + 1 WHERE ${nth('agency_plans', 'programme_id IS NULL')}`,
  ],
  ['sums of agencies equal', `DELETE FROM agency_plans WHERE ${nth('agency_plans', 'programme_id IS NOT NULL')}`],
  ['counties counted ahead equal their suppliers', `UPDATE place_supply SET listed = listed + 1`],
  ['counties counted ahead equal their units', `UPDATE place_units SET laggards = laggards + 1`],
  ['counties counted ahead equal their units', `DELETE FROM place_units WHERE ${nth('place_units')}`],
  ['compliance sums equal', `UPDATE counted_lines SET paid_fen = paid_fen - 1 WHERE ${nth('counted_lines')}`],
  [
    'count entries equal the ledger',
    `UPDATE count_entries SET transfer_id = (SELECT id FROM ledger_transfers WHERE ref_type = 'receipt' LIMIT 1) WHERE ${nth('count_entries')}`,
  ],
  [
    'stock equals its movements',
    `UPDATE stock_levels SET on_hand = on_hand - 1 WHERE ${nth('stock_levels', 'on_hand > 0')}`,
  ],
  ['stock equals its movements', `DELETE FROM stock_levels WHERE ${nth('stock_levels')}`],
  ['stock equals its movements', `DELETE FROM stock_movements WHERE ${nth('stock_movements', "kind = 'committed'")}`],
  [
    'shipped and settled',
    `ALTER TABLE order_lines DROP CONSTRAINT order_lines_check4; UPDATE order_lines SET shipped_quantity = shipped_quantity + 1 WHERE ${nth('order_lines')}`,
  ],
  ['receipts equal their lines', `UPDATE receipt_lines SET amount_fen = amount_fen + 1 WHERE ${nth('receipt_lines')}`],
  ['carries the buyer of its order', `UPDATE order_lines SET buyer_id = id WHERE ${nth('order_lines')}`],
  ['under a certificate valid', `UPDATE certificates SET valid_to = '2026-02-01', valid_from = '2026-01-01'`],
  [
    'nobody has two duties',
    `ALTER TABLE order_duties DROP CONSTRAINT order_duties_separate; UPDATE order_duties SET user_id = (SELECT user_id FROM order_duties WHERE duty = 'approver' LIMIT 1) WHERE duty = 'acceptor'`,
  ],
  ['no gaps', `UPDATE document_numbers SET last = last + 1 WHERE prefix = 'DD'`],
  ['no gaps', `DELETE FROM document_numbers WHERE prefix = 'FH'`],
  ['every order has its steps', `DELETE FROM order_steps`],
  ['every order has its steps', `DELETE FROM shop_order_steps WHERE order_id = (SELECT id FROM shop_orders LIMIT 1)`],
  ['every order has its steps', `DELETE FROM variant_prices WHERE ${nth('variant_prices')}`],
  ['names who placed it', `DELETE FROM order_duties WHERE duty = 'orderer'`],
  ['names who placed it', `DELETE FROM order_duties WHERE duty = 'acceptor'`],
  ['names who placed it', `DELETE FROM audit_entries`],
  ['invoices equal their lines', `UPDATE invoices SET paid_fen = paid_fen - 1`],
  [
    'allocations equal their lines',
    `UPDATE allocation_lines SET amount_fen = amount_fen + 1 WHERE ${nth('allocation_lines')}`,
  ],
  [
    'what is written off',
    `UPDATE allocations SET how = 'write_off', reason = '尾差', bank_line_id = NULL WHERE ${nth('allocations', "how = 'code'")}`,
  ],
  ['what is written off', `UPDATE ledger_accounts SET posted = posted + 1 WHERE code = 'written-off:payments'`],
  ['what is written off', `UPDATE finance_settings SET value = 49 WHERE key = 'write_off_most_fen'`],
  ['what is written off', `DELETE FROM allocations WHERE how <> 'write_off'`],
  ['bank lines are booked', `UPDATE bank_lines SET allocated_fen = allocated_fen - 1`],
  ['bank lines are booked', `UPDATE bank_lines SET amount_fen = amount_fen + 1`],
  ['what each buyer owes', `UPDATE receipts SET goods_fen = goods_fen + 1`],
  [
    'every receipt and agreed return',
    `WITH t AS (UPDATE receipts SET at = '2026-01-01' RETURNING 1) UPDATE ledger_transfers SET idempotency_key = 'other:' || id WHERE ref_type = 'receipt'`,
  ],
  ['the report rebuilt from scratch', `DELETE FROM count_entries WHERE stage = 'paid'`],
  ['in-between accounts are zero', `UPDATE ledger_transfers SET at = at - interval '90 days'`],
  ['nothing is sold beyond', `UPDATE certificates SET annual_capacity_grams = 1000`],
  ['order, acceptance, invoice and payment match', `UPDATE receipt_lines SET amount_fen = amount_fen - 1`],
  ['budgets equal', `UPDATE budgets SET amount_fen = amount_fen + 1`],
  ['supplier balances', `UPDATE invoice_credits SET from_paid_fen = from_paid_fen - 1`],
  ['refunds never exceed', `UPDATE refund_parts SET amount_fen = amount_fen + 1 WHERE ${nth('refund_parts')}`],
  ['refunds never exceed', `UPDATE refunds SET amount_fen = 100000`],
  [
    'a payment equals its parts',
    `UPDATE payment_parts SET amount_fen = amount_fen + 1, commission_fen = 0 WHERE ${nth('payment_parts')}`,
  ],
  [
    'a payment equals its parts',
    `UPDATE payment_attempts SET state = 'parked', parked_reason = 'x' WHERE state = 'paid'`,
  ],
  [
    'parts are booked as they stand',
    `UPDATE payment_parts SET state = 'closed', released_at = now() WHERE ${nth('payment_parts', "state = 'held'")}`,
  ],
  [
    'no number, request line or reservation',
    `INSERT INTO order_lines SELECT (jsonb_populate_record(l, jsonb_build_object('id', first_id_of(now() + interval '366 days')))).* FROM order_lines l WHERE ${nth('order_lines')}`,
  ],
  [
    'money held for suppliers',
    `UPDATE payment_parts SET refunded_fen = refunded_fen - 1 WHERE state = 'held' AND refunded_fen > 0`,
  ],
  [
    'money due to suppliers',
    `UPDATE payment_parts SET transferred_fen = transferred_fen - 1 WHERE transferred_fen > 0`,
  ],
  ['commission is that of', `UPDATE payment_parts SET commission_fen = commission_fen - 100 WHERE state = 'closed'`],
  ['money on its way back', `UPDATE refunds SET state = 'refunding', settled_at = NULL WHERE state = 'done'`],
  ['money in dispute', `UPDATE payment_disputes SET amount_fen = amount_fen + 1`],
  [
    'no payment is suspended',
    `UPDATE refunds SET state = 'failed', settled_at = now() WHERE attempt_id IN (SELECT id FROM payment_attempts WHERE state = 'parked')`,
  ],
  ['the balance at the provider', `UPDATE payment_attempts SET fee_fen = fee_fen + 1`],
  ['the balance at the provider', `UPDATE supplier_transfers SET amount_fen = amount_fen - 1 WHERE state = 'sent'`],
  [
    'the provider holds what',
    `WITH run AS (INSERT INTO reconciliation_runs (id, provider, from_at, to_at, checked, differences, provider_balance_fen, ledger_balance_fen, at)
       VALUES (gen_random_uuid(), 'stripe', now() - interval '1 day', now(), 1, 1, 100, 99, now()) RETURNING id)
     INSERT INTO reconciliation_differences (id, run_id, kind, provider_ref, provider_fen, ledger_fen)
     SELECT gen_random_uuid(), id, 'balance', 'stripe', 100, 99 FROM run`,
  ],
  [
    'no supplier is sent more',
    `UPDATE payment_parts SET transferred_fen = transferred_fen + 1 WHERE ${nth('payment_parts', "state = 'closed'")}`,
  ],
  ['no supplier is sent more', `UPDATE supplier_transfers SET reversed_fen = reversed_fen + 1 WHERE reversed_fen > 0`],
  ['what suppliers owe', `UPDATE transfer_reversals SET amount_fen = amount_fen + 1 WHERE state = 'refused'`],
  ['settlements equal sales', `UPDATE settlement_lines SET amount_fen = amount_fen + 1 WHERE kind = 'sold'`],
  ['settlements equal sales', `UPDATE settlement_lines SET amount_fen = amount_fen - 1 WHERE kind = 'fee'`],
  ['settlements equal sales', `UPDATE settlements SET sold_fen = sold_fen + 1, net_fen = net_fen + 1`],
  ['money in payment files', `UPDATE payouts SET state = 'paid', decided_on = '2026-03-19' WHERE state = 'batched'`],
  ['money in payment files', `UPDATE payout_batches SET total_fen = total_fen + 1`],
  [
    'shares of households',
    `UPDATE household_payment_shares SET amount_fen = amount_fen + 1 WHERE ${nth('household_payment_shares')}`,
  ],
  ['the credit of buyers', `UPDATE ledger_accounts SET posted = -posted WHERE code LIKE 'buyer-credit:%'`],
  ['the credit of buyers', `UPDATE bank_lines SET credit_fen = credit_fen - 1 WHERE credit_fen > 1`],
  [
    'every event was relayed',
    `WITH t AS (UPDATE outbox_events SET relayed_at = '2026-01-01') UPDATE outbox_events SET relayed_at = NULL WHERE position = (SELECT min(position) FROM outbox_events)`,
  ],
  [
    'sent and cancelled units of shop orders',
    `UPDATE shop_order_lines SET shipped_quantity = shipped_quantity - 1 WHERE ${nth('shop_order_lines', 'shipped_quantity > 0')}`,
  ],
  [
    'a paid shop order costs',
    `UPDATE shop_orders SET freight_fen = freight_fen + 1 WHERE ${nth('shop_orders', 'paid_at IS NOT NULL')}`,
  ],
  [
    'the money of a shop order is released',
    `UPDATE shop_orders SET state = 'shipped', received_at = NULL, received_by = NULL WHERE ${nth('shop_orders', `state = 'received'`)}`,
  ],
  [
    'every payment of a checkout has led',
    `UPDATE checkouts SET state = 'awaiting_payment', paid_at = NULL, decision = NULL, decided_at = NULL WHERE ${nth('checkouts', `state = 'paid'`)}`,
  ],
  [
    'a cancellation gives back',
    `UPDATE shop_cancellations SET freight_fen = freight_fen + 1 WHERE ${nth('shop_cancellations')}`,
  ],
  [
    'what a shopper has paid for is held',
    `UPDATE stock_reservations SET expires_at = now() WHERE id IN (SELECT l.reservation_id FROM shop_order_lines l JOIN shop_orders o ON o.id = l.order_id WHERE o.state = 'paid')`,
  ],
  ['a claim is refunded exactly', `UPDATE claims SET freight_fen = freight_fen + 1 WHERE refund_id IS NOT NULL`],
  [
    'no line is claimed beyond',
    `ALTER TABLE claim_lines DISABLE TRIGGER claim_lines_never_more; UPDATE claim_lines SET asked_fen = 100000000 WHERE ${nth('claim_lines', 'granted_fen IS NULL')}`,
  ],
  [
    'a refund after an invoice has its red letter',
    `UPDATE refunds SET state = 'done', settled_at = '2025-01-01' WHERE id IN (SELECT refund_id FROM shop_cancellations);
     INSERT INTO shop_invoices (id, order_id, supplier_id, number, issued_on, amount_fen, file_id, file_sha256, recorded_at)
     SELECT gen_random_uuid(), p.order_id, p.supplier_id, '24432000000012349999', '2024-12-01', p.amount_fen, (SELECT id FROM files LIMIT 1),
            repeat('a', 64), '2024-12-01' FROM payment_parts p JOIN shop_cancellations c ON c.order_id = p.order_id`,
  ],
  ['an order is held exactly', `UPDATE shop_order_holds SET ended_at = opened_at WHERE cause_type = 'claim'`],
  ['sums of reviews equal', `UPDATE review_totals SET five = five + 1`],
  [
    'every delivery is done',
    `UPDATE event_deliveries SET done_at = NULL, dead_at = now() WHERE ${nth('event_deliveries')}`,
  ],
  [
    'every relayed event reached',
    `INSERT INTO outbox_events (id, type, payload, at, relayed_at) VALUES (gen_random_uuid(), 'fulfilment.receipt_recorded', '{}', now(), now())`,
  ],
];
