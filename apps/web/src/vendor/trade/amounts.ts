/** Fen and grams are summed as they are sent: decimal strings, never numbers. */
export const sum = (values: readonly string[]): bigint => values.reduce((total, value) => total + BigInt(value), 0n);

/** What a line comes to: whole units at a price per unit. */
export const lineFen = (unitPriceFen: string, quantity: number): bigint => BigInt(unitPriceFen) * BigInt(quantity);

export const grams = (netWeightGrams: string, quantity: number): bigint => BigInt(netWeightGrams) * BigInt(quantity);
