import { Stock } from '@bangfu/catalog';
import { type Actor, addDays, assertTransition, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import {
  moreThanLeft,
  parcelDelivered,
  parcelEmpty,
  parcelIdReused,
  parcelMissing,
  shopLineRepeated,
  shopLineUnknown,
  trackedOutOfTime,
} from '../shop.errors.js';
import { ShopOrderDelivered, ShopOrderShipped } from '../shop.events.js';
import { ShopSettings } from '../shop-settings.service.js';
import { Parcel, ParcelTracking } from './parcel.entity.js';
import { factsOf, leftOf, ShopOrderChanges } from './shop-order-changes.service.js';
import type { ShopOrder, ShopOrderLine } from './shop-order.entity.js';
import { SHOP_ORDER_TRANSITIONS } from './shop-order.states.js';

export interface NewParcel {
  /** Given by the client, so that a retry is the same parcel. */
  readonly id?: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: bigint }[];
}

export interface NewParcelTracking {
  readonly id?: string;
  /** When it happened; now unless told. */
  readonly at?: Date;
  readonly place?: string;
  readonly note: string;
}

/** The supplier's side of delivery: packing, sending in one parcel or several, tracking, arrival. */
@Injectable()
export class Parcels {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly stock: Stock,
    private readonly settings: ShopSettings,
    private readonly changes: ShopOrderChanges,
  ) {}

  /** The goods are packed; said once, again changes nothing. Throws `wrong_step`. */
  async pack(actor: Actor, orderId: string, version: number): Promise<void> {
    await this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId);
      if (order.packedAt !== null) return;
      await this.changes.lockAs('supplier', actor, orderId, version);
      assertTransition(SHOP_ORDER_TRANSITIONS, order.state, 'shipped', '订单');
      const to = { packedAt: this.clock.now() };
      await this.changes.move(actor, order, { side: 'supplier', to, step: { kind: 'packed' }, verb: 'packed' });
    });
  }

  /**
   * Sends part or all of a paid order; its stock leaves. The same id and content answers the first parcel. Throws `wrong_step`,
   * `more_than_left`, `parcel_id_reused`. Emits order_shipped.
   */
  async send(actor: Actor, orderId: string, input: NewParcel): Promise<Parcel> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId);
      const known = input.id ? await this.known(orderId, input) : null;
      if (known) return known;
      assertTransition(SHOP_ORDER_TRANSITIONS, order.state, 'shipped', '订单');
      const lines = checked(await this.changes.lines(orderId), input);
      const parcel = await this.insert(actor, orderId, input);
      await this.stock.commit(
        new Map(input.lines.map((line) => [lines.get(line.orderLineId)!.reservationId, line.quantity])),
        { refType: 'shop_parcel', refId: parcel.id },
      );
      const detail = { parcelId: parcel.id, carrier: parcel.carrier, trackingNumber: parcel.trackingNumber };
      const complete = await this.settleShipping(actor, order, detail);
      await this.outbox.add(new ShopOrderShipped({ ...factsOf(order), parcelId: parcel.id, complete }));
      return parcel;
    });
  }

  /**
   * Moves a locked paid order to `shipped` once nothing is left to send; and on to `delivered` when all of it is there already.
   * Answers whether it did.
   */
  async settleShipping(actor: Actor, order: ShopOrder, sent: Record<string, unknown> | null): Promise<boolean> {
    const complete = (await this.changes.lines(order.id)).every((line) => leftOf(line) === 0n);
    const now = this.clock.now();
    const due = await this.confirmDue('confirm_after_shipping_days');
    await this.changes.move(actor, order, {
      side: 'supplier',
      to: complete ? { state: 'shipped', shippedAt: now, confirmDueOn: due } : {},
      ...(sent && { step: { kind: 'shipped', detail: { ...sent, complete } } }),
      verb: 'shipped',
      detail: { ...sent, complete },
    });
    if (complete) await this.settleDelivery(actor, order);
    return complete;
  }

  /** A place the order's parcel passed. Throws `parcel_missing`, `tracking_time_wrong`. The same `id` again changes nothing. */
  async track(actor: Actor, orderId: string, parcelId: string, entry: NewParcelTracking): Promise<ParcelTracking> {
    return this.database.transaction(async () => {
      const { parcel } = await this.lockParcel(actor, orderId, parcelId);
      const known = entry.id ? await this.database.repo(ParcelTracking).findOneBy({ id: entry.id }) : null;
      if (known?.parcelId === parcelId) return known;
      if (known) throw parcelIdReused();
      const now = this.clock.now();
      const at = entry.at ?? now;
      if (at < parcel.sentAt || at > now) throw trackedOutOfTime();
      const row = this.database.repo(ParcelTracking).create({
        id: entry.id ?? newId(),
        parcelId,
        at,
        place: entry.place ?? '',
        note: entry.note,
        recordedBy: actor.userId,
        recordedAt: now,
      });
      await this.database.repo(ParcelTracking).insert(row);
      return row;
    });
  }

  /** The parcel is with the buyer; with the last one the order is delivered. Throws `parcel_delivered`. Emits order_delivered. */
  async deliver(actor: Actor, orderId: string, parcelId: string): Promise<void> {
    await this.database.transaction(async () => {
      const { parcel, order } = await this.lockParcel(actor, orderId, parcelId);
      if (parcel.deliveredAt !== null) throw parcelDelivered();
      await this.database
        .repo(Parcel)
        .update({ id: parcelId }, { deliveredAt: this.clock.now(), version: parcel.version + 1 });
      await this.changes.move(actor, order, {
        side: 'supplier',
        to: {},
        step: { kind: 'delivered', detail: { parcelId } },
        verb: 'parcel_delivered',
        detail: { parcelId },
      });
      await this.settleDelivery(actor, order);
    });
  }

  private async settleDelivery(actor: Actor, order: ShopOrder): Promise<void> {
    if (order.state !== 'shipped') return;
    const [row] = await this.database.query<{ open: boolean }>(
      `SELECT EXISTS (SELECT FROM shop_parcels WHERE order_id = $1 AND delivered_at IS NULL) AS open`,
      [order.id],
    );
    if (row!.open) return;
    const confirmDueOn = await this.confirmDue('confirm_after_delivery_days');
    const to = { state: 'delivered' as const, deliveredAt: this.clock.now(), confirmDueOn };
    await this.changes.move(actor, order, { side: 'supplier', to, verb: 'delivered', detail: { confirmDueOn } });
    await this.outbox.add(new ShopOrderDelivered(factsOf(order)));
  }

  /** The first date on which receipt is deemed: the day of the fact itself is not counted. */
  private async confirmDue(key: 'confirm_after_delivery_days' | 'confirm_after_shipping_days'): Promise<string> {
    const today = this.clock.today();
    return addDays(today, (await this.settings.value(key, today)) + 1);
  }

  /** Locks the order first; another order's parcel does not exist. */
  private async lockParcel(
    actor: Actor,
    orderId: string,
    parcelId: string,
  ): Promise<{ parcel: Parcel; order: ShopOrder }> {
    const order = await this.changes.lockAs('supplier', actor, orderId);
    const parcel = await this.database.repo(Parcel).findOneBy({ id: parcelId, orderId });
    if (!parcel) throw parcelMissing();
    return { order, parcel };
  }

  private async known(orderId: string, input: NewParcel): Promise<Parcel | null> {
    const known = await this.database.repo(Parcel).findOneBy({ id: input.id });
    if (!known) return null;
    const sent = await this.database.query<{ lineId: string; quantity: bigint }>(
      `SELECT order_line_id AS "lineId", quantity FROM shop_parcel_lines WHERE parcel_id = $1`,
      [known.id],
    );
    const quantities = new Map(sent.map(({ lineId, quantity }) => [lineId, quantity]));
    const same =
      known.orderId === orderId &&
      sent.length === input.lines.length &&
      input.lines.every((line) => quantities.get(line.orderLineId) === line.quantity);
    if (!same) throw parcelIdReused();
    return known;
  }

  private async insert(actor: Actor, orderId: string, input: NewParcel): Promise<Parcel> {
    const row = this.database.repo(Parcel).create({
      id: input.id ?? newId(),
      orderId,
      carrier: input.carrier,
      trackingNumber: input.trackingNumber,
      sentAt: this.clock.now(),
      sentBy: actor.userId,
      deliveredAt: null,
      version: 1,
    });
    await this.database.repo(Parcel).insert(row);
    await this.database.query(
      `INSERT INTO shop_parcel_lines (parcel_id, order_id, order_line_id, quantity)
       SELECT $1, $2, line_id, quantity FROM unnest($3::uuid[], $4::bigint[]) AS line (line_id, quantity)`,
      [
        row.id,
        orderId,
        input.lines.map((line) => line.orderLineId),
        input.lines.map((line) => line.quantity.toString()),
      ],
    );
    return row;
  }
}

function checked(ordered: readonly ShopOrderLine[], { lines }: NewParcel): Map<string, ShopOrderLine> {
  if (lines.length === 0) throw parcelEmpty();
  const known = new Map(ordered.map((line) => [line.id, line]));
  const seen = new Set<string>();
  lines.forEach(({ orderLineId, quantity }, index) => {
    const line = known.get(orderLineId);
    if (!line) throw shopLineUnknown(index);
    if (seen.has(orderLineId)) throw shopLineRepeated(index);
    seen.add(orderLineId);
    if (quantity <= 0n || quantity > leftOf(line)) throw moreThanLeft(index, leftOf(line));
  });
  return known;
}
