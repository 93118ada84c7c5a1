import { LEVELS_OF_RESERVATIONS } from './stock.locks.js';

/** The statements of stock: each does all of its lines or none, whatever their number. Levels are locked before. */

/**
 * $1 ids, $2 variants, $3 quantities, $4 ref types, $5 ref ids, $6 movement ids, $7 expiry, $8 now. Locks the levels itself and looks at
 * them as they are once it has them. A reservation that somebody else made for the same reference while it waited is not seen: its
 * line is then missing from the answer. `raised` writes what `level` saw and nothing of the row before it: PostgreSQL holds a new row against
 * its CHECKs before it notices that the old one is outdated.
 */
export const RESERVE = `
WITH level AS MATERIALIZED (
  SELECT variant_id, on_hand, reserved, on_hand - reserved AS available FROM stock_levels WHERE variant_id = ANY($2::uuid[]) ORDER BY variant_id FOR UPDATE
), line AS (
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[], $5::uuid[], $6::uuid[])
    AS line (id, variant_id, quantity, ref_type, ref_id, movement_id)
), known AS (
  SELECT held.id, held.ref_type, held.ref_id,
         held.variant_id = line.variant_id AND held.asked = line.quantity AND held.state = 'held' AS same
  FROM line JOIN stock_reservations held USING (ref_type, ref_id)
), fresh AS (
  SELECT line.* FROM line LEFT JOIN known USING (ref_type, ref_id) WHERE known.id IS NULL
), asked AS (
  SELECT variant_id, sum(quantity)::bigint AS quantity FROM fresh GROUP BY variant_id
), short AS (
  SELECT asked.variant_id, asked.quantity, coalesce(level.available, 0) AS available
  FROM asked LEFT JOIN level USING (variant_id)
  WHERE coalesce(level.available, 0) < asked.quantity
), made AS (
  INSERT INTO stock_reservations (id, variant_id, asked, quantity, ref_type, ref_id, expires_at, created_at)
  SELECT id, variant_id, quantity, quantity, ref_type, ref_id, $7::timestamptz, $8::timestamptz FROM fresh
  WHERE NOT EXISTS (SELECT FROM short)
  ON CONFLICT (ref_type, ref_id) DO NOTHING
  RETURNING id, ref_id, variant_id, quantity
), raised AS (
  UPDATE stock_levels raised SET on_hand = level.on_hand, reserved = level.reserved + more.quantity
  FROM (SELECT variant_id, sum(quantity)::bigint AS quantity FROM made GROUP BY variant_id) more JOIN level USING (variant_id)
  WHERE raised.variant_id = more.variant_id
), moved AS (
  INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, reservation_id, ref_type, ref_id, at)
  SELECT movement_id, variant_id, 'reserved', 0, quantity, id, ref_type, ref_id, $8::timestamptz
  FROM fresh JOIN (SELECT id FROM made) written USING (id)
)
SELECT 'made' AS outcome, id, ref_id AS "refId", NULL::uuid AS "variantId", NULL AS name, NULL::bigint AS asked, NULL::bigint AS available FROM made
UNION ALL
SELECT CASE WHEN same THEN 'made' ELSE 'reused' END, id, ref_id, NULL, NULL, NULL, NULL FROM known
UNION ALL
SELECT 'short', NULL, NULL, short.variant_id, product.name || ' ' || variant.name, short.quantity, short.available
FROM short LEFT JOIN variants variant ON variant.id = short.variant_id LEFT JOIN products product ON product.id = variant.product_id`;

/**
 * $1 reservation ids. Takes the expiry away; answers those that were still held. Locks the levels itself, all of them before it looks at
 * a reservation: whose end came while it waited is seen as ended, because an UPDATE looks at the row as it is now.
 */
export const KEEP = `
WITH locked AS MATERIALIZED (${LEVELS_OF_RESERVATIONS})
UPDATE stock_reservations SET expires_at = NULL WHERE id = ANY($1::uuid[]) AND state = 'held' AND (SELECT count(*) FROM locked) > 0
RETURNING id`;

/** $1 reservation ids, $2 movement ids, $3 now, $4 only what expired. Gives back what is still claimed and not committed. */
export const RELEASE = `
WITH open AS (
  SELECT held.id, held.variant_id, held.quantity - held.committed AS remaining, line.movement_id
  FROM unnest($1::uuid[], $2::uuid[]) AS line (id, movement_id) JOIN stock_reservations held USING (id)
  WHERE held.state = 'held' AND (NOT $4::boolean OR held.expires_at <= $3::timestamptz)
), ended AS (
  UPDATE stock_reservations held
  SET quantity = held.committed, expires_at = NULL, state = CASE WHEN held.committed = 0 THEN 'released' ELSE 'committed' END
  FROM open WHERE held.id = open.id
), lowered AS (
  UPDATE stock_levels level SET reserved = level.reserved - freed.quantity
  FROM (SELECT variant_id, sum(remaining)::bigint AS quantity FROM open GROUP BY variant_id) freed
  WHERE level.variant_id = freed.variant_id
), moved AS (
  INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, reservation_id, reason, at)
  SELECT movement_id, variant_id, 'released', 0, -remaining, id, CASE WHEN $4::boolean THEN '占用到期' ELSE '' END, $3::timestamptz FROM open
)
SELECT id FROM open`;

/** $1 reservation ids, $2 quantities to keep claimed, $3 movement ids, $4 now. Answers the reservations that cannot. */
export const REDUCE = `
WITH line AS (
  SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::uuid[]) AS line (id, quantity, movement_id)
), wrong AS (
  SELECT line.id FROM line LEFT JOIN stock_reservations held USING (id)
  WHERE held.id IS NULL OR line.quantity > held.quantity OR line.quantity < held.committed
), change AS (
  SELECT held.id, held.variant_id, held.quantity - line.quantity AS freed, line.quantity, line.movement_id
  FROM line JOIN stock_reservations held USING (id)
  WHERE held.quantity > line.quantity AND NOT EXISTS (SELECT FROM wrong)
), ended AS (
  UPDATE stock_reservations held
  SET quantity = change.quantity,
      state = CASE WHEN change.quantity > held.committed THEN 'held' WHEN held.committed = 0 THEN 'released' ELSE 'committed' END
  FROM change WHERE held.id = change.id
), lowered AS (
  UPDATE stock_levels level SET reserved = level.reserved - freed.quantity
  FROM (SELECT variant_id, sum(freed)::bigint AS quantity FROM change GROUP BY variant_id) freed
  WHERE level.variant_id = freed.variant_id
), moved AS (
  INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, reservation_id, at)
  SELECT movement_id, variant_id, 'released', 0, -freed, id, $4::timestamptz FROM change
)
SELECT id FROM wrong`;

/** $1 reservation ids, $2 quantities, $3 movement ids, $4 now, $5 ref type, $6 ref id. Answers the reservations that cannot. */
export const COMMIT = `
WITH line AS (
  SELECT line.* FROM unnest($1::uuid[], $2::bigint[], $3::uuid[]) AS line (id, quantity, movement_id)
  WHERE NOT EXISTS (SELECT FROM stock_movements movement WHERE movement.kind = 'committed' AND movement.reservation_id = line.id
                    AND movement.ref_type = $5 AND movement.ref_id = $6::uuid)
), wrong AS (
  SELECT line.id FROM line LEFT JOIN stock_reservations held USING (id)
  WHERE held.id IS NULL OR held.state <> 'held' OR line.quantity > held.quantity - held.committed
), change AS (
  SELECT held.id, held.variant_id, line.quantity, line.movement_id FROM line JOIN stock_reservations held USING (id)
  WHERE NOT EXISTS (SELECT FROM wrong)
), shipped AS (
  UPDATE stock_reservations held
  SET committed = held.committed + change.quantity, expires_at = NULL,
      state = CASE WHEN held.committed + change.quantity = held.quantity THEN 'committed' ELSE 'held' END
  FROM change WHERE held.id = change.id
), lowered AS (
  UPDATE stock_levels level SET on_hand = level.on_hand - gone.quantity, reserved = level.reserved - gone.quantity
  FROM (SELECT variant_id, sum(quantity)::bigint AS quantity FROM change GROUP BY variant_id) gone
  WHERE level.variant_id = gone.variant_id
), moved AS (
  INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, reservation_id, ref_type, ref_id, at)
  SELECT movement_id, variant_id, 'committed', -quantity, -quantity, id, $5, $6::uuid, $4::timestamptz FROM change
)
SELECT id FROM wrong`;

/** $1 variants, $2 quantities, $3 ref types, $4 ref ids, $5 movement ids, $6 now. Skips lines that came back before. */
export const PUT_BACK = `
WITH line AS (
  SELECT line.* FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::uuid[], $5::uuid[])
    AS line (variant_id, quantity, ref_type, ref_id, movement_id)
  WHERE NOT EXISTS (SELECT FROM stock_movements movement WHERE movement.kind IN ('received', 'adjusted', 'returned')
                    AND movement.variant_id = line.variant_id AND movement.ref_type = line.ref_type AND movement.ref_id = line.ref_id)
), raised AS (
  UPDATE stock_levels level SET on_hand = level.on_hand + back.quantity
  FROM (SELECT variant_id, sum(quantity)::bigint AS quantity FROM line GROUP BY variant_id) back
  WHERE level.variant_id = back.variant_id
)
INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, ref_type, ref_id, at)
SELECT movement_id, variant_id, 'returned', quantity, 0, ref_type, ref_id, $6::timestamptz FROM line`;

/**
 * $1 variants, $2 deltas, $3 movement ids, $4 ref type, $5 ref ids, $6 reason, $7 user, $8 now, $9 true for goods that came in.
 * Changes what is on the shelf; answers the variants that would fall below what is reserved.
 */
export const ADJUST = `
WITH line AS (
  SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $5::uuid[]) AS line (variant_id, delta, movement_id, ref_id)
), short AS (
  SELECT level.variant_id, level.on_hand - level.reserved AS available FROM line JOIN stock_levels level USING (variant_id)
  WHERE level.on_hand + line.delta < level.reserved
), changed AS (
  UPDATE stock_levels level SET on_hand = level.on_hand + line.delta FROM line
  WHERE level.variant_id = line.variant_id AND NOT EXISTS (SELECT FROM short)
), moved AS (
  INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, ref_type, ref_id, reason, actor_user_id, at)
  SELECT movement_id, variant_id, CASE WHEN $9::boolean AND delta > 0 THEN 'received' ELSE 'adjusted' END, delta, 0, $4, ref_id, $6, $7::uuid, $8::timestamptz FROM line
  WHERE NOT EXISTS (SELECT FROM short)
)
SELECT variant_id AS "variantId", available FROM short`;
