import { reasonsNeeded } from '../certification.errors.js';

/** Why something was returned, refused, suspended or revoked: a code to count by, and its words. The reviewer adds a text of their own. */
export const RETURN_REASONS = {
  papers_missing: '材料不齐',
  papers_expired: '证照过期或即将过期',
  papers_unclear: '材料不清晰或内容不一致',
  production_capability: '生产供货能力不足或无法核实',
  quality_risk: '质量安全存在风险',
  price_above_average: '价格高于同类产品平均价格',
  benefit_unproven: '联农带农成效不足或无法核实',
  origin_doubtful: '产地存疑',
  ineligible: '不符合申报条件',
  objection_upheld: '公示异议成立',
  other: '其他',
} as const;
export type ReturnReason = keyof typeof RETURN_REASONS;

export const SUSPENSION_REASONS = {
  licence_expired: '证照过期',
  untrue_papers: '材料不实',
  quality_incident: '质量安全事件',
  complaints: '投诉集中',
  other: '其他',
} as const;
export type SuspensionReason = keyof typeof SUSPENSION_REASONS;

export const REVOCATION_REASONS = {
  untrue_papers: '材料不实',
  failed_test: '抽检不合格',
  safety_incident: '严重质量安全问题',
  benefit_stopped: '停止联农带农',
  supplier_request: '供应商申请注销',
  other: '其他',
} as const;
export type RevocationReason = keyof typeof REVOCATION_REASONS;

export const RETURN_REASON_CODES = Object.keys(RETURN_REASONS) as ReturnReason[];
export const SUSPENSION_REASON_CODES = Object.keys(SUSPENSION_REASONS) as SuspensionReason[];
export const REVOCATION_REASON_CODES = Object.keys(REVOCATION_REASONS) as RevocationReason[];

/** Whoever says no says why, by code and in words; throws `reasons_needed`. */
export function assertReasoned(refusing: boolean, verdict: { reasons?: readonly string[]; remark?: string }): void {
  if (refusing && (!verdict.reasons?.length || !verdict.remark)) throw reasonsNeeded();
}
