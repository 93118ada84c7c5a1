import type { Database } from '@bangfu/kernel';
import { OrderRebinding } from './order-rebinding.entity.js';
import { Order } from './order.entity.js';

/**
 * Every FOR UPDATE of this room. Whoever changes anything about an order (its shipments, receipts and returns too) locks
 * the order first, then stock, then the counter of numbers: verbs on one order come one after the other.
 */
const lock = { mode: 'pessimistic_write' } as const;

export const lockOrder = (database: Database, id: string): Promise<Order | null> =>
  database.repo(Order).findOne({ where: { id }, lock });

export const lockOpenRebinding = (database: Database, orderId: string): Promise<OrderRebinding | null> =>
  database.repo(OrderRebinding).findOne({ where: { orderId, state: 'asked' }, lock });
