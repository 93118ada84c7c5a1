import fc from 'fast-check';
import { checkCharacter, findReferenceCodes, referenceCode } from './reference-code.js';

describe('reference codes in a remark', () => {
  const code = referenceCode('2026-11-05', 123);

  it('carry the month of the invoice and a check character', () => {
    expect(code).toMatch(/^NZ2611000123[0-9A-Z]$/);
    expect(checkCharacter(code.slice(0, -1))).toBe(code.at(-1));
  });

  it.each([
    `货款${code}食堂`,
    code.toLowerCase(),
    code.replace('NZ2611', 'NZ-2611 '),
    [...code].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''),
  ])('are found in %s', (remark) => {
    expect(findReferenceCodes(remark)).toEqual([code]);
  });

  it('are found when two run together, each once', () => {
    const other = referenceCode('2026-11-05', 124);
    expect(findReferenceCodes(`${code}${other}、${code}`)).toEqual([code, other]);
  });

  it('never accept one wrong character', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 2, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (sequence, at, shift) => {
          const right = referenceCode('2026-07-01', sequence);
          const digit = String((Number(right[at]) + shift) % 10);
          expect(findReferenceCodes(right.slice(0, at) + digit + right.slice(at + 1))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('do not guess a letter O to be a zero', () => {
    expect(findReferenceCodes(code.replace('000', 'O00'))).toEqual([]);
  });
});
