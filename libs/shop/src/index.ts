export * from './shop.module.js';
export * from './shop-jobs.module.js';
export * from './addresses/address.entity.js';
export * from './checkouts/checkout.entity.js';
export * from './orders/shop-order.entity.js';
export * from './orders/shop-order.states.js';
