import { DomainEvent } from '@bangfu/kernel';

export type CheckoutFacts = { checkoutId: string; buyerId: string };
export type ShopOrderFacts = { orderId: string; checkoutId: string; buyerId: string; supplierId: string };

/** Goods are held and the payment is open. */
export class CheckoutPlaced extends DomainEvent<CheckoutFacts> {
  static readonly type = 'shop.checkout_placed';
}
/** Nothing was taken: cancelled, expired or replaced; the goods are free again. */
export class CheckoutClosed extends DomainEvent<CheckoutFacts & { reason: string }> {
  static readonly type = 'shop.checkout_closed';
}
/** Money came for what cannot be delivered any more; all of it goes back. */
export class CheckoutRefunded extends DomainEvent<CheckoutFacts & { reason: string; refundId: string | null }> {
  static readonly type = 'shop.checkout_refunded';
}
export class ShopOrderPaid extends DomainEvent<ShopOrderFacts> {
  static readonly type = 'shop.order_paid';
}
/** A parcel has left; `complete` when nothing of the order is left to send. */
export class ShopOrderShipped extends DomainEvent<ShopOrderFacts & { parcelId: string; complete: boolean }> {
  static readonly type = 'shop.order_shipped';
}
/** Every parcel of the order is with the buyer. */
export class ShopOrderDelivered extends DomainEvent<ShopOrderFacts> {
  static readonly type = 'shop.order_delivered';
}
/** The buyer, or silence, says that the goods are there; the money is the supplier's. */
export class ShopOrderReceived extends DomainEvent<ShopOrderFacts & { by: 'buyer' | 'deemed' }> {
  static readonly type = 'shop.order_received';
}
/** Paid goods that will not be delivered; `whole` when nothing of the order is. */
export class ShopOrderCancelled extends DomainEvent<
  ShopOrderFacts & { cancellationId: string; refundId: string; by: 'buyer' | 'supplier'; whole: boolean }
> {
  static readonly type = 'shop.order_cancelled';
}
export class ShopInvoiceRecorded extends DomainEvent<ShopOrderFacts & { invoiceId: string }> {
  static readonly type = 'shop.invoice_recorded';
}
