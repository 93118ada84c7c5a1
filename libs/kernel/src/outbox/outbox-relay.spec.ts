import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { consumingApp, createEffects, happen, ThingHappened } from '../../../../test/support/consuming-app.js';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import { Database } from '../database/database.js';
import { conflict } from '../errors/domain-error.js';
import { newId } from '../ids/ids.js';
import { Consumer, type EventConsumer } from '../queue/consumer.js';
import { ConsumerRunner } from '../queue/consumer-runner.js';
import { DeliveryFailed } from '../queue/delivery-failed.js';
import type { StoredEvent } from './domain-event.js';
import { Outbox } from './outbox.js';
import { OutboxRelay } from './outbox-relay.js';

type Thing = StoredEvent<{ thing: string }>;

const [PLACE, OTHER] = [newId(), newId()];

@Injectable()
@Consumer('kernel-first', [ThingHappened])
class First implements EventConsumer {
  failures = 0;
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}
  async handle(event: Thing): Promise<void> {
    await this.database.query('INSERT INTO effects (event_id, consumer) VALUES ($1, $2)', [event.id, 'kernel-first']);
    if (event.payload.thing.startsWith('unlawful')) throw conflict('unlawful', '不可以');
    if (event.payload.thing === 'shaky' && (this.failures += 1) <= 4) throw new Error('weather');
    if (event.payload.thing === 'chain') await this.outbox.add(new ThingHappened({ thing: 'chained' }));
  }
}

@Injectable()
@Consumer('kernel-second', [ThingHappened], { transactional: false })
class Second implements EventConsumer {
  inTransaction: boolean | null = null;
  constructor(private readonly database: Database) {}
  async handle(event: Thing): Promise<void> {
    this.inTransaction = this.database.inTransaction;
    await this.database.query('INSERT INTO effects (event_id, consumer) VALUES ($1, $2)', [event.id, 'kernel-second']);
  }
}

describe('OutboxRelay and ConsumerRunner', () => {
  let test: TestDatabase;
  let app: INestApplicationContext;
  let database: Database;
  let relay: OutboxRelay;
  let runner: ConsumerRunner;

  beforeAll(async () => {
    test = await testDatabase();
    await createEffects(test.url);
    app = await consumingApp({ consumers: [First, Second], variables: { DATABASE_URL: test.url } });
    database = app.get(Database);
    relay = app.get(OutboxRelay);
    runner = app.get(ConsumerRunner);
  });

  afterAll(async () => {
    await app?.close();
    await test?.drop();
  });

  const effects = (eventId: string) =>
    database.query<{ consumer: string }>('SELECT consumer FROM effects WHERE event_id = $1 ORDER BY consumer', [
      eventId,
    ]);
  const deliveryOf = async (eventId: string, consumer: string) =>
    (
      await database.query<{ attempts: number; dead: boolean; done: boolean; last_error: string | null }>(
        `SELECT attempts, dead_at IS NOT NULL AS dead, done_at IS NOT NULL AS done, last_error FROM event_deliveries
         WHERE event_id = $1 AND consumer = $2`,
        [eventId, consumer],
      )
    )[0];

  it('makes one delivery per consumer and runs each once', async () => {
    const [id] = await happen(app, 'plain');
    expect(await drainOutbox(app)).toEqual({ handled: 2, errors: [] });
    expect(await effects(id)).toEqual([{ consumer: 'kernel-first' }, { consumer: 'kernel-second' }]);
    expect(await drainOutbox(app)).toEqual({ handled: 0, errors: [] });
    expect(app.get(Second).inTransaction).toBe(false);
  });

  it.each([
    [{ supplierId: OTHER, buyerId: PLACE }, PLACE],
    [{ supplierId: OTHER, agencyId: PLACE }, PLACE],
    [{ supplierId: PLACE, organisationId: OTHER }, PLACE],
    [{ organisationId: PLACE }, PLACE],
    [{ thing: PLACE }, null],
    [{ buyerId: 'nobody' }, null],
  ])('knows with which organisation %j would be kept', async (payload, placeId) => {
    const event = new ThingHappened({ thing: 'placed', ...payload });
    await database.transaction(() => app.get(Outbox).add(event));
    const [row] = await database.query(
      'SELECT place_id AS "placeId" FROM outbox_events ORDER BY position DESC LIMIT 1',
    );
    expect(row).toEqual({ placeId });
    await drainOutbox(app);
  });

  it('has one effect when the same delivery comes twice, even at the same time', async () => {
    const [id] = await happen(app, 'twice');
    await relay.claim();
    const delivery = { eventId: id, consumer: 'kernel-first' };
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => runner.run(delivery)));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(await runner.run(delivery)).toBe('already_settled');
    expect(await effects(id)).toEqual([{ consumer: 'kernel-first' }]);
    await drainOutbox(app);
  });

  it('claims each event once, however many relays run at the same time', async () => {
    const things = Array.from({ length: 1_000 }, (_, index) => `many-${index}`);
    const ids = await happen(app, ...things);
    const claimAll = async () => {
      const mine: string[] = [];
      for (let batch = await relay.claim(); batch.events > 0; batch = await relay.claim()) {
        mine.push(...batch.deliveries.map((delivery) => `${delivery.eventId} ${delivery.consumer}`));
      }
      return mine;
    };
    const claimed = (await Promise.all([1, 2, 3, 4, 5, 6].map(claimAll))).flat();
    expect(claimed).toHaveLength(2 * ids.length);
    expect(new Set(claimed).size).toBe(2 * ids.length);
    await database.query('UPDATE event_deliveries SET done_at = now() WHERE done_at IS NULL');
  });

  it('does not lose an event whose position is lower but whose commit comes later', async () => {
    let commitSlow = () => {};
    const gate = new Promise<void>((resolve) => (commitSlow = resolve));
    let inserted = () => {};
    const slowInserted = new Promise<void>((resolve) => (inserted = resolve));
    const slow = database.transaction(async () => {
      // The outbox itself writes right before the commit, but a commit can be as slow as this.
      await database.query(
        `INSERT INTO outbox_events (id, type, payload, at) VALUES ($1, $2, '{"thing":"slow"}', now())`,
        [newId(), ThingHappened.type],
      );
      inserted();
      await gate;
    });
    await slowInserted;
    await happen(app, 'fast');
    expect((await relay.claim()).events).toBe(1);
    commitSlow();
    await slow;
    expect((await relay.claim()).events).toBe(1);
    await drainOutbox(app);
  });

  it('relays what a consumer itself adds to the outbox', async () => {
    await happen(app, 'chain');
    expect((await drainOutbox(app)).handled).toBe(4);
  });

  it('undoes the effect of a failed try, and the fifth try may still succeed', async () => {
    const [id] = await happen(app, 'shaky');
    const { errors } = await drainOutbox(app, { tolerate: true });
    expect(errors).toHaveLength(4);
    expect(await deliveryOf(id, 'kernel-first')).toEqual({ attempts: 5, dead: false, done: true, last_error: null });
    expect(await effects(id)).toEqual([{ consumer: 'kernel-first' }, { consumer: 'kernel-second' }]);
  });

  it('makes a dead letter of a domain error at once, and throws it to the spec', async () => {
    const [id] = await happen(app, 'unlawful');
    await expect(drainOutbox(app)).rejects.toMatchObject({ code: 'unlawful' });
    expect(await deliveryOf(id, 'kernel-first')).toEqual({
      attempts: 1,
      dead: true,
      done: false,
      last_error: 'unlawful: 不可以',
    });
    expect((await drainOutbox(app)).handled).toBe(1);
    expect(await effects(id)).toEqual([{ consumer: 'kernel-second' }]);
  });

  it('counts a delivery to a consumer that does not exist as failed', async () => {
    const [id] = await happen(app, 'plain-2');
    await drainOutbox(app);
    await database.query(
      `INSERT INTO event_deliveries (event_id, consumer, relayed_at) VALUES ($1, 'kernel-gone', now())`,
      [id],
    );
    const failure = await runner.run({ eventId: id, consumer: 'kernel-gone' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeliveryFailed);
    expect((failure as DeliveryFailed).final).toBe(false);
    expect(await deliveryOf(id, 'kernel-gone')).toMatchObject({ attempts: 1, dead: false });
  });

  it('runs several deliveries in one transaction, and none of them when one fails', async () => {
    const ids = await happen(app, 'together 1', 'together 2', 'together 3', 'unlawful together');
    await relay.claim();
    const deliveries = ids.map((eventId) => ({ eventId, consumer: 'kernel-first' }));
    const transactions = () =>
      database.query(
        `SELECT count(*)::int AS effects, count(DISTINCT xmin::text)::int AS transactions FROM effects WHERE event_id = ANY ($1)`,
        [ids],
      );
    expect(await runner.runTogether(deliveries)).toBeNull();
    expect(await transactions()).toEqual([{ effects: 0, transactions: 0 }]);
    expect(await deliveryOf(ids[3]!, 'kernel-first')).toMatchObject({ attempts: 0, done: false, dead: false });
    expect(await runner.run(deliveries[0]!)).toBe('done');
    expect(await runner.runTogether(deliveries.slice(0, 3))).toEqual(['already_settled', 'done', 'done']);
    expect(await transactions()).toEqual([{ effects: 3, transactions: 2 }]);
    expect(deliveries.map((one) => runner.mayShare(one))).toEqual([true, true, true, true]);
    expect(runner.mayShare({ eventId: ids[0]!, consumer: 'kernel-second' })).toBe(false);
    expect((await drainOutbox(app, { tolerate: true })).errors).toMatchObject([{ code: 'unlawful' }]);
  });
});
