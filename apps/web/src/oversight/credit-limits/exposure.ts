interface Exposure {
  readonly limitFen: string | null;
  readonly owedFen: string;
  readonly onOrderFen: string;
}

/** What a buyer may still order on account, fen; null without a limit. */
export const leftOf = ({ limitFen, owedFen, onOrderFen }: Exposure): bigint | null =>
  limitFen === null ? null : BigInt(limitFen) - BigInt(owedFen) - BigInt(onOrderFen);
