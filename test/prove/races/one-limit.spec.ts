import { Stock } from '@bangfu/catalog';
import { type Actor, newId } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { permissionsOf } from '@bangfu/parties';
import { Approvals, Budgets, PastedLines, PurchaseRequests, RequestDrafts } from '@bangfu/procurement';
import { Carts, Checkouts, ClaimDecisions, Institutions } from '@bangfu/shop';
import { listedVariant } from '../../support/factories/goods.js';
import { shelf } from '../../support/factories/orders.js';
import { person } from '../../support/factories/people.js';
import type { PayingRoom } from '../../support/factories/payments.js';
import {
  begun,
  type Customer,
  customer,
  direct,
  placed,
  settled,
  type Stall,
  stall,
} from '../../support/factories/shopping.js';
import { Dice, proved } from '../support/proving.js';
import { type Agency, agency, budgetOf, draft, ordered, submit } from './agencies.js';
import { booksAgree, counted, PATIENCE_MS, race, racingRoom, rounds, Tally, times } from './racing.js';
import { claimed, granted, received } from './shoppers.js';

let room: PayingRoom;
let shop: Stall;
let school: string;

beforeAll(async () => {
  room = await racingRoom();
  shop = await stall(room);
  const official: Actor = {
    ...{ userId: null, name: '某干部', organisationId: null, regionCode: '430481' },
    ...{ roles: ['county_revitalisation'], permissions: permissionsOf(['county_revitalisation']) },
  };
  school = await room.get(Institutions).propose(official, {
    ...{ name: '淝田镇中心小学', kind: 'school', divisionCode: '430481113', need: '米和油' },
    delivery: { name: '李老师', phone: '13812345678', detail: '传达室' },
  });
  await room.get(Institutions).verify(official, school, 1);
}, 60_000);
afterAll(() => room?.close());

interface Path {
  readonly name: string;
  /** Made ready before the race; answers the verb that takes a tenth of the limit. */
  ready(): Promise<() => Promise<unknown>>;
}

/** Every way in which a request comes to its lines; each takes one unit of the variant. */
function requestPaths(of: Agency, variantId: string): Path[] {
  const line = { variantId, quantity: 1n };
  const drafts = room.get(RequestDrafts);
  const sending = (id: string, version: number) => () => submit(room, of, id, version);
  return [
    { name: 'typed', ready: async () => sending(await draft(room, of, [line]), 1) },
    {
      name: 'edited',
      async ready() {
        const id = await draft(room, of, [{ variantId, quantity: 7n }]);
        const contact = { name: '某接收人', phone: '13800000000' };
        await drafts.save(of.buyer, id, 1, {
          title: '改过',
          fund: 'canteen',
          deliveryAddress: '灶市街1号',
          contact,
          lines: [line],
        });
        return sending(id, 2);
      },
    },
    {
      name: 'added from the catalogue',
      async ready() {
        const id = await draft(room, of, []);
        await drafts.addLines(of.buyer, id, 1, [line]);
        return sending(id, 2);
      },
    },
    {
      name: 'pasted from a sheet',
      async ready() {
        const id = await draft(room, of, []);
        const [{ sku }] = (await room.database.query<{ sku: string }>('SELECT sku FROM variants WHERE id = $1', [
          variantId,
        ])) as [{ sku: string }];
        const { accepted } = await room.get(PastedLines).paste(of.buyer, id, 1, `商品\t数量\t单位\n${sku}\t1\t瓶`);
        expect(accepted).toHaveLength(1);
        return sending(id, 2);
      },
    },
    {
      name: 'copied from an earlier one',
      async ready() {
        const from = await draft(room, of, [line]);
        return sending(await drafts.copy(of.buyer, from), 1);
      },
    },
  ];
}

/** Freight that the supplier names afterwards: as much again as a request. */
const freightPath = (of: Agency): Path => ({
  name: 'freight agreed to',
  async ready() {
    const small = await listedVariant(room, shop.supplier, { priceFen: 1n });
    const [orderId] = await ordered(room, of, [{ variantId: small, quantity: 1n }]);
    const orders = room.get(Orders);
    await orders.propose(shop.supplier, orderId!, 1, { freightFen: 10_000n, note: '冷链运费', lines: [] });
    const { version } = (await orders.find(orderId!))!;
    return () => room.get(PurchaseRequests).agreeOrderProposal(of.buyer, orderId!, version);
  },
});

/** A contractor who buys for the canteen draws on the same budget. */
async function contractorPath(of: Agency, variantId: string): Promise<Path> {
  const id = newId();
  await room.database.query(
    `INSERT INTO organisations (id, kind, name, short_name, division_code, created_at) VALUES ($1, 'enterprise', $2, '承包商', '430481', $3)`,
    [id, `某餐饮公司${id.slice(-8)}`, room.clock.now()],
  );
  await room.database.query(
    `INSERT INTO quota_filings (id, number, agency_id, division_code, year, canteen, contractor_id, state, submitted_at, confirmed_at, created_at)
     VALUES ($1, $2, $3, '430481', 2026, 'contracted', $4, 'confirmed', $5, $5, $5)`,
    [newId(), `TB-${newId().slice(-8)}`, of.id, id, room.clock.now()],
  );
  const contractor = await person(room, id, 'agency_buyer');
  return {
    name: 'asked by the contractor',
    ready: async () => {
      const own = { buyer: contractor };
      const request = await draft(room, own, [{ variantId, quantity: 1n }]);
      return () => submit(room, own, request);
    },
  };
}

/** Twenty that take a tenth each, every path at least once, the others by the dice. */
async function twenty(dice: Dice, paths: readonly Path[]): Promise<{ name: string; verb: () => Promise<unknown> }[]> {
  const chosen = [...paths];
  while (chosen.length < 20) chosen.push(dice.one(paths as [Path]));
  const ready: { name: string; verb: () => Promise<unknown> }[] = [];
  for (const path of chosen) ready.push({ name: path.name, verb: await path.ready() });
  return dice.shuffled(ready);
}

it(
  'A6: a budget of 100 lets exactly ten of twenty orders of 10 through, whichever way they come',
  async () => {
    const count = times({ short: 1, full: 100, delayed: 20 });
    const tally = new Tally();
    await rounds(
      count,
      {
        async prepare(dice) {
          const of = await agency(room, 1_000_000n);
          const variantId = await listedVariant(room, shop.supplier, { priceFen: 10_000n });
          const all = await twenty(dice, [
            ...requestPaths(of, variantId),
            freightPath(of),
            await contractorPath(of, variantId),
          ]);
          const before = (await budgetOf(room, of.id)).reservedFen;
          await room
            .get(Budgets)
            .set(of.manager, { year: 2026, fund: 'canteen', amountFen: 100_000n + before, reason: '压减', version: 1 });
          return { of, all, before };
        },
        run: ({ all }) =>
          race(
            room,
            all.map(({ name, verb }) => async () => {
              await verb();
              return name;
            }),
          ),
        async check({ of, before }, raced) {
          expect(raced.won).toHaveLength(10);
          expect(raced.refused).toEqual({ budget_short: 10 });
          const full = { freeFen: 0n, reservedFen: 100_000n + before, spentFen: 0n, overrunFen: 0n };
          expect(await budgetOf(room, of.id)).toEqual(full);
          for (const name of raced.won) tally.add(name);
          // Approved, they are orders, and the total is the same.
          const waiting = await room.database.query<{ id: string }>(
            `SELECT id FROM purchase_requests WHERE agency_id = $1 AND state = 'submitted' ORDER BY id`,
            [of.id],
          );
          await race(
            room,
            waiting.flatMap(({ id }) => [
              () => room.get(Approvals).approve(of.approver, id, { version: 2 }).catch(tooLate),
              () => room.get(Approvals).approve(of.approver, id, { version: 3 }).catch(tooLate),
            ]),
          );
          expect(await budgetOf(room, of.id)).toEqual(full);
          const total = `SELECT sum(goods_fen + freight_fen) FROM orders WHERE buyer_id = $1 AND state <> 'cancelled'`;
          expect(await counted(room, total, [of.id])).toBe(Number(100_000n + before));
        },
      },
      3,
    );
    proved('A6: one budget, every path', {
      rounds: count,
      '409 budget_short': 10 * count,
      ...tally.counts,
      checks: await booksAgree(room),
    });
  },
  PATIENCE_MS,
);

/** One of the two approvals of a request is stale, whichever comes second. */
function tooLate(error: unknown): void {
  if (!/stale_version|wrong_step/.test((error as { code: string }).code)) throw error;
}

/** Every way in which goods leave the shelf other than through an agency; each takes one. */
function shopPaths(variantId: string, at: Stall): Path[] {
  const buying = async (source: Parameters<Checkouts['preview']>[1], who: Customer, more: object = {}) => {
    const wanted = { addressId: who.addressId, ...more };
    const { totalFen: expectedFen } = await room.get(Checkouts).preview(who.actor, source, wanted);
    return () => room.get(Checkouts).place(who.actor, { source, ...wanted, expectedFen, attributed: true });
  };
  return [
    { name: 'bought at once', ready: async () => buying(direct({ ...at, variantId }), await customer(room)) },
    {
      name: 'bought from the cart',
      async ready() {
        const who = await customer(room);
        await room.get(Carts).add({ actor: who.actor, token: null }, { variantId, quantity: 1n });
        return buying({ kind: 'cart' }, who);
      },
    },
    {
      name: 'given to a school',
      ready: async () =>
        buying(direct({ ...at, variantId }), await customer(room), { addressId: null, giftInstitutionId: school }),
    },
    {
      name: 'lost in a count of the shelf',
      ready: async () => () =>
        room.get(Stock).adjust(at.supplier, { id: newId(), variantId, delta: -1n, reason: '盘点' }),
    },
  ];
}

/** Received, claimed, and goods promised once more. */
async function replacementPath(variantId: string, at: Stall): Promise<() => Promise<unknown>> {
  const who = await customer(room);
  const bought = await received(room, { ...at, variantId }, who, 1n);
  const claim = await claimed(room, who, bought, 'replacement');
  return () => room.get(ClaimDecisions).decide(at.supplier, claim, granted(bought, 1));
}

/** Paid on the page while the goods were let go: revived when the news comes, or given back. */
async function revivalPath(variantId: string, at: Stall): Promise<() => Promise<unknown>> {
  const who = await customer(room);
  const { id } = await placed(room, who, direct({ ...at, variantId }));
  await room.emulator.knobs.pay(await begun(room, who, id), 'success');
  room.clock.advance(41 * 60_000);
  await room.get(Stock).releaseExpired();
  return async () => {
    await room.get(Checkouts).returned(who.actor, id);
    const { checkout } = await settled(room, who, id);
    if (checkout.decision === 'refunded') throw Object.assign(new Error('gone'), { gone: true });
  };
}

it(
  'A6: ten on the shelf let exactly ten of twenty through, whichever way they leave it',
  async () => {
    const count = times({ short: 1, full: 100, delayed: 20 });
    const tally = new Tally();
    await rounds(
      count,
      {
        async prepare(dice) {
          const of = await agency(room, 10_000_000n);
          const variantId = await listedVariant(room, shop.supplier, { onHand: 12n });
          const taking: Path[] = [
            { name: 'revived when its payment came late', ready: () => revivalPath(variantId, shop) },
            { name: 'replaced after a claim', ready: () => replacementPath(variantId, shop) },
          ];
          const special: { name: string; verb: () => Promise<unknown> }[] = [];
          for (const path of taking) special.push({ name: path.name, verb: await path.ready() });
          const others = (await twenty(dice, [...requestPaths(of, variantId), ...shopPaths(variantId, shop)])).slice(
            0,
            18,
          );
          const { onHand, reserved } = await shelf(room, variantId);
          await room
            .get(Stock)
            .adjust(shop.supplier, { id: newId(), variantId, delta: 10n - (onHand - reserved), reason: '盘点' });
          return { variantId, all: dice.shuffled([...special, ...others]) };
        },
        run: ({ all }) =>
          race(
            room,
            all.map(
              ({ name, verb }) =>
                () =>
                  verb().then(
                    () => name,
                    (error: unknown) => {
                      if ((error as { gone?: boolean }).gone) return null;
                      throw error;
                    },
                  ),
            ),
          ),
        async check({ variantId }, raced) {
          const won = raced.won.filter((name) => name !== null);
          expect(won).toHaveLength(10);
          const lost = won.filter((name) => name === 'lost in a count of the shelf').length;
          expect(await shelf(room, variantId)).toEqual({ onHand: BigInt(10 - lost), reserved: BigInt(10 - lost) });
          expect(
            Object.keys(raced.refused).filter(
              (code) => !/^(stock_short|goods_changed|lines_not_orderable|stock_reserved)$/.test(code),
            ),
          ).toEqual([]);
          for (const name of won) tally.add(name);
          tally.add('clean 409', 20 - raced.won.length);
        },
      },
      1,
    );
    proved('A6: one shelf, every path', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);
