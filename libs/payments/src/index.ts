export * from './parts/commission.js';
export * from './payments.events.js';
export * from './payments.module.js';
export * from './payments-jobs.module.js';
export * from './postings.service.js';
export * from './provider/payment-provider.js';
export * from './provider/payout-provider.js';
export * from './provider/provider-faults.js';
