import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export const TROUBLE_REASONS: Labels = {
  not_arrived: [zh('未收到货')],
  short_weight: [zh('短斤少两')],
  short_count: [zh('数量不足')],
  damaged: [zh('破损')],
  spoiled: [zh('腐坏变质')],
  wrong_goods: [zh('货不对板')],
  quality: [zh('质量不合格')],
  near_expiry: [zh('临近保质期')],
  papers_missing: [zh('单证不全')],
  other: [zh('其他')],
};

export const DISPUTE_OUTCOMES: Labels = {
  accepted: [zh('已验收'), 'green'],
  withdrawn: [zh('采购单位撤回')],
  upheld: [zh('争议成立'), 'red'],
  rejected: [zh('争议不成立'), 'green'],
};
