import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export const STAGES = ['ordered', 'accepted', 'paid', 'completed'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  ordered: zh('已下单'),
  accepted: zh('已验收'),
  paid: zh('已支付'),
  completed: zh('已完成'),
};

export const FUND_ORDER = ['canteen', 'union', 'personal'] as const;

export const BASES: Readonly<Record<string, string>> = {
  canteen_food: zh('年度食堂食材采购额'),
  farm_produce_total: zh('年度采购农副产品总额'),
  canteen_and_union: zh('食堂和工会全年采购需求'),
  union_purchase: zh('工会年度农副产品采购额'),
  meal_subsidy_reception_nutrition: zh('伙食补助、公务接待和学生营养餐经费'),
  festival_goods: zh('节日慰问品资金'),
};

/** What has to happen before a purchase is completed, for somebody who has read no document. */
export const COUNTING_EXPLAINED: Readonly<Record<string, string>> = {
  ordered: zh('下单即算完成，按订单金额计；取消或减少的订单会冲回。'),
  accepted: zh('验收后才算完成，按验收时的实收金额计；是否付款不影响。'),
  paid: zh('付款到账后才算完成，按已付金额计。'),
  accepted_and_paid: zh('验收并且付款后才算完成，按验收金额和已付金额中较小的一个计。'),
  accepted_paid_evaluated: zh('验收、付款并写了评价才算完成；没有评价的订单一分不计。'),
};

/** The events of the product that move a figure, in the words of the people who caused them. */
export const CAUSES: Labels = {
  'orders.order_placed': [zh('下单')],
  'orders.order_confirmed': [zh('供应商确认订单')],
  'orders.order_lines_changed': [zh('订单调整')],
  'orders.order_cancelled': [zh('订单取消')],
  'orders.order_rebound': [zh('改绑归属单位')],
  'orders.order_received': [zh('验收完毕')],
  'orders.order_completed': [zh('订单完结')],
  'fulfilment.receipt_recorded': [zh('验收')],
  'fulfilment.return_agreed': [zh('退货')],
  'finance.payment_allocated': [zh('付款核销')],
  'finance.allocation_undone': [zh('撤销核销')],
  'quota.order_evaluated': [zh('评价')],
  'quota.count_outdated': [zh('更正计入规则后重新计入')],
  'quota.filing_confirmed': [zh('填报确认后补计')],
};

export const ORIGIN_WORDS: Readonly<Record<string, string>> = {
  listed832: zh('产自 832 个脱贫县'),
  poorHouseholdLinked: zh('联结脱贫户或监测户'),
  certifiedCatalogue: zh('在当地认定产品目录内'),
  pairedRegions: zh('产自对口帮扶地区'),
};
