import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stock, Variants } from '@bangfu/catalog';
import { newId, repositoryRoot } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { Approvals, Budgets, PurchaseRequests } from '@bangfu/procurement';
import { Carts, Checkouts } from '@bangfu/shop';
import { drainOutbox } from '../../support/drain-outbox.js';
import { listedVariant } from '../../support/factories/goods.js';
import { newOrder, shelf } from '../../support/factories/orders.js';
import type { PayingRoom } from '../../support/factories/payments.js';
import { begun, type Customer, customer, direct, type Stall, stall } from '../../support/factories/shopping.js';
import { type Dice, proved } from '../support/proving.js';
import { type Agency, agency, budgetOf, draft, submit, submitted } from './agencies.js';
import { booksAgree, counted, PATIENCE_MS, race, racingRoom, rounds, Tally, times } from './racing.js';
import { RACED_ROUTES } from './routes.js';

let room: PayingRoom;
let shop: Stall;

beforeAll(async () => {
  room = await racingRoom();
  shop = await stall(room);
}, 60_000);
afterAll(() => room?.close());

interface Attack {
  readonly variantId: string;
  readonly of: Agency;
  readonly people: readonly Customer[];
  readonly verbs: readonly (() => Promise<unknown>)[];
}

/** Fifteen on the shelf, a budget for ten, carts that are changed while they are bought, and a price that changes. */
async function attack(dice: Dice): Promise<Attack> {
  const of = await agency(room, 1_000_000n);
  const variantId = await listedVariant(room, shop.supplier, { onHand: 15n, priceFen: 1_000n });
  const line = [{ variantId, quantity: 1n }];
  const verbs: (() => Promise<unknown>)[] = [];
  for (let more = 0; more < 4; more += 1) {
    const [waiting, fresh] = [await submitted(room, of, line), await draft(room, of, line)];
    verbs.push(
      () => submit(room, of, fresh),
      () => room.get(Approvals).approve(dice.one([of.approver, of.second]), waiting, { version: 2 }),
      () => room.get(PurchaseRequests).withdraw(of.buyer, waiting, 2, '撤回'),
      () => room.get(Approvals).refuse(of.second, waiting, 2, '超量'),
    );
  }
  const [order] = await room
    .get(Orders)
    .place(of.approver, [await newOrder(room, { unit: of, supplier: shop.supplier }, line)]);
  verbs.push(
    () => room.get(Orders).confirm(shop.supplier, order!.id, 1),
    () => room.get(Orders).cancel(of.buyer, order!.id, 1, '改期'),
    () => room.get(Orders).refuse(shop.supplier, order!.id, 1, '缺货'),
  );
  const { reservedFen } = await budgetOf(room, of.id);
  await room
    .get(Budgets)
    .set(of.manager, { year: 2026, fund: 'canteen', amountFen: reservedFen + 2_000n, reason: '压减', version: 1 });
  verbs.push(() =>
    room
      .get(Budgets)
      .set(of.manager, { year: 2026, fund: 'canteen', amountFen: reservedFen, reason: '再压', version: 2 }),
  );
  for (const delta of [-2n, -3n, 1n]) {
    verbs.push(() => room.get(Stock).adjust(shop.supplier, { id: newId(), variantId, delta, reason: '盘点' }));
  }
  verbs.push(() => room.get(Variants).edit(shop.supplier, variantId, 1, { priceFen: 1_100n }));
  const people: Customer[] = [];
  for (let more = 0; more < 3; more += 1) {
    const who = await customer(room);
    people.push(who);
    verbs.push(...(await shopping(who, variantId)));
  }
  return { variantId, of, people, verbs: dice.shuffled(verbs) };
}

/** One shopper in many windows: buys the cart, changes it, buys again, pays, cancels. */
async function shopping(who: Customer, variantId: string): Promise<(() => Promise<unknown>)[]> {
  const visitor = { actor: who.actor, token: null };
  const carts = room.get(Carts);
  await carts.add(visitor, { variantId, quantity: 1n });
  const [line] = (await carts.read(visitor)).cart.groups[0]!.lines;
  const checkouts = room.get(Checkouts);
  const buy = async (source: Parameters<Checkouts['preview']>[1], after: 'pay' | 'cancel') => {
    const { totalFen: expectedFen } = await checkouts.preview(who.actor, source, {});
    const { id } = await checkouts.place(who.actor, {
      source,
      addressId: who.addressId,
      expectedFen,
      attributed: true,
    });
    if (after === 'cancel') return checkouts.cancel(who.actor, id);
    await room.emulator.knobs.pay(await begun(room, who, id), 'success');
    await checkouts.returned(who.actor, id);
  };
  const once = direct({ ...shop, variantId });
  return [
    () => buy({ kind: 'cart' }, 'pay'),
    () => buy({ kind: 'cart' }, 'pay'),
    () => buy(once, 'cancel'),
    () => buy(once, 'pay'),
    () => carts.add(visitor, { variantId, quantity: 1n }),
    () => carts.change(visitor, line!.id, { quantity: 3n }),
    () => carts.remove(visitor, [line!.id]),
  ];
}

/** What was charged for a checkout is what its lines and freight come to. */
const DIFFERENT = `SELECT count(*) FROM checkouts c JOIN payment_attempts a ON a.subject_id = c.id
   CROSS JOIN LATERAL (SELECT sum(o.freight_fen) + (SELECT sum(l.amount_fen) FROM shop_order_lines l JOIN shop_orders x ON x.id = l.order_id WHERE x.checkout_id = c.id) AS fen
                         FROM shop_orders o WHERE o.checkout_id = c.id) total
  WHERE a.amount_fen <> total.fen OR (a.state = 'paid' AND a.captured_fen <> total.fen)`;

it(
  'A7: stock, budget and the cart’s total hold on every write route that touches them, all at once',
  async () => {
    const count = times({ short: 2, full: 150, delayed: 20 });
    const tally = new Tally();
    const gone = ['cart_line_missing', 'quantity_above_stock'];
    await rounds<Attack, Awaited<ReturnType<typeof race>>>(
      count,
      {
        prepare: attack,
        run: ({ verbs }) => race<unknown>(room, verbs, gone),
        async check({ variantId, of }, raced) {
          await drainOutbox(room.app);
          const { onHand, reserved } = await shelf(room, variantId);
          expect([onHand >= 0n, reserved >= 0n, reserved <= onHand]).toEqual([true, true, true]);
          const { freeFen, overrunFen } = await budgetOf(room, of.id);
          expect([freeFen >= 0n, overrunFen]).toEqual([true, 0n]);
          expect(await counted(room, DIFFERENT)).toBe(0);
          tally.raced(raced, 'went through');
        },
      },
      3,
    );
    proved('A7: ACIDRain trio', {
      routes: Object.keys(RACED_ROUTES).length,
      rounds: count,
      ...tally.counts,
      violations: 0,
      checks: await booksAgree(room),
    });
  },
  PATIENCE_MS,
);

it('A7: the list of routes names routes that exist, and cases that exist', () => {
  const api = join(repositoryRoot(), 'docs/api');
  const known = new Set<string>();
  for (const file of readdirSync(api).filter((name) => name.endsWith('.json'))) {
    const { paths } = JSON.parse(readFileSync(join(api, file), 'utf8')) as { paths: Record<string, object> };
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) known.add(`${method.toUpperCase()} ${path}`);
    }
  }
  const listed = Object.keys(RACED_ROUTES);
  expect(listed.filter((route) => !known.has(route))).toEqual([]);
  // Whatever buys, holds, sends, prices or gives back goods is in the list.
  const about =
    /\/(purchase-requests|approvals|budgets|cart|checkouts|stock-adjustments|variants|freight|curtailment|decline|disputes|returns|claims|reorder|attempts|refunds)(\/|$)|\/credit\//;
  const write = [...known].filter((route) => !route.startsWith('GET') && about.test(route));
  const harmless = [
    'POST /api/procurement/purchase-requests',
    'DELETE /api/procurement/purchase-requests/{id}',
    'POST /api/checkouts/preview',
    'POST /api/shop/claims/{id}/return-parcel',
    'POST /api/vendor/disputes/{id}/answer',
    'POST /api/vendor/variants/{id}/retirement',
  ];
  expect(write.filter((route) => !listed.includes(route) && !harmless.includes(route))).toEqual([]);
});
