import { conflict, invalid, missing } from '@bangfu/kernel';

export const insufficientBalance = () => conflict('insufficient_balance', '可用余额不足，本次操作未执行');
export const reservationExhausted = () => conflict('reservation_exhausted', '预占金额已全部使用或释放');
export const reversalExceedsTransfer = () => conflict('reversal_exceeds_transfer', '冲正金额超过原记账金额');
export const transferMissing = () => missing('transfer_missing', '没有找到这笔记账');
export const keyReused = (key: string) => conflict('ledger_key_reused', '同一幂等键已用于另一笔记账', { key });
export const unbalanced = () => invalid('ledger_unbalanced', '借贷不平衡，记账被拒绝');
