/**
 * The one rule of what can be sold, as SQL over `product` (products) and `supplier` (organisations). It looks at the
 * certificate, the commission and the standing themselves: an event that has not arrived yet changes nothing.
 */

// Scalar subqueries on purpose: an EXISTS would be turned into a join or a hash over the whole table, also for a page of twenty.

/** True when the certificate that a product names holds on the day (or when it names none). */
export const CERTIFICATE_HOLDS = (on: string): string => `(product.certificate_id IS NULL OR coalesce((
  SELECT true FROM certificates certificate WHERE certificate.id = product.certificate_id AND certificate.valid_from <= ${on}
    AND certificate.valid_to >= ${on} AND (certificate.revoked_on IS NULL OR certificate.revoked_on > ${on})), false))`;

/** True when a trader's commission by the producer holds on the day (or when the product is the supplier's own). */
export const COMMISSION_HOLDS = (on: string): string => `(product.agent_for_id IS NULL OR coalesce((
  SELECT true FROM agent_commissions commission WHERE commission.trader_id = product.supplier_id AND commission.producer_id = product.agent_for_id
    AND commission.confirmed_at IS NOT NULL AND commission.ended_at IS NULL
    AND commission.valid_from <= ${on} AND commission.valid_to >= ${on} LIMIT 1), false))`;

export const SUPPLIER_ADMITTED = `EXISTS (
  SELECT FROM supplier_standings standing WHERE standing.supplier_id = product.supplier_id AND standing.state = 'admitted')`;

/** Everything but the product's own state: null, or the reason. */
export const SUPPLY_REASON = (on: string): string => `CASE
  WHEN supplier.status <> 'active' THEN 'supplier_inactive'
  WHEN NOT ${SUPPLIER_ADMITTED} THEN
    CASE WHEN EXISTS (SELECT FROM supplier_standings standing WHERE standing.supplier_id = product.supplier_id)
         THEN 'supplier_suspended' ELSE 'supplier_not_admitted' END
  WHEN NOT ${CERTIFICATE_HOLDS(on)} THEN 'certificate_ended'
  WHEN NOT ${COMMISSION_HOLDS(on)} THEN 'commission_ended' END`;

/** Nothing of the supply speaks against it; looked up row by row, for pages and snapshots. Beside `product.state = 'listed'`. */
export const SUPPLY_HOLDS = (on: string): string =>
  `coalesce((SELECT seller.status = 'active' AND standing.state = 'admitted' FROM organisations seller
     JOIN supplier_standings standing ON standing.supplier_id = seller.id WHERE seller.id = product.supplier_id), false)
   AND ${CERTIFICATE_HOLDS(on)} AND ${COMMISSION_HOLDS(on)}`;

/** The same over sets that are hashed once, for counting thousands. */
export const SUPPLY_HOLDS_FOR_MANY = (on: string): string => `supplier.status = 'active'
  AND product.supplier_id IN (SELECT supplier_id FROM supplier_standings WHERE state = 'admitted')
  AND (product.certificate_id IS NULL OR product.certificate_id IN (
    SELECT id FROM certificates WHERE valid_from <= ${on} AND valid_to >= ${on} AND (revoked_on IS NULL OR revoked_on > ${on})))
  AND (product.agent_for_id IS NULL OR (product.supplier_id, product.agent_for_id) IN (
    SELECT trader_id, producer_id FROM agent_commissions
    WHERE confirmed_at IS NOT NULL AND ended_at IS NULL AND valid_from <= ${on} AND valid_to >= ${on}))`;

/** The facts of the current certificate for counting, or nothing; LEFT JOIN LATERAL … ON true. */
export const CURRENT_FACTS = (on: string): string => `LATERAL (
  SELECT current.* FROM certificates_current(${on}) current WHERE current.certificate_id = product.certificate_id) facts`;
