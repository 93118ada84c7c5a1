import type { Check } from './check.js';

/** Goods, certificates, duties and documents. */
export const TRADE_CHECKS: readonly Check[] = [
  {
    // Within a partition an index holds them apart (ADR 15); here they are held apart over all.
    name: '订单号、需求行与库存预留只用一次 · no number, request line or reservation stands behind two orders',
    counted: `SELECT count(*) FROM order_lines`,
    faults: `SELECT 'order number ' || number AS fault FROM orders GROUP BY number HAVING count(*) > 1
             UNION ALL SELECT 'request line ' || source_line_id FROM order_lines WHERE source_line_id IS NOT NULL GROUP BY source_line_id HAVING count(*) > 1
             UNION ALL SELECT 'reservation ' || reservation_id FROM order_lines GROUP BY reservation_id HAVING count(*) > 1`,
  },
  {
    name: '订单行与订单属同一采购单位 · every order line carries the buyer of its order',
    counted: `SELECT count(*) FROM order_lines`,
    faults: `SELECT 'order line ' || l.id || ' carries ' || l.buyer_id || ', its order ' || o.buyer_id AS fault
               FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE l.buyer_id <> o.buyer_id`,
  },
  {
    name: '库存等于出入库之和 · stock equals its movements, and what is reserved is held by somebody',
    counted: `SELECT count(*) FROM stock_movements`,
    faults: `SELECT 'variant ' || v.id || ': on hand ' || COALESCE(s.on_hand::text, 'none') || '/' || COALESCE(m.hand, 0) || ', reserved ' || COALESCE(s.reserved::text, 'none') || '/' || COALESCE(m.held, 0) || '/' || COALESCE(r.held, 0) AS fault
               FROM variants v
               LEFT JOIN stock_levels s ON s.variant_id = v.id
               LEFT JOIN (SELECT variant_id, sum(on_hand_delta) AS hand, sum(reserved_delta) AS held FROM stock_movements GROUP BY 1) m ON m.variant_id = v.id
               LEFT JOIN (SELECT variant_id, sum(quantity - committed) AS held FROM stock_reservations WHERE state = 'held' GROUP BY 1) r ON r.variant_id = v.id
              WHERE s.variant_id IS NULL OR s.on_hand <> COALESCE(m.hand, 0) OR s.reserved <> COALESCE(m.held, 0) OR s.reserved <> COALESCE(r.held, 0)
                 OR s.on_hand < 0 OR s.reserved < 0 OR s.reserved > s.on_hand`,
  },
  {
    name: '发货与验收不超过确认数量 · shipped and settled quantities equal their documents and stay within what was confirmed',
    counted: `SELECT count(*) FROM order_lines`,
    faults: `SELECT 'order line ' || l.id AS fault FROM order_lines l
               CROSS JOIN LATERAL (SELECT COALESCE(sum(quantity), 0) AS fen FROM shipment_lines s WHERE s.order_line_id = l.id) s
               CROSS JOIN LATERAL (SELECT COALESCE(sum(accepted_quantity + refused_quantity), 0) AS fen FROM receipt_lines r WHERE r.order_line_id = l.id) r
              WHERE l.shipped_quantity <> s.fen OR l.settled_quantity <> r.fen OR l.settled_quantity > l.shipped_quantity
                 OR l.shipped_quantity > COALESCE(l.confirmed_quantity, 0)`,
  },
  {
    name: '验收单金额等于各行之和 · receipts equal their lines, priced by quantity or actual weight',
    counted: `SELECT count(*) FROM receipts`,
    faults: `SELECT 'receipt ' || rc.number || ': goods ' || rc.goods_fen AS fault FROM receipts rc
              WHERE rc.goods_fen <> (SELECT COALESCE(sum(amount_fen), 0) FROM receipt_lines l WHERE l.receipt_id = rc.id)
             UNION ALL
             SELECT 'receipt line ' || r.id || ' has another amount than its weight or quantity makes' FROM receipt_lines r JOIN order_lines l ON l.id = r.order_line_id
              WHERE r.amount_fen <> CASE WHEN l.sold_by = 'piece' THEN l.unit_price_fen * r.accepted_quantity
                      ELSE div(2 * l.unit_price_fen::numeric * COALESCE(r.accepted_grams, 0) + l.net_weight_grams, 2 * l.net_weight_grams) END`,
  },
  {
    name: '订购时证书有效 · each certified line was under a certificate valid on the day of ordering',
    counted: `SELECT count(*) FROM order_lines WHERE certificate_id IS NOT NULL`,
    faults: `SELECT 'order line ' || l.id || ' of ' || o.placed_on || ' names certificate ' || c.number || ' (' || c.valid_from || ' to ' || c.valid_to || ')' AS fault
               FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN certificates c ON c.id = l.certificate_id
              WHERE o.placed_on < c.valid_from OR o.placed_on > c.valid_to`,
  },
  {
    name: '不相容岗位分离 · nobody has two duties on an order',
    counted: `SELECT count(*) FROM order_duties`,
    faults: `SELECT 'order ' || order_id || ': user ' || user_id || ' has ' || string_agg(DISTINCT duty, ', ') AS fault
               FROM order_duties GROUP BY order_id, user_id HAVING count(DISTINCT duty) > 1`,
  },
  {
    name: '单据号连续 · document numbers have no gaps',
    counted: `SELECT COALESCE(sum(last), 0) FROM document_numbers`,
    faults: `WITH used AS (
               SELECT split_part(number, '-', 1) AS series, count(*) AS found FROM (
                 SELECT number FROM orders UNION ALL SELECT number FROM shipments UNION ALL SELECT number FROM receipts
                 UNION ALL SELECT number FROM returns UNION ALL SELECT number FROM refunds UNION ALL SELECT number FROM shop_orders UNION ALL SELECT number FROM invoices) x GROUP BY 1
             ), given AS (
               SELECT prefix || year AS series, last FROM document_numbers WHERE prefix IN ('DD', 'FH', 'YS', 'TH', 'FP', 'TK', 'GD')
             )
             SELECT series || ': last is ' || COALESCE(last, 0) || ', found ' || COALESCE(found, 0) AS fault FROM used FULL JOIN given USING (series)
              WHERE COALESCE(found, 0) <> COALESCE(last, 0)`,
  },
  {
    name: '订单有办理记录、规格有价格记录 · every order has its steps, every variant its price',
    counted: `SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM shop_orders) + (SELECT count(*) FROM variants)`,
    faults: `SELECT 'order ' || number || ' has no step' AS fault FROM orders o WHERE NOT EXISTS (SELECT FROM order_steps s WHERE s.order_id = o.id)
             UNION ALL SELECT 'shop order ' || number || ' has no step' FROM shop_orders o WHERE NOT EXISTS (SELECT FROM shop_order_steps s WHERE s.order_id = o.id)
             UNION ALL SELECT 'variant ' || id || ' has no price' FROM variants v WHERE NOT EXISTS (SELECT FROM variant_prices p WHERE p.variant_id = v.id)`,
  },
  {
    name: '谁下单、谁验收都有据 · every order names who placed it and stands in the audit, every acceptance who accepted',
    counted: `SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM receipts WHERE kind = 'person')`,
    faults: `SELECT 'order ' || id || ', ' || number || ', was placed by nobody' AS fault FROM orders o
              WHERE NOT EXISTS (SELECT FROM order_duties d WHERE d.order_id = o.id AND d.duty = 'orderer')
             UNION ALL SELECT 'order ' || id || ', ' || number || ', is not in the audit' FROM orders o
              WHERE NOT EXISTS (SELECT FROM audit_entries a WHERE a.subject_type = 'order' AND a.subject_id = o.id::text AND a.action = 'orders.order.placed')
             UNION ALL SELECT 'receipt ' || id || ', ' || number || ', was accepted by nobody' FROM receipts r
              WHERE r.kind = 'person' AND NOT EXISTS (SELECT FROM order_duties d WHERE d.order_id = r.order_id AND d.duty = 'acceptor')`,
  },
];
