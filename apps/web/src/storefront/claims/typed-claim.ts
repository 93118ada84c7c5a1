import { type StoredFile } from '../../api';
import { parseYuan } from '../../kit';
import { CLAIM_REASONS } from '../../kit/labels';
import type { ClaimInput, ClaimOption } from './claim';

/** A claim while it is being written. */
export interface Typed {
  readonly kind: ClaimInput['kind'];
  readonly reason: ClaimInput['reason'] | '';
  readonly note: string;
  readonly photos: readonly StoredFile[];
  /** Units of each line; absent: the line is fine. */
  readonly units: Readonly<Record<string, number>>;
  /** Part of the price instead of all of it, in yuan as typed. */
  readonly amounts: Readonly<Record<string, string>>;
}

export const NOTHING: Typed = { kind: 'refund', reason: '', note: '', photos: [], units: {}, amounts: {} };

/** A part of the price was typed that is no amount: it must not be read as the whole price. */
export const misread = ({ kind, amounts }: Typed, orderLineId: string): boolean =>
  kind === 'refund' && (amounts[orderLineId] ?? '').trim() !== '' && parseYuan(amounts[orderLineId]!) === null;

/** Kinds and reasons that go together: perishables are not sent back without a fault, nor what never came. */
export function reasonsFor({ kind, units }: Typed, options: readonly ClaimOption[]) {
  const chosen = options.filter(({ orderLineId }) => units[orderLineId] !== undefined);
  const free = chosen.length > 0 ? chosen.every(({ noReason }) => noReason) : options.some(({ noReason }) => noReason);
  const reasons = Object.entries(CLAIM_REASONS).filter(
    ([reason]) =>
      (reason !== 'changed_mind' || (kind === 'return' && free)) && (reason !== 'not_arrived' || kind !== 'return'),
  );
  return { free, reasons };
}
