import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { v7 } from 'uuid';
import { whoIs } from './session.js';

/** $1 person, $2 a cart id, $3 a line id, $4 variant, $5 quantity: the line, and the cart as it is then; nothing where too little is left. */
const ADD = `
WITH opened AS (
  INSERT INTO shop_carts (id, user_id, created_at) VALUES ($2, $1, now()) ON CONFLICT (user_id) DO UPDATE SET user_id = excluded.user_id RETURNING id
), put AS (
  INSERT INTO shop_cart_lines AS l (id, cart_id, variant_id, quantity, seen_price_fen, added_at)
  SELECT $3, opened.id, v.id, $5, v.price_fen, now() FROM opened, variants v JOIN stock_levels s ON s.variant_id = v.id
   WHERE v.id = $4 AND v.state = 'active' AND s.on_hand - s.reserved >= $5
  ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = l.quantity + excluded.quantity, chosen = true, seen_price_fen = excluded.seen_price_fen, added_at = excluded.added_at
  RETURNING l.id, l.variant_id, l.quantity, l.chosen, l.seen_price_fen
), lines AS (
  SELECT id, variant_id, quantity, chosen, seen_price_fen FROM put
  UNION ALL
  SELECT l.id, l.variant_id, l.quantity, l.chosen, l.seen_price_fen FROM shop_cart_lines l, opened WHERE l.cart_id = opened.id AND l.variant_id <> $4
)
SELECT count(*)::int AS "lineCount", sum(l.quantity)::int AS "unitCount", json_agg(json_build_object('id', l.id, 'variantId', v.id, 'productId', p.id, 'supplierId', o.id,
         'supplierName', o.name, 'productName', p.name, 'variantName', v.name, 'unit', v.unit, 'photoFileId', p.photo_file_ids[1], 'netWeightGrams', v.net_weight_grams::text,
         'unitPriceFen', v.price_fen::text, 'minQuantity', v.min_quantity, 'maxQuantity', v.max_quantity, 'available', s.on_hand - s.reserved, 'quantity', l.quantity,
         'chosen', l.chosen, 'seenPriceFen', l.seen_price_fen::text, 'amountFen', (l.quantity * v.price_fen)::text) ORDER BY o.id, l.id) AS lines
  FROM lines l JOIN variants v ON v.id = l.variant_id JOIN stock_levels s ON s.variant_id = v.id JOIN products p ON p.id = v.product_id JOIN organisations o ON o.id = p.supplier_id
 WHERE EXISTS (SELECT FROM put)`;

/** A cart by hand: who it is, and one statement. */
export function cartFloor(server: FastifyInstance, pool: pg.Pool): void {
  server.post<{ Body: { variantId: string; quantity: number } }>('/api/cart/lines', async (request, reply) => {
    const { userId } = await whoIs(pool, request);
    const { variantId, quantity } = request.body;
    const { rows } = await pool.query<{ lineCount: number }>({
      name: 'cart',
      text: ADD,
      values: [userId, v7(), v7(), variantId, quantity],
    });
    if (rows[0]!.lineCount === 0) return reply.status(409).send({ code: 'quantity_above_stock' });
    return reply.status(201).send(rows[0]);
  });
}
