import { randomInt } from 'node:crypto';

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RUN_ALPHABET = 'ABCDEFGHJKLMNPQRTUWXY';

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

/** What tells one run's names from another's: six letters. */
export const runName = (): string =>
  Array.from({ length: 6 }, () => RUN_ALPHABET[randomInt(RUN_ALPHABET.length)]).join('');

/** A 统一社会信用代码 of a Leiyang cooperative whose check character is right (GB 32100-2015). */
export function creditCode(): string {
  const body = `93430481${digits(9)}`;
  const sum = [...body].reduce(
    (total, mark, index) => total + CREDIT_ALPHABET.indexOf(mark) * Number(3n ** BigInt(index) % 31n),
    0,
  );
  return body + CREDIT_ALPHABET[(31 - (sum % 31)) % 31];
}

/** An invented 公民身份号码 of Leiyang with a right check character (GB 11643). */
export function idNumber(): string {
  const month = String(randomInt(1, 13)).padStart(2, '0');
  const day = String(randomInt(1, 29)).padStart(2, '0');
  const body = `430481${randomInt(1940, 2000)}${month}${day}${digits(3)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * ID_WEIGHTS[index]!, 0);
  return body + '10X98765432'[sum % 11];
}

export const accountNumber = (): string => `6222${digits(15)}`;
export const invoiceNumber = (): string => digits(20);
export const mobile = (): string => `139${digits(8)}`;
