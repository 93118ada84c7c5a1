import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

/** What a supplier bears witness to with the certificate of conformity (承诺达标合格证). */
export const CONFORMITY_BASES: Labels = {
  quality_control: [zh('质量安全控制符合要求')],
  self_test: [zh('自行检测合格')],
  commissioned_test: [zh('委托检测合格')],
};

export const REFUSAL_REASONS: Labels = {
  short_weight: [zh('短斤少两')],
  short_count: [zh('数量不足')],
  damaged: [zh('破损')],
  spoiled: [zh('腐坏变质')],
  wrong_goods: [zh('货不对板')],
  quality: [zh('质量不合格')],
  near_expiry: [zh('临近保质期')],
  papers_missing: [zh('单证不全')],
  late: [zh('送货太迟')],
  other: [zh('其他')],
};

export const RECEIPT_KINDS: Labels = {
  person: [zh('人工验收'), 'green'],
  deemed: [zh('视同验收'), 'gold'],
};
