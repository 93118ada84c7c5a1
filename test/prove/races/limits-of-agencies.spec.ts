import { setTimeout as sleep } from 'node:timers/promises';
import { Certificates } from '@bangfu/certification';
import { Stock } from '@bangfu/catalog';
import { CreditLimits } from '@bangfu/finance';
import { type Actor } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { permissionsOf } from '@bangfu/parties';
import { Approvals, Budgets, PurchaseRequests } from '@bangfu/procurement';
import { listedVariant } from '../../support/factories/goods.js';
import { type Collection, collection } from '../../support/factories/money.js';
import { newOrder, shelf } from '../../support/factories/orders.js';
import { type PayingRoom } from '../../support/factories/payments.js';
import { person } from '../../support/factories/people.js';
import { type Stall, stall } from '../../support/factories/shopping.js';
import { proved } from '../support/proving.js';
import { agency, type Agency, budgetOf, draft, submit, submitted } from './agencies.js';
import { booksAgree, counted, PATIENCE_MS, race, racingRoom, rounds, Tally, times } from './racing.js';

let room: PayingRoom;
let shop: Stall;
let colleague: Actor;
let office: Agency;
let to: Collection;

beforeAll(async () => {
  room = await racingRoom();
  shop = await stall(room, { onHand: 1_000_000n });
  colleague = await person(room, shop.supplier.organisationId!, 'coop_owner');
  office = await agency(room, 100_000_000_000n);
  to = await collection(room);
}, 60_000);
afterAll(() => room?.close());

const ROUNDS = { short: 1, full: 100, delayed: 15 };
const both = <T>(verb: () => Promise<T>) => [verb, verb, verb];

it(
  'L1: approvals: a step is given once, by two different people, in order, or the request ends otherwise, and only one of it',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare(dice) {
        // ¥7,000.00: two approvers are needed.
        const variantId = await listedVariant(room, shop.supplier, { priceFen: 700_000n });
        const id = await submitted(room, office, [{ variantId, quantity: 1n }]);
        return { id, variantId, ends: dice.chance(0.3), dice };
      },
      async run({ id, ends, dice }) {
        const approvals = room.get(Approvals);
        const approve = (actor: Actor, version: number) => () => approvals.approve(actor, id, { version });
        const first = await race<unknown>(
          room,
          dice.shuffled([
            approve(office.approver, 2),
            approve(office.approver, 2),
            approve(office.second, 2),
            // Out of order: the second step before the first.
            approve(office.second, 3),
            ...(ends
              ? [
                  () => room.get(PurchaseRequests).withdraw(office.buyer, id, 2, '撤回'),
                  () => approvals.refuse(office.second, id, 2, '超量'),
                ]
              : []),
          ]),
        );
        const second = await race<unknown>(room, [
          approve(office.approver, 3),
          approve(office.approver, 3),
          approve(office.second, 3),
        ]);
        return { first, second };
      },
      async check({ id, variantId }, { first, second }) {
        const [row] = await room.database.query<{ state: string; voices: number; people: number; orders: number }>(
          `SELECT q.state, (SELECT count(*)::int FROM approvals WHERE request_id = q.id AND verdict = 'approved') AS voices,
                  (SELECT count(DISTINCT approver_id)::int FROM approvals WHERE request_id = q.id) AS people,
                  (SELECT count(*)::int FROM orders WHERE source_id = q.id) AS orders FROM purchase_requests q WHERE id = $1`,
          [id],
        );
        const approved = { state: 'approved', voices: 2, people: 2, orders: 1 };
        if (row!.state === 'approved') expect(row).toEqual(approved);
        else expect([['withdrawn', 'refused'].includes(row!.state), row!.orders]).toEqual([true, 0]);
        expect((await shelf(room, variantId)).reserved).toBe(row!.state === 'approved' ? 1n : 0n);
        tally.add(row!.state);
        tally.raced(first, 'first steps');
        tally.raced(second, 'second steps');
      },
    });
    proved('L1: sequence of approvals', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

it(
  'L2: certificates: what is ordered after a revocation is answered is not certified, and what was ordered before stays so',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    const county: Actor = {
      ...{ userId: office.buyer.userId, name: '某干部', organisationId: office.id, regionCode: '430481' },
      ...{ roles: ['county_revitalisation'], permissions: permissionsOf(['county_revitalisation']) },
    };
    await rounds(count, {
      async prepare(dice) {
        const variantId = await listedVariant(room, shop.supplier, { certified: true, priceFen: 1_000n });
        const [row] = await room.database.query<{ id: string }>(
          `SELECT certificate_id AS id FROM products p JOIN variants v ON v.product_id = p.id WHERE v.id = $1`,
          [variantId],
        );
        const ids: string[] = [];
        for (let more = 0; more < 6; more += 1) ids.push(await submitted(room, office, [{ variantId, quantity: 1n }]));
        return { certificateId: row!.id, ids, waits: ids.map(() => dice.below(60)), first: dice.below(40) };
      },
      async run({ certificateId, ids, waits, first }) {
        let answered: () => void;
        const revoked = new Promise<void>((resolve) => (answered = resolve));
        const late = new Set(ids.slice(0, 2));
        const raced = await race<unknown>(room, [
          async () => {
            await sleep(first);
            const ground = { reasons: ['untrue_papers'], remark: '材料不实' } as const;
            await room
              .get(Certificates)
              .revoke(county, certificateId, ground)
              .finally(() => answered());
          },
          ...ids.map((id, index) => async () => {
            // Two ask once the revocation has been answered, the others in the middle of it.
            await (late.has(id) ? revoked : sleep(waits[index]!));
            await room.get(Approvals).approve(office.approver, id, { version: 2 });
          }),
        ]);
        return { raced, late };
      },
      async check({ ids }, { raced, late }) {
        expect(raced.refused).toEqual({});
        for (const id of ids) {
          const certified = await counted(
            room,
            `SELECT count(*) FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.source_id = $1 AND l.certificate_id IS NOT NULL`,
            [id],
          );
          if (late.has(id)) expect(certified).toBe(0);
          tally.add(certified > 0 ? 'ordered as certified' : 'fell away');
        }
        tally.add('asked after the revocation', late.size);
      },
    });
    proved('L2: validity of certificates', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

it(
  'L3: a credit limit has room for as many orders as it has room for',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare() {
        const of = await agency(room, 100_000_000n);
        const variantId = await listedVariant(room, shop.supplier, { priceFen: 1_000n });
        await room.get(CreditLimits).set(to.operator, {
          buyerId: of.id,
          validFrom: room.clock.today(),
          limitFen: 3_500n,
          reason: '年度框架协议',
        });
        const ids: string[] = [];
        for (let more = 0; more < 8; more += 1) ids.push(await submitted(room, of, [{ variantId, quantity: 1n }]));
        return { of, ids };
      },
      run: ({ of, ids }) =>
        race(
          room,
          ids.map((id) => () => room.get(Approvals).approve(of.approver, id, { version: 2 })),
        ),
      async check({ of }, raced) {
        expect(raced.won).toHaveLength(3);
        expect(raced.refused).toEqual({ credit_limit_exceeded: 5 });
        expect(await room.get(CreditLimits).of(of.id)).toMatchObject({ onOrderFen: 3_000n });
        expect((await budgetOf(room, of.id)).reservedFen).toBe(8_000n);
        tally.raced(raced, 'orders');
      },
    });
    proved('L3: credit limit', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

it(
  'L10: a budget that is lowered while it is spent is never less than what is committed',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare(dice) {
        const of = await agency(room, 10_000n);
        const variantId = await listedVariant(room, shop.supplier, { priceFen: 1_000n });
        const ids: string[] = [];
        for (let more = 0; more < 10; more += 1) ids.push(await draft(room, of, [{ variantId, quantity: 1n }]));
        const lower = {
          year: 2026,
          fund: 'canteen' as const,
          amountFen: BigInt(1_000 * (3 + dice.below(5))),
          reason: '压减',
          version: 1,
        };
        return { of, lower, all: ids, dice };
      },
      run: ({ of, lower, all, dice }) =>
        race<unknown>(
          room,
          dice.shuffled([
            ...all.map((id) => () => submit(room, of, id)),
            ...both(() => room.get(Budgets).set(of.manager, lower)),
          ]),
        ),
      async check({ of, lower }, raced) {
        const { freeFen, reservedFen } = await budgetOf(room, of.id);
        expect(freeFen).toBeGreaterThanOrEqual(0n);
        expect([10_000n, lower.amountFen]).toContain(freeFen + reservedFen);
        tally.raced(raced, 'went through');
      },
    });
    proved('L10: a budget lowered while it is spent', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

it(
  'L11: an order is confirmed, refused, cancelled or proposed for by one of those who try, and stock and duties follow',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    const between = { unit: office, supplier: shop.supplier };
    await rounds(count, {
      async prepare(dice) {
        const variantId = await listedVariant(room, shop.supplier);
        const [order] = await room
          .get(Orders)
          .place(office.approver, [await newOrder(room, between, [{ variantId, quantity: 2n }])]);
        return { id: order!.id, variantId, dice };
      },
      run({ id, dice }) {
        const orders = room.get(Orders);
        return race<unknown>(
          room,
          dice.shuffled([
            () => orders.confirm(shop.supplier, id, 1),
            () => orders.confirm(colleague, id, 1),
            () => orders.refuse(colleague, id, 1, '缺货'),
            () => orders.cancel(office.buyer, id, 1, '改期'),
            () => orders.propose(shop.supplier, id, 1, { freightFen: 100n, note: '运费', lines: [] }),
          ]),
        );
      },
      async check({ id, variantId }, raced) {
        expect(raced.won).toHaveLength(1);
        const { state } = (await room.get(Orders).find(id))!;
        expect((await shelf(room, variantId)).reserved).toBe(state === 'cancelled' ? 0n : 2n);
        tally.add(state);
        tally.raced(raced, 'decisions');
      },
    });
    await room.get(Stock).releaseExpired();
    proved('L11: decisions on an order', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);
