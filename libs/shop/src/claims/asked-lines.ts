import type { ClaimKind, ClaimReason } from './claim.js';
import {
  claimAmountUnfit,
  claimLineRepeated,
  claimLineUnknown,
  claimQuantityNeeded,
  claimReasonUnfit,
  claimTermOver,
  claimTooDear,
  claimTooEarly,
  claimTooMuch,
} from './claims.errors.js';
import { type ClaimableLine, type ClaimTerms, hoursAfter } from './claim-terms.service.js';

export interface AskedLine {
  readonly orderLineId: string;
  /** Units concerned; 0 when part of the price is asked back whatever the units. */
  readonly quantity: bigint;
  /** Of a refund alone: less than the price of these units. */
  readonly amountFen?: bigint | null;
}

export interface CheckedLine {
  readonly orderLineId: string;
  readonly quantity: bigint;
  readonly askedFen: bigint;
}

interface Asked {
  readonly kind: ClaimKind;
  readonly reason: ClaimReason;
  readonly lines: readonly AskedLine[];
}

/** The lines of a claim as they may be claimed now, with amounts to the fen. Throws as `Claims.ask`. */
export async function checkedLines(
  terms: ClaimTerms,
  now: Date,
  orderId: string,
  asked: Asked,
): Promise<CheckedLine[]> {
  const claimable = await terms.lines(orderId);
  const checked: CheckedLine[] = [];
  for (const [index, line] of asked.lines.entries()) {
    const sold = claimable.find(({ orderLineId }) => orderLineId === line.orderLineId);
    if (!sold) throw claimLineUnknown(index);
    if (checked.some(({ orderLineId }) => orderLineId === line.orderLineId)) throw claimLineRepeated(index);
    await assertInTime(terms, now, sold, asked.reason, index);
    if (line.quantity > sold.leftQuantity) throw claimTooMuch(index, sold.leftQuantity, sold.unit);
    const { orderLineId, quantity } = line;
    checked.push({ orderLineId, quantity, askedFen: amountOf(asked.kind, line, sold, index) });
  }
  return checked;
}

async function assertInTime(
  terms: ClaimTerms,
  now: Date,
  sold: ClaimableLine,
  reason: ClaimReason,
  index: number,
): Promise<void> {
  if (sold.leftFen <= 0n && sold.leftQuantity === 0n) throw claimTooMuch(index, 0n, sold.unit);
  if (!sold.arrivedAt) {
    if (reason === 'not_arrived') return;
    throw claimTooEarly();
  }
  const { hours, noReason } = await terms.of(sold.categoryCode, sold.arrivedAt);
  if (now > hoursAfter(sold.arrivedAt, hours)) throw claimTermOver(hours);
  if (reason === 'changed_mind' && !noReason) throw claimReasonUnfit(index);
}

/** What these units cost, or what of it is asked; the last units take what earlier refunds of parts have left. */
function amountOf(
  kind: ClaimKind,
  { quantity, amountFen = null }: AskedLine,
  sold: ClaimableLine,
  index: number,
): bigint {
  if (kind !== 'refund' && amountFen !== null) throw claimAmountUnfit(index);
  if (quantity === 0n && (kind !== 'refund' || amountFen === null)) throw claimQuantityNeeded(index);
  if (kind === 'replacement') return 0n;
  const price = quantity * sold.unitPriceFen;
  const most = quantity === 0n || price > sold.leftFen ? sold.leftFen : price;
  const fen = amountFen ?? most;
  if (fen <= 0n || fen > most) throw claimTooDear(index, most);
  return fen;
}
