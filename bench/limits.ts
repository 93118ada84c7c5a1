import type { Figures } from './report.js';
import { columns } from './report.js';

/** A bar of the house with what was seen; printed at the end of a run, never asserted by a timed test. */
export interface Limit {
  readonly what: string;
  readonly bar: string;
  readonly seen: string;
  readonly met: boolean;
}

const shown = (value: number, unit: string): string =>
  `${value.toFixed(unit === 'times' ? 2 : value < 10 ? 1 : 0)}${unit && ` ${unit}`}`;

export const atMost = (what: string, seen: number, bar: number, unit: string): Limit => ({
  what,
  bar: `at most ${bar} ${unit}`.trim(),
  seen: shown(seen, unit),
  met: seen <= bar,
});

export const atLeast = (what: string, seen: number, bar: number, unit: string): Limit => ({
  what,
  bar: `at least ${bar} ${unit}`.trim(),
  seen: shown(seen, unit),
  met: seen >= bar,
});

/** Shares of the floor's rate in hundredths, by the beginning of a name. */
const SHARES: readonly [string, number][] = [
  ['product list', 50],
  ['product detail', 50],
  ['bulk order of 10 lines', 40],
  ['a crowd at one variant', 50],
  ['queue on', 60],
];
/** Of three times the floor's. */
const P95_OF_FLOOR = /^(product (list|detail), |Chinese search)/;
/** With one client and nothing else, in milliseconds. */
const ALONE: readonly [string, number][] = [['compliance of a province', 100]];
const PAGE_MS = 200;
const CART_MS = 262;

/** What follows from the table of figures alone. */
export function limitsOf(figures: readonly Figures[]): Limit[] {
  const limits: Limit[] = [];
  for (const [at, row] of figures.entries()) {
    if (row.side !== 'product' || row.name.startsWith('·')) continue;
    const { name, percentOfFloor, p95Alone } = row;
    const floor = figures.slice(at).find((other) => other.side === 'floor' && other.name === name);
    const share = SHARES.find(([begin]) => name.startsWith(begin));
    if (share && percentOfFloor !== null) {
      limits.push(atLeast(`${name}: rate, of the floor's`, percentOfFloor, share[1], '%'));
    }
    if (floor && P95_OF_FLOOR.test(name)) {
      limits.push(atMost(`${name}: p95, of the floor's`, row.p95 / floor.p95, 3, 'times'));
    }
    if (name === 'add to cart') limits.push(atMost(`${name}: p95`, row.p95, CART_MS, 'ms'));
    const steps = figures.slice(at + 1, at + 1 + MOST_STEPS).filter((step) => step.side === 'product');
    const requests = steps[0]?.name.startsWith('·') ? steps.filter((step) => step.name.startsWith('·')) : [row];
    const alone = ALONE.find(([begin]) => name.startsWith(begin))?.[1] ?? PAGE_MS;
    if (p95Alone !== null) {
      const slowest = Math.max(...requests.map((request) => request.p95Alone ?? 0));
      limits.push(atMost(`${name}: p95 of a request with one client`, slowest, alone, 'ms'));
    }
    if (row.statementsOfOne !== null && row.statementsOfFifty !== null) {
      const more = row.statementsOfFifty - row.statementsOfOne;
      limits.push(atMost(`${name}: statements more for 50 rows than for one`, more, 0, ''));
    }
  }
  return limits;
}
const MOST_STEPS = 3;

export function limitTable(limits: readonly Limit[]): string {
  return columns(
    ['limit', 'bar', 'seen', ''],
    limits.map(({ what, bar, seen, met }) => [what, bar, seen, met ? 'met' : 'MISSED']),
    1,
  );
}
