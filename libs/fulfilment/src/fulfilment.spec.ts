import { newId } from '@bangfu/kernel';
import { OrderQueries, Orders } from '@bangfu/orders';
import { ownerQuery } from '../../../test/support/database.js';
import { confirmedOrder, eventsOf, type Placed, placedOrder, shelf } from '../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { FulfilmentChecks } from './fulfilment-checks.service.js';
import { Disputes } from './disputes.service.js';
import { Receipts } from './receipts.service.js';
import { ShipmentQueries } from './shipment.queries.js';
import { type NewShipment, Shipments } from './shipments.service.js';

describe('fulfilment', () => {
  let room: TradingRoom;
  let orders: Orders;
  let shipments: Shipments;
  let receipts: Receipts;
  let disputes: Disputes;
  let queries: ShipmentQueries;

  beforeAll(async () => {
    room = await tradingRoom();
    orders = room.get(Orders);
    shipments = room.get(Shipments);
    receipts = room.get(Receipts);
    disputes = room.get(Disputes);
    queries = room.get(ShipmentQueries);
  });
  afterEach(async () => expect(await room.get(FulfilmentChecks).differences()).toEqual([]));
  afterAll(() => room.close());
  beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

  /** Sends so many units of each line; answers the shipment with its lines. */
  const send = async (
    { supplier, order, lines }: Placed,
    quantities: readonly bigint[],
    more: Partial<NewShipment> = {},
  ) => {
    const shipment = await shipments.send(supplier, order.id, {
      carrier: '耒阳邮政',
      trackingNumber: 'YZ123',
      lines: quantities.flatMap((quantity, index) =>
        quantity > 0n ? [{ orderLineId: lines[index]!.id, quantity }] : [],
      ),
      ...more,
    });
    return queries.findAs('supplier', supplier, shipment.id);
  };
  const state = async (orderId: string) => (await orders.find(orderId))!.state;

  it('brings an order from confirmation to received: sent, tracked, arrived, accepted', async () => {
    const trade = await confirmedOrder(room, [{ quantity: 10n, onHand: 12n }], { freightFen: 2_000n });
    const { order, lines, unit, supplier } = trade;
    const conformity = [
      {
        number: 'HG-001',
        productName: '山茶油',
        batch: '20260318',
        basis: 'self_test' as const,
        producerName: '某合作社',
        origin: '耒阳市淝田镇',
        issuedOn: '2026-03-18',
      },
    ];
    const sent = await send(trade, [10n], { parcels: 2, conformity });
    expect(sent).toMatchObject({
      state: 'sent',
      parcels: 2,
      acceptBy: '2026-04-07',
      lines: [{ quantity: 10n, expectedGrams: 5_000n }],
      conformity: [{ number: 'HG-001' }],
    });
    expect(sent.number).toMatch(/^FH2026-\d{6}$/);
    expect(await shelf(room, lines[0]!.variantId)).toEqual({ onHand: 2n, reserved: 0n });
    room.clock.set('2026-03-19T09:00:00+08:00');
    await shipments.track(supplier, sent.id, { place: '衡阳转运中心', note: '已发出' });
    room.clock.set('2026-03-20T23:30:00+08:00');
    expect(await shipments.arrive(supplier, sent.id)).toMatchObject({ state: 'arrived', acceptBy: '2026-03-27' });
    const receipt = await receipts.accept(unit.acceptor, sent.id, [{ shipmentLineId: sent.lines[0]!.id }]);
    expect(receipt).toMatchObject({
      kind: 'person',
      acceptedBy: unit.acceptor.userId,
      goodsFen: 45_000n,
      freightFen: 2_000n,
      receivedOn: '2026-03-20',
    });
    expect(await state(order.id)).toBe('received');
    expect((await orders.timeline(order.id)).map((step) => step.kind)).toEqual([
      'placed',
      'confirmed',
      'shipped',
      'arrived',
      'accepted',
      'received',
    ]);
    expect(await eventsOf(room, order.id)).toEqual([
      'orders.order_placed',
      'orders.order_confirmed',
      'fulfilment.shipment_sent',
      'fulfilment.shipment_arrived',
      'fulfilment.receipt_recorded',
      'orders.order_received',
    ]);
    expect(await orders.complete(unit.finance, order.id)).toMatchObject({ state: 'completed' });
    await orders.complete(unit.finance, order.id);
    expect((await eventsOf(room, order.id)).filter((type) => type === 'orders.order_completed')).toHaveLength(1);
  });

  it('delivers in parts, takes the freight once, and never sends more than was confirmed', async () => {
    const trade = await confirmedOrder(room, [{ quantity: 10n }, { quantity: 4n }], { freightFen: 800n });
    const { order, lines, unit } = trade;
    const first = await send(trade, [6n]);
    await expect(send(trade, [5n])).rejects.toMatchObject({ code: 'more_than_confirmed', detail: { left: '4' } });
    const second = await send(trade, [4n, 4n]);
    await expect(send(trade, [1n])).rejects.toMatchObject({ code: 'more_than_confirmed' });
    const accept = (shipment: typeof first, refuse = 0n) =>
      receipts.accept(
        unit.acceptor,
        shipment.id,
        shipment.lines.map((line) => ({
          shipmentLineId: line.id,
          acceptedQuantity: refuse > 0n ? 0n : line.quantity,
          refusalReason: 'damaged' as const,
        })),
      );
    expect(await accept(first, 1n)).toMatchObject({ goodsFen: 0n, freightFen: 0n });
    expect(await state(order.id)).toBe('shipped');
    expect(await accept(second)).toMatchObject({ goodsFen: 36_000n, freightFen: 800n });
    expect(await state(order.id)).toBe('received');
    expect(await orders.lines(order.id)).toMatchObject([
      { shippedQuantity: 10n, settledQuantity: 10n },
      { shippedQuantity: 4n, settledQuantity: 4n },
    ]);
    expect(lines).toHaveLength(2);
  });

  it('lets twenty shipments at once send exactly what was confirmed', async () => {
    const trade = await confirmedOrder(room, [{ quantity: 10n, onHand: 50n }]);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => send(trade, [1n])));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(10);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'more_than_confirmed' });
    }
    expect(await shelf(room, trade.lines[0]!.variantId)).toEqual({ onHand: 40n, reserved: 0n });
    const [sum] = await room.database.query<{ sum: bigint }>(
      'SELECT sum(quantity)::bigint FROM shipment_lines WHERE order_id = $1',
      [trade.order.id],
    );
    expect(sum!.sum).toBe(10n);
  });

  it('is guarded by the database when somebody writes rows by hand', async () => {
    const trade = await confirmedOrder(room, [{ quantity: 3n }]);
    const sent = await send(trade, [2n]);
    const line = trade.lines[0]!;
    const other = await send(trade, [1n]);
    await expect(
      ownerQuery(
        room.at,
        `INSERT INTO shipments SELECT '${newId()}', 'FH2026-999999', order_id, buyer_id, supplier_id, carrier, NULL, 1, '', 'sent', sent_at, sent_on, NULL, NULL, accept_by, 1
           FROM shipments WHERE id = '${sent.id}';
         INSERT INTO shipment_lines (id, shipment_id, order_id, order_line_id, quantity)
           SELECT '${newId()}', id, order_id, '${line.id}', 1 FROM shipments WHERE number = 'FH2026-999999'`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
    const receiptId = newId();
    const receipt = `INSERT INTO receipts (id, number, shipment_id, order_id, buyer_id, supplier_id, kind, at, received_on, goods_fen)
      SELECT '${receiptId}', 'YS2026-999999', id, order_id, buyer_id, supplier_id, 'deemed', now(), '2026-03-18', 0 FROM shipments WHERE id = '${other.id}'`;
    const receiptLine = (
      quantity: number,
    ) => `INSERT INTO receipt_lines (id, receipt_id, shipment_line_id, order_line_id, accepted_quantity, refused_quantity, amount_fen)
      VALUES ('${newId()}', '${receiptId}', '${other.lines[0]!.id}', '${line.id}', ${quantity}, 0, 1)`;
    await expect(ownerQuery(room.at, `${receipt}; ${receiptLine(2)}`)).rejects.toMatchObject({ code: '23514' });
    await expect(
      ownerQuery(room.at, `UPDATE shipment_lines SET quantity = 9 WHERE id = '${other.lines[0]!.id}'`),
    ).rejects.toThrow(/append-only/);
    await expect(room.database.query('UPDATE receipt_lines SET amount_fen = 1')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('answers the same shipment for the same id and refuses another content under it', async () => {
    const trade = await confirmedOrder(room);
    const id = newId();
    const [first, second] = await Promise.all([send(trade, [4n], { id }), send(trade, [4n], { id })]);
    expect(first).toEqual(second);
    await expect(send(trade, [5n], { id })).rejects.toMatchObject({ code: 'id_reused' });
    expect((await orders.lines(trade.order.id))[0]!.shippedQuantity).toBe(4n);
  });

  it('keeps the order of steps', async () => {
    const placed = await placedOrder(room);
    await expect(send(placed, [1n])).rejects.toMatchObject({ code: 'wrong_step' });
    const trade = await confirmedOrder(room);
    const sent = await send(trade, [10n]);
    await expect(
      orders.cancel(trade.unit.buyer, trade.order.id, (await orders.find(trade.order.id))!.version, '晚了'),
    ).rejects.toMatchObject({ code: 'wrong_step' });
    await expect(
      shipments.track(trade.supplier, sent.id, { note: '未来', at: new Date('2026-03-18T10:00:01+08:00') }),
    ).rejects.toMatchObject({ code: 'tracking_time_wrong' });
    await shipments.arrive(trade.supplier, sent.id);
    await expect(shipments.arrive(trade.supplier, sent.id)).rejects.toMatchObject({ code: 'wrong_step' });
    await receipts.accept(trade.unit.acceptor, sent.id, [{ shipmentLineId: sent.lines[0]!.id }]);
    await expect(shipments.arrive(trade.supplier, sent.id)).rejects.toMatchObject({ code: 'already_accepted' });
    await expect(shipments.track(trade.supplier, sent.id, { note: '签收' })).rejects.toMatchObject({
      code: 'already_accepted',
    });
    await expect(
      disputes.open(trade.unit.acceptor, sent.id, { reason: 'quality', note: '有异味' }),
    ).rejects.toMatchObject({ code: 'already_accepted' });
    await expect(send(trade, [1n])).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('gives up what cannot be delivered any more, and is received when the rest is accepted', async () => {
    const trade = await confirmedOrder(room, [
      { quantity: 10n, onHand: 10n },
      { quantity: 2n, onHand: 2n },
    ]);
    const sent = await send(trade, [7n]);
    await receipts.accept(trade.unit.acceptor, sent.id, [{ shipmentLineId: sent.lines[0]!.id }]);
    const version = (await orders.find(trade.order.id))!.version;
    expect(await orders.curtail('buyer', trade.unit.buyer, trade.order.id, version, '逾期未发')).toMatchObject({
      state: 'received',
      goodsFen: 7n * 4_500n,
    });
    expect(await orders.lines(trade.order.id)).toMatchObject([
      { state: 'confirmed', confirmedQuantity: 7n },
      { state: 'cancelled', confirmedQuantity: 0n },
    ]);
    expect(await shelf(room, trade.lines[0]!.variantId)).toEqual({ onHand: 3n, reserved: 0n });
    expect(await shelf(room, trade.lines[1]!.variantId)).toEqual({ onHand: 2n, reserved: 0n });
    expect((await eventsOf(room, trade.order.id)).slice(-2)).toEqual([
      'orders.order_lines_changed',
      'orders.order_received',
    ]);
  });

  it('appears in the lists of its two sides only', async () => {
    const mine = await confirmedOrder(room);
    const sent = await send(mine, [4n]);
    await send(mine, [6n]);
    const page = await queries.list('buyer', mine.unit.id, { limit: 1 });
    expect(page.items).toHaveLength(1);
    expect((await queries.list('buyer', mine.unit.id, { limit: 1, after: page.nextAfter! })).items).toMatchObject([
      { id: sent.id, lineCount: 1 },
    ]);
    expect(
      (await queries.list('supplier', mine.supplier.organisationId!, { limit: 9, state: 'sent' })).items,
    ).toHaveLength(2);
    expect((await queries.list('buyer', mine.supplier.organisationId!, { limit: 9 })).items).toEqual([]);
    expect(
      (await room.get(OrderQueries).list('supplier', mine.supplier.organisationId!, { limit: 9, state: 'shipped' }))
        .items,
    ).toHaveLength(1);
  });
});
