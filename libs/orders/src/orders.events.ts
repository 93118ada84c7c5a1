import { DomainEvent } from '@bangfu/kernel';

/** Whom an order concerns; in every event of this room. */
export type OrderParties = { orderId: string; buyerId: string; supplierId: string; budgetUnitId: string };

export class OrderPlaced extends DomainEvent<OrderParties> {
  static readonly type = 'orders.order_placed';
}
/** The supplier offers other quantities or freight; the buyer must answer. */
export class OrderProposed extends DomainEvent<OrderParties> {
  static readonly type = 'orders.order_proposed';
}
export class OrderConfirmed extends DomainEvent<OrderParties> {
  static readonly type = 'orders.order_confirmed';
}
/** Lines were reduced, refused or given up: amounts of the order fell. */
export class OrderLinesChanged extends DomainEvent<OrderParties> {
  static readonly type = 'orders.order_lines_changed';
}
/** `by`: who ended it before anything was shipped. */
export class OrderCancelled extends DomainEvent<OrderParties & { by: 'buyer' | 'supplier' }> {
  static readonly type = 'orders.order_cancelled';
}
/** Everything confirmed has been accepted or refused. */
export class OrderReceived extends DomainEvent<OrderParties> {
  static readonly type = 'orders.order_received';
}
/** Received, fully invoiced and fully paid: nothing is open any more. */
export class OrderCompleted extends DomainEvent<OrderParties> {
  static readonly type = 'orders.order_completed';
}
export class RebindingAsked extends DomainEvent<{ rebindingId: string; orderId: string; buyerId: string }> {
  static readonly type = 'orders.rebinding_asked';
}
export class RebindingRefused extends DomainEvent<{ rebindingId: string; orderId: string; buyerId: string }> {
  static readonly type = 'orders.rebinding_refused';
}
/** The order counts for another unit now. */
export class OrderRebound extends DomainEvent<{
  orderId: string;
  buyerId: string;
  fromUnitId: string;
  toUnitId: string;
}> {
  static readonly type = 'orders.order_rebound';
}
