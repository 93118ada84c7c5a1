import { newId } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { insertFile } from '../../../test/support/catalog.js';
import { confirmedOrder, type Placed, trade } from '../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { Disputes } from './disputes.service.js';
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

describe('deemed acceptance', () => {
  let room: TradingRoom;
  let orders: Orders;
  let shipments: Shipments;
  let receipts: Receipts;
  let disputes: Disputes;

  beforeAll(async () => {
    room = await tradingRoom();
    orders = room.get(Orders);
    shipments = room.get(Shipments);
    receipts = room.get(Receipts);
    disputes = room.get(Disputes);
  });
  afterEach(async () => expect(await room.get(FulfilmentChecks).differences()).toEqual([]));
  afterAll(() => room.close());
  beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

  /** Sends so many units of the one line. */
  const send = async (
    { supplier, order, lines }: Placed,
    [quantity]: readonly [bigint],
    more: Partial<NewShipment> = {},
  ) => {
    const line = { orderLineId: lines[0]!.id, quantity };
    const { id } = await shipments.send(supplier, order.id, { carrier: '耒阳邮政', lines: [line], ...more });
    return room.get(ShipmentQueries).findAs('supplier', supplier, id);
  };
  const state = async (orderId: string) => (await orders.find(orderId))!.state;

  it('comes with the first second after the last day in Shanghai, and not before', async () => {
    const trade = await confirmedOrder(room, [{ ...CHICKENS, quantity: 2n }], { freightFen: 100n });
    const sent = await send(trade, [2n], {
      lines: [{ orderLineId: trade.lines[0]!.id, quantity: 2n, shippedGrams: 1_900n }],
    });
    room.clock.set('2026-03-20T00:30:00+08:00');
    await shipments.arrive(trade.supplier, sent.id);
    room.clock.set('2026-03-27T23:59:59.999+08:00');
    await receipts.acceptOverdue();
    expect(await state(trade.order.id)).toBe('shipped');
    room.clock.set('2026-03-28T00:00:00+08:00');
    await Promise.all([receipts.acceptOverdue(), receipts.acceptOverdue()]);
    const [receipt] = await room.get(FulfilmentQueries).receipts(trade.order.id);
    expect(receipt).toMatchObject({
      kind: 'deemed',
      acceptedByName: null,
      goodsFen: 6_080n,
      freightFen: 100n,
      lines: [{ acceptedGrams: 1_900n }],
    });
    expect(await state(trade.order.id)).toBe('received');
    expect(await receipts.acceptOverdue()).toBe(0);
  });

  it('counts from sending when nobody records an arrival', async () => {
    const trade = await confirmedOrder(room);
    const sent = await send(trade, [10n]);
    expect(sent.acceptBy).toBe('2026-04-07');
    room.clock.set('2026-04-07T23:59:59+08:00');
    await receipts.acceptOverdue();
    expect(await state(trade.order.id)).toBe('shipped');
    room.clock.set('2026-04-08T00:00:00+08:00');
    await receipts.acceptOverdue();
    expect(await state(trade.order.id)).toBe('received');
  });

  it('is frozen by a dispute, begins anew when it is rejected, and never comes when it is upheld', async () => {
    const operator = { ...(await trade(room)).unit.manager, organisationId: null };
    const [one, two] = [await confirmedOrder(room), await confirmedOrder(room)];
    const sent = await Promise.all([send(one, [10n]), send(two, [10n])]);
    room.clock.set('2026-04-07T23:59:59+08:00');
    const opened = [
      await disputes.open(one.unit.acceptor, sent[0].id, { reason: 'quality', note: '有异味' }),
      await disputes.open(two.unit.acceptor, sent[1].id, { reason: 'short_count', note: '少两箱' }),
    ] as const;
    await expect(disputes.open(one.unit.buyer, sent[0].id, { reason: 'quality', note: '再次' })).rejects.toMatchObject({
      code: 'dispute_open',
    });
    await expect(disputes.answer(two.supplier, opened[0].id, '无')).rejects.toMatchObject({ code: 'dispute_missing' });
    const report = await insertFile(room.database, one.supplier.organisationId!);
    await expect(disputes.answer(one.supplier, opened[0].id, '同批次检测合格', [newId()])).rejects.toMatchObject({
      code: 'file_missing',
    });
    const answered = await disputes.answer(one.supplier, opened[0].id, '同批次检测合格', [report]);
    expect(answered).toMatchObject({ answer: '同批次检测合格', answerFileIds: [report] });
    room.clock.set('2026-05-01T10:00:00+08:00');
    await receipts.acceptOverdue();
    expect([await state(one.order.id), await state(two.order.id)]).toEqual(['shipped', 'shipped']);
    await disputes.settle(operator, opened[0].id, 'rejected', '检测合格');
    await disputes.settle(operator, opened[1].id, 'upheld', '确有短少');
    await expect(disputes.settle(operator, opened[1].id, 'rejected', '改判')).rejects.toMatchObject({
      code: 'wrong_step',
    });
    room.clock.set('2026-05-08T23:59:59+08:00');
    await receipts.acceptOverdue();
    expect(await state(one.order.id)).toBe('shipped');
    room.clock.set('2026-05-09T00:00:00+08:00');
    await receipts.acceptOverdue();
    expect([await state(one.order.id), await state(two.order.id)]).toEqual(['received', 'shipped']);
    await receipts.accept(two.unit.acceptor, sent[1].id, [
      { shipmentLineId: sent[1].lines[0]!.id, acceptedQuantity: 8n, refusalReason: 'short_count' },
    ]);
    expect(await state(two.order.id)).toBe('received');
  });

  it('has come when the period is over, even before the schedule runs; acceptance settles an open dispute', async () => {
    const late = await confirmedOrder(room);
    const open = await confirmedOrder(room);
    const [first, second] = [await send(late, [10n]), await send(open, [10n])];
    const dispute = await disputes.open(open.unit.acceptor, second.id, { reason: 'damaged', note: '外箱破损' });
    room.clock.set('2026-04-08T00:00:00+08:00');
    await expect(
      disputes.open(late.unit.acceptor, first.id, { reason: 'quality', note: '晚了' }),
    ).rejects.toMatchObject({ code: 'acceptance_period_over' });
    await receipts.accept(open.unit.acceptor, second.id, [{ shipmentLineId: second.lines[0]!.id }]);
    expect(await room.get(FulfilmentQueries).dispute('buyer', open.unit.buyer, dispute.id)).toMatchObject({
      state: 'settled',
      outcome: 'accepted',
    });
  });
});
