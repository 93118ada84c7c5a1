import type { Actor } from '@bangfu/kernel';
import { Parts } from '@bangfu/payments';
import { shelf } from '../../../../test/support/factories/orders.js';
import { admittedSupplier, person } from '../../../../test/support/factories/people.js';
import { sale, type SaleOf } from '../../../../test/support/factories/shop-sales.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import {
  ClaimDecisions,
  ClaimGoods,
  ClaimQueries,
  ClaimReplacements,
  Claims,
  type NewClaim,
  ShopModule,
} from '../index.js';
import { ClaimRefunds } from './claim-refunds.service.js';

const HOUR = 3_600_000;
let room: TradingRoom;
let supplier: Actor;
const operator: Actor = {
  ...{ userId: null, name: '平台运营', organisationId: null, regionCode: '', roles: ['operator'] },
  permissions: new Set(['claims.resolve']),
};

beforeAll(async () => {
  room = await tradingRoom('21', [ShopModule]);
  supplier = await person(room, await admittedSupplier(room), 'coop_owner');
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

type Sold = Awaited<ReturnType<typeof sale>>;
const sold = (of: SaleOf = {}): Promise<Sold> => sale(room, supplier, of);
const shown = (id: string) => room.get(ClaimQueries).find('operator', operator, id);
const asked = (order: Sold, quantity: bigint, more: Partial<NewClaim> = {}): Promise<string> =>
  room.get(Claims).ask(order.buyer, order.orderId, {
    ...{ kind: 'replacement', reason: 'short_count', note: '', photoFileIds: [] },
    lines: [{ orderLineId: order.lineIds[0]!, quantity }],
    ...more,
  });

/** Agreed in full. */
async function agreed(order: Sold, quantity: bigint, more: Partial<NewClaim> = {}): Promise<string> {
  const id = await asked(order, quantity, more);
  const lines = (await shown(id)).lines.map(({ orderLineId }) => ({ orderLineId, outcome: 'full' as const, note: '' }));
  await room.get(ClaimDecisions).decide(supplier, id, { version: 1, note: '', lines });
  return id;
}
const refunds = (order: Sold) =>
  room.database.query<{ fen: bigint }>('SELECT amount_fen AS fen FROM refund_parts WHERE part_id = $1', [order.partId]);
const told = async (type: string, id: string): Promise<number> =>
  (
    await room.database.query(`SELECT FROM outbox_events WHERE type = $1 AND payload->>'claimId' = $2`, [
      `shop.${type}`,
      id,
    ])
  ).length;
const holds = (order: Sold) =>
  room.database.query('SELECT FROM shop_order_holds WHERE order_id = $1 AND ended_at IS NULL', [order.orderId]);

describe('goods that were agreed to be sent once more', () => {
  it('and are not: the supplier is reminded after five days, two days later the buyer has the money, and the goods are for sale again', async () => {
    const order = await sold();
    const [variantId] = order.variantIds as [string];
    const before = await shelf(room, variantId);
    const id = await agreed(order, 1n);
    const jobs = room.get(ClaimReplacements);
    const { decidedAt, replaceBy, moneyFrom } = await shown(id);
    expect(replaceBy!.getTime() - decidedAt!.getTime()).toBe(120 * HOUR);
    expect(moneyFrom!.getTime() - replaceBy!.getTime()).toBe(48 * HOUR);
    room.clock.set(replaceBy!);
    expect(await jobs.payUnsent()).toBe(0);
    expect(await told('claim_replacement_late', id)).toBe(0);
    room.clock.advance(1_000);
    await Promise.all([jobs.payUnsent(), jobs.payUnsent()]);
    expect(await told('claim_replacement_late', id)).toBe(1);
    expect(await shown(id)).toMatchObject({ state: 'agreed', kind: 'replacement', replacementLate: true });
    room.clock.set((await shown(id)).moneyFrom!);
    expect(await jobs.payUnsent()).toBe(0);
    room.clock.advance(1_000);
    await Promise.all([jobs.payUnsent(), jobs.payUnsent()]);
    expect(await jobs.payUnsent()).toBe(0);
    expect(await shown(id)).toMatchObject({
      ...{ state: 'agreed', kind: 'refund', goodsFen: 4_500n, insteadAt: room.clock.now(), replaceBy: null },
      lines: [{ grantedQuantity: 1n, grantedFen: 4_500n }],
    });
    expect(await refunds(order)).toEqual([{ fen: 4_500n }]);
    expect(await told('claim_paid_instead', id)).toBe(1);
    expect(await shelf(room, variantId)).toEqual(before);
    await room.get(ClaimRefunds).settled(id);
    expect(await shown(id)).toMatchObject({ state: 'refunded' });
    expect(await holds(order)).toEqual([]);
    expect(await room.get(ClaimQueries).options(order.buyer, order.orderId)).toMatchObject([{ leftQuantity: 1n }]);
  });

  it('late once more than the reminder: nobody is paid instead before the supplier had it', async () => {
    const order = await sold();
    const id = await agreed(order, 1n);
    room.clock.advance(300 * HOUR);
    expect(await room.get(ClaimReplacements).payUnsent()).toBe(0);
    expect((await shown(id)).moneyFrom).toEqual(new Date(room.clock.now().getTime() + 48 * HOUR));
    const { version } = await shown(id);
    await room.get(ClaimGoods).replace(supplier, id, version, { carrier: '邮政', trackingNumber: 'EA7' });
    room.clock.advance(300 * HOUR);
    expect(await room.get(ClaimReplacements).payUnsent()).toBe(0);
    expect(await shown(id)).toMatchObject({ state: 'replaced', insteadAt: null });
  });

  it('the buyer takes the money once the supplier is late, the supplier and the operator at any time; never goods and money', async () => {
    const pay = room.get(ClaimReplacements);
    const order = await sold();
    const id = await agreed(order, 2n);
    await expect(pay.payInstead(order.buyer, 'buyer', id, { version: 2 })).rejects.toMatchObject({
      code: 'claim_replacement_awaited',
    });
    const stranger = await person(room, await admittedSupplier(room), 'coop_owner');
    for (const [actor, side] of [
      [stranger, 'supplier'],
      [stranger, 'buyer'],
    ] as const) {
      await expect(pay.payInstead(actor, side, id, { version: 2 })).rejects.toMatchObject({ code: 'claim_missing' });
    }
    room.clock.advance(120 * HOUR + 1);
    const results = await Promise.allSettled([
      pay.payInstead(order.buyer, 'buyer', id, { version: 2 }),
      pay.payInstead(operator, 'operator', id, { version: 2, note: '供应商停业' }),
      room.get(ClaimGoods).replace(supplier, id, 2, { carrier: '邮政', trackingNumber: 'EA8' }),
      room.get(Claims).withdraw(order.buyer, id, 2),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const [actor, side] of [
      [operator, 'operator'],
      [supplier, 'supplier'],
    ] as const) {
      const other = await sold();
      const early = await agreed(other, 2n);
      await pay.payInstead(actor, side, early, { version: 2, note: '没有货了' });
      expect((await refunds(other)).map(({ fen }) => fen)).toEqual([9_800n]);
      expect(await shown(early)).toMatchObject({ goodsFen: 9_000n, freightFen: 800n });
      await expect(
        room.get(ClaimGoods).replace(supplier, early, 3, { carrier: '邮政', trackingNumber: 'EA9' }),
      ).rejects.toMatchObject({ code: 'wrong_step' });
    }
  });

  it('whose price other claims gave back meanwhile is paid what is left of it, and is only over when nothing is', async () => {
    const order = await sold({ lines: [{ priceFen: 1_000n, quantity: 2n }], freightFen: 0n });
    const part = {
      kind: 'refund' as const,
      lines: [{ orderLineId: order.lineIds[0]!, quantity: 0n, amountFen: 1_700n }],
    };
    const id = await agreed(order, 1n);
    await agreed(order, 0n, part);
    await room.get(ClaimReplacements).payInstead(supplier, 'supplier', id, { version: 2 });
    expect((await refunds(order)).map(({ fen }) => fen).toSorted()).toEqual([1_700n, 300n].toSorted());
    const again = await sold({ lines: [{ priceFen: 1_000n, quantity: 2n }], freightFen: 0n });
    const none = await agreed(again, 1n);
    await agreed(again, 0n, {
      kind: 'refund',
      lines: [{ orderLineId: again.lineIds[0]!, quantity: 0n, amountFen: 2_000n }],
    });
    await room.get(ClaimReplacements).payInstead(supplier, 'supplier', none, { version: 2 });
    expect(await shown(none)).toMatchObject({ state: 'withdrawn', refundNumber: null, closedAt: room.clock.now() });
    expect((await refunds(again)).map(({ fen }) => fen)).toEqual([2_000n]);
    expect(await holds(again)).toHaveLength(1);
  });

  it('of a disputed payment wait until the dispute is over; of money that the supplier has already it is called back like any other', async () => {
    const order = await sold();
    const id = await agreed(order, 1n);
    const jobs = room.get(ClaimReplacements);
    await room.database.query('UPDATE payment_parts SET frozen = true WHERE id = $1', [order.partId]);
    for (let days = 0; days < 3; days += 1) {
      room.clock.advance(121 * HOUR);
      expect(await jobs.payUnsent()).toBe(0);
    }
    expect(await told('claim_replacement_late', id)).toBe(0);
    await room.database.query('UPDATE payment_parts SET frozen = false WHERE id = $1', [order.partId]);
    await room.get(Parts).release(order.partId);
    await jobs.payUnsent();
    room.clock.advance(49 * HOUR);
    expect(await jobs.payUnsent()).toBe(1);
    expect(await refunds(order)).toEqual([{ fen: 4_500n }]);
  });
});
