import type { Database } from '@bangfu/kernel';

/**
 * Every verb of stock takes the levels it touches first, in the order of variant ids: two calls that meet on the same
 * variants wait for one another instead of deadlocking, and a reservation is guarded by the lock on its level.
 */
export async function lockLevels(database: Database, variantIds: readonly string[]): Promise<void> {
  await database.query('SELECT FROM stock_levels WHERE variant_id = ANY($1::uuid[]) ORDER BY variant_id FOR UPDATE', [
    [...variantIds],
  ]);
}

export async function lockLevelsOfReservations(database: Database, reservationIds: readonly string[]): Promise<void> {
  await database.query(LEVELS_OF_RESERVATIONS, [[...reservationIds]]);
}

/** $1 reservation ids. */
export const LEVELS_OF_RESERVATIONS = `SELECT FROM stock_levels
  WHERE variant_id IN (SELECT variant_id FROM stock_reservations WHERE id = ANY($1::uuid[])) ORDER BY variant_id FOR UPDATE`;
