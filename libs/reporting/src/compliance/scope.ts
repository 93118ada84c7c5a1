import { paceOf } from '@bangfu/quota';

/** What a page is about: a division ('' is the whole country), a year, one programme or all, and optionally the end of a month. */
export interface Scope {
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly year: number;
  readonly programme: { readonly id: string; readonly code: string; readonly name: string } | null;
  /** 'YYYY-MM': only what was counted until the end of that month; null is everything until now. */
  readonly month: string | null;
  /** The last day that the figures speak of. */
  readonly untilOn: string;
}

export const LEVELS = ['province', 'city', 'county', 'township'] as const;
export type Level = (typeof LEVELS)[number];

const CHILD_LENGTH: Readonly<Record<number, number>> = { 0: 2, 2: 4, 4: 6, 6: 9, 9: 12, 12: 12 };

/** The part of a division code that names the child of a scope; a unit of the scope's own level stays with the scope itself. */
export const childLength = (divisionCode: string): number => CHILD_LENGTH[divisionCode.length] ?? 12;

/** 省本级, 市本级, 县级, 乡镇: by the length of the unit's own code. */
export const levelOf = (codeLength: number): Level =>
  codeLength <= 2 ? 'province' : codeLength <= 4 ? 'city' : codeLength <= 6 ? 'county' : 'township';

/** The share of the year that has passed on the scope's last day, basis points; who completed less of what is reserved lags. */
export const elapsedBps = (scope: Pick<Scope, 'year' | 'untilOn'>): number =>
  paceOf(0n, { orderedFen: 0n, acceptedFen: 0n, paidFen: 0n, completedFen: 0n }, scope.year, scope.untilOn).elapsedBps;

/** The last day of 'YYYY-MM'. */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
