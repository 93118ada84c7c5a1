import type { Actor } from '@bangfu/kernel';
import { notSupplier } from './catalog.errors.js';

/** The supplier for which a person acts. Throws `not_a_supplier`. */
export function supplierOf(actor: Actor): string {
  if (!actor.organisationId) throw notSupplier();
  return actor.organisationId;
}
