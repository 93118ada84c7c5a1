/** Who acts: a signed-in person in one membership, or the product itself. Passed explicitly to every verb. */
export interface Actor {
  readonly userId: string | null;
  readonly name: string;
  /** The organisation on whose behalf the person acts; null for a shopper and for the product itself. */
  readonly organisationId: string | null;
  /** Division code that bounds what an official may see ('' is the whole country); null when no region applies. */
  readonly regionCode: string | null;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<string>;
  /** Correlates audit rows, logs and events of one request. */
  readonly requestId?: string;
}

/** The product acting by itself: schedules, consumers, expiry. */
export const SYSTEM: Actor = Object.freeze({
  userId: null,
  name: '系统',
  organisationId: null,
  regionCode: '',
  roles: Object.freeze(['system']),
  permissions: new Set<string>(),
});

/** True when division `code` lies inside the actor's region (codes are hierarchical: 43 ⊃ 4304 ⊃ 430481). */
export function coversRegion(actor: Actor, code: string): boolean {
  return actor.regionCode !== null && code.startsWith(actor.regionCode);
}
