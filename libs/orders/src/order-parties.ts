import type { Order } from './order.entity.js';
import type { OrderParties } from './orders.events.js';

/** Whom an order concerns, as its events carry it. */
export const partiesOf = (order: Order): OrderParties => ({
  orderId: order.id,
  buyerId: order.buyerId,
  supplierId: order.supplierId,
  budgetUnitId: order.budgetUnitId,
});
