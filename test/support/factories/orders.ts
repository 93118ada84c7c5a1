import { Stock, Variants } from '@bangfu/catalog';
import { type Actor, newId } from '@bangfu/kernel';
import { type NewOrder, type Order, type OrderLine, Orders } from '@bangfu/orders';
import { type Goods, listedVariant } from './goods.js';
import { admittedSupplier, person, type Staff, staffedUnit } from './people.js';
import type { TradingRoom } from './trading-room.js';

export interface Trade {
  readonly unit: Staff;
  readonly supplier: Actor;
}

/** A staffed unit and a supplier's clerk. */
export async function trade(room: TradingRoom): Promise<Trade> {
  return { unit: await staffedUnit(room), supplier: await person(room, await admittedSupplier(room), 'coop_clerk') };
}

export interface Wanted {
  readonly variantId: string;
  readonly quantity: bigint;
}

/** An order as an approved request hands it over: stock held, prices fixed. */
export async function newOrder(
  room: TradingRoom,
  { unit, supplier }: Trade,
  wanted: readonly Wanted[],
  more: Partial<NewOrder> = {},
): Promise<NewOrder> {
  const lines = wanted.map((line) => ({ ...line, sourceLineId: newId() }));
  const held = await room.get(Stock).reserve(
    lines.map((line) => ({
      variantId: line.variantId,
      quantity: line.quantity,
      refType: 'request_line',
      refId: line.sourceLineId,
    })),
    null,
  );
  const facts = await room.get(Variants).snapshot(lines.map((line) => line.variantId));
  return {
    source: 'purchase_request',
    sourceId: newId(),
    buyerId: unit.id,
    budgetUnitId: unit.id,
    fund: 'canteen',
    supplierId: supplier.organisationId!,
    paymentTerms: 'goods_first',
    paymentDays: 30,
    deliveryAddress: '湖南省耒阳市灶市街1号食堂',
    deliveryContact: { name: '某接收人', phone: '13812345678' },
    ordererId: unit.buyer.userId!,
    approverIds: [unit.approver.userId!],
    lines: lines.map((line) => ({
      sourceLineId: line.sourceLineId,
      reservationId: held.get(line.sourceLineId)!,
      facts: facts.get(line.variantId)!,
      quantity: line.quantity,
      unitPriceFen: facts.get(line.variantId)!.priceFen,
    })),
    ...more,
  };
}

export interface Placed extends Trade {
  readonly order: Order;
  readonly lines: OrderLine[];
}

/** A placed order of one variant for each of `goods`. */
export async function placedOrder(
  room: TradingRoom,
  goods: readonly (Goods & { quantity: bigint })[] = [{ quantity: 10n }],
  more: Partial<NewOrder> = {},
  between?: Trade,
): Promise<Placed> {
  const parties = between ?? (await trade(room));
  const wanted: Wanted[] = [];
  for (const one of goods) {
    wanted.push({ variantId: await listedVariant(room, parties.supplier, one), quantity: one.quantity });
  }
  const orders = room.get(Orders);
  const [order] = await orders.place(parties.unit.approver, [await newOrder(room, parties, wanted, more)]);
  return { ...parties, order: order!, lines: await orders.lines(order!.id) };
}

/** The same, confirmed as it was placed. */
export async function confirmedOrder(
  room: TradingRoom,
  goods?: readonly (Goods & { quantity: bigint })[],
  more: Partial<NewOrder> = {},
  between?: Trade,
): Promise<Placed> {
  const placed = await placedOrder(room, goods, more, between);
  const orders = room.get(Orders);
  const order = await orders.confirm(placed.supplier, placed.order.id, placed.order.version);
  return { ...placed, order, lines: await orders.lines(order.id) };
}

/** What is on the shelf and what of it is promised. */
export async function shelf(room: TradingRoom, variantId: string): Promise<{ onHand: bigint; reserved: bigint }> {
  const [row] = await room.database.query<{ onHand: bigint; reserved: bigint }>(
    `SELECT on_hand AS "onHand", reserved FROM stock_levels WHERE variant_id = $1`,
    [variantId],
  );
  return row!;
}

/** The types of events about an order, oldest first. */
export async function eventsOf(room: TradingRoom, orderId: string): Promise<string[]> {
  const rows = await room.database.query<{ type: string }>(
    `SELECT type FROM outbox_events WHERE payload->>'orderId' = $1 ORDER BY position`,
    [orderId],
  );
  return rows.map((row) => row.type);
}
