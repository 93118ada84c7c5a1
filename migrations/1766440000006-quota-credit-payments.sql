-- Forward only: an order that is counted anew comes out as it is, however often.
-- What an agency paid from its credit was not counted as paid until its order was touched again. Each order with such a share that its counts lack is
-- told to the one consumer that recounts it, as if it had been relayed: a worker of the old version does not know that consumer, and leaves it to the new.
-- Reads what was ever paid from credit, and adds rows to the outbox.
WITH outdated AS (
  SELECT DISTINCT o.id, o.buyer_id
    FROM allocations a JOIN allocation_lines x ON x.allocation_id = a.id JOIN order_lines l ON l.id = x.order_line_id JOIN orders o ON o.id = l.order_id
    CROSS JOIN LATERAL (SELECT sum(y.amount_fen) AS fen FROM allocation_lines y JOIN allocations b ON b.id = y.allocation_id
                         WHERE y.order_line_id = l.id AND b.undone_at IS NULL AND b.how <> 'write_off') paid
   WHERE a.how = 'credit' AND a.undone_at IS NULL
     AND EXISTS (SELECT FROM count_entries c WHERE c.order_line_id = l.id GROUP BY c.plan_id
                 HAVING sum(c.amount_fen) FILTER (WHERE c.stage = 'ordered') > 0
                    AND COALESCE(sum(c.amount_fen) FILTER (WHERE c.stage = 'paid'), 0) < paid.fen)
), told AS (
  INSERT INTO outbox_events (id, type, payload, at, relayed_at, place_id)
  SELECT overlay(overlay(gen_random_uuid()::text PLACING left(first_id_of(now())::text, 13) FROM 1) PLACING '7' FROM 15)::uuid,
         'quota.count_outdated', jsonb_build_object('orderId', id, 'buyerId', buyer_id), now(), now(), buyer_id
    FROM outdated
  RETURNING id
)
INSERT INTO event_deliveries (event_id, consumer, relayed_at) SELECT id, 'quota-outdated', now() FROM told;
