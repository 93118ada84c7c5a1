import { GRAMS_PER, proportion } from '@bangfu/kernel';

/** Price of one 斤 (500 g), as people compare at the market; rounded half up. */
export const fenPerJin = (priceFen: bigint, netWeightGrams: bigint): bigint =>
  proportion(priceFen, GRAMS_PER.斤, netWeightGrams);
