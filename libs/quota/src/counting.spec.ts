import { Returns } from '@bangfu/fulfilment';
import { FinanceJobsModule } from '@bangfu/finance';
import { type Actor, newId } from '@bangfu/kernel';
import { permissionsOf } from '@bangfu/parties';
import { Orders } from '@bangfu/orders';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { ownerQuery } from '../../../test/support/database.js';
import {
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../../test/support/factories/money.js';
import { confirmedOrder, newOrder, placedOrder, type Trade, trade } from '../../../test/support/factories/orders.js';
import { listedVariant } from '../../../test/support/factories/goods.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import {
  Evaluations,
  Filings,
  FilingViews,
  PlanQueries,
  Programmes,
  Quota,
  QuotaJobsModule,
  sumTotals,
} from './index.js';

let room: TradingRoom;
let plans: PlanQueries;
let filings: Filings;

const LEIYANG = 'leiyang-poor-household';
const finance: Actor = {
  userId: null,
  name: '县财政',
  organisationId: null,
  regionCode: '430481',
  roles: ['county_finance'],
  permissions: permissionsOf(['county_finance']),
};

beforeAll(async () => {
  room = await tradingRoom('20', [FinanceJobsModule, QuotaJobsModule]);
  [plans, filings] = [room.get(PlanQueries), room.get(Filings)];
  await room.get(Programmes).importAll();
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

/** A party organ with a confirmed filing, so that both the national and Leiyang's rule speak to it. */
async function organ(more: { file?: boolean } = {}): Promise<Trade> {
  const between = await trade(room);
  await room.database.query(`UPDATE organisations SET unit_kind = 'organ' WHERE id = $1`, [between.unit.id]);
  if (more.file !== false) await file(between);
  return between;
}

async function file({ unit, supplier }: Trade): Promise<void> {
  const content = {
    canteen: 'own' as const,
    headcount: 300,
    bases: [{ definition: 'canteen_food', amountFen: 50_000_000n }],
    shares: [],
  };
  const filing = await filings.open(unit.manager, 2026, content);
  await filings.submit(unit.manager, filing.id);
  await filings.confirm({ ...finance, userId: supplier.userId, organisationId: supplier.organisationId }, filing.id);
  await drainOutbox(room.app);
}

const certified = { certified: true, quantity: 10n };

/** Ordered, accepted, paid, completed of a unit's programme, in fen. */
async function counts({ unit }: Trade, programme = LEIYANG): Promise<bigint[]> {
  await drainOutbox(room.app);
  const plan = (await plans.ofUnit(unit.id, 2026)).find((each) => each.programmeCode === programme)!;
  const { orderedFen, acceptedFen, paidFen, completedFen } = sumTotals(plan.funds);
  return [orderedFen, acceptedFen, paidFen, completedFen];
}

async function payFor(delivered: Parameters<typeof invoiced>[1], amountFen?: bigint) {
  const [to, invoice] = [await collection(room), await invoiced(room, delivered)];
  await importStatement(
    room,
    to,
    statementCsv(to.number, 0n, [{ amountFen: amountFen ?? invoice.amountFen, remark: invoice.referenceCode }]),
  );
  return invoice;
}

describe('a filing can name', () => {
  it('the units of its county that run a canteen, and any enterprise; not itself, nor who is represented in turn', async () => {
    const views = room.get(FilingViews);
    const [own, other, member] = [await organ({ file: false }), await organ(), await organ({ file: false })];
    await filings.open(member.unit.manager, 2026, {
      canteen: 'shared',
      representedById: other.unit.id,
      bases: [],
      shares: [],
    });
    const asked = { as: 'representative' as const, year: 2026, word: '' };
    const found = (await views.partners(own.unit.manager, asked)).map(({ id }) => id);
    expect(found).toContain(other.unit.id);
    expect(found).not.toContain(own.unit.id);
    expect(found).not.toContain(member.unit.id);
    expect(await views.partners(own.unit.manager, { ...asked, word: '没有这个名称%' })).toEqual([]);
    expect(await views.partners(own.unit.manager, { ...asked, as: 'contractor' })).toEqual([]);
  });
});

describe('a purchase counts', () => {
  it('as ordered when placed, accepted when accepted, paid when the money is matched; once each', async () => {
    const between = await organ();
    const delivered = await deliveredOrder(room, [certified], {}, between);
    expect(await counts(between)).toEqual([45_000n, 45_000n, 0n, 45_000n]);
    await payFor([delivered]);
    expect(await counts(between)).toEqual([45_000n, 45_000n, 45_000n, 45_000n]);
  });

  it("for Leiyang's programme and not for the national one: Leiyang is not among the 832", async () => {
    const between = await organ();
    const { order } = await placedOrder(room, [certified], {}, between);
    expect(await counts(between)).toEqual([45_000n, 0n, 0n, 0n]);
    expect(await counts(between, 'national-832')).toEqual([0n, 0n, 0n, 0n]);
    const rows = await room.database.query(
      `SELECT p.code, e.eligible, e.reason FROM eligibilities e JOIN programmes p ON p.id = e.programme_id WHERE e.order_id = $1 ORDER BY p.code`,
      [order.id],
    );
    expect(rows).toEqual([
      { code: LEIYANG, eligible: true, reason: 'poor_household_linked' },
      { code: 'national-832', eligible: false, reason: 'origin_not_listed832' },
    ]);
  });

  it('nowhere when the produce is not certified', async () => {
    const between = await organ();
    await deliveredOrder(room, [{ quantity: 10n }], {}, between);
    expect(await counts(between)).toEqual([0n, 0n, 0n, 0n]);
  });

  it('not again when its events come again, in any order, many at once', async () => {
    const between = await organ();
    const delivered = await deliveredOrder(room, [certified], {}, between);
    await drainOutbox(room.app);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        room.get(Quota).recount(delivered.order.id, `spec.again_${'abcdefghij'[n % 10]}`),
      ),
    );
    expect(await counts(between)).toEqual([45_000n, 45_000n, 0n, 45_000n]);
  });

  it('the confirmed amount, and nothing once cancelled', async () => {
    const between = await organ();
    const { order } = await confirmedOrder(
      room,
      [certified, { certified: true, quantity: 1n, priceFen: 700n }],
      {},
      between,
    );
    expect(await counts(between)).toEqual([45_700n, 0n, 0n, 0n]);
    await room.get(Orders).curtail('buyer', between.unit.buyer, order.id, order.version, '食堂停业');
    expect(await counts(between)).toEqual([0n, 0n, 0n, 0n]);
  });

  it('less by what is returned, at every stage', async () => {
    const between = await organ();
    const delivered = await deliveredOrder(room, [certified], {}, between);
    await payFor([delivered]);
    const asked = await room
      .get(Returns)
      .ask(between.unit.acceptor, delivered.receiptLineIds[0]!, { quantity: 4n, reason: 'quality' });
    await room.get(Returns).agree(between.supplier, asked.id, 1);
    expect(await counts(between)).toEqual([45_000n, 27_000n, 27_000n, 27_000n]);
  });

  it('by half when half is paid, where the rule wants both acceptance and payment', async () => {
    const between = await trade(room);
    await file(between);
    const delivered = await deliveredOrder(room, [{ listed832: true, quantity: 10n }], {}, between);
    await payFor([delivered], 20_000n);
    expect(await counts(between, 'national-832')).toEqual([45_000n, 45_000n, 20_000n, 20_000n]);
  });

  it('for a filing confirmed after it was bought', async () => {
    const between = await organ({ file: false });
    await deliveredOrder(room, [certified], {}, between);
    await drainOutbox(room.app);
    await file(between);
    expect(await counts(between)).toEqual([45_000n, 45_000n, 0n, 45_000n]);
  });

  it('for the unit that it is bound to now: rebinding counts down there and up here', async () => {
    const [from, to] = [await organ(), await organ()];
    const delivered = await deliveredOrder(room, [certified], {}, from);
    await drainOutbox(room.app);
    await room.database.query(`UPDATE orders SET budget_unit_id = $2 WHERE id = $1`, [delivered.order.id, to.unit.id]);
    await room.get(Quota).recount(delivered.order.id, 'orders.order_rebound');
    expect(await counts(from)).toEqual([0n, 0n, 0n, 0n]);
    expect(await counts(to)).toEqual([45_000n, 45_000n, 0n, 45_000n]);
  });

  it('for the unit that represents a shared canteen', async () => {
    const [representative, member] = [await organ(), await organ({ file: false })];
    const content = { canteen: 'shared' as const, representedById: representative.unit.id, bases: [], shares: [] };
    const filing = await filings.open(member.unit.manager, 2026, content);
    await filings.submit(member.unit.manager, filing.id);
    await filings.confirm(
      { ...finance, userId: member.supplier.userId, organisationId: member.supplier.organisationId },
      filing.id,
    );
    await deliveredOrder(room, [certified], {}, member);
    expect(await counts(representative)).toEqual([45_000n, 45_000n, 0n, 45_000n]);
    expect(await plans.ofUnit(member.unit.id, 2026)).toEqual([]);
  });

  it('for the representative too when the unit gives its own canteen up during the year; its own share is gone', async () => {
    const [representative, member] = [await organ(), await organ()];
    await deliveredOrder(room, [certified], {}, member);
    expect(await counts(member)).toEqual([45_000n, 45_000n, 0n, 45_000n]);
    const [{ id }] = (await room.database.query<{ id: string }>(`SELECT id FROM quota_filings WHERE agency_id = $1`, [
      member.unit.id,
    ])) as [{ id: string }];
    const reviewer = { ...finance, userId: member.supplier.userId, organisationId: member.supplier.organisationId };
    const { version } = await filings.returnToUnit(reviewer, id, '食堂已并入代表单位');
    await filings.save(member.unit.manager, id, version, {
      canteen: 'shared',
      representedById: representative.unit.id,
      bases: [],
      shares: [],
    });
    await filings.submit(member.unit.manager, id);
    await filings.confirm(reviewer, id);
    expect(await counts(representative)).toEqual([45_000n, 45_000n, 0n, 45_000n]);
    expect(await counts(member)).toEqual([0n, 0n, 0n, 0n]);
    expect((await plans.ofUnit(member.unit.id, 2026)).map((plan) => [plan.demanded, plan.reservedFen])).toEqual([
      [false, 0n],
      [false, 0n],
    ]);
  });

  it('in the year of the order by the calendar of Shanghai, to the millisecond', async () => {
    const between = await organ();
    const variantId = await listedVariant(room, between.supplier, { certified: true });
    const placeAt = async (instant: string) => {
      room.clock.set(instant);
      const [order] = await room
        .get(Orders)
        .place(between.unit.approver, [await newOrder(room, between, [{ variantId, quantity: 1n }])]);
      return order!.fiscalYear;
    };
    expect(await placeAt('2026-12-31T15:59:59.999Z')).toBe(2026);
    expect(await placeAt('2026-12-31T16:00:00.000Z')).toBe(2027);
    expect((await counts(between))[0]).toBe(4_500n);
  });

  it('month by month, and fund by fund', async () => {
    const between = await organ();
    await deliveredOrder(room, [certified], {}, between);
    await drainOutbox(room.app);
    room.clock.set('2026-04-02T10:00:00+08:00');
    await placedOrder(room, [certified], {}, between);
    await drainOutbox(room.app);
    const plan = (await plans.ofUnit(between.unit.id, 2026)).find((each) => each.programmeCode === LEIYANG)!;
    const none = { acceptedFen: 0n, paidFen: 0n, completedFen: 0n };
    expect(await plans.months(plan.id)).toEqual([
      { ...none, month: '2026-03', orderedFen: 45_000n, acceptedFen: 45_000n, completedFen: 45_000n },
      { ...none, month: '2026-04', orderedFen: 45_000n },
    ]);
    expect((await plans.entries(plan.id, { fund: 'canteen', limit: 10 })).items).toHaveLength(4);
    expect((await plans.entries(plan.id, { fund: 'union', limit: 10 })).items).toEqual([]);
  });

  it('through entries that nobody can edit, each with its ledger transfer', async () => {
    const between = await organ();
    await deliveredOrder(room, [certified], {}, between);
    await drainOutbox(room.app);
    const plan = (await plans.ofUnit(between.unit.id, 2026)).find((each) => each.programmeCode === LEIYANG)!;
    const { items } = await plans.entries(plan.id, { limit: 10 });
    const { orderId } = items[0]!;
    expect(
      (await plans.entries(plan.id, { orderId, limit: 10 })).items.every((entry) => entry.orderId === orderId),
    ).toBe(true);
    expect(items.map((entry) => [entry.stage, entry.amountFen])).toEqual(
      expect.arrayContaining([
        ['ordered', 45_000n],
        ['accepted', 45_000n],
        ['completed', 45_000n],
      ]),
    );
    await expect(
      room.database.query(`UPDATE count_entries SET amount_fen = 1 WHERE plan_id = $1`, [plan.id]),
    ).rejects.toThrow(/permission denied/);
    await expect(ownerQuery(room.at, `DELETE FROM count_entries WHERE plan_id = '${plan.id}'`)).rejects.toThrow(
      /append-only/,
    );
  });
});

describe('an evaluation', () => {
  it('is written once, when everything has been accepted', async () => {
    const between = await organ();
    const { order } = await confirmedOrder(room, [certified], {}, between);
    const write = (id: string) => room.get(Evaluations).write(between.unit.acceptor, id, 5, '斤两足');
    await expect(write(order.id)).rejects.toMatchObject({ code: 'order_not_accepted' });
    const delivered = await deliveredOrder(room, [certified], {}, between);
    await write(delivered.order.id);
    await expect(write(delivered.order.id)).rejects.toMatchObject({ code: 'already_evaluated' });
    expect(await room.get(Evaluations).of(delivered.order.id)).toMatchObject({ score: 5, words: '斤两足' });
    await expect(write(newId())).rejects.toMatchObject({ code: 'order_missing' });
  });
});

describe('the effect of a purchase', () => {
  it('is told before anything is sent, programme by programme, with the reason', async () => {
    const between = await organ();
    const facts = {
      certified: true,
      listed832: false,
      catalogueCode: '430481',
      originCode: '430481113216',
      poorHouseholdLinked: true,
    };
    const effects = await room.get(Quota).effect(between.unit.id, 'canteen', 2026, [
      { amountFen: 1_000_000n, facts },
      { amountFen: 500n, facts: { ...facts, certified: false } },
    ]);
    expect(effects.find((effect) => effect.programmeCode === LEIYANG)).toMatchObject({
      reservedFen: 10_000_000n,
      orderedBeforeFen: 0n,
      orderedAfterFen: 1_000_000n,
      shareBeforeBps: 0,
      shareAfterBps: 1_000,
      lines: [
        { eligible: true, countsFen: 1_000_000n },
        { eligible: false, reason: 'not_certified', countsFen: 0n },
      ],
    });
    expect(effects.find((effect) => effect.programmeCode === 'national-832')).toMatchObject({ orderedAfterFen: 0n });
  });
});

describe('a filing', () => {
  it('is filed once a year, returned with reasons, refiled and confirmed by somebody else', async () => {
    const between = await organ({ file: false });
    const reviewer = { ...finance, userId: between.supplier.userId, organisationId: between.supplier.organisationId };
    const base = {
      canteen: 'own' as const,
      headcount: 300,
      bases: [{ definition: 'canteen_food', amountFen: 50_000_000n }],
    };
    const low = {
      ...base,
      shares: [{ ruleCode: 'leiyang-poor-household/2026', reservedFen: 9_999_999n, explanation: '' }],
    };
    const filing = await filings.open(between.unit.manager, 2026, low);
    await expect(filings.open(between.unit.manager, 2026, low)).rejects.toMatchObject({ code: 'filing_exists' });
    await expect(filings.submit(between.unit.manager, filing.id)).rejects.toMatchObject({ code: 'share_below_floor' });
    await expect(filings.confirm(reviewer, filing.id)).rejects.toMatchObject({ code: 'wrong_step' });
    const saved = await filings.save(between.unit.manager, filing.id, 1, { ...base, shares: [] });
    await expect(filings.save(between.unit.manager, filing.id, 1, { ...base, shares: [] })).rejects.toMatchObject({
      code: 'stale_version',
    });
    expect(saved.version).toBe(2);
    await filings.submit(between.unit.manager, filing.id);
    await expect(filings.confirm({ ...reviewer, regionCode: '430482' }, filing.id)).rejects.toMatchObject({
      code: 'filing_missing',
    });
    await expect(filings.confirm({ ...reviewer, organisationId: between.unit.id }, filing.id)).rejects.toMatchObject({
      code: 'own_filing',
    });
    await filings.returnToUnit(reviewer, filing.id, '基数与决算不符');
    await filings.submit(between.unit.manager, filing.id);
    const confirmations = await Promise.allSettled(
      Array.from({ length: 8 }, () => filings.confirm(reviewer, filing.id)),
    );
    expect(confirmations.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect((await plans.ofUnit(between.unit.id, 2026)).map((plan) => plan.reservedFen).sort()).toEqual([
      10_000_000n,
      5_000_000n,
    ]);
  });

  it('names as representative nobody who has no canteen of its own, so that two cannot represent each other', async () => {
    const [one, other, none] = [
      await organ({ file: false }),
      await organ({ file: false }),
      await organ({ file: false }),
    ];
    const shared = (by: Trade) => ({ canteen: 'shared' as const, representedById: by.unit.id, bases: [], shares: [] });
    const filing = await filings.open(one.unit.manager, 2026, shared(other));
    await expect(filings.open(other.unit.manager, 2026, shared(one))).rejects.toMatchObject({
      code: 'representative_wrong',
    });
    await filings.submit(one.unit.manager, filing.id);
    await filings.open(other.unit.manager, 2026, { canteen: 'none', bases: [], shares: [] });
    await expect(filings.open(none.unit.manager, 2026, shared(other))).rejects.toMatchObject({
      code: 'representative_wrong',
    });
    const reviewer = { ...finance, userId: one.supplier.userId, organisationId: one.supplier.organisationId };
    await expect(filings.confirm(reviewer, filing.id)).rejects.toMatchObject({ code: 'representative_wrong' });
  });
});
