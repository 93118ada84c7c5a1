import { bandOf, checkedBands } from './approval-band.js';

const up = (upToFen: bigint | null, approvalsNeeded: number) => ({ upToFen, approvalsNeeded });

describe('Approval bands', () => {
  it('take an amount at the limit into the lower band', () => {
    const bands = checkedBands([up(500_000n, 1), up(null, 2)]);
    expect(bandOf(bands, 500_000n).approvalsNeeded).toBe(1);
    expect(bandOf(bands, 500_001n).approvalsNeeded).toBe(2);
  });

  it.each([
    ['none', []],
    ['no open end', [up(1n, 1)]],
    ['an open end in the middle', [up(null, 1), up(null, 2)]],
    ['limits that do not rise', [up(5n, 1), up(5n, 1), up(null, 2)]],
    ['a limit of zero', [up(0n, 1), up(null, 2)]],
    ['fewer persons for more money', [up(5n, 2), up(null, 1)]],
    ['nobody', [up(null, 0)]],
    ['a crowd', [up(null, 4)]],
  ])('are refused with %s', (_what, bands) => {
    expect(() => checkedBands(bands)).toThrow(expect.objectContaining({ code: 'bands_wrong' }));
  });
});
