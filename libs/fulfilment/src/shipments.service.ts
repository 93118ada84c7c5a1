import { Stock } from '@bangfu/catalog';
import { type Actor, addDays, Audit, Clock, Database, Files, newId, Outbox } from '@bangfu/kernel';
import { DocumentNumbers, type Order, type OrderLine, Orders } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { mostGrams } from './amounts.js';
import {
  alreadyAccepted,
  alreadyArrived,
  idReused,
  lineRepeated,
  lineUnknown,
  moreThanConfirmed,
  overweight,
  quantityWrong,
  shipmentEmpty,
  shipmentMissing,
  trackedTooEarly,
  weightNotFitting,
} from './fulfilment.errors.js';
import { ShipmentArrived, ShipmentSent } from './fulfilment.events.js';
import { lockShipment } from './fulfilment.locks.js';
import { DeliveryStops } from './delivery-stops.service.js';
import { FulfilmentSettings } from './fulfilment-settings.service.js';
import { ConformityStatement, Shipment, ShipmentLine, TrackingEntry } from './shipment.entity.js';

export interface NewShipmentLine {
  readonly orderLineId: string;
  /** Whole units. */
  readonly quantity: bigint;
  /** As weighed; only for what is sold by weight. */
  readonly shippedGrams?: bigint | null;
}

export type NewConformityStatement = Pick<
  ConformityStatement,
  'number' | 'productName' | 'basis' | 'producerName' | 'origin' | 'issuedOn'
> & {
  readonly batch?: string;
  readonly fileId?: string | null;
};

export interface NewShipment {
  /** Given by the client, so that a retry is the same shipment. */
  readonly id?: string;
  readonly carrier: string;
  readonly trackingNumber?: string | null;
  readonly parcels?: number;
  readonly note?: string;
  readonly lines: readonly NewShipmentLine[];
  readonly conformity?: readonly NewConformityStatement[];
}

export interface NewTrackingEntry {
  readonly id?: string;
  /** When it happened; now unless told. */
  readonly at?: Date;
  readonly place?: string;
  readonly note: string;
}

/** The supplier's side of delivery: sending, tracking, arrival. */
@Injectable()
export class Shipments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly orders: Orders,
    private readonly stock: Stock,
    private readonly numbers: DocumentNumbers,
    private readonly settings: FulfilmentSettings,
    private readonly stops: DeliveryStops,
  ) {}

  /**
   * Sends part or all of a confirmed order; the stock leaves. Same `id` and content answers the first shipment. Throws
   * `order_missing`, `wrong_step`, `deliveries_stopped`, `more_than_confirmed`, `overweight`, `id_reused`. Emits shipment_sent.
   */
  async send(actor: Actor, orderId: string, shipment: NewShipment): Promise<Shipment> {
    return this.database.transaction(async () => {
      const order = await this.orders.lockAs('supplier', actor, orderId);
      const known = shipment.id ? await this.known(order, shipment) : null;
      if (known) return known;
      await this.stops.check(order.buyerId);
      const lines = await this.checked(order, shipment);
      const id = shipment.id ?? newId();
      await this.orders.markShipped(actor, order, {
        note: shipment.note,
        detail: { shipmentId: id, carrier: shipment.carrier, trackingNumber: shipment.trackingNumber ?? null },
      });
      await this.stock.commit(
        new Map(shipment.lines.map((line) => [lines.get(line.orderLineId)!.reservationId, line.quantity])),
        { refType: 'shipment', refId: id },
      );
      const row = await this.insert(actor, order, id, shipment);
      await this.insertConformity(actor, order, id, shipment.conformity ?? []);
      await this.record(actor, row, 'sent', { carrier: row.carrier, trackingNumber: row.trackingNumber });
      await this.outbox.add(new ShipmentSent(partiesOf(row)));
      return row;
    });
  }

  /** A place the goods passed; throws `tracking_time_wrong`, `already_accepted`. The same `id` again changes nothing. */
  async track(actor: Actor, shipmentId: string, entry: NewTrackingEntry): Promise<TrackingEntry> {
    return this.database.transaction(async () => {
      const shipment = await this.lockAsSupplier(actor, shipmentId);
      const known = entry.id ? await this.database.repo(TrackingEntry).findOneBy({ id: entry.id }) : null;
      if (known?.shipmentId === shipmentId) return known;
      if (known) throw idReused();
      if (shipment.state === 'received') throw alreadyAccepted();
      const now = this.clock.now();
      const at = entry.at ?? now;
      if (at < shipment.sentAt || at > now) throw trackedTooEarly();
      const row = this.database.repo(TrackingEntry).create({
        id: entry.id ?? newId(),
        shipmentId,
        at,
        place: entry.place ?? '',
        note: entry.note,
        recordedBy: actor.userId,
        recordedAt: now,
      });
      await this.database.repo(TrackingEntry).insert(row);
      return row;
    });
  }

  /**
   * The goods are at the buyer's place; the clock of deemed acceptance starts today, whatever day the carrier names.
   * Throws `wrong_step`, `already_accepted`. Emits shipment_arrived.
   */
  async arrive(actor: Actor, shipmentId: string): Promise<Shipment> {
    return this.database.transaction(async () => {
      const shipment = await this.lockAsSupplier(actor, shipmentId);
      if (shipment.state === 'received') throw alreadyAccepted();
      if (shipment.state === 'arrived') throw alreadyArrived();
      const today = this.clock.today();
      const days = await this.settings.value('deemed_acceptance_days', today);
      const change = {
        state: 'arrived' as const,
        arrivedAt: this.clock.now(),
        acceptBy: shipment.acceptBy === null ? null : addDays(today, days),
        version: shipment.version + 1,
      };
      await this.database.repo(Shipment).update({ id: shipmentId }, change);
      Object.assign(shipment, change);
      await this.orders.recordSteps(actor, [
        { orderId: shipment.orderId, kind: 'arrived', detail: { shipmentId, acceptBy: change.acceptBy } },
      ]);
      await this.record(actor, shipment, 'arrived', { acceptBy: change.acceptBy });
      await this.outbox.add(new ShipmentArrived(partiesOf(shipment)));
      return shipment;
    });
  }

  /** Locks the order first, then the shipment; somebody else's shipment does not exist. */
  private async lockAsSupplier(actor: Actor, shipmentId: string): Promise<Shipment> {
    const found = await this.database.repo(Shipment).findOneBy({ id: shipmentId });
    if (!found || found.supplierId !== actor.organisationId) throw shipmentMissing();
    await this.orders.lock(found.orderId);
    return (await lockShipment(this.database, shipmentId))!;
  }

  private async known(order: Order, shipment: NewShipment): Promise<Shipment | null> {
    const known = await this.database.repo(Shipment).findOneBy({ id: shipment.id });
    if (!known) return null;
    const lines = await this.database.repo(ShipmentLine).findBy({ shipmentId: known.id });
    const sent = new Map(lines.map((line) => [line.orderLineId, line.quantity]));
    const same =
      known.orderId === order.id &&
      lines.length === shipment.lines.length &&
      shipment.lines.every((line) => sent.get(line.orderLineId) === line.quantity);
    if (!same) throw idReused();
    return known;
  }

  private async checked(order: Order, { lines }: NewShipment): Promise<Map<string, OrderLine>> {
    if (lines.length === 0) throw shipmentEmpty();
    const tolerance = await this.settings.value('over_weight_tolerance_bps', this.clock.today());
    const ordered = new Map((await this.orders.lines(order.id)).map((line) => [line.id, line]));
    const seen = new Set<string>();
    lines.forEach(({ orderLineId, quantity, shippedGrams }, index) => {
      const line = ordered.get(orderLineId);
      if (!line) throw lineUnknown(index, 'orderLineId');
      if (seen.has(orderLineId)) throw lineRepeated(index, 'orderLineId');
      seen.add(orderLineId);
      if (quantity <= 0n) throw quantityWrong(index);
      const left = (line.confirmedQuantity ?? 0n) - line.shippedQuantity;
      if (quantity > left && ['confirmed', 'shipped'].includes(order.state)) throw moreThanConfirmed(index, left);
      if (shippedGrams === null || shippedGrams === undefined) return;
      if (line.soldBy === 'piece') throw weightNotFitting(index, 'shippedGrams');
      const most = mostGrams(line, quantity, tolerance);
      if (shippedGrams > most) throw overweight(index, 'shippedGrams', most);
    });
    return ordered;
  }

  private async insert(actor: Actor, order: Order, id: string, shipment: NewShipment): Promise<Shipment> {
    const today = this.clock.today();
    const [number] = await this.numbers.take('FH', today, 1);
    const row = this.database.repo(Shipment).create({
      id,
      number: number!,
      orderId: order.id,
      buyerId: order.buyerId,
      supplierId: order.supplierId,
      carrier: shipment.carrier,
      trackingNumber: shipment.trackingNumber ?? null,
      parcels: shipment.parcels ?? 1,
      note: shipment.note ?? '',
      state: 'sent',
      sentAt: this.clock.now(),
      sentOn: today,
      sentBy: actor.userId,
      arrivedAt: null,
      acceptBy: addDays(today, await this.settings.value('deemed_after_sending_days', today)),
      version: 1,
    });
    await this.database.repo(Shipment).insert(row);
    await this.database.query(
      `INSERT INTO shipment_lines (id, shipment_id, order_id, order_line_id, quantity, shipped_grams)
       SELECT id, $2::uuid, $3::uuid, order_line_id, quantity, grams
       FROM unnest($1::uuid[], $4::uuid[], $5::bigint[], $6::bigint[]) AS line (id, order_line_id, quantity, grams)`,
      [
        shipment.lines.map(() => newId()),
        id,
        order.id,
        shipment.lines.map((line) => line.orderLineId),
        shipment.lines.map((line) => line.quantity.toString()),
        shipment.lines.map((line) => line.shippedGrams?.toString() ?? null),
      ],
    );
    return row;
  }

  private async insertConformity(
    actor: Actor,
    order: Order,
    shipmentId: string,
    statements: readonly NewConformityStatement[],
  ): Promise<void> {
    if (statements.length === 0) return;
    const fileIds = statements.flatMap((statement) => (statement.fileId ? [statement.fileId] : []));
    await this.files.attach(actor, fileIds, 'shipment', shipmentId, [order.buyerId, order.supplierId]);
    await this.database.repo(ConformityStatement).insert(
      statements.map((statement) => ({
        ...statement,
        id: newId(),
        shipmentId,
        batch: statement.batch ?? '',
        fileId: statement.fileId ?? null,
      })),
    );
  }

  private record(actor: Actor, shipment: Shipment, verb: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(actor, {
      action: `fulfilment.shipment.${verb}`,
      subjectType: 'shipment',
      subjectId: shipment.id,
      organisationId: shipment.supplierId,
      detail: { number: shipment.number, orderId: shipment.orderId, ...detail },
    });
  }
}

export const partiesOf = ({ id, orderId, buyerId, supplierId }: Shipment) => ({
  shipmentId: id,
  orderId,
  buyerId,
  supplierId,
});
