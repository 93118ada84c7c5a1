import { tmpdir } from 'node:os';
import {
  Clock,
  Database,
  DeadLetterSettled,
  DeliveryDied,
  type DomainEvent,
  Env,
  KernelModule,
  newId,
  Outbox,
  SettableClock,
  type StoredEvent,
  SYSTEM,
} from '@bangfu/kernel';
import { type Organisation, Parties, type Role } from '@bangfu/parties';
import {
  ApprovalOverdue,
  RequestApproved,
  RequestExpired,
  RequestStepApproved,
  RequestSubmitted,
  RequestWithdrawn,
} from '@bangfu/procurement';
import { FilingConfirmed, FilingReturned, FilingSubmitted } from '@bangfu/quota';
import { Test, type TestingModule } from '@nestjs/testing';
import { insertPlaces } from '../../../test/support/catalog.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { organisation, person as newPerson } from '../../../test/support/parties.js';
import { Inbox } from './inbox.service.js';
import { NotificationsJobsModule } from './notifications-jobs.module.js';
import { Notifying } from './notifying.service.js';
import { NotificationPreferences } from './preferences.service.js';

let base: TestDatabase;
let app: TestingModule;
let database: Database;
const clock = new SettableClock();

beforeAll(async () => {
  base = await testDatabase();
  clock.set('2026-03-18T10:00:00+08:00');
  const env = new Env({ DATA_DIR: tmpdir(), SEED: 'story', LOG_LEVEL: 'silent', DATABASE_URL: base.url });
  app = await Test.createTestingModule({ imports: [KernelModule, NotificationsJobsModule] })
    .overrideProvider(Env)
    .useValue(env)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  await app.init();
  database = app.get(Database);
  await insertPlaces(database);
}, 60_000);
afterAll(async () => {
  await app.close();
  await base.drop();
});

const room = () => ({ app, database, clock, close: async () => undefined });
const agency = (): Promise<Organisation> => organisation(room(), 'budget_unit');
const person = async (roles: readonly Role[], where: Organisation | null): Promise<string> => (await newPerson(room(), roles, where)).userId;
const end = (membershipId: string) => database.execute('UPDATE memberships SET ended_at = $2 WHERE id = $1', [membershipId, clock.now()]);
const membershipOf = async (userId: string, role: Role): Promise<string> =>
  (await database.query<{ id: string }>('SELECT id FROM memberships WHERE user_id = $1 AND role = $2', [userId, role]))[0]!.id;

async function purchaseRequest(agencyId: string, requesterId: string): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO purchase_requests (id, agency_id, budget_unit_id, fund, title, requester_id, created_at, changed_at)
     VALUES ($1, $2, $2, 'canteen', '食堂三月用油 <b>', $3, $4, $4)`,
    [id, agencyId, requesterId, clock.now()],
  );
  return id;
}

/** Writes an event as its room would; consumers run with `drainOutbox`. */
async function happen(event: DomainEvent): Promise<StoredEvent> {
  await database.transaction(() => app.get(Outbox).add(event));
  const [stored] = await database.query<StoredEvent>('SELECT id, type, payload, at FROM outbox_events ORDER BY position DESC LIMIT 1');
  return stored!;
}

interface Told {
  userId: string;
  kind: string;
  title: string;
  body: string;
  done: boolean;
}
const told = (subjectId: string): Promise<Told[]> =>
  database.query<Told>(
    `SELECT user_id AS "userId", kind, title, body, done_at IS NOT NULL AS done FROM notifications WHERE subject_id = $1
     ORDER BY event_position, user_id`,
    [subjectId],
  );
const toldUsers = async (subjectId: string): Promise<string[]> => (await told(subjectId)).map(({ userId }) => userId);

describe('Who is told', () => {
  it('is whoever may act next: approvers of this agency, not the requester, not those of another agency', async () => {
    const [here, elsewhere] = [await agency(), await agency()];
    const requester = await person(['agency_buyer', 'agency_approver'], here);
    const approver = await person(['agency_approver'], here);
    await person(['agency_acceptor'], here);
    await person(['agency_approver'], elsewhere);
    const requestId = await purchaseRequest(here.id, requester);
    await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await drainOutbox(app);
    expect(await told(requestId)).toMatchObject([{ userId: approver, kind: 'to_do', done: false }]);
  });

  it('excludes memberships that ended, have not begun, or are over, and people who are locked; includes deputies', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const [gone, future, past, locked, principal] = [
      await person(['agency_approver'], here),
      await person(['agency_approver'], here),
      await person(['agency_approver'], here),
      await person(['agency_approver'], here),
      await person(['agency_approver'], here),
    ];
    const deputy = await person(['agency_acceptor'], here);
    await end(await membershipOf(gone, 'agency_approver'));
    await database.execute(`UPDATE memberships SET valid_from = '2026-03-19' WHERE user_id = $1`, [future]);
    await database.execute(`UPDATE memberships SET valid_from = '2026-01-01', valid_to = '2026-03-17' WHERE user_id = $1`, [past]);
    await database.execute(`UPDATE users SET status = 'locked' WHERE id = $1`, [locked]);
    await database.query(
      `INSERT INTO memberships (id, user_id, organisation_id, role, deputy_for, valid_from, valid_to, created_at)
       VALUES ($1, $2, $3, 'agency_approver', $4, '2026-03-18', '2026-03-18', $5)`,
      [newId(), deputy, here.id, principal, clock.now()],
    );
    const requestId = await purchaseRequest(here.id, requester);
    await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await drainOutbox(app);
    expect((await toldUsers(requestId)).sort()).toEqual([principal, deputy].sort());
  });

  it('asks the next approver after the first, who is not asked again', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const [first, second] = [await person(['agency_approver'], here), await person(['agency_approver'], here)];
    const requestId = await purchaseRequest(here.id, requester);
    await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await database.query(
      `INSERT INTO approvals (id, request_id, requester_id, step, approver_id, verdict, at) VALUES ($1, $2, $3, 1, $4, 'approved', $5)`,
      [newId(), requestId, requester, first, clock.now()],
    );
    await happen(new RequestStepApproved({ requestId, agencyId: here.id, step: 1 }));
    await drainOutbox(app);
    const open = (await told(requestId)).filter(({ done }) => !done);
    expect(open).toMatchObject([{ userId: second, title: expect.stringContaining('下一级') as string }]);
  });

  it('is the nearest finance office, and the county before the province', async () => {
    const here = await agency();
    const finance = await organisation(room(), 'finance');
    const province = await organisation(room(), 'finance', { divisionCode: '43' });
    const far = await organisation(room(), 'finance', { divisionCode: '4312' });
    const reviewer = await person(['county_finance'], finance);
    await person(['province_finance'], province);
    await person(['city_finance'], far);
    const filingId = newId();
    await database.query(
      `INSERT INTO quota_filings (id, number, agency_id, division_code, year, canteen, state, submitted_at, created_at)
       VALUES ($1, $2, $3, '430481', 2026, 'own', 'submitted', $4, $4)`,
      [filingId, `TB-${filingId.slice(-8)}`, here.id, clock.now()],
    );
    await happen(new FilingSubmitted({ filingId, agencyId: here.id, divisionCode: '430481', year: 2026 }));
    await drainOutbox(app);
    expect(await toldUsers(filingId)).toEqual([reviewer]);
  });

  it('is the manager when nobody in the agency may act, and the text says so', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const manager = await person(['agency_manager'], here);
    const requestId = await purchaseRequest(here.id, requester);
    await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await drainOutbox(app);
    expect(await told(requestId)).toMatchObject([{ userId: manager, body: expect.stringContaining('没有人具有') as string }]);
  });

  it('is another buyer when the requester has left', async () => {
    const here = await agency();
    const [requester, colleague] = [await person(['agency_buyer'], here), await person(['agency_buyer'], here)];
    const requestId = await purchaseRequest(here.id, requester);
    await end(await membershipOf(requester, 'agency_buyer'));
    await happen(new RequestExpired({ requestId, agencyId: here.id }));
    await drainOutbox(app);
    expect(await toldUsers(requestId)).toEqual([colleague]);
  });

  it('is the operator for a dead delivery, until it is settled', async () => {
    const operator = await person(['operator'], await organisation(room(), 'operator', { divisionCode: '43' }));
    const facts = { letterId: `${newId()}/quota-recount`, eventId: newId(), consumer: 'quota-recount', eventType: 'orders.order_placed' };
    await happen(new DeliveryDied(facts));
    await drainOutbox(app);
    expect(await told(facts.letterId)).toMatchObject([{ userId: operator, kind: 'to_do', done: false }]);
    await happen(new DeadLetterSettled({ ...facts, how: 'retried' }));
    await drainOutbox(app);
    expect(await told(facts.letterId)).toMatchObject([{ done: true }]);
  });
});

describe('A to-do', () => {
  async function asked(): Promise<{ requestId: string; agencyId: string; requester: string; approver: string }> {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const approver = await person(['agency_approver'], here);
    return { requestId: await purchaseRequest(here.id, requester), agencyId: here.id, requester, approver };
  }

  it('comes once, however often the event is delivered, also at the same time', async () => {
    const { requestId, agencyId } = await asked();
    const event = await happen(new RequestSubmitted({ requestId, agencyId }));
    await Promise.all([1, 2, 3, 4].map(() => app.get(Notifying).notify(event)));
    await drainOutbox(app);
    await app.get(Notifying).notify(event);
    expect(await told(requestId)).toHaveLength(1);
  });

  it('is done by the event that settles it, for everyone who had it', async () => {
    const { requestId, agencyId, requester } = await asked();
    await person(['agency_approver'], await app.get(Parties).find(agencyId));
    await happen(new RequestSubmitted({ requestId, agencyId }));
    await drainOutbox(app);
    await happen(new RequestApproved({ requestId, agencyId, orderIds: [] }));
    await drainOutbox(app);
    const all = await told(requestId);
    expect(all.filter(({ kind }) => kind === 'to_do').map(({ done }) => done)).toEqual([true, true]);
    expect(all.filter(({ kind }) => kind === 'notice').map(({ userId }) => userId)).toEqual([requester]);
  });

  it('is done from the start when its end was delivered first', async () => {
    const { requestId, agencyId } = await asked();
    const begun = await happen(new RequestSubmitted({ requestId, agencyId }));
    const ended = await happen(new RequestWithdrawn({ requestId, agencyId }));
    await app.get(Notifying).notify(ended);
    await app.get(Notifying).notify(begun);
    expect(await told(requestId)).toMatchObject([{ kind: 'to_do', done: true }]);
  });

  it('is done whichever of beginning and end wins a race', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { requestId, agencyId } = await asked();
      const begun = await happen(new RequestSubmitted({ requestId, agencyId }));
      const ended = await happen(new RequestWithdrawn({ requestId, agencyId }));
      await Promise.all([app.get(Notifying).notify(ended), app.get(Notifying).notify(begun)]);
      expect(await told(requestId)).toMatchObject([{ done: true }]);
    }
  });

  it('stays open when an earlier end is delivered late', async () => {
    const here = await agency();
    await person(['county_finance'], await organisation(room(), 'finance'));
    const filingId = newId();
    const facts = { filingId, agencyId: here.id, divisionCode: '430481', year: 2026 };
    await database.query(
      `INSERT INTO quota_filings (id, number, agency_id, division_code, year, canteen, state, submitted_at, created_at)
       VALUES ($1, $2, $3, '430481', 2026, 'own', 'submitted', $4, $4)`,
      [filingId, `TB-${filingId.slice(-8)}`, here.id, clock.now()],
    );
    const first = await happen(new FilingSubmitted(facts));
    const returned = await happen(new FilingReturned(facts));
    const again = await happen(new FilingSubmitted(facts));
    for (const event of [first, again, returned]) await app.get(Notifying).notify(event);
    const ofEvent = (id: string) =>
      database.query<{ done: boolean }>('SELECT done_at IS NOT NULL AS done FROM notifications WHERE event_id = $1', [id]);
    expect((await ofEvent(first.id)).every(({ done }) => done)).toBe(true);
    expect((await ofEvent(again.id)).every(({ done }) => !done)).toBe(true);
    await app.get(Notifying).notify(await happen(new FilingConfirmed(facts)));
    expect((await ofEvent(again.id)).every(({ done }) => done)).toBe(true);
  });
});

describe('An inbox', () => {
  it('numbers without a gap that hides anything, under twenty events at once', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const approvers = [await person(['agency_approver'], here), await person(['agency_approver'], here)];
    const events = [];
    for (let round = 0; round < 20; round += 1) {
      events.push(await happen(new ApprovalOverdue({ requestId: await purchaseRequest(here.id, requester), agencyId: here.id, dueOn: '2026-03-17' })));
    }
    await Promise.all(events.map((event) => app.get(Notifying).notify(event)));
    for (const userId of [...approvers, requester]) {
      const rows = await database.query<{ position: bigint }>(
        'SELECT n.position FROM notifications n JOIN outbox_events e ON e.id = n.event_id WHERE user_id = $1 AND type = $2 ORDER BY 1',
        [userId, ApprovalOverdue.type],
      );
      expect(rows).toHaveLength(20);
      expect(rows.at(-1)!.position - rows[0]!.position).toBe(19n);
    }
  });

  it('is read by its owner alone, and reading leaves to-dos to be done', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const approver = await person(['agency_approver'], here);
    const requestId = await purchaseRequest(here.id, requester);
    await app.get(Notifying).notify(await happen(new RequestSubmitted({ requestId, agencyId: here.id })));
    const inbox = app.get(Inbox);
    const [me, other] = [{ ...SYSTEM, userId: approver }, { ...SYSTEM, userId: requester }];
    const { items } = await inbox.list(me, { limit: 20, unread: true });
    const before = await inbox.counts(me);
    await inbox.read(other, { ids: items.map(({ id }) => id) });
    expect(await inbox.counts(me)).toEqual(before);
    const after = await inbox.read(me, { ids: items.map(({ id }) => id) });
    expect(after).toMatchObject({ unread: before.unread - items.length, openToDos: before.openToDos });
    await expect(inbox.read(me, {})).rejects.toMatchObject({ code: 'nothing_chosen' });
  });
});

describe('A letter', () => {
  async function emailed(userId: string): Promise<{ subject: string; text_body: string; html_body: string; to_sealed: string }[]> {
    return database.query('SELECT subject, text_body, html_body, to_sealed FROM emails WHERE user_id = $1 ORDER BY id', [userId]);
  }
  const withAddress = (userId: string) => database.execute(`UPDATE users SET email = 'zeng@example.cn' WHERE id = $1`, [userId]);

  it('is written for people with an address who want one, sealed and escaped', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const [plain, off] = [await person(['agency_approver'], here), await person(['agency_approver'], here)];
    const addressed = await person(['agency_approver'], here);
    await withAddress(off);
    await withAddress(addressed);
    const preferences = app.get(NotificationPreferences);
    await preferences.change({ ...SYSTEM, userId: off }, { emailToDos: false, emailNotices: false });
    expect(await preferences.find({ ...SYSTEM, userId: addressed })).toEqual({ emailToDos: true, emailNotices: false, email: 'zeng@example.cn' });
    const requestId = await purchaseRequest(here.id, requester);
    const event = await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await app.get(Notifying).notify(event);
    await app.get(Notifying).notify(event);
    expect(await emailed(plain)).toEqual([]);
    expect(await emailed(off)).toEqual([]);
    const [letter, ...more] = await emailed(addressed);
    expect(more).toEqual([]);
    expect(letter!.to_sealed).not.toContain('zeng');
    expect(letter!.html_body).toContain('食堂三月用油 &lt;b&gt;');
    expect(letter!.html_body).not.toContain('用油 <b>');
    expect(letter!.text_body).toContain(`/procurement/requests/${requestId}`);
    expect(letter!.subject).not.toMatch(/¥|元|\d\.\d\d/);
  });

  it('is not written about something of last week, nor for a to-do that is done already', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const approver = await person(['agency_approver'], here);
    await withAddress(approver);
    const old = await happen(new RequestSubmitted({ requestId: await purchaseRequest(here.id, requester), agencyId: here.id }));
    await app.get(Notifying).notify({ ...old, at: new Date(clock.now().getTime() - 7 * 86_400_000) });
    const requestId = await purchaseRequest(here.id, requester);
    const begun = await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await app.get(Notifying).notify(await happen(new RequestWithdrawn({ requestId, agencyId: here.id })));
    await app.get(Notifying).notify(begun);
    expect(await emailed(approver)).toEqual([]);
  });
});
