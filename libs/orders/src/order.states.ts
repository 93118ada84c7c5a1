import type { Transitions } from '@bangfu/kernel';

export const ORDER_STATES = [
  'placed',
  'proposed',
  'confirmed',
  'shipped',
  'received',
  'completed',
  'cancelled',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/**
 * A proposal may be replaced by another, or taken back by confirming what was placed. Nothing is cancelled once goods
 * have left. A completed order opens again when the bank takes its payment back.
 */
export const ORDER_TRANSITIONS: Transitions<OrderState> = {
  placed: ['proposed', 'confirmed', 'cancelled'],
  proposed: ['proposed', 'confirmed', 'cancelled'],
  confirmed: ['shipped', 'cancelled'],
  shipped: ['shipped', 'received'],
  received: ['completed'],
  completed: ['received'],
  cancelled: [],
};
