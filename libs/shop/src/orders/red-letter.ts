/**
 * What a supplier has to take back of the standing invoice `invoice`: what it says, less its red letters, beyond what the buyer has still paid
 * for. A refund counts once the buyer has it. Columns `due` (fen; more than zero is a duty) and `since`, the first refund that no red letter
 * covers. Found anew every time, so that no refund of whatever cause can be missed.
 */
export const RED_LETTER = `SELECT invoice.amount_fen - red.fen - (part.amount_fen - back.fen) AS due,
    (SELECT min(r.settled_at) FROM refund_parts x JOIN refunds r ON r.id = x.refund_id
      WHERE x.part_id = part.id AND r.state = 'done' AND r.settled_at > coalesce(red.last, invoice.recorded_at)) AS since
  FROM payment_parts part JOIN payment_attempts attempt ON attempt.id = part.attempt_id AND attempt.state = 'paid'
  CROSS JOIN LATERAL (SELECT coalesce(sum(amount_fen), 0)::bigint AS fen, max(recorded_at) AS last FROM shop_red_letters
    WHERE invoice_id = invoice.id) red
  CROSS JOIN LATERAL (SELECT coalesce(sum(x.amount_fen), 0)::bigint AS fen FROM refund_parts x JOIN refunds r ON r.id = x.refund_id
    WHERE x.part_id = part.id AND r.state = 'done') back
 WHERE part.order_id = invoice.order_id`;
