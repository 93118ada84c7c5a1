import { confirmedOrder } from '../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { DeliveryStops, Shipments } from './index.js';

let room: TradingRoom;

beforeAll(async () => {
  room = await tradingRoom('10');
});
afterAll(() => room.close());

describe('deliveries to a buyer that does not pay', () => {
  it('stop for every supplier until they are resumed, each by a person with a reason, once', async () => {
    const stops = room.get(DeliveryStops);
    const order = await confirmedOrder(room, [{ quantity: 2n }]);
    const other = await confirmedOrder(room, [{ quantity: 2n }]);
    const operator = other.unit.manager;
    const send = (one: typeof order) =>
      room.get(Shipments).send(one.supplier, one.order.id, {
        carrier: '自送',
        lines: [{ orderLineId: one.lines[0]!.id, quantity: 1n }],
      });
    await send(order);
    const raced = await Promise.allSettled([1, 2, 3].map(() => stops.set(operator, order.unit.id, '两张发票逾期未付')));
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(stops.set(operator, order.unit.id, '再来一次')).rejects.toMatchObject({
      code: 'deliveries_already_stopped',
    });
    expect(await stops.of(order.unit.id)).toMatchObject({ reason: '两张发票逾期未付' });
    await expect(send(order)).rejects.toMatchObject({ code: 'deliveries_stopped' });
    await send(other);
    await stops.lift(operator, order.unit.id, '已付清');
    await expect(stops.lift(operator, order.unit.id, '再来一次')).rejects.toMatchObject({
      code: 'deliveries_not_stopped',
    });
    await send(order);
    expect(await stops.history(order.unit.id)).toMatchObject([{ reason: '两张发票逾期未付', liftReason: '已付清' }]);
  });
});
