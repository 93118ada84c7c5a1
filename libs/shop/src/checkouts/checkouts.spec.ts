import { Stock, StockQueries, Variants } from '@bangfu/catalog';
import { newId } from '@bangfu/kernel';
import { Payments } from '@bangfu/payments';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import { booked, type PayingRoom } from '../../../../test/support/factories/payments.js';
import { ask, partsOf } from '../../../../test/support/factories/refunds.js';
import {
  begun,
  type Customer,
  customer,
  direct,
  fill,
  paid,
  placed,
  settled,
  shoppingRoom,
  type Stall,
  stall,
} from '../../../../test/support/factories/shopping.js';
import { Addresses } from '../addresses/addresses.service.js';
import { Carts } from '../carts/carts.service.js';
import { FreightTemplates } from '../freight/freight-templates.service.js';
import { CheckoutOutcomes } from './checkout-outcomes.service.js';
import { CheckoutQueries } from './checkout.queries.js';
import { Checkouts } from './checkouts.service.js';

const MINUTE = 60_000;
let room: PayingRoom;
let checkouts: Checkouts;
let oil: Stall;

beforeAll(async () => {
  room = await shoppingRoom();
  checkouts = room.get(Checkouts);
  oil = await stall(room);
});
afterAll(() => room.close());

const refundOf = async (checkoutId: string) =>
  room.database.query(
    `SELECT refund.state, refund.reason, refund.amount_fen AS "amountFen" FROM refunds refund JOIN checkouts one ON one.refund_id = refund.id WHERE one.id = $1`,
    [checkoutId],
  );
const stockOf = async (variantId: string) => {
  const [row] = await room.database.query<{ onHand: bigint; reserved: bigint }>(
    `SELECT on_hand AS "onHand", reserved FROM stock_levels WHERE variant_id = $1`,
    [variantId],
  );
  return row!;
};
const cartOf = async ({ actor }: Customer) => (await room.get(Carts).read({ actor, token: null })).cart;
const edit = async (one: Stall, changes: Parameters<Variants['edit']>[3]) => {
  const [row] = await room.database.query<{ version: number }>('SELECT version FROM variants WHERE id = $1', [
    one.variantId,
  ]);
  await room.get(Variants).edit(one.supplier, one.variantId, row!.version, changes);
};

describe('a checkout', () => {
  it('shows the split, freight, promise and total before paying, and is paid as one order per cooperative', async () => {
    const buyer = await customer(room);
    const stalls = [
      await stall(room, { priceFen: 3_000n }),
      await stall(room, { priceFen: 2_000n, netWeightGrams: 2_500n }),
    ];
    await fill(room, buyer, stalls);
    const preview = await checkouts.preview(buyer.actor, { kind: 'cart' }, {});
    expect(preview.obstacle).toBeNull();
    const bySupplier = Object.fromEntries(preview.groups.map((group) => [group.supplierId, group.freightFen]));
    // The platform's terms: ¥8 for the first kilogram, ¥3 for each begun one after it.
    expect(bySupplier).toEqual({
      [stalls[0]!.supplier.organisationId!]: 800n,
      [stalls[1]!.supplier.organisationId!]: 1_400n,
    });
    expect(preview.totalFen).toBe(7_200n);
    const { id } = await placed(room, buyer);
    const shown = await paid(room, buyer, id);
    expect(shown.checkout).toMatchObject({ state: 'paid', decision: 'kept' });
    expect(shown.orders.map(({ state, number }) => [state, number.slice(0, 7)])).toEqual([
      ['paid', 'GD2026-'],
      ['paid', 'GD2026-'],
    ]);
    expect((await cartOf(buyer)).lineCount).toBe(0);
    expect(
      Object.values(await booked(room, ...stalls.map(({ supplier }) => `seller-held:${supplier.organisationId}`))),
    ).toEqual(expect.arrayContaining([-3_800n, -3_400n]));
  });

  it('case 1: is one order, told once, when return page, webhook, poller and the end of its time come at the same moment', async () => {
    const buyer = await customer(room);
    const { id } = await placed(room, buyer, direct(oil));
    await room.emulator.knobs.pay(await begun(room, buyer, id), 'success');
    const { id: attemptId } = (await room.get(Payments).ofSubject('checkout', id))!;
    room.clock.advance(40 * MINUTE);
    await Promise.all([
      ...[1, 2, 3].map(() => checkouts.returned(buyer.actor, id)),
      ...[1, 2, 3].map(() => room.get(Payments).reconcile(attemptId, 'webhook')),
      room.get(Payments).reconcileWaiting(),
      checkouts.expireDue(),
    ]);
    const { orders, checkout } = await settled(room, buyer, id);
    expect([checkout.state, orders.map(({ state }) => state)]).toEqual(['paid', ['paid']]);
    const once = await room.database.query<{ what: string }>(
      `SELECT type AS what FROM outbox_events WHERE type = 'shop.order_paid' AND payload->>'checkoutId' = $1
       UNION ALL SELECT kind FROM shop_order_steps WHERE order_id = $2 AND kind IN ('paid', 'revived')
       UNION ALL SELECT ref_type FROM ledger_transfers WHERE idempotency_key = 'payment:' || $3`,
      [id, orders[0]!.id, attemptId],
    );
    expect(once.map(({ what }) => what).sort()).toEqual(['paid', 'payment_attempt', 'shop.order_paid']);
  });

  it('case 5: whose payment is under way, or waits for the bank’s challenge, is not an order to fulfil', async () => {
    const buyer = await customer(room);
    const { id } = await placed(room, buyer, direct(oil));
    const session = await begun(room, buyer, id);
    await room.emulator.knobs.pay(session, 'challenge_abandoned');
    const { payment_intent: intent } = await room.stripe.checkout.sessions.retrieve(session);
    for (const status of ['requires_action', 'processing']) {
      await room.emulator.knobs.rewrite(String(intent), { status });
      await room.emulator.knobs.webhooks.settle();
      const { checkout, orders } = await settled(room, buyer, id);
      expect([status, checkout.state, orders[0]!.state]).toEqual([status, 'awaiting_payment', 'awaiting_payment']);
    }
    await room.emulator.knobs.rewrite(String(intent), { status: 'requires_payment_method' });
    await checkouts.cancel(buyer.actor, id);
  });

  it('case 6: paid in a tab that was closed, with nobody listening for three days, is an order all the same', async () => {
    const buyer = await customer(room);
    const { id } = await placed(room, buyer, direct(oil));
    await room.emulator.knobs.pay(await begun(room, buyer, id), 'success');
    const now = room.clock.now();
    room.clock.advance(3 * 24 * 60 * MINUTE);
    await room.get(Stock).releaseExpired();
    await room.get(Payments).reconcileWaiting();
    await drainOutbox(room.app);
    const { checkout, orders } = await room.get(CheckoutQueries).read(buyer.actor, id);
    expect([checkout.state, checkout.decision, orders[0]!.state]).toEqual(['paid', 'revived', 'paid']);
    room.clock.set(now);
  });

  it('case 12: whose cart was changed afterwards: the old page is ended, and what is still paid on it goes back, once', async () => {
    const buyer = await customer(room);
    await fill(room, buyer, [oil]);
    const old = await placed(room, buyer);
    const session = await begun(room, buyer, old.id);
    await room.get(Carts).add({ actor: buyer.actor, token: null }, { variantId: oil.variantId, quantity: 1n });
    const fresh = await placed(room, buyer);
    expect((await room.get(CheckoutQueries).read(buyer.actor, old.id)).checkout).toMatchObject({
      state: 'closed',
      closedReason: 'replaced',
    });
    await room.emulator.knobs.pay(session, 'success');
    await Promise.all([settled(room, buyer, old.id), checkouts.expireDue()]);
    const shown = await settled(room, buyer, old.id);
    expect(shown.checkout).toMatchObject({ state: 'closed', decision: 'refunded', decisionReason: 'too_late' });
    expect(await refundOf(old.id)).toEqual([expect.objectContaining({ reason: 'too_late', amountFen: 5_300n })]);
    expect((await paid(room, buyer, fresh.id)).checkout.decision).toBe('kept');
  });

  it('case 30: edited up and down again before it is paid is charged once, and nothing is given back for the editing', async () => {
    const buyer = await customer(room);
    const one = await stall(room);
    await fill(room, buyer, [one]);
    const edited = [(await placed(room, buyer)).id];
    for (const quantity of [5n, 1n]) {
      const [line] = (await cartOf(buyer)).groups[0]!.lines;
      await room.get(Carts).change({ actor: buyer.actor, token: null }, line!.id, { quantity });
      edited.push((await placed(room, buyer)).id);
    }
    const last = await paid(room, buyer, edited.at(-1)!);
    expect(last.checkout).toMatchObject({ state: 'paid', decision: 'kept' });
    await checkouts.expireDue();
    expect(await Promise.all(edited.map(refundOf))).toEqual([[], [], []]);
    const charged = await room.database.query<{ captured: bigint }>(
      `SELECT captured_fen AS captured FROM payment_attempts WHERE subject_id = ANY ($1::uuid[]) AND state = 'paid'`,
      [edited],
    );
    expect(charged).toEqual([{ captured: last.totalFen }]);
  });

  it('takes out of the cart what was bought, and leaves what was put in since', async () => {
    const buyer = await customer(room);
    const one = await stall(room);
    await fill(room, buyer, [one], 2n);
    const { id } = await placed(room, buyer);
    await fill(room, buyer, [one]);
    await paid(room, buyer, id);
    expect((await cartOf(buyer)).unitCount).toBe(1n);
  });

  it('case 14: takes prices from the server alone, and tells the new ones when they are not what was agreed', async () => {
    const buyer = await customer(room);
    const one = await stall(room);
    const { totalFen } = await checkouts.preview(buyer.actor, direct(one), {});
    const order = { source: direct(one), addressId: buyer.addressId, attributed: true };
    await expect(checkouts.place(buyer.actor, { ...order, expectedFen: 1n })).rejects.toMatchObject({
      code: 'checkout_price_changed',
    });
    await edit(one, { priceFen: 5_000n });
    await expect(checkouts.place(buyer.actor, { ...order, expectedFen: totalFen })).rejects.toMatchObject({
      code: 'checkout_price_changed',
      detail: { field: 'expectedFen', preview: { totalFen: '5800' } },
    });
    const { id } = await checkouts.place(buyer.actor, { ...order, expectedFen: 5_800n });
    expect((await paid(room, buyer, id)).payment).toMatchObject({ state: 'paid', amountFen: 5_800n });
    expect((await stockOf(one.variantId)).reserved).toBe(1n);
  });

  it('case 15: of the last unit is placed by one of many who try at once', async () => {
    const last = await stall(room, { onHand: 1n });
    const buyers = await Promise.all(Array.from({ length: 8 }, () => customer(room)));
    const tried = await Promise.allSettled(buyers.map((buyer) => placed(room, buyer, direct(last))));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = tried.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    // Who looked before the winner was done hears it from the stock, who looked after it from the basket.
    expect(codes.filter((code) => code !== 'stock_short' && code !== 'goods_changed')).toEqual([]);
    expect(await stockOf(last.variantId)).toEqual({ onHand: 1n, reserved: 1n });
  });

  it('case 15: of the last unit, paid by two: one has the order, the other the money back, and both are told', async () => {
    const last = await stall(room, { onHand: 1n });
    const [slow, quick] = [await customer(room), await customer(room)];
    const late = await placed(room, slow, direct(last));
    await room.emulator.knobs.pay(await begun(room, slow, late.id), 'success');
    // The news of it is late; its goods are let go, and somebody else pays for them.
    room.clock.advance(41 * MINUTE);
    await room.get(Stock).releaseExpired();
    const won = await placed(room, quick, direct(last));
    await room.emulator.knobs.pay(await begun(room, quick, won.id), 'success');
    await Promise.all([
      checkouts.returned(slow.actor, late.id),
      checkouts.returned(quick.actor, won.id),
      checkouts.expireDue(),
    ]);
    expect((await settled(room, quick, won.id)).checkout).toMatchObject({ state: 'paid', decision: 'kept' });
    const lost = await settled(room, slow, late.id);
    expect(lost.checkout).toMatchObject({ state: 'closed', decision: 'refunded', decisionReason: 'stock_lost' });
    expect(lost.orders.map(({ state }) => state)).toEqual(['closed']);
    expect(await refundOf(late.id)).toEqual([expect.objectContaining({ reason: 'stock_lost', amountFen: 5_300n })]);
    const news = await room.database.query<{ type: string }>(
      `SELECT type FROM outbox_events WHERE payload->>'checkoutId' = ANY($1) AND type <> 'shop.checkout_placed' ORDER BY type`,
      [[won.id, late.id]],
    );
    expect(news.map(({ type }) => type)).toEqual(['shop.checkout_refunded', 'shop.order_paid']);
    expect(await stockOf(last.variantId)).toEqual({ onHand: 1n, reserved: 1n });
  });

  it.each([
    ['some', 2_000n],
    ['all', 5_300n],
  ])('case 15: of whose money an operator gave %s back before that was known, gives back the rest', async (_, fen) => {
    const last = await stall(room, { onHand: 1n });
    const slow = await customer(room);
    const late = await placed(room, slow, direct(last));
    await room.emulator.knobs.pay(await begun(room, slow, late.id), 'success');
    room.clock.advance(41 * MINUTE);
    await room.get(Stock).releaseExpired();
    await placed(room, await customer(room), direct(last));
    const { id: attemptId } = (await room.get(Payments).ofSubject('checkout', late.id))!;
    await room.get(Payments).reconcile(attemptId, 'webhook');
    const [part] = await partsOf(room, attemptId);
    await ask(room, attemptId, [{ partId: part!.id, amountFen: fen }]);
    expect((await settled(room, slow, late.id)).checkout).toMatchObject({ state: 'closed', decision: 'refunded' });
    expect(await refundOf(late.id)).toEqual(fen < 5_300n ? [expect.objectContaining({ amountFen: 5_300n - fen })] : []);
    expect((await partsOf(room, attemptId))[0]!.refunded_fen).toBe(5_300n);
  });

  it('case 16: cancelled while the shopper is on the page: the page is ended; cancelled and paid at once has one decision', async () => {
    const buyer = await customer(room);
    const one = await placed(room, buyer, direct(oil));
    const session = await begun(room, buyer, one.id);
    await checkouts.cancel(buyer.actor, one.id);
    expect(await room.emulator.knobs.pay(session, 'success')).toEqual({ kind: 'over' });
    expect((await settled(room, buyer, one.id)).checkout).toMatchObject({
      state: 'closed',
      closedReason: 'cancelled',
      decision: null,
    });

    const two = await placed(room, buyer, direct(oil));
    await room.emulator.knobs.pay(await begun(room, buyer, two.id), 'success');
    await expect(checkouts.cancel(buyer.actor, two.id)).rejects.toMatchObject({ code: 'checkout_paid' });
    expect((await settled(room, buyer, two.id)).checkout).toMatchObject({ state: 'paid', decision: 'kept' });
  });

  it('case 16: expired, with the money coming after all, is revived while the goods are there, and never twice', async () => {
    const buyer = await customer(room);
    const scarce = await stall(room, { onHand: 1n });
    const { id } = await placed(room, buyer, direct(scarce));
    await room.emulator.knobs.pay(await begun(room, buyer, id), 'success');
    // Nobody heard of the payment; the goods were let go meanwhile.
    room.clock.advance(41 * MINUTE);
    await room.get(Stock).releaseExpired();
    expect((await stockOf(scarce.variantId)).reserved).toBe(0n);
    await Promise.all([checkouts.expireDue(), checkouts.expireDue()]);
    const shown = await settled(room, buyer, id);
    expect(shown.checkout).toMatchObject({ state: 'paid', decision: 'revived', closedReason: null });
    expect((await stockOf(scarce.variantId)).reserved).toBe(1n);
    await room.get(CheckoutOutcomes).paid(id, shown.payment!.id);
    expect((await stockOf(scarce.variantId)).reserved).toBe(1n);
  });

  it('may be paid on a second page when the first has ended, and the first one’s end does not end it', async () => {
    const buyer = await customer(room);
    const { id } = await placed(room, buyer, direct(oil));
    await begun(room, buyer, id);
    const first = (await room.get(Payments).ofSubject('checkout', id))!;
    await room.get(Payments).cancel(first.id);
    const session = await begun(room, buyer, id);
    await drainOutbox(room.app);
    expect((await room.get(CheckoutQueries).read(buyer.actor, id)).checkout.state).toBe('awaiting_payment');
    await room.emulator.knobs.pay(session, 'success');
    const shown = await settled(room, buyer, id);
    expect([shown.checkout.decision, shown.payment!.tryNumber]).toEqual(['kept', 2]);
    await expect(checkouts.pay(buyer.actor, id)).rejects.toMatchObject({ code: 'checkout_paid' });
  });

  it('that nobody pays gives the goods back in time, and the cart still holds them', async () => {
    const buyer = await customer(room);
    const one = await stall(room, { onHand: 3n });
    await fill(room, buyer, [one]);
    const { id } = await placed(room, buyer);
    await begun(room, buyer, id);
    room.clock.advance(36 * MINUTE);
    expect(await checkouts.expireDue()).toBeGreaterThan(0);
    expect((await settled(room, buyer, id)).checkout).toMatchObject({ state: 'closed', closedReason: 'expired' });
    expect((await stockOf(one.variantId)).reserved).toBe(0n);
    expect((await cartOf(buyer)).lineCount).toBe(1);
    await expect(checkouts.pay(buyer.actor, id)).rejects.toMatchObject({ code: 'checkout_over' });
  });

  it('that cannot be delivered, or has no stock, says so before anything is held', async () => {
    const buyer = await customer(room);
    const nearby = await stall(room);
    const { id } = await room.get(FreightTemplates).current(nearby.supplier);
    await room.get(FreightTemplates).write(nearby.supplier, {
      name: '只送怀化',
      basedOn: id,
      zones: [
        {
          name: '怀化',
          elsewhere: false,
          served: true,
          terms: { firstGrams: 1_000n, firstFen: 500n, nextGrams: 1_000n, nextFen: 100n, freeAboveFen: null },
          promiseDaysMin: 1,
          promiseDaysMax: 2,
          divisionCodes: ['4312'],
        },
      ],
    });
    const preview = await checkouts.preview(buyer.actor, direct(nearby), {});
    expect([preview.obstacle?.code, preview.groups[0]!.served]).toEqual(['not_served', false]);
    await expect(placed(room, buyer, direct(nearby))).rejects.toMatchObject({ code: 'not_served' });
    await expect(placed(room, buyer, direct(oil, 1_000_000n))).rejects.toMatchObject({ code: 'goods_changed' });
    await expect(placed(room, buyer, direct(oil), { addressId: newId() })).rejects.toMatchObject({
      code: 'address_missing',
    });
    const company = {
      titleKind: 'company',
      title: '某单位',
      taxNumber: '91430481MA4L2345XX',
      email: 'a@b.cn',
    } as const;
    await expect(placed(room, buyer, direct(oil), { invoice: company })).rejects.toMatchObject({
      code: 'invoice_tax_number_wrong',
    });
  });

  it('belongs to whoever placed it, and five may wait at most', async () => {
    const [buyer, other] = [await customer(room), await customer(room)];
    const { id } = await placed(room, buyer, direct(oil));
    await expect(checkouts.pay(other.actor, id)).rejects.toMatchObject({ code: 'checkout_missing' });
    await expect(room.get(Addresses).find(other.actor, buyer.addressId)).rejects.toMatchObject({
      code: 'address_missing',
    });
    for (let more = 0; more < 4; more += 1) await placed(room, buyer, direct(oil));
    await expect(placed(room, buyer, direct(oil))).rejects.toMatchObject({ code: 'checkouts_open_too_many' });
  });

  it('leaves stock and its movements equal', async () => {
    expect(await room.get(StockQueries).differences()).toEqual([]);
  });
});
