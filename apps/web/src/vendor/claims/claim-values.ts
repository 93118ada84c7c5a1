import type { VendorSchemas } from '../../api';
import type { Claim, ClaimLine } from '../trade/types';

export interface LineValues {
  readonly outcome: 'full' | 'part' | 'refuse';
  readonly quantity?: number | null;
  readonly amountFen?: string | null;
  readonly note?: string;
}

export interface DecisionValues {
  readonly note?: string;
  readonly lines: readonly LineValues[];
}

export const refuses = ({ lines }: DecisionValues): boolean => lines.every(({ outcome }) => outcome === 'refuse');

/** What a line comes to as it is answered on the screen: the units' share of what was asked, or the sum that was typed. */
export function grantedFen(line: ClaimLine, value: LineValues | undefined): bigint {
  if (!value || value.outcome === 'full') return BigInt(line.askedFen);
  if (value.outcome === 'refuse') return 0n;
  if (value.amountFen) return BigInt(value.amountFen);
  const units = BigInt(value.quantity ?? line.quantity);
  return line.quantity > 0 ? (BigInt(line.askedFen) * units) / BigInt(line.quantity) : BigInt(line.askedFen);
}

export const decisionOf = (claim: Claim, values: DecisionValues): VendorSchemas['schemas']['ClaimDecisionInput'] => ({
  version: claim.version,
  note: values.note?.trim() ?? '',
  lines: claim.lines.map((line, index) => {
    const { outcome, quantity, amountFen, note } = values.lines[index]!;
    const part = outcome === 'part';
    return {
      orderLineId: line.orderLineId,
      outcome,
      quantity: part && quantity && quantity < line.quantity ? quantity : null,
      amountFen: part && claim.kind !== 'replacement' ? (amountFen ?? null) : null,
      note: note?.trim() ?? '',
    };
  }),
});
