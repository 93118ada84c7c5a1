interface Sent {
  readonly soldBy: 'piece' | 'weight';
  readonly quantity: number;
  readonly expectedGrams: string;
  readonly unitPriceFen: string;
}

/** What so many units weigh by agreement. */
export const agreedGrams = ({ quantity, expectedGrams }: Sent, units: number): bigint =>
  quantity > 0 ? (BigInt(expectedGrams) * BigInt(units)) / BigInt(quantity) : 0n;

/** Fen to pay for what was accepted, as the server reckons: by piece the units, by weight the grams, half up once a line. */
export function acceptedFen(line: Sent, units: number, grams: bigint): bigint {
  const price = BigInt(line.unitPriceFen);
  if (line.soldBy === 'piece') return price * BigInt(units);
  const agreed = BigInt(line.expectedGrams);
  if (agreed === 0n) return 0n;
  // The net weight of a unit is agreed ÷ quantity, so price × grams ÷ net is price × grams × quantity ÷ agreed.
  return (2n * price * grams * BigInt(line.quantity) + agreed) / (2n * agreed);
}

/** What would be paid had everything come as agreed. */
export const sentFen = (line: Sent): bigint => BigInt(line.unitPriceFen) * BigInt(line.quantity);
