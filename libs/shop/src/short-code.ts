import { randomInt } from 'node:crypto';

/** Without I and O: a code is read aloud and typed by hand. */
const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code for people to pass on; 34 ** length of them, so that none is found by guessing. */
export const shortCode = (length: number): string =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** What somebody typed, in the letters that codes have. */
export const typedCode = (text: string): string =>
  text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase().replaceAll('O', '0').replaceAll('I', '1');
