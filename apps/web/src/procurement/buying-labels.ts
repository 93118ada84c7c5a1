import { zh } from '../kit';
import type { Labels } from '../kit/labels';

export const REQUEST_LINE_STATES: Labels = {
  open: [zh('待审批'), 'gold'],
  approved: [zh('已批准'), 'green'],
  refused: [zh('未同意'), 'red'],
};

export const VERDICTS: Labels = { approved: [zh('同意'), 'green'], refused: [zh('不同意'), 'red'] };

export const UNIT_RELATIONS: Labels = {
  own: [zh('本单位')],
  represented: [zh('共用食堂单位')],
  contracted: [zh('委托经营单位')],
};

export const PAYMENT_TERMS: Labels = { goods_first: [zh('先货后款')], pay_first: [zh('先款后货')] };

export const DUTIES: Labels = {
  orderer: [zh('采购')],
  approver: [zh('审批')],
  acceptor: [zh('验收')],
  payer: [zh('付款')],
};

/** Why a line counts toward a programme or does not, as the counting says it. */
export const COUNT_REASONS: Labels = {
  listed832: [zh('产自脱贫县')],
  poor_household_linked: [zh('带动脱贫户')],
  in_certified_catalogue: [zh('在认定目录内')],
  paired_region: [zh('产自结对帮扶地区')],
  fund_not_counted: [zh('这项资金不计入')],
  not_certified: [zh('没有有效的认定证书')],
  origin_not_listed832: [zh('不是脱贫县产品')],
  no_linked_household: [zh('没有带动脱贫户')],
  not_in_catalogue: [zh('不在认定目录内')],
  origin_not_paired: [zh('不是结对帮扶地区产品')],
  origin_not_eligible: [zh('产地不符合')],
};

export const STAGES: Labels = {
  ordered: [zh('下单'), 'blue'],
  accepted: [zh('验收'), 'blue'],
  paid: [zh('支付'), 'blue'],
  completed: [zh('完成'), 'green'],
};

export const REBINDING_STATES: Labels = {
  asked: [zh('待审批'), 'gold'],
  approved: [zh('已改绑'), 'green'],
  refused: [zh('未同意'), 'red'],
};

export const STEPS: Labels = {
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

const FAULTS = {
  short_weight: [zh('短斤少两')],
  short_count: [zh('数量不足')],
  damaged: [zh('破损')],
  spoiled: [zh('变质')],
  wrong_goods: [zh('货不对板')],
  quality: [zh('质量不合格')],
  near_expiry: [zh('临近保质期')],
  papers_missing: [zh('单证不全')],
  late: [zh('逾期送达')],
  not_arrived: [zh('未收到货')],
  other: [zh('其他')],
} as const satisfies Labels;

/** What can be wrong with goods, whoever says it and wherever. */
export const FAULT_REASONS: Labels = FAULTS;

export const REFUSAL_REASONS = [
  'short_weight',
  'short_count',
  'damaged',
  'spoiled',
  'wrong_goods',
  'quality',
  'near_expiry',
  'papers_missing',
  'late',
  'other',
] as const satisfies readonly (keyof typeof FAULTS)[];

export const DISPUTE_REASONS = [
  'not_arrived',
  'short_weight',
  'short_count',
  'damaged',
  'spoiled',
  'wrong_goods',
  'quality',
  'papers_missing',
  'other',
] as const satisfies readonly (keyof typeof FAULTS)[];

export const RETURN_REASONS = [
  'spoiled',
  'quality',
  'wrong_goods',
  'short_weight',
  'near_expiry',
  'papers_missing',
  'other',
] as const satisfies readonly (keyof typeof FAULTS)[];

export const DISPUTE_OUTCOMES: Labels = {
  accepted: [zh('已按实际验收'), 'green'],
  withdrawn: [zh('已撤回')],
  upheld: [zh('争议成立'), 'green'],
  rejected: [zh('争议不成立'), 'red'],
};

export const RECEIPT_KINDS: Labels = { person: [zh('人工验收'), 'green'], deemed: [zh('期满视同验收'), 'gold'] };

export const CONFORMITY_BASES: Labels = {
  quality_control: [zh('质量安全控制')],
  self_test: [zh('自行检测')],
  commissioned_test: [zh('委托检测')],
};

export const INVOICE_STATES: Labels = {
  open: [zh('待付款'), 'gold'],
  part_paid: [zh('部分付款'), 'blue'],
  paid: [zh('已付清'), 'green'],
  overdue: [zh('已逾期'), 'red'],
};

export const INVOICE_KINDS: Labels = {
  ordinary: [zh('普通发票')],
  special: [zh('专用发票')],
  digital: [zh('数电发票')],
};

export const MATCHED_BY: Labels = {
  code: [zh('附言码')],
  known_account: [zh('已知付款账户和金额')],
  payer_name: [zh('付款户名和金额')],
  person: [zh('人工核对')],
  credit: [zh('多付余额抵付')],
  virtual_account: [zh('本单位的收款子账户')],
  write_off: [zh('平台核销尾差')],
};

export const BANK_LINE_STATES: Labels = {
  open: [zh('待核对'), 'gold'],
  allocated: [zh('已核对'), 'green'],
  reversed: [zh('已冲正'), 'red'],
  announced: [zh('已付出待到账'), 'blue'],
  ignored: [zh('与采购无关')],
};
