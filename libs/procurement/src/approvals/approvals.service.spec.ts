import { newId } from '@bangfu/kernel';
import { insertCertificate } from '../../../../test/support/catalog.js';
import { ownerQuery } from '../../../../test/support/database.js';
import {
  actorOf,
  type Agency,
  budgetOf,
  grant,
  insertAdmittedSupplier,
  insertAgency,
  insertProduct,
  procurementRoom,
  type ProcurementRoom,
  stockOf,
  submitted,
} from '../../../../test/support/procurement.js';
import { PurchaseRequests } from '../requests/purchase-requests.service.js';
import { Approvals } from './approvals.service.js';

describe('Approvals', () => {
  let room: ProcurementRoom;
  let approvals: Approvals;
  let requests: PurchaseRequests;
  beforeAll(async () => {
    room = await procurementRoom();
    approvals = room.get(Approvals);
    requests = room.get(PurchaseRequests);
  });
  afterAll(() => room.close());
  beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

  /** Three lines of two suppliers; 1,000 元, 2,000 元 and 4,000 元, so that two approvers are needed. */
  async function bigRequest(agency: Agency) {
    const [first, second] = [await insertAdmittedSupplier(room), await insertAdmittedSupplier(room)];
    const variantIds = [
      await insertProduct(room, { supplierId: first, priceFen: 100_000n }),
      await insertProduct(room, { supplierId: first, priceFen: 200_000n }),
      await insertProduct(room, { supplierId: second, priceFen: 400_000n }),
    ];
    const id = await submitted(
      room,
      agency.buyer,
      variantIds.map((variantId) => ({ variantId, quantity: 1n })),
    );
    const lines = (await requests.view(agency.buyer, id)).lines;
    return { id, variantIds, lines };
  }

  it('of a small request place one order per supplier, with duties, stock kept and the budget moved over', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    const [first, second] = [await insertAdmittedSupplier(room), await insertAdmittedSupplier(room)];
    const variantIds = [
      await insertProduct(room, { supplierId: first }),
      await insertProduct(room, { supplierId: first }),
      await insertProduct(room, { supplierId: second }),
    ];
    const id = await submitted(
      room,
      agency.buyer,
      variantIds.map((variantId) => ({ variantId, quantity: 3n })),
    );
    const { orderIds } = await approvals.approve(agency.approver, id, { version: 2, note: '同意' });
    const view = await requests.view(agency.buyer, id);
    expect(view).toMatchObject({
      state: 'approved',
      approvals: [{ step: 1, approverId: agency.approver.userId, verdict: 'approved', reason: '同意' }],
    });
    expect(view.orders.map((order) => order.id).sort()).toEqual([...orderIds].sort());
    expect((await requests.list(agency.buyer, { orderId: orderIds[0]!, limit: 5 })).items).toMatchObject([{ id }]);
    expect(view.orders.map((order) => order.totalFen).sort()).toEqual([3_000n, 6_000n]);
    expect(await budgetOf(room, agency.id)).toEqual({ free: 991_000n, reserved: 9_000n, spent: 0n, overrun: 0n });
    for (const variantId of variantIds) expect(await stockOf(room, variantId)).toMatchObject({ reserved: 3n });
    const held = await room.database.query(
      `SELECT 1 FROM stock_reservations WHERE variant_id = ANY ($1) AND expires_at IS NULL AND state = 'held'`,
      [variantIds],
    );
    expect(held).toHaveLength(3);
    const duties = await room.database.query(
      `SELECT duty, user_id FROM order_duties WHERE order_id = $1 ORDER BY duty`,
      [orderIds[0]],
    );
    expect(duties).toEqual([
      { duty: 'approver', user_id: agency.approver.userId },
      { duty: 'orderer', user_id: agency.buyer.userId },
    ]);
  });

  it('above the band need two different people', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    const { id } = await bigRequest(agency);
    expect((await approvals.approve(agency.approver, id, { version: 2 })).orderIds).toEqual([]);
    expect(await requests.view(agency.buyer, id)).toMatchObject({
      state: 'submitted',
      approvalsGiven: 1,
      approvalsNeeded: 2,
      version: 3,
    });
    await expect(approvals.approve(agency.approver, id, { version: 3 })).rejects.toMatchObject({
      code: 'approved_already',
    });
    const waiting = async (actor: typeof agency.approver) =>
      (await requests.list(actor, { limit: 20, waitingForMe: true })).items.length;
    expect([await waiting(agency.approver), await waiting(agency.secondApprover)]).toEqual([0, 1]);
    expect((await approvals.approve(agency.secondApprover, id, { version: 3 })).orderIds).toHaveLength(2);
    expect(
      await room.database.query(
        `SELECT DISTINCT user_id FROM order_duties d JOIN orders o ON o.id = d.order_id WHERE o.source_id = $1 AND duty = 'approver'`,
        [id],
      ),
    ).toHaveLength(2);
  });

  it('never come from the one who asked: not in the service, not past it, not through a deputy', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    await grant(room, agency.buyer.userId!, agency.id, 'agency_approver');
    const deputy = await actorOf(room, agency.id, 'agency_approver', agency.buyer.userId!);
    const { id } = await bigRequest(agency);
    await expect(approvals.approve(agency.buyer, id, { version: 2 })).rejects.toMatchObject({ code: 'own_request' });
    await expect(approvals.approve(deputy, id, { version: 2 })).rejects.toMatchObject({ code: 'own_request' });
    const insert = (approver: string, deputyFor: string | null, requester = agency.buyer.userId) =>
      ownerQuery(
        room.at,
        `INSERT INTO approvals (id, request_id, requester_id, step, approver_id, deputy_for, verdict, at)
        VALUES ('${newId()}', '${id}', '${requester}', 1, '${approver}', ${deputyFor ? `'${deputyFor}'` : 'NULL'}, 'approved', now())`,
      );
    await expect(insert(agency.buyer.userId!, null)).rejects.toThrow(/approvals_not_own/);
    await expect(insert(deputy.userId!, agency.buyer.userId)).rejects.toThrow(/approvals_not_own/);
    await expect(insert(agency.buyer.userId!, null, agency.approver.userId)).rejects.toThrow(/foreign key/);
  });

  it('of a person and of that person’s deputy are one voice', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    const deputy = await actorOf(room, agency.id, 'agency_approver', agency.approver.userId!);
    const { id } = await bigRequest(agency);
    expect((await requests.view(agency.buyer, id)).voice).toBeNull();
    expect((await requests.view(deputy, id)).voice).toMatchObject({ deputyFor: agency.approver.userId });
    expect((await requests.view(agency.approver, id)).voice).toEqual({ deputyFor: null, deputyForName: null });
    await approvals.approve(deputy, id, { version: 2 });
    expect((await requests.view(agency.approver, id)).voice).toBeNull();
    expect((await requests.view(agency.buyer, id)).approvals).toMatchObject([
      { approverId: deputy.userId, deputyFor: agency.approver.userId },
    ]);
    await expect(approvals.approve(agency.approver, id, { version: 3 })).rejects.toMatchObject({
      code: 'approved_already',
    });
    await expect(
      room.database.query(
        `INSERT INTO approvals (id, request_id, requester_id, step, approver_id, verdict, at) VALUES ($1, $2, $3, 2, $4, 'approved', now())`,
        [newId(), id, agency.buyer.userId, agency.approver.userId],
      ),
    ).rejects.toThrow(/approvals_voice_once/);
    expect((await approvals.approve(agency.secondApprover, id, { version: 3 })).orderIds).toHaveLength(2);
  });

  it('may leave lines out, with a reason; their stock and budget are free at once and the band stays', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    const { id, lines, variantIds } = await bigRequest(agency);
    await approvals.approve(agency.approver, id, {
      version: 2,
      refusedLines: [{ lineId: lines[2]!.id, reason: '库房还有' }],
    });
    expect(await budgetOf(room, agency.id)).toMatchObject({ free: 700_000n, reserved: 300_000n });
    expect(await stockOf(room, variantIds[2]!)).toMatchObject({ reserved: 0n });
    expect(await requests.view(agency.buyer, id)).toMatchObject({
      totalFen: 300_000n,
      submittedFen: 700_000n,
      approvalsNeeded: 2,
    });
    await expect(
      approvals.approve(agency.secondApprover, id, {
        version: 3,
        refusedLines: [{ lineId: lines[2]!.id, reason: '再次' }],
      }),
    ).rejects.toMatchObject({ code: 'line_not_open' });
    const { orderIds } = await approvals.approve(agency.secondApprover, id, {
      version: 3,
      refusedLines: [{ lineId: lines[1]!.id, reason: '太贵' }],
    });
    expect(orderIds).toHaveLength(1);
    expect(await budgetOf(room, agency.id)).toMatchObject({ free: 900_000n, reserved: 100_000n });
    expect((await requests.view(agency.buyer, id)).lines.map((line) => [line.state, line.refusalReason])).toEqual([
      ['approved', null],
      ['refused', '太贵'],
      ['refused', '库房还有'],
    ]);
  });

  it('of no line are a refusal', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    const { id, lines } = await bigRequest(agency);
    await approvals.approve(agency.approver, id, {
      version: 2,
      refusedLines: lines.map((line) => ({ lineId: line.id, reason: '不需要' })),
    });
    expect(await requests.view(agency.buyer, id)).toMatchObject({
      state: 'refused',
      approvals: [{ verdict: 'refused' }],
      orders: [],
    });
    expect(await budgetOf(room, agency.id)).toMatchObject({ free: 1_000_000n, reserved: 0n });
  });

  it('are refused as a whole with a reason, and everything is free again', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    const { id, variantIds } = await bigRequest(agency);
    await approvals.refuse(agency.approver, id, 2, '超出本周用量');
    expect(await requests.view(agency.buyer, id)).toMatchObject({ state: 'refused', endedReason: '超出本周用量' });
    expect(await budgetOf(room, agency.id)).toMatchObject({ free: 1_000_000n, reserved: 0n });
    for (const variantId of variantIds) expect(await stockOf(room, variantId)).toMatchObject({ reserved: 0n });
    await expect(approvals.approve(agency.secondApprover, id, { version: 3 })).rejects.toMatchObject({
      code: 'wrong_step',
    });
  });

  it('look at certificates again when they order: a line whose certificate ended falls away with the reason', async () => {
    const agency = await insertAgency(room, 1_000_000n);
    const supplierId = await insertAdmittedSupplier(room);
    const certificateId = await insertCertificate(room.database, { supplierId, validTo: '2026-03-20' });
    const variantIds = [
      await insertProduct(room, { supplierId, certificateId }),
      await insertProduct(room, { supplierId }),
    ];
    const id = await submitted(
      room,
      agency.buyer,
      variantIds.map((variantId) => ({ variantId, quantity: 1n })),
    );
    room.clock.set('2026-03-21T09:00:00+08:00');
    const outcome = await approvals.approve(agency.approver, id, { version: 2 });
    expect(outcome.refusedBySystem).toMatchObject([{ reason: '产品认定证书已失效' }]);
    expect(outcome.orderIds).toHaveLength(1);
    expect(await budgetOf(room, agency.id)).toMatchObject({ reserved: 1_000n });
    expect(await stockOf(room, variantIds[0]!)).toMatchObject({ reserved: 0n });
  });

  it('need the role, the right agency and the version that was seen', async () => {
    const [agency, other] = [await insertAgency(room, 1_000_000n), await insertAgency(room)];
    const { id } = await bigRequest(agency);
    await expect(approvals.approve(agency.manager, id, { version: 2 })).rejects.toMatchObject({
      code: 'not_an_approver',
    });
    await expect(approvals.approve(other.approver, id, { version: 2 })).rejects.toMatchObject({
      code: 'request_missing',
    });
    await expect(approvals.approve(agency.approver, id, { version: 1 })).rejects.toMatchObject({
      code: 'stale_version',
    });
  });

  it('and withdrawing and expiring at the same moment have one winner and leave the balances right', async () => {
    for (let round = 0; round < 8; round += 1) {
      room.clock.set('2026-03-18T10:00:00+08:00');
      const agency = await insertAgency(room, 10_000n);
      const variantId = await insertProduct(room);
      const id = await submitted(room, agency.buyer, [{ variantId, quantity: 1n }]);
      if (round % 2) {
        await ownerQuery(
          room.at,
          `UPDATE purchase_requests SET held_until = '2026-03-18T02:00:00Z' WHERE id = '${id}'`,
        );
      }
      const outcomes = await Promise.allSettled([
        approvals.approve(agency.approver, id, { version: 2 }),
        approvals.approve(agency.secondApprover, id, { version: 2 }),
        requests.withdraw(agency.buyer, id, 2, '撤回'),
        requests.expireHeld(),
      ]);
      const { state, orders } = await requests.view(agency.buyer, id);
      const won =
        outcomes.slice(0, 3).filter((result) => result.status === 'fulfilled').length + (state === 'expired' ? 1 : 0);
      expect(won).toBe(1);
      const kept = state === 'approved' ? 1_000n : 0n;
      expect(orders).toHaveLength(state === 'approved' ? 1 : 0);
      expect(await budgetOf(room, agency.id)).toEqual({ free: 10_000n - kept, reserved: kept, spent: 0n, overrun: 0n });
      expect(await stockOf(room, variantId)).toMatchObject({ reserved: kept / 1_000n });
    }
  }, 60_000);

  it('of a hundred lines of one supplier need as many statements as of one', async () => {
    const agency = await insertAgency(room, 100_000_000n);
    const count = async (lines: number) => {
      const supplierId = await insertAdmittedSupplier(room);
      const variantIds = await Promise.all(
        Array.from({ length: lines }, () => insertProduct(room, { supplierId, priceFen: 1n })),
      );
      const id = await submitted(
        room,
        agency.buyer,
        variantIds.map((variantId) => ({ variantId, quantity: 1n })),
      );
      let statements = 0;
      const run = room.database.query.bind(room.database);
      room.database.query = ((sql: string, parameters?: readonly unknown[]) => (
        (statements += 1),
        run(sql, parameters)
      )) as typeof run;
      await approvals.approve(agency.approver, id, { version: 2 });
      room.database.query = run;
      return statements;
    };
    const [one, many] = [await count(1), await count(100)];
    expect(many).toBe(one);
    expect(one).toBeLessThan(50);
  }, 60_000);
});
