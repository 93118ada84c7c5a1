import type { Fen } from '../money/fen.js';
import { proportion } from '../money/fen.js';

/** Weight in integer grams; 1 斤 = 500 g, 1 公斤 = 1000 g, 1 吨 = 1,000,000 g. */
export type Grams = bigint;

export const GRAMS_PER = { g: 1n, 斤: 500n, 公斤: 1000n, 吨: 1_000_000n } as const;

/** Price of one kilogram, rounded half up, for comparison and display; `null` when the weight is zero. */
export function fenPerKilogram(priceFen: Fen, weightGrams: Grams): Fen | null {
  return weightGrams > 0n ? proportion(priceFen, 1000n, weightGrams) : null;
}
