import { newId } from '@bangfu/kernel';
import {
  type Agency,
  budgetOf,
  insertAgency,
  insertProduct,
  openDraft,
  procurementRoom,
  type ProcurementRoom,
  setPrice,
  stockOf,
  submitted,
} from '../../../../test/support/procurement.js';
import { statementsOf } from '../../../../test/support/statements.js';
import { Approvals } from '../approvals/approvals.service.js';
import { PurchaseRequests } from './purchase-requests.service.js';
import { RequestDrafts } from './request-drafts.service.js';
import { RequestEffects } from './request-effects.service.js';

const DAY = 86_400_000;

describe('Purchase requests', () => {
  let room: ProcurementRoom;
  let requests: PurchaseRequests;
  let drafts: RequestDrafts;
  beforeAll(async () => {
    room = await procurementRoom();
    requests = room.get(PurchaseRequests);
    drafts = room.get(RequestDrafts);
  });
  afterAll(() => room.close());
  beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

  const oneLine = async (agency: Agency, quantity = 2n) => {
    const variantId = await insertProduct(room);
    return { variantId, id: await openDraft(room, agency.buyer, [{ variantId, quantity }]) };
  };

  it('hold price, stock and budget from submission on', async () => {
    const agency = await insertAgency(room, 10_000n);
    const { id, variantId } = await oneLine(agency);
    expect(await requests.submit(agency.buyer, id, { version: 1, totalFen: 2_000n })).toEqual([]);
    const view = await requests.view(agency.buyer, id);
    expect(view).toMatchObject({
      state: 'submitted',
      totalFen: 2_000n,
      approvalsNeeded: 1,
      approvalDueOn: '2026-03-23',
      version: 2,
      contact: { name: '某接收人', phone: '13800000000' },
    });
    expect(view.number).toMatch(/^QG2026-\d{6}$/);
    expect(view.heldUntil).toEqual(new Date('2026-03-25T10:00:00+08:00'));
    expect(await budgetOf(room, agency.id)).toEqual({ free: 8_000n, reserved: 2_000n, spent: 0n, overrun: 0n });
    expect(await stockOf(room, variantId)).toMatchObject({ reserved: 2n });
    await setPrice(room, variantId, 5_000n);
    expect((await requests.view(agency.buyer, id)).totalFen).toBe(2_000n);
  });

  it('are told line by line when a price changed since the draft, and sent only when the new total is wanted', async () => {
    const agency = await insertAgency(room, 10_000n);
    const { id, variantId } = await oneLine(agency);
    await setPrice(room, variantId, 1_200n);
    await expect(requests.submit(agency.buyer, id, { version: 1, totalFen: 2_000n })).rejects.toMatchObject({
      code: 'price_changed',
      detail: { totalFen: '2400', lines: [{ position: 1, beforeFen: '1000', nowFen: '1200' }] },
    });
    expect(await budgetOf(room, agency.id)).toMatchObject({ reserved: 0n });
    expect(await requests.submit(agency.buyer, id, { version: 1, totalFen: 2_400n })).toMatchObject([
      { beforeFen: 1_000n, nowFen: 1_200n },
    ]);
    expect((await requests.view(agency.buyer, id)).totalFen).toBe(2_400n);
  });

  it('keep the seen price of a line through saving, and take today’s for a new one', async () => {
    const agency = await insertAgency(room);
    const { id, variantId } = await oneLine(agency);
    const [line] = (await requests.view(agency.buyer, id)).lines;
    await setPrice(room, variantId, 1_500n);
    const content = { title: '改过', fund: 'canteen' as const };
    await drafts.save(agency.buyer, id, 1, {
      ...content,
      lines: [
        { id: line!.id, variantId, quantity: 3n },
        { variantId, quantity: 1n },
      ],
    });
    expect((await requests.view(agency.buyer, id)).lines.map((each) => each.priceFen)).toEqual([1_000n, 1_500n]);
    await expect(drafts.save(agency.buyer, id, 1, content)).rejects.toMatchObject({
      code: 'stale_version',
      detail: { version: 2 },
    });
  });

  it('refuse what cannot be ordered, naming each line, and hold nothing then', async () => {
    const agency = await insertAgency(room, 10_000n);
    const [few, gone, fine] = [
      await insertProduct(room, { minQuantity: 5n }),
      await insertProduct(room),
      await insertProduct(room),
    ];
    await room.database.query(
      `UPDATE products SET state = 'delisted', delisted_reason = 'supplier' WHERE id = (SELECT product_id FROM variants WHERE id = $1)`,
      [gone],
    );
    const id = await openDraft(
      room,
      agency.buyer,
      [few, gone, fine].map((variantId) => ({ variantId, quantity: 1n })),
    );
    await expect(requests.submit(agency.buyer, id, { version: 1 })).rejects.toMatchObject({
      code: 'lines_not_orderable',
      detail: {
        lines: [
          { position: 1, code: 'below_minimum' },
          { position: 2, code: 'product_not_listed' },
        ],
      },
    });
    expect(await stockOf(room, fine)).toMatchObject({ reserved: 0n });
  });

  it('refuse too little stock, too little budget and no budget, and hold nothing then', async () => {
    const poor = await insertAgency(room, 1_999n);
    const { id, variantId } = await oneLine(poor);
    await expect(requests.submit(poor.buyer, id, { version: 1 })).rejects.toMatchObject({
      code: 'budget_short',
      detail: { neededFen: '2000', freeFen: '1999' },
    });
    expect(await stockOf(room, variantId)).toMatchObject({ reserved: 0n });
    const bare = await insertAgency(room);
    await expect(requests.submit(bare.buyer, (await oneLine(bare)).id, { version: 1 })).rejects.toMatchObject({
      code: 'budget_missing',
    });
    const rich = await insertAgency(room, 10_000_000n);
    await expect(requests.submit(rich.buyer, (await oneLine(rich, 1_001n)).id, { version: 1 })).rejects.toMatchObject({
      code: 'stock_short',
    });
    expect(await budgetOf(room, rich.id)).toMatchObject({ reserved: 0n });
  });

  it('need an address, a contact and a line', async () => {
    const agency = await insertAgency(room, 10_000n);
    const id = await drafts.open(agency.buyer, { title: '空', fund: 'canteen' });
    await expect(requests.submit(agency.buyer, id, { version: 1 })).rejects.toMatchObject({
      code: 'content_missing',
      detail: { field: 'deliveryAddress' },
    });
    const empty = await openDraft(room, agency.buyer, []);
    await expect(requests.submit(agency.buyer, empty, { version: 1 })).rejects.toMatchObject({ code: 'request_empty' });
    await expect(requests.submit(agency.buyer, empty, { version: 7 })).rejects.toMatchObject({ code: 'stale_version' });
  });

  it('give everything back when they are withdrawn, once', async () => {
    const agency = await insertAgency(room, 10_000n);
    const { id, variantId } = await oneLine(agency);
    await requests.submit(agency.buyer, id, { version: 1 });
    await expect(requests.withdraw(agency.approver, id, 2, '误')).rejects.toMatchObject({ code: 'not_requester' });
    await requests.withdraw(agency.buyer, id, 2, '重新比价');
    expect(await budgetOf(room, agency.id)).toEqual({ free: 10_000n, reserved: 0n, spent: 0n, overrun: 0n });
    expect(await stockOf(room, variantId)).toMatchObject({ reserved: 0n });
    await expect(requests.withdraw(agency.buyer, id, 3, '再')).rejects.toMatchObject({ code: 'wrong_step' });
  });

  it('expire when the hold is over, and can be written anew with today’s prices', async () => {
    const agency = await insertAgency(room, 10_000n);
    const { id, variantId } = await oneLine(agency);
    await requests.submit(agency.buyer, id, { version: 1 });
    room.clock.advance(7 * DAY - 1);
    expect(await requests.expireHeld()).toBe(0);
    room.clock.advance(1);
    await expect(room.get(Approvals).approve(agency.approver, id, { version: 2 })).rejects.toMatchObject({
      code: 'hold_over',
    });
    expect(await requests.expireHeld()).toBeGreaterThanOrEqual(1);
    expect(await requests.view(agency.buyer, id)).toMatchObject({
      state: 'expired',
      endedReason: '锁定期内未审批，自动失效',
    });
    expect(await requests.expireHeld()).toBe(0);
    expect(await budgetOf(room, agency.id)).toMatchObject({ free: 10_000n, reserved: 0n });
    expect(await stockOf(room, variantId)).toMatchObject({ reserved: 0n });
    await setPrice(room, variantId, 900n);
    const copy = await drafts.copy(agency.buyer, id);
    expect(await requests.view(agency.buyer, copy)).toMatchObject({
      state: 'draft',
      number: null,
      totalFen: 1_800n,
      deliveryAddress: '湖南省耒阳市灶市街1号食堂',
      contact: { phone: '13800000000' },
    });
  });

  it('are told to be overdue once, after the working days of the setting', async () => {
    const agency = await insertAgency(room, 10_000n);
    const id = await submitted(room, agency.buyer, [{ variantId: await insertProduct(room), quantity: 1n }]);
    room.clock.set('2026-03-23T23:59:00+08:00');
    const overdue = async () =>
      (await requests.list(agency.approver, { limit: 20, overdue: true })).items.map((row) => row.id);
    expect(await overdue()).toEqual([]);
    room.clock.set('2026-03-24T00:01:00+08:00');
    expect(await overdue()).toEqual([id]);
    expect(await requests.tellOverdue()).toBeGreaterThanOrEqual(1);
    const told = await room.database.query(
      `SELECT 1 FROM outbox_events WHERE type = 'procurement.approval_overdue' AND payload->>'requestId' = $1`,
      [id],
    );
    await requests.tellOverdue();
    expect(told).toHaveLength(1);
  });

  it('are listed page by page, to the own agency only, drafts to their writer only', async () => {
    const [agency, other] = [await insertAgency(room, 100_000n), await insertAgency(room)];
    const variantId = await insertProduct(room);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      room.clock.advance(1000);
      ids.unshift(await submitted(room, agency.buyer, [{ variantId, quantity: 1n }]));
    }
    const draft = await openDraft(room, agency.buyer, []);
    const first = await requests.list(agency.approver, { limit: 3 });
    const second = await requests.list(agency.approver, { limit: 3, after: first.nextAfter! });
    expect([...first.items, ...second.items].map((row) => row.id)).toEqual(ids);
    expect(second.nextAfter).toBeNull();
    expect((await requests.list(agency.approver, { limit: 20, waitingForMe: true })).items).toHaveLength(5);
    expect((await requests.list(agency.buyer, { limit: 20, waitingForMe: true })).items).toEqual([]);
    expect((await requests.list(agency.buyer, { limit: 20, state: 'draft' })).items.map((row) => row.id)).toEqual([
      draft,
    ]);
    expect((await requests.list(other.buyer, { limit: 20 })).items).toEqual([]);
    await expect(requests.view(other.buyer, ids[0]!)).rejects.toMatchObject({ code: 'request_missing' });
    await expect(requests.view(agency.approver, draft)).rejects.toMatchObject({ code: 'request_missing' });
    await expect(requests.submit(other.buyer, draft, { version: 1 })).rejects.toMatchObject({
      code: 'request_missing',
    });
  });

  it('show budget, approvals and suppliers before anything is sent, and bind nobody', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    const lines = [
      { variantId: await insertProduct(room, { priceFen: 300_000n }), quantity: 1n },
      { variantId: await insertProduct(room, { priceFen: 250_000n }), quantity: 1n },
    ];
    const id = await openDraft(room, agency.buyer, lines);
    expect(await room.get(RequestEffects).of(agency.buyer, id)).toMatchObject({
      totalFen: 550_000n,
      budget: { freeBeforeFen: 1_000_000n, freeAfterFen: 450_000n },
      approvals: { needed: 2, given: 0, bandUpToFen: null, approversAvailable: 2 },
      suppliers: [{ goodsFen: 300_000n }, { goodsFen: 250_000n }],
    });
    await requests.submit(agency.buyer, id, { version: 1 });
    expect((await room.get(RequestEffects).of(agency.approver, id)).budget).toMatchObject({
      freeBeforeFen: 1_000_000n,
      freeAfterFen: 450_000n,
      reservedFen: 550_000n,
    });
  });

  it('are bound to units the buyer may buy for, and to no other', async () => {
    const [agency, stranger] = [await insertAgency(room), await insertAgency(room)];
    await expect(
      drafts.open(agency.buyer, { title: '他单位', fund: 'canteen', budgetUnitId: stranger.id }),
    ).rejects.toMatchObject({ code: 'budget_unit_unfit' });
    await expect(
      drafts.open(agency.buyer, { title: '无此商品', fund: 'canteen', lines: [{ variantId: newId(), quantity: 1n }] }),
    ).rejects.toMatchObject({ code: 'variant_unknown' });
  });

  it('let exactly ten of twenty parallel submissions of 10 through a budget of 100', async () => {
    const agency = await insertAgency(room, 10_000n);
    const variantId = await insertProduct(room);
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => openDraft(room, agency.buyer, [{ variantId, quantity: 1n }])),
    );
    const tries = await Promise.allSettled(ids.map((id) => requests.submit(agency.buyer, id, { version: 1 })));
    expect(tries.filter((result) => result.status === 'fulfilled')).toHaveLength(10);
    for (const refused of tries.filter((result) => result.status === 'rejected')) {
      expect(refused.reason).toMatchObject({ code: 'budget_short' });
    }
    expect(await budgetOf(room, agency.id)).toEqual({ free: 0n, reserved: 10_000n, spent: 0n, overrun: 0n });
    expect(await stockOf(room, variantId)).toMatchObject({ reserved: 10n });
  });

  it('submit a hundred lines with as many statements as one', async () => {
    const agency = await insertAgency(room, 100_000_000n);
    const count = async (lines: number) => {
      const variantIds = await Promise.all(Array.from({ length: lines }, () => insertProduct(room)));
      const id = await openDraft(
        room,
        agency.buyer,
        variantIds.map((variantId) => ({ variantId, quantity: 1n })),
      );
      return (await statementsOf(() => requests.submit(agency.buyer, id, { version: 1 }))).length;
    };
    const [one, many] = [await count(1), await count(100)];
    expect(many).toBe(one);
    expect(one).toBeLessThan(30);
  }, 60_000);
});
