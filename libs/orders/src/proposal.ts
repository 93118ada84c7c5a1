import type { OrderLine } from './order-line.entity.js';
import {
  proposalLineRepeated,
  proposalLineUnknown,
  proposalQuantity,
  proposalReason,
  proposalRefusesAll,
} from './orders.errors.js';

export interface OfferedLine {
  readonly orderLineId: string;
  /** Units the supplier can bring; 0 refuses the line and needs a reason. */
  readonly quantity: bigint;
  readonly reason?: string | null;
}

/** What a supplier offers instead; lines that are not named stay as they were placed. */
export interface Offer {
  readonly freightFen: bigint;
  readonly note: string;
  readonly lines: readonly OfferedLine[];
}

export interface ProposedLine {
  readonly orderLineId: string;
  readonly quantity: bigint;
  readonly amountFen: bigint;
  readonly reason: string | null;
}

/** Every line of the order as offered. Throws for unknown or repeated lines, more than was ordered, refusals without a reason. */
export function offerLines(lines: readonly OrderLine[], offered: readonly OfferedLine[]) {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const asked = new Map<string, OfferedLine>();
  offered.forEach((offer, index) => {
    const line = byId.get(offer.orderLineId);
    if (!line) throw proposalLineUnknown(index);
    if (asked.has(line.id)) throw proposalLineRepeated(index);
    if (offer.quantity < 0n || offer.quantity > line.quantity) throw proposalQuantity(index, line.quantity);
    if (offer.quantity === 0n && !offer.reason) throw proposalReason(index);
    asked.set(line.id, offer);
  });
  const all = lines.map((line): ProposedLine => {
    const quantity = asked.get(line.id)?.quantity ?? line.quantity;
    return {
      orderLineId: line.id,
      quantity,
      amountFen: quantity * line.unitPriceFen,
      reason: asked.get(line.id)?.reason ?? null,
    };
  });
  if (all.every((line) => line.quantity === 0n)) throw proposalRefusesAll();
  return {
    offered: all,
    goodsFen: all.reduce((sum, line) => sum + line.amountFen, 0n),
    changed: all.some((line) => line.quantity !== byId.get(line.orderLineId)!.quantity),
  };
}
