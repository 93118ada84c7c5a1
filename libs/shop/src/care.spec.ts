import { inspect } from 'node:util';
import { type Actor, newId, SYSTEM } from '@bangfu/kernel';
import { permissionsOf } from '@bangfu/parties';
import { insertFile } from '../../../test/support/catalog.js';
import { admittedSupplier, budgetUnit, person } from '../../../test/support/factories/people.js';
import { type Sale, sale, type SaleOf, shopper } from '../../../test/support/factories/shop-sales.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import {
  Attribution,
  AttributionQueries,
  ClaimDecisions,
  ClaimQueries,
  Claims,
  Gifts,
  GivingQueries,
  Institutions,
  Purposes,
  ReferralQueries,
  Referrals,
  ReviewQueries,
  Reviews,
  ShopModule,
  ShopOrderQueries,
} from './index.js';

let room: TradingRoom;
let supplier: Actor;
const official = (regionCode: string): Actor => ({
  ...{ userId: null, name: '某干部', organisationId: null, regionCode },
  ...{ roles: ['county_revitalisation'], permissions: permissionsOf(['county_revitalisation']) },
});

beforeAll(async () => {
  room = await tradingRoom('20', [ShopModule]);
  supplier = await person(room, await admittedSupplier(room), 'coop_owner');
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

const sold = (of: SaleOf = {}) => sale(room, supplier, of);

/** One unit of the order's first line goes back. */
async function giveBack(order: Sale): Promise<void> {
  const id = await room.get(Claims).ask(order.buyer, order.orderId, {
    ...{ kind: 'refund', reason: 'short_count', note: '', photoFileIds: [] },
    lines: [{ orderLineId: order.lineIds[0]!, quantity: 1n }],
  });
  await room.get(ClaimDecisions).decide(supplier, id, {
    ...{ version: 1, note: '' },
    lines: [{ orderLineId: order.lineIds[0]!, outcome: 'full', note: '' }],
  });
  expect(await room.get(ClaimQueries).find('supplier', supplier, id)).toMatchObject({ state: 'agreed' });
}

describe('a review', () => {
  const productOf = async ({ variantIds }: Sale) => {
    const [row] = await room.database.query<{ id: string }>('SELECT product_id AS id FROM variants WHERE id = $1', [
      variantIds[0],
    ]);
    return row!.id;
  };
  const review = { stars: 4, body: '很好', photoFileIds: [] };

  it('is written only by who received the goods, once per line, and shows no name', async () => {
    const [order, underway] = [await sold(), await sold({ state: 'delivered' })];
    const reviews = room.get(Reviews);
    await expect(reviews.write(underway.buyer, underway.lineIds[0]!, review)).rejects.toMatchObject({
      code: 'review_too_early',
    });
    await expect(reviews.write(underway.buyer, order.lineIds[0]!, review)).rejects.toMatchObject({
      code: 'review_line_missing',
    });
    const written = await Promise.allSettled(
      [1, 2, 3].map(() => reviews.write(order.buyer, order.lineIds[0]!, review)),
    );
    expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { items } = await room.get(ReviewQueries).shown(await productOf(order), { limit: 5 });
    expect(items).toMatchObject([{ authorMasked: '李**', stars: 4, body: '很好' }]);
    expect(Object.values(items[0]!)).not.toContain(order.buyer.userId);
  });

  it('counts in the sums of its product while it is shown, and not while the operator hides it', async () => {
    const order = await sold();
    const productId = await productOf(order);
    const [reviews, queries] = [room.get(Reviews), room.get(ReviewQueries)];
    const photo = await room.database.query<{ id: string }>(
      `INSERT INTO files (id, sha256, name, purpose, mime_type, size_bytes, stored_by, stored_at)
       VALUES ($1, $2, '照片.png', 'photo', 'image/png', 10, $3, now()) RETURNING id`,
      [newId(), 'a'.repeat(64), order.buyer.userId],
    );
    const id = await reviews.write(order.buyer, order.lineIds[0]!, { ...review, photoFileIds: [photo[0]!.id] });
    const other = newId();
    expect(await queries.totals([productId, other])).toMatchObject([
      { productId, count: 1, averageHundredths: 400, withPhotos: 1, byStars: [0, 0, 0, 1, 0] },
      { productId: other, count: 0, averageHundredths: null },
    ]);
    expect((await queries.shown(productId, { limit: 5, withPhotos: true, stars: 4 })).items).toHaveLength(1);
    expect((await queries.shown(productId, { limit: 5, stars: 5 })).items).toHaveLength(0);
    await reviews.hide(SYSTEM, id, '含他人电话');
    expect(await queries.totals([productId])).toMatchObject([{ count: 0, withPhotos: 0 }]);
    await expect(reviews.reply(supplier, id, '谢谢')).rejects.toMatchObject({ code: 'review_hidden' });
    await reviews.show(SYSTEM, id);
    await reviews.reply(supplier, id, '谢谢');
    await expect(reviews.reply(supplier, id, '再谢')).rejects.toMatchObject({ code: 'review_replied' });
    expect(await queries.totals([productId])).toMatchObject([{ count: 1 }]);
    await expect(room.database.query('UPDATE review_totals SET five = 9')).rejects.toMatchObject({ code: '42501' });
  });
});

describe("what a unit's people buy for themselves", () => {
  const unitWithCode = async () => {
    const id = await budgetUnit(room);
    const manager = await person(room, id, 'agency_manager');
    return { id, manager, code: (await room.get(Attribution).renewCode(manager)).code };
  };

  it('is attributed by their own will, to one unit at a time, from a day on; an old code lets nobody in', async () => {
    const [unit, other] = [await unitWithCode(), await unitWithCode()];
    const buyer = await shopper(room);
    const attribution = room.get(Attribution);
    await attribution.join(buyer, ` ${unit.code.toLowerCase()} `, '2026-03-20');
    expect(await attribution.unitAt(buyer.userId!, '2026-03-19')).toBeNull();
    expect(await attribution.unitAt(buyer.userId!, '2026-03-20')).toBe(unit.id);
    await expect(attribution.join(buyer, other.code, null)).rejects.toMatchObject({ code: 'attribution_elsewhere' });
    room.clock.set('2026-03-21T10:00:00+08:00');
    await attribution.leave(buyer);
    expect(await attribution.unitAt(buyer.userId!, '2026-03-20')).toBe(unit.id);
    expect(await attribution.unitAt(buyer.userId!, '2026-03-21')).toBeNull();
    await attribution.join(buyer, other.code, null);
    await attribution.renewCode(other.manager);
    expect(await attribution.unitAt(buyer.userId!, '2026-03-21')).toBe(other.id);
    await expect(attribution.join(await shopper(room), other.code, null)).rejects.toMatchObject({
      code: 'attribution_code_missing',
    });
  });

  it('is told to the unit as sums of what was received and kept: no goods, no names, no number below five people', async () => {
    const { id, manager } = await unitWithCode();
    const buyers = await Promise.all(Array.from({ length: 5 }, () => shopper(room)));
    const of = { attributionUnitId: id, freightFen: 0n };
    const orders: Sale[] = [];
    for (const buyer of buyers.slice(0, 4)) orders.push(await sold({ ...of, buyer }));
    await sold({ ...of, state: 'delivered' });
    const [{ name: attributedTo }] = (await room.database.query('SELECT name FROM organisations WHERE id = $1', [
      id,
    ])) as [{ name: string }];
    const [{ buyer, orderId }] = orders as [Sale];
    expect(await room.get(ShopOrderQueries).read('buyer', buyer, orderId)).toMatchObject({ attributedTo });
    expect(await room.get(ShopOrderQueries).read('supplier', supplier, orderId)).toMatchObject({ attributedTo: null });
    const queries = room.get(AttributionQueries);
    expect(await queries.ofUnit(id, 2026)).toEqual({
      ...{ year: 2026, amountFen: 36_000n, people: null },
      months: [{ month: '2026-03', amountFen: 36_000n, people: null }],
    });
    room.clock.set('2026-04-01T10:00:00+08:00');
    await sold({ ...of, buyer: buyers[4] });
    room.clock.set('2026-03-18T12:00:00+08:00');
    await giveBack(orders[0]!);
    const year = await queries.ofUnit(id, 2026);
    expect(year).toEqual({
      ...{ year: 2026, amountFen: 40_500n, people: 5 },
      months: [
        { month: '2026-03', amountFen: 31_500n, people: null },
        { month: '2026-04', amountFen: 9_000n, people: null },
      ],
    });
    expect(await queries.ofUnit(id, 2025)).toMatchObject({ amountFen: 0n, months: [] });
    expect(await queries.amounts([id, newId()], 2026)).toEqual(new Map([[id, 40_500n]]));
    expect(await queries.ofRegion(official('430481'), 2026)).toMatchObject([{ unitId: id, amountFen: 40_500n }]);
    expect(await queries.ofRegion(official('431226'), 2026)).toEqual([]);
    expect(await queries.ofRegion(manager, 2026)).toEqual([]);
  });
});

describe("a helper's code", () => {
  it('tallies what others received and kept through it, by code and by month, and never the own purchase', async () => {
    const helper = await person(room, await budgetUnit(room), 'agency_buyer');
    const [referrals, queries] = [room.get(Referrals), room.get(ReferralQueries)];
    const id = await referrals.take(helper, {});
    expect(await referrals.take(helper, {})).toBe(id);
    const { code } = (await queries.codes(helper.userId!))[0]!;
    expect(await referrals.idFor(code, helper.userId)).toBeNull();
    expect(await referrals.idFor('NOTACODE', newId())).toBeNull();
    expect(await referrals.idFor(code.toLowerCase(), newId())).toBe(id);
    const [{ name }] = (await room.database.query('SELECT name FROM organisations WHERE id = $1', [
      helper.organisationId,
    ])) as [{ name: string }];
    expect(await referrals.welcome(code)).toEqual({ code, organisationName: name, productId: null, supplierId: null });
    const order = await sold({ referralCodeId: id, freightFen: 0n });
    const orders = room.get(ShopOrderQueries);
    expect(await orders.read('buyer', order.buyer, order.orderId)).toMatchObject({ recommendedBy: name });
    expect(await orders.read('supplier', supplier, order.orderId)).toMatchObject({ recommendedBy: null });
    await sold({ referralCodeId: id, buyer: { ...helper, organisationId: null } });
    await sold({ referralCodeId: id, state: 'shipped' });
    expect(await queries.codes(helper.userId!)).toMatchObject([{ orders: 1, amountFen: 9_000n }]);
    await giveBack(order);
    expect(await queries.months(helper.userId!, 2026)).toEqual([{ month: '2026-03', orders: 1, amountFen: 4_500n }]);
    expect(await queries.ranking(official('430481'), 2026)).toMatchObject([
      { helperName: '某经办人', orders: 1, amountFen: 4_500n },
    ]);
    expect(await queries.ranking(official('431226'), 2026)).toEqual([]);
    await referrals.end(helper, id);
    expect(await referrals.idFor(code, newId())).toBeNull();
  });

  it('for one product counts its lines alone, and for one supplier nobody else’s', async () => {
    const helper = await shopper(room);
    const referrals = room.get(Referrals);
    const lines = [
      { priceFen: 1_000n, quantity: 2n },
      { priceFen: 300n, quantity: 1n },
    ];
    const order = await sold({ lines });
    const [product] = await room.database.query<{ id: string }>('SELECT product_id AS id FROM variants WHERE id = $1', [
      order.variantIds[0],
    ]);
    const ofProduct = await referrals.take(helper, { productId: product!.id });
    const ofSupplier = await referrals.take(helper, { supplierId: await admittedSupplier(room) });
    await room.database.query('UPDATE checkouts SET referral_code_id = $2 WHERE id = $1', [
      order.checkoutId,
      ofProduct,
    ]);
    await sold({ lines, referralCodeId: ofSupplier });
    const tally = async () =>
      new Map((await room.get(ReferralQueries).codes(helper.userId!)).map(({ id, amountFen }) => [id, amountFen]));
    expect(await tally()).toEqual(
      new Map([
        [ofProduct, 2_000n],
        [ofSupplier, 0n],
      ]),
    );
    await giveBack(order);
    expect((await tally()).get(ofProduct)).toBe(1_000n);
  });
});

describe('a gift', () => {
  const institution = (name: string) =>
    room.get(Institutions).propose(official('430481'), {
      ...{ name, kind: 'school', divisionCode: '430481113', need: '米和油' },
      delivery: { name: '李老师', phone: '13812345678', detail: '传达室' },
    });

  it('goes only to an institution that an official of its county has verified, and its address stays sealed', async () => {
    const id = await institution('淝田镇中心小学');
    const [institutions, queries] = [room.get(Institutions), room.get(GivingQueries)];
    await expect(institutions.delivery(id)).rejects.toMatchObject({ code: 'institution_closed' });
    await expect(institutions.verify({ ...official(''), roles: ['operator'] }, id, 1)).rejects.toMatchObject({
      code: 'verifier_unfit',
    });
    await expect(institutions.verify(official('431226'), id, 1)).rejects.toMatchObject({ code: 'institution_missing' });
    await institutions.verify(official('430481'), id, 1);
    expect(await institutions.delivery(id)).toMatchObject({ phone: '13812345678', divisionCode: '430481113' });
    const [row] = await room.database.query('SELECT * FROM receiving_institutions WHERE id = $1', [id]);
    expect(JSON.stringify(row)).not.toMatch(/13812345678|传达室|李老师/);
    await institutions.change(official('430481'), id, 2, {
      ...{ need: '大米', delivery: { name: '王老师', phone: '13812345679', detail: '后门' } },
    });
    await expect(institutions.delivery(id)).rejects.toMatchObject({ code: 'institution_closed' });
    expect((await queries.open({ limit: 50 })).items.some((item) => item.id === id)).toBe(false);
  });

  it('counts as a donation with thanks, nameless unless the giver says so, and never as anybody’s consumption', async () => {
    const id = await institution('仁义镇中心小学');
    await room.get(Institutions).verify(official('430481'), id, 1);
    const unitId = await budgetUnit(room);
    const buyer = await shopper(room);
    const { code } = await room.get(Attribution).renewCode(await person(room, unitId, 'agency_manager'));
    await room.get(Attribution).join(buyer, code, null);
    const purposes = room.get(Purposes);
    expect(await purposes.of(buyer, {})).toMatchObject({ attributionUnitId: unitId });
    expect(await purposes.of(buyer, { giftInstitutionId: id })).toMatchObject({
      ...{ attributionUnitId: null, giftInstitutionId: id },
      giftDelivery: { institutionName: '仁义镇中心小学' },
    });
    const order = await sold({ buyer, giftInstitutionId: id, freightFen: 0n });
    await expect(
      room.database.query('UPDATE checkouts SET attribution_unit_id = $2 WHERE id = $1', [order.checkoutId, unitId]),
    ).rejects.toMatchObject({ constraint: 'checkouts_gift_never_attributed' });
    const fileId = await insertFile(room.database, supplier.organisationId!);
    const receipt = { fileId, receivedOn: '2026-03-18', thanks: '孩子们收到了' };
    await room.get(Gifts).recordReceipt(supplier, order.orderId, receipt);
    await expect(room.get(Gifts).recordReceipt(supplier, order.orderId, receipt)).rejects.toMatchObject({
      code: 'gift_recorded',
    });
    const queries = room.get(GivingQueries);
    const seen = await room.get(ShopOrderQueries).read('buyer', buyer, order.orderId);
    expect(seen).toMatchObject({ giftInstitutionName: '仁义镇中心小学', contact: { masked: true, detail: '***' } });
    expect(inspect(seen, { depth: null })).not.toMatch(/13812345678|传达室|李老师/);
    // The institution moves: what was given before goes where it was agreed.
    const sealed = async () =>
      (await room.database.query('SELECT delivery_contact_sealed FROM checkouts WHERE id = $1', [order.checkoutId]))[0];
    const agreed = await sealed();
    const moved = { name: '王老师', phone: '13812345679', detail: '后门' };
    const institutions = room.get(Institutions);
    await institutions.change(official('430481'), id, 2, { need: '大米', delivery: moved });
    await expect(
      institutions.change(official('430481'), id, 2, { need: '面粉', delivery: null }),
    ).rejects.toMatchObject({ code: 'stale_version' });
    expect(await sealed()).toEqual(agreed);
    expect(await institutions.contact(official('430481'), id)).toEqual(moved);
    const [noted] = await room.database.query<{ detail: unknown }>(
      `SELECT detail FROM audit_entries WHERE subject_id = $1 AND action = 'shop.receiving_institution.changed'`,
      [id],
    );
    expect(noted!.detail).toMatchObject({ addressChanged: true });
    await institutions.verify(official('430481'), id, 3);
    // The fixture's paper has no bytes: the giver comes as far as the store.
    await expect(queries.slip(buyer.userId!, order.orderId)).rejects.toMatchObject({ code: 'file_missing' });
    await expect(queries.slip((await shopper(room)).userId!, order.orderId)).rejects.toMatchObject({
      code: 'gift_missing',
    });
    await giveBack(order);
    expect(await queries.institution(id)).toMatchObject({ gifts: 1, amountFen: 4_500n, receivedGifts: 1 });
    expect(await queries.gifts(id)).toMatchObject([{ giver: null, receivedOn: '2026-03-18', thanks: '孩子们收到了' }]);
    await room.get(Gifts).name(buyer, order.checkoutId, false);
    expect(await queries.gifts(id)).toMatchObject([{ giver: '李长青' }]);
    await expect(room.get(Gifts).name(await shopper(room), order.checkoutId, true)).rejects.toMatchObject({
      code: 'gift_missing',
    });
    expect((await queries.ownGifts(buyer.userId!, { limit: 5 })).items).toMatchObject([{ amountFen: 4_500n }]);
  });
});
