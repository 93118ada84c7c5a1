import { Stock } from '@bangfu/catalog';
import { Audit, Clock, Database, Outbox, SYSTEM } from '@bangfu/kernel';
import { Parts, type PartView, Payments, Refunds } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ShopOrder, ShopOrderLine } from '../orders/shop-order.entity.js';
import { ShopOrderSteps } from '../orders/shop-order-steps.service.js';
import { isRefusal } from '../shop.errors.js';
import { CheckoutRefunded, ShopOrderPaid } from '../shop.events.js';
import { lockCartOf, lockCheckout, lockOrdersOf } from '../shop.locks.js';
import { Checkout, type CheckoutDecision, type DecisionReason } from './checkout.entity.js';
import { totalsOf } from './checkout-amounts.js';
import { CheckoutEnding } from './checkout-ending.service.js';

const HELD_AGAIN_AS = 'shop_order_line_again';

interface Paid {
  readonly checkout: Checkout;
  readonly orders: readonly ShopOrder[];
  readonly lines: readonly ShopOrderLine[];
  readonly parts: readonly PartView[];
  readonly attemptId: string;
}

/** What becomes of a checkout when the provider has spoken: one decision, whoever brings the news and however often. */
@Injectable()
export class CheckoutOutcomes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly stock: Stock,
    private readonly payments: Payments,
    private readonly parts: Parts,
    private readonly refunds: Refunds,
    private readonly ending: CheckoutEnding,
    private readonly steps: ShopOrderSteps,
  ) {}

  /**
   * The money is there. Kept: the goods were still held. Revived: they were not, and could be taken again. Refunded, all of it: they
   * could not (stock_lost), the shopper or a later checkout had ended this one (too_late), or another sum came (amount_differs).
   */
  async paid(checkoutId: string, attemptId: string): Promise<void> {
    await this.database.transaction(async () => {
      const checkout = await lockCheckout(this.database, checkoutId);
      if (!checkout || checkout.decision !== null) return;
      const paid = await this.gather(checkout, attemptId);
      await this.ending.attemptOver(checkoutId);
      const against = this.judge(paid);
      if (against) return this.refund(paid, against);
      const decision = await this.holdForGood(paid);
      if (decision === null) return this.refund(paid, 'stock_lost');
      await this.fulfil(paid, decision);
    });
  }

  /** Nothing was taken. A decline may be tried again while the goods are held; an older attempt of the checkout decides nothing. */
  async failed(checkoutId: string, attemptId: string, state: 'declined' | 'expired' | 'cancelled'): Promise<void> {
    if (state === 'declined') return;
    const latest = await this.payments.ofSubject('checkout', checkoutId);
    if (latest && latest.id !== attemptId) return;
    const checkout = await this.database.repo(Checkout).findOneBy({ id: checkoutId });
    const over = checkout !== null && checkout.expiresAt <= this.clock.now();
    await this.ending.close(SYSTEM, checkoutId, over ? 'expired' : state, true);
  }

  private async gather(checkout: Checkout, attemptId: string): Promise<Paid> {
    const orders = await lockOrdersOf(this.database, checkout.id);
    const lines = await this.database
      .repo(ShopOrderLine)
      .find({ where: { orderId: In(orders.map(({ id }) => id)) }, order: { id: 'ASC' } });
    const parts: PartView[] = [];
    for (const { id } of orders) {
      const part = await this.parts.ofOrder(id);
      if (part) parts.push(part);
    }
    return { checkout, orders, lines, parts, attemptId };
  }

  private judge({ checkout, orders, lines, parts, attemptId }: Paid): DecisionReason | null {
    if (checkout.closedReason === 'cancelled' || checkout.closedReason === 'replaced') return 'too_late';
    const totals = totalsOf(orders, lines);
    const same = orders.every(({ id }) =>
      parts.some((part) => part.orderId === id && part.attemptId === attemptId && part.amountFen === totals.get(id)),
    );
    return same ? null : 'amount_differs';
  }

  /** Takes the expiry off what is held, and holds again what is not; null when somebody else has the goods by now. */
  private async holdForGood({ checkout, lines }: Paid): Promise<CheckoutDecision | null> {
    const lost = await this.lost(lines);
    if (lost.length > 0) {
      const again = lines.filter((line) => lost.includes(line.reservationId));
      try {
        const held = await this.stock.reserve(
          again.map(({ id, variantId, quantity }) => ({ variantId, quantity, refType: HELD_AGAIN_AS, refId: id })),
          null,
        );
        for (const { id } of again) {
          await this.database.execute(`UPDATE shop_order_lines SET reservation_id = $2 WHERE id = $1`, [
            id,
            held.get(id),
          ]);
        }
      } catch (error) {
        if (isRefusal(error, 'stock_short')) return null;
        throw error;
      }
    }
    const kept = lines.map((line) => line.reservationId).filter((id) => !lost.includes(id));
    await this.stock.keep(kept);
    return lost.length === 0 && checkout.state === 'awaiting_payment' ? 'kept' : 'revived';
  }

  /** The levels are locked by `keep` before it looks, so that what is held then stays held. */
  private async lost(lines: readonly ShopOrderLine[]): Promise<string[]> {
    try {
      await this.stock.keep(lines.map((line) => line.reservationId));
      return [];
    } catch (error) {
      if (!isRefusal(error, 'reservation_lost')) throw error;
      return error.detail.reservationIds as string[];
    }
  }

  private async fulfil({ checkout, orders, lines, attemptId }: Paid, decision: CheckoutDecision): Promise<void> {
    const now = this.clock.now();
    const change = { state: 'paid' as const, paidAt: now, closedAt: null, closedReason: null };
    await this.database
      .repo(Checkout)
      .update({ id: checkout.id }, { ...change, decision, decidedAt: now, version: checkout.version + 1 });
    await this.database.query(
      `UPDATE shop_orders SET state = 'paid', paid_at = $2, closed_at = NULL, closed_reason = NULL, version = version + 1
       WHERE checkout_id = $1`,
      [checkout.id, now],
    );
    await this.takeFromCart(checkout.buyerId, lines);
    const kind = decision === 'revived' ? 'revived' : 'paid';
    await this.steps.record(
      SYSTEM,
      'platform',
      orders.map(({ id }) => ({ orderId: id, kind })),
    );
    await this.record(checkout, { decision, attemptId });
    await this.outbox.add(
      ...orders.map(
        ({ id, buyerId, supplierId }) =>
          new ShopOrderPaid({ orderId: id, checkoutId: checkout.id, buyerId, supplierId }),
      ),
    );
  }

  /** What was bought leaves the cart; what was added to the line since stays in it. */
  private async takeFromCart(buyerId: string, lines: readonly ShopOrderLine[]): Promise<void> {
    await lockCartOf(this.database, buyerId);
    const bought = lines.filter((line) => line.cartLineId !== null);
    const values = [bought.map((line) => line.cartLineId), bought.map((line) => line.quantity.toString())];
    // In this order: what is left of a line is not what was bought.
    await this.database.query(
      `DELETE FROM shop_cart_lines line USING unnest($1::uuid[], $2::bigint[]) AS bought (id, quantity)
       WHERE line.id = bought.id AND line.quantity <= bought.quantity AND NOT EXISTS (
         SELECT FROM shop_carts cart WHERE cart.id = line.cart_id AND cart.user_id IS NULL)`,
      values,
    );
    await this.database.query(
      `UPDATE shop_cart_lines line SET quantity = line.quantity - bought.quantity
       FROM unnest($1::uuid[], $2::bigint[]) AS bought (id, quantity) WHERE line.id = bought.id AND line.quantity > bought.quantity`,
      values,
    );
  }

  private async refund(paid: Paid, reason: DecisionReason): Promise<void> {
    const { checkout, orders, attemptId } = paid;
    // Some of it, or all, an operator may have given back before anybody knew what becomes of it.
    const refund = await this.refunds.askRest({ attemptId, reason, causeType: 'checkout', causeId: checkout.id });
    const refundId = refund?.refundId ?? null;
    if (checkout.state === 'awaiting_payment') await this.ending.end(SYSTEM, checkout, 'refunded', 'money_returned');
    else {
      await this.database.execute(`UPDATE shop_orders SET closed_reason = 'refunded' WHERE checkout_id = $1`, [
        checkout.id,
      ]);
      await this.steps.record(
        SYSTEM,
        'platform',
        orders.map(({ id }) => ({ orderId: id, kind: 'money_returned', detail: { reason } })),
      );
    }
    await this.database
      .repo(Checkout)
      .update(
        { id: checkout.id },
        { decision: 'refunded', decisionReason: reason, decidedAt: this.clock.now(), refundId },
      );
    await this.record(checkout, { decision: 'refunded', reason, attemptId, refundId });
    await this.outbox.add(
      new CheckoutRefunded({ checkoutId: checkout.id, buyerId: checkout.buyerId, reason, refundId }),
    );
  }

  private record(checkout: Checkout, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(SYSTEM, {
      action: 'shop.checkout.decided',
      subjectType: 'checkout',
      subjectId: checkout.id,
      detail,
    });
  }
}
