import { sum } from '../trade/amounts';
import type { Uninvoiced } from '../trade/types';

export interface BuyerDeliveries {
  readonly buyerId: string;
  readonly buyerName: string;
  readonly creditCode: string | null;
  readonly receipts: readonly Uninvoiced[];
  readonly totalFen: bigint;
  readonly since: string;
}

/** An invoice is for one buyer; whoever has waited longest comes first. */
export function byBuyer(rows: readonly Uninvoiced[]): readonly BuyerDeliveries[] {
  const groups = new Map<string, Uninvoiced[]>();
  for (const row of rows) groups.set(row.buyerId, [...(groups.get(row.buyerId) ?? []), row]);
  return [...groups.entries()]
    .map(([buyerId, receipts]) => ({
      buyerId,
      buyerName: receipts[0]!.buyerName,
      creditCode: receipts[0]!.buyerCreditCode,
      receipts,
      totalFen: sum(receipts.map(({ amountFen }) => amountFen)),
      since: receipts.map(({ receivedOn }) => receivedOn).sort()[0]!,
    }))
    .sort((one, other) => one.since.localeCompare(other.since));
}
