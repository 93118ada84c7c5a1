import type { Tone } from './states';
import { zh } from './words';

/** The words of the field for what the API calls by a code, and the colour that goes with them (docs/glossary.md). */
export type Labels = Readonly<Record<string, readonly [text: string, tone?: Tone]>>;

export const ORDER_STATES: Labels = {
  placed: [zh('待供应商确认'), 'gold'],
  proposed: [zh('待采购方答复'), 'gold'],
  confirmed: [zh('待发货'), 'blue'],
  shipped: [zh('待验收'), 'blue'],
  received: [zh('已验收'), 'green'],
  completed: [zh('已完结'), 'green'],
  cancelled: [zh('已取消')],
};

export const ORDER_LINE_STATES: Labels = {
  placed: [zh('待确认'), 'gold'],
  confirmed: [zh('已确认'), 'green'],
  refused: [zh('不供应'), 'red'],
  cancelled: [zh('已取消')],
};

export const PROPOSAL_STATES: Labels = {
  open: [zh('待答复'), 'gold'],
  agreed: [zh('已同意'), 'green'],
  declined: [zh('不同意'), 'red'],
  withdrawn: [zh('已撤回')],
};

export const REQUEST_STATES: Labels = {
  draft: [zh('草稿')],
  submitted: [zh('审批中'), 'gold'],
  approved: [zh('已批准'), 'green'],
  refused: [zh('已驳回'), 'red'],
  withdrawn: [zh('已撤回')],
  expired: [zh('已失效')],
};

export const SHIPMENT_STATES: Labels = {
  sent: [zh('运输途中'), 'blue'],
  arrived: [zh('已送达待验收'), 'gold'],
  received: [zh('已验收'), 'green'],
};

export const ADMISSION_STATES: Labels = {
  draft: [zh('草稿')],
  submitted: [zh('县级审核中'), 'gold'],
  returned: [zh('退回补正'), 'red'],
  recommended: [zh('已推荐待平台准入'), 'blue'],
  admitted: [zh('已入驻'), 'green'],
  refused: [zh('未准入'), 'red'],
  withdrawn: [zh('已撤回')],
};

export const APPLICATION_STATES: Labels = {
  draft: [zh('草稿')],
  township_review: [zh('镇办初审'), 'gold'],
  trade_review: [zh('行业复审'), 'gold'],
  county_review: [zh('县级审定'), 'gold'],
  publicity: [zh('公示中'), 'blue'],
  returned: [zh('退回补正'), 'red'],
  certified: [zh('已颁证'), 'green'],
  withdrawn: [zh('已撤回')],
};

export const CERTIFICATE_STATES: Labels = {
  valid: [zh('有效'), 'green'],
  upcoming: [zh('尚未生效'), 'blue'],
  expired: [zh('已到期'), 'red'],
  revoked: [zh('已撤销'), 'red'],
};

export const FILING_STATES: Labels = {
  draft: [zh('草稿')],
  submitted: [zh('待财政审核'), 'gold'],
  returned: [zh('退回重填'), 'red'],
  confirmed: [zh('已确认'), 'green'],
};

export const PRODUCT_STATES: Labels = {
  draft: [zh('草稿')],
  listed: [zh('在售'), 'green'],
  delisted: [zh('已下架'), 'red'],
};

export const DISPUTE_STATES: Labels = { open: [zh('待裁处'), 'gold'], settled: [zh('已办结'), 'green'] };

export const RETURN_STATES: Labels = {
  asked: [zh('待供应商答复'), 'gold'],
  agreed: [zh('已同意退货'), 'green'],
  refused: [zh('不同意退货'), 'red'],
};

export const OBJECTION_STATES: Labels = {
  open: [zh('待办理'), 'gold'],
  dismissed: [zh('不成立')],
  upheld: [zh('成立'), 'red'],
};

export const PACE_STATES: Labels = {
  reached: [zh('已完成'), 'green'],
  on_pace: [zh('进度正常'), 'green'],
  behind: [zh('进度滞后'), 'red'],
  not_started: [zh('尚未采购'), 'red'],
  nothing_reserved: [zh('无需预留')],
};

export const ORGANISATION_STATES: Labels = {
  active: [zh('正常'), 'green'],
  suspended: [zh('已停用'), 'red'],
  merged: [zh('已合并')],
  closed: [zh('已撤销')],
};

export const FUNDS: Labels = {
  canteen: [zh('食堂')],
  union: [zh('工会')],
  personal: [zh('职工个人')],
};

export const CANTEENS: Labels = {
  own: [zh('自办食堂')],
  none: [zh('无食堂')],
  shared: [zh('共用食堂')],
  contracted: [zh('食堂外包')],
};

export const COUNTS_AT: Labels = {
  ordered: [zh('下单即计入')],
  accepted: [zh('验收后计入')],
  paid: [zh('付款后计入')],
  accepted_and_paid: [zh('验收并付款后计入')],
  accepted_paid_evaluated: [zh('验收、付款并评价后计入')],
};

export const TAX_TREATMENTS: Labels = {
  exempt: [zh('免税')],
  '9': [zh('税率 9%')],
  '13': [zh('税率 13%')],
  freight: [zh('运费')],
};

export const SUPPLIER_KINDS: Labels = {
  cooperative: [zh('农民专业合作社')],
  company: [zh('企业')],
  family_farm: [zh('家庭农场')],
  individual: [zh('个体工商户')],
  trader: [zh('代理商')],
};

export const ORGANISATION_KINDS: Labels = {
  budget_unit: [zh('预算单位')],
  union: [zh('工会')],
  supplier: [zh('供应商')],
  enterprise: [zh('企业')],
  finance: [zh('财政部门')],
  agriculture: [zh('农业农村部门')],
  revitalisation: [zh('乡村振兴部门')],
  trade: [zh('行业主管部门')],
  township_government: [zh('乡镇（街道）')],
  operator: [zh('平台运营')],
};

export const LINK_MODES: Labels = {
  order_purchase: [zh('订单收购')],
  labour: [zh('务工')],
  dividend: [zh('入股分红')],
  land_transfer: [zh('土地流转')],
  custody: [zh('托管')],
};

export const HOUSEHOLD_STATUSES: Labels = {
  four_key: [zh('四类重点对象')],
  unstable: [zh('不稳定脱贫户')],
  marginal: [zh('边缘易致贫户')],
  lifted: [zh('脱贫户')],
};

export const DIVISION_LEVELS: Labels = {
  province: [zh('省级')],
  city: [zh('市级')],
  county: [zh('县级')],
  township: [zh('乡镇')],
  village: [zh('村')],
};

/** What a consumer asks for after the sale: one word for all who read it. */
export const CLAIM_KINDS: Labels = {
  refund: [zh('只退款')],
  return: [zh('退货退款')],
  replacement: [zh('补发或换货')],
};

export const CLAIM_REASONS: Labels = {
  spoiled: [zh('变质腐坏')],
  damaged: [zh('破损')],
  short_count: [zh('少件')],
  short_weight: [zh('缺斤少两')],
  wrong_goods: [zh('发错货')],
  quality: [zh('质量与描述不符')],
  not_arrived: [zh('没有收到')],
  changed_mind: [zh('不想要了（无理由退货）')],
};
