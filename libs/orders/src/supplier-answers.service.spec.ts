import { newId } from '@bangfu/kernel';
import { eventsOf, placedOrder, shelf } from '../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { OrderQueries } from './order.queries.js';
import { Orders } from './orders.service.js';

describe('the supplier', () => {
  let room: TradingRoom;
  let orders: Orders;

  beforeAll(async () => {
    room = await tradingRoom();
    orders = room.get(Orders);
  });
  afterAll(() => room.close());
  beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

  it('confirms as placed', async () => {
    const { order, lines, supplier } = await placedOrder(room, [{ quantity: 10n }, { quantity: 3n }], {
      freightFen: 500n,
    });
    const confirmed = await orders.confirm(supplier, order.id, 1);
    expect(confirmed).toMatchObject({ state: 'confirmed', version: 2, freightFen: 500n, goodsFen: order.goodsFen });
    expect(await orders.lines(order.id)).toMatchObject(
      lines.map((line) => ({
        state: 'confirmed',
        confirmedQuantity: line.quantity,
        confirmedAmountFen: line.amountFen,
      })),
    );
    await expect(orders.confirm(supplier, order.id, 2)).rejects.toMatchObject({ code: 'wrong_step' });
    await expect(orders.refuse(supplier, order.id, 2, '晚了')).rejects.toMatchObject({ code: 'wrong_step' });
  });

  it('offers less and names the freight; the buyer agrees, and what fell is free again', async () => {
    const { order, lines, unit, supplier } = await placedOrder(room, [
      { quantity: 10n, onHand: 10n },
      { quantity: 4n, onHand: 4n },
      { quantity: 2n, onHand: 2n },
    ]);
    const proposed = await orders.propose(supplier, order.id, 1, {
      freightFen: 3_000n,
      note: '第二项减产',
      lines: [
        { orderLineId: lines[0]!.id, quantity: 6n },
        { orderLineId: lines[1]!.id, quantity: 0n, reason: '当季已售罄' },
      ],
    });
    expect(proposed).toMatchObject({ state: 'proposed', version: 2, freightFen: 0n, goodsFen: order.goodsFen });
    expect(await shelf(room, lines[0]!.variantId)).toEqual({ onHand: 10n, reserved: 10n });
    const agreed = await orders.agree(unit.buyer, order.id, 2);
    expect(agreed).toMatchObject({
      state: 'confirmed',
      version: 3,
      freightFen: 3_000n,
      goodsFen: 8n * 4_500n,
      orderedFen: order.orderedFen,
    });
    expect(await orders.lines(order.id)).toMatchObject([
      { state: 'confirmed', confirmedQuantity: 6n, confirmedAmountFen: 27_000n },
      { state: 'refused', confirmedQuantity: 0n, confirmedAmountFen: 0n, refusalReason: '当季已售罄' },
      { state: 'confirmed', confirmedQuantity: 2n },
    ]);
    expect(await shelf(room, lines[0]!.variantId)).toEqual({ onHand: 10n, reserved: 6n });
    expect(await shelf(room, lines[1]!.variantId)).toEqual({ onHand: 4n, reserved: 0n });
    expect(await eventsOf(room, order.id)).toEqual([
      'orders.order_placed',
      'orders.order_proposed',
      'orders.order_confirmed',
      'orders.order_lines_changed',
    ]);
    expect(await room.get(OrderQueries).proposals(order.id)).toMatchObject([
      { state: 'agreed', freightFen: 3_000n, lines: [{ quantity: 6n }, { quantity: 0n }, { quantity: 2n }] },
    ]);
  });

  it('may replace its proposal, or take it back by confirming', async () => {
    const { order, supplier, unit } = await placedOrder(room);
    await orders.propose(supplier, order.id, 1, { freightFen: 900n, note: '运费', lines: [] });
    await orders.propose(supplier, order.id, 2, { freightFen: 700n, note: '运费优惠', lines: [] });
    expect((await room.get(OrderQueries).proposals(order.id)).map((one) => one.state)).toEqual(['withdrawn', 'open']);
    expect(await orders.confirm(supplier, order.id, 3)).toMatchObject({ state: 'confirmed', freightFen: 0n });
    await expect(orders.agree(unit.buyer, order.id, 4)).rejects.toMatchObject({ code: 'proposal_missing' });
  });

  it('is told what is wrong with a proposal', async () => {
    const { order, lines, supplier } = await placedOrder(room);
    const lineId = lines[0]!.id;
    const propose = (offer: object) =>
      orders.propose(supplier, order.id, 1, { freightFen: 0n, note: '调整', lines: [], ...offer });
    await expect(propose({})).rejects.toMatchObject({ code: 'proposal_unchanged' });
    await expect(propose({ lines: [{ orderLineId: lineId, quantity: 11n }] })).rejects.toMatchObject({
      code: 'quantity_above_order',
    });
    await expect(propose({ lines: [{ orderLineId: lineId, quantity: 0n }] })).rejects.toMatchObject({
      code: 'reason_required',
    });
    await expect(propose({ lines: [{ orderLineId: lineId, quantity: 0n, reason: '无' }] })).rejects.toMatchObject({
      code: 'proposal_refuses_all',
    });
    await expect(propose({ lines: [{ orderLineId: newId(), quantity: 1n }] })).rejects.toMatchObject({
      code: 'order_line_missing',
    });
    const twice = { orderLineId: lineId, quantity: 1n };
    await expect(propose({ lines: [twice, twice] })).rejects.toMatchObject({ code: 'order_line_repeated' });
    expect(await orders.find(order.id)).toMatchObject({ state: 'placed', version: 1 });
  });

  it.each(['refuse', 'decline', 'cancel', 'cancelConfirmed', 'curtail'] as const)(
    '%s ends the order and frees all stock',
    async (way) => {
      const { order, lines, unit, supplier } = await placedOrder(room, [{ quantity: 7n, onHand: 9n }]);
      if (way === 'refuse') await orders.refuse(supplier, order.id, 1, '货源不足');
      if (way === 'decline') {
        await orders.propose(supplier, order.id, 1, { freightFen: 90_000n, note: '运费', lines: [] });
        await orders.declineProposal(unit.buyer, order.id, 2, '运费过高');
      }
      if (way === 'cancel') await orders.cancel(unit.buyer, order.id, 1, '计划变更');
      if (way === 'cancelConfirmed' || way === 'curtail') await orders.confirm(supplier, order.id, 1);
      if (way === 'cancelConfirmed') await orders.cancel(unit.buyer, order.id, 2, '计划变更');
      if (way === 'curtail') await orders.curtail('supplier', supplier, order.id, 2, '遭遇冰雹');
      expect(await orders.find(order.id)).toMatchObject({ state: 'cancelled', closedAt: expect.any(Date) });
      expect((await orders.lines(order.id))[0]).toMatchObject({ state: way === 'refuse' ? 'refused' : 'cancelled' });
      expect(await shelf(room, lines[0]!.variantId)).toEqual({ onHand: 9n, reserved: 0n });
      expect((await eventsOf(room, order.id)).at(-1)).toBe('orders.order_cancelled');
    },
  );

  it('is overdue once the last day has passed in Shanghai', async () => {
    const { order, supplier } = await placedOrder(room);
    const queries = room.get(OrderQueries);
    const overdue = async () =>
      (await queries.list('supplier', supplier.organisationId!, { overdue: true, limit: 20 })).items.map(
        (row) => row.id,
      );
    room.clock.set('2026-03-23T23:59:59.999+08:00');
    expect(await overdue()).toEqual([]);
    room.clock.set('2026-03-24T00:00:00+08:00');
    expect(await overdue()).toEqual([order.id]);
    await orders.confirm(supplier, order.id, 1);
    expect(await overdue()).toEqual([]);
  });
});
