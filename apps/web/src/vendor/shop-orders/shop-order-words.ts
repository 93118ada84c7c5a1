import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import type { ShopOrder, ShopOrderLine } from '../trade/types';

export const SHOP_ORDER_STATES: Labels = {
  awaiting_payment: [zh('待付款')],
  paid: [zh('待发货'), 'gold'],
  shipped: [zh('已发货'), 'blue'],
  delivered: [zh('已送达'), 'blue'],
  received: [zh('已收货'), 'green'],
  closed: [zh('已关闭')],
};

export const CLOSED_REASONS: Labels = {
  unpaid: [zh('超时未付款')],
  refunded: [zh('货款已全部退回')],
  buyer_cancelled: [zh('买家取消')],
  supplier_cancelled: [zh('无法供应')],
};

export const SHOP_STEPS: Labels = {
  placed: [zh('提交订单')],
  paid: [zh('买家已付款')],
  revived: [zh('迟到的付款，订单恢复')],
  closed_unpaid: [zh('超时未付款，订单关闭')],
  money_returned: [zh('款项已退回')],
  packed: [zh('已打包')],
  shipped: [zh('已发货')],
  delivered: [zh('已送达')],
  received: [zh('买家确认收货')],
  deemed_received: [zh('到期自动确认收货')],
  cancelled: [zh('订单取消')],
  lines_cancelled: [zh('部分商品取消')],
  refund_settled: [zh('退款到账')],
  refund_failed: [zh('退款失败，平台处理')],
  dispute_opened: [zh('付款人向银行申诉')],
  dispute_closed: [zh('付款申诉了结')],
  invoiced: [zh('已登记发票')],
  invoice_voided: [zh('发票作废')],
  claim_opened: [zh('买家申请售后')],
  claim_answered: [zh('售后已答复')],
  claim_escalated: [zh('买家申请平台介入')],
  claim_withdrawn: [zh('买家撤回售后')],
  claim_settled: [zh('售后了结')],
  replaced: [zh('已补发')],
  reviewed: [zh('买家评价')],
};

export const SIDES: Labels = {
  buyer: [zh('买家')],
  supplier: [zh('本单位')],
  platform: [zh('平台')],
};

/** Names of companies: they stand on the label as they are. */
export const CARRIERS = '邮政快递 中通快递 圆通速递 申通快递 韵达快递 顺丰速运 京东快递 极兔速递'.split(' '); // words-ok: names

export const toSend = (order: ShopOrder): readonly ShopOrderLine[] =>
  order.lines.filter(({ leftQuantity }) => leftQuantity > 0);

/** Paid for, and something has not left yet. */
export const sendable = (order: ShopOrder): boolean => order.state === 'paid' && toSend(order).length > 0;

export const shopTotalFen = (order: Pick<ShopOrder, 'goodsFen' | 'freightFen'>): bigint =>
  BigInt(order.goodsFen) + BigInt(order.freightFen);
