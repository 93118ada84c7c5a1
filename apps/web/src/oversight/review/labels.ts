import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

/** Why something was returned or refused (libs/certification settings/reasons). */
export const RETURN_REASONS: Labels = {
  papers_missing: [zh('材料不齐')],
  papers_expired: [zh('证照过期或即将过期')],
  papers_unclear: [zh('材料不清晰或内容不一致')],
  production_capability: [zh('生产供货能力不足或无法核实')],
  quality_risk: [zh('质量安全存在风险')],
  price_above_average: [zh('价格高于同类产品平均价格')],
  benefit_unproven: [zh('联农带农成效不足或无法核实')],
  origin_doubtful: [zh('产地存疑')],
  ineligible: [zh('不符合申报条件')],
  objection_upheld: [zh('公示异议成立')],
  other: [zh('其他')],
};

/** What can be wrong with the product itself or its publicity is no reason against an applicant. */
export const ADMISSION_REASONS: Labels = without('price_above_average', 'objection_upheld');
export const REVIEW_REASONS: Labels = without('objection_upheld');

function without(...codes: readonly string[]): Labels {
  return Object.fromEntries(Object.entries(RETURN_REASONS).filter(([code]) => !codes.includes(code)));
}

export const SUSPENSION_REASONS: Labels = {
  licence_expired: [zh('证照过期')],
  untrue_papers: [zh('材料不实')],
  quality_incident: [zh('质量安全事件')],
  complaints: [zh('投诉集中')],
  other: [zh('其他')],
};

export const REVOCATION_REASONS: Labels = {
  untrue_papers: [zh('材料不实')],
  failed_test: [zh('抽检不合格')],
  safety_incident: [zh('严重质量安全问题')],
  benefit_stopped: [zh('停止联农带农')],
  supplier_request: [zh('供应商申请注销')],
  objection_upheld: [zh('公示异议成立')],
  other: [zh('其他')],
};

export const STANDING_STATES: Labels = {
  admitted: [zh('正常'), 'green'],
  suspended: [zh('已暂停'), 'red'],
};

export const STANDING_KINDS: Labels = {
  producer: [zh('生产者')],
  trader: [zh('代理商'), 'blue'],
};

export const COMMISSION_STATES: Labels = {
  proposed: [zh('待委托方确认'), 'gold'],
  confirmed: [zh('已确认'), 'green'],
  ended: [zh('已终止')],
  expired: [zh('已到期'), 'red'],
};

export const AUTHORITIES: Labels = {
  agriculture: [zh('农业农村部门审核')],
  revitalisation: [zh('乡村振兴部门审核')],
};

export const LEVELS: Labels = {
  township: [zh('镇办初审')],
  trade: [zh('行业复审')],
  county: [zh('县级审定')],
};

export const NOTICE_LEVELS: Labels = {
  village: [zh('村级公示')],
  township: [zh('乡镇公示')],
  county: [zh('县级公示')],
};

export const DISPUTE_REASONS: Labels = {
  not_arrived: [zh('未收到货')],
  short_weight: [zh('短斤少两')],
  short_count: [zh('数量不足')],
  damaged: [zh('破损')],
  spoiled: [zh('变质')],
  wrong_goods: [zh('货不对板')],
  quality: [zh('质量不合格')],
  papers_missing: [zh('单证不全')],
  other: [zh('其他')],
};

export const DISPUTE_OUTCOMES: Labels = {
  accepted: [zh('双方已按实验收'), 'green'],
  withdrawn: [zh('采购方已撤回')],
  upheld: [zh('争议成立'), 'red'],
  rejected: [zh('争议不成立'), 'green'],
};

export const BASES: Labels = {
  canteen_food: [zh('年度食堂食材采购份额')],
  farm_produce_total: [zh('年度采购农副产品总额')],
  canteen_and_union: [zh('食堂和工会采购需求')],
  union_purchase: [zh('工会年度农副产品采购额')],
  meal_subsidy_reception_nutrition: [zh('伙食补助、公务接待和学生营养餐')],
  festival_goods: [zh('节日慰问品资金')],
};

export const UNIT_KINDS: Labels = {
  budget_unit: [zh('各级预算单位')],
  union: [zh('工会')],
  state_owned_enterprise: [zh('国有企业')],
  social_organisation: [zh('社会组织')],
  organ: [zh('党政机关')],
  institution: [zh('事业单位')],
  school: [zh('学校')],
  hospital: [zh('医院')],
  prison: [zh('监狱')],
  university: [zh('高校')],
};

export const PROGRAMME_KINDS: Labels = {
  canteen: [zh('食堂'), 'green'],
  union: [zh('工会'), 'blue'],
  mixed: [zh('食堂和工会'), 'gold'],
};

export const FLOOR_KINDS: Labels = {
  ratio: [zh('预留比例')],
  not_below_last_year: [zh('不低于上年')],
  per_head_fen: [zh('人均标准')],
};

export const BINDINGS: Labels = {
  must: [zh('必须'), 'red'],
  in_principle: [zh('原则上'), 'gold'],
};

export const FILING_VERDICTS: Labels = {
  confirmed: [zh('确认'), 'green'],
  returned: [zh('退回重填'), 'red'],
  reopened: [zh('重新打开'), 'gold'],
};
