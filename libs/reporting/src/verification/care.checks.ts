import type { Check } from './check.js';

/** Claims of shoppers and what people say of the goods. */
export const CARE_CHECKS: readonly Check[] = [
  {
    name: '售后退款等于逐行同意的金额加运费 · a claim is refunded exactly what was granted of its lines, and freight',
    counted: `SELECT count(*) FROM claims WHERE refund_id IS NOT NULL`,
    faults: `SELECT 'claim ' || c.number || ': refund of ' || r.amount_fen || ', granted ' || g.fen || ' and freight ' || c.freight_fen AS fault
               FROM claims c JOIN refunds r ON r.id = c.refund_id
               CROSS JOIN LATERAL (SELECT COALESCE(sum(granted_fen), 0) AS fen FROM claim_lines WHERE claim_id = c.id) g
              WHERE r.amount_fen <> g.fen + c.freight_fen OR r.cause_type <> 'claim' OR r.cause_id <> c.id
             UNION ALL
             SELECT 'refund ' || r.number || ' of claim ' || c.number || ', which does not know it' FROM refunds r
               JOIN claims c ON c.id = r.cause_id WHERE r.cause_type = 'claim' AND c.refund_id IS DISTINCT FROM r.id
             UNION ALL
             SELECT 'claim ' || c.number || ' is ' || c.state || ', its refund ' || r.state FROM claims c JOIN refunds r ON r.id = c.refund_id
              WHERE c.state = 'refunded' AND r.state <> 'done'`,
  },
  {
    name: '售后不超过发出的数量和货款 · no line is claimed beyond what was sent and paid of it',
    counted: `SELECT count(*) FROM claim_lines`,
    faults: `SELECT 'line ' || l.id || ': ' || x.quantity || ' of ' || l.shipped_quantity || ' units, ' || x.fen || ' fen claimed' AS fault
               FROM shop_order_lines l JOIN (
                 SELECT order_line_id, sum(COALESCE(granted_quantity, quantity)) AS quantity, sum(COALESCE(granted_fen, asked_fen)) AS fen
                   FROM claim_lines WHERE NOT ended GROUP BY 1) x ON x.order_line_id = l.id
              WHERE x.quantity > l.shipped_quantity OR x.fen > l.shipped_quantity * l.unit_price_fen`,
  },
  {
    name: '未了结的售后暂缓确认收货 · an order is held exactly while a claim on it is open',
    counted: `SELECT count(*) FROM shop_order_holds WHERE cause_type = 'claim'`,
    faults: `SELECT 'claim ' || c.number || ' is ' || c.state || ', hold of its order ' || CASE WHEN h.order_id IS NULL THEN 'missing' ELSE 'left' END AS fault
               FROM claims c LEFT JOIN shop_order_holds h
                 ON h.order_id = c.order_id AND h.cause_type = 'claim' AND h.cause_id = c.id AND h.ended_at IS NULL
              WHERE (c.state IN ('asked', 'agreed', 'returning', 'returned')) <> (h.order_id IS NOT NULL)`,
  },
  {
    name: '评分等于公开评价之和 · sums of reviews equal the reviews that are shown',
    counted: `SELECT count(*) FROM reviews`,
    faults: `SELECT 'product ' || COALESCE(t.product_id, r.product_id) || ': sums of reviews differ' AS fault
               FROM review_totals t FULL JOIN (
                 SELECT product_id, count(*) FILTER (WHERE stars = 1) AS one, count(*) FILTER (WHERE stars = 2) AS two,
                        count(*) FILTER (WHERE stars = 3) AS three, count(*) FILTER (WHERE stars = 4) AS four,
                        count(*) FILTER (WHERE stars = 5) AS five, count(*) FILTER (WHERE cardinality(photo_file_ids) > 0) AS photos
                   FROM reviews WHERE hidden_at IS NULL GROUP BY 1) r ON r.product_id = t.product_id
              WHERE (COALESCE(t.one, 0), COALESCE(t.two, 0), COALESCE(t.three, 0), COALESCE(t.four, 0), COALESCE(t.five, 0), COALESCE(t.with_photos, 0))
                 IS DISTINCT FROM (COALESCE(r.one, 0)::int, COALESCE(r.two, 0)::int, COALESCE(r.three, 0)::int, COALESCE(r.four, 0)::int,
                                   COALESCE(r.five, 0)::int, COALESCE(r.photos, 0)::int)
             UNION ALL
             SELECT 'review ' || r.id || ' of goods that nobody received' FROM reviews r JOIN shop_orders o ON o.id = r.order_id
              WHERE o.state <> 'received' OR o.buyer_id <> r.author_id`,
  },
];
