import { AsyncResource } from 'node:async_hooks';
import { Database, DomainError, Env, newId, SettableClock } from '@bangfu/kernel';
import { insertPlaces, insertSupplier, insertVariants, supplierActor } from '../../../../test/support/catalog.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { StockQueries } from './stock.queries.js';
import { Stock, type StockLine } from './stock.service.js';

describe('stock', () => {
  let at: TestDatabase;
  let database: Database;
  let stock: Stock;
  let queries: StockQueries;
  let supplierId: string;
  const clock = new SettableClock();

  beforeAll(async () => {
    at = await testDatabase();
    database = new Database(new Env({ DATABASE_URL: at.url, DATA_DIR: '/tmp', DATABASE_POOL_SIZE: '40' }));
    await database.onModuleInit();
    stock = new Stock(database, clock);
    queries = new StockQueries(database);
    await insertPlaces(database);
    supplierId = await insertSupplier(database);
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await at.drop();
  });
  afterEach(async () => expect(await queries.differences()).toEqual([]));

  const variants = (...onHand: bigint[]) => insertVariants(database, supplierId, onHand);
  const line = (variantId: string, quantity: bigint, refId = newId()): StockLine => ({
    variantId,
    quantity,
    refType: 'order_line',
    refId,
  });
  const level = async (variantId: string) =>
    (
      await database.query<{ on_hand: bigint; reserved: bigint }>(
        'SELECT on_hand, reserved FROM stock_levels WHERE variant_id = $1',
        [variantId],
      )
    )[0];
  const hold = async (variantId: string, quantity: bigint, expiresAt: Date | null = null) => {
    const one = line(variantId, quantity);
    return (await stock.reserve([one], expiresAt)).get(one.refId)!;
  };

  it('holds every line or none and names the lines that fall short', async () => {
    const [plenty, few] = await variants(10n, 2n);
    const failure = stock.reserve([line(plenty!, 5n), line(few!, 3n)], null);
    await expect(failure).rejects.toMatchObject({
      kind: 'conflict',
      code: 'stock_short',
      detail: { lines: [{ variantId: few, asked: '3', available: '2', name: '规格测试 一瓶' }] },
    });
    expect(await level(plenty!)).toEqual({ on_hand: 10n, reserved: 0n });
  });

  it('leaves nothing behind even when the caller goes on after a shortage', async () => {
    const [plenty, few] = await variants(10n, 2n);
    await database.transaction(async () => {
      await stock.reserve([line(plenty!, 5n), line(few!, 3n)], null).catch(() => undefined);
    });
    expect(await level(plenty!)).toEqual({ on_hand: 10n, reserved: 0n });
  });

  it('adds up two lines of one call on the same variant', async () => {
    const [variant] = await variants(5n);
    await expect(stock.reserve([line(variant!, 3n), line(variant!, 3n)], null)).rejects.toMatchObject({
      code: 'stock_short',
    });
    const held = await stock.reserve([line(variant!, 3n), line(variant!, 2n)], null);
    expect(held.size).toBe(2);
    expect(await level(variant!)).toEqual({ on_hand: 5n, reserved: 5n });
  });

  it('refuses a variant that nobody stocks', async () => {
    await expect(stock.reserve([line(newId(), 1n)], null)).rejects.toMatchObject({ code: 'stock_short' });
  });

  it.each([0n, -1n, 2_000_000_000n])('refuses the quantity %s', async (quantity) => {
    const [variant] = await variants(5n);
    await expect(stock.reserve([line(variant!, quantity)], null)).rejects.toMatchObject({ code: 'invalid_quantity' });
  });

  it('answers the same reservation for the same reference and refuses another content', async () => {
    const [variant] = await variants(5n);
    const one = line(variant!, 2n);
    const first = await stock.reserve([one], null);
    expect(await stock.reserve([one], null)).toEqual(first);
    await expect(stock.reserve([{ ...one, quantity: 3n }], null)).rejects.toMatchObject({
      code: 'stock_reference_reused',
    });
    expect(await level(variant!)).toEqual({ on_hand: 5n, reserved: 2n });
    await stock.release([...first.values()]);
    await expect(stock.reserve([one], null)).rejects.toMatchObject({ code: 'stock_reference_reused' });
  });

  it('holds a reference once when it is asked for many times at once', async () => {
    const [variant] = await variants(50n);
    const one = line(variant!, 2n);
    const answers = await Promise.all(Array.from({ length: 20 }, () => stock.reserve([one], null)));
    expect(new Set(answers.map((held) => held.get(one.refId))).size).toBe(1);
    expect(await level(variant!)).toEqual({ on_hand: 50n, reserved: 2n });
  });

  it('holds what was given back while it waited for the shelf', async () => {
    const [variant] = await variants(5n);
    const held = await hold(variant!, 5n);
    const { waiting } = await database.transaction(async () => {
      await stock.release([held]);
      const other = outside(() => hold(variant!, 4n));
      await somebodyWaits(database);
      return { waiting: other };
    });
    await waiting;
    expect(await level(variant!)).toEqual({ on_hand: 5n, reserved: 4n });
  });

  it.each([50, 200])('gives the last unit to exactly one of %i', async (count) => {
    const [variant] = await variants(1n);
    const results = await Promise.allSettled(
      Array.from({ length: count }, () => stock.reserve([line(variant!, 1n)], null)),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'stock_short' });
    }
    expect(await level(variant!)).toEqual({ on_hand: 1n, reserved: 1n });
  });

  it('never deadlocks when A,B meets B,A', async () => {
    const [a, b] = await variants(10_000n, 10_000n);
    const errors: unknown[] = [];
    for (let round = 0; round < 200; round += 1) {
      const pair = [
        [line(a!, 1n), line(b!, 1n)],
        [line(b!, 1n), line(a!, 1n)],
      ].map((lines) => stock.reserve(lines, null));
      for (const result of await Promise.allSettled(pair)) if (result.status === 'rejected') errors.push(result.reason);
    }
    expect(errors).toEqual([]);
    const [{ deadlocks }] = await database.query<{ deadlocks: bigint }>(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(deadlocks).toBe(0n);
    expect(await level(a!)).toEqual({ on_hand: 10_000n, reserved: 400n });
  }, 60_000);

  it('needs no more statements for a hundred lines than for one', async () => {
    const ids = await variants(...Array.from({ length: 100 }, () => 10n));
    const count = async (work: () => Promise<unknown>) => {
      let statements = 0;
      const query = database.query.bind(database);
      database.query = ((...words: Parameters<typeof query>) => (
        (statements += 1),
        query(...words)
      )) as typeof database.query;
      try {
        await work();
      } finally {
        database.query = query as typeof database.query;
      }
      return statements;
    };
    const one = await count(() => stock.reserve([line(ids[0]!, 1n)], null));
    let held = new Map<string, string>();
    const hundred = await count(
      async () =>
        (held = await stock.reserve(
          ids.map((id) => line(id, 1n)),
          null,
        )),
    );
    expect([one, hundred]).toEqual([1, 1]);
    expect(await count(() => stock.commit(new Map([...held.values()].map((id) => [id, 1n]))))).toBe(2);
  });

  it('reduces, and commits in parts', async () => {
    const [variant] = await variants(10n);
    const id = await hold(variant!, 8n);
    await stock.reduce(id, 6n);
    await stock.reduce(id, 6n);
    expect(await level(variant!)).toEqual({ on_hand: 10n, reserved: 6n });
    const parcel = { refType: 'shipment', refId: newId() };
    await stock.commit(new Map([[id, 4n]]), parcel);
    await stock.commit(new Map([[id, 4n]]), parcel);
    expect(await level(variant!)).toEqual({ on_hand: 6n, reserved: 2n });
    await expect(stock.commit(new Map([[id, 3n]]))).rejects.toMatchObject({ code: 'reservation_exceeded' });
    await expect(stock.reduce(id, 3n)).rejects.toMatchObject({ code: 'reservation_exceeded' });
    await expect(stock.reduce(id, 7n)).rejects.toMatchObject({ code: 'reservation_exceeded' });
    await stock.release([id]);
    await stock.release([id]);
    expect(await level(variant!)).toEqual({ on_hand: 6n, reserved: 0n });
    await expect(stock.commit(new Map([[id, 1n]]))).rejects.toMatchObject({ code: 'reservation_exceeded' });
  });

  it('releases what has expired and nobody kept', async () => {
    const [variant] = await variants(10n);
    clock.set('2026-05-01T08:00:00Z');
    const soon = new Date('2026-05-02T08:00:00Z');
    const [forgotten, kept, open] = [
      await hold(variant!, 1n, soon),
      await hold(variant!, 2n, soon),
      await hold(variant!, 3n),
    ];
    await stock.keep([kept, open]);
    expect(await stock.releaseExpired()).toBe(0);
    clock.set('2026-05-02T08:00:00Z');
    expect(await stock.releaseExpired()).toBe(1);
    expect(await stock.releaseExpired()).toBe(0);
    expect(await level(variant!)).toEqual({ on_hand: 10n, reserved: 5n });
    await expect(stock.keep([forgotten])).rejects.toMatchObject({ code: 'reservation_lost' });
    clock.release();
  });

  it('either keeps or releases when approval meets expiry', async () => {
    const [variant] = await variants(100n);
    const past = new Date('2026-01-01T00:00:00Z');
    for (let round = 0; round < 25; round += 1) {
      const id = await hold(variant!, 1n, past);
      const [kept] = await Promise.allSettled([stock.keep([id]), stock.releaseExpired()]);
      const [{ state }] = await database.query<{ state: string }>(
        'SELECT state FROM stock_reservations WHERE id = $1',
        [id],
      );
      expect(state).toBe(kept!.status === 'fulfilled' ? 'held' : 'released');
    }
  });

  it('adjusts once per id and never below what is promised', async () => {
    const [variant] = await variants(10n);
    const actor = supplierActor(supplierId);
    await hold(variant!, 6n);
    const loss = { id: newId(), variantId: variant!, delta: -4n, reason: '运输破损' };
    await Promise.all([stock.adjust(actor, loss), stock.adjust(actor, loss), stock.adjust(actor, loss)]);
    expect(await level(variant!)).toEqual({ on_hand: 6n, reserved: 6n });
    await expect(stock.adjust(actor, { ...loss, id: newId(), delta: -1n })).rejects.toMatchObject({
      code: 'stock_reserved',
    });
    await expect(stock.adjust(actor, { ...loss, delta: -3n })).rejects.toMatchObject({ code: 'adjustment_reused' });
    await expect(stock.adjust(supplierActor(newId()), { ...loss, id: newId() })).rejects.toMatchObject({
      code: 'variant_missing',
    });
    await expect(stock.adjust(actor, { ...loss, id: newId(), delta: 1n, reason: ' ' })).rejects.toMatchObject({
      code: 'reason_required',
    });
    await stock.adjust(actor, { id: newId(), variantId: variant!, delta: 5n, reason: '新到一批', received: true });
    expect(await level(variant!)).toEqual({ on_hand: 11n, reserved: 6n });
  });

  it('puts returned goods back once', async () => {
    const [variant] = await variants(10n);
    const back = { ...line(variant!, 2n), refType: 'return' };
    await Promise.all([stock.putBack([back]), stock.putBack([back])]);
    expect(await level(variant!)).toEqual({ on_hand: 12n, reserved: 0n });
  });

  it('keeps levels equal to movements through a storm of reserving, releasing and committing', async () => {
    const ids = await variants(40n, 40n, 40n, 40n);
    const someone = async (seed: number) => {
      for (let step = 0; step < 8; step += 1) {
        const chosen = ids.filter((_, index) => (seed + step + index) % 2 === 0);
        try {
          const held = [
            ...(
              await stock.reserve(
                chosen.map((id) => line(id, 1n + BigInt((seed + step) % 3))),
                null,
              )
            ).values(),
          ];
          if ((seed + step) % 3 === 0) await stock.commit(new Map(held.map((id) => [id, 1n])));
          if ((seed + step) % 3 === 1) await stock.reduceAll(new Map(held.map((id) => [id, 1n])));
          await Promise.all([stock.release(held), stock.release([...held].reverse())]);
        } catch (error) {
          if (!(error instanceof DomainError && error.code === 'stock_short')) throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: 24 }, (_, seed) => someone(seed)));
    const rows = await database.query<{ reserved: bigint }>(
      'SELECT reserved FROM stock_levels WHERE variant_id = ANY($1::uuid[])',
      [ids],
    );
    expect(rows.map((row) => row.reserved)).toEqual([0n, 0n, 0n, 0n]);
  }, 60_000);

  it('refuses to change a movement, even to the owner of the table', async () => {
    const [variant] = await variants(10n);
    await expect(
      database.query('UPDATE stock_movements SET on_hand_delta = 1 WHERE variant_id = $1', [variant]),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

/** A call of its own, not a part of the transaction around it. */
const outside = AsyncResource.bind(<T>(work: () => Promise<T>): Promise<T> => work());

async function somebodyWaits(database: Database): Promise<void> {
  const waiting = `SELECT pid FROM pg_locks WHERE NOT granted AND (database IS NULL OR database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;
  await eventually(
    () => database.query(waiting),
    (rows) => rows.length > 0,
  );
}
