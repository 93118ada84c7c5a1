import type { Database } from '@bangfu/kernel';

/**
 * Beginnings and endings of the same to-do wait for each other: without it, one that is delivered beside its end would
 * find no ending, and the end no beginning. Names are taken in order.
 */
export async function lockThings(database: Database, things: readonly string[]): Promise<void> {
  for (const thing of [...new Set(things)].sort()) await database.lockName(`notifications/${thing}`);
}
