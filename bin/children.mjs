// The programs we start, and how they end.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Fault, inRoot, root } from './root.mjs';

const guard = pathToFileURL(inRoot('bin', 'guard.mjs')).href;

/** Starts a compiled entry of ours. It has a process group of its own: Ctrl-C reaches us, and we decide the order. */
export function startEntry(entry, words, env) {
  const script = inRoot('dist', entry);
  if (!existsSync(script)) {
    throw new Fault(`${entry.replace(/\.js$/, '.ts')} does not exist: this command has no program yet`);
  }
  return startNode(['--enable-source-maps', '--import', guard, script, ...words], env);
}

export function startNode(words, env) {
  return spawn(process.execPath, words, { cwd: root, env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** The exit code, once it has ended; 1 when a signal killed it. */
export function endOf(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

export async function stopChild(child, graceMilliseconds) {
  const ended = endOf(child);
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMilliseconds);
  await ended;
  clearTimeout(timer);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
