import { Attribution } from './attribution/attribution.service.js';
import { AttributionQueries } from './attribution/attribution.queries.js';
import { ClaimDecisions } from './claims/claim-decisions.service.js';
import { ClaimGoods } from './claims/claim-goods.service.js';
import { ClaimQueries } from './claims/claim.queries.js';
import { ClaimRecords } from './claims/claim-records.service.js';
import { ClaimRefunds } from './claims/claim-refunds.service.js';
import { ClaimReplacements } from './claims/claim-replacements.service.js';
import { Claims } from './claims/claims.service.js';
import { ClaimTerms } from './claims/claim-terms.service.js';
import { Gifts } from './giving/gifts.service.js';
import { GivingQueries } from './giving/giving.queries.js';
import { Institutions } from './giving/institutions.service.js';
import { Purposes } from './purposes.service.js';
import { ReferralQueries } from './referrals/referrals.queries.js';
import { Referrals } from './referrals/referrals.service.js';
import { ReviewQueries } from './reviews/review.queries.js';
import { Reviews } from './reviews/reviews.service.js';
import { ShowcaseQueries } from './showcase/showcase.queries.js';
import { Showcases } from './showcase/showcases.service.js';

export * from './attribution/attribution.queries.js';
export * from './attribution/attribution.service.js';
export * from './claims/claim.events.js';
export * from './claims/claim.js';
export * from './claims/claim.queries.js';
export * from './claims/claim-decisions.service.js';
export * from './claims/claim-goods.service.js';
export * from './claims/claim-replacements.service.js';
export * from './claims/claims.service.js';
export {
  MONEY_FROM as CLAIM_MONEY_FROM,
  REPLACE_BY as CLAIM_REPLACE_BY,
  SEND_BACK_BY as CLAIM_SEND_BACK_BY,
} from './claims/claim-terms.service.js';
export type { AskedLine } from './claims/asked-lines.js';
export * from './giving/gifts.service.js';
export * from './giving/giving.events.js';
export * from './giving/giving.queries.js';
export * from './giving/institutions.service.js';
export * from './purposes.service.js';
export * from './referrals/referrals.queries.js';
export * from './referrals/referrals.service.js';
export * from './reviews/review.events.js';
export * from './reviews/review.queries.js';
export * from './reviews/reviews.service.js';
export * from './showcase/showcase-blocks.js';
export * from './showcase/showcase.queries.js';
export * from './showcase/showcases.service.js';

/** What doors and later rooms call of care and showcase; ClaimRecords and ClaimTerms are the room's own. */
export const CARE_DOOR = [
  Attribution,
  AttributionQueries,
  ClaimDecisions,
  ClaimGoods,
  ClaimQueries,
  ClaimRefunds,
  ClaimReplacements,
  Claims,
  Gifts,
  GivingQueries,
  Institutions,
  Purposes,
  ReferralQueries,
  Referrals,
  ReviewQueries,
  Reviews,
  ShowcaseQueries,
  Showcases,
] as const;

export const CARE = [...CARE_DOOR, ClaimRecords, ClaimTerms] as const;
