import type { Fen } from '@bangfu/kernel';

export type EntryKind = 'reserved' | 'released' | 'spent' | 'spent_free' | 'overspent' | 'returned';

/** One claim of an order on its budget, and what is left of it. */
export interface BudgetEntry {
  readonly id: string;
  readonly position: number;
  readonly kind: EntryKind;
  readonly amountFen: Fen;
  readonly transferId: string;
  /** Of `reserved`: not yet spent or released; of a spending: not yet returned; otherwise 0. */
  readonly leftFen: Fen;
}

/** What an order should claim: still expected, and accepted less returned. */
export interface BudgetTarget {
  readonly reservedFen: Fen;
  readonly spentFen: Fen;
}

export interface BudgetStep {
  readonly kind: EntryKind;
  readonly amountFen: Fen;
  /** The entry that is used up or given back. */
  readonly of: BudgetEntry | null;
}

/**
 * The steps from what an order claims to what it should claim. Acceptance uses reservations first, then what is free,
 * and never fails: goods that were accepted are spent, budget or not. Only the reservation of what is still expected may
 * find too little; `shortFen` says by how much.
 */
export function budgetSteps(
  entries: readonly BudgetEntry[],
  target: BudgetTarget,
  freeFen: Fen,
): { steps: BudgetStep[]; shortFen: Fen } {
  const left = new Map(entries.map((entry) => [entry.id, entry.leftFen]));
  const steps: BudgetStep[] = [];
  let free = freeFen;
  const use = (kind: EntryKind, from: readonly BudgetEntry[], amount: Fen): Fen => {
    let rest = amount;
    for (const entry of from) {
      const part = min(rest, left.get(entry.id)!);
      if (part <= 0n) continue;
      steps.push({ kind, amountFen: part, of: entry });
      left.set(entry.id, left.get(entry.id)! - part);
      if (kind === 'released' || (kind === 'returned' && entry.kind !== 'overspent')) free += part;
      rest -= part;
    }
    return rest;
  };
  const reservations = entries.filter((entry) => entry.kind === 'reserved');
  const spendings = entries.filter((entry) => ['spent', 'spent_free', 'overspent'].includes(entry.kind));
  const spent = spendings.reduce((sum, entry) => sum + entry.leftFen, 0n);
  if (target.spentFen > spent) {
    const beyond = use('spent', reservations, target.spentFen - spent);
    const fromFree = min(beyond, free);
    if (fromFree > 0n) steps.push({ kind: 'spent_free', amountFen: fromFree, of: null });
    if (beyond > fromFree) steps.push({ kind: 'overspent', amountFen: beyond - fromFree, of: null });
    free -= fromFree;
  } else if (target.spentFen < spent) {
    const latestFirst = [...spendings].reverse();
    const overspentFirst = [
      ...latestFirst.filter((entry) => entry.kind === 'overspent'),
      ...latestFirst.filter((entry) => entry.kind !== 'overspent'),
    ];
    use('returned', overspentFirst, spent - target.spentFen);
  }
  const reserved = reservations.reduce((sum, entry) => sum + left.get(entry.id)!, 0n);
  if (reserved > target.reservedFen) use('released', [...reservations].reverse(), reserved - target.reservedFen);
  const wanted = max(0n, target.reservedFen - reserved);
  const got = min(wanted, max(0n, free));
  if (got > 0n) steps.push({ kind: 'reserved', amountFen: got, of: null });
  return { steps, shortFen: wanted - got };
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
