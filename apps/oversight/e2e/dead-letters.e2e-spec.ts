import {
  Consumer,
  Database,
  DomainEvent,
  type EventConsumer,
  FilesModule,
  HttpModule,
  KernelModule,
  Outbox,
  type StoredEvent,
} from '@bangfu/kernel';
import { NotificationsJobsModule, NotificationsModule } from '@bangfu/notifications';
import { PartiesModule } from '@bangfu/parties';
import { Injectable, Module } from '@nestjs/common';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { NotificationsController } from '../../storefront/src/notifications/notifications.controller.js';
import { SessionController } from '../../storefront/src/session/session.controller.js';
import { DeadLettersController } from '../src/dead-letters/dead-letters.controller.js';

class CropFailed extends DomainEvent<{ crop: string }> {
  static readonly type = 'kernel.crop_failed';
}

/** Fails until it is repaired. */
@Injectable()
@Consumer('kernel-repairable', [CropFailed])
class Repairable implements EventConsumer {
  static repaired = false;
  static readonly handled: string[] = [];

  async handle(event: StoredEvent): Promise<void> {
    if (!Repairable.repaired) throw new Error('SELECT: the seed drill is broken');
    Repairable.handled.push(event.id);
  }
}

@Module({
  imports: [KernelModule, HttpModule, FilesModule, PartiesModule, NotificationsModule, NotificationsJobsModule],
  controllers: [SessionController, NotificationsController, DeadLettersController],
  providers: [Repairable],
})
class DeadLettersDoor {}

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ seeded: true, modules: [DeadLettersDoor] });
}, 90_000);
afterAll(() => app.close());
beforeEach(() => {
  Repairable.repaired = false;
});

async function fail(): Promise<void> {
  await app.get(Database).transaction(() => app.get(Outbox).add(new CropFailed({ crop: '油茶' })));
  await drainOutbox(app.app, { tolerate: true });
}
const list = async () => (await (await app.client('operator')).get('/api/oversight/dead-letters')).body.items;
const toDos = async () => (await (await app.client('operator')).get('/api/notifications?toDo=true')).body.items;

describe('/api/oversight/dead-letters', () => {
  it('shows the operator what failed and why, and tells that it did', async () => {
    await fail();
    const [letter] = await list();
    expect(letter).toMatchObject({
      consumer: 'kernel-repairable',
      type: CropFailed.type,
      payload: { crop: '油茶' },
      lastError: 'Error: SELECT: the seed drill is broken',
    });
    expect(letter.attempts).toBeGreaterThan(1);
    expect(await toDos()).toMatchObject([{ title: '一项后台任务失败，等待处理', link: '/oversight/dead-letters' }]);
  });

  it('has its effect once after a retry, leaves the list, and the to-do is done', async () => {
    const operator = await app.client('operator');
    const [letter] = await list();
    Repairable.repaired = true;
    const path = `/api/oversight/dead-letters/${letter.eventId}/${letter.consumer}`;
    expect((await operator.post(`${path}/retry`)).status).toBe(204);
    await drainOutbox(app.app);
    await drainOutbox(app.app);
    expect(Repairable.handled).toEqual([letter.eventId]);
    expect(await list()).toEqual([]);
    expect(await toDos()).toEqual([]);
    expect((await operator.post(`${path}/retry`)).body.code).toBe('dead_letter_missing');
  });

  it('is told again when the retry fails as well', async () => {
    const operator = await app.client('operator');
    await fail();
    const [letter] = await list();
    await operator.post(`/api/oversight/dead-letters/${letter.eventId}/${letter.consumer}/retry`);
    await drainOutbox(app.app, { tolerate: true });
    expect(await list()).toHaveLength(1);
    expect(await toDos()).toHaveLength(1);
  });

  it('leaves the list when it is dismissed, with a reason only', async () => {
    const operator = await app.client('operator');
    const [letter] = await list();
    const path = `/api/oversight/dead-letters/${letter.eventId}/${letter.consumer}/dismiss`;
    expect((await operator.post(path, { reason: ' ' })).status).toBe(400);
    expect((await operator.post(path, { reason: '已人工补录' })).status).toBe(204);
    await drainOutbox(app.app);
    expect(await list()).toEqual([]);
    expect(await toDos()).toEqual([]);
  });

  it('makes no news of the death of the news of a death', async () => {
    const { DeliveryDied, ConsumerRunner } = await import('@bangfu/kernel');
    const database = app.get(Database);
    const event = new DeliveryDied({ letterId: 'x/y', eventId: 'x', consumer: 'y', eventType: 'z' });
    await database.transaction(() => app.get(Outbox).add(event));
    const [stored] = await database.query<{ id: string }>(
      'SELECT id FROM outbox_events ORDER BY position DESC LIMIT 1',
    );
    await database.query('INSERT INTO event_deliveries (event_id, consumer, relayed_at) VALUES ($1, $2, now())', [
      stored!.id,
      'kernel-unknown',
    ]);
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await app
        .get(ConsumerRunner)
        .run({ eventId: stored!.id, consumer: 'kernel-unknown' })
        .catch(() => undefined);
    }
    const deaths = await database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM outbox_events WHERE type = $1 AND payload ->> 'eventType' = $1`,
      [DeliveryDied.type],
    );
    expect(deaths).toEqual([{ n: 0 }]);
    expect((await list()).map(({ consumer }: { consumer: string }) => consumer)).toContain('kernel-unknown');
  });

  it('is closed to everyone but the operator', async () => {
    expect((await app.anonymous().get('/api/oversight/dead-letters')).status).toBe(401);
    for (const login of ['county-finance', 'canteen-manager', 'coop-owner', 'shopper']) {
      expect((await (await app.client(login)).get('/api/oversight/dead-letters')).status).toBe(403);
    }
    const operator = await app.client('operator');
    expect((await operator.post('/api/oversight/dead-letters/1/x/retry')).status).toBe(400);
    expect(
      (await operator.post('/api/oversight/dead-letters/01900000-0000-7000-8000-000000000001/%00/retry')).status,
    ).toBeLessThan(500);
  });
});
