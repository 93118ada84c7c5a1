import { lastDayOf } from '../certificates/numbering.js';
import { maskIdNumber, maskName, parseIdNumber, parseMobile } from './personal.js';
import { withSmallGroupsWithheld } from './small-groups.js';

describe('personal particulars', () => {
  it('shows a family name and nothing more', () => {
    expect([maskName('李长青'), maskName('欧阳守拙'), maskName('李'), maskName('𠮷田')]).toEqual([
      '李**',
      '欧***',
      '*',
      '𠮷*',
    ]);
    expect(maskIdNumber('430481195001100019')).toBe('430481********0019');
  });

  it('takes an id number only with its check character and a real date of birth', () => {
    expect(parseIdNumber('11010519491231002x')).toBe('11010519491231002X');
    expect(parseIdNumber('１１０１０５１９４９１２３１００２Ｘ')).toBe('11010519491231002X');
    for (const wrong of ['110105194912310021', '1101051949123100', '', '11010519491331002X']) {
      expect(() => parseIdNumber(wrong)).toThrow('身份证号码不正确');
    }
    expect(() => parseMobile('1234')).toThrow('11位');
  });
});

describe('figures of few people', () => {
  const of = (...counts: number[]) =>
    withSmallGroupsWithheld(
      counts.map((households, i) => ({ code: String(i), households })),
      5,
    ).map((row) => row.households);

  it('withholds a small group and one more, so that it cannot be found by subtraction', () => {
    expect(of(4, 9, 20)).toEqual([null, null, 20]);
    expect(of(4, 3, 20)).toEqual([null, null, 20]);
    expect(of(0, 9, 20)).toEqual([0, 9, 20]);
    expect(of(4)).toEqual([null]);
  });
});

describe('the last day of a certificate', () => {
  it.each([
    ['2026-03-10', 24, '2028-03-09'],
    ['2026-03-01', 24, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-14'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months end on %s', (from, months, last) => {
    expect(lastDayOf(from, months)).toBe(last);
  });
});
