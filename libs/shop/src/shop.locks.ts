import type { Database } from '@bangfu/kernel';
import { Checkout } from './checkouts/checkout.entity.js';
import { ShopOrder } from './orders/shop-order.entity.js';

/**
 * Every FOR UPDATE of this room. Whoever changes anything about a checkout locks it first, then its orders by id, then stock, then
 * payments, then the counter of numbers; who changes one order locks that order first.
 */
const lock = { mode: 'pessimistic_write' } as const;

export const lockCheckout = (database: Database, id: string): Promise<Checkout | null> =>
  database.repo(Checkout).findOne({ where: { id }, lock });

export const lockOrdersOf = (database: Database, checkoutId: string): Promise<ShopOrder[]> =>
  database.repo(ShopOrder).find({ where: { checkoutId }, order: { id: 'ASC' }, lock });

export const lockShopOrder = (database: Database, id: string): Promise<ShopOrder | null> =>
  database.repo(ShopOrder).findOne({ where: { id }, lock });

/** One shopper checks out once at a time, so that a double click holds the goods once. */
export const checkoutsOf = (userId: string): string => `shop.checkouts:${userId}`;
