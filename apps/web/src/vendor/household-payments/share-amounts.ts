/**
 * Splits a sum in proportion to weights by largest remainder, as the server will: the parts sum to it exactly. Null while
 * the weights are not all positive.
 */
export function shareAmounts(total: bigint, weights: readonly bigint[]): readonly bigint[] | null {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (total <= 0n || weights.length === 0 || weights.some((weight) => weight <= 0n)) return null;
  const parts = weights.map((weight) => (total * weight) / sum);
  const left = Number(total - parts.reduce((all, part) => all + part, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder.slice(0, left)) parts[index]! += 1n;
  return parts;
}
