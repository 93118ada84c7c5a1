// The near end of janitor.mjs.
import { spawn } from 'node:child_process';
import { endOf } from './children.mjs';
import { identityOf } from './locks.mjs';
import { inRoot } from './root.mjs';

/** Whatever is named to it is stopped and removed when `finish` is called or this program dies, however it dies. */
export function startJanitor() {
  const child = spawn(process.execPath, [inRoot('bin', 'janitor.mjs')], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  child.stdin.on('error', () => {});
  const say = (line) => child.stdin.write(`${JSON.stringify(line)}\n`);
  return {
    stop: (pid, signal) => say({ identity: identityOf(pid), signal }),
    /** The program and whatever it has started. */
    stopGroup: (pid, signal) => say({ identity: identityOf(pid), signal, group: true }),
    remove: (folder) => say({ folder }),
    finish: async () => {
      child.ref();
      child.stdin.end();
      await endOf(child);
    },
  };
}
