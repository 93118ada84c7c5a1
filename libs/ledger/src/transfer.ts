import { createHash } from 'node:crypto';
import { unbalanced } from './ledger.errors.js';

export type Unit = 'CNY' | 'QUOTA';
export type Phase = 'pending' | 'posted';
export type TransferKind = 'reserve' | 'post' | 'void' | 'reverse';

/** One account's part in a transfer. Positive adds to the account, negative takes from it; fen in either unit. */
export interface Leg {
  readonly account: string;
  readonly amount: bigint;
}

/** What a room asks the ledger to write. */
export interface TransferOrder {
  /** Unique for ever; the same key with the same content returns the first transfer. */
  readonly key: string;
  readonly refType: string;
  readonly refId: string;
  readonly legs: readonly Leg[];
  readonly memo?: string;
  /** Business date in Asia/Shanghai; today when left out. */
  readonly on?: string;
}

export interface Transfer {
  readonly id: string;
  readonly kind: TransferKind;
  readonly key: string;
  /** True when the key had been written before and nothing new was posted. */
  readonly replayed: boolean;
}

/** A transfer as it is about to be written: legs with their phase. */
export interface Draft extends Omit<TransferOrder, 'legs'> {
  readonly id: string;
  readonly kind: TransferKind;
  readonly legs: readonly (Leg & { readonly phase: Phase })[];
  readonly reservationId?: string;
  readonly reversesId?: string;
}

/** Merges legs on one account, drops zero ones, and refuses what does not sum to zero. */
export function balanced(legs: readonly Leg[]): Leg[] {
  const byAccount = new Map<string, bigint>();
  for (const { account, amount } of legs) byAccount.set(account, (byAccount.get(account) ?? 0n) + amount);
  const merged = [...byAccount].filter(([, amount]) => amount !== 0n).map(([account, amount]) => ({ account, amount }));
  if (merged.length < 2 || merged.reduce((sum, leg) => sum + leg.amount, 0n) !== 0n) throw unbalanced();
  return merged.sort((a, b) => (a.account < b.account ? -1 : 1));
}

/** What moves: the sum of the positive legs. */
export const movedAmount = (legs: readonly Leg[]): bigint =>
  legs.reduce((sum, leg) => (leg.amount > 0n ? sum + leg.amount : sum), 0n);

/** Identifies the content of a command, so that a key cannot be used for two different ones. */
export function fingerprint(draft: Omit<Draft, 'id' | 'memo' | 'on'>): Buffer {
  const legs = draft.legs.map((leg) => `${leg.account}|${leg.phase}|${leg.amount}`).sort();
  const words = [draft.kind, draft.refType, draft.refId, draft.reservationId ?? '', draft.reversesId ?? '', ...legs];
  return createHash('sha256').update(words.join('\n')).digest();
}
