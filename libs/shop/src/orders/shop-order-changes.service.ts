import { type Actor, assertTransition, Audit, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { shopperOf } from '../contact.js';
import { shopOrderMissing, staleShopVersion } from '../shop.errors.js';
import { lockShopOrder } from '../shop.locks.js';
import { ShopOrder, ShopOrderLine } from './shop-order.entity.js';
import { type NewShopStep, type ShopSide, ShopOrderSteps } from './shop-order-steps.service.js';
import { SHOP_ORDER_TRANSITIONS } from './shop-order.states.js';

export interface OrderChange {
  readonly side: ShopSide;
  /** Fields that change; a state among them must be allowed to follow. */
  readonly to: Partial<ShopOrder>;
  readonly step?: Omit<NewShopStep, 'orderId'>;
  /** `shop.order.<verb>` of the audit entry. */
  readonly verb: string;
  readonly detail?: Record<string, unknown>;
}

/** Locking, moving and writing down: what every verb on one shop order does. */
@Injectable()
export class ShopOrderChanges {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly steps: ShopOrderSteps,
  ) {}

  /** The order of one side, locked. Throws `shop_order_missing`, `stale_version`. */
  async lockAs(side: 'buyer' | 'supplier', actor: Actor, orderId: string, version?: number): Promise<ShopOrder> {
    const order = await lockShopOrder(this.database, orderId);
    const own = side === 'buyer' ? order?.buyerId === shopperOf(actor) : order?.supplierId === actor.organisationId;
    if (!order || !own) throw shopOrderMissing();
    if (version !== undefined && version !== order.version) throw staleShopVersion(order.version);
    return order;
  }

  /** Moves a locked order. Throws `wrong_step`. */
  async move(actor: Actor, order: ShopOrder, change: OrderChange): Promise<void> {
    const { state } = change.to;
    if (state !== undefined) assertTransition(SHOP_ORDER_TRANSITIONS, order.state, state, '订单');
    const fields = { ...change.to, version: order.version + 1 };
    await this.database.repo(ShopOrder).update({ id: order.id }, fields);
    Object.assign(order, fields);
    if (change.step) await this.steps.record(actor, change.side, [{ orderId: order.id, ...change.step }]);
    await this.audit.record(actor, {
      action: `shop.order.${change.verb}`,
      subjectType: 'shop_order',
      subjectId: order.id,
      organisationId: order.supplierId,
      detail: { number: order.number, ...change.detail },
    });
  }

  lines(orderId: string): Promise<ShopOrderLine[]> {
    return this.database.repo(ShopOrderLine).find({ where: { orderId }, order: { position: 'ASC' } });
  }
}

/** Units of a line that are still to be sent. */
export const leftOf = (line: Pick<ShopOrderLine, 'quantity' | 'shippedQuantity' | 'cancelledQuantity'>): bigint =>
  line.quantity - line.shippedQuantity - line.cancelledQuantity;

export const factsOf = ({ id, checkoutId, buyerId, supplierId }: ShopOrder) => ({
  orderId: id,
  checkoutId,
  buyerId,
  supplierId,
});
