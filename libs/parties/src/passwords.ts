import { hash, verify } from '@node-rs/argon2';
import { invalid } from '@bangfu/kernel';
import { randomInt } from 'node:crypto';
import { isBreached } from './breached-passwords.js';
import { isCommon } from './common-passwords.js';

/** argon2id, 19 MiB, two passes, one lane (OWASP's first choice): about 13 ms of a core. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const MINIMUM = 10;
const MAXIMUM = 200;
const PRODUCT_NAMES = ['bangfu', '帮扶集市', 'bangfujishi'];
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST);

let decoy: Promise<string> | null = null;

/** Takes the same work for a login that does not exist (`passwordHash` null), and then answers false. */
export async function passwordMatches(password: string, passwordHash: string | null): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await decoy), password.normalize('NFC').slice(0, MAXIMUM));
  return matches && passwordHash !== null;
}

/** Throws `password_too_short`, `password_too_long` or `password_too_obvious`. */
export function checkNewPassword(password: string, login: string): void {
  const length = [...password].length;
  if (length < MINIMUM) {
    throw invalid('password_too_short', `密码至少${MINIMUM}个字符`, { field: 'newPassword', minimum: MINIMUM });
  }
  if (length > MAXIMUM) {
    throw invalid('password_too_long', `密码最多${MAXIMUM}个字符`, { field: 'newPassword', maximum: MAXIMUM });
  }
  const lower = password.normalize('NFKC').toLowerCase();
  const obvious = [login.toLowerCase(), ...PRODUCT_NAMES].some((word) => lower.includes(word));
  if (obvious || new Set(lower).size < 4 || isCommon(lower)) {
    throw tooObvious();
  }
}

/** The same, and `password_too_obvious` too for what is in the installation's file of breached passwords, if it has one. */
export async function checkChosenPassword(password: string, login: string, breached: string | null): Promise<void> {
  checkNewPassword(password, login);
  if (breached !== null && (await isBreached(password, breached))) throw tooObvious();
}

const tooObvious = () =>
  invalid('password_too_obvious', '密码不能包含登录名或平台名，也不能是重复、连续、常见或已泄露的字符', {
    field: 'newPassword',
  });

/** A first password to hand over once; it must be changed at the first sign-in. About 78 bits. */
export function firstPassword(): string {
  const letters = Array.from({ length: 16 }, () => READABLE[randomInt(READABLE.length)]);
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join('')).join('-');
}
