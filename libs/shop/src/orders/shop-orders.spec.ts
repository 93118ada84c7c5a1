import { StockQueries } from '@bangfu/catalog';
import { type Actor, addDays, businessDate, newId } from '@bangfu/kernel';
import { Parts, PaymentDisputes, Refunds } from '@bangfu/payments';
import { insertFile } from '../../../../test/support/catalog.js';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import { attemptRow, booked, type PayingRoom } from '../../../../test/support/factories/payments.js';
import {
  customer,
  type Customer,
  direct,
  fill,
  paid,
  placed,
  shoppingRoom,
  type Stall,
  stall,
} from '../../../../test/support/factories/shopping.js';
import { Carts } from '../carts/carts.service.js';
import { CheckoutQueries } from '../checkouts/checkout.queries.js';
import { Parcels } from './parcels.service.js';
import { ShopCancellations } from './shop-cancellations.service.js';
import { ShopInvoiceRequests } from './shop-invoice-requests.queries.js';
import { ShopInvoices } from './shop-invoices.service.js';
import { ShopRedLetters } from './shop-red-letters.service.js';
import { ShopOrderHolds } from './shop-order-holds.service.js';
import { ShopOrderQueries } from './shop-order.queries.js';
import { ShopOrders } from './shop-orders.service.js';

const DAY = 86_400_000;
let room: PayingRoom;
let orders: ShopOrders;
let parcels: Parcels;
let queries: ShopOrderQueries;

beforeAll(async () => {
  room = await shoppingRoom();
  orders = room.get(ShopOrders);
  parcels = room.get(Parcels);
  queries = room.get(ShopOrderQueries);
});
afterAll(() => room.close());

interface Bought extends Stall {
  readonly buyer: Customer;
  readonly orderId: string;
}

/** A paid order of one line. */
async function bought(
  quantity = 2n,
  goods: Parameters<typeof stall>[1] = {},
  more: Parameters<typeof placed>[3] = {},
  known?: Stall,
): Promise<Bought> {
  const [buyer, one] = [await customer(room), known ?? (await stall(room, goods))];
  const { id } = await placed(room, buyer, direct(one, quantity), more);
  const { orders: made } = await paid(room, buyer, id);
  return { ...one, buyer, orderId: made[0]!.id };
}

async function send(supplier: Actor, orderId: string, quantity?: bigint): Promise<string> {
  const lines = (await orders.lines(orderId)).map((line) => ({
    orderLineId: line.id,
    quantity: quantity ?? line.quantity,
  }));
  return (await parcels.send(supplier, orderId, { carrier: '邮政快递', trackingNumber: `EA${newId()}`, lines })).id;
}

const version = async (orderId: string) => (await orders.find(orderId))!.version;
const state = async (orderId: string) => (await orders.find(orderId))!.state;
const transfersDue = (stalls: readonly Stall[]) =>
  Promise.all(
    stalls.map(async ({ supplier }) =>
      (await room.get(Parts).due(supplier.organisationId!)).map((part) => part.leftFen),
    ),
  );

describe('a shop order', () => {
  it('case 32: of each of three cooperatives is confirmed by itself, and only its own money becomes due', async () => {
    const buyer = await customer(room);
    const stalls = [
      await stall(room, { priceFen: 3_000n }),
      await stall(room, { priceFen: 4_000n }),
      await stall(room, { priceFen: 5_000n }),
    ];
    await fill(room, buyer, stalls);
    const { id } = await placed(room, buyer);
    const { orders: made } = await paid(room, buyer, id);
    const of = (one: Stall) => made.find(({ supplierId }) => supplierId === one.supplier.organisationId)!.id;
    expect(await transfersDue(stalls)).toEqual([[], [], []]);
    for (const one of stalls) await parcels.deliver(one.supplier, of(one), await send(one.supplier, of(one)));
    // Delivered is not confirmed: nothing is due yet.
    expect(await transfersDue(stalls)).toEqual([[], [], []]);
    await Promise.all([orders.confirm(buyer.actor, of(stalls[0]!)), orders.confirm(buyer.actor, of(stalls[0]!))]);
    expect(await transfersDue(stalls)).toEqual([[3_800n], [], []]);
    await orders.confirm(buyer.actor, of(stalls[2]!));
    expect(await transfersDue(stalls)).toEqual([[3_800n], [], [5_800n]]);
    room.clock.advance(9 * DAY);
    expect(await orders.confirmOverdue()).toBeGreaterThan(0);
    expect(await transfersDue(stalls)).toEqual([[3_800n], [4_800n], [5_800n]]);
    expect(await booked(room, ...stalls.map(({ supplier }) => `seller-held:${supplier.organisationId}`))).toEqual({});
    expect((await queries.read('buyer', buyer.actor, of(stalls[1]!))).order.receivedBy).toBe('deemed');
  });

  it('has its own parcels alone: under the id of another order they are not there, whose ever it is', async () => {
    const [own, foreign] = [await bought(), await bought()];
    const [parcelId, other] = [await send(own.supplier, own.orderId), await send(foreign.supplier, foreign.orderId)];
    const tries: readonly (readonly [string, string, string])[] = [
      [own.orderId, other, 'parcel_missing'],
      [own.orderId, newId(), 'parcel_missing'],
      [foreign.orderId, parcelId, 'shop_order_missing'],
      [newId(), parcelId, 'shop_order_missing'],
    ];
    for (const [orderId, id, code] of tries) {
      await expect(parcels.deliver(own.supplier, orderId, id)).rejects.toMatchObject({ code });
      await expect(parcels.track(own.supplier, orderId, id, { note: '到达' })).rejects.toMatchObject({ code });
    }
    expect(await state(own.orderId)).toBe('shipped');
  });

  it('leaves in several parcels, is shipped with the last of them, and never sends more than was bought', async () => {
    const { supplier, variantId, orderId, buyer } = await bought(5n, { onHand: 5n });
    const [line] = await orders.lines(orderId);
    const wanted = { carrier: '顺丰', trackingNumber: 'SF1', lines: [{ orderLineId: line!.id, quantity: 3n }] };
    const tried = await Promise.allSettled([1, 2, 3].map(() => parcels.send(supplier, orderId, wanted)));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await state(orderId)).toBe('paid');
    const id = newId();
    const rest = { ...wanted, id, lines: [{ orderLineId: line!.id, quantity: 2n }] };
    await parcels.send(supplier, orderId, rest);
    expect((await parcels.send(supplier, orderId, rest)).id).toBe(id);
    expect(await state(orderId)).toBe('shipped');
    const shown = await queries.read('buyer', buyer.actor, orderId);
    expect(shown.parcels.map((parcel) => parcel.lines.map(({ quantity }) => quantity))).toEqual([[3], [2]]);
    expect(shown.steps.map(({ kind }) => kind)).toEqual(['placed', 'paid', 'shipped', 'shipped']);
    const [level] = await room.database.query(
      'SELECT on_hand AS "onHand", reserved FROM stock_levels WHERE variant_id = $1',
      [variantId],
    );
    expect(level).toEqual({ onHand: 0n, reserved: 0n });
  });

  it('is cancelled by the buyer before it is sent, or sent before it is cancelled, and never both', async () => {
    const { supplier, orderId, buyer, variantId } = await bought(1n, { onHand: 1n });
    const seen = await version(orderId);
    const tried = await Promise.allSettled([
      orders.cancel(buyer.actor, orderId, seen, '买错了'),
      send(supplier, orderId),
    ]);
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    if ((await state(orderId)) === 'closed') {
      const part = await room.get(Parts).ofOrder(orderId);
      expect(part!.refundedFen).toBe(part!.amountFen);
    }
    const other = await bought(2n);
    await orders.cancel(other.buyer.actor, other.orderId, await version(other.orderId), '买错了');
    expect(await room.get(Parts).ofOrder(other.orderId)).toMatchObject({ amountFen: 9_800n, refundedFen: 9_800n });
    const sent = await bought(1n);
    await send(sent.supplier, sent.orderId);
    await expect(
      orders.cancel(sent.buyer.actor, sent.orderId, await version(sent.orderId), '晚了'),
    ).rejects.toMatchObject({
      code: 'already_sent',
    });
    expect(variantId).toBeDefined();
  });

  it('of which the supplier cannot send a part gives exactly that part back, and the freight with the last of it', async () => {
    const { supplier, orderId, buyer } = await bought(3n);
    const cancellations = room.get(ShopCancellations);
    await send(supplier, orderId, 1n);
    await cancellations.bySupplier(supplier, orderId, await version(orderId), { reason: '连日降雨' });
    expect(await room.get(Parts).ofOrder(orderId)).toMatchObject({ refundedFen: 9_000n });
    expect(await state(orderId)).toBe('shipped');
    await expect(
      cancellations.bySupplier(supplier, orderId, await version(orderId), { reason: '再来一次' }),
    ).rejects.toMatchObject({ code: 'wrong_step' });
    await orders.confirm(buyer.actor, orderId);
    // Goods of ¥135 travelled free: there is no freight to come.
    expect(await transfersDue([{ supplier, variantId: '' }])).toEqual([[4_500n]]);
    const whole = await bought(1n);
    await cancellations.bySupplier(whole.supplier, whole.orderId, await version(whole.orderId), { reason: '售罄' });
    expect(await room.get(Parts).ofOrder(whole.orderId)).toMatchObject({ amountFen: 5_300n, refundedFen: 5_300n });
    expect(await orders.find(whole.orderId)).toMatchObject({ state: 'closed', closedReason: 'supplier_cancelled' });
    await drainOutbox(room.app);
  });

  it('is not confirmed while a claim is open, by nobody and by no date', async () => {
    const { supplier, orderId, buyer } = await bought(1n);
    await expect(orders.confirm(buyer.actor, orderId)).rejects.toMatchObject({ code: 'wrong_step' });
    await send(supplier, orderId);
    const cause = { type: 'claim', id: newId() };
    const holds = room.get(ShopOrderHolds);
    await holds.open([orderId], cause);
    await holds.open([orderId], cause);
    await expect(orders.confirm(buyer.actor, orderId)).rejects.toMatchObject({ code: 'order_held' });
    room.clock.advance(17 * DAY);
    await orders.confirmOverdue();
    expect(await state(orderId)).toBe('shipped');
    await holds.end([orderId], cause);
    await Promise.all([orders.confirmOverdue(), orders.confirmOverdue()]);
    expect(await orders.find(orderId)).toMatchObject({ state: 'received', receivedBy: 'deemed' });
  });

  it('is not confirmed while the payer’s bank disputes the payment, and goes on when the dispute is won', async () => {
    const { supplier, orderId, buyer } = await bought(1n);
    await send(supplier, orderId);
    const { attemptId } = (await room.get(Parts).ofOrder(orderId))!;
    const { knobs } = room.emulator;
    const dispute = await knobs.disputes.open((await attemptRow(room, attemptId)).charge_ref!);
    await room.get(PaymentDisputes).providerChanged(dispute.id);
    await drainOutbox(room.app);
    await expect(orders.confirm(buyer.actor, orderId)).rejects.toMatchObject({ code: 'order_held' });
    room.clock.advance(17 * DAY);
    await orders.confirmOverdue();
    expect(await state(orderId)).toBe('shipped');
    await knobs.disputes.close(dispute.id, 'won');
    await room.get(PaymentDisputes).providerChanged(dispute.id);
    await drainOutbox(room.app);
    await orders.confirmOverdue();
    expect(await state(orderId)).toBe('received');
  });

  it('shows the supplier masks, and the whole contact only while something is to be sent, written down', async () => {
    const { supplier, orderId, buyer } = await bought(1n);
    const masked = (await queries.read('supplier', supplier, orderId)).contact;
    expect(masked).toEqual({ name: '曾**', phone: '138****5678', detail: '***', masked: true });
    expect(await queries.contactForShipping(supplier, orderId)).toMatchObject({
      phone: '13812345678',
      detail: '灶市街1号',
    });
    const looks = await room.database.query(
      `SELECT 1 FROM audit_entries WHERE action = 'shop.order.contact_opened' AND subject_id = $1`,
      [orderId],
    );
    expect(looks).toHaveLength(1);
    await send(supplier, orderId);
    expect((await queries.contactForShipping(supplier, orderId)).masked).toBe(true);
    const stranger = (await stall(room)).supplier;
    await expect(queries.read('supplier', stranger, orderId)).rejects.toMatchObject({ code: 'shop_order_missing' });
    await expect(queries.read('buyer', (await customer(room)).actor, orderId)).rejects.toMatchObject({
      code: 'shop_order_missing',
    });
    expect((await queries.read('buyer', buyer.actor, orderId)).contact.phone).toBe('13812345678');
  });

  it('has one invoice for what was paid, under a number and a file that no other has', async () => {
    const invoice = { titleKind: 'personal', title: '曾念青', email: 'zeng@example.com' } as const;
    const first = await bought(1n, {}, { invoice });
    const { supplier, orderId } = first;
    const invoices = room.get(ShopInvoices);
    const fileId = await insertFile(room.database, supplier.organisationId!);
    const paper = { number: '24432000000012345678', issuedOn: '2026-03-18', amountFen: 5_300n, fileId };
    await expect(invoices.record(supplier, orderId, { ...paper, amountFen: 5_299n })).rejects.toMatchObject({
      code: 'shop_invoice_amount_wrong',
    });
    const tried = await Promise.allSettled([1, 2].map(() => invoices.record(supplier, orderId, paper)));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [shown] = (await queries.read('supplier', supplier, orderId)).invoices;
    await invoices.void(supplier, orderId, shown!.id, '抬头有误');
    await expect(invoices.record(supplier, orderId, paper)).rejects.toMatchObject({ code: 'shop_invoice_number_used' });
    await invoices.record(supplier, orderId, { ...paper, number: '24432000000012345679' });
    const other = await bought(1n, {}, { invoice }, first);
    await expect(
      invoices.record(supplier, other.orderId, { ...paper, number: '24432000000012345680' }),
    ).rejects.toMatchObject({ code: 'shop_invoice_file_used', detail: { field: 'fileId' } });
    const unasked = await bought(1n);
    await expect(invoices.record(unasked.supplier, unasked.orderId, paper)).rejects.toMatchObject({
      code: 'invoice_not_asked',
    });
  });

  it('is found by product, number and receiver as far as the masks show, by its two sides and the platform, with an index each', async () => {
    const { supplier, orderId, buyer } = await bought(1n);
    const [line] = await orders.lines(orderId);
    const { number } = (await orders.find(orderId))!;
    const found = async (search: string, owner: string | null = supplier.organisationId) =>
      (await queries.list(owner ? 'supplier' : 'platform', owner, { search, limit: 50 })).items.map(({ id }) => id);
    const [{ name, phone }] = (await room.database.query<{ name: string; phone: string }>(
      `SELECT delivery_name_masked AS name, delivery_phone_masked AS phone FROM checkouts WHERE id = $1`,
      [(await orders.find(orderId))!.checkoutId],
    )) as [{ name: string; phone: string }];
    const receiver = `${name[0]!}${'某'.repeat(name.length - 1)}`;
    for (const words of [
      line!.productName,
      line!.productName.slice(1),
      number.slice(0, 9),
      number,
      phone.slice(-4),
      receiver,
    ]) {
      expect(await found(words)).toContain(orderId);
      expect(await found(words, null)).toContain(orderId);
    }
    for (const words of ['没有的商品名', '0000', '19900000000', 'GD1999', '%', '欧阳', "'; --"]) {
      expect(await found(words)).toEqual([]);
    }
    expect(
      (await queries.list('buyer', buyer.actor.userId, { search: line!.productName, limit: 5 })).items,
    ).toHaveLength(1);
    const stranger = (await stall(room)).supplier;
    expect(await found(number, stranger.organisationId)).toEqual([]);
  });

  it('whose invoice is followed by a refund owes a red letter, until that is filed or the invoice voided', async () => {
    const invoice = { titleKind: 'personal', title: '曾念青', email: 'zeng@example.com' } as const;
    const { supplier, orderId } = await bought(2n, {}, { invoice });
    const [letters, requests, invoices] = [
      room.get(ShopRedLetters),
      room.get(ShopInvoiceRequests),
      room.get(ShopInvoices),
    ];
    const listed = async () => (await requests.page(supplier.organisationId!, { limit: 5 })).items[0];
    expect(await listed()).toMatchObject({ orderId, state: 'open', amountFen: 9_800n });
    expect((await listed())!.dueOn).toBe(addDays(businessDate(room.clock.now()), 10));
    const fileId = await insertFile(room.database, supplier.organisationId!);
    const paper = { number: '24432000000099345678', issuedOn: '2026-03-18', amountFen: 9_800n, fileId };
    const invoiceId = await invoices.record(supplier, orderId, paper);
    const letter = (number: string, amountFen: bigint) => ({ number, amountFen, issuedOn: '2026-03-18' });
    const file = (number: string, amountFen: bigint) =>
      letters.file(supplier, orderId, invoiceId, letter(number, amountFen));
    await expect(file('24432000000099345001', 500n)).rejects.toMatchObject({ code: 'red_letter_unneeded' });
    const refund = async (amountFen: bigint): Promise<void> => {
      const part = (await room.get(Parts).ofOrder(orderId))!;
      const asked = await room.get(Refunds).ask(null, {
        ...{ attemptId: part.attemptId, reason: 'operator', causeType: 'operator', causeId: newId() },
        parts: [{ partId: part.id, amountFen }],
      });
      // Promised is not paid: the buyer has nothing yet.
      await room.database.query(`UPDATE refunds SET state = 'done', settled_at = $2 WHERE id = $1`, [
        asked.refundId,
        room.clock.now(),
      ]);
    };
    room.clock.advance(1_000);
    await refund(500n);
    expect(await listed()).toMatchObject({ state: 'red_letter', amountFen: 500n, redLetterSince: room.clock.now() });
    expect((await queries.read('supplier', supplier, orderId)).redLetterDue).toMatchObject({
      invoiceId,
      amountFen: 500n,
    });
    await expect(file('24432000000099345001', 501n)).rejects.toMatchObject({ code: 'red_letter_amount_wrong' });
    const tried = await Promise.allSettled([file('24432000000099345001', 500n), file('24432000000099345002', 500n)]);
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await listed()).toMatchObject({ state: 'done', amountFen: 9_800n, dueOn: null });
    room.clock.advance(1_000);
    await refund(300n);
    expect(await letters.due(orderId)).toMatchObject({ amountFen: 300n });
    await invoices.void(supplier, orderId, invoiceId, '退款后重开');
    expect(await letters.due(orderId)).toBeNull();
    expect(await listed()).toMatchObject({ state: 'open', amountFen: 9_000n });
  });

  it('can be bought again as far as it is still sold, and tells whom it helps without small groups', async () => {
    const { supplier, variantId, orderId, buyer } = await bought(2n, { certified: true });
    expect(await orders.reorder(buyer.actor, orderId)).toEqual({ added: 1, skipped: [] });
    const { cart } = await room.get(Carts).read({ actor: buyer.actor, token: null });
    expect([cart.chosenLineCount, cart.unitCount]).toEqual([1, 2n]);
    await room.database.query(`UPDATE variants SET state = 'retired' WHERE id = $1`, [variantId]);
    expect((await orders.reorder(buyer.actor, orderId)).added).toBe(0);
    const { checkoutId } = (await orders.find(orderId))!;
    const [benefit] = await room.get(CheckoutQueries).benefit(buyer.actor, checkoutId);
    expect(benefit).toMatchObject({ supplierId: supplier.organisationId, place: '耒阳市', goodsFen: 9_000n });
    expect(await room.get(StockQueries).differences()).toEqual([]);
  });
});
