import type { DisputeReason, RefusalReason, ReturnReason } from '@bangfu/fulfilment';

/** How far a purchase goes before it stands still. */
export const STAGES = [
  'submitted',
  'placed',
  'proposed',
  'confirmed',
  'shipped',
  'arrived',
  'accepted',
  'invoiced',
  'instructed',
  'paid',
] as const;
export type Stage = (typeof STAGES)[number];

/** What one order is like when it is not like most; everything left out goes well. */
export interface Course {
  readonly until?: Stage;
  /** The supplier offers these quantities and this freight instead; the buyer agrees, or declines with these words. */
  readonly offers?: {
    readonly freightYuan?: number;
    readonly quantities?: Readonly<Record<string, readonly [bigint, string]>>;
    readonly note: string;
    readonly declined?: string;
  };
  readonly refused?: string;
  readonly cancelled?: string;
  /** Grams as weighed at acceptance, by article. */
  readonly weighs?: Readonly<Record<string, bigint>>;
  /** Units that the acceptor refuses, by article. */
  readonly refuses?: Readonly<Record<string, readonly [bigint, RefusalReason, string]>>;
  /** Nobody accepts: silence does. */
  readonly silent?: boolean;
  readonly disputes?: {
    readonly reason: DisputeReason;
    readonly note: string;
    readonly answer?: string;
    readonly outcome?: 'upheld' | 'rejected';
    readonly words?: string;
  };
  readonly returns?: {
    readonly sku: string;
    readonly quantity: bigint;
    readonly grams?: bigint;
    readonly reason: ReturnReason;
    readonly note: string;
    readonly decision?: 'agreed' | 'refused';
  };
  /** Two deliveries, the first with this share of each line in tenths. */
  readonly splitTenths?: bigint;
  readonly pays?: {
    readonly afterDays?: number;
    readonly shareBps?: bigint;
    readonly extraFen?: bigint;
    readonly remark?: 'code' | 'none' | 'garbled';
    readonly again?: boolean;
  };
  readonly evaluates?: readonly [score: number, words: string];
  readonly rebinds?: { readonly toUnit: string; readonly reason: string; readonly undecided?: boolean };
}

export interface Purchase {
  readonly on: string;
  /** Key of the agency that pays and accepts. */
  readonly buyer: string;
  /** Login of the person who asks; the buyer's own when left out. */
  readonly requester?: string;
  readonly title: string;
  readonly fund?: 'canteen' | 'union';
  /** Key of the unit that it counts for. */
  readonly unit?: string;
  readonly lines: readonly (readonly [sku: string, quantity: bigint])[];
  readonly ends?: 'submitted' | 'withdrawn' | 'refused' | 'expired' | 'one_approval';
  /** Article that the approver does not want. */
  readonly without?: readonly [sku: string, reason: string];
  readonly course?: Course;
  /** For single suppliers when an order per supplier goes its own way. */
  readonly courses?: Readonly<Record<string, Course>>;
}

/** One order of the story: whose it is, since when, and what is special about it. */
export interface Told {
  readonly orderId: string;
  readonly supplier: string;
  readonly buyer: string;
  /** Login of the buyer's person who answers the supplier. */
  readonly requester: string;
  readonly from: string;
  readonly course: Course;
}

export const reaches = (course: Course, stage: Stage): boolean =>
  STAGES.indexOf(course.until ?? 'paid') >= STAGES.indexOf(stage);
