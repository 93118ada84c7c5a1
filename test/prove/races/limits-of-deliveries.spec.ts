import { DeliveryStops, Disputes, Receipts, Returns, Shipments, ShipmentQueries } from '@bangfu/fulfilment';
import type { Actor } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { PurchaseRequests } from '@bangfu/procurement';
import { drainOutbox } from '../../support/drain-outbox.js';
import { listedVariant } from '../../support/factories/goods.js';
import { shelf } from '../../support/factories/orders.js';
import type { PayingRoom } from '../../support/factories/payments.js';
import { person } from '../../support/factories/people.js';
import type { Stall } from '../../support/factories/shopping.js';
import { proved } from '../support/proving.js';
import { type Agency, agency, budgetOf, ordered } from './agencies.js';
import { market } from './market.js';
import { booksAgree, counted, named, PATIENCE_MS, race, racingRoom, rounds, Tally, times, wins } from './racing.js';

const BUDGET_FEN = 1_000_000n;
const SHELF = 50n;
let room: PayingRoom;
let shop: Stall;
let colleague: Actor;
let operators: readonly [Actor, Actor];

beforeAll(async () => {
  room = await racingRoom();
  ({ shop, colleague, operators } = await market(room));
}, 60_000);
afterAll(() => room?.close());

const ROUNDS = { short: 1, full: 100, delayed: 15 };

/** An agency with a second acceptor, and a shelf of its own to order from. */
async function buyers() {
  const of = await agency(room, BUDGET_FEN);
  const acceptors = [of.acceptor, await person(room, of.id, 'agency_acceptor')] as const;
  return { of, acceptors, variantId: await listedVariant(room, shop.supplier, { onHand: SHELF, priceFen: 1_000n }) };
}

interface Opened {
  readonly id: string;
  readonly lineId: string;
}

/** An order of four, approved and placed. */
async function opened(of: Agency, variantId: string): Promise<Opened> {
  const [id] = await ordered(room, of, [{ variantId, quantity: 4n }]);
  const [line] = await room.get(Orders).lines(id!);
  return { id: id!, lineId: line!.id };
}

const sending =
  ({ id, lineId }: Opened, quantity: bigint) =>
  () =>
    room.get(Shipments).send(shop.supplier, id, { carrier: '自送', lines: [{ orderLineId: lineId, quantity }] });

const sentTo = (buyerId: string): Promise<number> =>
  counted(room, `SELECT count(*) FROM shipments WHERE buyer_id = $1`, [buyerId]).then(Number);

/** Both acceptors take all of a shipment. */
async function accepting(acceptors: readonly Actor[], shipmentId: string): Promise<(() => Promise<unknown>)[]> {
  const { lines } = await room.get(ShipmentQueries).findAs('buyer', acceptors[0]!, shipmentId);
  const findings = lines.map(({ id }) => ({ shipmentLineId: id }));
  return acceptors.map((actor) => () => room.get(Receipts).accept(actor, shipmentId, findings));
}

/** The budget holds and has spent exactly so much, in all. */
async function expectCommitted(agencyId: string, fen: number): Promise<void> {
  const { freeFen, reservedFen, spentFen, overrunFen } = await budgetOf(room, agencyId);
  expect([reservedFen + spentFen, freeFen, overrunFen]).toEqual([BigInt(fen), BUDGET_FEN - BigInt(fen), 0n]);
}

it(
  'L12: curtailed by both sides, declined, agreed to, cancelled and sent at once, an order ends in one way, and holds what is still to come',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare(dice) {
        const { of, acceptors, variantId } = await buyers();
        const orders = room.get(Orders);
        const [asked, agreed, begun] = [
          await opened(of, variantId),
          await opened(of, variantId),
          await opened(of, variantId),
        ];
        const fewer = [{ orderLineId: asked.lineId, quantity: 3n }];
        await orders.propose(shop.supplier, asked.id, 1, { freightFen: 500n, note: '只剩三瓶', lines: fewer });
        for (const { id } of [agreed, begun]) await orders.confirm(shop.supplier, id, 1);
        const accepts = await accepting(acceptors, (await sending(begun, 2n)()).id);
        return { of, variantId, asked, agreed, begun, accepts, dice };
      },
      run({ of, asked, agreed, begun, accepts, dice }) {
        const orders = room.get(Orders);
        const curtailing = ({ id }: Opened, version: number) => [
          () => orders.curtail('buyer', of.buyer, id, version, '不再等待'),
          () => orders.curtail('supplier', shop.supplier, id, version, '歉收'),
        ];
        return race(
          room,
          dice.shuffled([
            ...named('answered', [
              () => orders.declineProposal(of.buyer, asked.id, 2, '不接受'),
              () => orders.declineProposal(of.second, asked.id, 2, '太少'),
              () => room.get(PurchaseRequests).agreeOrderProposal(of.buyer, asked.id, 2),
              () => orders.confirm(colleague, asked.id, 2),
              () => orders.cancel(of.buyer, asked.id, 2, '改期'),
              ...curtailing(asked, 2),
            ]),
            ...named('ended', [
              ...curtailing(agreed, 2),
              () => orders.cancel(of.buyer, agreed.id, 2, '改期'),
              () => orders.refuse(colleague, agreed.id, 2, '缺货'),
            ]),
            ...named('sent instead', [sending(agreed, 1n), sending(agreed, 3n), sending(agreed, 4n)]),
            ...named('curtailed', curtailing(begun, 3)),
            ...named('sent on', [sending(begun, 1n), sending(begun, 2n)]),
            ...named('accepted', accepts),
          ]),
        );
      },
      async check({ of, variantId, asked, agreed, begun }, raced) {
        expect([wins(raced, 'answered'), wins(raced, 'accepted')]).toEqual([1, 1]);
        // Whoever sends first leaves nothing to be ended; whoever ends leaves nothing to be sent.
        for (const [ending, instead] of [
          ['ended', 'sent instead'],
          ['curtailed', 'sent on'],
        ] as const) {
          const ended = wins(raced, ending);
          expect([ending, ended <= 1, wins(raced, instead) > 0]).toEqual([ending, true, ended === 0]);
        }
        await drainOutbox(room.app);
        const lines = (await Promise.all([asked, agreed, begun].map(({ id }) => room.get(Orders).lines(id)))).flat();
        const shipped = lines.reduce((sum, line) => sum + line.shippedQuantity, 0n);
        const due = lines
          .filter(({ state }) => state === 'placed' || state === 'confirmed')
          .reduce((sum, line) => sum + (line.confirmedQuantity ?? line.quantity), 0n);
        expect(await shelf(room, variantId)).toEqual({ onHand: SHELF - shipped, reserved: due - shipped });
        const standing = `SELECT sum(goods_fen + freight_fen) FROM orders WHERE buyer_id = $1 AND state <> 'cancelled'`;
        await expectCommitted(of.id, await counted(room, standing, [of.id]));
        tally.named(raced);
      },
    });
    proved('L12: curtailed, declined, agreed to', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);

it(
  'L13: a dispute is settled once, by operator, buyer or acceptance, silence accepts nothing meanwhile, and a return is decided once',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare(dice) {
        const { of, acceptors, variantId } = await buyers();
        const order = await opened(of, variantId);
        await room.get(Orders).confirm(shop.supplier, order.id, 1);
        const { id: shipmentId } = await sending(order, 4n)();
        await room.get(Shipments).arrive(shop.supplier, shipmentId);
        const dispute = await room.get(Disputes).open(of.acceptor, shipmentId, { reason: 'short_count', note: '少件' });
        // The buyer's last day has passed; while the dispute is open that means nothing.
        await room.database.query(`UPDATE shipments SET accept_by = $2::date - 1 WHERE id = $1`, [
          shipmentId,
          room.clock.today(),
        ]);
        const accepts = await accepting(acceptors, shipmentId);
        return { of, acceptors, variantId, order, shipmentId, disputeId: dispute.id, accepts, dice };
      },
      async run({ of, acceptors, order, shipmentId, disputeId, accepts, dice }) {
        const disputes = room.get(Disputes);
        const again = { reason: 'damaged', note: '破损' } as const;
        const settled = await race(
          room,
          dice.shuffled([
            ...named('settled', [
              () => disputes.settle(operators[0], disputeId, 'upheld', '属实'),
              () => disputes.settle(operators[1], disputeId, 'rejected', '不属实'),
              () => disputes.withdraw(of.acceptor, disputeId, '已补'),
            ]),
            ...named(
              'disputed again',
              acceptors.map((actor) => () => disputes.open(actor, shipmentId, again)),
            ),
            ...named('accepted', dice.chance(0.6) ? accepts : []),
            ...named(
              'looked for silence',
              [1, 2].map(() => () => room.get(Receipts).acceptOverdue()),
            ),
          ]),
        );
        if (wins(settled, 'accepted') === 0) await race(room, accepts);
        const [line] = await room.database.query<{ id: string }>(
          `SELECT l.id FROM receipt_lines l JOIN receipts r ON r.id = l.receipt_id WHERE r.order_id = $1`,
          [order.id],
        );
        const returns = room.get(Returns);
        const asked = await race(
          room,
          [2n, 1n, 2n].map((quantity) => () => returns.ask(of.acceptor, line!.id, { quantity, reason: 'quality' })),
        );
        const decided = await race(
          room,
          dice.shuffled(
            asked.won.flatMap(({ id }) => [
              ...named(`agreed ${id}`, [
                () => returns.agree(shop.supplier, id, 1, { restock: true }),
                () => returns.agree(colleague, id, 1, { restock: true }),
                () => returns.agree(colleague, id, 1, { restock: false }),
              ]),
              ...named(`refused ${id}`, [
                () => returns.refuse(shop.supplier, id, 1, '已开封'),
                () => returns.refuse(colleague, id, 1, '已开封'),
              ]),
            ]),
          ),
        );
        return { settled, asked, decided };
      },
      async check({ of, variantId, order, shipmentId, disputeId }, { settled, asked, decided }) {
        await drainOutbox(room.app);
        const [row] = await room.database.query<{ outcome: string; open: number; receipts: number; deemed: number }>(
          `SELECT (SELECT outcome FROM disputes WHERE id = $2) AS outcome,
                  (SELECT count(*)::int FROM disputes WHERE shipment_id = $1 AND state = 'open') AS open,
                  (SELECT count(*)::int FROM receipts WHERE shipment_id = $1) AS receipts,
                  (SELECT count(*)::int FROM receipts WHERE shipment_id = $1 AND kind = 'deemed') AS deemed`,
          [shipmentId, disputeId],
        );
        expect(row).toMatchObject({ open: 0, receipts: 1, deemed: 0 });
        expect(wins(settled, 'settled')).toBe(row!.outcome === 'accepted' ? 0 : 1);
        expect(wins(settled, 'accepted') + wins(settled, 'settled')).toBeGreaterThan(0);
        expect(asked.won.reduce((sum, { quantity }) => sum + quantity, 0n)).toBeLessThanOrEqual(4n);
        const back = await room.database.query<{ id: string; state: string; quantity: bigint; restocked: boolean }>(
          `SELECT id, state, quantity, restocked FROM returns WHERE order_id = $1`,
          [order.id],
        );
        for (const { id, state } of back) {
          // Agreeing again is answered with what was agreed; refusing is not.
          const [agreed, refused] = [wins(decided, `agreed ${id}`), wins(decided, `refused ${id}`)];
          expect([state, agreed > 0, refused]).toEqual(agreed > 0 ? ['agreed', true, 0] : ['refused', false, 1]);
          tally.add(`returns ${state}`);
        }
        const restocked = back.filter((one) => one.restocked).reduce((sum, { quantity }) => sum + quantity, 0n);
        expect(await shelf(room, variantId)).toEqual({ onHand: SHELF - 4n + restocked, reserved: 0n });
        const owed = `SELECT sum(r.goods_fen + r.freight_fen) - (SELECT COALESCE(sum(amount_fen), 0) FROM returns WHERE order_id = $1 AND state = 'agreed')
                        FROM receipts r WHERE r.order_id = $1`;
        await expectCommitted(of.id, await counted(room, owed, [order.id]));
        tally.named(settled);
        tally.raced(asked, 'returns asked');
        tally.named({ won: [], refused: decided.refused });
      },
    });
    proved('L13: disputes and returns', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);

it(
  'L19: deliveries are stopped and resumed once, and what leaves meanwhile has left before or is refused',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare(dice) {
        const { of, variantId } = await buyers();
        const orders = [];
        for (let made = 0; made < 4; made += 1) {
          const order = await opened(of, variantId);
          await room.get(Orders).confirm(shop.supplier, order.id, 1);
          orders.push(order);
        }
        return { of, orders, dice };
      },
      async run({ of, orders, dice }) {
        const stops = room.get(DeliveryStops);
        let sentWhenStopped = -1;
        const stopping = operators.map((operator) => async () => {
          await stops.set(operator, of.id, '两张发票逾期未付');
          sentWhenStopped = await sentTo(of.id);
        });
        const raced = await race(
          room,
          dice.shuffled([
            ...named('stopped', stopping),
            ...named(
              'sent',
              orders.flatMap((order) => [sending(order, 1n), sending(order, 2n)]),
            ),
          ]),
        );
        const after = await sentTo(of.id);
        const resumed = await race(
          room,
          named(
            'resumed',
            operators.map((operator) => () => stops.lift(operator, of.id, '已付清')),
          ),
        );
        return { raced, resumed, sentWhenStopped, after };
      },
      async check({ of }, { raced, resumed, sentWhenStopped, after }) {
        expect([wins(raced, 'stopped'), wins(resumed, 'resumed')]).toEqual([1, 1]);
        expect([sentWhenStopped, wins(raced, 'sent')]).toEqual([after, after]);
        const told = await counted(
          room,
          `SELECT count(*) FROM outbox_events WHERE payload ->> 'buyerId' = $1 AND type IN ('fulfilment.deliveries_stopped', 'fulfilment.deliveries_resumed')`,
          [of.id],
        );
        expect(Number(told)).toBe(2);
        tally.named(raced);
        tally.named(resumed);
      },
    });
    proved('L19: deliveries stopped', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);
