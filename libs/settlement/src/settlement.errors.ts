import { conflict, forbidden, formatYuan, invalid, missing } from '@bangfu/kernel';

export const payoutAccountMissing = () => missing('payout_account_missing', '没有找到这个收款账户');
export const payoutAccountDecided = () => conflict('payout_account_decided', '这个收款账户已经核验过');
export const samePerson = () => forbidden('same_person', '制单和复核须由两个人办理');
export const channelInPast = () => invalid('channel_in_past', '生效日期不能早于今天', { field: 'validFrom' });
export const settlementMissing = () => missing('settlement_missing', '没有找到这张结算单');
export const dayNotOver = () => invalid('day_not_over', '只能结算到昨天为止', { field: 'throughOn' });
export const payoutMissing = () => missing('payout_missing', '没有找到这笔付款');
export const noneDue = () => conflict('no_payout_due', '目前没有可以付款的款项', { field: 'payoutIds' });
export const payoutNotDue = (index: number) =>
  conflict('payout_not_due', '所选付款已进入其他批次或还不能付', { field: `payoutIds[${index}]` });
export const batchMissing = () => missing('payout_batch_missing', '没有找到这个付款批次');
export const batchNotApproved = () => conflict('payout_batch_not_approved', '付款批次还没有复核，不能导出或回盘');
export const batchDecided = () => conflict('payout_batch_decided', '这个付款批次已经复核或撤回');
export const resultUnreadable = (why: string) =>
  invalid('payout_result_unreadable', `无法识别的银行回盘文件：${why}`, { field: 'fileId' });
export const refundToAccountTooMuch = (most: bigint) =>
  invalid('refund_to_account_too_much', `最多可向该付款账户退回 ${formatYuan(most)}`, {
    field: 'amountFen',
    mostFen: most.toString(),
  });
export const payerAccountUnknown = () =>
  conflict('payer_account_unknown', '这笔收款没有付款账号，不能按原账户退回', { field: 'bankLineId' });
export const redLetterMissing = (refundable: bigint) =>
  conflict('red_letter_missing', `退货的红字发票尚未开具，目前可退回 ${formatYuan(refundable)}`, {
    field: 'amountFen',
    refundableFen: refundable.toString(),
  });
export const householdPaymentMissing = () => missing('household_payment_missing', '没有找到这笔农户款项');
export const householdNotLinked = (index: number) =>
  invalid('payment_household_not_linked', '该农户当时与本供应商没有联结关系', {
    field: `shares[${index}].householdId`,
  });
export const householdTwice = (index: number) =>
  invalid('household_twice', '同一农户只能填一次', { field: `shares[${index}].householdId` });
export const shareTooSmall = () => invalid('share_too_small', '金额太小，分到每户不足一分', { field: 'amountFen' });
export const paidInFuture = () => invalid('paid_in_future', '付款日期不能晚于今天', { field: 'paidOn' });
export const periodWrong = () => invalid('period_wrong', '期间的结束日期不能早于开始日期', { field: 'toOn' });
export const alreadyReversed = () => conflict('household_payment_reversed', '这笔农户款项已经冲销');
