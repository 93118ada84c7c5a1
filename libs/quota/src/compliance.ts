import { addDays, daysBetween, shareBps } from '@bangfu/kernel';
import { forecastFen } from './programme.js';

export interface StageTotals {
  readonly orderedFen: bigint;
  readonly acceptedFen: bigint;
  readonly paidFen: bigint;
  readonly completedFen: bigint;
}

export interface Pace {
  /** Completed ÷ reserved, in basis points, rounded down. */
  readonly completedBps: number;
  /** Share of the year that has passed, in basis points. */
  readonly elapsedBps: number;
  /** Completed by 31 December at the pace so far, fen. */
  readonly forecastFen: bigint;
  /** What the forecast lacks to the reserved amount, fen; zero when it suffices. */
  readonly shortfallFen: bigint;
  readonly state: 'reached' | 'on_pace' | 'behind' | 'not_started' | 'nothing_reserved';
}

/** How a plan stands on a day of its year; a later day stands for 31 December. */
export function paceOf(reservedFen: bigint, totals: StageTotals, year: number, on: string): Pace {
  const lastDay = `${year}-12-31`;
  const day = on > lastDay ? lastDay : on;
  const daysInYear = daysBetween(`${year}-01-01`, addDays(lastDay, 1));
  const dayOfYear = Math.max(0, daysBetween(`${year}-01-01`, day) + 1);
  const completedBps = shareBps(totals.completedFen, reservedFen);
  const elapsedBps = shareBps(BigInt(dayOfYear), BigInt(daysInYear));
  const forecast = forecastFen(totals.completedFen, dayOfYear, daysInYear);
  const shortfallFen = reservedFen > forecast ? reservedFen - forecast : 0n;
  return {
    completedBps,
    elapsedBps,
    forecastFen: forecast,
    shortfallFen,
    state: stateOf(reservedFen, totals, completedBps, elapsedBps),
  };
}

function stateOf(reservedFen: bigint, totals: StageTotals, completedBps: number, elapsedBps: number): Pace['state'] {
  if (reservedFen === 0n) return 'nothing_reserved';
  if (totals.completedFen >= reservedFen) return 'reached';
  if (totals.orderedFen === 0n) return 'not_started';
  return completedBps >= elapsedBps ? 'on_pace' : 'behind';
}

/** Sums stage totals over funds. */
export function sumTotals(rows: readonly StageTotals[]): StageTotals {
  return rows.reduce(
    (sum, row) => ({
      orderedFen: sum.orderedFen + row.orderedFen,
      acceptedFen: sum.acceptedFen + row.acceptedFen,
      paidFen: sum.paidFen + row.paidFen,
      completedFen: sum.completedFen + row.completedFen,
    }),
    { orderedFen: 0n, acceptedFen: 0n, paidFen: 0n, completedFen: 0n },
  );
}
