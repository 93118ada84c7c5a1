import { type Database, type DomainEvent, Env, type SettableClock, SYSTEM, unseal } from '@bangfu/kernel';
import type { Organisation, Role } from '@bangfu/parties';
import { RequestSubmitted, RequestWithdrawn } from '@bangfu/procurement';
import type { TestingModule } from '@nestjs/testing';
import { NotificationsRoom } from '../../../../test/support/notifications.js';
import { Notifying } from '../notifying.service.js';
import { NotificationPreferences } from '../preferences.service.js';
import { ADDRESS_PURPOSE } from './letters.service.js';

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

describe('A letter', () => {
  async function emailed(
    userId: string,
  ): Promise<{ subject: string; text_body: string; html_body: string; to_sealed: string; id: string }[]> {
    return database.query(
      'SELECT id, subject, text_body, html_body, to_sealed FROM emails WHERE user_id = $1 ORDER BY id',
      [userId],
    );
  }
  const withAddress = (userId: string) =>
    database.execute(`UPDATE users SET email = 'zeng@example.cn' WHERE id = $1`, [userId]);

  it('is written for people with an address who want one, sealed and escaped', async () => {
    const here = await agency();
    const requester = await person(['agency_buyer'], here);
    const [plain, off] = [await person(['agency_approver'], here), await person(['agency_approver'], here)];
    const addressed = await person(['agency_approver'], here);
    await withAddress(off);
    await withAddress(addressed);
    const preferences = app.get(NotificationPreferences);
    await preferences.change({ ...SYSTEM, userId: off }, { emailToDos: false, emailNotices: false });
    expect(await preferences.find({ ...SYSTEM, userId: addressed })).toEqual({
      emailToDos: true,
      emailNotices: false,
      email: 'zeng@example.cn',
    });
    const requestId = await purchaseRequest(here.id, requester);
    const event = await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await app.get(Notifying).notify(event);
    await app.get(Notifying).notify(event);
    expect(await emailed(plain)).toEqual([]);
    expect(await emailed(off)).toEqual([]);
    const [letter, ...more] = await emailed(addressed);
    expect(more).toEqual([]);
    expect(letter!.to_sealed).not.toContain('zeng');
    // Sealed to the letter's own id: what the post office opens it with.
    expect(unseal(app.get(Env).secrets, ADDRESS_PURPOSE, letter!.id, letter!.to_sealed)).toBe('zeng@example.cn');
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
    const old = await happen(
      new RequestSubmitted({ requestId: await purchaseRequest(here.id, requester), agencyId: here.id }),
    );
    await app.get(Notifying).notify({ ...old, at: new Date(clock.now().getTime() - 7 * 86_400_000) });
    const requestId = await purchaseRequest(here.id, requester);
    const begun = await happen(new RequestSubmitted({ requestId, agencyId: here.id }));
    await app.get(Notifying).notify(await happen(new RequestWithdrawn({ requestId, agencyId: here.id })));
    await app.get(Notifying).notify(begun);
    expect(await emailed(approver)).toEqual([]);
  });
});
