// Where a cluster lies, who may run it, and how it comes into being.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { postgresBinaries } from './postgres-binaries.mjs';
import { Fault } from './root.mjs';

export const user = 'bangfu';

export function placeIn(dataDir) {
  mkdirSync(join(dataDir, 'pg.users'), { recursive: true });
  const home = realpathSync(dataDir);
  const users = join(home, 'pg.users');
  const cluster = join(home, 'pg');
  const account = accountFor(home, cluster);
  return {
    home,
    cluster,
    account,
    users,
    lock: join(home, 'pg.lock'),
    password: join(home, 'pg.password'),
    user: join(users, String(process.pid)),
    // As root the server runs under another account, which may not be able to walk down to the folder. The kernel's
    // link to its own working folder needs no walking, so the server is given that name for its data.
    name: 'uid' in account && process.platform === 'linux' ? '/proc/self/cwd' : cluster,
    binaries: postgresBinaries(account),
  };
}

/** PostgreSQL refuses to run as root: then the owner of the data runs it, or `nobody`. Otherwise we ourselves do. */
function accountFor(home, cluster) {
  if (process.getuid?.() !== 0) {
    if (existsSync(cluster) && process.getuid && statSync(cluster).uid !== process.getuid()) {
      throw new Fault(`DATA_DIR: ${cluster} belongs to another user; use that user, root, or another DATA_DIR`);
    }
    return {};
  }
  const accounts = readIfPresent('/etc/passwd') ?? '';
  for (const path of [cluster, home]) {
    if (!existsSync(path)) continue;
    const { uid, gid } = statSync(path);
    // initdb refuses an account that has no name.
    const named = accounts.split('\n').some((line) => line.split(':')[2] === String(uid));
    if (uid !== 0 && (named || path === cluster)) return { uid, gid };
  }
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts);
  return { uid: Number(nobody?.[1] ?? 65534), gid: Number(nobody?.[2] ?? 65534) };
}

export async function initialise(place, { fsync }) {
  if (existsSync(join(place.cluster, 'PG_VERSION')) && existsSync(place.password)) return checkVersion(place);
  if (existsSync(place.cluster) && readdirSync(place.cluster).length > 0) {
    throw new Fault(`DATA_DIR: ${place.cluster} is not a complete database (is pg.password missing?)`);
  }
  // Made under another name and renamed at the end, so that an interrupted initdb leaves nothing half done.
  const draft = join(place.home, 'pg.new');
  const secret = join(place.home, 'pg.password.new');
  rmSync(draft, { recursive: true, force: true });
  makePrivate(draft, place.account);
  writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
  if ('uid' in place.account) chownSync(secret, place.account.uid, place.account.gid);
  const password = openSync(secret, 'r');
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const words = ['-D', place.name === place.cluster ? draft : place.name, '--encoding=UTF8', `--locale=${locale}`];
  words.push(`--username=${user}`, '--auth=scram-sha-256', '--pwfile=/dev/stdin', '--no-sync', '--no-instructions');
  // The work of a password check is to deter whoever has stolen it; specs open some thousands of connections.
  if (!fsync) words.push('--set=scram_iterations=1');
  const { code, output } = await run(place, 'initdb', words, { cwd: draft, stdin: password });
  closeSync(password);
  if (code !== 0) throw new Fault(`initdb failed: ${lastLine(output)}`);
  if ('uid' in place.account) chownSync(secret, 0, 0);
  rmSync(place.cluster, { recursive: true, force: true });
  renameSync(secret, place.password);
  renameSync(draft, place.cluster);
}

function makePrivate(folder, account) {
  mkdirSync(folder);
  if ('uid' in account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}

async function checkVersion(place) {
  const { output } = await run(place, 'postgres', ['--version'], { cwd: place.cluster });
  const ours = /(\d+)(\.\d+)?\s*$/.exec(output.trim())?.[1] ?? /\s(\d+)/.exec(output)?.[1];
  const theirs = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  if (ours && ours !== theirs) throw new Fault(`DATA_DIR: the database there is PostgreSQL ${theirs}, ours is ${ours}`);
}

/** In its own process group, so that Ctrl-C in the terminal reaches only us and we decide the order of stopping. */
export function run(place, program, words, { cwd, stdin = 'ignore', quiet = false }) {
  return new Promise((done) => {
    const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' };
    // pg_ctl start leaves the server holding its output; reading it would never come to an end.
    const output = quiet ? 'ignore' : 'pipe';
    const child = spawn(join(place.binaries, program), words, {
      cwd,
      env,
      detached: true,
      ...place.account,
      stdio: [stdin, output, output],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => done({ code: 1, output: `${text}${error.message}` }));
    child.on('close', (code) => done({ code, output: text }));
  });
}

export function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

export const lastLine = (text) =>
  text
    .trim()
    .split('\n')
    .filter((line) => !/^\s*(HINT|DETAIL)/.test(line))
    .at(-1) ?? '';
