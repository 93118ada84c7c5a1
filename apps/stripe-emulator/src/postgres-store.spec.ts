import pg from 'pg';
import Stripe from 'stripe';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createEmulator, type Emulator, PostgresStore } from './index.js';

let database: TestDatabase;
let pool: pg.Pool;
let emulator: Emulator;
let stripe: Stripe;
const query = async (sql: string, parameters: readonly unknown[]) =>
  (await pool.query(sql, [...parameters])).rows as object[];

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, options: '-c role=bangfu_app', max: 4 });
  begin();
});
afterAll(async () => {
  await emulator.close();
  await pool.end();
  await database.drop();
});

function begin(run: typeof query = query): void {
  const now = (): Date => new Date(performance.timeOrigin + performance.now());
  emulator = createEmulator({ store: new PostgresStore(run), now, webhook: null, loop: false });
  stripe = new Stripe('sk_emu_postgres', {
    httpClient: Stripe.createFetchHttpClient(emulator.fetch),
    maxNetworkRetries: 0,
  });
}

async function paid(amount: number, key?: string): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create(
    { amount, currency: 'cny', payment_method: 'pm_card_bypassPending', confirm: true },
    key === undefined ? {} : { idempotencyKey: key },
  );
}

describe('In PostgreSQL', () => {
  it('everything is there after a restart, and the same key still answers the same', async () => {
    const { id } = await stripe.checkout.sessions.create({
      mode: 'payment',
      success_url: 'http://localhost:3000/paid',
      line_items: [{ quantity: 1, price_data: { currency: 'cny', unit_amount: 900, product_data: { name: '木耳' } } }],
    });
    const before = await paid(1_000, 'pay:restart:create');
    await emulator.close();
    begin();
    expect(await emulator.knobs.pay(id, 'success')).toEqual({ kind: 'paid' });
    expect((await paid(1_000, 'pay:restart:create')).id).toBe(before.id);
    expect((await stripe.refunds.create({ payment_intent: before.id })).amount).toBe(1_000);
  });

  it('lists go by cursor, filter and time, in the order in which things came', async () => {
    const made: string[] = [];
    for (const amount of [501, 502, 503]) made.unshift((await paid(amount)).id);
    const first = await stripe.paymentIntents.list({ limit: 2 });
    expect([first.data.map(({ id }) => id), first.has_more]).toEqual([made.slice(0, 2), true]);
    const back = await stripe.paymentIntents.list({ limit: 1, ending_before: made[2]! });
    expect([back.data.map(({ id }) => id), back.has_more]).toEqual([[made[1]], true]);
    const [charge] = (await stripe.charges.list({ payment_intent: made[0]!, created: { gte: 1 } })).data;
    expect(charge?.amount).toBe(503);
    const movements = await stripe.balanceTransactions.list({ source: charge!.id, created: { lte: charge!.created } });
    expect(movements.data.map(({ amount }) => amount)).toEqual([503]);
    const types = ['charge.succeeded', 'payment_intent.succeeded'];
    const events = await stripe.events.list({ types, limit: 4 });
    expect(events.data.map(({ type }) => type)).toEqual([...types.toReversed(), ...types.toReversed()]);
    const succeeded = await stripe.events.list({ delivery_success: true, limit: 1 });
    expect(succeeded.data).toHaveLength(1);
  });

  it('a call is written as a whole or not at all', async () => {
    const count = async (): Promise<string> =>
      ((await pool.query('SELECT count(*) FROM emulator_objects')).rows[0] as { count: string }).count;
    const before = await count();
    await emulator.close();
    // The last statement of a call is the one that writes: here the connection breaks within it.
    begin((sql, parameters) =>
      query(sql.replace('SET json = excluded.json', 'SET json = (1 / 0)::text::jsonb RETURNING 1/0'), parameters),
    );
    await expect(paid(777, 'pay:broken:create')).rejects.toThrow();
    await emulator.close();
    begin();
    expect(await count()).toBe(before);
    expect((await paid(777, 'pay:broken:create')).amount_received).toBe(777);
    expect(await emulator.knobs.rewrite('nobody', {}).catch((error: Error) => error.message)).toBe('no object nobody');
  });

  it('calls that come together wait for each other: no movement is lost', async () => {
    const before = (await stripe.balance.retrieve()).available[0]!.amount;
    await Promise.all(Array.from({ length: 12 }, () => paid(10_000)));
    const fee = 10_000 * 0.029 + 30;
    expect((await stripe.balance.retrieve()).available[0]!.amount - before).toBe(12 * (10_000 - fee));
  });
});
