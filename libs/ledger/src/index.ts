export * from './ledger-chain.service.js';
export * from './ledger.errors.js';
export * from './ledger.module.js';
export * from './ledger.queries.js';
export * from './ledger.service.js';
export { TRANSFER_CONTENT } from './statements.js';
export type { Leg, Phase, Transfer, TransferKind, TransferOrder, Unit } from './transfer.js';
