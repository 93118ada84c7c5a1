import { setTimeout as sleep } from 'node:timers/promises';
import { Allocations, BuyerCredits, InvoiceQueries } from '@bangfu/finance';
import { Receipts, Returns, Shipments, ShipmentQueries } from '@bangfu/fulfilment';
import { type Actor } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { Parts, SupplierAccounts, Transfers } from '@bangfu/payments';
import { CreditRefunds, PayoutBatches, Settlements } from '@bangfu/settlement';
import { Addresses, Checkouts, ClaimDecisions, ClaimQueries, Claims, Reviews, ShopOrders } from '@bangfu/shop';
import { drainOutbox } from '../../support/drain-outbox.js';
import {
  type Collection,
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../support/factories/money.js';
import { confirmedOrder, trade } from '../../support/factories/orders.js';
import { newShopper, type PayingRoom } from '../../support/factories/payments.js';
import { withSupplier } from '../../support/factories/refunds.js';
import { person } from '../../support/factories/people.js';
import { paidOrder, payoutsOf, settlementsOf, withPayoutAccount } from '../../support/factories/settling.js';
import { customer, direct, type Stall, stall } from '../../support/factories/shopping.js';
import { DELAY_MS, proved } from '../support/proving.js';
import { booksAgree, counted, named, PATIENCE_MS, race, racingRoom, rounds, Tally, times, wins } from './racing.js';
import { granted, received } from './shoppers.js';

const DAY = 86_400_000;
let room: PayingRoom;
let shop: Stall;
let colleague: Actor;
let to: Collection;
let closingFen = 0n;

beforeAll(async () => {
  room = await racingRoom();
  shop = await stall(room, { onHand: 1_000_000n });
  colleague = await person(room, shop.supplier.organisationId!, 'coop_owner');
  to = await collection(room);
}, 60_000);
afterAll(() => room?.close());

const ROUNDS = { short: 1, full: 100, delayed: 15 };
const both = <T>(verb: () => Promise<T>) => [verb, verb, verb];

/** A statement that goes on where the last one of this file ended. */
async function credited(bookings: readonly { amountFen: bigint; remark?: string }[]): Promise<void> {
  const dated = bookings.map((booking) => ({ on: room.clock.today(), account: '622200001111', ...booking }));
  await importStatement(room, to, statementCsv(to.number, closingFen, dated));
  closingFen += bookings.reduce((sum, { amountFen }) => sum + amountFen, 0n);
}

it(
  'L4: a buyer’s credit and a bank line are spent once, and an invoice is never paid beyond itself',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(
      count,
      {
        async prepare() {
          const between = await trade(room);
          const first = await invoiced(room, [await deliveredOrder(room, undefined, {}, between)]);
          await credited([{ amountFen: 75_000n, remark: first.referenceCode }]);
          const second = await invoiced(room, [await deliveredOrder(room, undefined, {}, between)]);
          const third = await invoiced(room, [await deliveredOrder(room, undefined, {}, between)]);
          await credited([{ amountFen: 45_000n }]);
          const [line] = await room.database.query<{ id: string }>(
            `SELECT id FROM bank_lines ORDER BY id DESC LIMIT 1`,
          );
          return { between, second, third, lineId: line!.id };
        },
        async run({ between, second, third, lineId }) {
          const use = () => room.get(BuyerCredits).use(between.unit.finance, second.id, 20_000n);
          const give = () =>
            room
              .get(Allocations)
              .allocate(to.operator, lineId, [{ invoiceId: third.id, amountFen: 45_000n }], 'person', null);
          return {
            credit: await race(room, both(use), ['credit_too_small']),
            line: await race(room, both(give), ['allocation_too_much']),
          };
        },
        async check({ between, second, third }, { credit, line }) {
          expect([credit.won.length, credit.refused]).toEqual([1, { credit_too_small: 2 }]);
          expect(line.won).toHaveLength(1);
          expect((await room.get(BuyerCredits).of(between.unit.id)).availableFen).toBe(10_000n);
          expect((await room.get(InvoiceQueries).find(second.id))!.paidFen).toBe(20_000n);
          expect((await room.get(InvoiceQueries).find(third.id))!.paidFen).toBe(45_000n);
          tally.raced(credit, 'credits used');
          tally.raced(line, 'lines given');
        },
      },
      1,
    );
    proved('L4: credit and bank lines', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

it(
  'L17: a buyer’s credit goes back to the bank or pays an invoice, never both, while returned goods add to it',
  async () => {
    const count = times({ ...ROUNDS, delayed: 8 });
    const tally = new Tally();
    await rounds(
      count,
      {
        async prepare(dice) {
          const between = await trade(room);
          const delivered = await deliveredOrder(room, undefined, {}, between);
          const first = await invoiced(room, [delivered]);
          // ¥300.00 beyond the invoice; and of the goods that were paid ¥90.00 go back.
          await credited([{ amountFen: 75_000n, remark: first.referenceCode }]);
          const second = await invoiced(room, [await deliveredOrder(room, undefined, {}, between)]);
          const [source] = await room.get(CreditRefunds).sources(between.unit.id);
          const back = await room.get(Returns).ask(between.unit.acceptor, delivered.receiptLineIds[0]!, {
            quantity: 2n,
            reason: 'quality',
          });
          await drainOutbox(room.app);
          return { between, second, source: source!, back, dice };
        },
        run({ between: { unit, supplier }, second, source, back, dice }) {
          // Who uses it reads the invoice first: now and then the others start later.
          const pause = dice.chance(0.5) ? 20 + 2 * DELAY_MS : 0;
          const refund = async () => {
            await sleep(pause);
            await room.get(CreditRefunds).ask(unit.finance, source.bankLineId, 20_000n, '余款退回');
          };
          const use = async () => void (await room.get(BuyerCredits).use(unit.finance, second.id, 20_000n));
          const returned = async () => {
            await room.get(Returns).agree(supplier, back.id, 1);
            await drainOutbox(room.app);
          };
          return race(
            room,
            dice.shuffled([
              ...named('asked back', both(refund)),
              ...named('used', both(use)),
              ...named('returned', [returned]),
            ]),
            ['credit_too_small', 'refund_to_account_too_much'],
          );
        },
        async check({ between: { unit }, second }, raced) {
          await drainOutbox(room.app);
          const [back, used] = [wins(raced, 'asked back'), wins(raced, 'used')];
          expect([back + used, wins(raced, 'returned')]).toEqual([1, 1]);
          const credit = { availableFen: 19_000n, awaitingRedLetterFen: 9_000n, refundableFen: 10_000n };
          expect(await room.get(BuyerCredits).of(unit.id)).toEqual(credit);
          expect((await room.get(InvoiceQueries).find(second.id))!.paidFen).toBe(BigInt(used) * 20_000n);
          const payouts = await payoutsOf(room, unit.id);
          expect(payouts.map(({ amountFen }) => amountFen)).toEqual(back === 1 ? [20_000n] : []);
          tally.named(raced);
        },
      },
      1,
    );
    proved('L17: credit refunded and used', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);

it(
  'L5: no more is sent than confirmed, none accepted twice, none returned beyond what was accepted',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare() {
        const placedNow = await confirmedOrder(room, [{ quantity: 4n, onHand: 50n }]);
        return { ...placedNow, second: await person(room, placedNow.unit.id, 'agency_acceptor') };
      },
      async run({ supplier, order, lines, unit, second }) {
        const line = [{ orderLineId: lines[0]!.id, quantity: 1n }];
        const sending = () => room.get(Shipments).send(supplier, order.id, { carrier: '自送', lines: line });
        const sent = await race(
          room,
          Array.from({ length: 8 }, () => sending),
          ['more_than_confirmed'],
        );
        const [shipment] = sent.won;
        const { lines: shipped } = await room.get(ShipmentQueries).findAs('buyer', unit.acceptor, shipment!.id);
        const findings = [{ shipmentLineId: shipped[0]!.id }];
        const accepted = await race<unknown>(room, [
          () => room.get(Receipts).accept(unit.acceptor, shipment!.id, findings),
          () => room.get(Receipts).accept(second, shipment!.id, findings),
        ]);
        const [receiptLine] = await room.database.query<{ id: string }>(
          `SELECT l.id FROM receipt_lines l JOIN receipts r ON r.id = l.receipt_id WHERE r.order_id = $1`,
          [order.id],
        );
        const ask = () => room.get(Returns).ask(unit.acceptor, receiptLine!.id, { quantity: 1n, reason: 'quality' });
        const back = await race(room, both(ask), ['return_exceeds_accepted']);
        return { sent, accepted, back };
      },
      async check({ order }, { sent, accepted, back }) {
        expect([sent.won.length, accepted.won.length, back.won.length]).toEqual([4, 1, 1]);
        expect((await room.get(Orders).lines(order.id))[0]!.shippedQuantity).toBe(4n);
        tally.raced(sent, 'shipments');
        tally.raced(accepted, 'receipts');
        tally.raced(back, 'returns');
      },
    });
    proved('L5: sent, accepted, returned', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

it(
  'L6: a day is settled once, and a payout leaves the bank once',
  async () => {
    const count = times({ short: 1, full: 50, delayed: 8 });
    const tally = new Tally();
    const bank = await collection(room);
    const checker = await person(room, bank.operator.organisationId!, 'operator');
    await rounds(
      count,
      {
        async prepare() {
          room.clock.advance(DAY);
          const sold = await paidOrder(room, bank);
          const supplierId = sold.supplier.organisationId!;
          await withPayoutAccount(room, bank.operator, supplierId);
          const through = room.clock.today();
          room.clock.advance(DAY);
          return { supplierId, through };
        },
        async run({ supplierId, through }) {
          const settle = () => room.get(Settlements).settle(bank.operator, supplierId, through);
          const settled = await race(room, both(settle));
          const [due] = await payoutsOf(room, supplierId);
          const make = () => room.get(PayoutBatches).make(bank.operator, bank.accountId, [due!.id]);
          const made = await race(room, both(make));
          const approved = await race(
            room,
            both(() => room.get(PayoutBatches).approve(checker, made.won[0]!)),
          );
          return { settled, made, approved };
        },
        async check({ supplierId }, { settled, made, approved }) {
          expect(settled.won.filter((id) => id !== null)).toHaveLength(1);
          expect(await settlementsOf(room, supplierId)).toHaveLength(1);
          expect(made.won).toHaveLength(1);
          expect(approved.won).toHaveLength(1);
          expect(await payoutsOf(room, supplierId)).toHaveLength(1);
          tally.raced(made, 'batches');
          tally.add('settlements');
        },
      },
      1,
    );
    proved('L6: settlements and payouts', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

const withSupplierAll = async (): Promise<bigint> => withSupplier(room, shop.supplier.organisationId!);

it(
  'L7: a supplier is sent what is due once, however many confirm and however many workers send',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await room.get(SupplierAccounts).onboard(shop.supplier.organisationId!);
    await rounds(
      count,
      {
        async prepare() {
          const who = await customer(room);
          return { who, before: await withSupplierAll(), ...(await received(room, shop, who, 1n)) };
        },
        async run({ who, orderId }) {
          const confirm = async () => void (await room.get(ShopOrders).confirm(who.actor, orderId));
          const part = (await room.get(Parts).ofOrder(orderId))!;
          const send = async () => void (await room.get(Transfers).sendDue());
          const release = async () => void (await room.get(Parts).release(part.id));
          const confirmed = await race(room, both(confirm));
          await race(room, [...both(send), ...both(release)]);
          return confirmed;
        },
        async check({ orderId, before }, confirmed) {
          const part = (await room.get(Parts).ofOrder(orderId))!;
          expect((await withSupplierAll()) - before).toBe(part.amountFen - part.commissionFen);
          tally.raced(confirmed, 'confirmations');
          tally.add('transfers');
        },
      },
      1,
    );
    expect(
      await counted(
        room,
        `SELECT count(*) FROM (SELECT part_id FROM supplier_transfers WHERE state = 'sent' GROUP BY 1 HAVING count(*) > 1) x`,
      ),
    ).toBe(0);
    proved('L7: transfers to suppliers', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);
it(
  'L8: claims on one line stay within what was bought, are decided once, and a line is reviewed once',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare() {
        const who = await customer(room);
        return { who, ...(await received(room, shop, who, 3n)) };
      },
      async run({ who, orderId, lineId }) {
        const lines = [{ orderLineId: lineId, quantity: 2n }];
        const ask = () =>
          room
            .get(Claims)
            .ask(who.actor, orderId, { kind: 'refund', reason: 'short_count', note: '', photoFileIds: [], lines });
        const asked = await race(room, both(ask), ['claim_exceeds_bought']);
        const claimId = asked.won[0]!;
        const { version } = await room.get(ClaimQueries).find('supplier', shop.supplier, claimId);
        const decision = granted({ orderId, lineId }, version);
        const decided = await race(room, [
          ...[shop.supplier, colleague].map((actor) => () => room.get(ClaimDecisions).decide(actor, claimId, decision)),
          () => room.get(Claims).withdraw(who.actor, claimId, version),
        ]);
        await drainOutbox(room.app);
        return { asked, decided };
      },
      async check({ who, orderId, lineId }, { asked, decided }) {
        expect([asked.won.length, decided.won.length]).toEqual([1, 1]);
        const part = (await room.get(Parts).ofOrder(orderId))!;
        expect([0n, 9_000n]).toContain(part.refundedFen);
        const over = `SELECT count(*) FROM shop_orders WHERE id = $1 AND state = 'delivered'`;
        if ((await counted(room, over, [orderId])) === 1) {
          await room
            .get(ShopOrders)
            .confirm(who.actor, orderId)
            .catch(() => undefined);
        }
        const write = () => room.get(Reviews).write(who.actor, lineId, { stars: 5, body: '好', photoFileIds: [] });
        const reviewed = await race(room, both(write), ['review_too_early']);
        expect(reviewed.won.length).toBeLessThanOrEqual(1);
        tally.raced(asked, 'claims');
        tally.raced(decided, 'decisions');
        tally.raced(reviewed, 'reviews');
      },
    });
    expect(tally.counts.reviews).toBeGreaterThan(0);
    proved('L8: claims and reviews', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);

it(
  'L9: one shopper has at most five checkouts open, and twenty addresses of which one is preferred',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare() {
        const who = await customer(room);
        const { totalFen } = await room.get(Checkouts).preview(who.actor, direct(shop), {});
        return { who, totalFen, other: await newShopper(room) };
      },
      async run({ who, totalFen, other }) {
        const order = { source: direct(shop), addressId: who.addressId, expectedFen: totalFen, attributed: true };
        const place = () => room.get(Checkouts).place(who.actor, order);
        const address = { name: '曾念青', phone: '13812345678', divisionCode: '430481113', detail: '灶市街1号' };
        const add = () => room.get(Addresses).add(other, { ...address, isDefault: true });
        return {
          open: await race(
            room,
            Array.from({ length: 9 }, () => place),
          ),
          addresses: await race(
            room,
            Array.from({ length: 24 }, () => add),
          ),
        };
      },
      async check({ who, other }, { open, addresses }) {
        expect([open.won.length, open.refused]).toEqual([5, { checkouts_open_too_many: 4 }]);
        expect([addresses.won.length, addresses.refused]).toEqual([20, { addresses_full: 4 }]);
        expect(
          await counted(room, `SELECT count(*) FROM checkouts WHERE buyer_id = $1 AND state = 'awaiting_payment'`, [
            who.actor.userId,
          ]),
        ).toBe(5);
        expect(
          await counted(room, `SELECT count(*) FROM shop_addresses WHERE user_id = $1 AND is_default`, [other.userId]),
        ).toBe(1);
        tally.raced(open, 'checkouts');
        tally.raced(addresses, 'addresses');
      },
    });
    proved('L9: open checkouts and addresses', { rounds: count, ...tally.counts });
  },
  PATIENCE_MS,
);
