import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { consumingApp, happen, HastySettings, ThingHappened } from '../../../../test/support/consuming-app.js';
import { ownerQuery, type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { testQueuePrefix } from '../../../../test/support/redis.js';
import { Consumer, type EventConsumer } from '../queue/consumer.js';
import { Queues } from '../queue/queues.js';
import { jobIdOf } from './delivery.js';
import { RelayLoop } from './relay-loop.js';

@Injectable()
@Consumer('kernel-idle', [ThingHappened])
class Idle implements EventConsumer {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

class TwoAtATime extends HastySettings {
  override readonly batch: number = 2;
}

describe('The relay', () => {
  let test: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    test = await testDatabase();
    const variables = { DATABASE_URL: test.url, QUEUE_PREFIX: testQueuePrefix() };
    app = await consumingApp({ consumers: [Idle], variables, settings: TwoAtATime });
  });
  afterAll(async () => {
    await app?.close();
    await test?.drop();
  });

  const statesOf = async (events: readonly string[]): Promise<string[]> => {
    const queue = await app.get(Queues).queue('kernel');
    return Promise.all(events.map((eventId) => queue.getJobState(jobIdOf({ eventId, consumer: 'kernel-idle' }))));
  };

  it('hands on what it has claimed, though the batch before found no way into the queue', async () => {
    await happen(app, 'the first makes the queue');
    await app.get(RelayLoop).carryAll();
    const [first, ...others] = await happen(app, 'refused', 'beside it', 'next', 'beside that', 'last');
    await ownerQuery(
      test,
      `CREATE FUNCTION refuse_job() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no way into the queue'; END $$;
       CREATE TRIGGER refused BEFORE INSERT ON bullmq.job FOR EACH ROW WHEN (NEW::text LIKE '%${first}%') EXECUTE FUNCTION refuse_job()`,
    );
    await expect(app.get(RelayLoop).carryAll()).rejects.toThrow('no way into the queue');
    await ownerQuery(test, 'DROP TRIGGER refused ON bullmq.job');
    await app.get(RelayLoop).carryAll();
    const [beside, ...later] = others;
    await eventually(
      () => statesOf(later),
      (states) => states.every((state) => state === 'waiting'),
    );
    expect(await statesOf([first!, beside!])).toEqual(['unknown', 'unknown']);
  });
});
