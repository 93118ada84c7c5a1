import { newId } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import fc from 'fast-check';
import { ownerQuery } from '../../../test/support/database.js';
import { confirmedOrder, eventsOf, shelf } from '../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { acceptedAmount, returnedAmount } from './amounts.js';
import { FulfilmentChecks } from './fulfilment-checks.service.js';
import { FulfilmentQueries } from './fulfilment.queries.js';
import { Payables } from './payables.service.js';
import { Receipts } from './receipts.service.js';
import { Returns } from './returns.service.js';
import { ShipmentQueries } from './shipment.queries.js';
import { Shipments } from './shipments.service.js';

describe('the amounts of returns', () => {
  it('sum to the accepted amount when everything has gone back, in any parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(1n, 100_000n), { minLength: 1, maxLength: 20 }),
        fc.bigInt(0n, 10n ** 12n),
        (parts, acceptedFen) => {
          const total = parts.reduce((sum, part) => sum + part, 0n);
          let before = 0n;
          let returned = 0n;
          for (const part of parts) {
            const amount = returnedAmount(acceptedFen, total, before, part);
            expect(amount >= 0n).toBe(true);
            returned += amount;
            before += part;
          }
          expect(returned).toBe(acceptedFen);
        },
      ),
    );
  });

  it('are price times units by piece', () => {
    const priced = { soldBy: 'piece', unitPriceFen: 333n, netWeightGrams: 500n } as const;
    expect(returnedAmount(acceptedAmount(priced, 7n, null), 7n, 2n, 3n)).toBe(999n);
  });
});

describe('returns', () => {
  let room: TradingRoom;
  let returns: Returns;

  beforeAll(async () => {
    room = await tradingRoom();
    returns = room.get(Returns);
  });
  afterEach(async () => expect(await room.get(FulfilmentChecks).differences()).toEqual([]));
  afterAll(() => room.close());
  beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

  /** Accepted goods of one line on 18 March. */
  const accepted = async (quantity: bigint, weight?: { priceFen: bigint; grams: bigint }) => {
    const goods = weight
      ? {
          quantity,
          soldBy: 'weight' as const,
          netWeightGrams: 1_000n,
          unit: '公斤',
          priceFen: weight.priceFen,
          onHand: 100n,
        }
      : { quantity, onHand: 100n };
    const trade = await confirmedOrder(room, [goods]);
    const { id } = await room.get(Shipments).send(trade.supplier, trade.order.id, {
      carrier: '自送',
      lines: [{ orderLineId: trade.lines[0]!.id, quantity }],
    });
    const sent = await room.get(ShipmentQueries).findAs('buyer', trade.unit.acceptor, id);
    await room
      .get(Receipts)
      .accept(trade.unit.acceptor, id, [{ shipmentLineId: sent.lines[0]!.id, acceptedGrams: weight?.grams }]);
    const [receipt] = await room.get(FulfilmentQueries).receipts(trade.order.id);
    return { ...trade, lineId: receipt!.lines[0]!.id };
  };

  it('take goods back: asked by the buyer, agreed by the supplier, put on the shelf again', async () => {
    const { unit, supplier, order, lineId, lines } = await accepted(10n);
    const asked = await returns.ask(unit.acceptor, lineId, { quantity: 3n, reason: 'quality', note: '有异味' });
    expect(asked).toMatchObject({ state: 'asked', amountFen: 13_500n, askedOn: '2026-03-18' });
    expect(asked.number).toMatch(/^TH2026-\d{6}$/);
    expect(await room.get(Payables).of(order.id)).toEqual({ goodsFen: 45_000n, freightFen: 0n });
    const agreed = await returns.agree(supplier, asked.id, 1, { restock: true });
    expect(agreed).toMatchObject({ state: 'agreed', amountFen: 13_500n, restocked: true });
    expect(await returns.agree(supplier, asked.id, 1, { restock: true })).toMatchObject({ state: 'agreed' });
    expect(await shelf(room, lines[0]!.variantId)).toEqual({ onHand: 93n, reserved: 0n });
    expect(await room.get(Payables).of(order.id)).toEqual({ goodsFen: 31_500n, freightFen: 0n });
    expect((await eventsOf(room, order.id)).slice(-2)).toEqual(['fulfilment.return_asked', 'fulfilment.return_agreed']);
    await expect(returns.refuse(supplier, asked.id, 2, '不退')).rejects.toMatchObject({ code: 'wrong_step' });
    expect((await room.get(Orders).timeline(order.id)).slice(-2).map((step) => step.kind)).toEqual([
      'return_asked',
      'return_agreed',
    ]);
  });

  it('sum exactly by weight, whatever parts are refused in between', async () => {
    const { unit, supplier, order, lineId } = await accepted(3n, { priceFen: 3_333n, grams: 2_999n });
    const ask = (grams: bigint) => returns.ask(unit.acceptor, lineId, { quantity: 0n, grams, reason: 'spoiled' });
    const parts = [await ask(1_000n), await ask(1_000n), await ask(999n)];
    await returns.refuse(supplier, parts[1]!.id, 1, '未见变质');
    await returns.agree(supplier, parts[2]!.id, 1);
    await returns.agree(supplier, parts[0]!.id, 1);
    const last = await ask(1_000n);
    await returns.agree(supplier, last.id, 1);
    expect(await room.get(Payables).of(order.id)).toEqual({ goodsFen: 0n, freightFen: 0n });
    await expect(ask(1n)).rejects.toMatchObject({ code: 'return_exceeds_accepted', detail: { left: '0' } });
  });

  it('are never more than was accepted: not by two at once, not by hand', async () => {
    const { unit, supplier, lineId } = await accepted(5n);
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => returns.ask(unit.acceptor, lineId, { quantity: 1n, reason: 'quality' })),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(5);
    const [row] = (await room.get(FulfilmentQueries).returns('buyer', unit.id, { limit: 20 })).items;
    await expect(ownerQuery(room.at, `UPDATE returns SET quantity = 2 WHERE id = '${row!.id}'`)).rejects.toMatchObject({
      code: '23514',
    });
    await expect(
      ownerQuery(
        room.at,
        `UPDATE returns SET state = 'agreed', decided_at = now(), amount_fen = 99999999 WHERE id = '${row!.id}'`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
    await returns.refuse(supplier, row!.id, 1, '未见问题');
    await returns.ask(unit.acceptor, lineId, { quantity: 1n, reason: 'quality' });
  });

  it('answer the same row for the same id, refuse another content, and have one effect for two agreements at once', async () => {
    const { unit, supplier, lineId, lines, order } = await accepted(5n);
    const id = newId();
    const ask = (quantity: bigint) => returns.ask(unit.acceptor, lineId, { id, quantity, reason: 'quality' });
    const [first, second] = await Promise.all([ask(2n), ask(2n)]);
    expect(first).toEqual(second);
    await expect(ask(3n)).rejects.toMatchObject({ code: 'id_reused' });
    await Promise.all([
      returns.agree(supplier, id, 1, { restock: true }),
      returns.agree(supplier, id, 1, { restock: true }),
    ]);
    expect(await shelf(room, lines[0]!.variantId)).toEqual({ onHand: 97n, reserved: 0n });
    expect((await eventsOf(room, order.id)).filter((type) => type === 'fulfilment.return_agreed')).toHaveLength(1);
  });

  it('are asked until the end of the seventh day in Shanghai, by the buyer alone', async () => {
    const { unit, supplier, lineId } = await accepted(5n);
    const other = await accepted(1n);
    const ask = () => returns.ask(unit.acceptor, lineId, { quantity: 1n, reason: 'quality' });
    await expect(returns.ask(other.unit.acceptor, lineId, { quantity: 1n, reason: 'quality' })).rejects.toMatchObject({
      kind: 'missing',
    });
    await expect(returns.ask(unit.acceptor, lineId, { quantity: 0n, reason: 'quality' })).rejects.toMatchObject({
      code: 'invalid_quantity',
    });
    await expect(
      returns.ask(unit.acceptor, lineId, { quantity: 1n, grams: 5n, reason: 'quality' }),
    ).rejects.toMatchObject({ code: 'weight_not_applicable' });
    await expect(returns.ask(unit.acceptor, lineId, { quantity: 1n, reason: 'other' })).rejects.toMatchObject({
      code: 'reason_text_required',
    });
    room.clock.set('2026-03-25T23:59:59.999+08:00');
    const asked = await ask();
    await expect(returns.agree(other.supplier, asked.id, 1)).rejects.toMatchObject({
      kind: 'missing',
      code: 'return_missing',
    });
    await expect(returns.agree(supplier, asked.id, 9)).rejects.toMatchObject({ code: 'stale_version' });
    room.clock.set('2026-03-26T00:00:00+08:00');
    await expect(ask()).rejects.toMatchObject({ code: 'return_window_over', detail: { until: '2026-03-25' } });
  });
});
