import type { Labels } from '../../kit/labels';
import { zh } from '../../kit';

/** Why a reviewer sent something back; the reviewer's own words stand beside it. */
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
  other: [zh('其他')],
};

export const STANDING_STATES: Labels = {
  admitted: [zh('可以供货'), 'green'],
  suspended: [zh('已暂停供货'), 'red'],
};

export const COMMISSION_STATES: Labels = {
  proposed: [zh('待生产者确认'), 'gold'],
  confirmed: [zh('有效'), 'green'],
  ended: [zh('已终止')],
  expired: [zh('已到期'), 'red'],
};

export const VERDICTS: Labels = {
  recommend: [zh('同意推荐'), 'green'],
  pass: [zh('通过'), 'green'],
  return: [zh('退回补正'), 'red'],
};

/** The offices that look at an application, each in its turn. */
export const REVIEWERS: Labels = {
  agriculture: [zh('农业农村部门')],
  revitalisation: [zh('乡村振兴部门')],
  township: [zh('镇办初审')],
  trade: [zh('行业复审')],
  county: [zh('县级审定')],
};

export const NEEDS: Labels = {
  always: [zh('必备'), 'gold'],
  processing: [zh('加工产品必备'), 'gold'],
  optional: [zh('选交')],
};
