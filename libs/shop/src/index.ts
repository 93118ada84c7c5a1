export * from './shop.module.js';
export * from './shop-jobs.module.js';
