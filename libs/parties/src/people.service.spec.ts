import { type Actor, SYSTEM } from '@bangfu/kernel';
import { insertPlaces } from '../../../test/support/catalog.js';
import { organisation, partiesRoom, type PartiesRoom, person } from '../../../test/support/parties.js';
import { Accounts } from './accounts.service.js';
import { Identity } from './identity.service.js';
import type { Organisation } from './organisation.entity.js';
import { People } from './people.service.js';
import { Users } from './users.service.js';

let room: PartiesRoom;
let people: People;
let identity: Identity;
let agency: Organisation;
let manager: Actor;

beforeAll(async () => {
  room = await partiesRoom();
  await insertPlaces(room.database);
  people = room.app.get(People);
  identity = room.app.get(Identity);
});
beforeEach(async () => {
  room.clock.set('2026-03-18T10:00:00+08:00');
  agency = await organisation(room, 'budget_unit');
  manager = await identity.actorOf((await person(room, ['agency_manager'], agency)).userId, agency.id);
});
afterAll(() => room.close());

let logins = 0;
const newcomer = (): { login: string; name: string } => ({ login: `newcomer-${(logins += 1)}`, name: '钱二' });

describe('A manager', () => {
  it('invites colleagues, whose first password must be changed', async () => {
    const invited = await people.invite(manager, agency.id, {
      ...newcomer(),
      phone: '13912345678',
      roles: ['agency_buyer', 'agency_buyer'],
    });
    const { token } = await identity.signIn({ login: `newcomer-${logins}`, password: invited.firstPassword });
    const { actor } = (await identity.authenticate(token))!;
    expect([...actor.permissions].sort()).toEqual(['account.own', 'account.secure', 'session.own']);
    const [colleague] = (await people.list(manager, agency.id)).filter(({ userId }) => userId === invited.userId);
    expect(colleague).toMatchObject({ phoneMasked: '139****5678', roles: [{ role: 'agency_buyer' }] });
  });

  it('grants only roles of the own kind of organisation, and only there', async () => {
    const roles = ['county_finance', 'operator', 'coop_owner', 'shopper'] as const;
    for (const role of roles) {
      await expect(people.invite(manager, agency.id, { ...newcomer(), roles: [role] })).rejects.toMatchObject({
        code: 'role_unfit',
      });
    }
    const other = await organisation(room, 'budget_unit');
    await expect(people.invite(manager, other.id, { ...newcomer(), roles: ['agency_buyer'] })).rejects.toMatchObject({
      code: 'role_not_grantable',
    });
    expect(await room.app.get(Users).findByLogin(`newcomer-${logins}`)).toBeNull();
  });

  it('cannot reach people who never worked there', async () => {
    const { userId } = await person(room, ['shopper']);
    await expect(people.grant(manager, agency.id, { userId, role: 'agency_buyer' })).rejects.toMatchObject({
      code: 'role_not_grantable',
    });
  });

  it('cannot give the same role twice for the same days, not even in a race', async () => {
    const { userId } = await person(room, ['agency_buyer'], agency);
    await expect(people.grant(manager, agency.id, { userId, role: 'agency_buyer' })).rejects.toMatchObject({
      code: 'membership_exists',
    });
    const race = await Promise.allSettled(
      Array.from({ length: 6 }, () => people.grant(manager, agency.id, { userId, role: 'agency_acceptor' })),
    );
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('takes a role away at once, and may give it again', async () => {
    const { userId } = await person(room, ['agency_buyer'], agency);
    const [held] = (await people.list(manager, agency.id)).find((one) => one.userId === userId)!.roles;
    await people.end(manager, agency.id, held!.membershipId);
    expect((await identity.actorOf(userId, agency.id)).permissions.has('requests.create')).toBe(false);
    await expect(people.end(manager, agency.id, held!.membershipId)).rejects.toMatchObject({
      code: 'membership_missing',
    });
    await people.grant(manager, agency.id, { userId, role: 'agency_buyer' });
    expect((await identity.actorOf(userId, agency.id)).permissions.has('requests.create')).toBe(true);
  });

  it('cannot be the last one to go, even when two leave at the same moment', async () => {
    const roles = (await people.list(manager, agency.id)).flatMap((one) => one.roles);
    await expect(people.end(manager, agency.id, roles[0]!.membershipId)).rejects.toMatchObject({
      code: 'last_manager',
    });
    await person(room, ['agency_manager'], agency);
    const both = (await people.list(manager, agency.id)).flatMap((one) => one.roles);
    const race = await Promise.allSettled(both.map(({ membershipId }) => people.end(manager, agency.id, membershipId)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cannot end a membership of another organisation', async () => {
    const other = await organisation(room, 'budget_unit');
    const { userId } = await person(room, ['agency_buyer'], other);
    const [held] = (await people.list(SYSTEM_OFFICIAL, other.id)).find((one) => one.userId === userId)!.roles;
    await expect(people.end(manager, agency.id, held!.membershipId)).rejects.toMatchObject({
      code: 'membership_missing',
    });
  });
});

const SYSTEM_OFFICIAL: Actor = { ...SYSTEM, permissions: new Set(['people.view_region']) };

describe('A deputy', () => {
  it('holds the role from the first day to the last, and both sides see it', async () => {
    const approver = await person(room, ['agency_approver'], agency);
    const deputy = await person(room, ['agency_acceptor'], agency);
    const dates = { validFrom: '2026-03-20', validTo: '2026-03-25' };
    await people.deputise(manager, agency.id, {
      userId: deputy.userId,
      deputyFor: approver.userId,
      role: 'agency_approver',
      ...dates,
    });
    const may = async (instant: string): Promise<boolean> => {
      room.clock.set(instant);
      return (await identity.actorOf(deputy.userId, agency.id)).permissions.has('requests.approve');
    };
    expect(await may('2026-03-19T23:59:00+08:00')).toBe(false);
    expect(await may('2026-03-20T00:00:00+08:00')).toBe(true);
    expect(await may('2026-03-25T23:59:00+08:00')).toBe(true);
    expect(await may('2026-03-26T00:00:00+08:00')).toBe(false);
    room.clock.set('2026-03-18T10:00:00+08:00');
    for (const { userId } of [approver, deputy]) {
      const seen = await room.app.get(Accounts).deputies(await identity.actorOf(userId, agency.id));
      expect(seen).toMatchObject([
        { deputyId: deputy.userId, deputyForId: approver.userId, role: 'agency_approver', ...dates },
      ]);
    }
  });

  it('stands in only for someone who holds the role, for half a year at most, and never for oneself', async () => {
    const approver = await person(room, ['agency_approver'], agency);
    const deputy = await person(room, ['agency_buyer'], agency);
    const given = {
      userId: deputy.userId,
      deputyFor: approver.userId,
      role: 'agency_approver',
      validTo: '2026-03-25',
    } as const;
    const code = (change: object): Promise<string> =>
      people.deputise(manager, agency.id, { ...given, ...change }).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    expect(await code({ role: 'agency_finance' })).toBe('deputy_for_unfit');
    expect(await code({ deputyFor: deputy.userId })).toBe('deputy_for_unfit');
    expect(await code({ validTo: '2027-03-25' })).toBe('deputy_too_long');
    expect(await code({ validTo: '2026-03-01' })).toBe('dates_reversed');
    expect(await code({})).toBe('done');
  });
});

describe('The people of an organisation', () => {
  it('are seen by its own people and by officials of its region, by nobody else', async () => {
    const finance = await organisation(room, 'finance');
    const official = await identity.actorOf((await person(room, ['county_finance'], finance)).userId, finance.id);
    expect((await people.list(official, agency.id)).length).toBeGreaterThan(0);
    const elsewhere = await organisation(room, 'finance', { divisionCode: '430481115' });
    const stranger = await identity.actorOf((await person(room, ['county_finance'], elsewhere)).userId, elsewhere.id);
    await expect(people.list(stranger, agency.id)).rejects.toMatchObject({ code: 'outside_region' });
    const reviewer = await organisation(room, 'agriculture');
    const other = await identity.actorOf((await person(room, ['county_agriculture'], reviewer)).userId, reviewer.id);
    await expect(people.list(other, agency.id)).rejects.toMatchObject({ code: 'outside_region' });
  });

  it('have their numbers sealed in the table', async () => {
    const { userId } = await person(room, ['agency_buyer'], agency);
    const [row] = await room.database.query<{ text: string; phone_masked: string }>(
      'SELECT row_to_json(u)::text AS text, phone_masked FROM users u WHERE id = $1',
      [userId],
    );
    expect(row!.phone_masked).toMatch(/^138\*{4}\d{4}$/);
    expect(row!.text).not.toMatch(/1380000\d{4}/);
  });
});

describe('A person', () => {
  it('registers a supplier and is its owner', async () => {
    const { userId } = await person(room, ['shopper']);
    const shopper = await identity.actorOf(userId, null);
    expect(shopper.permissions.has('suppliers.register')).toBe(true);
    const supplier = await people.registerSupplier(shopper, {
      supplierKind: 'cooperative',
      name: '某某合作社',
      divisionCode: '430481113',
    });
    const owner = await identity.actorOf(userId, supplier.id);
    expect(owner.permissions.has('admission.apply')).toBe(true);
    await people.invite(owner, supplier.id, { ...newcomer(), roles: ['coop_clerk'] });
  });
});

describe('Who must act next', () => {
  it('is known for an organisation, as of today', async () => {
    const approver = await person(room, ['agency_approver'], agency);
    const buyer = await person(room, ['agency_buyer'], agency);
    expect(await people.holders('requests.approve', agency.id)).toEqual([approver.userId]);
    expect(await people.holders('requests.view_agency', agency.id)).toEqual(
      expect.arrayContaining([approver.userId, buyer.userId]),
    );
    await room.app.get(Users).lock(SYSTEM, approver.userId, '离职');
    expect(await people.holders('requests.approve', agency.id)).toEqual([]);
  });

  it('is the nearest official for a place: the county before the city, and nobody from the county next door', async () => {
    const city = await organisation(room, 'finance', { divisionCode: '4312' });
    const cityOfficial = await person(room, ['city_finance'], city);
    expect(await people.officials('plans.review', '431226')).toContainEqual({
      userId: cityOfficial.userId,
      organisationId: city.id,
    });
    const county = await organisation(room, 'finance', { divisionCode: '431226' });
    const countyOfficial = await person(room, ['county_finance'], county);
    const nearest = await people.officials('plans.review', '431226');
    expect(nearest).toContainEqual({ userId: countyOfficial.userId, organisationId: county.id });
    expect(nearest).not.toContainEqual({ userId: cityOfficial.userId, organisationId: city.id });
    expect((await people.officials('plans.review', '4312')).map(({ userId }) => userId)).toEqual([cityOfficial.userId]);
  });
});

describe('The first operator', () => {
  it('is founded once, also when two installations start at the same moment', async () => {
    const found = (): Promise<{ userId: string }> =>
      people.foundOperator({ name: '某某运营中心', divisionCode: '43' }, newcomer());
    const race = await Promise.allSettled([found(), found(), found()]);
    const [done] = race.filter((one) => one.status === 'fulfilled');
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(race.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'operator_exists' } });
    const [place] = await room.database.query<{ id: string }>(`SELECT id FROM organisations WHERE kind = 'operator'`);
    const actor = await identity.actorOf(done!.value.userId, place!.id);
    expect(actor).toMatchObject({ regionCode: '', roles: ['operator'] });
    expect(actor.permissions.has('users.manage')).toBe(true);
  });
});
