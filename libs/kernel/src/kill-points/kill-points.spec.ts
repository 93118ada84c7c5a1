import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { Env } from '../config/env.js';

const known = { DATABASE_URL: 'postgresql://localhost/x', DATA_DIR: tmpdir(), APP_SECRET: 'x'.repeat(40) };
const KILL_AT = 'after commit: POST /api/cart/lines';

/** A program of its own that passes two places of two steps, twice; answers what it printed and what ended it. */
function passing(killAt: string): { printed: string; signal: NodeJS.Signals | null } {
  const kernel = new URL('../index.js', import.meta.url).href;
  const program = `
    import { Env, KillPoints } from '${kernel}';
    const points = new KillPoints(new Env());
    for (const round of [1, 2]) for (const step of ['one', 'two']) {
      await points.during(step, async () => {
        points.pass('before commit');
        await null;
        process.stdout.write(round + step + ' ');
        points.pass('after commit');
      });
    }`;
  const env = { ...process.env, ...known, NODE_ENV: 'test', KILL_AT: killAt };
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { env });
  return { printed: stdout.toString().trim(), signal };
}

describe('KillPoints', () => {
  it('are refused wherever the program does not run as a test', () => {
    for (const NODE_ENV of ['production', 'development', '']) {
      expect(() => new Env({ ...known, NODE_ENV, KILL_AT })).toThrow(/KILL_AT/);
    }
    expect(new Env({ ...known, NODE_ENV: 'test', KILL_AT }).killAt).toBe(KILL_AT);
  });

  it('kill the program at the named place of the named step, the named time, and nowhere else', () => {
    expect(passing('after commit: two')).toEqual({ printed: '1one 1two', signal: 'SIGKILL' });
    expect(passing('before commit: one #2')).toEqual({ printed: '1one 1two', signal: 'SIGKILL' });
    expect(passing('before commit: three')).toEqual({ printed: '1one 1two 2one 2two', signal: null });
  });
});
