import { eventually } from '../../../test/support/eventually.js';
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

  it('are decided under one lock: what is being sent is waited for, what comes after is refused', async () => {
    const stops = room.get(DeliveryStops);
    const order = await confirmedOrder(room, [{ quantity: 9n }]);
    const operator = (await confirmedOrder(room, [{ quantity: 1n }])).unit.manager;
    const send = () =>
      room.get(Shipments).send(order.supplier, order.order.id, {
        carrier: '自送',
        lines: [{ orderLineId: order.lines[0]!.id, quantity: 1n }],
      });
    const sent = async (): Promise<number> => {
      const rows = await room.database.query(`SELECT id FROM shipments WHERE order_id = $1`, [order.order.id]);
      return rows.length;
    };
    // Somebody else is at the shelf: whoever sends has been let through, and waits there.
    let free!: () => void;
    let shelf!: Promise<void>;
    await new Promise<void>((held) => {
      shelf = room.database.transaction(async () => {
        await room.database.query(`SELECT FROM stock_levels WHERE variant_id = $1 FOR UPDATE`, [
          order.lines[0]!.variantId,
        ]);
        await new Promise<void>((resolve) => {
          free = resolve;
          held();
        });
      });
    });
    const sending = send();
    let stopping: Promise<void> | undefined;
    try {
      await waitingFor(1);
      stopping = stops.set(operator, order.unit.id, '两张发票逾期未付');
      await waitingFor(2);
    } finally {
      free();
      await Promise.allSettled([shelf, sending, stopping]);
    }
    await Promise.all([shelf, sending, stopping]);
    expect(await sent()).toBe(1);
    await expect(send()).rejects.toMatchObject({ code: 'deliveries_stopped' });
  });
});

/** So many transactions wait for a lock. */
async function waitingFor(count: number): Promise<void> {
  await eventually(
    () =>
      room.database.query(
        `SELECT DISTINCT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`,
      ),
    (waiting) => waiting.length === count,
    5_000,
  );
}
