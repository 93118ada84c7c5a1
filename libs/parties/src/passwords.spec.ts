import { isCreditCode } from './credit-codes.js';
import { checkNewPassword, firstPassword, hashPassword, passwordMatches } from './passwords.js';
import { maskPhone, parsePhone } from './phones.js';

describe('Passwords', () => {
  it.each([
    ['short', '短', 'password_too_short'],
    ['nine characters', 'abcdefgh1', 'password_too_short'],
    ['201 characters', 'abcd'.repeat(50) + 'e', 'password_too_long'],
    ['the login in it', 'my-ZhangSan-1', 'password_too_obvious'],
    ['the product in it', 'BangFu-2026', 'password_too_obvious'],
    ['the product in full-width letters', 'ｂａｎｇｆｕ２０２６', 'password_too_obvious'],
    ['one character repeated', 'aaaaaaaaaaaa', 'password_too_obvious'],
  ])('are refused when %s', (_what, password, code) => {
    expect(() => checkNewPassword(password, 'zhangsan')).toThrow(expect.objectContaining({ code }));
  });

  it('may be ten hanzi', () => {
    expect(() => checkNewPassword('橘子洲头看万山红遍吧', 'zhangsan')).not.toThrow();
  });

  it('match themselves only, in any Unicode form, and never a login that does not exist', async () => {
    const hash = await hashPassword('café-au-lait');
    expect(await passwordMatches('cafe\u0301-au-lait', hash)).toBe(true);
    expect(await passwordMatches('cafe-au-lait', hash)).toBe(false);
    expect(await passwordMatches('nobody has this password', null)).toBe(false);
  });

  it('are made strong for a first sign-in', () => {
    const made = Array.from({ length: 50 }, firstPassword);
    expect(new Set(made).size).toBe(50);
    for (const password of made) expect(() => checkNewPassword(password, 'zhangsan')).not.toThrow();
  });
});

describe('Phones', () => {
  it('are read as people write them and shown masked', () => {
    for (const text of [
      '13812341234',
      '138 1234 1234',
      '+86-138-1234-1234',
      '8613812341234',
      '１３８１２３４１２３４',
    ]) {
      expect(maskPhone(parsePhone(text))).toBe('138****1234');
    }
    for (const text of ['', '1381234123', '23812341234', '138123412345', 'abc']) {
      expect(() => parsePhone(text)).toThrow(expect.objectContaining({ code: 'phone_invalid' }));
    }
  });
});

describe('Credit codes', () => {
  it('check their last character', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    for (const text of ['91350100M000100Y44', '91350100M000100Y4', '91350100m000100y43', '91350100I000100Y43', '']) {
      expect(isCreditCode(text)).toBe(false);
    }
  });
});
