import { Stock, Variants } from '@bangfu/catalog';
import { type Actor, newId } from '@bangfu/kernel';
import { ParkedAttempts, Parts, Payments, RefundRunner, Refunds } from '@bangfu/payments';
import {
  Carts,
  Checkouts,
  ClaimDecisions,
  ClaimGoods,
  ClaimReplacements,
  Claims,
  FreightTemplates,
  ShopOrders,
} from '@bangfu/shop';
import { drainOutbox } from '../../support/drain-outbox.js';
import { listedVariant } from '../../support/factories/goods.js';
import { shelf } from '../../support/factories/orders.js';
import { attemptRow, type PayingRoom } from '../../support/factories/payments.js';
import { refundsAtProvider } from '../../support/factories/refunds.js';
import {
  begun,
  customer,
  direct,
  fill,
  paid,
  placed,
  type Stall,
  stall,
} from '../../support/factories/shopping.js';
import { proved } from '../support/proving.js';
import { market } from './market.js';
import { booksAgree, counted, named, PATIENCE_MS, race, racingRoom, rounds, Tally, times, wins } from './racing.js';
import { claimed, granted, parked, received } from './shoppers.js';

const MINUTE = 60_000;
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
const sum = (fen: readonly number[]): bigint => fen.reduce((all, one) => all + BigInt(one), 0n);

/** An operator's refund of a part, pressed twice. */
function refunding(part: { readonly id: string; readonly attemptId: string }, amountFen: bigint) {
  const cause = { reason: 'operator', causeType: 'operator', causeId: newId() } as const;
  const { id: partId, attemptId } = part;
  const asked = { attemptId, ...cause, note: '补偿', parts: [{ partId, amountFen }] };
  return [1, 2].map(() => () => room.get(Refunds).ask(operators[0], asked));
}

/** Consumers and refunds run until nothing is left to do. */
async function settle(): Promise<void> {
  await drainOutbox(room.app);
  await room.get(RefundRunner).run();
  await drainOutbox(room.app);
}

it(
  'L14: claims are decided once by supplier, operator or buyer, goods come back once and are sent again once, and no more goes back than was paid',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare(dice) {
        const one = { ...shop, variantId: await listedVariant(room, shop.supplier, { onHand: 20n }) };
        const who = await customer(room);
        const bought = await received(room, one, who, 4n);
        const decisions = room.get(ClaimDecisions);
        const [silent, back, again] = [
          await claimed(room, who, bought, 'refund'),
          await claimed(room, who, bought, 'return'),
          await claimed(room, who, bought, 'replacement'),
        ];
        for (const id of [back, again]) await decisions.decide(shop.supplier, id, granted(bought, 1));
        // The supplier has let its terms pass: buyer and operator may act, and so may the supplier still.
        await room.database.query(
          `UPDATE claims SET answer_by = asked_at - interval '1 second', decided_at = decided_at - interval '6 days' WHERE id = ANY ($1::uuid[])`,
          [[silent, again]],
        );
        await room.get(ClaimGoods).sendBack(who.actor, back, 2, { carrier: '邮政', trackingNumber: 'EA2' });
        const part = (await room.get(Parts).ofOrder(bought.orderId))!;
        // Of ¥180.00; the claims ask for ¥90.00 to ¥135.00: there is room for both, or for one of the two.
        const operatorFen = dice.one([0n, 9_000n, 13_500n]);
        return { one, who, bought, silent, back, again, part, operatorFen, dice };
      },
      run({ who, bought, silent, back, again, part, operatorFen, dice }) {
        const [decisions, goods, claims] = [room.get(ClaimDecisions), room.get(ClaimGoods), room.get(Claims)];
        const instead = room.get(ClaimReplacements);
        const full = granted(bought, 1);
        const line = { orderLineId: bought.lineId, note: '少了一半' };
        const half = { ...full, lines: [{ ...line, outcome: 'part' as const, amountFen: 2_000n }] };
        const none = { ...full, lines: [{ ...line, outcome: 'refuse' as const }] };
        const arrived = (restock: boolean) => ({ version: 3, restock });
        const by = { carrier: '邮政', trackingNumber: 'EA3' };
        return race(
          room,
          dice.shuffled([
            ...named('decided', [
              () => decisions.decide(shop.supplier, silent, full),
              () => decisions.decide(colleague, silent, none),
              () => decisions.resolve(operators[0], silent, half),
              () => decisions.resolve(operators[1], silent, full),
              () => claims.withdraw(who.actor, silent, 1),
              () => claims.escalate(who.actor, silent, 1, '没有答复'),
            ]),
            ...named('came back', [
              () => goods.confirmReturn(shop.supplier, 'supplier', back, arrived(true)),
              () => goods.confirmReturn(colleague, 'supplier', back, arrived(true)),
              () => goods.confirmReturn(operators[0], 'operator', back, arrived(false)),
              () => goods.confirmReturn(operators[1], 'operator', back, arrived(true)),
            ]),
            ...named('sent again', [
              () => goods.replace(shop.supplier, again, 2, by),
              () => goods.replace(colleague, again, 2, by),
            ]),
            ...named('not sent again', [() => claims.withdraw(who.actor, again, 2)]),
            ...named('paid instead', [
              () => instead.payInstead(who.actor, 'buyer', again, { version: 2 }),
              () => instead.payInstead(colleague, 'supplier', again, { version: 2, note: '没有货了' }),
              () => instead.payInstead(operators[0], 'operator', again, { version: 2, note: '供应商停业' }),
            ]),
            ...named('refunded by the operator', operatorFen > 0n ? refunding(part, operatorFen) : []),
            ...named('confirmed', [() => room.get(ShopOrders).confirm(who.actor, bought.orderId)]),
          ]),
        );
      },
      async check({ one, bought, back, part, operatorFen }, raced) {
        await settle();
        const ends = ['sent again', 'not sent again', 'paid instead'].map((end) => wins(raced, end));
        expect([wins(raced, 'decided'), ends.reduce((all, one) => all + one)]).toEqual([1, 1]);
        expect([wins(raced, 'came back') <= 1, wins(raced, 'confirmed')]).toEqual([true, 0]);
        if (operatorFen === 0n) expect(wins(raced, 'came back')).toBe(1);
        const restocked = await counted(room, `SELECT count(*) FROM claims WHERE id = $1 AND restocked`, [back]);
        const onHand = 16n + BigInt(restocked - wins(raced, 'sent again'));
        expect(await shelf(room, one.variantId)).toEqual({ onHand, reserved: 0n });
        const after = (await room.get(Parts).ofOrder(bought.orderId))!;
        expect(sum(await refundsAtProvider(room, part.attemptId))).toBe(after.refundedFen);
        expect(after.refundedFen).toBeLessThanOrEqual(after.amountFen);
        tally.named(raced);
      },
    });
    proved('L14: claims by everybody at once', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);

it(
  'L15: a parked payment is accepted once or given back once, whoever decides, and a payment that is accepted has its goods or its money back',
  async () => {
    const count = times({ ...ROUNDS, short: 2 });
    const tally = new Tally();
    await rounds(
      count,
      {
        async prepare(dice) {
          const who = await customer(room);
          const one = { ...shop, variantId: await listedVariant(room, shop.supplier, { onHand: 1n }) };
          const about = await parked(room, who, one, dice.chance(0.2));
          const gone = dice.chance(0.5);
          if (gone) {
            room.clock.advance(41 * MINUTE);
            await room.get(Stock).releaseExpired();
            await placed(room, await customer(room), direct(one));
          }
          const [part] = await room.database.query<{ id: string; attemptId: string }>(
            `SELECT id, attempt_id AS "attemptId" FROM payment_parts WHERE attempt_id = $1`,
            [about.attemptId],
          );
          return { ...about, who, one, part: part!, dice };
        },
        run({ checkoutId, attemptId, who, part, dice }) {
          const [desk, checkouts] = [room.get(ParkedAttempts), room.get(Checkouts)];
          const some = { id: newId(), amountFen: 1_000n };
          const partly = dice.chance(0.5);
          return race(
            room,
            dice.shuffled([
              ...named(
                'accepted',
                operators.map((actor) => () => desk.accept(actor, attemptId, '核实')),
              ),
              ...named(
                'given back',
                operators.map((actor) => () => desk.refund(actor, attemptId, '退还')),
              ),
              ...named(
                'given back in part',
                partly ? operators.map((actor) => () => desk.refund(actor, attemptId, '退还', some)) : [],
              ),
              ...named('refunded by the operator', refunding(part, 2_000n)),
              ...named(
                'ended',
                operators.map((actor) => () => desk.end(actor, attemptId, '没有到账')),
              ),
              ...named('looked at', [
                () => checkouts.returned(who.actor, checkoutId),
                () => checkouts.expireDue(),
                () => room.get(Payments).reconcile(attemptId, 'webhook'),
              ]),
              ...named('left', [() => checkouts.cancel(who.actor, checkoutId)]),
            ]),
          );
        },
        async check({ checkoutId, attemptId, one }, raced) {
          await settle();
          const { state, captured_fen: capturedFen } = await attemptRow(room, attemptId);
          const backFen = sum(await refundsAtProvider(room, attemptId));
          const [{ decision }] = (await room.database.query<{ decision: string | null }>(
            `SELECT decision FROM checkouts WHERE id = $1`,
            [checkoutId],
          )) as [{ decision: string | null }];
          if (state === 'paid') {
            expect([wins(raced, 'accepted'), wins(raced, 'given back')]).toEqual([1, 0]);
            const kept = wins(raced, 'refunded by the operator') > 0 ? 2_000n : 0n;
            expect([decision, backFen]).toEqual([expect.any(String), decision === 'refunded' ? capturedFen : kept]);
          } else {
            expect([wins(raced, 'accepted'), wins(raced, 'refunded by the operator')]).toEqual([0, 0]);
            expect([decision, backFen]).toEqual([null, capturedFen]);
          }
          const { onHand, reserved } = await shelf(room, one.variantId);
          expect([onHand, reserved <= 1n]).toEqual([1n, true]);
          tally.named(raced);
          tally.add(`${state}, ${decision ?? 'given back'}`);
        },
      },
      1,
    );
    proved('L15: parked payments', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);

/** A supplier of its own with three goods, and freight of its own to change. */
async function shelves() {
  const { supplier, variantId: oil } = await stall(room, { priceFen: 1_000n });
  const rice = await listedVariant(room, supplier, { priceFen: 2_000n });
  const tea = await listedVariant(room, supplier, { priceFen: 1_500n });
  const products = await room.database.query<{ id: string }>(
    `SELECT product_id AS id FROM variants WHERE id = ANY ($1::uuid[]) ORDER BY id`,
    [[oil, rice]],
  );
  return { supplier, oil, rice, tea, productIds: products.map(({ id }) => id) };
}

it(
  'L16: a cart that is merged, chosen, filled again and bought at once, while prices and freight change, is charged what was agreed',
  async () => {
    const count = times(ROUNDS);
    const tally = new Tally();
    await rounds(count, {
      async prepare(dice) {
        const { supplier, oil, rice, tea, productIds } = await shelves();
        const who = await customer(room);
        const { id: past } = await placed(room, who, direct({ supplier, variantId: oil }));
        const [order] = (await paid(room, who, past)).orders;
        await fill(
          room,
          who,
          [oil, rice].map((variantId) => ({ supplier, variantId })),
          2n,
        );
        const carts = room.get(Carts);
        const visitor = { actor: who.actor, token: null };
        const lineIds = (await carts.read(visitor)).cart.groups.flatMap(({ lines }) => lines.map(({ id }) => id));
        const { token } = await carts.add({ actor: null, token: null }, { variantId: rice, quantity: 1n });
        await carts.add({ actor: null, token }, { variantId: tea, quantity: 1n });
        const { totalFen } = await room
          .get(Checkouts)
          .preview(who.actor, { kind: 'cart' }, { addressId: who.addressId });
        // Paid at the provider, and nobody knows of it yet.
        const { id: first } = await placed(room, who);
        await room.emulator.knobs.pay(await begun(room, who, first), 'success');
        const agreed = new Map([[first, totalFen]]);
        const { id: basedOn } = await room.get(FreightTemplates).current(supplier);
        return {
          supplier,
          oil,
          rice,
          tea,
          productIds,
          who,
          order: order!.id,
          lineIds,
          token,
          totalFen,
          first,
          agreed,
          basedOn,
          dearer: dice.chance(0.6),
          dice,
        };
      },
      async run(at) {
        const { who, agreed, supplier, token, lineIds } = at;
        const [carts, checkouts, variants] = [room.get(Carts), room.get(Checkouts), room.get(Variants)];
        const visitor = { actor: who.actor, token: null };
        const signedIn = { actor: who.actor, token };
        const guest = { token: '' as string | null };
        let merged = 0;
        const merging = async () => {
          const { merged: now } = await carts.read(signedIn);
          merged += now;
        };
        const buying = (seenFen?: bigint) => async () => {
          const [source, { addressId }] = [{ kind: 'cart' } as const, who];
          const expectedFen = seenFen ?? (await checkouts.preview(who.actor, source, { addressId })).totalFen;
          const { id } = await checkouts.place(who.actor, { source, addressId, expectedFen, attributed: true });
          agreed.set(id, expectedFen);
        };
        const gift = { name: '礼盒', sku: 'LH-1', unit: '盒', soldBy: 'piece' as const, netWeightGrams: 1_000n };
        const zone = {
          name: '全国',
          elsewhere: true,
          served: true,
          divisionCodes: [],
          promiseDaysMin: 2,
          promiseDaysMax: 5,
        };
        const template = (firstFen: bigint) => ({
          name: '涨价',
          basedOn: at.basedOn,
          zones: [
            { ...zone, terms: { firstGrams: 1_000n, firstFen, nextGrams: 1_000n, nextFen: 300n, freeAboveFen: null } },
          ],
        });
        const raced = await race(
          room,
          at.dice.shuffled([
            ...named('merged', [merging, merging, merging]),
            ...named(
              'chosen',
              lineIds.map((id) => () => carts.choose(visitor, [id])),
            ),
            ...named(
              'filled again',
              [1, 2].map(() => () => room.get(ShopOrders).reorder(who.actor, at.order)),
            ),
            ...named('put in by the guest', [
              async () => {
                guest.token = (await carts.add({ actor: null, token }, { variantId: at.tea, quantity: 1n })).token;
              },
            ]),
            ...named('put in', [() => carts.add(visitor, { variantId: at.rice, quantity: 1n })]),
            ...named('bought', [buying(), buying(), buying(at.totalFen)]),
            ...named('paid', [() => checkouts.returned(who.actor, at.first)]),
            ...named(
              'dearer',
              at.dearer
                ? [
                    () => variants.edit(supplier, at.oil, 1, { priceFen: 1_100n }),
                    () => variants.edit(supplier, at.rice, 1, { priceFen: 2_100n }),
                  ]
                : [],
            ),
            ...named(
              'gift boxes',
              at.productIds.map((id) => () => variants.add(supplier, id, { ...gift, priceFen: 3_000n, onHand: 5n })),
            ),
            ...named(
              'freight',
              (at.dearer ? [900n, 1_000n] : []).map(
                (fen) => () => room.get(FreightTemplates).write(supplier, template(fen)),
              ),
            ),
          ]),
        );
        return { raced, merged, sameCart: guest.token === token };
      },
      async check({ who, oil, rice, tea, first, agreed, dearer }, { raced, merged, sameCart }) {
        await settle();
        expect(['gift boxes', 'put in', 'freight'].map((name) => wins(raced, name))).toEqual([1, 1, dearer ? 1 : 0]);
        const [{ decision }] = (await room.database.query<{ decision: string }>(
          `SELECT decision FROM checkouts WHERE id = $1`,
          [first],
        )) as [{ decision: string }];
        const lines = (await room.get(Carts).read({ actor: who.actor, token: null })).cart.groups.flatMap(
          (one) => one.lines,
        );
        const units = (variantId: string) => lines.find((line) => line.variantId === variantId)?.quantity ?? 0n;
        // Once merged, whoever came first; what was bought leaves, and what was added since stays.
        expect([merged, units(tea)]).toEqual(sameCart ? [3, 2n] : [2, 1n]);
        expect([decision, units(rice)]).toEqual([decision, decision === 'refunded' ? 4n : 2n]);
        if (decision === 'refunded') expect(units(oil)).toBe(1n);
        const open = await room.database.query<{ id: string }>(
          `SELECT id FROM checkouts WHERE buyer_id = $1 AND state = 'awaiting_payment' ORDER BY id`,
          [who.actor.userId],
        );
        for (const { id } of open) expect((await paid(room, who, id)).checkout.decision).toBe('kept');
        for (const [id, fen] of agreed) {
          const [attempt] = await room.database.query<{ amount: bigint; captured: bigint | null }>(
            `SELECT amount_fen AS amount, captured_fen AS captured FROM payment_attempts WHERE subject_id = $1`,
            [id],
          );
          expect([id, attempt!.amount, attempt!.captured ?? fen]).toEqual([id, fen, fen]);
        }
        tally.named(raced);
        tally.add(`first one ${decision}`);
      },
    });
    proved('L16: carts, prices and freight', { rounds: count, ...tally.counts, checks: await booksAgree(room) });
  },
  PATIENCE_MS,
);
