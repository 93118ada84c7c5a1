import { conflict, invalid, missing } from '@bangfu/kernel';

export const attemptMissing = () => missing('payment_attempt_missing', '没有找到这笔付款');
export const paymentsUnavailable = () =>
  conflict('payments_unavailable', '在线支付暂时不可用，请稍后再试；没有发生扣款');
export const outcomeUnknown = () =>
  conflict('payment_outcome_unknown', '支付渠道没有及时回应，请稍后再点一次付款；不会重复扣款');
export const paymentOver = () => conflict('payment_over', '这笔付款已经结束，请刷新页面查看结果');
export const alreadyPaid = () => conflict('payment_already_paid', '这笔订单已经付款，无需再付');
export const paymentParked = () =>
  conflict('payment_under_review', '上一笔付款正由运营中心核对，核对完成前请不要再次付款');
export const amountChanged = () => conflict('payment_amount_changed', '应付金额有变化，请先取消上一次付款再重新付款');
export const amountOutOfRange = () =>
  invalid('payment_amount_out_of_range', '单笔在线付款须在 ¥0.01 到 ¥999,999.99 之间', { field: 'amountFen' });
export const partMissing = () => missing('payment_part_missing', '没有找到这份货款');
export const partFrozen = () => conflict('part_frozen', '付款人正在申诉，这份货款暂时冻结');
export const partNotPaid = () => conflict('part_not_paid', '这份货款还没有收到');
export const webhookRefused = () => invalid('webhook_refused', '通知的签名不正确，未予接收');
