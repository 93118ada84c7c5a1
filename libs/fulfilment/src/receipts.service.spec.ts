import { newId } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { confirmedOrder, eventsOf, type Placed } from '../../../test/support/factories/orders.js';
import { person } from '../../../test/support/factories/people.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { FulfilmentChecks } from './fulfilment-checks.service.js';
import { FulfilmentQueries } from './fulfilment.queries.js';
import { Receipts } from './receipts.service.js';
import { ShipmentQueries } from './shipment.queries.js';
import { type NewShipment, Shipments } from './shipments.service.js';

const CHICKENS = {
  name: '散养土鸡',
  unit: '公斤',
  soldBy: 'weight',
  netWeightGrams: 1_000n,
  priceFen: 3_200n,
} as const;

describe('acceptance', () => {
  let room: TradingRoom;
  let orders: Orders;
  let shipments: Shipments;
  let receipts: Receipts;
  let queries: ShipmentQueries;

  beforeAll(async () => {
    room = await tradingRoom();
    orders = room.get(Orders);
    shipments = room.get(Shipments);
    receipts = room.get(Receipts);
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

  it('lets short weight flow into the amount: nine kilograms ordered, four and a half arrived', async () => {
    const trade = await confirmedOrder(room, [{ ...CHICKENS, quantity: 9n }]);
    const sent = await send(trade, [9n]);
    const accept = (acceptedGrams?: bigint) =>
      receipts.accept(trade.unit.acceptor, sent.id, [
        { shipmentLineId: sent.lines[0]!.id, acceptedGrams, refusalReason: 'short_weight' },
      ]);
    await expect(accept()).rejects.toMatchObject({ code: 'weight_required' });
    await expect(accept(9_451n)).rejects.toMatchObject({ code: 'overweight', detail: { mostGrams: '9450' } });
    expect(await accept(4_500n)).toMatchObject({ goodsFen: 14_400n });
    const [shown] = await room.get(FulfilmentQueries).receipts(trade.order.id);
    expect(shown).toMatchObject({
      lines: [{ expectedGrams: 9_000n, acceptedGrams: 4_500n, acceptedQuantity: 9n, amountFen: 14_400n }],
    });
    expect(await state(trade.order.id)).toBe('received');
  });

  it('rounds an amount by weight once, half up, and takes a weight within the tolerance', async () => {
    const trade = await confirmedOrder(room, [{ ...CHICKENS, quantity: 3n, priceFen: 3_333n }]);
    const sent = await send(trade, [3n], {
      lines: [{ orderLineId: trade.lines[0]!.id, quantity: 3n, shippedGrams: 3_010n }],
    });
    const receipt = await receipts.accept(trade.unit.acceptor, sent.id, [
      { shipmentLineId: sent.lines[0]!.id, acceptedGrams: 3_150n },
    ]);
    expect(receipt.goodsFen).toBe(10_499n);
  });

  it('refuses units with a reason, words and a photograph, and tells the acceptor what is missing', async () => {
    const trade = await confirmedOrder(room, [{ quantity: 10n }, { quantity: 2n }]);
    const sent = await send(trade, [10n, 2n]);
    const [first, second] = sent.lines;
    const accept = (lines: Parameters<Receipts['accept']>[2]) => receipts.accept(trade.unit.acceptor, sent.id, lines);
    const rest = { shipmentLineId: second!.id };
    await expect(accept([rest])).rejects.toMatchObject({ code: 'lines_incomplete' });
    await expect(accept([rest, rest])).rejects.toMatchObject({ code: 'order_line_repeated' });
    await expect(accept([rest, { shipmentLineId: newId() }])).rejects.toMatchObject({ code: 'order_line_missing' });
    await expect(accept([rest, { shipmentLineId: first!.id, acceptedQuantity: 11n }])).rejects.toMatchObject({
      code: 'more_than_shipped',
    });
    await expect(accept([rest, { shipmentLineId: first!.id, acceptedQuantity: -1n }])).rejects.toMatchObject({
      code: 'more_than_shipped',
    });
    await expect(accept([rest, { shipmentLineId: first!.id, acceptedQuantity: 8n }])).rejects.toMatchObject({
      code: 'reason_required',
    });
    await expect(
      accept([rest, { shipmentLineId: first!.id, acceptedQuantity: 8n, refusalReason: 'other' }]),
    ).rejects.toMatchObject({ code: 'reason_text_required' });
    await expect(accept([rest, { shipmentLineId: first!.id, acceptedGrams: 5n }])).rejects.toMatchObject({
      code: 'weight_not_applicable',
    });
    await expect(
      accept([
        rest,
        { shipmentLineId: first!.id, acceptedQuantity: 8n, refusalReason: 'spoiled', photoFileIds: [newId()] },
      ]),
    ).rejects.toMatchObject({ code: 'file_missing' });
    const receipt = await accept([
      rest,
      { shipmentLineId: first!.id, acceptedQuantity: 8n, refusalReason: 'spoiled', refusalText: '两瓶渗漏' },
    ]);
    expect(receipt.goodsFen).toBe(45_000n);
    expect(await state(trade.order.id)).toBe('received');
  });

  it('lets nobody accept who ordered or approved, and nobody of another organisation', async () => {
    const trade = await confirmedOrder(room);
    const sent = await send(trade, [10n]);
    const findings = [{ shipmentLineId: sent.lines[0]!.id }];
    const sameBuyer = { ...trade.unit.buyer, permissions: trade.unit.acceptor.permissions };
    await expect(receipts.accept(sameBuyer, sent.id, findings)).rejects.toMatchObject({ code: 'duties_not_separate' });
    await expect(receipts.accept(trade.unit.approver, sent.id, findings)).rejects.toMatchObject({
      code: 'duties_not_separate',
    });
    const stranger = await confirmedOrder(room);
    await expect(receipts.accept(stranger.unit.acceptor, sent.id, findings)).rejects.toMatchObject({
      kind: 'missing',
      code: 'shipment_missing',
    });
    await expect(shipments.arrive(stranger.supplier, sent.id)).rejects.toMatchObject({ code: 'shipment_missing' });
    await expect(shipments.send(stranger.supplier, trade.order.id, { carrier: '车', lines: [] })).rejects.toMatchObject(
      { code: 'order_missing' },
    );
    await expect(queries.findAs('buyer', stranger.unit.buyer, sent.id)).rejects.toMatchObject({
      code: 'shipment_missing',
    });
    await expect(receipts.accept(trade.unit.acceptor, sent.id, findings)).resolves.toBeDefined();
    await expect(orders.addDuty(trade.order.id, 'payer', trade.unit.acceptor.userId!)).rejects.toMatchObject({
      code: 'duties_not_separate',
    });
  });

  it('accepts a shipment once: of two at once one, of the same one twice the same', async () => {
    const trade = await confirmedOrder(room);
    const second = await person(room, trade.unit.id, 'agency_acceptor');
    const sent = await send(trade, [10n]);
    const findings = [{ shipmentLineId: sent.lines[0]!.id }];
    const results = await Promise.allSettled([
      receipts.accept(trade.unit.acceptor, sent.id, findings),
      receipts.accept(second, sent.id, findings),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { kind: 'conflict', code: 'already_accepted' },
    });

    const again = await confirmedOrder(room);
    const other = await send(again, [10n]);
    const id = newId();
    const accept = (acceptedQuantity: bigint) =>
      receipts.accept(
        again.unit.acceptor,
        other.id,
        [{ shipmentLineId: other.lines[0]!.id, acceptedQuantity, refusalReason: 'damaged' }],
        { id },
      );
    const twice = await Promise.all([accept(10n), accept(10n)]);
    expect(twice[0]).toEqual(twice[1]);
    await expect(accept(9n)).rejects.toMatchObject({ code: 'id_reused' });
    expect(
      (await eventsOf(room, again.order.id)).filter((type) => type === 'fulfilment.receipt_recorded'),
    ).toHaveLength(1);
  });
});
