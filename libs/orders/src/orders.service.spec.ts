import { newId } from '@bangfu/kernel';
import { confirmedOrder, eventsOf, newOrder, placedOrder, trade } from '../../../test/support/factories/orders.js';
import { listedVariant } from '../../../test/support/factories/goods.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { ownerQuery } from '../../../test/support/database.js';
import { statementsOf } from '../../../test/support/statements.js';
import type { NewOrder } from './new-order.js';
import { OrderDuties } from './order-duties.service.js';
import { OrderQueries } from './order.queries.js';
import { Orders } from './orders.service.js';

describe('orders', () => {
  let room: TradingRoom;
  let orders: Orders;

  beforeAll(async () => {
    room = await tradingRoom();
    orders = room.get(Orders);
  });
  afterAll(() => room.close());
  beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

  describe('placing', () => {
    it('keeps the facts of the day, numbers the order and starts the clock of three working days', async () => {
      const { order, lines, unit } = await placedOrder(room, [{ quantity: 10n, certified: true, priceFen: 4_500n }], {
        freightFen: 2_000n,
      });
      expect(order).toMatchObject({
        state: 'placed',
        goodsFen: 45_000n,
        freightFen: 2_000n,
        orderedFen: 47_000n,
        fiscalYear: 2026,
        version: 1,
      });
      expect(order).toMatchObject({
        placedOn: '2026-03-18',
        confirmBy: '2026-03-23',
        deliveryPhoneMasked: '138****5678',
        deliveryNameMasked: '某***',
      });
      expect(order.number).toMatch(/^DD2026-\d{6}$/);
      expect(await orders.find(order.id)).toEqual(order);
      expect(lines).toMatchObject([
        {
          position: 1,
          buyerId: order.buyerId,
          quantity: 10n,
          amountFen: 45_000n,
          catalogueCode: '430481',
          listed832: false,
          poorHouseholdLinked: true,
          state: 'placed',
        },
      ]);
      expect(await eventsOf(room, order.id)).toEqual(['orders.order_placed']);
      expect((await room.get(OrderDuties).of(order.id)).map((held) => [held.duty, held.userId]).sort()).toEqual(
        [
          ['approver', unit.approver.userId],
          ['orderer', unit.buyer.userId],
        ].sort(),
      );
      expect((await orders.timeline(order.id)).map((step) => step.kind)).toEqual(['placed']);
    });

    it('names the buyer of a line for a program that is older than the column', async () => {
      const { order } = await placedOrder(room);
      await ownerQuery(
        room.at,
        `CREATE TEMP TABLE line AS SELECT * FROM order_lines WHERE order_id = '${order.id}';
         DELETE FROM order_lines WHERE order_id = '${order.id}';
         INSERT INTO order_lines SELECT (jsonb_populate_record(NULL::order_lines, to_jsonb(l) - 'buyer_id')).* FROM line l`,
      );
      expect(await orders.lines(order.id)).toMatchObject([{ buyerId: order.buyerId }]);
    });

    it('needs as many statements for one line as for fifty, and for two orders as for one', async () => {
      const between = await trade(room);
      const variants: string[] = [];
      for (let i = 0; i < 50; i += 1) variants.push(await listedVariant(room, between.supplier));
      const counted = async (wanted: number, times = 1): Promise<number> => {
        const batch: NewOrder[] = [];
        for (let i = 0; i < times; i += 1) {
          batch.push(
            await newOrder(
              room,
              between,
              variants.slice(0, wanted).map((variantId) => ({ variantId, quantity: 1n })),
            ),
          );
        }
        return (await statementsOf(() => orders.place(between.unit.approver, batch))).length;
      };
      const one = await counted(1);
      expect(one).toBeGreaterThan(5);
      expect(one).toBeLessThan(15);
      expect(await counted(50)).toBe(one);
      expect(await counted(20, 3)).toBe(one);
    });

    it('refuses a mixed order, an empty one, and the second order of one source line', async () => {
      const between = await trade(room);
      const other = await trade(room);
      const variantId = await listedVariant(room, between.supplier);
      const order = await newOrder(room, between, [{ variantId, quantity: 1n }]);
      await expect(orders.place(between.unit.approver, [{ ...order, lines: [] }])).rejects.toMatchObject({
        code: 'order_empty',
      });
      await expect(
        orders.place(between.unit.approver, [{ ...order, supplierId: other.supplier.organisationId! }]),
      ).rejects.toMatchObject({ code: 'supplier_differs' });
      await expect(
        orders.place(between.unit.approver, [{ ...order, deliveryContact: { name: '某', phone: '12' } }]),
      ).rejects.toMatchObject({ code: 'phone_invalid' });
      await orders.place(between.unit.approver, [order]);
      await expect(orders.place(between.unit.approver, [order])).rejects.toMatchObject({ code: '23505' });
    });

    it('leaves no gap in the numbers, with 100 at once and one in ten rolled back', async () => {
      const between = await trade(room);
      room.clock.set('2031-05-06T10:00:00+08:00');
      const prepared = [];
      const variantId = await listedVariant(room, between.supplier);
      for (let i = 0; i < 100; i += 1) prepared.push(await newOrder(room, between, [{ variantId, quantity: 1n }]));
      const results = await Promise.allSettled(
        prepared.map((order, index) =>
          room.database.transaction(async () => {
            const [placed] = await orders.place(between.unit.approver, [order]);
            if (index % 10 === 3) throw new Error('rolled back on purpose');
            return placed!.number;
          }),
        ),
      );
      const numbers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])).sort();
      expect(numbers).toEqual(Array.from({ length: 90 }, (_, index) => `DD2031-${String(index + 1).padStart(6, '0')}`));
    });

    it('puts an order of the last millisecond of the year into the old year and the next one into the new', async () => {
      room.clock.set('2026-12-31T23:59:59.999+08:00');
      const { order: old } = await placedOrder(room);
      room.clock.set('2027-01-01T00:00:00.000+08:00');
      const { order: fresh } = await placedOrder(room);
      expect([old.fiscalYear, old.number.slice(0, 7)]).toEqual([2026, 'DD2026-']);
      expect([fresh.fiscalYear, fresh.number]).toEqual([2027, 'DD2027-000001']);
    });
  });

  it('does not exist for anybody else, and refuses a stale version', async () => {
    const { order, unit, supplier } = await placedOrder(room);
    const stranger = await trade(room);
    await expect(orders.confirm(stranger.supplier, order.id, 1)).rejects.toMatchObject({
      kind: 'missing',
      code: 'order_missing',
    });
    await expect(orders.cancel(stranger.unit.buyer, order.id, 1, '无')).rejects.toMatchObject({
      code: 'order_missing',
    });
    await expect(orders.confirm(unit.buyer, order.id, 1)).rejects.toMatchObject({ code: 'order_missing' });
    await expect(orders.findAs('buyer', stranger.unit.buyer, order.id)).rejects.toMatchObject({
      code: 'order_missing',
    });
    await expect(orders.confirm(supplier, newId(), 1)).rejects.toMatchObject({ code: 'order_missing' });
    await expect(orders.confirm(supplier, order.id, 7)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'stale_version',
    });
  });

  it('lets confirmation and cancellation at once have one winner', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { order, unit, supplier } = await placedOrder(room);
      const results = await Promise.allSettled([
        orders.confirm(supplier, order.id, 1),
        orders.cancel(unit.buyer, order.id, 1, '不要了'),
      ]);
      const won = results.filter((result) => result.status === 'fulfilled');
      expect(won).toHaveLength(1);
      expect(results.find((result) => result.status === 'rejected')).toMatchObject({
        reason: { code: 'stale_version' },
      });
      expect((await eventsOf(room, order.id)).length).toBe(2);
    }
  });

  it('shows the telephone to the buyer, and to the supplier only from confirmation on', async () => {
    const { order, unit, supplier } = await placedOrder(room);
    const stranger = await trade(room);
    expect(order.deliveryContactSealed).not.toContain('13812345678');
    expect(orders.contact(unit.buyer, order)).toEqual({ name: '某接收人', phone: '13812345678', masked: false });
    expect(orders.contact(supplier, order)).toEqual({ name: '某***', phone: '138****5678', masked: true });
    const confirmed = await orders.confirm(supplier, order.id, 1);
    expect(orders.contact(supplier, confirmed)).toMatchObject({ phone: '13812345678' });
    expect(orders.contact(stranger.supplier, confirmed)).toMatchObject({ masked: true });
  });

  describe('duties', () => {
    it('are never two for one person, whoever writes them', async () => {
      const { order, unit } = await placedOrder(room);
      await expect(orders.addDuty(order.id, 'acceptor', unit.buyer.userId!)).rejects.toMatchObject({
        kind: 'conflict',
        code: 'duties_not_separate',
      });
      await orders.addDuty(order.id, 'acceptor', unit.acceptor.userId!);
      await orders.addDuty(order.id, 'acceptor', unit.acceptor.userId!);
      await expect(orders.addDuty(order.id, 'payer', unit.acceptor.userId!)).rejects.toMatchObject({
        code: 'duties_not_separate',
      });
      const raw = `INSERT INTO order_duties (order_id, duty, user_id, at) VALUES ('${order.id}', 'payer', '${unit.approver.userId}', now())`;
      await expect(ownerQuery(room.at, raw)).rejects.toMatchObject({ code: '23P01' });
      await expect(
        ownerQuery(room.at, `UPDATE order_duties SET duty = 'payer' WHERE order_id = '${order.id}'`),
      ).rejects.toThrow(/append-only/);
      await expect(room.database.query('DELETE FROM order_duties')).rejects.toMatchObject({ code: '42501' });
      expect(await room.get(OrderDuties).of(order.id)).toHaveLength(3);
    });

    it('refuse an order that its orderer approved, and give one of two at once', async () => {
      const between = await trade(room);
      const variantId = await listedVariant(room, between.supplier);
      const order = await newOrder(room, between, [{ variantId, quantity: 1n }], {
        approverIds: [between.unit.buyer.userId!],
      });
      await expect(orders.place(between.unit.approver, [order])).rejects.toMatchObject({ code: 'duties_not_separate' });
      const { order: placed, unit } = await placedOrder(room);
      const results = await Promise.allSettled([
        orders.addDuty(placed.id, 'acceptor', unit.finance.userId!),
        orders.addDuty(placed.id, 'payer', unit.finance.userId!),
      ]);
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  it('is completed only once it is received', async () => {
    const { order, unit } = await confirmedOrder(room);
    await expect(orders.complete(unit.finance, order.id)).rejects.toMatchObject({ code: 'wrong_step' });
  });

  it('pages through a list without losing or doubling a row', async () => {
    const between = await trade(room);
    for (let i = 0; i < 7; i += 1) await placedOrder(room, [{ quantity: 1n }], {}, between);
    const queries = room.get(OrderQueries);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await queries.list('buyer', between.unit.id, { limit: 3, after });
      seen.push(...page.items.map((row) => row.id));
      after = page.nextAfter ?? undefined;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    const filter = {
      limit: 20,
      state: 'placed' as const,
      counterpartyId: between.supplier.organisationId!,
      year: 2026,
      number: 'DD2026-',
    };
    expect((await queries.list('buyer', between.unit.id, filter)).items).toHaveLength(7);
  });
});
