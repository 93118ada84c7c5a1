import { Stock } from '@bangfu/catalog';
import { type Actor, newId } from '@bangfu/kernel';
import { sale, type SaleOf } from '../../../../test/support/factories/shop-sales.js';
import { admittedSupplier, person } from '../../../../test/support/factories/people.js';
import { shelf } from '../../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import {
  ClaimDecisions,
  ClaimGoods,
  ClaimQueries,
  Claims,
  type LineDecision,
  type NewClaim,
  ShopModule,
  ShopOrderQueries,
} from '../index.js';
import { ClaimRefunds } from './claim-refunds.service.js';

let room: TradingRoom;
let supplier: Actor;
let colleague: Actor;
const operator: Actor = {
  userId: null,
  name: '平台运营',
  organisationId: null,
  regionCode: '',
  roles: ['operator'],
  permissions: new Set(['claims.resolve']),
};

beforeAll(async () => {
  room = await tradingRoom('20', [ShopModule]);
  const organisationId = await admittedSupplier(room);
  supplier = await person(room, organisationId, 'coop_owner');
  colleague = await person(room, organisationId, 'coop_clerk');
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

const sold = (of: SaleOf = {}) => sale(room, supplier, of);
type Sold = Awaited<ReturnType<typeof sold>>;

/** Without photos, for a reason that needs none. */
const asking = (order: Sold, quantities: readonly bigint[], more: Partial<NewClaim> = {}): Promise<string> =>
  room.get(Claims).ask(order.buyer, order.orderId, {
    ...{ kind: 'refund', reason: 'short_count', note: '', photoFileIds: [] },
    lines: quantities.flatMap((quantity, index) =>
      quantity > 0n ? { orderLineId: order.lineIds[index]!, quantity } : [],
    ),
    ...more,
  });
const shown = (id: string) => room.get(ClaimQueries).find('operator', operator, id);
const deciding = async (id: string, by: Actor = supplier, more: Partial<LineDecision> = {}, note = '核实属实') => {
  const { version, lines } = await shown(id);
  const decision = {
    version,
    note,
    lines: lines.map(({ orderLineId }) => ({ orderLineId, outcome: 'full' as const, note: '', ...more })),
  };
  const decisions = room.get(ClaimDecisions);
  return by === operator ? decisions.resolve(by, id, decision) : decisions.decide(by, id, decision);
};
const refunds = (order: Sold) =>
  room.database.query<{ fen: bigint }>(
    `SELECT part.amount_fen AS fen FROM refund_parts part WHERE part.part_id = $1 ORDER BY part.refund_id`,
    [order.partId],
  );
const refundedFen = async (order: Sold) => {
  const [part] = await room.database.query<{ fen: bigint }>(
    'SELECT refunded_fen AS fen FROM payment_parts WHERE id = $1',
    [order.partId],
  );
  return part!.fen;
};
const held = async (order: Sold) => {
  const [row] = await room.database.query<{ held: boolean }>(
    'SELECT EXISTS (SELECT FROM shop_order_holds WHERE order_id = $1 AND ended_at IS NULL) AS held',
    [order.orderId],
  );
  return row!.held;
};

describe('the money of claims', () => {
  it('case 26: of 5 units, 2 go back, then 3, and a sixth is refused; the lines say how many', async () => {
    const order = await sold({ lines: [{ priceFen: 3_333n, quantity: 5n }], freightFen: 0n });
    await deciding(await asking(order, [2n]));
    await deciding(await asking(order, [3n]));
    await expect(asking(order, [1n])).rejects.toMatchObject({ code: 'claim_exceeds_bought', detail: { left: '0' } });
    expect((await refunds(order)).map(({ fen }) => fen)).toEqual([6_666n, 9_999n]);
    expect(await room.get(ClaimQueries).options(order.buyer, order.orderId)).toMatchObject([
      { leftQuantity: 0n, leftFen: 0n, open: false },
    ]);
  });

  it('case 27: two people of the supplier who agree at once make one refund, and the second is told', async () => {
    const order = await sold();
    const id = await asking(order, [1n]);
    const results = await Promise.allSettled([deciding(id, supplier), deciding(id, colleague), deciding(id, supplier)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'wrong_step' });
    }
    expect((await refunds(order)).map(({ fen }) => fen)).toEqual([4_500n]);
  });

  it('case 27: claims on one line asked and agreed at the same time never exceed what was bought', async () => {
    const order = await sold({ lines: [{ priceFen: 100n, quantity: 3n }], freightFen: 0n });
    const asked = await Promise.allSettled([asking(order, [2n]), asking(order, [2n]), asking(order, [2n])]);
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const withdrawn = await sold({ lines: [{ priceFen: 100n, quantity: 3n }], freightFen: 0n });
    const first = await asking(withdrawn, [2n]);
    await room.get(Claims).withdraw(withdrawn.buyer, first, 1);
    await asking(withdrawn, [2n]);
    await expect(
      room.database.query('UPDATE claim_lines SET ended = false WHERE claim_id = $1', [first]),
    ).rejects.toMatchObject({ constraint: 'claim_lines_never_more' });
  });

  it('case 28: a refund that fails leaves the claim open on the desk of the operator, until it is tried again and settles', async () => {
    const order = await sold();
    const id = await asking(order, [1n]);
    await deciding(id);
    for (let told = 0; told < 2; told += 1) await room.get(ClaimRefunds).failed(id);
    expect(await shown(id)).toMatchObject({ state: 'agreed', refundFailedAt: room.clock.now() });
    expect(await held(order)).toBe(true);
    const { items } = await room.get(ClaimQueries).page('operator', operator, { called: true, limit: 200 });
    expect(items.map((claim) => claim.id)).toContain(id);
    await room.get(ClaimRefunds).settled(id);
    await room.get(ClaimRefunds).failed(id);
    expect(await shown(id)).toMatchObject({ state: 'refunded', refundFailedAt: null });
    expect(await held(order)).toBe(false);
  });

  it('case 31: parts of lines and the freight sum exactly to what was paid, the freight with the last of it', async () => {
    const order = await sold({
      lines: [
        { priceFen: 3_333n, quantity: 3n },
        { priceFen: 1n, quantity: 1n },
        { priceFen: 777n, quantity: 2n },
      ],
      freightFen: 1_001n,
    });
    const [first] = order.lineIds;
    await deciding(await asking(order, [], { lines: [{ orderLineId: first!, quantity: 0n, amountFen: 1_000n }] }));
    await deciding(await asking(order, [1n]));
    await deciding(await asking(order, [2n, 1n]));
    expect((await refunds(order)).map(({ fen }) => fen)).toEqual([1_000n, 3_333n, 5_666n + 1n]);
    await deciding(await asking(order, [0n, 0n, 2n]));
    expect((await refunds(order)).map(({ fen }) => fen).at(-1)).toBe(1_554n + 1_001n);
    expect(await refundedFen(order)).toBe(3_333n * 3n + 1n + 777n * 2n + 1_001n);
  });

  it('gives no freight back when a unit is kept, or goes back without a fault of the supplier', async () => {
    const order = await sold({ lines: [{ priceFen: 500n, quantity: 2n }] });
    const back = await asking(order, [1n], { kind: 'return', reason: 'changed_mind' });
    await deciding(back);
    await room.get(ClaimGoods).sendBack(order.buyer, back, 2, { carrier: '邮政', trackingNumber: 'EA9' });
    const shelf = async () =>
      (await room.database.query<{ fen: bigint }>('SELECT sum(on_hand)::bigint AS fen FROM stock_levels'))[0]!.fen;
    const before = await shelf();
    await room.get(ClaimGoods).confirmReturn(operator, 'operator', back, { version: 3, restock: true });
    expect(await shelf()).toBe(before + 1n);
    await deciding(await asking(order, [1n]));
    expect((await refunds(order)).map(({ fen }) => fen)).toEqual([500n, 500n]);
  });
});

describe('a claim', () => {
  it('on fresh goods is asked within 48 hours of delivery and shows the spoiled goods; others have seven days', async () => {
    const fresh = await sold({ lines: [{ priceFen: 900n, quantity: 1n, categoryCode: '0301' }] });
    const oil = await sold();
    await expect(asking(fresh, [1n], { reason: 'spoiled' })).rejects.toMatchObject({ code: 'claim_photos_required' });
    await expect(asking(fresh, [1n], { reason: 'changed_mind', kind: 'return' })).rejects.toMatchObject({
      code: 'claim_reason_unfit',
    });
    room.clock.set('2026-03-20T10:00:01+08:00');
    await expect(asking(fresh, [1n])).rejects.toMatchObject({ code: 'claim_term_over', detail: { hours: 48 } });
    await asking(oil, [1n]);
    room.clock.set('2026-03-25T10:00:01+08:00');
    await expect(asking(oil, [1n])).rejects.toMatchObject({ code: 'claim_term_over', detail: { hours: 168 } });
  });

  it('belongs to the buyer and the supplier of the order; of goods on their way only their absence is claimed', async () => {
    const [order, other] = [await sold({ state: 'shipped' }), await sold()];
    await expect(asking({ ...order, buyer: other.buyer }, [1n])).rejects.toMatchObject({ code: 'shop_order_missing' });
    await expect(asking(order, [1n])).rejects.toMatchObject({ code: 'claim_too_early' });
    const id = await asking(order, [1n], { reason: 'not_arrived' });
    await expect(room.get(ClaimQueries).find('buyer', other.buyer, id)).rejects.toMatchObject({
      code: 'claim_missing',
    });
    const stranger = await person(room, await admittedSupplier(room), 'coop_owner');
    await expect(deciding(id, stranger)).rejects.toMatchObject({ code: 'claim_missing' });
    expect(await held(order)).toBe(true);
    await room.get(Claims).withdraw(order.buyer, id, 1);
    expect(await held(order)).toBe(false);
    await asking(order, [2n], { reason: 'not_arrived' });
  });

  it('is answered line by line: in full, in part, or not at all with a reason', async () => {
    const order = await sold({
      lines: [
        { priceFen: 1_000n, quantity: 4n },
        { priceFen: 700n, quantity: 1n },
      ],
    });
    const id = await asking(order, [4n, 1n]);
    const [one, two] = order.lineIds as [string, string];
    const decide = (lines: LineDecision[], note = '') =>
      room.get(ClaimDecisions).decide(supplier, id, { version: 1, note, lines });
    const part: LineDecision = { orderLineId: one, outcome: 'part', quantity: 3n, amountFen: 1_500n, note: '只坏三瓶' };
    await expect(decide([part])).rejects.toMatchObject({ code: 'claim_lines_incomplete' });
    await expect(decide([part, { orderLineId: two, outcome: 'refuse', note: '' }])).rejects.toMatchObject({
      code: 'reason_required',
      detail: { field: 'lines[1].note' },
    });
    await decide([part, { orderLineId: two, outcome: 'refuse', note: '照片看不出问题' }]);
    expect(await shown(id)).toMatchObject({
      state: 'agreed',
      goodsFen: 1_500n,
      lines: [
        { grantedQuantity: 3n, grantedFen: 1_500n },
        { grantedQuantity: 0n, grantedFen: 0n },
      ],
    });
    await room.get(ClaimRefunds).settled(id);
    await room.get(ClaimRefunds).settled(id);
    expect(await shown(id)).toMatchObject({ state: 'refunded' });
    expect(await held(order)).toBe(false);
  });

  it('that was refused is decided by the operator when the buyer calls, once, and not by the supplier any more', async () => {
    const order = await sold();
    const id = await asking(order, [2n]);
    await expect(deciding(id, operator)).rejects.toMatchObject({ code: 'claim_not_called' });
    await deciding(id, supplier, { outcome: 'refuse', note: '不认可' });
    expect(await held(order)).toBe(false);
    await room.get(Claims).escalate(order.buyer, id, 2, '有视频为证');
    expect(await held(order)).toBe(true);
    await expect(deciding(id)).rejects.toMatchObject({ code: 'claim_at_operator' });
    await expect(deciding(id, operator, {}, '')).rejects.toMatchObject({ code: 'reason_required' });
    room.clock.advance(72 * 3_600_000);
    await room.get(ClaimDecisions).callOverdue();
    const [calls] = await room.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM claims WHERE id = $1 AND called_at IS NOT NULL`,
      [id],
    );
    expect(calls).toEqual({ n: 0 });
    await deciding(id, operator);
    expect((await refunds(order)).map(({ fen }) => fen)).toEqual([9_800n]);
    expect(await shown(id)).toMatchObject({ state: 'agreed', decidedAs: 'operator', freightFen: 800n });
  });

  it('that the supplier leaves unanswered for 48 hours calls the operator, once', async () => {
    const order = await sold();
    const id = await asking(order, [1n]);
    expect((await shown(id)).minutesLeft).toBe(48 * 60);
    expect(await room.get(ClaimDecisions).callOverdue()).toBe(0);
    room.clock.set('2026-03-20T10:00:01+08:00');
    expect(await room.get(ClaimDecisions).callOverdue()).toBeGreaterThan(0);
    expect(await room.get(ClaimDecisions).callOverdue()).toBe(0);
    expect(await shown(id)).toMatchObject({ atOperator: true, minutesLeft: -1 });
    await deciding(id, operator);
    expect(await refundedFen(order)).toBe(4_500n);
  });

  it('for goods once more holds them at once and sends them without payment; short of stock it cannot be agreed', async () => {
    const order = await sold();
    const [variantId] = order.variantIds as [string];
    const before = await shelf(room, variantId);
    const id = await asking(order, [1n], { kind: 'replacement' });
    await deciding(id);
    expect((await shelf(room, variantId)).reserved).toBe(before.reserved + 1n);
    await room.get(ClaimGoods).replace(supplier, id, 2, { carrier: '邮政', trackingNumber: 'EA2' });
    expect(await shelf(room, variantId)).toEqual({ onHand: before.onHand - 1n, reserved: before.reserved });
    expect(await shown(id)).toMatchObject({ state: 'replaced', replacementTrackingNumber: 'EA2' });
    expect(await refundedFen(order)).toBe(0n);
    const { parcels } = await room.get(ShopOrderQueries).read('supplier', supplier, order.orderId);
    expect(parcels.at(-1)).toMatchObject({
      ...{ trackingNumber: 'EA2', deliveredAt: null },
      lines: [{ orderLineId: order.lineIds[0], quantity: 1 }],
    });
    const again = await asking(order, [2n], { kind: 'replacement' });
    await room
      .get(Stock)
      .adjust(supplier, { id: newId(), variantId, delta: 1n - (before.onHand - 1n), reason: '盘点' });
    await expect(deciding(again)).rejects.toMatchObject({ code: 'stock_short' });
  });

  it('for a return puts the goods on the shelf again and asks for the refund when they are there', async () => {
    const order = await sold();
    const [variantId] = order.variantIds as [string];
    const before = await shelf(room, variantId);
    const id = await asking(order, [2n], { kind: 'return' });
    await deciding(id);
    expect(await refunds(order)).toEqual([]);
    await room.get(ClaimGoods).sendBack(order.buyer, id, 2, { carrier: '邮政', trackingNumber: 'EA3' });
    await expect(room.get(Claims).withdraw(order.buyer, id, 3)).rejects.toMatchObject({ code: 'wrong_step' });
    await Promise.allSettled([
      room.get(ClaimGoods).confirmReturn(supplier, 'supplier', id, { version: 3, restock: true }),
      room.get(ClaimGoods).confirmReturn(colleague, 'supplier', id, { version: 3, restock: true }),
    ]);
    expect((await shelf(room, variantId)).onHand).toBe(before.onHand + 2n);
    expect((await refunds(order)).map(({ fen }) => fen)).toEqual([9_800n]);
  });

  it('for a return that the buyer never sends is over after a week: nothing is held for it, and nothing was paid', async () => {
    const order = await sold();
    const id = await asking(order, [1n], { kind: 'return' });
    await deciding(id);
    const { decidedAt, sendBackBy } = await shown(id);
    expect(sendBackBy!.getTime() - decidedAt!.getTime()).toBe(168 * 3_600_000);
    const goods = room.get(ClaimGoods);
    room.clock.set(sendBackBy!.toISOString());
    expect(await goods.closeUnsent()).toBe(0);
    room.clock.advance(1_000);
    await Promise.all([goods.closeUnsent(), goods.closeUnsent()]);
    expect(await goods.closeUnsent()).toBe(0);
    expect(await shown(id)).toMatchObject({ state: 'withdrawn', sendBackBy: null, closedAt: room.clock.now() });
    const holds = await room.database.query('SELECT 1 FROM shop_order_holds WHERE order_id = $1 AND ended_at IS NULL', [
      order.orderId,
    ]);
    expect(holds).toEqual([]);
    const told = await room.database.query(
      `SELECT 1 FROM outbox_events WHERE type = 'shop.claim_unsent' AND payload->>'claimId' = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
    expect(await refundedFen(order)).toBe(0n);
  });
});
