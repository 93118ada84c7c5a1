import type { OrderLine } from '@bangfu/orders';
import { acceptedAmount, mostGrams } from './amounts.js';
import {
  lineRepeated,
  linesIncomplete,
  lineUnknown,
  moreThanShipped,
  overweight,
  reasonNeeded,
  reasonTextNeeded,
  weightNeeded,
  weightNotFitting,
} from './fulfilment.errors.js';
import type { RefusalReason } from './receipt.entity.js';
import type { ShipmentLine } from './shipment.entity.js';

/** What the acceptor found of one line of a shipment; units not accepted are refused. */
export interface Finding {
  readonly shipmentLineId: string;
  /** Whole units; all that was shipped unless told. */
  readonly acceptedQuantity?: bigint;
  /** The actual weight of what is accepted; needed for what is sold by weight. */
  readonly acceptedGrams?: bigint | null;
  readonly refusalReason?: RefusalReason | null;
  readonly refusalText?: string;
  readonly photoFileIds?: readonly string[];
}

export interface AcceptedLine {
  readonly shipmentLineId: string;
  readonly orderLineId: string;
  readonly acceptedQuantity: bigint;
  readonly acceptedGrams: bigint | null;
  readonly refusedQuantity: bigint;
  readonly refusalReason: RefusalReason | null;
  readonly refusalText: string;
  readonly amountFen: bigint;
  readonly photoFileIds: readonly string[];
}

/** A shipment line beside the order line that it delivers. */
export interface Delivered {
  readonly sent: ShipmentLine;
  readonly ordered: OrderLine;
}

/** Every line of the shipment as found, with its amount. Throws for lines missing, unknown, repeated, too many or too heavy. */
export function judge(
  delivered: readonly Delivered[],
  findings: readonly Finding[],
  toleranceBps: number,
): AcceptedLine[] {
  const known = new Map(delivered.map((line) => [line.sent.id, line]));
  const seen = new Set<string>();
  const lines = findings.map((finding, index) => {
    const line = known.get(finding.shipmentLineId);
    if (!line) throw lineUnknown(index, 'shipmentLineId');
    if (seen.has(line.sent.id)) throw lineRepeated(index, 'shipmentLineId');
    seen.add(line.sent.id);
    return judgeLine(line, finding, index, toleranceBps);
  });
  if (seen.size < delivered.length) throw linesIncomplete();
  return lines;
}

/** Silence accepts everything as it was sent, with the supplier's weight or else the agreed one. */
export const acceptAll = (delivered: readonly Delivered[]): AcceptedLine[] =>
  delivered.map(({ sent, ordered }) => {
    const grams = ordered.soldBy === 'weight' ? (sent.shippedGrams ?? sent.quantity * ordered.netWeightGrams) : null;
    return {
      shipmentLineId: sent.id,
      orderLineId: ordered.id,
      acceptedQuantity: sent.quantity,
      acceptedGrams: grams,
      refusedQuantity: 0n,
      refusalReason: null,
      refusalText: '',
      amountFen: acceptedAmount(ordered, sent.quantity, grams),
      photoFileIds: [],
    };
  });

function judgeLine({ sent, ordered }: Delivered, finding: Finding, index: number, toleranceBps: number): AcceptedLine {
  const acceptedQuantity = finding.acceptedQuantity ?? sent.quantity;
  if (acceptedQuantity < 0n || acceptedQuantity > sent.quantity) throw moreThanShipped(index, sent.quantity);
  const refusedQuantity = sent.quantity - acceptedQuantity;
  if (refusedQuantity > 0n && !finding.refusalReason) throw reasonNeeded(index);
  if (finding.refusalReason === 'other' && !finding.refusalText) throw reasonTextNeeded(`lines[${index}].refusalText`);
  const acceptedGrams = weightOf(ordered, acceptedQuantity, finding, index, toleranceBps);
  return {
    shipmentLineId: sent.id,
    orderLineId: ordered.id,
    acceptedQuantity,
    acceptedGrams,
    refusedQuantity,
    refusalReason: finding.refusalReason ?? null,
    refusalText: finding.refusalText ?? '',
    amountFen: acceptedAmount(ordered, acceptedQuantity, acceptedGrams),
    photoFileIds: finding.photoFileIds ?? [],
  };
}

function weightOf(
  ordered: OrderLine,
  acceptedQuantity: bigint,
  finding: Finding,
  index: number,
  toleranceBps: number,
): bigint | null {
  const grams = finding.acceptedGrams ?? null;
  if (ordered.soldBy === 'piece') {
    if (grams !== null) throw weightNotFitting(index, 'acceptedGrams');
    return null;
  }
  if (acceptedQuantity === 0n) return 0n;
  if (grams === null || grams <= 0n) throw weightNeeded(index);
  const most = mostGrams(ordered, acceptedQuantity, toleranceBps);
  if (grams > most) throw overweight(index, 'acceptedGrams', most);
  return grams;
}
