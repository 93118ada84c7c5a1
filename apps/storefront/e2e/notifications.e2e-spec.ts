import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database, DeadLetterSettled, DeliveryDied, HttpModule, KernelModule, newId, Outbox } from '@bangfu/kernel';
import { InboxStreams, NotificationsJobsModule, NotificationsModule } from '@bangfu/notifications';
import { DemoParties, PartiesModule } from '@bangfu/parties';
import { Module } from '@nestjs/common';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { ownerQuery, placesDatabase, type TestDatabase } from '../../../test/support/database.js';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { eventually } from '../../../test/support/eventually.js';
import { AccountController } from '../src/account/account.controller.js';
import { NotificationsController } from '../src/notifications/notifications.controller.js';
import { PreferencesController } from '../src/notifications/preferences.controller.js';
import { SessionController } from '../src/session/session.controller.js';

@Module({
  imports: [KernelModule, HttpModule, PartiesModule, NotificationsModule, NotificationsJobsModule],
  controllers: [SessionController, AccountController, NotificationsController, PreferencesController],
})
class InboxDoor {}

let base: TestDatabase;
/** Two API processes' worth of application on one database. */
let here: TestApp;
let there: TestApp;

beforeAll(async () => {
  base = await placesDatabase();
  here = await testApp({ modules: [InboxDoor], database: base });
  there = await testApp({ modules: [InboxDoor], database: base });
  await here.get(DemoParties).seed();
  await drainOutbox(here.app);
  await here.app.listen(0, '127.0.0.1');
  await there.app.listen(0, '127.0.0.1');
}, 90_000);
afterAll(async () => {
  await here.close();
  await there.close();
  await base.drop();
});

interface Message {
  id?: string;
  event?: string;
  data?: { title?: string; subjectId?: string; position?: number; unread?: number };
  comment?: string;
}

/** An EventSource in miniature. */
class Listener {
  readonly messages: Message[] = [];
  status = 0;
  ended = false;
  private response: IncomingMessage | null = null;
  private buffer = '';

  static async open(
    app: TestApp,
    cookie: string,
    options: { lastEventId?: string; query?: string } = {},
  ): Promise<Listener> {
    const listener = new Listener();
    const { port } = app.app.getHttpServer().address() as { port: number };
    await new Promise<void>((resolve, reject) => {
      const headers = { cookie, ...(options.lastEventId ? { 'last-event-id': options.lastEventId } : {}) };
      httpGet(
        { host: '127.0.0.1', port, path: `/api/notifications/stream${options.query ?? ''}`, headers, agent: false },
        (response) => {
          listener.response = response;
          listener.status = response.statusCode!;
          response.setEncoding('utf8');
          response.on('data', (text: string) => listener.take(text));
          response.on('close', () => (listener.ended = true));
          response.on('error', () => undefined);
          resolve();
        },
      ).on('error', reject);
    });
    return listener;
  }

  get notices(): Message[] {
    return this.messages.filter(({ event }) => event === 'notification');
  }

  until(passes: (listener: Listener) => boolean, limitMs = 8_000): Promise<unknown> {
    return eventually(
      async () => ({ seen: this.messages.length, ok: passes(this) }),
      ({ ok }) => ok,
      limitMs,
    );
  }

  close(): void {
    this.response?.destroy();
  }

  private take(text: string): void {
    this.buffer += text;
    const blocks = this.buffer.split('\n\n');
    this.buffer = blocks.pop()!;
    for (const block of blocks) {
      const message: Message = {};
      for (const line of block.split('\n')) {
        if (line.startsWith('id: ')) message.id = line.slice(4);
        if (line.startsWith('event: ')) message.event = line.slice(7);
        if (line.startsWith('data: ')) message.data = JSON.parse(line.slice(6)) as Message['data'];
        if (line.startsWith(': ')) message.comment = line.slice(2);
      }
      if (Object.keys(message).length > 0) this.messages.push(message);
    }
  }
}

async function cookieOf(login: string, app = here): Promise<string> {
  const answer = await app.anonymous().post('/api/session', { login, password: 'bangfu-demo' });
  const cookies = ([] as string[]).concat(answer.headers['set-cookie'] as never);
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Something that the operator must know, through outbox and consumer. */
async function die(app = here): Promise<string> {
  const facts = {
    letterId: `${newId()}/quota-recount`,
    eventId: newId(),
    consumer: 'quota-recount',
    eventType: 'orders.order_placed',
  };
  const database = app.get(Database);
  await database.transaction(() => app.get(Outbox).add(new DeliveryDied(facts)));
  await drainOutbox(app.app);
  return facts.letterId;
}

describe('GET /api/notifications', () => {
  it('lists newest first with counts, pages, and filters unread and to-dos', async () => {
    const operator = await here.client('operator');
    const letters = [await die(), await die(), await die()];
    const first = (await operator.get('/api/notifications?limit=2')).body;
    expect(first.items.map((item: { subjectId: string }) => item.subjectId)).toEqual([letters[2], letters[1]]);
    expect(first.unread).toBeGreaterThanOrEqual(3);
    expect(first.position).toBe(first.items[0].position);
    const second = (await operator.get(`/api/notifications?limit=2&after=${first.nextAfter}`)).body;
    expect(second.items[0].subjectId).toBe(letters[0]);
    const read = await operator.post(
      '/api/notifications/read',
      { ids: [first.items[0].id] },
      { idempotencyKey: false },
    );
    expect(read.body).toMatchObject({ unread: first.unread - 1, openToDos: first.openToDos });
    const unread = (await operator.get('/api/notifications?unread=true&toDo=true')).body;
    expect(unread.items.map((item: { subjectId: string }) => item.subjectId)).not.toContain(letters[2]);
  });

  it('marks all as read up to what was on the screen', async () => {
    const operator = await here.client('operator');
    await die();
    const { position } = (await operator.get('/api/notifications')).body;
    await die();
    const answer = await operator.post('/api/notifications/read', { all: true, upTo: position });
    expect(answer.body.unread).toBe(1);
  });

  it('is closed to strangers and refuses bad input', async () => {
    expect((await here.anonymous().get('/api/notifications')).status).toBe(401);
    const operator = await here.client('operator');
    expect((await operator.get('/api/notifications?after=broken')).body.code).toBe('invalid_cursor');
    expect((await operator.get('/api/notifications?kind=x')).status).toBe(400);
    expect((await operator.post('/api/notifications/read', {})).body.code).toBe('nothing_chosen');
    expect((await operator.post('/api/notifications/read', { ids: ['1'] })).status).toBe(400);
    expect((await operator.post('/api/notifications/read', { all: true, upTo: -1 })).status).toBe(400);
  });
});

describe('/api/account/notifications', () => {
  it('shows and changes the preferences', async () => {
    const buyer = await here.client('canteen-buyer');
    expect((await buyer.get('/api/account/notifications')).body).toEqual({
      emailToDos: true,
      emailNotices: false,
      email: 'canteen-buyer@bangfu.example',
    });
    await buyer.patch('/api/account/contact', { email: 'zeng@example.cn' });
    const changed = await buyer.put('/api/account/notifications', { emailToDos: false, emailNotices: true });
    expect(changed.body).toEqual({ emailToDos: false, emailNotices: true, email: 'zeng@example.cn' });
    expect((await buyer.put('/api/account/notifications', { emailToDos: 'yes' })).status).toBe(400);
  });
});

describe('GET /api/notifications/stream', () => {
  it('brings an event to both connections, also to the one on another process', async () => {
    const cookie = await cookieOf('operator');
    const [one, two] = [await Listener.open(here, cookie), await Listener.open(there, cookie)];
    await one.until(({ messages }) => messages.some(({ event }) => event === 'counts'));
    await two.until(({ messages }) => messages.some(({ event }) => event === 'counts'));
    const letterId = await die(there);
    for (const listener of [one, two]) {
      await listener.until(({ notices }) => notices.some(({ data }) => data!.subjectId === letterId));
      const notice = listener.notices.at(-1)!;
      expect(notice.id).toBe(String(notice.data!.position));
      expect(listener.status).toBe(200);
    }
    one.close();
    two.close();
    await eventually(
      async () => here.get(InboxStreams).size + there.get(InboxStreams).size,
      (size) => size === 0,
    );
  });

  it('loses nothing over a reconnect with Last-Event-ID, and repeats nothing', async () => {
    const cookie = await cookieOf('operator');
    const first = await Listener.open(here, cookie);
    await first.until(({ messages }) => messages.length > 0);
    const seen = await die();
    await first.until(({ notices }) => notices.some(({ data }) => data!.subjectId === seen));
    const lastEventId = first.messages.at(-1)!.id!;
    first.close();
    const missed = [await die(), await die(there), await die()];
    const second = await Listener.open(there, cookie, { lastEventId });
    await second.until(({ notices }) => notices.length >= 3);
    const fresh = await die();
    await second.until(({ notices }) => notices.length >= 4);
    expect(second.notices.map(({ data }) => data!.subjectId)).toEqual([...missed, fresh]);
    second.close();
    const third = await Listener.open(here, cookie, { query: `?after=${lastEventId}` });
    await third.until(({ notices }) => notices.length >= 4);
    expect(third.notices.map(({ data }) => data!.subjectId)).toEqual([...missed, fresh]);
    third.close();
  });

  it('shows new counts when a to-do is done or read elsewhere', async () => {
    const cookie = await cookieOf('operator');
    const letterId = await die();
    const listener = await Listener.open(here, cookie);
    await listener.until(({ messages }) => messages.some(({ event }) => event === 'counts'));
    const counts = () => listener.messages.filter(({ event }) => event === 'counts').length;
    const before = counts();
    const [eventId, consumer] = letterId.split('/') as [string, string];
    await there
      .get(Database)
      .transaction(() =>
        there
          .get(Outbox)
          .add(
            new DeadLetterSettled({ letterId, eventId, consumer, eventType: 'orders.order_placed', how: 'dismissed' }),
          ),
      );
    await drainOutbox(there.app);
    await listener.until(() => counts() > before);
    await (await there.client('operator')).post('/api/notifications/read', { all: true });
    await listener.until(({ messages }) => messages.at(-1)!.data?.unread === 0);
    listener.close();
  });

  it('survives the loss of its LISTEN connection and misses nothing meanwhile', async () => {
    const cookie = await cookieOf('operator');
    const listener = await Listener.open(here, cookie);
    await listener.until(({ messages }) => messages.length > 0);
    await ownerQuery(
      base,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bangfu-inbox' AND datname = current_database()`,
    );
    const during = await die();
    await listener.until(({ notices }) => notices.some(({ data }) => data!.subjectId === during));
    await sleep(300);
    const later = await die();
    await listener.until(({ notices }) => notices.some(({ data }) => data!.subjectId === later));
    listener.close();
  });

  it('shares one LISTEN connection among its streams', async () => {
    const cookie = await cookieOf('operator');
    const listeners = await Promise.all([1, 2, 3, 4, 5].map(() => Listener.open(here, cookie)));
    await Promise.all(listeners.map((one) => one.until(({ messages }) => messages.length > 0)));
    const listening = await here
      .get(Database)
      .query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'bangfu-inbox' AND datname = current_database()`,
      );
    // One of each of the two applications.
    expect(listening[0]!.n).toBeGreaterThan(0);
    expect(listening[0]!.n).toBeLessThanOrEqual(2);
    for (const one of listeners) one.close();
  });

  it('beats, and ends with its session without sending what came after', async () => {
    here.get(InboxStreams).heartbeatMs = 150;
    const cookie = await cookieOf('operator');
    const listener = await Listener.open(here, cookie);
    await listener.until(({ messages }) => messages.some(({ comment }) => comment === 'heartbeat'));
    expect(listener.messages.every((message) => message.comment !== undefined || message.id !== undefined)).toBe(true);
    await here.get(Database).execute('UPDATE sessions SET ended_at = now() WHERE ended_at IS NULL');
    const late = await die();
    await listener.until(({ ended }) => ended);
    expect(listener.notices.map(({ data }) => data!.subjectId)).not.toContain(late);
    expect((await Listener.open(here, cookie)).status).toBe(401);
    here.get(InboxStreams).heartbeatMs = 25_000;
  });

  it('belongs to its owner alone', async () => {
    const listener = await Listener.open(here, await cookieOf('canteen-buyer'));
    await listener.until(({ messages }) => messages.length > 0);
    await die();
    await sleep(300);
    expect(listener.notices).toEqual([]);
    listener.close();
  });

  it('is ended in time by a process that stops', async () => {
    const third = await testApp({ modules: [InboxDoor], database: base });
    await third.app.listen(0, '127.0.0.1');
    const listener = await Listener.open(third, await cookieOf('operator'));
    await listener.until(({ messages }) => messages.length > 0);
    const started = performance.now();
    await third.close();
    await listener.until(({ ended }) => ended);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
