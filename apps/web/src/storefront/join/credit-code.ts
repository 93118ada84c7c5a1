const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** As on the licence, whatever was typed between: wide letters, spaces, small letters. */
export const tidyCreditCode = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();

/** What can be said of a credit code before it is sent (GB 32100-2015); the server checks it again. */
export function checkCreditCode(text: string): 'empty' | 'unfinished' | 'letters' | 'wrong' | 'right' {
  const code = tidyCreditCode(text);
  if (code === '') return 'empty';
  if (!/^[0-9A-HJ-NPQRTUWXY]*$/.test(code)) return 'letters';
  if (code.length < 18) return 'unfinished';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code[index]!), 0);
  return code.length === 18 && ALPHABET[(31 - (sum % 31)) % 31] === code[17] ? 'right' : 'wrong';
}
