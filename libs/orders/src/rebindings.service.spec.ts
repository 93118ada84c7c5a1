import { newId } from '@bangfu/kernel';
import { ownerQuery } from '../../../test/support/database.js';
import { eventsOf, placedOrder } from '../../../test/support/factories/orders.js';
import { budgetUnit } from '../../../test/support/factories/people.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { OrderQueries } from './order.queries.js';
import { Orders } from './orders.service.js';
import { Rebindings } from './rebindings.service.js';

describe('rebinding', () => {
  let room: TradingRoom;
  let rebindings: Rebindings;

  beforeAll(async () => {
    room = await tradingRoom();
    rebindings = room.get(Rebindings);
  });
  afterAll(() => room.close());

  it('moves an order to the right unit: asked by one person, approved by another', async () => {
    const { order, unit } = await placedOrder(room);
    const toUnitId = await budgetUnit(room);
    const asked = await rebindings.ask(unit.buyer, order.id, { toUnitId, reason: '误选了下属单位' });
    expect(asked).toMatchObject({ state: 'asked', fromUnitId: unit.id, toUnitId, decidedByName: null });
    const offered = await rebindings.units(unit.buyer, order.id, '');
    expect(offered.map(({ id }) => id)).toContain(toUnitId);
    expect(offered.map(({ id }) => id)).not.toContain(unit.id);
    expect(await rebindings.units(unit.buyer, order.id, '%没有这样的单位')).toEqual([]);
    await expect(rebindings.ask(unit.buyer, order.id, { toUnitId, reason: '再次' })).rejects.toMatchObject({
      code: 'rebinding_open',
    });
    await expect(rebindings.decide(unit.buyer, order.id, 'approved', '')).rejects.toMatchObject({
      code: 'own_rebinding',
    });
    expect(await room.get(OrderQueries).openRebindings(unit.id)).toMatchObject([
      { orderId: order.id, reason: '误选了下属单位' },
    ]);
    expect((await room.get(Orders).find(order.id))!.budgetUnitId).toBe(unit.id);
    await rebindings.decide(unit.manager, order.id, 'approved', '');
    expect(await room.get(Orders).find(order.id)).toMatchObject({
      budgetUnitId: toUnitId,
      buyerId: unit.id,
      version: 2,
    });
    expect((await eventsOf(room, order.id)).slice(-2)).toEqual(['orders.rebinding_asked', 'orders.order_rebound']);
    expect((await room.get(Orders).timeline(order.id)).map((step) => step.kind)).toEqual([
      'placed',
      'rebinding_asked',
      'rebound',
    ]);
    await expect(rebindings.decide(unit.manager, order.id, 'approved', '')).rejects.toMatchObject({
      code: 'rebinding_missing',
    });
  });

  it('leaves the order where it is when it is refused, and may be asked again', async () => {
    const { order, unit } = await placedOrder(room);
    const toUnitId = await budgetUnit(room);
    await rebindings.ask(unit.buyer, order.id, { toUnitId, reason: '误选' });
    await rebindings.decide(unit.manager, order.id, 'refused', '依据不足');
    expect((await room.get(Orders).find(order.id))!.budgetUnitId).toBe(unit.id);
    await rebindings.ask(unit.buyer, order.id, { toUnitId, reason: '误选，附说明' });
    expect((await rebindings.of(order.id)).map((one) => one.state)).toEqual(['refused', 'asked']);
  });

  it('goes to units of the same county or family only, and never for a stranger', async () => {
    const { order, unit } = await placedOrder(room);
    const stranger = await placedOrder(room);
    const ask = (toUnitId: string) => rebindings.ask(unit.buyer, order.id, { toUnitId, reason: '误选' });
    await expect(ask(unit.id)).rejects.toMatchObject({ code: 'rebinding_unchanged' });
    await expect(ask(newId())).rejects.toMatchObject({ code: 'unit_not_allowed' });
    await expect(ask(order.supplierId)).rejects.toMatchObject({ code: 'unit_not_allowed' });
    await expect(ask(await budgetUnit(room, { divisionCode: '431226' }))).rejects.toMatchObject({
      code: 'unit_not_allowed',
    });
    await expect(ask(await budgetUnit(room, { divisionCode: '431226', parentId: unit.id }))).resolves.toBeDefined();
    await expect(rebindings.decide(stranger.unit.manager, order.id, 'approved', '')).rejects.toMatchObject({
      code: 'order_missing',
    });
  });

  it('is never decided by the person who asked, not even by hand; of two decisions at once one holds', async () => {
    const { order, unit } = await placedOrder(room);
    await rebindings.ask(unit.buyer, order.id, { toUnitId: await budgetUnit(room), reason: '误选' });
    const sql = `UPDATE order_rebindings SET state = 'approved', decided_by = asked_by, decided_at = now() WHERE order_id = '${order.id}'`;
    await expect(ownerQuery(room.at, sql)).rejects.toMatchObject({ code: '23514' });
    const results = await Promise.allSettled([
      rebindings.decide(unit.manager, order.id, 'approved', ''),
      rebindings.decide(unit.approver, order.id, 'refused', '不同意'),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
