import { addDays } from '@bangfu/kernel';

/** BF-430481-2026-000123: county, year, and its place in that year. */
export const certificateNumber = (catalogueCode: string, year: number, sequence: number): string =>
  `BF-${catalogueCode}-${year}-${String(sequence).padStart(6, '0')}`;

/** The last day of a time of whole months: 2026-03-10 and 24 months end on 2028-03-09; 2026-01-31 and 1 month on 2026-02-28. */
export function lastDayOf(validFrom: string, months: number): string {
  const [year, month, day] = validFrom.split('-').map(Number) as [number, number, number];
  const total = month - 1 + months;
  const target = { year: year + Math.floor(total / 12), month: (total % 12) + 1 };
  const first = `${target.year}-${String(target.month).padStart(2, '0')}-01`;
  const next =
    target.month === 12 ? `${target.year + 1}-01-01` : `${target.year}-${String(target.month + 1).padStart(2, '0')}-01`;
  const daysInMonth = Number(addDays(next, -1).slice(8));
  // Where the month has no such day, its last day ends the time.
  return day > daysInMonth ? addDays(next, -1) : addDays(first, day - 2);
}
