import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const HASH = 40;
/** Longer than any line: forty hexadecimal digits, a colon and how often the password was seen. */
const WINDOW = 128;

/**
 * Whether a password is in a file of known ones: a line for each, beginning with its SHA-1 in capitals, in ascending order, as
 * Pwned Passwords is published (ASVS 6.2.12). The file is as large as it is and is searched where it lies: some thirty short reads.
 */
export async function isBreached(password: string, file: string): Promise<boolean> {
  const wanted = createHash('sha1').update(password).digest('hex').toUpperCase();
  const handle = await open(file);
  try {
    const window = Buffer.alloc(WINDOW);
    let [from, to] = [0, (await handle.stat()).size];
    // What is looked for, if it is there, begins at `from` or after it and before `to`; a line begins at `from`.
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const start = Math.max(0, middle - WINDOW / 2);
      const { bytesRead } = await handle.read(window, 0, WINDOW, start);
      const text = window.toString('latin1', 0, bytesRead);
      const begin = Math.max(from, start + text.lastIndexOf('\n', middle - start - 1) + 1);
      const line = text.slice(begin - start).split('\n', 1)[0]!;
      const found = line.slice(0, HASH).toUpperCase();
      if (found === wanted) return true;
      if (found < wanted) from = begin + line.length + 1;
      else to = begin;
    }
    return false;
  } finally {
    await handle.close();
  }
}
