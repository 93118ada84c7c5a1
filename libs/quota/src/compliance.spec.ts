import { paceOf } from './compliance.js';

const totals = (completedFen: bigint, orderedFen = completedFen) => ({
  orderedFen,
  acceptedFen: completedFen,
  paidFen: completedFen,
  completedFen,
});

describe('the pace of a plan', () => {
  it('is never shown as reached one fen early', () => {
    expect(paceOf(10_000n, totals(9_999n), 2026, '2026-12-31')).toMatchObject({ completedBps: 9_999, state: 'behind' });
    expect(paceOf(10_000n, totals(10_000n), 2026, '2026-06-01').state).toBe('reached');
  });

  it('forecasts 31 December from the days so far and says what will be missing', () => {
    const pace = paceOf(100_000n, totals(20_000n), 2026, '2026-04-10');
    expect(pace).toMatchObject({ forecastFen: 73_000n, shortfallFen: 27_000n, state: 'behind' });
  });

  it('tells a plan that nobody ordered for from one that is behind', () => {
    expect(paceOf(100n, totals(0n), 2026, '2026-11-24').state).toBe('not_started');
    expect(paceOf(100n, totals(0n, 50n), 2026, '2026-11-24').state).toBe('behind');
    expect(paceOf(0n, totals(50n), 2026, '2026-11-24').state).toBe('nothing_reserved');
  });

  it('stands at 31 December for any later day, also in a leap year', () => {
    expect(paceOf(366n, totals(366n / 2n), 2028, '2029-03-01')).toMatchObject({
      elapsedBps: 10_000,
      forecastFen: 183n,
    });
  });
});
