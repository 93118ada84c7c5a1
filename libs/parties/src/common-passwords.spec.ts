import { checkNewPassword, firstPassword } from './passwords.js';

const refused = (password: string): boolean => {
  try {
    checkNewPassword(password, 'somebody-else');
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'password_too_obvious';
  }
};

describe('Passwords that are known', () => {
  it('a new password is none that everybody tries first', () => {
    const known = [
      'password123',
      'Password2026!',
      'qwertyuiop',
      '1234567890',
      '0987654321',
      '1q2w3e4r5t',
      'woaini1314',
      'iloveyou520',
    ];
    const patterns = [
      'abcdefghij',
      'qwertyuiop12',
      'abcabcabcabc',
      '1qaz2wsx3edc',
      'Admin@123456',
      'letmein-2026',
      'changsha2026',
      '5201314520',
    ];
    expect([...known, ...patterns].filter((password) => !refused(password))).toEqual([]);
    const good = [
      'correct horse battery',
      '橘子洲头看万山红遍吧',
      'Tr0ubador&3-lamp',
      'my password is a long sentence',
      ...Array.from({ length: 200 }, firstPassword),
    ];
    expect(good.filter(refused)).toEqual([]);
  });
});
