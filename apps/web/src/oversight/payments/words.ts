import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

type Schemas = OversightSchemas['schemas'];
export type Attempt = Schemas['PaymentRowDto'];
export type AttemptFile = Schemas['PaymentFileDto'];
export type Refund = Schemas['RefundRowDto'];
export type Saga = Schemas['SagaDto'];
export type Difference = Schemas['DifferenceDto'];
export type PlatformPayout = Schemas['PlatformPayoutDto'];
export type ProviderEvent = Schemas['ProviderEventDto'];

export const ATTEMPT_STATES: Labels = {
  open: [zh('待付款'), 'gold'],
  paid: [zh('已付款'), 'green'],
  declined: [zh('付款被拒')],
  expired: [zh('过期未付')],
  cancelled: [zh('已取消')],
  parked: [zh('待人工判断'), 'red'],
};

export const METHODS: Labels = {
  card: [zh('银行卡')],
  alipay: [zh('支付宝')],
  wechat_pay: [zh('微信支付')],
};

export const PART_STATES: Labels = {
  unpaid: [zh('未付')],
  held: [zh('待确认收货'), 'gold'],
  due: [zh('待转给供应商'), 'blue'],
  closed: [zh('已结清'), 'green'],
};

export const REFUND_STATES: Labels = {
  asked: [zh('已申请'), 'gold'],
  reversing: [zh('正在收回货款'), 'gold'],
  refunding: [zh('渠道退款中'), 'blue'],
  done: [zh('已退款'), 'green'],
  failed: [zh('没有退成'), 'red'],
  by_bank: [zh('待银行转账退款'), 'red'],
};

export const REFUND_REASONS: Labels = {
  cancelled: [zh('订单取消')],
  claim: [zh('售后')],
  stock_lost: [zh('商品售罄')],
  amount_differs: [zh('金额不符')],
  paid_twice: [zh('重复付款')],
  too_late: [zh('订单已关闭')],
  dispute: [zh('付款争议')],
  operator: [zh('运营方退款')],
};

export const TRANSFER_STATES: Labels = {
  ready: [zh('待转出'), 'gold'],
  sent: [zh('已转出'), 'green'],
  held: [zh('暂扣'), 'red'],
  refused: [zh('被拒'), 'red'],
};

export const REVERSAL_STATES: Labels = {
  asked: [zh('正在收回'), 'gold'],
  done: [zh('已收回'), 'green'],
  refused: [zh('供应商余额不足，记为欠款'), 'red'],
  undone: [zh('退款没有退成，已重转')],
};

export const PAYMENT_DISPUTE_STATES: Labels = {
  open: [zh('待举证'), 'red'],
  won: [zh('胜诉'), 'green'],
  lost: [zh('败诉'), 'red'],
};

/** Why the payer's bank took the money back, in the provider's words. */
export const PAYMENT_DISPUTE_REASONS: Labels = {
  fraudulent: [zh('称不是本人付款')],
  unrecognized: [zh('不认得这笔付款')],
  duplicate: [zh('称重复扣款')],
  product_not_received: [zh('称没有收到商品')],
  product_unacceptable: [zh('称商品与描述不符')],
  credit_not_processed: [zh('称没有收到退款')],
  general: [zh('未说明理由')],
};

export const EVENT_STATES: Labels = {
  received: [zh('待处理'), 'gold'],
  handled: [zh('已处理'), 'green'],
  ignored: [zh('与我方无关')],
  failed: [zh('处理失败'), 'red'],
};

export const SAGA_KINDS: Labels = {
  attempt: [zh('付款')],
  refund: [zh('退款'), 'gold'],
  transfer: [zh('给供应商转账'), 'blue'],
  dispute: [zh('付款争议'), 'red'],
};

export const SAGA_STEPS: Labels = {
  ...REFUND_STATES,
  ...TRANSFER_STATES,
  beginning: [zh('还没有打开付款页')],
  paying: [zh('等待付款人付款'), 'gold'],
  parked: ATTEMPT_STATES.parked!,
  refused: [zh('被拒，稍后另转一笔'), 'red'],
  disputed: PAYMENT_DISPUTE_STATES.open!,
};

export const PAYOUT_STATES: Labels = {
  sent: [zh('已转出'), 'green'],
  failed: [zh('被银行退回'), 'red'],
};

export const DIFFERENCE_KINDS: Labels = {
  missing_here: [zh('渠道有、我方没有'), 'red'],
  missing_there: [zh('我方有、渠道没有'), 'red'],
  amount_differs: [zh('金额不同'), 'red'],
  fee_differs: [zh('手续费不同'), 'gold'],
  orphan: [zh('收款没有订单'), 'red'],
  balance: [zh('余额不符'), 'red'],
};

export const DIFFERENCE_STATES: Labels = {
  open: [zh('待说明'), 'red'],
  explained: [zh('已说明'), 'green'],
};
