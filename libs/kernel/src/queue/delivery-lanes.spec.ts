import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { consumingApp, createEffects, happen, ThingHappened } from '../../../../test/support/consuming-app.js';
import { ownerQuery, type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { testQueuePrefix } from '../../../../test/support/redis.js';
import { Database } from '../database/database.js';
import type { StoredEvent } from '../outbox/domain-event.js';
import { Consumer, type EventConsumer } from './consumer.js';

const EVENTS = 400;

/** Two people whose inboxes every event writes to: in one order within each event, in both across many. */
@Injectable()
@Consumer('kernel-wanted', [ThingHappened])
class Wanted implements EventConsumer {
  constructor(private readonly database: Database) {}

  async handle(event: StoredEvent<{ thing: string }>): Promise<void> {
    await this.database.lockName(`spec ${event.payload.thing.split(' ')[0]}`);
    await sleep(1);
    await this.database.query('INSERT INTO effects (event_id, consumer) VALUES ($1, $2)', [event.id, 'kernel-wanted']);
  }
}

describe('DeliveryLanes', () => {
  let test: TestDatabase;
  let apps: INestApplicationContext[];

  beforeAll(async () => {
    test = await testDatabase();
    await createEffects(test.url);
    // On a busy machine both limits may have passed when a process has its turn again, and the detector would be asked first.
    await ownerQuery(
      test,
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET deadlock_timeout = ''15s''', current_database()); END $$`,
    );
    const variables = { DATABASE_URL: test.url, QUEUE_PREFIX: testQueuePrefix() };
    const app = (schedule?: []) => consumingApp({ consumers: [Wanted], variables, ...(schedule && { schedule }) });
    apps = [await app()];
    await happen(apps[0]!, ...Array.from({ length: EVENTS }, (_, n) => `${n % 3 === 0 ? 'one' : 'other'} ${n}`));
    apps.push(...(await Promise.all([app([]), app([])])));
  });

  afterAll(async () => {
    await Promise.all((apps ?? []).map((app) => app.close()));
    await test?.drop();
  });

  it('does not wait in a circle when two workers carry many that want the same rows in different orders', async () => {
    const database = apps[0]!.get(Database, { strict: false });
    const open = () =>
      database.query<{ open: number; effects: number }>(
        `SELECT (SELECT count(*)::int FROM event_deliveries WHERE done_at IS NULL) AS open, (SELECT count(DISTINCT event_id)::int FROM effects) AS effects`,
      );
    await eventually(open, ([now]) => now!.open === 0 && now!.effects === EVENTS);
    expect(await database.query('SELECT event_id FROM effects GROUP BY 1 HAVING count(*) > 1')).toEqual([]);
    // A connection tells of its deadlocks when it ends at the latest.
    await Promise.all(apps.splice(1).map((app) => app.close()));
    await eventually(
      () =>
        database.query(
          `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
        ),
      (others) => others.length === 0,
    );
    expect(
      await database.query('SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()'),
    ).toEqual([{ deadlocks: 0 }]);
  });
});
