import type { StorefrontSchemas } from '../../api';
import { zh } from '../../kit';
import { CLAIM_STATES } from '../buying/shop-labels';

export type Claim = StorefrontSchemas['schemas']['ClaimDto'];
export type ClaimOption = StorefrontSchemas['schemas']['ClaimOptionDto'];
export type ClaimInput = StorefrontSchemas['schemas']['NewClaimInput'];

/** What happened to the goods can be seen, and must be shown. */
export const SEEN = ['spoiled', 'damaged', 'short_weight', 'wrong_goods', 'quality'];

/** Where a claim is; who was called to it decides it, not the supplier any more. */
export const stateOf = ({ state, atOperator }: Pick<Claim, 'state' | 'atOperator'>) =>
  atOperator ? ([zh('平台处理中'), 'gold'] as const) : (CLAIM_STATES[state] ?? ([state] as const));
