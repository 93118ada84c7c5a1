import pg from 'pg';
import Stripe from 'stripe';
import { createEmulator, type Emulator, PostgresStore } from '../../../stripe-emulator/src/index.js';
import type { Product } from './product.js';

export interface AtProvider {
  readonly emulator: Emulator;
  readonly stripe: Stripe;
  /** One value out of the product's own tables. */
  value(sql: string): Promise<string>;
}

/** Deliveries are only noted here: whoever has the loop sends them, to where it knows. */
const NOTED = { url: 'http://127.0.0.1:9', secrets: ['whsec_of_a_spec'] };

/** At the provider's own desk, on what the product's provider keeps; `silent`: nobody is told of what happens there. */
export async function atProvider(
  product: Product,
  work: (at: AtProvider) => Promise<unknown>,
  { now = () => new Date(), silent = false }: { now?: () => Date; silent?: boolean } = {},
): Promise<void> {
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  try {
    const store = new PostgresStore(async (sql, parameters) => (await client.query(sql, [...parameters])).rows);
    const emulator = createEmulator({ store, now, webhook: silent ? null : NOTED, loop: false });
    const stripe = new Stripe('sk_emu_of_a_spec', { httpClient: Stripe.createFetchHttpClient(emulator.fetch) });
    const value = async (sql: string) => (await client.query<{ value: string }>(sql)).rows[0]!.value;
    await work({ emulator, stripe, value });
    await emulator.close();
  } finally {
    await client.end();
  }
}
