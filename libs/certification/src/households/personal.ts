import { idNumberInvalid, phoneInvalid } from '../certification.errors.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** 公民身份号码 by GB 11643: 17 digits and a check character. Throws `id_number_invalid`. */
export function parseIdNumber(text: string): string {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) throw idNumberInvalid();
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (CHECKS[sum % 11] !== number[17] || Number.isNaN(Date.parse(born))) throw idNumberInvalid();
  return number;
}

/** 11 digits of a mobile number. Throws `phone_invalid`. */
export function parseMobile(text: string): string {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^1[3-9]\d{9}$/.test(digits)) throw phoneInvalid();
  return digits;
}

/** 李长青 → 李**; a single character keeps nothing. */
export function maskName(name: string): string {
  const characters = [...name];
  return characters.length === 1 ? '*' : `${characters[0]}${'*'.repeat(Math.min(characters.length - 1, 4))}`;
}

/** 13812341234 → 138****1234. */
export const maskMobile = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** The first six digits are the place of birth's county, the last four tell people of one village apart. */
export const maskIdNumber = (number: string): string => `${number.slice(0, 6)}********${number.slice(-4)}`;
