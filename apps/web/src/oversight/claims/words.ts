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
  replaced: [zh('已补发'), 'green'],
};
