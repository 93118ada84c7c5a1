import type { Database } from '@bangfu/kernel';
import { requestMissing } from '../procurement.errors.js';
import type { RequestRow } from './request.js';

/** Locks one request that the organisation may see; every verb on a request begins here. Throws `request_missing`. */
export async function lockRequest(database: Database, id: string, organisationId: string | null): Promise<RequestRow> {
  const [row] = await database.query<RequestRow & Record<string, unknown>>(
    `${REQUEST_ROW} WHERE id = $1 AND $2::uuid IN (agency_id, acting_id) FOR UPDATE`,
    [id, organisationId],
  );
  if (!row) throw requestMissing();
  return row;
}

/** Locks a request for the product itself (expiry); null when it is gone. */
export async function lockAnyRequest(database: Database, id: string): Promise<RequestRow | null> {
  const [row] = await database.query<RequestRow & Record<string, unknown>>(`${REQUEST_ROW} WHERE id = $1 FOR UPDATE`, [
    id,
  ]);
  return row ?? null;
}

const REQUEST_ROW = `SELECT id, number, agency_id AS "agencyId", acting_id AS "actingId", budget_unit_id AS "budgetUnitId", fund, title, remark,
  state, requester_id AS "requesterId", wanted_on AS "wantedOn", delivery_address AS "deliveryAddress", contact_sealed AS "contactSealed",
  payment_terms AS "paymentTerms",  created_at AS "createdAt", year, submitted_at AS "submittedAt", held_until AS "heldUntil", approval_due_on AS "approvalDueOn",
  band_up_to_fen AS "bandUpToFen", approvals_needed AS "approvalsNeeded", submitted_fen AS "submittedFen",
  budget_reservation_id AS "budgetReservationId", decided_at AS "decidedAt", ended_reason AS "endedReason", version
  FROM purchase_requests`;
