import { type Actor, Clock, Database, Logs, Outbox, SYSTEM } from '@bangfu/kernel';
import { Parts } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { Carts } from '../carts/carts.service.js';
import { shopperOf } from '../contact.js';
import { orderHeld, shopOrderMissing } from '../shop.errors.js';
import { ShopOrderReceived } from '../shop.events.js';
import { lockShopOrder } from '../shop.locks.js';
import { ShopCancellations } from './shop-cancellations.service.js';
import { factsOf, ShopOrderChanges } from './shop-order-changes.service.js';
import { ShopOrder, type ShopOrderLine } from './shop-order.entity.js';
import { ShopOrderHolds } from './shop-order-holds.service.js';

const BATCH = 200;

/** A shop order after payment, from the buyer's side and by itself; verbs answer `shop_order_missing` for somebody else's. */
@Injectable()
export class ShopOrders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logs: Logs,
    private readonly outbox: Outbox,
    private readonly parts: Parts,
    private readonly carts: Carts,
    private readonly changes: ShopOrderChanges,
    private readonly cancellations: ShopCancellations,
    private readonly holds: ShopOrderHolds,
  ) {}

  /**
   * The buyer has the goods: the money is the supplier's. Again changes nothing. Throws `wrong_step` before everything was sent,
   * `order_held` while a claim or dispute is open. Emits order_received.
   */
  async confirm(actor: Actor, orderId: string): Promise<void> {
    await this.database.transaction(async () => {
      const order = await this.changes.lockAs('buyer', actor, orderId);
      if (order.state === 'received') return;
      if (await this.holds.isHeld(orderId)) throw orderHeld();
      await this.receive(actor, order, 'buyer');
    });
  }

  /** Silence is receipt: every order whose time is over and on which nothing is open. For the schedule; answers how many. */
  async confirmOverdue(): Promise<number> {
    const due = await this.database.query<{ id: string }>(
      `SELECT one.id FROM shop_orders one WHERE one.state IN ('shipped', 'delivered') AND one.confirm_due_on <= $1
         AND NOT EXISTS (SELECT FROM shop_order_holds held WHERE held.order_id = one.id AND held.ended_at IS NULL)
       ORDER BY one.confirm_due_on, one.id LIMIT ${BATCH}`,
      [this.clock.today()],
    );
    let confirmed = 0;
    for (const { id } of due) {
      try {
        if (await this.deem(id)) confirmed += 1;
      } catch (error) {
        this.logs.root.warn({ error, orderId: id }, 'receipt could not be deemed');
      }
    }
    return confirmed;
  }

  /** Takes a paid order back before anything was sent; all of its money goes back. */
  cancel(actor: Actor, orderId: string, version: number, reason: string): Promise<void> {
    return this.cancellations.byBuyer(actor, orderId, version, reason);
  }

  /** The same goods again, into the cart, as far as they are still sold; answers the names of those that are not. */
  async reorder(actor: Actor, orderId: string): Promise<{ added: number; skipped: string[] }> {
    const order = await this.find(orderId);
    if (order?.buyerId !== shopperOf(actor)) throw shopOrderMissing();
    const lines = await this.lines(orderId);
    const { added, skipped } = await this.carts.refill(actor, lines);
    const names = lines
      .filter(({ variantId }) => skipped.includes(variantId))
      .map(({ productName, variantName }) => `${productName} ${variantName}`);
    return { added, skipped: names };
  }

  /** For later parts of the room: no permission is asked. */
  find(orderId: string): Promise<ShopOrder | null> {
    return this.database.repo(ShopOrder).findOneBy({ id: orderId });
  }

  lines(orderId: string): Promise<ShopOrderLine[]> {
    return this.changes.lines(orderId);
  }

  private async deem(orderId: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const order = await lockShopOrder(this.database, orderId);
      const open = order?.state === 'shipped' || order?.state === 'delivered';
      if (!order || !open || (order.confirmDueOn ?? '9999-12-31') > this.clock.today()) return false;
      if (await this.holds.isHeld(orderId)) return false;
      await this.receive(SYSTEM, order, 'deemed');
      return true;
    });
  }

  private async receive(actor: Actor, order: ShopOrder, by: 'buyer' | 'deemed'): Promise<void> {
    await this.changes.move(actor, order, {
      side: by === 'buyer' ? 'buyer' : 'platform',
      to: { state: 'received', receivedAt: this.clock.now(), receivedBy: by },
      step: { kind: by === 'buyer' ? 'received' : 'deemed_received' },
      verb: 'received',
      detail: { by },
    });
    const part = await this.parts.ofOrder(order.id);
    await this.parts.release(part!.id);
    await this.outbox.add(new ShopOrderReceived({ ...factsOf(order), by }));
  }
}
