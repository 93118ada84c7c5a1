import { conflict, invalid, missing } from '@bangfu/kernel';

export const shipmentMissing = () => missing('shipment_missing', '没有找到这批货');
export const receiptLineMissing = () => missing('receipt_line_missing', '没有找到这条验收记录');
export const disputeMissing = () => missing('dispute_missing', '没有找到这项争议');
export const returnMissing = () => missing('return_missing', '没有找到这项退货');
export const staleVersion = (version: number) =>
  conflict('stale_version', '内容已被他人更新，请刷新后再试', { version });
export const idReused = () => conflict('id_reused', '该编号已用于内容不同的另一条记录');

export const deliveriesStopped = () => conflict('deliveries_stopped', '平台已暂停向该单位发货，恢复后才能发出');
export const alreadyStopped = () => conflict('deliveries_already_stopped', '已经暂停向该单位发货');
export const notStopped = () => conflict('deliveries_not_stopped', '没有暂停向该单位发货');

export const shipmentEmpty = () => invalid('shipment_empty', '请至少填写一行发货数量', { field: 'lines' });
export const lineUnknown = (index: number, field: string) =>
  invalid('order_line_missing', '没有这一行', { field: `lines[${index}].${field}` });
export const lineRepeated = (index: number, field: string) =>
  invalid('order_line_repeated', '同一行只能填写一次', { field: `lines[${index}].${field}` });
export const quantityWrong = (index: number) =>
  invalid('invalid_quantity', '数量必须是大于零的整数', { field: `lines[${index}].quantity` });
export const moreThanConfirmed = (index: number, left: bigint) =>
  conflict('more_than_confirmed', `发货数量超过已确认未发的数量，还可发 ${left}`, {
    field: `lines[${index}].quantity`,
    left: left.toString(),
  });
export const weightNotFitting = (index: number, field: string) =>
  invalid('weight_not_applicable', '按件销售的商品不填重量', { field: `lines[${index}].${field}` });
export const overweight = (index: number, field: string, mostGrams: bigint) =>
  invalid('overweight', `实重超过约定重量的允许范围，最多 ${mostGrams} 克`, {
    field: `lines[${index}].${field}`,
    mostGrams: mostGrams.toString(),
  });

export const alreadyArrived = () => conflict('wrong_step', '这批货已登记送达', { from: 'arrived', to: 'arrived' });
export const trackedTooEarly = () =>
  invalid('tracking_time_wrong', '物流时间须在发货之后、当前时间之前', { field: 'at' });

export const alreadyAccepted = () => conflict('already_accepted', '这批货已经验收');
export const linesIncomplete = () => invalid('lines_incomplete', '请逐行填写验收结果，每行一次', { field: 'lines' });
export const moreThanShipped = (index: number, shipped: bigint) =>
  invalid('more_than_shipped', `验收数量不能超过发货数量 ${shipped}`, {
    field: `lines[${index}].acceptedQuantity`,
    shipped: shipped.toString(),
  });
export const weightNeeded = (index: number) =>
  invalid('weight_required', '按重量计价的商品须填写实重', { field: `lines[${index}].acceptedGrams` });
export const reasonNeeded = (index: number) =>
  invalid('reason_required', '有拒收数量时须选择拒收原因', { field: `lines[${index}].refusalReason` });
export const reasonTextNeeded = (field: string) => invalid('reason_text_required', '选择“其他”时须说明原因', { field });

export const disputeOpen = () => conflict('dispute_open', '这批货已有未了结的争议');
export const disputeSettled = () => conflict('wrong_step', '争议已经了结', { from: 'settled', to: 'settled' });
export const periodOver = (acceptBy: string) =>
  conflict('acceptance_period_over', `验收期限（${acceptBy}）已过，视同验收；质量问题请申请退货`, { acceptBy });

export const returnWindowOver = (until: string) =>
  conflict('return_window_over', `退货申请期限（${until}）已过`, { until });
export const returnTooMuch = (left: bigint, unit: string) =>
  conflict('return_exceeds_accepted', `退货不能超过已验收未退的部分，还可退 ${left} ${unit}`, {
    left: left.toString(),
  });
export const returnQuantityNeeded = () => invalid('invalid_quantity', '请填写退货数量', { field: 'quantity' });
export const returnWeightNeeded = () =>
  invalid('weight_required', '按重量计价的商品须填写退货重量', { field: 'grams' });
export const returnWeightUnfit = () => invalid('weight_not_applicable', '按件销售的商品不填重量', { field: 'grams' });
export const returnDecided = (state: string) => conflict('wrong_step', '退货申请已经处理', { from: state });
