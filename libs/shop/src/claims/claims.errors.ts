import { conflict, formatYuan, invalid, missing } from '@bangfu/kernel';

export const claimMissing = () => missing('claim_missing', '没有找到这项售后申请');
export const claimStale = (version: number) => conflict('stale_version', '内容已被他人更新，请刷新后再试', { version });
export const claimStep = (from: string, to: string) =>
  conflict('wrong_step', '售后申请目前的状态办不了这一步，请刷新后查看进展', { from, to });
export const claimIdReused = () => conflict('id_reused', '该编号已用于内容不同的另一条记录');
export const claimTooEarly = () => conflict('claim_too_early', '收到货后才能申请；一直没有收到的，请选择“未收到货”');
export const claimTermOver = (hours: number) =>
  conflict('claim_term_over', `已超过收货后${hours}小时的申请期限`, { hours });
export const claimReasonUnfit = (index: number) =>
  conflict('claim_reason_unfit', '鲜活易腐商品不适用无理由退货', { field: `lines[${index}].orderLineId` });
export const claimKindUnfit = () =>
  invalid('claim_kind_unfit', '无理由退货须选择退货退款；未收到货的不能选择退货退款', { field: 'kind' });
export const claimPhotosNeeded = () =>
  invalid('claim_photos_required', '请上传能看清问题的照片', { field: 'photoFileIds' });
export const claimLineUnknown = (index: number) =>
  invalid('order_line_missing', '订单没有这一行', { field: `lines[${index}].orderLineId` });
export const claimLineRepeated = (index: number) =>
  invalid('order_line_repeated', '同一行只能填写一次', { field: `lines[${index}].orderLineId` });
export const claimQuantityNeeded = (index: number) =>
  invalid('invalid_quantity', '请填写有问题的数量', { field: `lines[${index}].quantity` });
export const claimAmountUnfit = (index: number) =>
  invalid('claim_amount_unfit', '退货和补发按数量办理，不填金额', { field: `lines[${index}].amountFen` });
export const claimTooMuch = (index: number, left: bigint, unit: string) =>
  conflict('claim_exceeds_bought', `最多还能申请${left}${unit}`, {
    field: `lines[${index}].quantity`,
    left: left.toString(),
  });
export const claimTooDear = (index: number, leftFen: bigint) =>
  conflict('claim_exceeds_paid', `最多还能退${formatYuan(leftFen)}`, {
    field: `lines[${index}].amountFen`,
    leftFen: leftFen.toString(),
  });

export const claimLinesIncomplete = () => invalid('claim_lines_incomplete', '请逐行答复，每行一次', { field: 'lines' });
export const claimPartUnfit = (index: number) =>
  invalid('claim_part_unfit', '部分同意时，数量或金额须大于零且少于申请的', { field: `lines[${index}]` });
export const claimReasonNeeded = (field: string) => invalid('reason_required', '不同意时须写明理由', { field });
export const claimNotCalled = () => conflict('claim_not_called', '供应商还在答复期限内，买家也没有申请平台裁处');
export const claimAtOperator = () => conflict('claim_at_operator', '这项售后已由平台处理');
export const claimEscalationOver = () => conflict('claim_escalation_over', '已超过申请平台裁处的期限');
export const claimReplacementAwaited = (by: Date) =>
  conflict('claim_replacement_awaited', '补发的期限还没有过，逾期才能改要退款', { by: by.toISOString() });
export const claimUnpaid = () => conflict('claim_unpaid', '订单没有可以退回的付款');
