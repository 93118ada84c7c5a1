import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export type Claim = OversightSchemas['schemas']['ClaimDto'];

export const CLAIM_STATES: Labels = {
  asked: [zh('待答复'), 'gold'],
  agreed: [zh('已同意'), 'blue'],
  refused: [zh('不同意'), 'red'],
  withdrawn: [zh('已撤回')],
  returning: [zh('退货途中'), 'blue'],
  returned: [zh('退货已到'), 'blue'],
  refunded: [zh('已退款'), 'green'],
  replaced: [zh('已换货'), 'green'],
};

export const CLAIM_KINDS: Labels = {
  refund: [zh('仅退款')],
  return: [zh('退货退款')],
  replacement: [zh('换货')],
};

export const CLAIM_REASONS: Labels = {
  spoiled: [zh('变质')],
  damaged: [zh('破损')],
  short_count: [zh('数量不足')],
  short_weight: [zh('短斤少两')],
  wrong_goods: [zh('货不对板')],
  quality: [zh('质量不合格')],
  not_arrived: [zh('未收到货')],
  changed_mind: [zh('不想要了')],
};
