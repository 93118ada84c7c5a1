/** What a zone of a freight template asks; fen and grams. */
export interface FreightTerms {
  readonly firstGrams: bigint;
  readonly firstFen: bigint;
  readonly nextGrams: bigint;
  readonly nextFen: bigint;
  readonly freeAboveFen: bigint | null;
}

/** The freight of one parcel: the first weight, then every begun next weight; exact in fen. */
export function freightOf(terms: FreightTerms, grams: bigint, goodsFen: bigint): bigint {
  if (terms.freeAboveFen !== null && goodsFen >= terms.freeAboveFen) return 0n;
  const beyond = grams > terms.firstGrams ? grams - terms.firstGrams : 0n;
  return terms.firstFen + ((beyond + terms.nextGrams - 1n) / terms.nextGrams) * terms.nextFen;
}
