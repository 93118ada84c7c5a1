import pg from 'pg';
import Stripe from 'stripe';
import { createEmulator, PostgresStore } from '../../../../stripe-emulator/src/index.js';
import type { Product } from '../product.js';

const TWO_HOURS = 7_200_000;

/** Somebody at the provider gives a payer a yuan back by hand, two hours ago, and tells nobody. */
export async function givenBackByHand(product: Product): Promise<void> {
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  try {
    const store = new PostgresStore(async (sql, parameters) => (await client.query(sql, [...parameters])).rows);
    const now = (): Date => new Date(Date.now() - TWO_HOURS);
    const emulator = createEmulator({ store, now, webhook: null, loop: false });
    const stripe = new Stripe('sk_emu_of_a_spec', { httpClient: Stripe.createFetchHttpClient(emulator.fetch) });
    const { rows } = await client.query<{ ref: string }>(
      `SELECT charge_ref AS ref FROM payment_attempts WHERE state = 'paid' AND method = 'card' ORDER BY decided_at LIMIT 1`,
    );
    await stripe.refunds.create({ charge: rows[0]!.ref, amount: 100 });
    await emulator.close();
  } finally {
    await client.end();
  }
}
