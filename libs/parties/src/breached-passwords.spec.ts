import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Env } from '@bangfu/kernel';
import { isBreached } from './breached-passwords.js';
import { checkChosenPassword } from './passwords.js';

const sha1 = (password: string): string => createHash('sha1').update(password).digest('hex').toUpperCase();

describe('Breached passwords', () => {
  const known = Array.from({ length: 997 }, (_, n) => `橘子洲头看万山红遍-${n}`);
  const lines = known.map((password, n) => `${sha1(password)}:${10 ** (n % 9)}`).sort();
  let folder: string;
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bangfu-breached-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['lines end as on Windows', '\r\n', true],
    ['the last line does not end', '\n', false],
  ])('a password of the file is refused, wherever it stands in it (%s)', async (_what, end, ends) => {
    const file = written('known.txt', lines.join(end) + (ends ? end : ''));
    const found = await Promise.all(known.map((password) => isBreached(password, file)));
    expect(found.filter(Boolean)).toHaveLength(known.length);
    await expect(checkChosenPassword(known[500]!, 'zhangsan', file)).rejects.toMatchObject({
      code: 'password_too_obvious',
    });
  });

  it('and no other is', async () => {
    const file = written('known.txt', lines.join('\n'));
    const others = Array.from({ length: 500 }, (_, n) => `漫江碧透百舸争流-${n}`);
    const found = await Promise.all(others.map((password) => isBreached(password, file)));
    expect(found.filter(Boolean)).toEqual([]);
    await checkChosenPassword(others[0]!, 'zhangsan', file);
  });

  it('a file that cannot be read is a fault of the environment, told at the start', () => {
    const of = (file: string) => () => new Env({ DATABASE_URL: 'postgres://localhost/x', BREACHED_PASSWORDS: file });
    expect(of(join(folder, 'missing.txt'))).toThrow(/BREACHED_PASSWORDS/);
    expect(of(folder)).toThrow(/BREACHED_PASSWORDS/);
    expect(of(written('known.txt', ''))().breachedPasswords).toBe(join(folder, 'known.txt'));
  });

  it('an empty file, or none, knows of nothing', async () => {
    expect(await isBreached(known[0]!, written('empty.txt', ''))).toBe(false);
    await checkChosenPassword(known[0]!, 'zhangsan', null);
  });
});
