import { Addresses } from './addresses/addresses.service.js';
import { CartKeeping } from './carts/cart-keeping.service.js';
import { CartQueries } from './carts/cart.queries.js';
import { Carts } from './carts/carts.service.js';
import { Baskets } from './checkouts/basket.service.js';
import { CheckoutEnding } from './checkouts/checkout-ending.service.js';
import { CheckoutOutcomes } from './checkouts/checkout-outcomes.service.js';
import { CheckoutPlacing } from './checkouts/checkout-placing.service.js';
import { CheckoutQueries } from './checkouts/checkout.queries.js';
import { Checkouts } from './checkouts/checkouts.service.js';
import { Destinations } from './checkouts/destinations.service.js';
import { FreightTemplates } from './freight/freight-templates.service.js';
import { Freight } from './freight/freight.service.js';
import { PaidOrders } from './orders/paid-orders.service.js';
import { Parcels } from './orders/parcels.service.js';
import { ShopCancellations } from './orders/shop-cancellations.service.js';
import { ShopInvoiceRequests } from './orders/shop-invoice-requests.queries.js';
import { ShopRedLetters } from './orders/shop-red-letters.service.js';
import { ShopInvoices } from './orders/shop-invoices.service.js';
import { ShopOrderChanges } from './orders/shop-order-changes.service.js';
import { ShopOrderHolds } from './orders/shop-order-holds.service.js';
import { ShopOrderQueries } from './orders/shop-order.queries.js';
import { ShopOrderSteps } from './orders/shop-order-steps.service.js';
import { ShopOrders } from './orders/shop-orders.service.js';
import { ShopSettings } from './shop-settings.service.js';

/** Cart, addresses, freight, checkout and orders: what doors and the other parts of the room call. */
export const CORE_DOOR = [
  Addresses,
  CartKeeping,
  Carts,
  CheckoutOutcomes,
  CheckoutQueries,
  Checkouts,
  Freight,
  FreightTemplates,
  PaidOrders,
  Parcels,
  ShopCancellations,
  ShopInvoiceRequests,
  ShopInvoices,
  ShopOrderHolds,
  ShopOrderQueries,
  ShopOrders,
  ShopOrderSteps,
  ShopRedLetters,
  ShopSettings,
];

export const CORE_INNER = [CartQueries, Baskets, CheckoutEnding, CheckoutPlacing, Destinations, ShopOrderChanges];
