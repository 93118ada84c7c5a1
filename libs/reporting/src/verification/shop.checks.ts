import type { Check } from './check.js';
import { NOW } from './window.checks.js';

/** Whether the shop has yet to hear of a payment. */
const UNHEARD = `EXISTS (SELECT FROM outbox_events e WHERE e.payload->>'attemptId' = a.id::text AND e.type = 'payments.payment_succeeded'
  AND (e.relayed_at IS NULL OR EXISTS (SELECT FROM event_deliveries d WHERE d.event_id = e.id AND d.consumer = 'shop-payments' AND d.done_at IS NULL)))`;

/** Standing invoices of shoppers that say more than the buyer has paid for, since a refund, less what red letters took back. */
const TO_TAKE_BACK = `SELECT o.number AS ordered, i.number, i.amount_fen - red.fen - p.amount_fen + back.fen AS due, back.last
  FROM shop_invoices i JOIN shop_orders o ON o.id = i.order_id
  JOIN payment_parts p ON p.order_id = o.id JOIN payment_attempts a ON a.id = p.attempt_id AND a.state = 'paid'
  CROSS JOIN LATERAL (SELECT COALESCE(sum(l.amount_fen), 0) AS fen FROM shop_red_letters l WHERE l.invoice_id = i.id) red
  CROSS JOIN LATERAL (SELECT COALESCE(sum(x.amount_fen), 0) AS fen, max(r.settled_at) AS last FROM refund_parts x
    JOIN refunds r ON r.id = x.refund_id AND r.state = 'done' WHERE x.part_id = p.id) back
 WHERE i.voided_at IS NULL`;

/** What shoppers bought: units, amounts, the decisions about their money, and the stock that is kept for them. */
export const SHOP_CHECKS: readonly Check[] = [
  {
    name: '消费者订单的已发与取消有据 · sent and cancelled units of shop orders equal their parcels and cancellations',
    counted: `SELECT count(*) FROM shop_order_lines`,
    faults: `SELECT 'shop order line ' || l.id AS fault FROM shop_order_lines l
               CROSS JOIN LATERAL (SELECT COALESCE(sum(quantity), 0) AS n FROM shop_parcel_lines p WHERE p.order_line_id = l.id) sent
               CROSS JOIN LATERAL (SELECT COALESCE(sum(quantity), 0) AS n FROM shop_cancellation_lines c WHERE c.order_line_id = l.id) gone
              WHERE l.shipped_quantity <> sent.n OR l.cancelled_quantity <> gone.n OR sent.n + gone.n > l.quantity
                 OR l.amount_fen <> l.unit_price_fen * l.quantity`,
  },
  {
    name: '消费者订单金额等于付款份额 · a paid shop order costs what its part of the payment says',
    counted: `SELECT count(*) FROM shop_orders WHERE paid_at IS NOT NULL`,
    faults: `SELECT 'shop order ' || o.number || ': costs ' || cost.fen || ', paid ' || COALESCE(p.amount_fen, 0) AS fault FROM shop_orders o
               CROSS JOIN LATERAL (SELECT o.freight_fen + sum(amount_fen) AS fen FROM shop_order_lines WHERE order_id = o.id) cost
               LEFT JOIN (SELECT part.order_id, part.supplier_id, part.amount_fen FROM payment_parts part
                            JOIN payment_attempts a ON a.id = part.attempt_id AND a.state = 'paid') p ON p.order_id = o.id
              WHERE o.paid_at IS NOT NULL AND (p.amount_fen IS DISTINCT FROM cost.fen OR p.supplier_id <> o.supplier_id)`,
  },
  {
    name: '确认收货才放行货款 · the money of a shop order is released when its goods are received, and not before',
    counted: `SELECT count(*) FROM shop_orders WHERE state = 'received'`,
    faults: `SELECT 'shop order ' || o.number || ' is ' || o.state || ', its money ' || p.state AS fault FROM shop_orders o
               JOIN payment_parts p ON p.order_id = o.id JOIN payment_attempts a ON a.id = p.attempt_id AND a.state = 'paid'
              WHERE o.paid_at IS NOT NULL AND (o.state = 'received') <> (p.released_at IS NOT NULL)`,
  },
  {
    name: '到账的付款都有一个处理 · every payment of a checkout has led to one decision, and every decision to what it says',
    counted: `SELECT count(*) FROM checkouts WHERE decision IS NOT NULL`,
    faults: `SELECT 'checkout ' || c.id || ': paid, and nothing decided' AS fault FROM checkouts c
               JOIN payment_attempts a ON a.subject_type = 'checkout' AND a.subject_id = c.id AND a.state = 'paid'
              WHERE c.decision IS NULL AND NOT ${UNHEARD}
             UNION ALL
             SELECT 'checkout ' || c.id || ' is ' || c.state || ' with ' || COALESCE(c.decision, 'no decision') FROM checkouts c
              WHERE (c.state = 'paid') <> COALESCE(c.decision IN ('kept', 'revived'), false)
                 OR (c.state = 'paid' AND NOT EXISTS (SELECT FROM payment_attempts a WHERE a.subject_type = 'checkout' AND a.subject_id = c.id AND a.state = 'paid'))
                 OR (c.state = 'paid') <> EXISTS (SELECT FROM shop_orders o WHERE o.checkout_id = c.id AND o.paid_at IS NOT NULL)
             UNION ALL
             SELECT 'checkout ' || c.id || ': to be given back, refunds of ' || back.fen || ' of ' || a.amount_fen FROM checkouts c
               JOIN payment_attempts a ON a.subject_type = 'checkout' AND a.subject_id = c.id AND a.state = 'paid'
               CROSS JOIN LATERAL (SELECT COALESCE(sum(r.amount_fen), 0) AS fen FROM refunds r
                                    WHERE r.attempt_id = a.id AND (r.state <> 'failed' OR r.id = c.refund_id)) back
              WHERE c.decision = 'refunded' AND back.fen < a.amount_fen`,
  },
  {
    name: '开票后的退款一月内冲红 · a refund after an invoice has its red letter within a month, or the invoice is void',
    counted: `SELECT count(*) FROM refund_parts x JOIN payment_parts p ON p.id = x.part_id JOIN shop_orders o ON o.id = p.order_id`,
    faults: `SELECT 'invoice ' || number || ' of ' || ordered || ': ' || due || ' to be taken back, for '
                 || (${NOW}::date - last::date) || ' days' AS fault
               FROM (${TO_TAKE_BACK}) b WHERE due > 0 AND last < ${NOW} - interval '30 days'
              UNION ALL
             SELECT 'invoice ' || i.number || ': red letters of ' || sum(l.amount_fen) || ' for ' || i.amount_fen FROM shop_invoices i
               JOIN shop_red_letters l ON l.invoice_id = i.id GROUP BY i.id, i.number, i.amount_fen HAVING sum(l.amount_fen) > i.amount_fen`,
  },
  {
    name: '取消退款分文不差 · a cancellation gives back the price of its units and its freight, exactly',
    counted: `SELECT count(*) FROM shop_cancellations`,
    faults: `SELECT 'cancellation ' || c.id || ': refund of ' || r.amount_fen || ' for ' || c.freight_fen + goods.fen AS fault FROM shop_cancellations c
               JOIN refunds r ON r.id = c.refund_id
               CROSS JOIN LATERAL (SELECT COALESCE(sum(l.unit_price_fen * g.quantity), 0) AS fen FROM shop_cancellation_lines g
                 JOIN shop_order_lines l ON l.id = g.order_line_id WHERE g.cancellation_id = c.id) goods
              WHERE r.amount_fen <> c.freight_fen + goods.fen`,
  },
  {
    name: '待发货的都占着库存 · what a shopper has paid for is held until it is sent, and what has ended holds nothing',
    counted: `SELECT count(*) FROM shop_order_lines`,
    faults: `SELECT 'shop order ' || o.number || ' (' || o.state || '), line ' || l.position || ': ' || COALESCE(held.n, 0) || ' held' AS fault
               FROM shop_order_lines l JOIN shop_orders o ON o.id = l.order_id
               LEFT JOIN LATERAL (SELECT r.quantity - r.committed AS n, r.expires_at FROM stock_reservations r
                                   WHERE r.id = l.reservation_id AND r.state = 'held') held ON true
              WHERE o.state <> 'awaiting_payment' AND (COALESCE(held.n, 0) <>
                    CASE WHEN o.state = 'closed' THEN 0 ELSE l.quantity - l.shipped_quantity - l.cancelled_quantity END
                 OR held.expires_at IS NOT NULL)`,
  },
];
