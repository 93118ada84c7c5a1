import { addDays, SettableClock } from '@bangfu/kernel';
import { at, StoryCalendar } from './calendar.js';
import { Telling, type Thread } from './telling.js';

describe('the calendar of the story', () => {
  it('leaves the year as it is written once it is over, and for seven months after', () => {
    for (const today of ['2026-11-24', '2026-12-31', '2027-01-02', '2027-07-31']) {
      const calendar = new StoryCalendar(today);
      expect([calendar.year, calendar.day('03-04'), calendar.day('10-19'), calendar.lastYear('12-08')]).toEqual([
        2026,
        '2026-03-04',
        '2026-10-19',
        '2025-12-08',
      ]);
    }
  });

  it('draws a young year together, in order, so that no purchase begins within the last month', () => {
    for (const today of ['2027-08-01', '2027-09-30', '2028-11-01']) {
      const calendar = new StoryCalendar(today);
      const days = ['01-05', '01-26', '03-04', '06-22', '09-09', '10-19', '10-20'].map((day) => calendar.day(day));
      expect(calendar.year).toBe(Number(today.slice(0, 4)));
      expect([...days].sort()).toEqual(days);
      expect(days.at(-1)! <= addDays(today, -30)).toBe(true);
    }
  });

  it('puts the end of two certificates around today, whatever day it is', () => {
    const calendar = new StoryCalendar('2028-02-29');
    expect(calendar.certifiedFrom('starch')! > calendar.certifiedFrom('dried-yam')!).toBe(true);
    expect(calendar.certifiedFrom('cabbage')).toBeNull();
  });
});

describe('telling', () => {
  async function* twice(heard: string[], name: string, first: string, second: string): Thread {
    yield at(first, '09:00');
    heard.push(`${name} ${first}`);
    yield at(second, '09:00');
    heard.push(`${name} ${second}`);
  }

  it('goes through all strands in the order of time, settles after each step, and never goes beyond the end', async () => {
    const clock = new SettableClock();
    const heard: string[] = [];
    const telling = new Telling(
      clock,
      at('2026-03-10', '12:00'),
      async () => void heard.push(`settled ${clock.today()}`),
    );
    await telling.begin(twice(heard, 'a', '2026-03-01', '2026-03-05'));
    await telling.begin(twice(heard, 'b', '2026-03-03', '2026-03-11'));
    await telling.run(() => undefined);
    expect(heard).toEqual([
      'a 2026-03-01',
      'settled 2026-03-01',
      'b 2026-03-03',
      'settled 2026-03-03',
      'a 2026-03-05',
      'settled 2026-03-05',
      'settled 2026-03-10',
    ]);
  });
});
