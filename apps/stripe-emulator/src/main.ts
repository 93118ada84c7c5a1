import { APP_ROLE, Clock, readEnvironment, stopOnSignals } from '@bangfu/kernel';
import pg from 'pg';
import { createEmulator, type Emulator, PostgresStore } from './index.js';

const env = readEnvironment();
const url = process.env.STRIPE_WEBHOOK_URL?.trim() || null;
const pool = new pg.Pool({ connectionString: env.databaseUrl, options: `-c role=${APP_ROLE}`, max: 4 });
// A connection that breaks while nobody uses it is replaced at the next call.
pool.on('error', () => undefined);
let emulator: Emulator | null = null;
stopOnSignals(async () => {
  await emulator?.close();
  await pool.end();
});
try {
  if (url !== null && env.stripeWebhookSecrets.length === 0) {
    throw new Error('STRIPE_WEBHOOK_SECRET: required with STRIPE_WEBHOOK_URL');
  }
  const clock = new Clock();
  emulator = createEmulator({
    store: new PostgresStore(async (sql, parameters) => (await pool.query(sql, [...parameters])).rows as object[]),
    now: () => clock.now(),
    webhook: url === null ? null : { url, secrets: env.stripeWebhookSecrets },
    ...(env.stripeSecretKey === null ? {} : { keys: [env.stripeSecretKey] }),
  });
  const base = await emulator.listen('127.0.0.1', env.port);
  console.log(`ready ${base}`);
  console.log(`for the product: STRIPE_API_BASE=${base}; events go to ${url ?? 'nobody (STRIPE_WEBHOOK_URL)'}`);
} catch (error) {
  console.error(`cashier: ${(error as Error).message}`);
  await emulator?.close().catch(() => undefined);
  await pool.end();
  process.exit(1);
}
