import { tmpdir } from 'node:os';
import { Clock, Database, Env, KernelModule, newId, seal, SettableClock } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { NotificationsModule } from '../notifications.module.js';
import { ADDRESS_PURPOSE } from './letters.service.js';
import { type Mail, MailGateway, MailRefused } from './mail.gateway.js';
import { MOST_ATTEMPTS, pauseAfter, PostOffice } from './post-office.service.js';

/** A way out that can be told what to do; counts what went out. */
@Injectable()
class ObedientGateway extends MailGateway {
  readonly sent: Mail[] = [];
  answer: (mail: Mail) => Promise<void> = async () => undefined;

  async send(mail: Mail): Promise<void> {
    await this.answer(mail);
    this.sent.push(mail);
  }
}

let base: TestDatabase;
let app: TestingModule;
let database: Database;
let office: PostOffice;
let gateway: ObedientGateway;
const clock = new SettableClock();

beforeAll(async () => {
  base = await testDatabase();
  app = await Test.createTestingModule({ imports: [KernelModule, NotificationsModule] })
    .overrideProvider(Env)
    .useValue(new Env({ DATA_DIR: tmpdir(), LOG_LEVEL: 'silent', DATABASE_URL: base.url }))
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(MailGateway)
    .useClass(ObedientGateway)
    .compile();
  await app.init();
  database = app.get(Database);
  office = app.get(PostOffice);
  gateway = app.get(MailGateway);
});
afterAll(async () => {
  await app.close();
  await base.drop();
});
beforeEach(() => {
  clock.set('2026-03-18T10:00:00+08:00');
  gateway.sent.length = 0;
  gateway.answer = async () => undefined;
});

/** The rows of a letter alone. */
async function letter(subject = '待办'): Promise<string> {
  const [id, userId, eventId, notificationId] = [newId(), newId(), newId(), newId()];
  await database.query(
    `INSERT INTO users (id, login, name, password_hash, created_at) VALUES ($1, $2, '赵一', 'x', now())`,
    [userId, `u${userId}`],
  );
  await database.query(
    `INSERT INTO outbox_events (id, type, payload, at, relayed_at) VALUES ($1, 'kernel.x', '{}', now(), now())`,
    [eventId],
  );
  await database.query(
    `INSERT INTO notifications (id, user_id, position, kind, title, body, link, subject_type, subject_id, event_id, event_type, event_position, at)
     VALUES ($1, $2, 1, 'notice', 'x', 'x', '/', 'thing', 'x', $3, 'kernel.x', 1, now())`,
    [notificationId, userId, eventId],
  );
  await database.query(
    `INSERT INTO emails (id, notification_id, user_id, to_sealed, subject, text_body, html_body, next_try_at, created_at)
     VALUES ($1, $2, $3, $4, $5, 'text', '<p>html', $6, $6)`,
    [
      id,
      notificationId,
      userId,
      seal(app.get(Env).secrets, ADDRESS_PURPOSE, id, 'zeng@example.cn'),
      subject,
      clock.now(),
    ],
  );
  return id;
}
const stateOf = async (id: string) =>
  (
    await database.query<{ state: string; attempts: number }>('SELECT state, attempts FROM emails WHERE id = $1', [id])
  )[0];

describe('The post office', () => {
  it('sends what is due, once, to the unsealed address', async () => {
    const id = await letter();
    expect(await office.sendDue()).toBe(1);
    expect(await office.sendDue()).toBe(0);
    expect(gateway.sent).toMatchObject([{ id, to: 'zeng@example.cn' }]);
    expect(await stateOf(id)).toEqual({ state: 'sent', attempts: 1 });
  });

  it('sends each letter once, with eight senders at the same time', async () => {
    const ids = [];
    for (let index = 0; index < 30; index += 1) ids.push(await letter());
    await Promise.all(Array.from({ length: 8 }, () => office.sendDue()));
    expect(gateway.sent.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('tries again with growing pauses, and gives up in the end', async () => {
    gateway.answer = () => Promise.reject(new Error('out of order'));
    const id = await letter();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      await office.sendDue();
      expect(await stateOf(id)).toEqual({ state: attempt === MOST_ATTEMPTS ? 'failed' : 'waiting', attempts: attempt });
      await office.sendDue();
      expect((await stateOf(id))!.attempts).toBe(attempt);
      clock.advance(pauseAfter(attempt));
    }
    await office.sendDue();
    expect(await stateOf(id)).toEqual({ state: 'failed', attempts: MOST_ATTEMPTS });
  });

  it('does not insist where the mailbox does not exist, and goes on with the others', async () => {
    const lost = await letter('lost');
    const fine = await letter('fine');
    gateway.answer = (mail) =>
      mail.id === lost ? Promise.reject(new MailRefused('no such mailbox')) : Promise.resolve();
    expect(await office.sendDue()).toBe(1);
    expect(await stateOf(lost)).toEqual({ state: 'failed', attempts: 1 });
    expect(await stateOf(fine)).toEqual({ state: 'sent', attempts: 1 });
  });

  it('takes up again what a sender left that died, and not before its claim ran out', async () => {
    const id = await letter();
    await database.execute(
      `UPDATE emails SET state = 'sending', claim = $2, claimed_until = $3, attempts = 1 WHERE id = $1`,
      [id, newId(), new Date(clock.now().getTime() + 60_000)],
    );
    expect(await office.sendDue()).toBe(0);
    clock.advance(60_001);
    expect(await office.sendDue()).toBe(1);
    expect(await stateOf(id)).toEqual({ state: 'sent', attempts: 2 });
  });

  it('does not hold a program that stops while the mail server is silent; the letter keeps its claim', async () => {
    const id = await letter();
    gateway.answer = () => new Promise(() => undefined);
    const sending = office.sendDue();
    while ((await stateOf(id))!.state !== 'sending') await new Promise((resolve) => setTimeout(resolve, 10));
    const started = performance.now();
    await office.onModuleDestroy();
    expect(await sending).toBe(0);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await stateOf(id)).toEqual({ state: 'sending', attempts: 1 });
  });
});
