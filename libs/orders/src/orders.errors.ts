import { conflict, forbidden, invalid, missing } from '@bangfu/kernel';

export const orderMissing = () => missing('order_missing', '没有找到这个订单');
export const staleVersion = (version: number) =>
  conflict('stale_version', '订单已被他人更新，请刷新后再试', { version });
export const orderEmpty = () => invalid('order_empty', '订单至少要有一行商品', { field: 'lines' });
export const supplierDiffers = (index: number) =>
  invalid('supplier_differs', '一个订单只能有同一供应商的商品', { field: `lines[${index}]` });
export const orderQuantity = (index: number) =>
  invalid('invalid_quantity', '数量必须是大于零的整数', { field: `lines[${index}].quantity` });
export const dutiesNotSeparate = () =>
  conflict('duties_not_separate', '同一订单的下单、审批、验收、付款须由不同人员担任');

export const alreadyConfirmed = () =>
  conflict('wrong_step', '订单已确认，不能再拒绝；无法供应的，请终止未发部分', { from: 'confirmed', to: 'cancelled' });
export const proposalMissing = () => conflict('proposal_missing', '供应商没有待答复的调整方案');
export const proposalLineUnknown = (index: number) =>
  invalid('order_line_missing', '订单没有这一行', { field: `lines[${index}].orderLineId` });
export const proposalLineRepeated = (index: number) =>
  invalid('order_line_repeated', '同一行只能填写一次', { field: `lines[${index}].orderLineId` });
export const proposalQuantity = (index: number, quantity: bigint) =>
  invalid('quantity_above_order', `调整后的数量不能超过订购数量 ${quantity}`, {
    field: `lines[${index}].quantity`,
    quantity: quantity.toString(),
  });
export const proposalReason = (index: number) =>
  invalid('reason_required', '拒绝供应的行须写明原因', { field: `lines[${index}].reason` });
export const proposalEmpty = () => invalid('proposal_unchanged', '方案与原订单相同，请直接确认订单');
export const proposalRefusesAll = () => invalid('proposal_refuses_all', '所有行都不供应时，请拒绝整个订单');
export const noOpenQuantity = () => conflict('nothing_left_to_ship', '订单已没有未发货的数量');

export const rebindingMissing = () => missing('rebinding_missing', '没有找到待处理的改绑申请');
export const rebindingOpen = () => conflict('rebinding_open', '该订单已有待处理的改绑申请');
export const rebindingSame = () => invalid('rebinding_unchanged', '订单已经归属这个单位', { field: 'toUnitId' });
export const rebindingUnit = () =>
  invalid('unit_not_allowed', '只能改绑到同县（市、区）或同一主管单位系统内的在用单位', { field: 'toUnitId' });
export const ownRebinding = () => forbidden('own_rebinding', '改绑须由申请人以外的单位管理员审批');
