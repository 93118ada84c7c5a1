import { Stock } from '@bangfu/catalog';
import { type Actor, assertTransition, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Parts, Refunds } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { alreadySent, nothingToCancel, shopLineUnknown } from '../shop.errors.js';
import { ShopOrderCancelled } from '../shop.events.js';
import { Parcels } from './parcels.service.js';
import { factsOf, leftOf, ShopOrderChanges } from './shop-order-changes.service.js';
import type { ShopOrder, ShopOrderLine } from './shop-order.entity.js';
import { SHOP_ORDER_TRANSITIONS } from './shop-order.states.js';

interface Wanted {
  readonly side: 'buyer' | 'supplier';
  readonly reason: string;
  readonly lines: readonly { readonly line: ShopOrderLine; readonly quantity: bigint }[];
  /** Nothing of the order will be delivered: the freight goes back, too. */
  readonly whole: boolean;
}

/** Paid goods that will not be sent: the stock is free, the money goes back as it came, in one transaction. */
@Injectable()
export class ShopCancellations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly stock: Stock,
    private readonly parts: Parts,
    private readonly refunds: Refunds,
    private readonly changes: ShopOrderChanges,
    private readonly parcels: Parcels,
  ) {}

  /** The buyer takes a paid order back before anything was sent. Throws `already_sent`, `wrong_step`. Emits order_cancelled. */
  async byBuyer(actor: Actor, orderId: string, version: number, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const order = await this.changes.lockAs('buyer', actor, orderId, version);
      const lines = await this.changes.lines(orderId);
      if (order.paidAt !== null && order.state !== 'closed' && lines.some((line) => line.shippedQuantity > 0n)) {
        throw alreadySent();
      }
      await this.cancel(actor, order, { side: 'buyer', reason, lines: all(lines), whole: true });
    });
  }

  /**
   * The supplier cannot send these lines (all that is left when none is named). Throws `nothing_left_to_cancel`, `order_line_missing`.
   * Emits order_cancelled.
   */
  async bySupplier(
    actor: Actor,
    orderId: string,
    version: number,
    input: { readonly reason: string; readonly lineIds?: readonly string[] },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId, version);
      const lines = await this.changes.lines(orderId);
      input.lineIds?.forEach((id, index) => {
        if (!lines.some((line) => line.id === id)) throw shopLineUnknown(index);
      });
      const named = input.lineIds?.length ? lines.filter((line) => input.lineIds!.includes(line.id)) : lines;
      const cancelled = all(named);
      const gone = new Map(cancelled.map(({ line, quantity }) => [line.id, quantity]));
      const whole = lines.every((line) => line.shippedQuantity === 0n && leftOf(line) === (gone.get(line.id) ?? 0n));
      await this.cancel(actor, order, { side: 'supplier', reason: input.reason, lines: cancelled, whole });
    });
  }

  private async cancel(actor: Actor, order: ShopOrder, wanted: Wanted): Promise<void> {
    assertTransition(SHOP_ORDER_TRANSITIONS, order.state, 'shipped', '订单');
    if (wanted.lines.length === 0) throw nothingToCancel();
    const id = newId();
    await this.stock.reduceAll(
      new Map(
        wanted.lines.map(({ line, quantity }) => [
          line.reservationId,
          line.quantity - line.cancelledQuantity - quantity,
        ]),
      ),
    );
    const refundId = await this.giveBack(actor, order, id, wanted);
    await this.insert(actor, order, id, refundId, wanted);
    await this.conclude(actor, order, id, wanted);
    const { side: by, whole } = wanted;
    await this.outbox.add(new ShopOrderCancelled({ ...factsOf(order), cancellationId: id, refundId, by, whole }));
  }

  /** Price times units, exactly; whatever was given back before stays with it. */
  private async giveBack(actor: Actor, order: ShopOrder, id: string, wanted: Wanted): Promise<string> {
    const part = await this.parts.ofOrder(order.id);
    const goodsFen = wanted.lines.reduce((sum, { line, quantity }) => sum + line.unitPriceFen * quantity, 0n);
    const { refundId } = await this.refunds.ask(actor, {
      attemptId: part!.attemptId,
      reason: 'cancelled',
      causeType: 'shop_cancellation',
      causeId: id,
      note: wanted.reason,
      parts: [{ partId: part!.id, amountFen: goodsFen + (wanted.whole ? order.freightFen : 0n) }],
    });
    return refundId;
  }

  private async insert(
    actor: Actor,
    order: ShopOrder,
    id: string,
    refundId: string,
    { side, reason, lines, whole }: Wanted,
  ): Promise<void> {
    const freightFen = whole ? order.freightFen : 0n;
    await this.database.query(
      `INSERT INTO shop_cancellations (id, order_id, by_side, reason, freight_fen, refund_id, at, actor_user_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, order.id, side, reason, freightFen.toString(), refundId, this.clock.now(), actor.userId],
    );
    await this.database.query(
      `INSERT INTO shop_cancellation_lines (cancellation_id, order_id, order_line_id, quantity)
       SELECT $1, $2, line_id, quantity FROM unnest($3::uuid[], $4::bigint[]) AS line (line_id, quantity)`,
      [id, order.id, lines.map(({ line }) => line.id), lines.map(({ quantity }) => quantity.toString())],
    );
  }

  private async conclude(actor: Actor, order: ShopOrder, id: string, wanted: Wanted): Promise<void> {
    const { side, reason, whole, lines } = wanted;
    const detail = { cancellationId: id, lines: lines.map(({ line, quantity }) => ({ lineId: line.id, quantity })) };
    const to: Partial<ShopOrder> = whole
      ? {
          state: 'closed',
          closedAt: this.clock.now(),
          closedReason: side === 'buyer' ? 'buyer_cancelled' : 'supplier_cancelled',
        }
      : {};
    const kind = whole ? 'cancelled' : 'lines_cancelled';
    await this.changes.move(actor, order, { side, to, step: { kind, note: reason, detail }, verb: kind, detail });
    if (whole) return;
    const rest = await this.changes.lines(order.id);
    if (rest.every((line) => leftOf(line) === 0n)) await this.parcels.settleShipping(actor, order, null);
  }
}

const all = (lines: readonly ShopOrderLine[]) =>
  lines.map((line) => ({ line, quantity: leftOf(line) })).filter(({ quantity }) => quantity > 0n);
