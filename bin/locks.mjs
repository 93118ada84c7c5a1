// Who is alive, and whose turn it is. Node built-ins only: this runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A pid alone is reused by the system after a crash; pid and start time together are not. */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return null;
  }
  const started = startedAt(pid);
  return started === null ? null : `${pid} ${started}`;
}

// Null for a program that has ended but was not yet collected by its parent.
function startedAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : fields[19];
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return 'unknown';
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** The pid written in a file by `claim`, or null when its writer is gone. */
export function liveOwner(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
  const pid = Number.parseInt(text, 10);
  return identityOf(pid) === text ? pid : null;
}

/** Marks `file` as ours unless another living program holds it; returns that program's pid, or null on success. */
export function claim(file) {
  for (;;) {
    try {
      writeFileSync(file, `${identityOf(process.pid)}\n`, { flag: 'wx', mode: 0o644 });
      return null;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = liveOwner(file);
    if (owner === process.pid) return null;
    if (owner !== null) return owner;
    setAside(file);
  }
}

export function release(file) {
  if (liveOwner(file) === process.pid) rmSync(file, { force: true });
}

/** Runs `work` while no other living program is inside the same lock folder. */
export async function withLock(folder, work, { onWait = () => {} } = {}) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!tryEnter(folder)) {
    if (!told) onWait();
    told = true;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tryEnter(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'owner'), `${identityOf(process.pid)}\n`);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (liveOwner(join(folder, 'owner')) === null && olderThan(folder, 2_000)) setAside(folder);
  return false;
}

function olderThan(path, milliseconds) {
  try {
    return Date.now() - statSync(path).mtimeMs > milliseconds;
  } catch {
    return false;
  }
}

// Renaming first makes sure that of two programs finding the same dead lock only one removes it.
function setAside(path) {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
