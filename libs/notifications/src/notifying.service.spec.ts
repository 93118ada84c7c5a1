import {
  type Database,
  DeadLetterSettled,
  DeliveryDied,
  type DomainEvent,
  newId,
  type SettableClock,
  SYSTEM,
} from '@bangfu/kernel';
import { DeliveriesResumed, DeliveriesStopped } from '@bangfu/fulfilment';
import { type Organisation, Parties, type Role } from '@bangfu/parties';
import {
  ApprovalOverdue,
  RequestApproved,
  RequestExpired,
  RequestStepApproved,
  RequestSubmitted,
  RequestWithdrawn,
} from '@bangfu/procurement';
import { CommissionAnnounced } from '@bangfu/payments';
import { FilingConfirmed, FilingReturned, FilingSubmitted } from '@bangfu/quota';
import type { TestingModule } from '@nestjs/testing';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { NotificationsRoom } from '../../../test/support/notifications.js';
import { organisation } from '../../../test/support/parties.js';
import { Inbox } from './inbox.service.js';
import { Notifying } from './notifying.service.js';

let room: NotificationsRoom;
let app: TestingModule;
let database: Database;
let clock: SettableClock;
beforeAll(async () => {
  room = await NotificationsRoom.open();
  ({ app, database, clock } = room);
}, 60_000);
afterAll(() => room.close());

const agency = () => room.agency();
const person = (roles: readonly Role[], where: Organisation | null) => room.person(roles, where);
const purchaseRequest = (agencyId: string, requesterId: string) => room.purchaseRequest(agencyId, requesterId);
const happen = (event: DomainEvent) => room.happen(event);
const end = (membershipId: string) =>
  database.execute('UPDATE memberships SET ended_at = $2 WHERE id = $1', [membershipId, clock.now()]);
const membershipOf = async (userId: string, role: Role): Promise<string> =>
  (
    await database.query<{ id: string }>('SELECT id FROM memberships WHERE user_id = $1 AND role = $2', [userId, role])
  )[0]!.id;

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
    await database.execute(
      `UPDATE memberships SET valid_from = '2026-01-01', valid_to = '2026-03-17' WHERE user_id = $1`,
      [past],
    );
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
    const finance = await organisation(room, 'finance');
    const province = await organisation(room, 'finance', { divisionCode: '43' });
    const far = await organisation(room, 'finance', { divisionCode: '4312' });
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

  it('is the buyer and every supplier that has something to send, when deliveries stop; the to-do ends when they are resumed', async () => {
    const here = await agency();
    const suppliers = [await organisation(room, 'supplier'), await organisation(room, 'supplier')];
    const elsewhere = await organisation(room, 'supplier');
    const [payer, manager] = [await person(['agency_finance'], here), await person(['agency_manager'], here)];
    const clerks = [await person(['coop_clerk'], suppliers[0]!), await person(['coop_clerk'], suppliers[1]!)];
    await person(['coop_clerk'], elsewhere);
    const [stopId, buyerId, supplierIds] = [newId(), here.id, suppliers.map(({ id }) => id)];
    await database.query(
      `INSERT INTO delivery_stops (id, buyer_id, reason, set_by, set_at) VALUES ($1, $2, '两张发票逾期未付', $3, $4)`,
      [stopId, buyerId, payer, clock.now()],
    );
    await happen(new DeliveriesStopped({ stopId, buyerId, supplierIds }));
    await drainOutbox(app);
    expect((await toldUsers(buyerId)).sort()).toEqual([payer, manager, ...clerks].sort());
    const open = async () => (await told(buyerId)).filter(({ kind, done }) => kind === 'to_do' && !done);
    expect(await open()).toMatchObject([{ userId: payer }]);
    await happen(new DeliveriesResumed({ stopId, buyerId, supplierIds: [supplierIds[1]!] }));
    await drainOutbox(app);
    expect(await open()).toEqual([]);
    expect(
      (await told(buyerId))
        .filter(({ title }) => title.includes('恢复'))
        .map(({ userId }) => userId)
        .sort(),
    ).toEqual([payer, manager, clerks[1]].sort());
  });

  it('is the manager when nobody in the agency may act, and the text says so', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const manager = await person(['agency_manager'], here);
    const requestId = await purchaseRequest(here.id, requester);
    await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await drainOutbox(app);
    expect(await told(requestId)).toMatchObject([
      { userId: manager, body: expect.stringContaining('没有人具有') as string },
    ]);
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

  it('of a fee to come is every owner of the suppliers that the event names, each once; nobody stands in', async () => {
    const [one, two, none] = [
      await organisation(room, 'supplier'),
      await organisation(room, 'supplier'),
      await organisation(room, 'supplier'),
    ];
    const [owner, other] = [await person(['coop_owner'], one), await person(['coop_owner'], two)];
    await person(['coop_clerk'], one);
    const ruleId = newId();
    const rule = { ruleId, withdrawn: false, validFrom: '2026-03-25', bps: 150, basis: '平台服务协议' };
    await happen(new CommissionAnnounced({ ...rule, supplierIds: [one.id, two.id, none.id] }));
    await drainOutbox(app);
    expect((await toldUsers(ruleId)).sort()).toEqual([owner, other].sort());
    expect((await told(ruleId))[0]).toMatchObject({
      ...{ kind: 'notice', title: '2026-03-25起平台服务费有变动' },
      body: expect.stringContaining('1.50%') as unknown,
    });
  });

  it('is the operator for a dead delivery, until it is settled', async () => {
    const operator = await person(['operator'], await organisation(room, 'operator', { divisionCode: '43' }));
    const facts = {
      letterId: `${newId()}/quota-recount`,
      eventId: newId(),
      consumer: 'quota-recount',
      eventType: 'orders.order_placed',
    };
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

  it('is not laid before a stand-in when it is done already', async () => {
    const here = await agency();
    await person(['agency_manager'], here);
    const requestId = await purchaseRequest(here.id, await person(['agency_buyer'], here));
    const begun = await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await app.get(Notifying).notify(await happen(new RequestWithdrawn({ requestId, agencyId: here.id })));
    await app.get(Notifying).notify(begun);
    expect(await told(requestId)).toEqual([]);
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
    await person(['county_finance'], await organisation(room, 'finance'));
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
      database.query<{ done: boolean }>('SELECT done_at IS NOT NULL AS done FROM notifications WHERE event_id = $1', [
        id,
      ]);
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
      events.push(
        await happen(
          new ApprovalOverdue({
            requestId: await purchaseRequest(here.id, requester),
            agencyId: here.id,
            dueOn: '2026-03-17',
          }),
        ),
      );
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
    const [me, other] = [
      { ...SYSTEM, userId: approver },
      { ...SYSTEM, userId: requester },
    ];
    const { items } = await inbox.list(me, { limit: 20, unread: true });
    const before = await inbox.counts(me);
    await inbox.read(other, { ids: items.map(({ id }) => id) });
    expect(await inbox.counts(me)).toEqual(before);
    const after = await inbox.read(me, { ids: items.map(({ id }) => id) });
    expect(after).toMatchObject({ unread: before.unread - items.length, openToDos: before.openToDos });
    await expect(inbox.read(me, {})).rejects.toMatchObject({ code: 'nothing_chosen' });
  });
});
