export * from './shop.module.js';
export * from './shop-jobs.module.js';
export * from './addresses/address.entity.js';
export * from './checkouts/checkout.entity.js';
export * from './orders/shop-order.entity.js';
export * from './orders/shop-order.states.js';
export { Addresses, type AddressShown, type NewAddress } from './addresses/addresses.service.js';
export { CartKeeping, type CartVisitor, GUEST_DAYS, MOST_LINES } from './carts/cart-keeping.service.js';
export type { CartGroup, CartLineShown, CartShown, GoodsShown } from './carts/cart.queries.js';
export { type CartAnswer, Carts, type LineChange } from './carts/carts.service.js';
export { GOODS_STATES, type GoodsState } from './carts/goods.js';
export type { Basket, BasketGroup, BasketLine, BasketSource } from './checkouts/basket.service.js';
export { CheckoutOutcomes } from './checkouts/checkout-outcomes.service.js';
export * from './checkouts/checkout.queries.js';
export { type CheckoutPreview, Checkouts } from './checkouts/checkouts.service.js';
export type { InvoiceRequest, NewCheckout } from './checkouts/new-checkout.js';
export type { ShopContact } from './contact.js';
export { freightOf, type FreightTerms } from './freight/freight.js';
export * from './freight/freight-templates.service.js';
export { Freight, type FreightQuote, type FreightQuoted } from './freight/freight.service.js';
export * from './orders/parcel.entity.js';
export { type NewParcel, type NewParcelTracking, Parcels } from './orders/parcels.service.js';
export { ShopCancellations } from './orders/shop-cancellations.service.js';
export { type NewShopInvoice, ShopInvoices } from './orders/shop-invoices.service.js';
export * from './orders/shop-invoice-requests.queries.js';
export { type HoldCause, ShopOrderHolds } from './orders/shop-order-holds.service.js';
export * from './orders/shop-order.queries.js';
export type { ParcelShown, ShopOrderListed } from './orders/shop-order.statements.js';
export {
  type NewShopStep,
  SHOP_STEP_NAMES,
  ShopOrderSteps,
  type ShopSide,
  type ShopStep,
  type ShopStepKind,
} from './orders/shop-order-steps.service.js';
export {
  type NewRedLetter,
  type RedLetterDue,
  type RedLetterShown,
  ShopRedLetters,
} from './orders/shop-red-letters.service.js';
export { ShopOrders } from './orders/shop-orders.service.js';
export * from './shop.events.js';
export { type ShopSettingKey, ShopSettings } from './shop-settings.service.js';
export * from './care.js';
