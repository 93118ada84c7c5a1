import { Database, SYSTEM } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { ShopOrder } from './shop-order.entity.js';
import { ShopOrderHolds } from './shop-order-holds.service.js';
import { ShopOrderSteps } from './shop-order-steps.service.js';

/** What later news of the money writes on the orders of a checkout. In the caller's transaction. */
@Injectable()
export class PaidOrders {
  constructor(
    private readonly database: Database,
    private readonly holds: ShopOrderHolds,
    private readonly steps: ShopOrderSteps,
  ) {}

  /** The refund of a cancellation or of a whole checkout has arrived, or could not be brought; other causes are told elsewhere. */
  async refundEnded(
    checkoutId: string,
    { causeType, causeId }: Record<string, string>,
    kind: 'refund_settled' | 'refund_failed',
  ): Promise<void> {
    const orderIds =
      causeType === 'checkout'
        ? await this.of(checkoutId)
        : causeType === 'shop_cancellation'
          ? (
              await this.database.query<{ id: string }>('SELECT order_id AS id FROM shop_cancellations WHERE id = $1', [
                causeId,
              ])
            ).map(({ id }) => id)
          : [];
    await this.steps.record(
      SYSTEM,
      'platform',
      orderIds.map((orderId) => ({ orderId, kind })),
    );
  }

  /** The payer's bank asks the money back: nothing of the checkout is deemed received meanwhile. */
  async disputeOpened(checkoutId: string, disputeId: string): Promise<void> {
    const orderIds = await this.of(checkoutId);
    await this.holds.open(orderIds, { type: 'payment_dispute', id: disputeId });
    await this.steps.record(
      SYSTEM,
      'platform',
      orderIds.map((orderId) => ({ orderId, kind: 'dispute_opened' })),
    );
  }

  async disputeClosed(checkoutId: string, disputeId: string): Promise<void> {
    const orderIds = await this.of(checkoutId);
    await this.holds.end(orderIds, { type: 'payment_dispute', id: disputeId });
    await this.steps.record(
      SYSTEM,
      'platform',
      orderIds.map((orderId) => ({ orderId, kind: 'dispute_closed' })),
    );
  }

  private async of(checkoutId: string): Promise<string[]> {
    const orders = await this.database.repo(ShopOrder).find({ where: { checkoutId }, order: { id: 'ASC' } });
    return orders.map(({ id }) => id);
  }
}
