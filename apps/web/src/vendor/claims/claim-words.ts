import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export const CLAIM_STATES: Labels = {
  asked: [zh('待答复'), 'gold'],
  agreed: [zh('已同意'), 'green'],
  refused: [zh('不同意'), 'red'],
  withdrawn: [zh('买家撤回')],
  returning: [zh('退货在途'), 'blue'],
  returned: [zh('已收到退货'), 'blue'],
  refunded: [zh('已退款'), 'green'],
  replaced: [zh('已补发'), 'green'],
};
