import { addDays } from './clock.js';

/** Published exceptions to Monday–Friday: holidays and make-up working days. */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<string>;
  readonly makeUpDays: ReadonlySet<string>;
}

export function isWorkingDay(on: string, calendar: WorkingCalendar): boolean {
  if (calendar.makeUpDays.has(on)) return true;
  if (calendar.holidays.has(on)) return false;
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The date that lies `count` working days after `on`; the day itself is not counted (《民法典》第二百零一条). */
export function addWorkingDays(on: string, count: number, calendar: WorkingCalendar): string {
  let day = on;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** Working days after `from`, up to and including `to`: what is left of a term. Negative by those that have passed since. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let days = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) days += 1;
  }
  return days;
}
