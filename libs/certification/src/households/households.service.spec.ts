import type { Actor } from '@bangfu/kernel';
import { BenefitLink } from './benefit-link.entity.js';
import { HouseholdQueries } from './households.queries.js';
import { Households } from './households.service.js';
import { LinkageQueries } from './linkage.queries.js';
import {
  certificationRoom,
  type CertificationRoom,
  idNumber,
  linkedHousehold,
  paper,
  supplierOwner,
  VILLAGE,
} from '../../../../test/support/certification.js';

let room: CertificationRoom;
let households: Households;
let queries: HouseholdQueries;
let owner: Actor;

beforeAll(async () => {
  room = await certificationRoom();
  households = room.app.get(Households);
  queries = room.app.get(HouseholdQueries);
  owner = await supplierOwner(room);
});
afterAll(() => room.close());

describe('a household', () => {
  it('leaves no name, phone or id number readable in the database, the list or the audit', async () => {
    const number = idNumber();
    const id = await linkedHousehold(room, owner, { name: '欧阳守拙', idNumber: number });
    const [row] = await room.database.query<{ all: string }>(
      `SELECT (SELECT row_to_json(h)::text FROM households h WHERE id = $1) || (SELECT string_agg(detail::text, '') FROM audit_entries) AS all`,
      [id],
    );
    for (const secret of ['欧阳守拙', '守拙', '13812341234', number]) expect(row!.all).not.toContain(secret);
    const { items } = await queries.own(owner, { limit: 10 });
    expect(items[0]).toMatchObject({
      nameMasked: '欧***',
      phoneMasked: '138****1234',
      idNumberMasked: `430481********${number.slice(-4)}`,
      currentLinks: 1,
    });
  });

  it('is one household for every supplier that links it, and must be the same person', async () => {
    const number = idNumber();
    const second = await supplierOwner(room);
    const id = await linkedHousehold(room, owner, { idNumber: number });
    expect(await linkedHousehold(room, second, { idNumber: number.toLowerCase() })).toBe(id);
    await expect(
      linkedHousehold(room, await supplierOwner(room), { idNumber: number, name: '李长生' }),
    ).rejects.toMatchObject({ code: 'household_differs' });
    expect((await queries.links(second, id)).map((link) => link.supplierId)).toEqual([second.organisationId]);
    await expect(queries.links(await supplierOwner(room), id)).rejects.toMatchObject({ code: 'household_missing' });
  });

  it('is registered once when two suppliers come at the same moment', async () => {
    const number = idNumber();
    const owners = await Promise.all(Array.from({ length: 5 }, () => supplierOwner(room)));
    const ids = await Promise.all(owners.map((actor) => linkedHousehold(room, actor, { idNumber: number })));
    expect(new Set(ids).size).toBe(1);
  });

  it('refuses wrong id numbers, unknown villages, foreign evidence and overlapping links', async () => {
    const right = idNumber();
    const wrong = right.slice(0, 17) + (right[17] === '0' ? '1' : '0');
    await expect(linkedHousehold(room, owner, { idNumber: wrong })).rejects.toMatchObject({
      code: 'id_number_invalid',
    });
    const evidenceFileId = await paper(room, owner);
    const link = { mode: 'labour', validFrom: '2026-01-01', validTo: '2026-06-30', evidenceFileId } as const;
    const household = { name: '李长青', idNumber: right, status: 'lifted', link } as const;
    await expect(households.register(owner, { ...household, villageCode: '430481113999' })).rejects.toMatchObject({
      code: 'village_unknown',
    });
    const id = await households.register(owner, { ...household, villageCode: VILLAGE });
    await expect(households.link(owner, id, { ...link, validFrom: '2026-06-30', validTo: null })).rejects.toMatchObject(
      { code: 'link_overlaps' },
    );
    await expect(
      households.link(owner, id, { ...link, mode: 'dividend', validTo: '2025-12-31' }),
    ).rejects.toMatchObject({ code: 'link_dates_wrong' });
    const stranger = await supplierOwner(room);
    await expect(
      households.link(owner, id, { ...link, mode: 'custody', evidenceFileId: await paper(room, stranger) }),
    ).rejects.toMatchObject({
      code: 'file_missing',
    });
    await expect(households.link(stranger, id, link)).rejects.toMatchObject({ code: 'household_missing' });
    await households.link(owner, id, { ...link, validFrom: '2026-07-01', validTo: null });
  });

  it('is linked up to the last day of the link', async () => {
    const id = await linkedHousehold(room, owner);
    const [link] = await room.database.repo(BenefitLink).findBy({ householdId: id });
    await households.endLink(owner, link!.id, '2026-03-20', '合同到期');
    room.clock.set('2026-03-20T23:59:00+08:00');
    expect((await queries.links(owner, id))[0]!.current).toBe(true);
    room.clock.set('2026-03-21T00:00:00+08:00');
    expect((await queries.links(owner, id))[0]!.current).toBe(false);
    await expect(households.endLink(owner, link!.id, '2026-03-25', '')).rejects.toMatchObject({
      code: 'link_dates_wrong',
    });
  });

  it('is counted in public only in groups of five or more', async () => {
    await room.database.query(
      `INSERT INTO divisions (code, name, level, parent_code) VALUES ('430481113217', '少户村委会', 'village', '430481113'),
       ('430481113218', '多户村委会', 'village', '430481113')`,
    );
    const register = async (villageCode: string, count: number): Promise<void> => {
      for (let i = 0; i < count; i += 1) {
        const link = {
          mode: 'order_purchase',
          validFrom: '2026-01-01',
          evidenceFileId: await paper(room, owner),
        } as const;
        await households.register(owner, {
          name: '李长青',
          idNumber: idNumber(),
          status: 'marginal',
          villageCode,
          link,
        });
      }
    };
    await register('430481113217', 4);
    await register('430481113218', 6);
    const figures = new Map((await queries.figures('430481113')).map((row) => [row.code, row.households]));
    expect(figures.get('430481113217')).toBeNull();
    expect([...figures.values()].filter((count) => count === null)).toHaveLength(2);
    const [[town]] = [await queries.figures('430481')];
    expect(town!.households).toBeGreaterThan(10);
  });

  it('is counted for the officials of its region by status, mode and place, once in the total', async () => {
    const linkage = room.app.get(LinkageQueries);
    const before = await linkage.inRegion({ ...owner, regionCode: '430481' });
    const id = await linkedHousehold(room, owner);
    await households.link(owner, id, {
      mode: 'labour',
      validFrom: '2026-01-01',
      evidenceFileId: await paper(room, owner),
    });
    const after = await linkage.inRegion({ ...owner, regionCode: '430481' });
    expect([after.households, after.linked]).toEqual([before.households + 1, before.linked + 1]);
    const count = (figures: typeof after, mode: string) =>
      figures.modes.find((row) => row.mode === mode)?.households ?? 0;
    expect(['order_purchase', 'labour'].map((mode) => count(after, mode) - count(before, mode))).toEqual([1, 1]);
    expect(after.places.map(({ code }) => code)).toEqual(['430481113']);
    const village = await linkage.inRegion({ ...owner, regionCode: '430481113' });
    expect(village.places.map(({ code }) => code)).toContain(VILLAGE);
    expect((await linkage.inRegion({ ...owner, regionCode: '11' })).households).toBe(0);
    expect((await linkage.inRegion({ ...owner, regionCode: null })).households).toBe(0);
  });

  it('is counted for its own supplier by status and by mode, and for no other', async () => {
    const linkage = room.app.get(LinkageQueries);
    const supplier = await supplierOwner(room);
    const id = await linkedHousehold(room, supplier);
    await linkedHousehold(room, supplier);
    await households.link(supplier, id, {
      mode: 'labour',
      validFrom: '2026-01-01',
      validTo: '2026-01-31',
      evidenceFileId: await paper(room, supplier),
    });
    const own = await linkage.ofOwn(supplier);
    expect([own.households, own.linked]).toEqual([2, 2]);
    expect(own.statuses.map((row) => row.households)).toEqual([2]);
    expect(own.modes).toEqual([{ mode: 'order_purchase', households: 2 }]);
    expect((await linkage.ofOwn(await supplierOwner(room))).households).toBe(0);
  });

  it('is counted for the whole country without what no city shows', async () => {
    const shown = (await queries.figures('43')).map((row) => row.households);
    expect(await queries.linkedHouseholds()).toBe(shown[0]);
    await room.database.query(
      `INSERT INTO divisions (code, name, level, parent_code) VALUES ('15', '某省', 'province', NULL), ('1509', '某市', 'city', '15'),
       ('150923', '某县', 'county', '1509'), ('150923101', '某镇', 'township', '150923'), ('150923101001', '某村', 'village', '150923101')`,
    );
    await households.register(owner, {
      name: '李长青',
      idNumber: idNumber(),
      status: 'marginal',
      villageCode: '150923101001',
      link: { mode: 'order_purchase', validFrom: '2026-01-01', evidenceFileId: await paper(room, owner) },
    });
    expect(await queries.linkedHouseholds()).toBe(shown[0]);
    await room.database.query(`UPDATE households SET village_code = '150923101001'`);
    await room.database.query(`UPDATE benefit_links SET valid_to = '2026-03-01' WHERE household_id NOT IN
      (SELECT id FROM households ORDER BY id LIMIT 4)`);
    expect(await queries.linkedHouseholds()).toBeNull();
  });
});
