import { conflict, formatYuan, invalid, missing } from '@bangfu/kernel';

export const refundMissing = () => missing('payment_refund_missing', '没有找到这笔退款');
export const refundExceeds = (leftFen: bigint, field: string) =>
  conflict('refund_exceeds_payment', `退款超过可退金额，还可退 ${formatYuan(leftFen)}`, {
    field,
    leftFen: leftFen.toString(),
  });
export const nothingToRefund = () => invalid('refund_empty', '退款金额必须大于零', { field: 'parts' });
export const notRefundable = () => conflict('payment_not_paid', '这笔付款没有收到款项，不能退款');
export const disputed = () =>
  conflict('payment_disputed', '付款人的银行正在核查这笔付款，核查结束前不能退款；结果由银行决定');
export const causeReused = () => conflict('refund_cause_used', '同一事由已经为另一笔付款退款');
export const refundNotOpen = () => conflict('refund_not_open', '这笔退款目前不需要这样处理');
export const notParked = () => conflict('payment_not_parked', '这笔付款没有待核对的差异，或已经处理');
export const parkedDiffers = (amountFen: bigint, suspendedFen: bigint) =>
  conflict(
    'payment_parked_differs',
    `应收 ${formatYuan(amountFen)}，实收 ${formatYuan(suspendedFen)}，不能按已付处理，请退还付款人`,
    { amountFen: amountFen.toString(), suspendedFen: suspendedFen.toString() },
  );
export const parkedHasMoney = () =>
  conflict('payment_parked_has_money', '这笔付款的钱已经到账，请退还付款人，或按已付处理');
export const parkedForeign = () =>
  conflict('payment_parked_foreign', '支付渠道的这笔款不属于本次付款，请先到支付渠道核对');
