/** Milligram-free weights: grams of one unit, in thousandths of the quantity nothing is lost. */
const GRAMS: Readonly<Record<string, bigint>> = {
  g: 1n,
  克: 1n,
  两: 50n,
  斤: 500n,
  市斤: 500n,
  kg: 1000n,
  千克: 1000n,
  公斤: 1000n,
  t: 1_000_000n,
  吨: 1_000_000n,
};

export interface SoldUnit {
  readonly unit: string;
  readonly netWeightGrams: bigint;
}

export type Converted =
  | { readonly quantity: bigint }
  | { readonly code: 'quantity_not_whole' | 'weight_not_exact'; readonly below: bigint; readonly above: bigint }
  | { readonly code: 'unit_unknown' };

/**
 * Whole units of a variant for a pasted quantity: in its own unit, or by weight when that comes out exactly
 * (5 公斤 of a 斤 are 10; 3 斤 of a 5 斤 bag are refused with the nearest whole bags).
 */
export function convert(quantityMilli: bigint, unit: string, sold: SoldUnit): Converted {
  const written = unit.toLowerCase();
  if (written === '' || written === sold.unit.toLowerCase()) return whole(quantityMilli, 1000n, 'quantity_not_whole');
  const grams = GRAMS[written];
  if (grams === undefined) return { code: 'unit_unknown' };
  return whole(quantityMilli * grams, sold.netWeightGrams * 1000n, 'weight_not_exact');
}

function whole(amount: bigint, per: bigint, code: 'quantity_not_whole' | 'weight_not_exact'): Converted {
  const below = amount / per;
  return amount % per === 0n ? { quantity: below } : { code, below, above: below + 1n };
}
