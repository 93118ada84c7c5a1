import type { Database } from '@bangfu/kernel';
import { Checkout } from './checkouts/checkout.entity.js';
import { ShopOrder } from './orders/shop-order.entity.js';

/**
 * Every FOR UPDATE of this room. Whoever changes anything about a checkout locks it first, then its orders by id, then stock, then
 * payments, then the counter of numbers; who changes one order locks that order first. Who changes a cart locks the cart, as the last.
 */
const lock = { mode: 'pessimistic_write' } as const;

export const lockCheckout = (database: Database, id: string): Promise<Checkout | null> =>
  database.repo(Checkout).findOne({ where: { id }, lock });

export const lockOrdersOf = (database: Database, checkoutId: string): Promise<ShopOrder[]> =>
  database.repo(ShopOrder).find({ where: { checkoutId }, order: { id: 'ASC' }, lock });

export const lockShopOrder = (database: Database, id: string): Promise<ShopOrder | null> =>
  database.repo(ShopOrder).findOne({ where: { id }, lock });

/** As `CartKeeping.find` does; nothing when the person has no cart. */
export const lockCartOf = async (database: Database, userId: string): Promise<void> => {
  await database.query('SELECT FROM shop_carts WHERE user_id = $1 FOR UPDATE', [userId]);
};

/** One shopper checks out once at a time, so that a double click holds the goods once. */
export const checkoutsOf = (userId: string): string => `shop.checkouts:${userId}`;
