import { Stock } from '@bangfu/catalog';
import { Payments, RefundRunner } from '@bangfu/payments';
import { PurchaseRequests } from '@bangfu/procurement';
import { Carts, Checkouts } from '@bangfu/shop';
import { drainOutbox } from '../../support/drain-outbox.js';
import { listedVariant } from '../../support/factories/goods.js';
import { shelf } from '../../support/factories/orders.js';
import type { PayingRoom } from '../../support/factories/payments.js';
import {
  begun,
  type Customer,
  customer,
  direct,
  paid,
  placed,
  type Stall,
  stall,
} from '../../support/factories/shopping.js';
import { type Dice, proved } from '../support/proving.js';
import { type Agency, agency, draft, submit } from './agencies.js';
import { booksAgree, counted, PATIENCE_MS, race, type Raced, racingRoom, rounds, Tally, times } from './racing.js';

const MINUTE = 60_000;
const CROWD = 200;
let room: PayingRoom;
let shop: Stall;
let crowd: Customer[];
let office: Agency;

beforeAll(async () => {
  room = await racingRoom();
  shop = await stall(room);
  crowd = [];
  office = await agency(room, 100_000_000n);
}, 60_000);
afterAll(() => room?.close());

/** So many customers, the same ones in every round. */
async function customers(count: number): Promise<Customer[]> {
  while (crowd.length < Math.min(count, CROWD)) crowd.push(await customer(room));
  return crowd.slice(0, count);
}

const fresh = async (onHand: bigint): Promise<Stall> => ({
  supplier: shop.supplier,
  variantId: await listedVariant(room, shop.supplier, { onHand }),
});

/** Buys at once; the price was read before the race, as the page does. */
const buy =
  ({ actor, addressId }: Customer, source: Parameters<Checkouts['preview']>[1], expectedFen: bigint) =>
  async (): Promise<() => Promise<unknown>> => {
    const { id } = await room.get(Checkouts).place(actor, { source, addressId, expectedFen, attributed: true });
    return () => room.get(Checkouts).cancel(actor, id);
  };

/** What a race for stock must never leave, wherever the goods went. */
async function expectNoOrphans(): Promise<void> {
  const orphans = {
    orders: `SELECT count(*) FROM shop_orders o LEFT JOIN checkouts c ON c.id = o.checkout_id WHERE c.id IS NULL OR NOT EXISTS (SELECT FROM shop_order_lines WHERE order_id = o.id)`,
    reservations: `SELECT count(*) FROM stock_reservations r WHERE state = 'held'
       AND NOT EXISTS (SELECT FROM shop_order_lines l JOIN shop_orders o ON o.id = l.order_id WHERE l.reservation_id = r.id AND o.state <> 'closed')
       AND NOT EXISTS (SELECT FROM request_lines l JOIN purchase_requests q ON q.id = l.request_id WHERE l.reservation_id = r.id AND q.state = 'submitted')
       AND NOT EXISTS (SELECT FROM order_lines l WHERE l.reservation_id = r.id)`,
    attempts: `SELECT count(*) FROM payment_attempts a WHERE NOT EXISTS (SELECT FROM checkouts c WHERE c.id = a.subject_id)`,
    charges: `SELECT count(*) FROM payment_attempts a WHERE state = 'paid' AND NOT EXISTS (SELECT FROM shop_orders o WHERE o.checkout_id = a.subject_id)`,
  };
  for (const [what, sql] of Object.entries(orphans)) expect([what, await counted(room, sql)]).toEqual([what, 0]);
}

interface LastUnit {
  readonly one: Stall;
  readonly contenders: (() => Promise<() => Promise<unknown>>)[];
  readonly pays: Customer | null;
}

/** Shoppers, and now and then an agency, all of whom want the one that is left. */
async function lastUnit(dice: Dice, among: number): Promise<LastUnit> {
  const one = await fresh(1n);
  const people = dice.shuffled(await customers(among));
  const { totalFen } = await room.get(Checkouts).preview(people[0]!.actor, direct(one), {});
  const contenders = [];
  for (const person of people) {
    if (dice.chance(0.9)) contenders.push(buy(person, direct(one), totalFen));
    else {
      const id = await draft(room, office, [{ variantId: one.variantId, quantity: 1n }]);
      contenders.push(async () => {
        await submit(room, office, id);
        return () => room.get(PurchaseRequests).withdraw(office.buyer, id, 2, '不再需要');
      });
    }
  }
  return { one, contenders, pays: dice.chance(0.2) ? people[0]! : null };
}

it.each([50, 200])(
  'A1: of %i who want the last unit at once exactly one gets it, and all others hear a clean 409',
  async (among) => {
    const tally = new Tally();
    const count = times({ short: among === 50 ? 2 : 1, full: 200, delayed: among === 50 ? 40 : 10 });
    await rounds<LastUnit, Raced<() => Promise<unknown>>>(
      count,
      {
        prepare: (dice) => lastUnit(dice, among),
        run: ({ contenders }) => race(room, contenders),
        async check({ one, pays }, raced) {
          expect(raced.won).toHaveLength(1);
          expect(await shelf(room, one.variantId)).toEqual({ onHand: 1n, reserved: 1n });
          const held = `SELECT count(*) FROM stock_reservations WHERE variant_id = $1 AND state = 'held'`;
          expect(await counted(room, held, [one.variantId])).toBe(1);
          tally.raced(raced);
          await raced.won[0]!();
          expect(await shelf(room, one.variantId)).toEqual({ onHand: 1n, reserved: 0n });
          if (!pays) return;
          // Given back, it can be bought and paid: by one, and the money has an order.
          const { id } = await placed(room, pays, direct(one));
          expect((await paid(room, pays, id)).checkout.decision).toBe('kept');
          tally.add('charged');
        },
      },
      among === 50 ? 4 : 1,
    );
    await expectNoOrphans();
    proved(`A1: last unit, ${among} at once`, { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);

it(
  'A2: two lines on the same lot are held against the shelf together, in one request as in one cart',
  async () => {
    const tally = new Tally();
    const count = times({ short: 2, full: 200, delayed: 40 });
    await rounds(count, {
      async prepare() {
        // Ten on the shelf: one request of 3 + 3 has room, two have not, and two lines of 6 never fit.
        const one = await fresh(10n);
        const line = (quantity: bigint) => ({ variantId: one.variantId, quantity });
        const ids: string[] = [];
        for (const lines of [
          [3n, 3n],
          [3n, 3n],
          [3n, 3n],
          [6n, 6n],
          [6n, 6n],
        ]) {
          ids.push(await draft(room, office, lines.map(line)));
        }
        return { one, ids };
      },
      run: ({ ids }) =>
        race(
          room,
          ids.map((id) => () => submit(room, office, id)),
        ),
      async check({ one, ids }, raced) {
        expect(raced.won).toHaveLength(1);
        expect(ids.slice(0, 3)).toContain(raced.won[0]);
        expect(raced.refused).toEqual({ stock_short: 4 });
        expect(await shelf(room, one.variantId)).toEqual({ onHand: 10n, reserved: 6n });
        tally.raced(raced);
      },
    });
    await rounds(count, {
      async prepare() {
        const [one, buyer] = [await fresh(10n), await customer(room)];
        return { one, buyer, visitor: { actor: buyer.actor, token: null } };
      },
      run: ({ one, visitor }) =>
        race(
          room,
          [6n, 6n, 6n].map((quantity) => () => room.get(Carts).add(visitor, { variantId: one.variantId, quantity })),
        ),
      async check({ one, buyer, visitor }, raced) {
        const { cart } = await room.get(Carts).read(visitor);
        const lines = cart.groups.flatMap((group) => group.lines);
        const wanted = lines.reduce((sum, line) => sum + BigInt(line.quantity), 0n);
        expect(lines).toHaveLength(1);
        const outcome = await race(room, [
          () => placed(room, buyer).then(() => true),
          () => placed(room, buyer).then(() => true),
        ]);
        const { reserved } = await shelf(room, one.variantId);
        // Placing again replaces the first checkout, so that the goods are held once.
        expect(reserved).toBe(wanted <= 10n ? wanted : 0n);
        tally.raced(raced, 'cart additions');
        tally.raced(outcome, 'checkouts');
      },
    });
    await expectNoOrphans();
    proved('A2: two lines on one lot', { rounds: 2 * count, ...tally.counts });
  },
  PATIENCE_MS,
);

interface Outcome {
  readonly state: string;
  readonly decision: string | null;
}

it(
  'A11: when stock runs out between intent and capture, whoever paid has the goods or the money',
  async () => {
    const tally = new Tally();
    const count = times({ short: 1, full: 150, delayed: 12 });
    await rounds(
      count,
      {
        async prepare(dice) {
          const one = await fresh(5n);
          const slow: { who: Customer; id: string }[] = [];
          for (const who of dice.shuffled(await customers(20)).slice(0, 5)) {
            const { id } = await placed(room, who, direct(one));
            await room.emulator.knobs.pay(await begun(room, who, id), 'success');
            slow.push({ who, id });
          }
          // The provider has captured; the news is late, and the goods were let go meanwhile.
          room.clock.advance(41 * MINUTE);
          await room.get(Stock).releaseExpired();
          const quick: { who: Customer; id: string }[] = [];
          for (let more = dice.below(6); more > 0; more -= 1) {
            const who = await customer(room);
            const { id } = await placed(room, who, direct(one));
            await room.emulator.knobs.pay(await begun(room, who, id), 'success');
            quick.push({ who, id });
          }
          return { one, all: dice.shuffled([...slow, ...quick]) };
        },
        run: ({ all }) =>
          race(room, [
            ...all.map(
              ({ who, id }) =>
                async () =>
                  void (await room.get(Checkouts).returned(who.actor, id)),
            ),
            async () => void (await room.get(Checkouts).expireDue()),
            async () => void (await room.get(Stock).releaseExpired()),
            async () => void (await room.get(Payments).reconcileWaiting()),
          ]),
        async check({ one, all }, raced) {
          expect(raced.refused).toEqual({});
          await drainOutbox(room.app);
          await room.get(RefundRunner).run();
          const outcomes = await room.database.query<Outcome & Record<string, unknown>>(
            `SELECT c.state, c.decision, r.state AS refund FROM checkouts c LEFT JOIN refunds r ON r.id = c.refund_id WHERE c.id = ANY ($1::uuid[])`,
            [all.map(({ id }) => id)],
          );
          const kept = outcomes.filter(({ state }) => state === 'paid').length;
          const back = outcomes.filter(
            ({ state, decision, refund }) => state === 'closed' && decision === 'refunded' && refund === 'done',
          );
          expect([kept, kept + back.length]).toEqual([Math.min(5, all.length), all.length]);
          expect(await shelf(room, one.variantId)).toEqual({ onHand: 5n, reserved: BigInt(kept) });
          tally.add('paid', all.length);
          tally.add('have the goods', kept);
          tally.add('have the money back', back.length);
        },
      },
      1,
    );
    // By the provider's own word: what was charged and not given back is what has an order.
    let left = 0;
    for await (const charge of room.stripe.charges.list({ limit: 100 })) {
      left += charge.amount_captured - charge.amount_refunded;
    }
    const sold = `SELECT COALESCE(sum(p.amount_fen - p.refunded_fen), 0) FROM payment_parts p JOIN shop_orders o ON o.id = p.order_id WHERE o.state <> 'closed' AND o.state <> 'awaiting_payment'`;
    expect(left).toBe(await counted(room, sold));
    expect(
      await counted(
        room,
        `SELECT count(*) FROM payment_attempts a JOIN checkouts c ON c.id = a.subject_id WHERE a.state = 'paid' AND c.decision IS NULL`,
      ),
    ).toBe(0);
    proved('A11: stock runs out between intent and capture', {
      rounds: count,
      ...tally.counts,
      stuck: 0,
      checks: await booksAgree(room),
    });
  },
  PATIENCE_MS,
);
