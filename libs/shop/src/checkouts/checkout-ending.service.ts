import { Stock } from '@bangfu/catalog';
import { type Actor, Clock, Database, Outbox, SYSTEM } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ShopOrder, ShopOrderLine } from '../orders/shop-order.entity.js';
import { ShopOrderSteps, type ShopStepKind } from '../orders/shop-order-steps.service.js';
import { CheckoutClosed } from '../shop.events.js';
import { lockCheckout, lockOrdersOf } from '../shop.locks.js';
import { Checkout, type CheckoutClosedReason } from './checkout.entity.js';

/** Ends checkouts that nobody paid: the goods are free again, and the cart still holds them. */
@Injectable()
export class CheckoutEnding {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly stock: Stock,
    private readonly steps: ShopOrderSteps,
  ) {}

  /**
   * Closes a checkout that still waits for payment; any other is left as it is. `attemptOver`: the provider takes no more money for
   * it. Emits checkout_closed. Answers whether it was closed now.
   */
  async close(actor: Actor, checkoutId: string, reason: CheckoutClosedReason, attemptOver: boolean): Promise<boolean> {
    return this.database.transaction(async () => {
      const checkout = await lockCheckout(this.database, checkoutId);
      if (!checkout) return false;
      if (attemptOver) await this.attemptOver(checkoutId);
      if (checkout.state !== 'awaiting_payment') return false;
      await this.end(actor, checkout, reason, 'closed_unpaid');
      await this.outbox.add(new CheckoutClosed({ checkoutId, buyerId: checkout.buyerId, reason }));
      return true;
    });
  }

  /** The same for a checkout that the caller has locked and announces itself. */
  async end(actor: Actor, checkout: Checkout, reason: CheckoutClosedReason, step: ShopStepKind): Promise<void> {
    const now = this.clock.now();
    const orders = await lockOrdersOf(this.database, checkout.id);
    await this.database
      .repo(Checkout)
      .update(
        { id: checkout.id },
        { state: 'closed', closedReason: reason, closedAt: now, version: checkout.version + 1 },
      );
    await this.database.query(
      `UPDATE shop_orders SET state = 'closed', closed_reason = $3, closed_at = $2, version = version + 1
       WHERE checkout_id = $1 AND state = 'awaiting_payment'`,
      [checkout.id, now, reason === 'refunded' ? 'refunded' : 'unpaid'],
    );
    await this.releaseAll(orders);
    const side = actor === SYSTEM ? 'platform' : 'buyer';
    await this.steps.record(
      actor,
      side,
      orders.map(({ id }) => ({ orderId: id, kind: step, detail: { reason } })),
    );
  }

  /** No page at the provider can be paid for it any more. */
  async attemptOver(checkoutId: string): Promise<void> {
    await this.database.execute(
      `UPDATE checkouts SET attempt_ended_at = $2 WHERE id = $1 AND attempt_ended_at IS NULL`,
      [checkoutId, this.clock.now()],
    );
  }

  private async releaseAll(orders: readonly ShopOrder[]): Promise<void> {
    const lines = await this.database.repo(ShopOrderLine).findBy({ orderId: In(orders.map(({ id }) => id)) });
    await this.stock.release(lines.map((line) => line.reservationId));
  }
}
