type Condition = (parameter: string) => string;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const OF_PROVIDER = /^(cs|pi|ch|py|re|pyr|tr|trr|dp|du)_/;
const REFUND = /^TK\d{4}-\d+$/i;

const BY_ID: Condition = (p) =>
  `a.id IN (SELECT ${p}::uuid UNION SELECT id FROM payment_attempts WHERE subject_type = 'checkout' AND subject_id = ${p}::uuid)`;

const BY_REFUND: Condition = (p) => `a.id IN (SELECT attempt_id FROM refunds WHERE number = upper(${p}))`;

/** Each column is unique and has its index. */
const BY_REFERENCE: Condition = (p) => `a.id IN (
  SELECT id FROM payment_attempts WHERE session_ref = ${p} OR intent_ref = ${p} OR charge_ref = ${p}
  UNION ALL SELECT attempt_id FROM refunds WHERE provider_ref = ${p}
  UNION ALL SELECT r.attempt_id FROM refund_failures f JOIN refunds r ON r.id = f.refund_id WHERE f.provider_ref = ${p}
  UNION ALL SELECT attempt_id FROM payment_disputes WHERE provider_ref = ${p}
  UNION ALL SELECT p.attempt_id FROM supplier_transfers t JOIN payment_parts p ON p.id = t.part_id WHERE t.provider_ref = ${p}
  UNION ALL SELECT p.attempt_id FROM transfer_reversals v JOIN payment_parts p ON p.id = v.part_id WHERE v.provider_ref = ${p})`;

const BY_PAYER: Condition = (p) => `a.payer_id = (SELECT id FROM users WHERE login = lower(${p}))`;

/** Payments with a part of an order of the shop. */
export const OF_ORDER: Condition = (p) => `a.id IN (SELECT attempt_id FROM payment_parts WHERE order_id = ${p}::uuid)`;

/**
 * What somebody types to find a payment, whole: its own or its checkout's id, a reference of the provider, a refund's number, or else
 * the payer's login. Nothing is searched for by parts.
 */
export function findingBy(typed: string): Condition {
  if (UUID.test(typed)) return BY_ID;
  if (OF_PROVIDER.test(typed)) return BY_REFERENCE;
  return REFUND.test(typed) ? BY_REFUND : BY_PAYER;
}
