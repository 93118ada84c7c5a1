import { addDays, daysBetween } from '@bangfu/kernel';

/** The year of the first telling; programme rules exist for it and for the year before. */
const FIRST_YEAR = 2026;
/** History ends here in a year that has come so far, and earlier in one that has not. */
const HISTORY_FROM = '01-05';
const HISTORY_TO = '10-20';
const OPEN_WORK_DAYS = 30;
const CERTIFICATE_DAYS = 729;
const APPLICATION_DAYS = 20;

/** An instant of Shanghai's wall clock. */
export const at = (on: string, time: string): Date => new Date(`${on}T${time}:00+08:00`);

/**
 * The dates of the story. `day('03-04')` is a date of its main year, drawn together when that year is not over yet, so that
 * every purchase written for the year begins a month or more before today; `ago(3)` is counted from today.
 */
export class StoryCalendar {
  readonly year: number;
  private readonly drawn: boolean;

  constructor(readonly today: string) {
    const year = Number(today.slice(0, 4));
    this.year = Math.max(FIRST_YEAR, today.slice(5) >= '08-01' ? year : year - 1);
    this.drawn = addDays(today, -OPEN_WORK_DAYS) < `${this.year}-${HISTORY_TO}`;
  }

  day(monthDay: string): string {
    const on = `${this.year}-${monthDay}`;
    const from = `${this.year}-${HISTORY_FROM}`;
    if (!this.drawn || on <= from) return on;
    const whole = daysBetween(from, `${this.year}-${HISTORY_TO}`);
    const shorter = Math.max(0, daysBetween(from, addDays(this.today, -OPEN_WORK_DAYS)));
    return addDays(from, Math.round((daysBetween(from, on) * shorter) / whole));
  }

  /** A date of the year before the main one. */
  lastYear(monthDay: string): string {
    return `${this.year - 1}-${monthDay}`;
  }

  /** The products whose certificate ends around today: one in a month, one ten days ago. Their applications began two years before. */
  certifiedFrom(produce: string): string | null {
    const endsIn: Readonly<Record<string, number>> = { starch: 30, 'dried-yam': -10 };
    const days = endsIn[produce];
    return days === undefined ? null : addDays(this.today, days - CERTIFICATE_DAYS - APPLICATION_DAYS);
  }

  ago(days: number): string {
    return addDays(this.today, -days);
  }
}
