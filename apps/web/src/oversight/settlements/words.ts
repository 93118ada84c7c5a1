import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

type Schemas = OversightSchemas['schemas'];
export type Settlement = Schemas['SupplierSettlementDto'];
export type SettlementDetail = Schemas['SupplierSettlementDetailDto'];
export type SettlementLine = Schemas['SupplierSettlementLineDto'];
export type Payout = Schemas['PayoutViewDto'];
export type Batch = Schemas['BatchDto'];
export type PayoutAccount = Schemas['WaitingAccountDto'];

export const PAYOUT_STATES: Labels = {
  held: [zh('等待收款账户'), 'red'],
  due: [zh('待付款'), 'gold'],
  batched: [zh('付款途中'), 'blue'],
  paid: [zh('已付'), 'green'],
  refused: [zh('银行退回'), 'red'],
  void: [zh('已作废')],
};

export const HELD_CODES: Labels = {
  account_missing: [zh('没有登记收款账户')],
  account_unverified: [zh('收款账户没有核验')],
  account_refused: [zh('收款账户不能使用')],
};

export const PAYOUT_KINDS: Labels = {
  settlement: [zh('供应商货款')],
  credit_refund: [zh('单位余款退回'), 'blue'],
};

export const BATCH_STATES: Labels = {
  made: [zh('待复核'), 'gold'],
  approved: [zh('已复核，待回盘'), 'blue'],
  closed: [zh('已办结'), 'green'],
  withdrawn: [zh('已撤回')],
};

export const ACCOUNT_STATES: Labels = {
  given: [zh('待核验'), 'gold'],
  verified: [zh('已核验'), 'green'],
  refused: [zh('不能使用'), 'red'],
  retired: [zh('已更换')],
};

export const LINE_SOURCES: Labels = { trade: [zh('单位采购'), 'blue'], retail: [zh('消费者订单')] };

export const LINE_KINDS: Labels = {
  sold: [zh('货款')],
  refunded: [zh('退款')],
  refund_back: [zh('退款没有退成，冲回')],
  fee: [zh('服务费')],
  fee_back: [zh('服务费退回')],
  transferred: [zh('已线上转账')],
  transfer_reversed: [zh('线上转账收回')],
  advanced: [zh('平台垫付')],
  debt_kept: [zh('抵扣欠款')],
};

export const HELD_REASONS: Labels = {
  awaiting_shipment: [zh('待发货')],
  awaiting_receipt: [zh('待确认收货')],
  claim_open: [zh('售后处理中')],
  disputed: [zh('争议中')],
  account_not_ready: [zh('线上收款账户没有就绪')],
};

export const CHANNELS: Labels = {
  stripe: [zh('支付渠道线上转账')],
  bank: [zh('银行付款')],
};
