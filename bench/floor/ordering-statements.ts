/** $1 line ids, $2 variants, $3 quantities, $4 request, $5 agency, $6 title, $7 buyer, $8 address, $9 contact, $10 name, $11 roles, $12 audit id, $13 request id. */
export const DRAFT = `
WITH wanted AS (
  SELECT w.*, v.price_fen, v.name AS variant_name, v.unit, p.name AS product_name, p.supplier_id
    FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) WITH ORDINALITY AS w (id, variant_id, quantity, position)
    JOIN variants v ON v.id = w.variant_id JOIN products p ON p.id = v.product_id
), request AS (
  INSERT INTO purchase_requests (id, agency_id, budget_unit_id, fund, title, requester_id, delivery_address, contact_sealed, created_at, changed_at)
  VALUES ($4, $5, $5, 'canteen', $6, $7, $8, $9, now(), now())
), trail AS (
  INSERT INTO audit_entries (id, at, actor_user_id, actor_name, actor_organisation_id, actor_roles, action, subject_type, subject_id, organisation_id, request_id)
  VALUES ($12, now(), $7, $10, $5, $11::text[], 'procurement.purchase_request.opened', 'purchase_request', $4::text, $5, $13)
)
INSERT INTO request_lines (id, request_id, position, variant_id, supplier_id, product_name, variant_name, unit, quantity, price_fen, amount_fen)
SELECT id, $4, position, variant_id, supplier_id, product_name, variant_name, unit, quantity, price_fen, quantity * price_fen FROM wanted`;

const SUPPLIED = `p.state = 'listed' AND s.state = 'admitted' AND o.status = 'active'`;

/**
 * $1 request, $2 buyer, $3 version, $4 agency, $5 transfer, $6 fingerprint, $7 name, $8 roles, $9 audit id, $10 event id, $11 request id, $12-$15 the idempotency key.
 * Whatever cannot be held divides by zero, so that nothing is.
 */
export const SUBMIT = `
WITH request AS (
  SELECT id, version, extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')::int AS year FROM purchase_requests
   WHERE id = $1 AND requester_id = $2 AND agency_id = $4 AND state = 'draft' AND version = $3 FOR UPDATE
), line AS MATERIALIZED (
  SELECT l.id, l.variant_id, l.quantity, v.price_fen, v.name AS variant_name, v.unit, p.name AS product_name, gen_random_uuid() AS reservation_id, gen_random_uuid() AS movement_id
    FROM request_lines l JOIN request r ON r.id = l.request_id JOIN variants v ON v.id = l.variant_id AND v.state = 'active' JOIN products p ON p.id = v.product_id
    JOIN organisations o ON o.id = p.supplier_id JOIN supplier_standings s ON s.supplier_id = o.id
   WHERE ${SUPPLIED} AND l.quantity >= v.min_quantity AND (v.max_quantity IS NULL OR l.quantity <= v.max_quantity)
), total AS (
  SELECT sum(quantity * price_fen)::bigint AS fen, count(*) AS lines FROM line
), asked AS (
  SELECT variant_id, sum(quantity)::bigint AS quantity FROM line GROUP BY 1
), locked AS MATERIALIZED (
  SELECT variant_id FROM stock_levels WHERE variant_id IN (SELECT variant_id FROM asked) ORDER BY variant_id FOR UPDATE
), raised AS (
  UPDATE stock_levels s SET reserved = s.reserved + a.quantity FROM asked a JOIN locked USING (variant_id)
   WHERE s.variant_id = a.variant_id AND s.on_hand - s.reserved >= a.quantity RETURNING s.variant_id
), held AS (
  INSERT INTO stock_reservations (id, variant_id, asked, quantity, ref_type, ref_id, expires_at, created_at)
  SELECT reservation_id, variant_id, quantity, quantity, 'request_line', id, now() + interval '7 days', now() FROM line
), moved AS (
  INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, reservation_id, ref_type, ref_id, at)
  SELECT movement_id, variant_id, 'reserved', 0, quantity, reservation_id, 'request_line', id, now() FROM line
), account AS MATERIALIZED (
  SELECT id, code LIKE 'budget:%' AS is_budget FROM ledger_accounts
   WHERE code IN ('budget:' || $4::text || ':' || (SELECT year FROM request) || ':canteen', 'budget-spent:' || $4::text || ':' || (SELECT year FROM request) || ':canteen')
   ORDER BY id FOR UPDATE
), transfer AS (
  INSERT INTO ledger_transfers (id, kind, idempotency_key, fingerprint, legs, ref_type, ref_id, at, business_on)
  VALUES ($5, 'reserve', 'request-hold:' || $1::text, $6, 2, 'purchase_request', $1::text, now(), (now() AT TIME ZONE 'Asia/Shanghai')::date)
), postings AS (
  INSERT INTO ledger_postings (transfer_id, account_id, phase, amount) SELECT $5, id, 'pending', CASE WHEN is_budget THEN -fen ELSE fen END FROM account, total
), unsealed AS (
  INSERT INTO ledger_unsealed (transfer_id) VALUES ($5)
), remainder AS (
  INSERT INTO ledger_remainders (transfer_id, total) SELECT $5, fen FROM total
), balances AS (
  UPDATE ledger_accounts a SET pending = a.pending + CASE WHEN is_budget THEN -fen ELSE fen END FROM account, total WHERE a.id = account.id
), frozen AS (
  UPDATE request_lines l SET price_fen = x.price_fen, amount_fen = l.quantity * x.price_fen, product_name = x.product_name, variant_name = x.variant_name, unit = x.unit,
         reservation_id = x.reservation_id FROM line x WHERE l.id = x.id
), band AS (
  SELECT up_to_fen, approvals_needed FROM approval_bands, total
   WHERE (agency_id = $4 OR (agency_id IS NULL AND NOT EXISTS (SELECT FROM approval_bands own WHERE own.agency_id = $4))) AND (up_to_fen IS NULL OR up_to_fen >= fen)
   ORDER BY up_to_fen NULLS LAST LIMIT 1
), sent AS (
  UPDATE purchase_requests r SET state = 'submitted', number = 'QG' || q.year || '-' || lpad(nextval('purchase_request_numbers')::text, 6, '0'), year = q.year, submitted_at = now(),
         held_until = now() + interval '7 days', approval_due_on = current_date + 5, band_up_to_fen = b.up_to_fen, approvals_needed = b.approvals_needed, submitted_fen = t.fen,
         budget_reservation_id = $5, changed_at = now(), version = r.version + 1
    FROM request q, band b, total t WHERE r.id = q.id AND t.lines > 0 RETURNING r.version
), trail AS (
  INSERT INTO audit_entries (id, at, actor_user_id, actor_name, actor_organisation_id, actor_roles, action, subject_type, subject_id, organisation_id, detail, request_id)
  SELECT $9, now(), $2, $7, $4, $8::text[], 'procurement.purchase_request.submitted', 'purchase_request', $1::text, $4, jsonb_build_object('totalFen', fen::text), $11 FROM total
), event AS (
  INSERT INTO outbox_events (id, type, payload, at) VALUES ($10, 'procurement.request_submitted', jsonb_build_object('requestId', $1::text, 'agencyId', $4::text), now())
), once AS (
  INSERT INTO idempotency_keys (scope, key, route, body_hash, status, response, at) VALUES ($12, $13, $14, $15, 200, jsonb_build_object('id', $1::text), now())
)
SELECT version / ((SELECT count(*) FROM raised) = (SELECT count(*) FROM asked) AND (SELECT lines FROM total) = (SELECT count(*) FROM request_lines WHERE request_id = $1))::int AS version
  FROM sent`;

/** $1 request, $2 agency, $3 version, $4 approver, $5 approval, $6 void transfer, $7 fingerprint, $8 contact, $9 name, $10 roles, $11 request id, $12 and $13 ids, $14-$17 the key. */
export const APPROVE = `
WITH request AS (
  SELECT * FROM purchase_requests WHERE id = $1 AND agency_id = $2 AND state = 'submitted' AND version = $3 AND requester_id <> $4 AND held_until > now() FOR UPDATE
), line AS MATERIALIZED (
  SELECT l.id, l.variant_id, l.supplier_id, l.quantity, l.price_fen, l.amount_fen, l.reservation_id, l.position, p.name AS product_name, v.name AS variant_name, v.unit, v.sold_by,
         v.net_weight_grams, p.category_code, g.tax_treatment, p.origin_code, c.id AS certificate_id, c.catalogue_code, coalesce(c.listed832, false) AS listed832,
         coalesce(c.linked, false) AS linked, gen_random_uuid() AS line_id
    FROM request_lines l JOIN request r ON r.id = l.request_id JOIN variants v ON v.id = l.variant_id AND v.state = 'active' JOIN products p ON p.id = v.product_id
    JOIN categories g ON g.code = p.category_code JOIN organisations o ON o.id = p.supplier_id JOIN supplier_standings s ON s.supplier_id = o.id
    LEFT JOIN LATERAL (
      SELECT c.id, c.catalogue_code, c.listed832, EXISTS (SELECT FROM certificate_application_households h JOIN benefit_links b ON b.household_id = h.household_id
               AND b.supplier_id = c.supplier_id WHERE h.application_id = c.application_id AND b.valid_from <= current_date
               AND (b.valid_to IS NULL OR b.valid_to >= current_date)) AS linked
        FROM certificates c WHERE c.id = p.certificate_id AND current_date BETWEEN c.valid_from AND c.valid_to AND c.revoked_on IS NULL) c ON true
   WHERE l.state = 'open' AND ${SUPPLIED}
), kept AS (
  UPDATE stock_reservations s SET expires_at = NULL FROM line l WHERE s.id = l.reservation_id AND s.state = 'held' RETURNING s.id
), verdict AS (
  INSERT INTO approvals (id, request_id, requester_id, step, approver_id, verdict, at) SELECT $5, id, requester_id, 1, $4, 'approved', now() FROM request WHERE approvals_needed = 1
), placed AS MATERIALIZED (
  SELECT supplier_id, sum(amount_fen)::bigint AS fen, gen_random_uuid() AS id, gen_random_uuid() AS transfer_id, row_number() OVER (ORDER BY supplier_id) AS n FROM line GROUP BY 1
), counter AS (
  INSERT INTO document_numbers AS d (prefix, year, last) SELECT 'DD', r.year, count(*) FROM placed, request r GROUP BY r.year
  ON CONFLICT (prefix, year) DO UPDATE SET last = d.last + excluded.last RETURNING last
), ordered AS (
  INSERT INTO orders (id, number, source, source_id, buyer_id, budget_unit_id, fund, supplier_id, state, freight_fen, goods_fen, ordered_fen, payment_terms, payment_days, placed_at,
    placed_on, fiscal_year, confirm_by, delivery_address, delivery_contact_sealed, delivery_name_masked, delivery_phone_masked)
  SELECT p.id, 'DD' || r.year || '-' || lpad((c.last - (SELECT count(*) FROM placed) + p.n)::text, 6, '0'), 'purchase_request', r.id, r.agency_id, r.budget_unit_id, r.fund,
         p.supplier_id, 'placed', 0, p.fen, p.fen, r.payment_terms, 30, now(), (now() AT TIME ZONE 'Asia/Shanghai')::date, r.year, current_date + 5, r.delivery_address, $8,
         '王**', '138****0000'
    FROM placed p, request r, counter c
), order_line AS (
  INSERT INTO order_lines (id, order_id, position, source_line_id, variant_id, reservation_id, product_name, variant_name, unit, sold_by, net_weight_grams, category_code,
    tax_treatment, origin_code, certificate_id, catalogue_code, listed832, poor_household_linked, quantity, unit_price_fen, amount_fen, buyer_id)
  SELECT l.line_id, p.id, row_number() OVER (PARTITION BY p.id ORDER BY l.position), l.id, l.variant_id, l.reservation_id, l.product_name, l.variant_name, l.unit, l.sold_by,
         l.net_weight_grams, l.category_code, l.tax_treatment, l.origin_code, l.certificate_id, l.catalogue_code, l.listed832, l.linked, l.quantity, l.price_fen, l.amount_fen, $2
    FROM line l JOIN placed p USING (supplier_id)
), duties AS (
  INSERT INTO order_duties (order_id, duty, user_id, at)
  SELECT p.id, d.duty, d.user_id, now() FROM placed p, request r, LATERAL (VALUES ('orderer', r.requester_id), ('approver', $4::uuid)) d (duty, user_id)
), steps AS (
  INSERT INTO order_steps (id, order_id, kind, at, actor_user_id, actor_name, organisation_id) SELECT gen_random_uuid(), id, 'placed', now(), $4, $9, $2 FROM placed
), account AS MATERIALIZED (
  SELECT a.id, a.code LIKE 'budget:%' AS is_budget FROM ledger_accounts a, request r
   WHERE a.code IN ('budget:' || $2::text || ':' || r.year || ':canteen', 'budget-spent:' || $2::text || ':' || r.year || ':canteen') ORDER BY a.id FOR UPDATE OF a
), freed AS (
  UPDATE ledger_remainders m SET used = m.total FROM request r WHERE m.transfer_id = r.budget_reservation_id RETURNING m.total - 0 AS fen
), transfers AS (
  INSERT INTO ledger_transfers (id, kind, idempotency_key, fingerprint, legs, ref_type, ref_id, reservation_id, at, business_on)
  SELECT $6::uuid, 'void', 'request-ordered:' || r.id, $7::bytea, 2, 'purchase_request', r.id::text, r.budget_reservation_id, now(), (now() AT TIME ZONE 'Asia/Shanghai')::date FROM request r
  UNION ALL
  SELECT transfer_id, 'reserve', 'order-budget:' || id || ':1', $7::bytea, 2, 'order', id::text, NULL, now(), (now() AT TIME ZONE 'Asia/Shanghai')::date FROM placed
), postings AS (
  INSERT INTO ledger_postings (transfer_id, account_id, phase, amount)
  SELECT $6::uuid, a.id, 'pending', CASE WHEN is_budget THEN fen ELSE -fen END FROM account a, freed
  UNION ALL
  SELECT transfer_id, a.id, 'pending', CASE WHEN is_budget THEN -fen ELSE fen END FROM account a, placed
), balances AS (
  UPDATE ledger_accounts a SET pending = a.pending + CASE WHEN is_budget THEN 1 ELSE -1 END * ((SELECT fen FROM freed) - (SELECT sum(fen) FROM placed))::bigint
    FROM account WHERE a.id = account.id
), unsealed AS (
  INSERT INTO ledger_unsealed (transfer_id) SELECT $6::uuid UNION ALL SELECT transfer_id FROM placed
), remainders AS (
  INSERT INTO ledger_remainders (transfer_id, total) SELECT transfer_id, fen FROM placed
), budgeted AS (
  INSERT INTO order_budgets (order_id, request_id, agency_id, year, fund) SELECT p.id, r.id, r.agency_id, r.year, r.fund FROM placed p, request r
), entries AS (
  INSERT INTO order_budget_entries (id, order_id, position, kind, amount_fen, transfer_id, cause, at)
  SELECT gen_random_uuid(), id, 1, 'reserved', fen, transfer_id, 'orders.order_placed', now() FROM placed
), marked AS (
  UPDATE request_lines l SET state = 'approved' FROM line x WHERE l.id = x.id
), decided AS (
  UPDATE purchase_requests p SET state = 'approved', decided_at = now(), changed_at = now(), version = p.version + 1 FROM request r WHERE p.id = r.id RETURNING p.version
), trail AS (
  INSERT INTO audit_entries (id, at, actor_user_id, actor_name, actor_organisation_id, actor_roles, action, subject_type, subject_id, organisation_id, detail, request_id)
  SELECT gen_random_uuid(), now(), $4, $9, $2, $10::text[], 'orders.order.placed', 'order', id::text, $2, jsonb_build_object('orderedFen', fen::text), $11 FROM placed
  UNION ALL
  SELECT $12::uuid, now(), $4, $9, $2, $10::text[], 'procurement.purchase_request.approved', 'purchase_request', $1::text, $2, '{}'::jsonb, $11
), events AS (
  INSERT INTO outbox_events (id, type, payload, at)
  SELECT gen_random_uuid(), 'orders.order_placed', jsonb_build_object('orderId', id, 'buyerId', $2::text, 'supplierId', supplier_id, 'budgetUnitId', $2::text), now() FROM placed
  UNION ALL
  SELECT $13::uuid, 'procurement.request_approved', jsonb_build_object('requestId', $1::text, 'agencyId', $2::text), now()
), once AS (
  INSERT INTO idempotency_keys (scope, key, route, body_hash, status, response, at) VALUES ($14, $15, $16, $17, 200, jsonb_build_object('id', $1::text), now())
)
SELECT version / ((SELECT count(*) FROM kept) = (SELECT count(*) FROM request_lines WHERE request_id = $1))::int AS version, (SELECT array_agg(id) FROM placed) AS "orderIds" FROM decided`;
