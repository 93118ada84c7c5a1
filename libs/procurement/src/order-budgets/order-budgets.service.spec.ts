import type { INestApplicationContext } from '@nestjs/common';
import { FulfilmentModule, Receipts, Returns, Shipments } from '@bangfu/fulfilment';
import { type Actor, newId } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import {
  actorOf,
  type Agency,
  budgetOf,
  insertAdmittedSupplier,
  insertAgency,
  insertProduct,
  procurementRoom,
  type ProcurementRoom,
  submitted,
} from '../../../../test/support/procurement.js';
import { Approvals } from '../approvals/approvals.service.js';
import { ProcurementJobsModule } from '../procurement-jobs.module.js';
import { PurchaseRequests } from '../requests/purchase-requests.service.js';
import { OrderBudgets } from './order-budgets.service.js';

describe('What an order claims of the budget', () => {
  let room: ProcurementRoom;
  let orders: Orders;
  beforeAll(async () => {
    room = await procurementRoom([FulfilmentModule, ProcurementJobsModule]);
    orders = room.get(Orders);
  });
  afterAll(() => room.close());

  const drain = () => drainOutbox(room.app as unknown as INestApplicationContext);

  interface Placed {
    readonly agency: Agency;
    readonly acceptor: Actor;
    readonly supplier: Actor;
    readonly orderId: string;
  }

  /** One approved order of 10 pieces at 10 元. */
  async function placed(budgetFen = 20_000n): Promise<Placed> {
    const agency = await insertAgency(room, budgetFen);
    const supplierId = await insertAdmittedSupplier(room);
    const supplier = await actorOf(room, supplierId, 'coop_owner');
    const id = await submitted(room, agency.buyer, [
      { variantId: await insertProduct(room, { supplierId }), quantity: 10n },
    ]);
    const { orderIds } = await room.get(Approvals).approve(agency.approver, id, { version: 2 });
    return { agency, acceptor: await actorOf(room, agency.id, 'agency_acceptor'), supplier, orderId: orderIds[0]! };
  }

  const proposeFreight = async ({ orderId, supplier }: Placed, freightFen: bigint) => {
    const order = (await orders.find(orderId))!;
    await orders.propose(supplier, orderId, order.version, { freightFen, note: '冷链运费', lines: [] });
    return (await orders.find(orderId))!.version;
  };

  async function deliver(
    { orderId, supplier, acceptor }: Placed,
    quantity: bigint,
    acceptedQuantity = quantity,
  ): Promise<string> {
    const [line] = await orders.lines(orderId);
    const shipmentId = newId();
    await room
      .get(Shipments)
      .send(supplier, orderId, { id: shipmentId, carrier: '自送', lines: [{ orderLineId: line!.id, quantity }] });
    const [sent] = await room.database.query<{ id: string }>(`SELECT id FROM shipment_lines WHERE shipment_id = $1`, [
      shipmentId,
    ]);
    const refused = acceptedQuantity < quantity ? ({ refusalReason: 'damaged', refusalText: '破损' } as const) : {};
    const receipt = await room
      .get(Receipts)
      .accept(acceptor, shipmentId, [{ shipmentLineId: sent!.id, acceptedQuantity, ...refused }]);
    const [accepted] = await room.database.query<{ id: string }>(`SELECT id FROM receipt_lines WHERE receipt_id = $1`, [
      receipt.id,
    ]);
    return accepted!.id;
  }

  it('grows by the freight it agrees to, shrinks and is spent with what is accepted, and comes back with returns', async () => {
    const order = await placed();
    const version = await proposeFreight(order, 500n);
    await room.get(PurchaseRequests).agreeOrderProposal(order.agency.buyer, order.orderId, version);
    expect(await budgetOf(room, order.agency.id)).toEqual({ free: 9_500n, reserved: 10_500n, spent: 0n, overrun: 0n });
    const receiptLineId = await deliver(order, 4n);
    await drain();
    expect(await budgetOf(room, order.agency.id)).toEqual({
      free: 9_500n,
      reserved: 6_000n,
      spent: 4_500n,
      overrun: 0n,
    });
    await deliver(order, 6n, 5n);
    await drain();
    expect(await budgetOf(room, order.agency.id)).toEqual({ free: 10_500n, reserved: 0n, spent: 9_500n, overrun: 0n });
    const back = await room.get(Returns).ask(order.agency.buyer, receiptLineId, { quantity: 2n, reason: 'spoiled' });
    await room.get(Returns).agree(order.supplier, back.id, back.version);
    await drain();
    expect(await budgetOf(room, order.agency.id)).toEqual({ free: 12_500n, reserved: 0n, spent: 7_500n, overrun: 0n });
  });

  it('does not agree to a freight that the budget does not bear; nothing is agreed then', async () => {
    const order = await placed(10_400n);
    const version = await proposeFreight(order, 500n);
    const agree = () => room.get(PurchaseRequests).agreeOrderProposal(order.agency.buyer, order.orderId, version);
    await expect(agree()).rejects.toMatchObject({ code: 'budget_short', detail: { neededFen: '500', freeFen: '400' } });
    expect(await orders.find(order.orderId)).toMatchObject({ state: 'proposed', freightFen: 0n, version });
    expect(await budgetOf(room, order.agency.id)).toMatchObject({ reserved: 10_000n });
  });

  it('is given back by a cancelled order, and by lines that the supplier refuses', async () => {
    const cancelled = await placed();
    await orders.cancel(cancelled.agency.buyer, cancelled.orderId, 1, '改期');
    await drain();
    expect(await budgetOf(room, cancelled.agency.id)).toEqual({ free: 20_000n, reserved: 0n, spent: 0n, overrun: 0n });
    const fewer = await placed();
    const [line] = await orders.lines(fewer.orderId);
    await orders.propose(fewer.supplier, fewer.orderId, 1, {
      freightFen: 0n,
      note: '只有7瓶',
      lines: [{ orderLineId: line!.id, quantity: 7n }],
    });
    await room
      .get(PurchaseRequests)
      .agreeOrderProposal(fewer.agency.buyer, fewer.orderId, (await orders.find(fewer.orderId))!.version);
    expect(await budgetOf(room, fewer.agency.id)).toMatchObject({ reserved: 7_000n });
  });

  it('is the same however often, late or together it is told', async () => {
    const order = await placed();
    await orders.confirm(order.supplier, order.orderId, 1);
    await deliver(order, 10n, 9n);
    await Promise.all(Array.from({ length: 10 }, () => room.get(OrderBudgets).reconcile(order.orderId, 'spec.again')));
    await drain();
    expect(await budgetOf(room, order.agency.id)).toEqual({ free: 11_000n, reserved: 0n, spent: 9_000n, overrun: 0n });
    const entries = await room.database.query(
      `SELECT kind FROM order_budget_entries WHERE order_id = $1 ORDER BY position`,
      [order.orderId],
    );
    expect(entries.map((entry) => (entry as { kind: string }).kind)).toEqual(['reserved', 'spent', 'released']);
  });

  it('leaves an order without a budget alone', async () => {
    await room.get(OrderBudgets).reconcile(newId(), 'spec.nobody');
  });
});
