/**
 * What was kept of the orders of a checkout `c`: received by the buyer, in full less every refund that was asked and did not fail.
 * Rows of `o` (shop_orders) with `kept.fen`; money is asked of payments, nothing of it is stored here.
 */
export const RECEIVED_ORDERS = `JOIN shop_orders o ON o.checkout_id = c.id AND o.state = 'received'
  JOIN payment_parts part ON part.order_id = o.id
  JOIN payment_attempts attempt ON attempt.id = part.attempt_id AND attempt.state = 'paid'
  CROSS JOIN LATERAL (SELECT part.amount_fen - part.refunded_fen AS fen) kept`;

/** The month of receipt in Shanghai, '2026-03'. */
export const MONTH_OF_RECEIPT = `to_char(o.received_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;

/** Receipt in the year `$n`, so that the comparison is with instants. */
export const receivedInYear = (n: number): string =>
  `o.received_at >= make_timestamptz($${n}::int, 1, 1, 0, 0, 0, 'Asia/Shanghai') AND
   o.received_at < make_timestamptz($${n}::int + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')`;
