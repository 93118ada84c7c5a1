import type { StorefrontSchemas } from '../../api';

export type Claim = StorefrontSchemas['schemas']['ClaimDto'];
export type ClaimOption = StorefrontSchemas['schemas']['ClaimOptionDto'];
export type ClaimInput = StorefrontSchemas['schemas']['NewClaimInput'];

/** What happened to the goods can be seen, and must be shown. */
export const SEEN = ['spoiled', 'damaged', 'short_weight', 'wrong_goods', 'quality'];
