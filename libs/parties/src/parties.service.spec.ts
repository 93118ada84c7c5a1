import { type Actor, SYSTEM } from '@bangfu/kernel';
import { insertPlaces } from '../../../test/support/catalog.js';
import { organisation, partiesRoom, type PartiesRoom, person } from '../../../test/support/parties.js';
import { Identity } from './identity.service.js';
import { Parties } from './parties.service.js';

let room: PartiesRoom;
let parties: Parties;
let county: Actor;

beforeAll(async () => {
  room = await partiesRoom();
  await insertPlaces(room.database);
  parties = room.app.get(Parties);
  const office = await organisation(room, 'finance');
  county = await room.app.get(Identity).actorOf((await person(room, ['county_finance'], office)).userId, office.id);
});
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));
afterAll(() => room.close());

let names = 0;
const unit = () =>
  ({ kind: 'budget_unit', unitKind: 'school', name: `测试学校${(names += 1)}`, divisionCode: '430481' }) as const;

describe('An organisation', () => {
  it('is set up once per name and place, also when ten ask at once', async () => {
    const input = unit();
    const race = await Promise.allSettled(Array.from({ length: 10 }, () => parties.create(county, input)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(race.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'organisation_name_taken' },
    });
  });

  it.each([
    ['a place that does not exist', { divisionCode: '430499' }, 'division_missing'],
    ['another region', { divisionCode: '431226' }, 'outside_region'],
    ['a finance office of one’s own', { kind: 'finance', unitKind: null }, 'role_not_grantable'],
    ['a unit without a nature', { unitKind: null }, 'kind_unfit'],
    ['a unit that is a supplier as well', { supplierKind: 'trader' }, 'kind_unfit'],
    ['a credit code that does not check', { creditCode: '91350100M000100Y44' }, 'credit_code_invalid'],
    ['a parent that does not exist', { parentId: '019a0000-0000-7000-8000-999999999999' }, 'organisation_missing'],
  ])('is refused for %s', async (_what, change, code) => {
    const actor = code === 'division_missing' ? SYSTEM : county;
    await expect(parties.create(actor, { ...unit(), ...(change as object) })).rejects.toMatchObject({ code });
  });

  it('has one credit code of its own', async () => {
    await parties.create(county, { ...unit(), creditCode: '91350100M000100Y43' });
    await expect(parties.create(county, { ...unit(), creditCode: '91350100M000100Y43' })).rejects.toMatchObject({
      code: 'credit_code_taken',
    });
  });

  it('is renamed from a day on, and is called by its old name before that day', async () => {
    const made = await parties.create(county, unit());
    room.clock.set('2026-07-01T10:00:00+08:00');
    const renamed = await parties.rename(county, made.id, {
      name: `新名${made.name}`,
      effectiveOn: '2026-07-01',
      basis: '耒编发〔2026〕12号',
    });
    expect(renamed).toMatchObject({ id: made.id, name: `新名${made.name}`, version: made.version + 1 });
    expect(await parties.nameOn(made.id, '2026-06-30')).toBe(made.name);
    expect(await parties.nameOn(made.id, '2026-07-01')).toBe(renamed.name);
    expect(await parties.nameOn(made.id, '2020-01-01')).toBe(made.name);
    const [entry] = await room.database.query<{ detail: Record<string, string> }>(
      `SELECT detail FROM audit_entries WHERE subject_id = $1 AND action = 'parties.organisation.renamed'`,
      [made.id],
    );
    expect(entry!.detail).toMatchObject({ oldName: made.name, basis: '耒编发〔2026〕12号' });
  });

  it('is not renamed in the future, before its present name, with a stale version, or by a stranger', async () => {
    const made = await parties.create(county, unit());
    room.clock.set('2026-07-01T10:00:00+08:00');
    const rename = (actor: Actor, change: object): Promise<unknown> =>
      parties.rename(actor, made.id, { name: '另一个名字', effectiveOn: '2026-06-01', basis: '依据', ...change });
    await expect(rename(county, { effectiveOn: '2026-07-02' })).rejects.toMatchObject({ code: 'rename_date_invalid' });
    await expect(rename(county, { effectiveOn: '2026-03-18' })).rejects.toMatchObject({ code: 'rename_date_invalid' });
    await expect(rename(county, { version: 99 })).rejects.toMatchObject({ code: 'stale_version' });
    const buyer = await room.app.get(Identity).actorOf((await person(room, ['agency_buyer'], made)).userId, made.id);
    await expect(rename(buyer, {})).rejects.toMatchObject({ code: 'outside_region' });
    const manager = await room.app
      .get(Identity)
      .actorOf((await person(room, ['agency_manager'], made)).userId, made.id);
    await expect(rename(manager, { name: '自己改的名字' })).resolves.toMatchObject({ name: '自己改的名字' });
  });

  it('is taken over by another of its kind, once', async () => {
    const [old, heir] = [await parties.create(county, unit()), await parties.create(county, unit())];
    const merger = { successorId: heir.id, effectiveOn: '2026-03-18', basis: '耒编发〔2026〕13号' };
    await expect(parties.merge(county, old.id, { ...merger, successorId: old.id })).rejects.toMatchObject({
      code: 'successor_unfit',
    });
    await expect(
      parties.merge(SYSTEM, old.id, { ...merger, successorId: county.organisationId! }),
    ).rejects.toMatchObject({ code: 'successor_unfit' });
    const abroad = await parties.create(SYSTEM, { ...unit(), divisionCode: '431226' });
    await expect(parties.merge(county, old.id, { ...merger, successorId: abroad.id })).rejects.toMatchObject({
      code: 'outside_region',
    });
    const race = await Promise.allSettled([
      parties.merge(county, old.id, merger),
      parties.merge(county, heir.id, { ...merger, successorId: old.id }),
    ]);
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(parties.merge(county, old.id, merger)).rejects.toMatchObject({ code: 'organisation_inactive' });
  });

  it('is listed in pinyin order, page by page, without losing one', async () => {
    const collected: string[] = [];
    let after: string | undefined;
    do {
      const page = await parties.list(county, { limit: 3, after, kind: 'budget_unit' });
      collected.push(...page.items.map(({ name }) => name));
      after = page.nextAfter ?? undefined;
    } while (after);
    const rows = await room.database.query<{ name: string }>(
      `SELECT name FROM organisations WHERE kind = 'budget_unit' AND division_code LIKE '430481%' ORDER BY name COLLATE pinyin, id`,
    );
    expect(collected).toEqual(rows.map(({ name }) => name));
  });

  it('is nobody’s to list without a region', async () => {
    const shopper = await room.app.get(Identity).actorOf((await person(room, ['shopper'])).userId, null);
    await expect(parties.list(shopper, { limit: 10 })).rejects.toMatchObject({ code: 'outside_region' });
  });
});
