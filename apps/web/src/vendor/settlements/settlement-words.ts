import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export const PAYOUT_STATES: Labels = {
  held: [zh('暂不能付'), 'red'],
  due: [zh('待付款'), 'gold'],
  batched: [zh('付款途中'), 'blue'],
  paid: [zh('已到账'), 'green'],
  refused: [zh('银行退回'), 'red'],
  void: [zh('已作废')],
};

export const HELD_CODES: Readonly<Record<string, string>> = {
  account_missing: zh('请先登记收款银行账户'),
  account_unverified: zh('收款账户正在等平台核验'),
  account_refused: zh('收款账户不能使用，请重新登记'),
};

export const HELD_REASONS: Readonly<Record<string, string>> = {
  awaiting_shipment: zh('还没有发货'),
  awaiting_receipt: zh('等消费者确认收货'),
  claim_open: zh('售后处理中，了结后结算'),
  disputed: zh('付款人向银行提出争议'),
  account_not_ready: zh('线上收款账户还没有就绪'),
};

export const LINE_KINDS: Labels = {
  sold: [zh('货款'), 'green'],
  refunded: [zh('退款'), 'red'],
  refund_back: [zh('退款失败，转回'), 'green'],
  fee: [zh('平台服务费')],
  fee_back: [zh('退还服务费')],
  transferred: [zh('已转到线上账户'), 'blue'],
  transfer_reversed: [zh('从线上账户转回')],
  advanced: [zh('平台垫付')],
  debt_kept: [zh('抵扣欠款'), 'gold'],
};

export const LINE_SOURCES: Labels = {
  trade: [zh('单位采购')],
  retail: [zh('消费者购买')],
};
