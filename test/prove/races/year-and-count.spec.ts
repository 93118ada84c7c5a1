import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProductImports } from '@bangfu/catalog';
import { businessDate, newId } from '@bangfu/kernel';
import { Orders, Rebindings } from '@bangfu/orders';
import { type Actor } from '@bangfu/kernel';
import { permissionsOf } from '@bangfu/parties';
import { PastedLines, PurchaseRequests } from '@bangfu/procurement';
import { Filings, PlanQueries, Programmes, Quota, sumTotals } from '@bangfu/quota';
import { Checkouts } from '@bangfu/shop';
import { drainOutbox } from '../../support/drain-outbox.js';
import { listedVariant } from '../../support/factories/goods.js';
import {
  type Collection,
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../support/factories/money.js';
import { newOrder, placedOrder, type Trade, trade } from '../../support/factories/orders.js';
import type { PayingRoom } from '../../support/factories/payments.js';
import { person } from '../../support/factories/people.js';
import { customer, direct, type Stall, stall } from '../../support/factories/shopping.js';
import { proved } from '../support/proving.js';
import { type Agency, agency, draft, grantBudget, submit } from './agencies.js';
import { booksAgree, counted, PATIENCE_MS, race, racingRoom, rounds, Tally, times } from './racing.js';

const LEIYANG = 'leiyang-poor-household';
const MINUTE = 60_000;
let room: PayingRoom;
let shop: Stall;
let office: Agency;
let to: Collection;

beforeAll(async () => {
  room = await racingRoom();
  shop = await stall(room);
  office = await agency(room, 1_000_000_000n);
  await grantBudget(room, office, 1_000_000_000n, 2027);
  await room.get(Programmes).importAll();
  to = await collection(room);
}, 60_000);
afterAll(() => room?.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

/** The clock goes on by itself, and is wrong for whoever runs on a server with a wrong clock. */
async function whileTimePasses(
  from: string,
  work: (onServer: <T>(skewMs: number, verb: () => Promise<T>) => Promise<T>) => Promise<void>,
) {
  const skew = new AsyncLocalStorage<number>();
  const started = performance.now();
  const standing = room.clock.now.bind(room.clock);
  room.clock.now = () => new Date(Date.parse(from) + performance.now() - started + (skew.getStore() ?? 0));
  try {
    await work((skewMs, verb) => skew.run(skewMs, verb));
  } finally {
    room.clock.now = standing;
  }
}

/** Rows whose year is not that of their instant in Shanghai, or whose number, date and year do not agree. */
const TORN = {
  orders: `SELECT count(*) FROM orders WHERE placed_on <> (placed_at AT TIME ZONE 'Asia/Shanghai')::date
     OR fiscal_year <> extract(year FROM placed_at AT TIME ZONE 'Asia/Shanghai') OR substr(number, 3, 4)::int <> fiscal_year`,
  requests: `SELECT count(*) FROM purchase_requests WHERE state <> 'draft' AND (substr(number, 3, 4)::int <> year
     OR year <> extract(year FROM submitted_at AT TIME ZONE 'Asia/Shanghai'))`,
  'shop orders': `SELECT count(*) FROM shop_orders WHERE substr(number, 3, 4)::int <> extract(year FROM placed_at AT TIME ZONE 'Asia/Shanghai')`,
  reservations: `SELECT count(*) FROM purchase_requests q JOIN ledger_transfers t ON t.id = q.budget_reservation_id
     JOIN ledger_postings p ON p.transfer_id = t.id JOIN ledger_accounts a ON a.id = p.account_id
     WHERE a.code LIKE 'budget:%' AND a.code NOT LIKE '%:' || q.year || ':%'`,
};

it(
  'A10: around midnight of the last day each order is in exactly one year, also on servers whose clocks are five minutes wrong',
  async () => {
    const count = times({ short: 1, full: 100, delayed: 10 });
    const tally = new Tally();
    await rounds(
      count,
      {
        async prepare(dice) {
          const between: Trade = { unit: office, supplier: shop.supplier };
          const variantId = await listedVariant(room, shop.supplier);
          const verbs: (() => Promise<unknown>)[] = [];
          for (let more = 0; more < 10; more += 1) {
            const order = await newOrder(room, between, [{ variantId, quantity: 1n }]);
            verbs.push(() => room.get(Orders).place(office.approver, [order]));
            const id = await draft(room, office, [{ variantId, quantity: 1n }]);
            verbs.push(() => submit(room, office, id));
          }
          for (let more = 0; more < 4; more += 1) {
            const who = await customer(room);
            const source = direct({ supplier: shop.supplier, variantId });
            const { totalFen: expectedFen } = await room.get(Checkouts).preview(who.actor, source, {});
            verbs.push(() =>
              room.get(Checkouts).place(who.actor, { source, addressId: who.addressId, expectedFen, attributed: true }),
            );
          }
          return { verbs: dice.shuffled(verbs), dice };
        },
        run: async ({ verbs, dice }) => {
          const waits = verbs.map(() => [dice.below(120), dice.one([-5 * MINUTE, 0, 0, 0, 0, 5 * MINUTE])] as const);
          await whileTimePasses('2026-12-31T23:59:59.940+08:00', async (onServer) => {
            const raced = await race(
              room,
              verbs.map((verb, index) => () => {
                const [ms, skew] = waits[index]!;
                return onServer(skew!, () => sleep(ms).then(verb));
              }),
            );
            expect(raced.won).toHaveLength(verbs.length);
          });
        },
        async check() {
          for (const [what, sql] of Object.entries(TORN)) expect([what, await counted(room, sql)]).toEqual([what, 0]);
        },
      },
      1,
    );
    const years = await room.database.query<{ year: number; n: number }>(
      `SELECT fiscal_year AS year, count(*)::int AS n FROM orders WHERE buyer_id = $1 GROUP BY 1 ORDER BY 1`,
      [office.id],
    );
    for (const { year, n } of years) tally.add(`orders of ${year}`, n);
    expect(years.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(years.reduce((sum, { n }) => sum + n, 0)).toBe(10 * count);
    proved('A10: the year’s end', { rounds: count, ...tally.counts, 'in two years or none': 0 });
  },
  PATIENCE_MS,
);

it(
  'A10: midnight may strike between any two looks at the clock, and the year is still one',
  async () => {
    const between: Trade = { unit: office, supplier: shop.supplier };
    const variantId = await listedVariant(room, shop.supplier);
    const who = await customer(room);
    const source = direct({ supplier: shop.supplier, variantId });
    const { totalFen: expectedFen } = await room.get(Checkouts).preview(who.actor, source, {});
    const { addressId } = who;
    const verbs = {
      async order() {
        const order = await newOrder(room, between, [{ variantId, quantity: 1n }]);
        return () => room.get(Orders).place(office.approver, [order]);
      },
      async request() {
        const id = await draft(room, office, [{ variantId, quantity: 1n }]);
        return () => submit(room, office, id);
      },
      async checkout() {
        return async () => {
          const { id } = await room
            .get(Checkouts)
            .place(who.actor, { source, addressId, expectedFen, attributed: true });
          await room.get(Checkouts).cancel(who.actor, id);
        };
      },
    };
    const standing = room.clock.now.bind(room.clock);
    let looks = 0;
    let most = 0;
    for (const [what, ready] of Object.entries(verbs)) {
      for (let strikes = 1; strikes <= 24; strikes += 1) {
        const verb = await ready();
        looks = 0;
        room.clock.now = () =>
          new Date((looks += 1) <= strikes ? '2026-12-31T23:59:59.999+08:00' : '2027-01-01T00:00:00+08:00');
        await verb().finally(() => (room.clock.now = standing));
        most = Math.max(most, looks);
        for (const [table, sql] of Object.entries(TORN)) {
          expect([what, strikes, table, await counted(room, sql)]).toEqual([what, strikes, table, 0]);
        }
        if (strikes >= looks) break;
      }
    }
    proved('A10: midnight between two looks', { verbs: 3, 'looks at the clock': most, 'in two years or none': 0 });
  },
  PATIENCE_MS,
);

it('A10: the last millisecond of the year is the old year’s, the first is the new year’s, and UTC has no say', async () => {
  const between: Trade = { unit: office, supplier: shop.supplier };
  const variantId = await listedVariant(room, shop.supplier);
  const placedAt = async (instant: string) => {
    room.clock.set(instant);
    expect(businessDate(room.clock.now()).slice(0, 4)).toBe(room.clock.today().slice(0, 4));
    const [order] = await room
      .get(Orders)
      .place(office.approver, [await newOrder(room, between, [{ variantId, quantity: 1n }])]);
    return order!.number.slice(0, 7);
  };
  expect(await placedAt('2027-12-31T23:59:59.999+08:00')).toBe('DD2027-');
  expect(await placedAt('2028-01-01T00:00:00.000+08:00')).toBe('DD2028-');
  expect(await placedAt('2028-01-01T07:59:59.999+08:00')).toBe('DD2028-');
});

const finance: Actor = {
  userId: null,
  name: '县财政',
  organisationId: null,
  regionCode: '430481',
  roles: ['county_finance'],
  permissions: permissionsOf(['county_finance']),
};

/** A party organ whose filing is confirmed, so that its purchases count. */
async function organ(): Promise<Trade> {
  const between = await trade(room);
  await room.database.query(`UPDATE organisations SET unit_kind = 'organ' WHERE id = $1`, [between.unit.id]);
  const bases = [{ definition: 'canteen_food', amountFen: 50_000_000n }];
  const filing = await room
    .get(Filings)
    .open(between.unit.manager, 2026, { canteen: 'own', headcount: 300, bases, shares: [] });
  await room.get(Filings).submit(between.unit.manager, filing.id);
  const { userId, organisationId } = between.supplier;
  await room.get(Filings).confirm({ ...finance, userId, organisationId }, filing.id);
  return between;
}

/** Ordered and paid fen that a unit's programme counts. */
async function counts(unitId: string): Promise<{ orderedFen: bigint; paidFen: bigint }> {
  const plan = (await room.get(PlanQueries).ofUnit(unitId, 2026)).find((each) => each.programmeCode === LEIYANG)!;
  const { orderedFen, paidFen } = sumTotals(plan.funds);
  return { orderedFen, paidFen };
}

it(
  'A12: the same rows in different files, imported at once and again, count once',
  async () => {
    const count = times({ short: 1, full: 100, delayed: 10 });
    const tally = new Tally();
    let closingFen = 0n;
    await rounds(
      count,
      {
        async prepare(dice) {
          const between = await organ();
          const delivered = await deliveredOrder(room, [{ certified: true, quantity: 10n }], {}, between);
          const invoice = await invoiced(room, [delivered]);
          await drainOutbox(room.app);
          const rows = [20_000n, 15_000n, 10_000n].map((amountFen) => ({
            amountFen,
            remark: invoice.referenceCode,
            serial: newId(),
          }));
          const strangers = [1n, 2n].map((amountFen) => ({ amountFen, serial: newId() }));
          // The same bookings as GB 18030, as UTF-8, and as the beginning of a longer statement.
          const files = [
            statementCsv(to.number, closingFen, rows),
            statementCsv(to.number, closingFen, rows, 'utf8'),
            statementCsv(to.number, closingFen, [...rows, strangers[0]!]),
            statementCsv(to.number, closingFen, [...rows, ...strangers], 'utf8'),
          ];
          closingFen += 45_003n;
          return { between, files: dice.shuffled([...files, ...files]) };
        },
        run: ({ files }) =>
          race(
            room,
            files.map((content) => () => importStatement(room, to, content)),
          ),
        async check({ between, files }, raced) {
          expect(raced.won).toHaveLength(files.length);
          expect(raced.won.reduce((sum, { newLines }) => sum + newLines, 0)).toBe(5);
          await drainOutbox(room.app);
          expect(await counts(between.unit.id)).toEqual({ orderedFen: 45_000n, paidFen: 45_000n });
          tally.add('files', files.length);
          tally.add(
            'rows read',
            raced.won.reduce((sum, { lines }) => sum + lines, 0),
          );
          tally.add('rows counted', 5);
        },
      },
      1,
    );
    proved('A12: the same rows in other files', { rounds: count, ...tally.counts, 'second counts': 0 });
  },
  PATIENCE_MS,
);

it(
  'A12: the same sheet pasted by two windows joins a request once; the same goods in another sheet add no stock',
  async () => {
    const count = times({ short: 1, full: 100, delayed: 20 });
    const tally = new Tally();
    await rounds(count, {
      async prepare() {
        const variantId = await listedVariant(room, shop.supplier, { onHand: 20n });
        const [row] = await room.database.query<{ sku: string }>('SELECT sku FROM variants WHERE id = $1', [variantId]);
        return { sku: row!.sku, id: await draft(room, office, []), variantId };
      },
      run: async ({ sku, id }) => {
        const sheet = `商品\t数量\t单位\n${sku}\t2\t瓶`;
        const pasted = await race(
          room,
          [1, 2, 3].map(() => () => room.get(PastedLines).paste(office.buyer, id, 1, sheet)),
        );
        // Stock is what the sheet says, not what it adds: other columns, other order, the same goods.
        const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'));
        const sheets = [
          csv('货号,库存', `${sku},30`),
          csv('库存,货号', `30,${sku}`),
          csv('货号,商品名称,库存', `${sku},,30`),
        ];
        await race(
          room,
          [...sheets, ...sheets].map((bytes) => () => room.get(ProductImports).import(shop.supplier, bytes)),
        );
        return pasted;
      },
      async check({ id, variantId }, pasted) {
        expect([pasted.won.length, pasted.refused]).toEqual([1, { stale_version: 2 }]);
        expect((await room.get(PurchaseRequests).view(office.buyer, id)).lines).toHaveLength(1);
        const [level] = await room.database.query(
          'SELECT on_hand AS "onHand" FROM stock_levels WHERE variant_id = $1',
          [variantId],
        );
        expect(level).toEqual({ onHand: 30n });
        tally.raced(pasted, 'sheets taken');
      },
    });
    proved('A12: pasted twice, imported again', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

it(
  'A13: of a canteen, its central kitchen and its contractor’s unit who all claim one purchase, one counts it and the others have a reason',
  async () => {
    const count = times({ short: 1, full: 100, delayed: 15 });
    const tally = new Tally();
    await rounds(
      count,
      {
        async prepare() {
          const [canteen, kitchen, other] = [await organ(), await organ(), await organ()];
          const { order } = await placedOrder(room, [{ certified: true, quantity: 10n }], {}, canteen);
          const colleague = await person(room, canteen.unit.id, 'agency_buyer');
          await drainOutbox(room.app);
          return { canteen, units: [canteen, kitchen, other], order, colleague };
        },
        async run({ canteen, units, order, colleague }) {
          const recounts = [1, 2, 3].map(() => async () => void (await room.get(Quota).recount(order.id, 'proof')));
          const ask = (actor: Actor, toUnitId: string) => () =>
            room.get(Rebindings).ask(actor, order.id, { toUnitId, reason: '由央厨统一采购' });
          const asked = await race<unknown>(room, [
            ask(canteen.unit.buyer, units[1]!.unit.id),
            ask(colleague, units[2]!.unit.id),
            ...recounts,
          ]);
          const decided = await race<unknown>(
            room,
            [
              () => room.get(Rebindings).decide(canteen.unit.manager, order.id, 'approved', ''),
              () => room.get(Rebindings).decide(canteen.unit.approver, order.id, 'approved', ''),
              async () => void (await drainOutbox(room.app, { tolerate: true })),
              ...recounts,
            ],
            ['rebinding_missing'],
          );
          return { asked, decided };
        },
        async check({ units, order }, { asked, decided }) {
          expect(asked.refused).toEqual({ rebinding_open: 1 });
          expect(decided.refused).toEqual({ rebinding_missing: 1 });
          await drainOutbox(room.app);
          const { budgetUnitId } = (await room.get(Orders).find(order.id))!;
          for (const { unit } of units) {
            expect((await counts(unit.id)).orderedFen).toBe(unit.id === budgetUnitId ? 45_000n : 0n);
          }
          expect(budgetUnitId).not.toBe(units[0]!.unit.id);
          tally.add('purchases');
          tally.add('counted by one unit');
          tally.raced(asked, 'claims that stood');
        },
      },
      4,
    );
    proved('A13: one purchase, three claims', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);
