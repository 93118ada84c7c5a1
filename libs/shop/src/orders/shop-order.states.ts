import type { Transitions } from '@bangfu/kernel';

export const SHOP_ORDER_STATES = ['awaiting_payment', 'paid', 'shipped', 'delivered', 'received', 'closed'] as const;
export type ShopOrderState = (typeof SHOP_ORDER_STATES)[number];
export const SHOP_ORDER_CLOSED_REASONS = ['unpaid', 'refunded', 'buyer_cancelled', 'supplier_cancelled'] as const;
export type ShopOrderClosedReason = (typeof SHOP_ORDER_CLOSED_REASONS)[number];

/** An order whose payment came late is revived from `closed`; nothing is cancelled as a whole once goods have left. */
export const SHOP_ORDER_TRANSITIONS: Transitions<ShopOrderState> = {
  awaiting_payment: ['paid', 'closed'],
  paid: ['shipped', 'closed'],
  shipped: ['delivered', 'received'],
  delivered: ['received'],
  received: [],
  closed: ['paid'],
};
