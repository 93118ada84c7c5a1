export * from './settlement.module.js';
export * from './settlement-jobs.module.js';
