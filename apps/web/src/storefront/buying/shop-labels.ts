import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export const SHOP_ORDER_STATES: Labels = {
  awaiting_payment: [zh('待付款'), 'gold'],
  paid: [zh('待发货'), 'blue'],
  shipped: [zh('待收货'), 'blue'],
  delivered: [zh('已送达'), 'green'],
  received: [zh('已收货'), 'green'],
  closed: [zh('已关闭')],
};

export const CLOSED_REASONS: Labels = {
  unpaid: [zh('没有在期限内付款，没有扣款。')],
  refunded: [zh('货款全部原路退回。')],
  buyer_cancelled: [zh('您取消了订单，货款原路退回。')],
  supplier_cancelled: [zh('供应商取消了订单，货款原路退回。')],
};

export const CLAIM_STATES: Labels = {
  asked: [zh('待供应商答复'), 'gold'],
  agreed: [zh('已同意'), 'blue'],
  refused: [zh('未同意'), 'red'],
  withdrawn: [zh('已撤回')],
  returning: [zh('退货途中'), 'blue'],
  returned: [zh('供应商已收到退货'), 'blue'],
  refunded: [zh('已退款'), 'green'],
  replaced: [zh('已补发'), 'green'],
};
