import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import type { Order, OrderLine } from '../trade/types';

export const STEP_KINDS: Labels = {
  placed: [zh('下单')],
  proposed: [zh('供应商提出调整')],
  agreed: [zh('采购单位同意调整')],
  confirmed: [zh('订单确认')],
  refused: [zh('供应商拒绝订单')],
  declined: [zh('采购单位不同意调整')],
  cancelled: [zh('采购单位取消订单')],
  curtailed: [zh('未发部分不再供应')],
  rebinding_asked: [zh('申请改绑归属单位')],
  rebound: [zh('改绑归属单位')],
  rebinding_refused: [zh('改绑未获批准')],
  shipped: [zh('发货')],
  arrived: [zh('送达')],
  dispute_opened: [zh('提出争议')],
  dispute_settled: [zh('争议了结')],
  accepted: [zh('验收')],
  deemed_accepted: [zh('视同验收')],
  received: [zh('全部验收完毕')],
  return_asked: [zh('申请退货')],
  return_agreed: [zh('同意退货')],
  return_refused: [zh('不同意退货')],
  completed: [zh('订单完结')],
  reopened: [zh('款项冲回，订单重新待付款')],
};

export const PAYMENT_TERMS: Labels = {
  goods_first: [zh('先货后款')],
  pay_first: [zh('先款后货')],
};

/** Units of a line that were agreed and have not left yet. */
export const leftToShip = (line: OrderLine): number =>
  Math.max(0, (line.confirmedQuantity ?? 0) - line.shippedQuantity);

export const somethingLeft = (order: Order): boolean =>
  ['confirmed', 'shipped'].includes(order.state) && order.lines.some((line) => leftToShip(line) > 0);

/** What the line comes to now: as confirmed, or else as placed. */
export const lineAmount = (line: OrderLine): string => line.confirmedAmountFen ?? line.amountFen;

export const totalFen = (order: Pick<Order, 'goodsFen' | 'freightFen'>): bigint =>
  BigInt(order.goodsFen) + BigInt(order.freightFen);
