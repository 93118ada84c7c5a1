import { newId } from '@bangfu/kernel';
import { Payments, ProviderEventRunner, RefundDesk, RefundRunner, Refunds, Webhooks } from '@bangfu/payments';
import { Checkouts, ShopCancellations } from '@bangfu/shop';
import Stripe from 'stripe';
import { drainOutbox } from '../../support/drain-outbox.js';
import { collection } from '../../support/factories/money.js';
import { attemptRow, booked, type PayingRoom, WEBHOOK_SECRET } from '../../support/factories/payments.js';
import { dueNow, type PaidPart, partsOf, refundRow, refundsAtProvider } from '../../support/factories/refunds.js';
import { person } from '../../support/factories/people.js';
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
import { proved } from '../support/proving.js';
import { booksAgree, counted, named, PATIENCE_MS, race, racingRoom, rounds, Tally, times, wins } from './racing.js';

let room: PayingRoom;
let shop: Stall;
let crowd: Customer[];

beforeAll(async () => {
  room = await racingRoom();
  shop = await stall(room, { onHand: 1_000_000n });
  crowd = [];
  for (let more = 0; more < 10; more += 1) crowd.push(await customer(room));
}, 60_000);
afterAll(() => room?.close());

/** The webhook that tells of a paid session, as the provider would send it: one event, the same bytes each time. */
function completed(session: string, charge: object): () => Promise<void> {
  const payload = JSON.stringify({
    id: `evt_${newId().replaceAll('-', '')}`,
    object: 'event',
    type: 'checkout.session.completed',
    created: Math.floor(room.clock.now().getTime() / 1_000),
    data: { object: { id: session, object: 'checkout.session', ...charge } },
  });
  const timestamp = Math.floor(room.clock.now().getTime() / 1_000);
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET, timestamp });
  return () => room.get(Webhooks).receive(Buffer.from(payload), signature);
}

it(
  'A3: the same webhook three times and the browser’s return at the same moment make one payment and one order',
  async () => {
    const tally = new Tally();
    const count = times({ short: 4, full: 1_000, delayed: 100 });
    await rounds(count, {
      async prepare(dice, number) {
        const who = crowd[number % crowd.length]!;
        const { id } = await placed(room, who, direct(shop));
        const session = await begun(room, who, id);
        await room.emulator.knobs.pay(session, 'success');
        const { id: attemptId } = (await room.get(Payments).ofSubject('checkout', id))!;
        const hook = completed(session, { payment_status: 'paid', status: 'complete' });
        const returned = async () => void (await room.get(Checkouts).returned(who.actor, id));
        const asked = async () => void (await room.get(Payments).reconcile(attemptId, 'webhook'));
        const worker = async () => void (await room.get(ProviderEventRunner).run());
        return { id, attemptId, all: dice.shuffled([hook, hook, hook, returned, returned, asked, worker]) };
      },
      run: ({ all }) => race(room, all),
      async check({ id, attemptId }, raced) {
        expect(raced).toMatchObject({ refused: {} });
        await drainOutbox(room.app);
        const [row] = await room.database.query(
          `SELECT (SELECT count(*) FROM payment_attempts WHERE subject_id = $1)::int AS attempts,
                  (SELECT count(*) FROM payment_attempts WHERE subject_id = $1 AND state = 'paid')::int AS paid,
                  (SELECT count(*) FROM shop_orders WHERE checkout_id = $1 AND state = 'paid')::int AS orders,
                  (SELECT count(*) FROM outbox_events WHERE type = 'shop.order_paid' AND payload->>'checkoutId' = $1::text)::int AS told,
                  (SELECT count(*) FROM outbox_events WHERE type = 'payments.payment_succeeded' AND payload->>'attemptId' = $2::text)::int AS succeeded,
                  (SELECT count(*) FROM provider_events WHERE state <> 'done' AND state <> 'ignored')::int AS waiting`,
          [id, attemptId],
        );
        expect(row).toEqual({ attempts: 1, paid: 1, orders: 1, told: 1, succeeded: 1, waiting: 0 });
        tally.add('payments');
        tally.add('orders');
        tally.add('deliveries of the news', raced.won.length);
      },
    });
    const heldFen = Object.values(await booked(room, 'seller-held:')).reduce((sum, fen) => sum - fen, 0n);
    expect(heldFen).toBe(BigInt(count) * 5_300n);
    proved('A3: webhook three times and the return page', {
      rounds: count,
      ...tally.counts,
      checks: await booksAgree(room),
    });
  },
  PATIENCE_MS,
);

describe('A4: refunds', () => {
  /** Paid for two of them; the order, its part and who may give it back. */
  async function sold() {
    const who = await customer(room);
    const { id } = await placed(room, who, direct(shop, 2n));
    const { orders, payment } = await paid(room, who, id);
    const [part] = await partsOf(room, payment!.id);
    return { who, orderId: orders[0]!.id, attemptId: payment!.id, part: part! };
  }
  const asked = (attemptId: string, part: PaidPart, amountFen: bigint, causeId: string) => () =>
    room
      .get(Refunds)
      .ask(null, { attemptId, reason: 'claim', causeType: 'claim', causeId, parts: [{ partId: part.id, amountFen }] })
      .then(({ refundId }) => refundId);
  const carried = async (id: string): Promise<void> => {
    await dueNow(room);
    await race(
      room,
      [1, 2, 3].map(() => () => room.get(RefundRunner).runOne(id)),
    );
  };
  const count = times({ short: 2, full: 100, delayed: 20 });

  it(
    'A4a: two of the supplier’s staff who give back the same order at once make one refund',
    async () => {
      const tally = new Tally();
      const colleague = await person(room, shop.supplier.organisationId!, 'coop_owner');
      await rounds(count, {
        prepare: sold,
        run: ({ orderId, who }) =>
          race(room, [
            ...[shop.supplier, colleague, shop.supplier].map(
              (actor) => () => room.get(ShopCancellations).bySupplier(actor, orderId, 2, { reason: '缺货' }),
            ),
            () => room.get(ShopCancellations).byBuyer(who.actor, orderId, 2, '不要了'),
          ]),
        async check({ attemptId, part }, raced) {
          expect(raced.won).toHaveLength(1);
          await drainOutbox(room.app);
          await room.get(RefundRunner).run();
          expect(await refundsAtProvider(room, attemptId)).toEqual([Number(part.amount_fen)]);
          expect((await partsOf(room, attemptId))[0]!.refunded_fen).toBe(part.amount_fen);
          tally.raced(raced, 'refunds');
        },
      });
      proved('A4a: two staff at once', { rounds: count, ...tally.counts });
    },
    PATIENCE_MS,
  );

  it(
    'A4b: a refund whose answer was lost is found again by every retry, and is one at the provider',
    async () => {
      let lost = 0;
      await rounds(
        count,
        {
          async prepare() {
            const one = await sold();
            const causeId = newId();
            const ids = await race(
              room,
              [1, 2].map(() => asked(one.attemptId, one.part, 3_000n, causeId)),
            );
            expect(new Set(ids.won).size).toBe(1);
            room.line.cut = true;
            await room.get(RefundRunner).runOne(ids.won[0]!);
            room.line.cut = false;
            // The provider has done it and we do not know.
            if ((await refundsAtProvider(room, one.attemptId)).length === 1) lost += 1;
            return { ...one, id: ids.won[0]!, causeId };
          },
          run: async ({ id, attemptId, part, causeId }) => {
            await carried(id);
            return race(
              room,
              [1, 2].map(() => asked(attemptId, part, 3_000n, causeId)),
            );
          },
          async check({ id, attemptId }, again) {
            expect([...again.won]).toEqual([id, id]);
            expect(await refundsAtProvider(room, attemptId)).toEqual([3_000]);
            expect((await partsOf(room, attemptId))[0]!.refunded_fen).toBe(3_000n);
            expect(await counted(room, `SELECT count(*) FROM refunds WHERE id = $1 AND state = 'done'`, [id])).toBe(1);
          },
        },
        1,
      );
      expect(lost).toBe(count);
      proved('A4b: answer lost after the provider succeeded', {
        rounds: count,
        'answers lost': lost,
        'refunds at the provider': count,
      });
    },
    PATIENCE_MS,
  );

  it(
    'L18: a refund that failed is tried again or handed to the bank once, whoever is at the desk, and its money is given back once',
    async () => {
      const tally = new Tally();
      const { operator } = await collection(room);
      const atProvider = async (attemptId: string): Promise<number> => {
        const { charge_ref: charge } = await attemptRow(room, attemptId);
        return (await room.stripe.charges.retrieve(charge!)).amount_refunded;
      };
      await rounds(count, {
        async prepare(dice) {
          const one = await sold();
          const id = await asked(one.attemptId, one.part, 6_000n, newId())();
          await room.get(RefundRunner).runOne(id);
          const { provider_ref: ref } = await refundRow(room, id);
          await room.emulator.knobs.refunds.finish(ref!, 'failed');
          await room.get(RefundRunner).providerChanged(ref!);
          expect([(await refundRow(room, id)).state, await atProvider(one.attemptId)]).toEqual(['failed', 0]);
          return { ...one, id, dice };
        },
        async run({ attemptId, part, id, dice }) {
          const desk = room.get(RefundDesk);
          const decided = await race(
            room,
            dice.shuffled([
              ...named(
                'tried again',
                [1, 2].map(() => () => desk.retry(operator, id)),
              ),
              ...named(
                'handed to the bank',
                [1, 2].map(() => () => desk.throughBank(operator, id)),
              ),
              // ¥98.00 were captured: beside the ¥60.00 there is no room for another ¥60.00.
              ...named('asked anew', [asked(attemptId, part, 6_000n, newId())]),
            ]),
          );
          await carried(id);
          const byBank = await race(
            room,
            named(
              'paid by bank',
              [1, 2].map(() => () => desk.paidByBank(operator, id, '回单')),
            ),
          );
          return { decided, byBank };
        },
        async check({ attemptId, part, id }, { decided, byBank }) {
          await drainOutbox(room.app);
          await room.get(RefundRunner).run();
          const anew = wins(decided, 'asked anew') === 1;
          const { state, provider_ref: ref } = await refundRow(room, id);
          expect([state, wins(decided, 'tried again') > 0 || wins(decided, 'handed to the bank') === 1]).toEqual(
            anew ? ['failed', false] : ['done', true],
          );
          expect(wins(decided, 'handed to the bank')).toBeLessThanOrEqual(1);
          expect(wins(byBank, 'paid by bank')).toBe(anew || ref !== null ? 0 : 1);
          expect(await atProvider(attemptId)).toBe(wins(byBank, 'paid by bank') === 1 ? 0 : 6_000);
          expect((await partsOf(room, attemptId)).find((one) => one.id === part.id)!.refunded_fen).toBe(6_000n);
          tally.named(decided);
          tally.named(byBank);
        },
      });
      proved('L18: failed refunds', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
    },
    PATIENCE_MS,
  );

  it(
    'A4c: two equal refunds that are both due both succeed, and a third beyond the capture does not',
    async () => {
      const tally = new Tally();
      await rounds(count, {
        prepare: sold,
        // ¥98.00 were captured: there is room for two of ¥40.00.
        run: ({ attemptId, part }) =>
          race(
            room,
            [1, 2, 3].map(() => asked(attemptId, part, 4_000n, newId())),
          ),
        async check({ attemptId }, raced) {
          expect(new Set(raced.won).size).toBe(2);
          expect(raced.refused).toEqual({ refund_exceeds_payment: 1 });
          for (const id of raced.won) await carried(id);
          expect(await refundsAtProvider(room, attemptId)).toEqual([4_000, 4_000]);
          expect((await partsOf(room, attemptId))[0]!.refunded_fen).toBe(8_000n);
          tally.raced(raced, 'refunds');
        },
      });
      const beyond = `SELECT count(*) FROM payment_parts WHERE refunded_fen > amount_fen`;
      expect(await counted(room, beyond)).toBe(0);
      proved('A4c: two equal refunds, both due', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
    },
    PATIENCE_MS,
  );
});
