import { Returns } from '@bangfu/fulfilment';
import { FinanceJobsModule } from '@bangfu/finance';
import { type Actor } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { permissionsOf } from '@bangfu/parties';
import { Filings, Programmes, Quota, QuotaJobsModule } from '@bangfu/quota';
import pg from 'pg';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import {
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../../../test/support/factories/money.js';
import { placedOrder, type Trade, trade } from '../../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import {
  Agencies,
  Compliance,
  type CompliancePage,
  PublicFigureBoard,
  ReportingModule,
  SupplyQueries,
  UnitQueries,
} from '../index.js';
import type { UnitCounts } from './figures.js';

const LEIYANG = 'leiyang-poor-household';
const official = (regionCode: string): Actor => ({
  userId: null,
  name: '财政',
  organisationId: null,
  regionCode,
  roles: ['county_finance'],
  permissions: permissionsOf(['county_finance']),
});
const CANTEEN = [{ definition: 'canteen_food', amountFen: 50_000_000n }];
const BOTH = { certified: true, listed832: true, quantity: 10n };
const LOCAL = { certified: true, quantity: 10n };

let room: TradingRoom;
let main: Trade, member: Trade, idle: Trade, union: Trade, unfiled: Trade;

async function file({ unit, supplier }: Trade, content: Parameters<Filings['open']>[2], confirm = true): Promise<void> {
  const filings = room.get(Filings);
  const filing = await filings.open(unit.manager, 2026, content);
  await filings.submit(unit.manager, filing.id);
  if (confirm) {
    await filings.confirm(
      { ...official('43'), userId: supplier.userId, organisationId: supplier.organisationId },
      filing.id,
    );
  }
}

async function organ(): Promise<Trade> {
  const between = await trade(room);
  await room.database.query(`UPDATE organisations SET unit_kind = 'organ' WHERE id = $1`, [between.unit.id]);
  return between;
}

async function pay(delivered: Parameters<typeof invoiced>[1][number], amountFen?: bigint): Promise<void> {
  const [to, invoice] = [await collection(room), await invoiced(room, [delivered])];
  await importStatement(
    room,
    to,
    statementCsv(to.number, 0n, [{ amountFen: amountFen ?? invoice.amountFen, remark: invoice.referenceCode }]),
  );
  await drainOutbox(room.app);
}

/** Two programmes, a shared canteen, a union, a return, a rebinding, a refusal, a part payment, somebody idle, somebody who never filed. */
async function nastyYear(): Promise<void> {
  [main, member, idle, union, unfiled] = [
    await organ(),
    await organ(),
    await organ(),
    await trade(room),
    await organ(),
  ];
  await room.database.query(`UPDATE organisations SET kind = 'union', unit_kind = NULL, parent_id = $2 WHERE id = $1`, [
    union.unit.id,
    main.unit.id,
  ]);
  await file(main, { canteen: 'own', headcount: 300, bases: CANTEEN, shares: [] });
  await file(member, { canteen: 'shared', representedById: main.unit.id, bases: [], shares: [] });
  await file(idle, { canteen: 'own', bases: CANTEEN, shares: [] });
  await drainOutbox(room.app);
  await pay(await deliveredOrder(room, [BOTH, LOCAL, { quantity: 3n }], {}, main));
  await pay(await deliveredOrder(room, [BOTH], {}, main), 20_000n);
  await deliveredOrder(room, [BOTH], {}, member);
  await pay(await deliveredOrder(room, [BOTH], { fund: 'union' }, union));
  const returned = await deliveredOrder(room, [{ ...BOTH, quantity: 20n }], {}, main);
  await pay(returned);
  const asked = await room
    .get(Returns)
    .ask(main.unit.acceptor, returned.receiptLineIds[0]!, { quantity: 7n, reason: 'quality' });
  await room.get(Returns).agree(main.supplier, asked.id, 1);
  const refused = await placedOrder(room, [BOTH], {}, main);
  await drainOutbox(room.app);
  await room.get(Orders).refuse(refused.supplier, refused.order.id, refused.order.version, '缺货');
  const wrong = await deliveredOrder(room, [LOCAL], {}, unfiled);
  await drainOutbox(room.app);
  await room.database.query(`UPDATE orders SET budget_unit_id = $2 WHERE id = $1`, [wrong.order.id, main.unit.id]);
  await room.get(Quota).recount(wrong.order.id, 'orders.order_rebound');
  room.clock.set('2026-04-02T09:00:00+08:00');
  await pay(await deliveredOrder(room, [LOCAL], {}, main));
  await drainOutbox(room.app);
}

async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: room.at.url });
  await owner.connect();
  try {
    await owner.query(sql);
  } finally {
    await owner.end();
  }
}

interface Naive {
  programme: string;
  line: string;
  fund: string;
  agency: string;
  ordered: bigint;
  accepted: bigint;
  paid: bigint;
  completed: bigint;
}

/** The same figures from what happened, without entries, totals or the room's own rules. */
async function naively(): Promise<Naive[]> {
  const lines = await room.database.query<{
    id: string;
    fund: string;
    unit: string;
    gone: boolean;
    listed832: boolean;
    linked: boolean;
    amount: bigint;
    received: bigint;
    returned: bigint;
    paid: bigint;
  }>(
    `SELECT l.id, o.fund, o.budget_unit_id AS unit, o.state = 'cancelled' OR l.state IN ('refused', 'cancelled') AS gone, l.listed832, l.poor_household_linked AS linked,
            coalesce(l.confirmed_amount_fen, l.amount_fen) AS amount,
            (SELECT coalesce(sum(r.amount_fen), 0)::bigint FROM receipt_lines r WHERE r.order_line_id = l.id) AS received,
            (SELECT coalesce(sum(r.amount_fen), 0)::bigint FROM returns r WHERE r.order_line_id = l.id AND r.state = 'agreed') AS returned,
            (SELECT coalesce(sum(x.amount_fen), 0)::bigint FROM allocation_lines x JOIN allocations a ON a.id = x.allocation_id AND a.undone_at IS NULL WHERE x.order_line_id = l.id) AS paid
       FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE o.fiscal_year = 2026`,
  );
  const least = (a: bigint, b: bigint) => (a < b ? a : b);
  const agency = (unit: string) => (unit === member.unit.id || unit === union.unit.id ? main.unit.id : unit);
  return lines.flatMap((line) => {
    const ordered = line.gone ? 0n : line.amount;
    const accepted = line.received - line.returned;
    const paid = least(line.paid, accepted);
    const row = { line: line.id, fund: line.fund, agency: agency(line.unit), ordered, accepted, paid };
    if (row.agency === unfiled.unit.id) return [];
    return [
      ...(line.listed832 ? [{ ...row, programme: 'national-832', completed: least(accepted, paid) }] : []),
      ...(line.linked && line.fund === 'canteen' ? [{ ...row, programme: LEIYANG, completed: accepted }] : []),
    ];
  });
}

const sums = (rows: readonly Omit<Naive, 'programme'>[]) => ({
  orderedFen: rows.reduce((sum, row) => sum + row.ordered, 0n),
  acceptedFen: rows.reduce((sum, row) => sum + row.accepted, 0n),
  paidFen: rows.reduce((sum, row) => sum + row.paid, 0n),
  completedFen: rows.reduce((sum, row) => sum + row.completed, 0n),
});

function once(rows: readonly Naive[]): Naive[] {
  const byLine = new Map<string, Naive>();
  for (const row of rows) {
    const known = byLine.get(row.line);
    byLine.set(row.line, known && known.completed > row.completed ? known : row);
  }
  return [...byLine.values()];
}

describe('the compliance page of a nasty year', () => {
  let page: CompliancePage;
  let naive: Naive[];

  beforeAll(async () => {
    room = await tradingRoom('20', [FinanceJobsModule, QuotaJobsModule, ReportingModule]);
    await room.get(Programmes).importAll();
    await nastyYear();
    page = await room.get(Compliance).page(official('43'), { year: 2026 });
    naive = await naively();
  }, 120_000);
  afterAll(() => room.close());

  it('agrees with a naive recomputation, gross and once, fund by fund and programme by programme', () => {
    const of = (fund: string) => sums(naive.filter((row) => row.fund === fund));
    expect(naive.length).toBeGreaterThan(12);
    expect(page.totals.gross).toEqual(sums(naive));
    expect(page.totals.once).toEqual(sums(once(naive)));
    expect(page.totals.once.completedFen).toBeLessThan(page.totals.gross.completedFen);
    expect([page.totals.canteen, page.totals.union, page.totals.personal]).toEqual([
      of('canteen'),
      of('union'),
      of('personal'),
    ]);
    expect(page.totals.onceUnionFen).toBe(45_000n);
    for (const programme of page.programmes.filter((row) => row.orderedFen > 0n)) {
      expect(programme).toMatchObject(sums(naive.filter((row) => row.programme === programme.code)));
    }
    expect(page.programmes.map((row) => row.code)).toEqual(expect.arrayContaining(['national-832', LEIYANG]));
  });

  it('reserves what the plans say and rounds shares down', () => {
    const reserved = 2n * (5_000_000n + 10_000_000n);
    expect(page.totals.reservedFen).toBe(reserved);
    expect(page.totals.completedBps).toBe(Number((page.totals.gross.completedFen * 10_000n) / reserved));
  });

  it('counts units: who is there, filed, excused, reserved and idle', async () => {
    const [facts] = await room.database.query<{ units: number; active: number }>(
      `SELECT count(*)::int AS units, count(DISTINCT s.organisation_id)::int AS active FROM organisations o LEFT JOIN sessions s ON s.organisation_id = o.id WHERE o.kind IN ('budget_unit', 'union')`,
    );
    expect(page.totals.units).toMatchObject({
      imported: facts!.units,
      activated: facts!.active,
      unions: 1,
      filed: 3,
      confirmed: 3,
      represented: 1,
      noCanteen: 0,
      reserved: 2,
      notBought: 1,
    });
    expect(page.totals.units.owing - page.totals.units.reserved).toBe(page.totals.units.notReserved);
    const { items } = await room.get(Agencies).list(official('43'), {}, { show: 'not_bought', limit: 50 });
    expect(items.map((row) => [row.id, row.completedBps])).toEqual([[idle.unit.id, 0]]);
    const all = (await room.get(Agencies).list(official('43'), {}, { limit: 200 })).items;
    expect(all.filter((row) => row.completedBps === null).length).toBe(
      all.filter((row) => row.reservedFen === 0n).length,
    );
    expect(all.map((row) => row.completedBps ?? -1)).toEqual(
      all.map((row) => row.completedBps ?? -1).sort((a, b) => a - b),
    );
    for (const [show, count] of [
      ['laggards', page.totals.units.laggards],
      ['not_reserved', page.totals.units.notReserved],
      ['not_filed', page.totals.units.imported - 3],
    ] as const) {
      expect((await room.get(Agencies).list(official('43'), {}, { show, limit: 200 })).items).toHaveLength(count);
    }
  });

  it('adds up: province, city, county and agencies', async () => {
    const city = await room.get(Compliance).page(official('43'), { division: '4304' });
    const county = await room.get(Compliance).page(official('430481'), {});
    expect(page.children.find((child) => child.code === '4304')!.figures).toEqual(city.totals);
    expect(city.children.find((child) => child.code === '430481')!.figures).toEqual(county.totals);
    expect(county.totals.gross).toEqual(page.totals.gross);
    const { items } = await room.get(Agencies).list(official('430481'), {}, { limit: 200 });
    expect(items.reduce((sum, row) => sum + row.completedFen, 0n)).toBe(page.totals.gross.completedFen);
    expect(page.levels.reduce((sum, level) => sum + level.completedFen, 0n)).toBe(page.totals.gross.completedFen);
    const one = await room.get(Compliance).page(official('43'), { programme: LEIYANG });
    expect(one.totals.gross).toEqual(sums(naive.filter((row) => row.programme === LEIYANG)));
    expect(one.totals.once).toEqual(one.totals.gross);
  });

  it('tells months and origins apart, and their sums are the same money', async () => {
    const months = await room.get(Compliance).months(official('43'), {});
    expect(months.map((row) => row.month)).toEqual(['2026-03', '2026-04']);
    expect(months.reduce((sum, row) => sum + row.completedFen, 0n)).toBe(page.totals.once.completedFen);
    const march = await room.get(Compliance).page(official('43'), { month: '2026-03' });
    expect(march.totals.once.completedFen).toBe(months[0]!.completedFen);
    expect(march.totals.reservedFen).toBe(page.totals.reservedFen);
    const april = await room.get(Compliance).page(official('43'), { month: '2026-04' });
    expect(april.totals.gross).toEqual(page.totals.gross);
    const origins = await room.get(Compliance).origins(official('43'), {});
    expect(origins.boughtFrom).toMatchObject([
      { countyCode: '430481', orderedFen: page.totals.once.orderedFen, completedFen: page.totals.once.completedFen },
    ]);
    expect(origins.soldCompletedFen).toBe(page.totals.once.completedFen);
  });

  it('is what the home page says of the whole country', async () => {
    const board = await room.get(PublicFigureBoard).read();
    const { orderedFen, acceptedFen, paidFen } = page.totals.once;
    expect(board).toMatchObject({
      orderedFen,
      acceptedFen,
      paidFen,
      reservedFen: page.totals.reservedFen,
      reservingAgencies: page.totals.units.reserved,
    });
    expect(board.months.map((row) => row.month).slice(-2)).toEqual(['2026-03', '2026-04']);
    expect(board.months.reduce((sum, row) => sum + row.acceptedFen, 0n)).toBe(acceptedFen);
  });

  it('leads in four clicks from the county to one line and its place in the ledger', async () => {
    const agencies = room.get(Agencies);
    const { items } = await agencies.list(official('430481'), {}, { sort: 'completed', descending: true, limit: 1 });
    const view = await agencies.find(official('430481'), items[0]!.id);
    expect(view.plans.map((plan) => plan.pace.state)).toEqual(['behind', 'behind']);
    const seen: string[] = [];
    let after: string | null | undefined;
    let completed = 0n;
    do {
      const orders = await agencies.orders(official('430481'), main.unit.id, { limit: 2, ...(after ? { after } : {}) });
      seen.push(...orders.items.map((row) => row.id));
      completed += orders.items.reduce((sum, row) => sum + row.completedFen, 0n);
      after = orders.nextAfter;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(completed).toBe(page.totals.once.completedFen);
    const paidTwice = naive.find((row) => row.fund === 'union')!;
    const [{ id }] = (await room.database.query<{ id: string }>(
      `SELECT order_id AS id FROM order_lines WHERE id = $1`,
      [paidTwice.line],
    )) as [{ id: string }];
    const purchase = await agencies.order(official('430481'), id);
    expect(purchase.lines[0]!.counts.map((row) => [row.programmeCode, row.eligible, row.completedFen])).toEqual(
      expect.arrayContaining([
        ['national-832', true, 45_000n],
        [LEIYANG, false, 0n],
      ]),
    );
    expect(purchase.entries.reduce((sum, row) => sum + (row.stage === 'completed' ? row.amountFen : 0n), 0n)).toBe(
      45_000n,
    );
    expect(purchase.allocations.reduce((sum, row) => sum + row.amountFen, 0n)).toBe(45_000n);
    expect(purchase.transfers.length).toBeGreaterThan(3);
    await expect(agencies.order(official('430482'), id)).rejects.toMatchObject({ code: 'order_missing' });
    await expect(agencies.find(official('430482'), main.unit.id)).rejects.toMatchObject({ code: 'agency_missing' });
    await expect(room.get(Compliance).page(official('430481'), { division: '43' })).rejects.toMatchObject({
      code: 'division_missing',
    });
    await expect(room.get(Compliance).page({ ...official('43'), regionCode: '' }, {})).resolves.toMatchObject({
      scope: { divisionName: '全国' },
    });
  });

  it('counts the supply of counties ahead, tells what has changed since at once, and lets nobody else write it', async () => {
    const supply = async () => (await room.get(Compliance).page(official('43'), { year: 2026 })).totals.supply;
    const [before, ahead] = [await supply(), room.get(SupplyQueries)];
    expect(await ahead.countAhead()).toBeGreaterThan(0);
    expect(await ahead.countAhead()).toBe(0);
    expect(await supply()).toEqual(before);
    const county = await room.get(Compliance).page(official('430481'), { year: 2026 });
    expect(county.totals.supply).toEqual(before);
    await asOwner(`UPDATE place_supply SET listed = listed + 7`);
    expect(await supply()).toMatchObject({ listed: before.listed + 7 });
    await room.database.query(
      `UPDATE products SET state = 'delisted', delisted_reason = '缺货' WHERE id = (SELECT id FROM products WHERE state = 'listed' LIMIT 1)`,
    );
    expect(await supply()).toMatchObject({ uploaded: before.uploaded, listed: before.listed - 1 });
    await ahead.countAhead();
    expect(await supply()).toMatchObject({ listed: before.listed - 1, certificates: before.certificates });
    room.clock.set('2026-04-03T09:00:00+08:00');
    expect(await ahead.countAhead()).toBeGreaterThan(0);
    await expect(room.database.query(`DELETE FROM stale_supply`)).rejects.toThrow(/permission denied/);
  });

  it('counts the units of counties ahead, and tells what has changed since at once', async () => {
    const pages = async () => {
      const page = await room.get(Compliance).page(official('43'), { year: 2026 });
      return [page.totals.units, page.levels, page.children.map(({ figures }) => figures.units)] as const;
    };
    const [onTheSpot, ahead] = [await pages(), room.get(UnitQueries)];
    expect(await ahead.countAhead()).toBeGreaterThan(0);
    expect(await ahead.countAhead()).toBe(0);
    expect(await pages()).toEqual(onTheSpot);
    const [before] = onTheSpot;
    await asOwner(`UPDATE place_units SET unions = unions + 7`);
    expect((await pages())[0]).toMatchObject({ unions: before.unions + 7 });

    // A status, a first sign-in, a filing and an order each put the county's counts out of date.
    const changes: [string, Partial<UnitCounts>][] = [
      [`UPDATE organisations SET status = 'closed' WHERE id = '${unfiled.unit.id}'`, { imported: before.imported - 1 }],
      [`DELETE FROM first_sign_ins WHERE organisation_id = '${main.unit.id}'`, { activated: 0 }],
      [
        `UPDATE quota_filings SET state = 'returned', confirmed_at = NULL WHERE agency_id = '${main.unit.id}' AND state <> 'draft'`,
        { returned: before.returned + 1 },
      ],
      [`UPDATE agency_plans SET canteen_completed = 0 WHERE agency_id = '${main.unit.id}'`, {}],
    ];
    await asOwner(`UPDATE place_units SET unions = unions - 7`);
    for (const [change, expected] of changes) {
      await ahead.countAhead();
      await asOwner(change);
      const told = await pages();
      expect(told[0]).toMatchObject(expected);
      await asOwner(
        'DELETE FROM place_units; INSERT INTO stale_units SELECT DISTINCT left(division_code, 6), pg_current_xact_id() FROM organisations',
      );
      expect(told).toEqual(await pages());
    }
    await ahead.countAhead();
    room.clock.set('2026-04-04T09:00:00+08:00');
    expect(await ahead.countAhead()).toBeGreaterThan(0);
    await expect(room.database.query(`UPDATE place_units SET laggards = 0`)).rejects.toThrow(/permission denied/);
  });

  it('cannot be written to by the application', async () => {
    await expect(room.database.query(`UPDATE agency_totals SET completed_fen = 1`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      room.database.query(
        `INSERT INTO counted_lines (order_line_id, plan_id, order_id) VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid())`,
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
