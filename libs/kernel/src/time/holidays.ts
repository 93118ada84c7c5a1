import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../config/repository-root.js';
import type { WorkingCalendar } from './working-days.js';

let calendar: WorkingCalendar | null = null;

/** The published holidays and make-up days of data/holidays.csv; read once. Years without a notice count Monday to Friday. */
export function workingCalendar(): WorkingCalendar {
  calendar ??= parseHolidays(readFileSync(join(repositoryRoot(), 'data', 'holidays.csv'), 'utf8'));
  return calendar;
}

/** Reads the columns `on,kind,…`; `kind` is `holiday` or `workday`. */
export function parseHolidays(csv: string): WorkingCalendar {
  const rows = csv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  const daysOf = (kind: string): Set<string> => new Set(rows.filter((row) => row[1] === kind).map((row) => row[0]!));
  return { holidays: daysOf('holiday'), makeUpDays: daysOf('workday') };
}
