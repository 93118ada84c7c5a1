import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from './working-days.js';

/** Labour Day 2026: off from Friday to Tuesday, made up for on Saturday the 9th. */
const CALENDAR: WorkingCalendar = {
  holidays: new Set(['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05']),
  makeUpDays: new Set(['2026-05-09']),
};

describe('working days', () => {
  it.each([
    ['a day itself', '2026-04-28', '2026-04-28', 0],
    ['over the holiday', '2026-04-28', '2026-05-06', 3],
    ['up to a make-up Saturday', '2026-05-08', '2026-05-09', 1],
    ['over a weekend alone', '2026-05-16', '2026-05-17', 0],
    ['when the last day has passed', '2026-05-07', '2026-04-30', -2],
  ])('are counted %s', (_what, from, to, days) => {
    expect(workingDaysBetween(from, to, CALENDAR)).toBe(days);
  });

  it('are as many as were given', () => {
    for (const from of ['2026-04-27', '2026-04-30', '2026-05-02', '2026-05-09']) {
      expect(workingDaysBetween(from, addWorkingDays(from, 5, CALENDAR), CALENDAR)).toBe(5);
    }
  });
});
