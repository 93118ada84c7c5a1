import { proportion } from '@bangfu/kernel';

/** What an order line says about price and weight. */
export interface Priced {
  readonly soldBy: 'piece' | 'weight';
  readonly unitPriceFen: bigint;
  readonly netWeightGrams: bigint;
}

/** Fen payable for what was accepted: by piece the units, by weight the actual grams, rounded half up once per line. */
export function acceptedAmount(line: Priced, acceptedQuantity: bigint, acceptedGrams: bigint | null): bigint {
  if (line.soldBy === 'piece') return line.unitPriceFen * acceptedQuantity;
  return proportion(line.unitPriceFen, acceptedGrams ?? 0n, line.netWeightGrams);
}

/** The most grams that so many units may weigh. */
export const mostGrams = (line: Priced, quantity: bigint, toleranceBps: number): bigint =>
  (quantity * line.netWeightGrams * (10_000n + BigInt(toleranceBps))) / 10_000n;

/**
 * Fen of a return of `measure` (units or grams) after `before` of `total` went back already. The parts sum exactly: when
 * everything has gone back, exactly the accepted amount has.
 */
export const returnedAmount = (acceptedFen: bigint, total: bigint, before: bigint, measure: bigint): bigint =>
  proportion(acceptedFen, before + measure, total) - proportion(acceptedFen, before, total);
