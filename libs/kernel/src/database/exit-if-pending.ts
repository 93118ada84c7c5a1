import { pendingMigrations } from './migrate.js';

/**
 * A program that does not migrate by itself does not run on a schema that it does not know: one clear line, and exit code 1. A
 * database that does not answer is somebody else's to complain of.
 */
export async function exitIfPending(databaseUrl: string): Promise<void> {
  const pending = await pendingMigrations(databaseUrl).catch(() => []);
  if (pending.length === 0) return;
  const names = pending.length > 3 ? `${pending[0]} … ${pending.at(-1)}` : pending.join(', ');
  console.error(
    `DATABASE_URL: ${pending.length} migrations are pending (${names}); run apps/standalone/src/migrate.js first`,
  );
  process.exit(1);
}
