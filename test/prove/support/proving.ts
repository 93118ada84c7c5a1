import { appendFileSync } from 'node:fs';

/** `npm run prove:…` runs the full form, `npm test` the short one. */
export const FULL = process.env.PROVE_FORM === 'full';

/** What every random choice of a proof follows from; printed with its result, and given back by `--seed`. */
export const SEED = Number(process.env.PROVE_SEED ?? 20_261_128);

/** Milliseconds between application and database in this pass. */
export const DELAY_MS = Number(process.env.PROVE_DELAY_MS ?? 0);

/** How often: `--runs`, or what belongs to the form. */
export function sized({ short, full }: { short: number; full: number }): number {
  return Number(process.env.PROVE_RUNS ?? 0) || (FULL ? full : short);
}

/** Says what was proved: one line at the end of the run, with the seed. Counts are what was seen, not what was planned. */
export function proved(name: string, counts: Readonly<Record<string, number | string>>): void {
  const file = process.env.PROVE_REPORT;
  if (!file) return;
  const seen = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  const delay = DELAY_MS > 0 ? ` +${DELAY_MS} ms` : '';
  appendFileSync(file, `${name}${delay}: ${seen.join(', ')} (seed ${SEED})\n`);
}

/** Mulberry32: the same seed, the same throws. */
export class Dice {
  private state: number;

  constructor(seed: number = SEED) {
    this.state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  throw(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, less than `end`. */
  below(end: number): number {
    return Math.floor(this.throw() * end);
  }

  chance(of: number): boolean {
    return this.throw() < of;
  }

  one<T>(items: readonly [T, ...T[]]): T;
  one<T>(items: readonly T[]): T | undefined;
  one<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  shuffled<T>(items: readonly T[]): T[] {
    const all = [...items];
    for (let last = all.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [all[last], all[other]] = [all[other]!, all[last]!];
    }
    return all;
  }
}
