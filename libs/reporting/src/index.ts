export * from './verification/check.js';
export * from './verification/verification.module.js';
export * from './verification/verification.service.js';
