// When must we stop? On a signal, and when npm, which does not pass signals on, is gone.
import { readFileSync } from 'node:fs';

const pollMilliseconds = 300;

/** Resolves with the reason once somebody wants us to end; from then on signals no longer kill us outright. */
export function endOfLife() {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => done(signal));
    const callers = callersNow();
    const timer = setInterval(() => {
      if (callersNow().join() === callers.join()) return;
      clearInterval(timer);
      done('the caller is gone');
    }, pollMilliseconds);
    timer.unref();
  });
}

// npm starts us through a shell, and the shell outlives npm: so the shell's own parent is watched as well.
function callersNow() {
  const callers = [process.ppid];
  if (process.platform !== 'linux' || process.ppid === 1) return callers;
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const isShell = /\((sh|dash|bash|ash)\)/.test(stat) && process.env.npm_lifecycle_event;
    if (isShell) callers.push(Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  } catch {
    // The parent has just ended; the next look sees another ppid.
  }
  return callers;
}
