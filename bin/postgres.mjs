// The embedded PostgreSQL: a real server in DATA_DIR/pg, started when nobody runs it yet and stopped by its last user.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync, chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, readdirSync, readlinkSync, realpathSync,
  renameSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claim, identityOf, liveOwner, withLock } from './locks.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { Fault } from './root.mjs';

const user = 'bangfu';
const database = 'bangfu';
const fastStopSeconds = 2;

/**
 * Starts, or joins, the server of `dataDir`. `stop()` ends it unless another living program still uses it.
 * With `fsync: false` it is fast and not safe against a power cut: for tests.
 */
export async function startPostgres({ dataDir, fsync = true, maxConnections = 300 }) {
  const place = placeIn(dataDir);
  return withLock(place.lock, async () => {
    claim(place.user);
    try {
      await initialise(place);
      const running = await joinRunning(place);
      const port = running ?? (await launch(place, { fsync, maxConnections }));
      await ensureDatabase(place, port);
      return { url: urlOf(place, port), port, reused: running !== null, pid: readPid(place)?.pid, stop: () => stop(place) };
    } catch (error) {
      rmSync(place.user, { force: true });
      throw error;
    }
  });
}

/** The URL of the server of `dataDir` if one is running now. */
export async function runningPostgres(dataDir) {
  const place = placeIn(dataDir);
  if (!existsSync(place.password)) return null;
  const port = await answeringPort(place);
  return port === null ? null : urlOf(place, port);
}

function placeIn(dataDir) {
  mkdirSync(join(dataDir, 'pg.users'), { recursive: true });
  const home = realpathSync(dataDir);
  const users = join(home, 'pg.users');
  const cluster = join(home, 'pg');
  const account = accountFor(home, cluster);
  return {
    home, cluster, account, users,
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

async function initialise(place) {
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

/** The port of a server that already runs on this data, waiting while it starts or stops; null when there is none. */
async function joinRunning(place) {
  for (let waited = 0; waited < 20_000; waited += 200) {
    const port = await answeringPort(place);
    if (port !== null) return port;
    const pid = readPid(place)?.pid;
    if (pid === undefined) return null;
    if (!servesThisData(place, pid)) {
      rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
      return null;
    }
    await sleep(200);
  }
  throw new Fault(`DATA_DIR: a PostgreSQL server (pid ${readPid(place)?.pid}) holds ${place.cluster} but does not answer`);
}

async function answeringPort(place) {
  const found = readPid(place);
  if (!found || identityOf(found.pid) === null || !found.port) return null;
  const client = await connect(urlOf(place, found.port, 'postgres')).catch(() => null);
  await client?.end();
  return client ? found.port : null;
}

/** After a crash the pid in the file may belong to a stranger by now. */
function servesThisData(place, pid) {
  if (identityOf(pid) === null) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === place.cluster && /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

async function launch(place, { fsync, maxConnections }) {
  const log = join(place.cluster, 'server.log');
  if (existsSync(log) && statSync(log).size > 20_000_000) renameSync(log, `${log}.1`);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const from = existsSync(log) ? statSync(log).size : 0;
    const options = Object.entries({
      port, max_connections: maxConnections, listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC',
      log_timezone: 'UTC', ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    }).map(([name, value]) => `-c ${name}='${value}'`);
    const words = ['start', '-w', '-t', '120', '-D', place.name, '-l', join(place.name, 'server.log'), '-o', options.join(' ')];
    const { code } = await run(place, 'pg_ctl', words, { cwd: place.cluster, quiet: true });
    if (code === 0) return port;
    const said = (readIfPresent(log) ?? '').slice(from);
    const passing = /could not bind|Address already in use|shared memory block|lock file/.test(said);
    if (!passing || attempt === 20) throw new Fault(`PostgreSQL did not start: ${lastLine(said) || `see ${log}`}`);
    await sleep(250);
  }
}

async function ensureDatabase(place, port) {
  const client = await connect(urlOf(place, port, 'postgres'));
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}

async function stop(place) {
  await withLock(place.lock, async () => {
    rmSync(place.user, { force: true });
    if (hasOtherUsers(place) || !existsSync(place.cluster)) return;
    const pid = readPid(place)?.pid;
    if (pid === undefined || !servesThisData(place, pid)) return;
    for (const mode of ['fast', 'immediate']) {
      const words = ['stop', '-m', mode, '-w', '-t', String(fastStopSeconds), '-D', place.name];
      const { code } = await run(place, 'pg_ctl', words, { cwd: place.cluster });
      if (code === 0 || identityOf(pid) === null) return;
    }
  });
}

function hasOtherUsers(place) {
  const files = readdirSync(place.users).map((name) => join(place.users, name));
  for (const file of files.filter((path) => liveOwner(path) === null)) rmSync(file, { force: true });
  return files.some((file) => file !== place.user && liveOwner(file) !== null);
}

function readPid(place) {
  const lines = readIfPresent(join(place.cluster, 'postmaster.pid'))?.split('\n');
  const pid = Number.parseInt(lines?.[0] ?? '', 10);
  return pid > 0 ? { pid, port: Number.parseInt(lines[3] ?? '', 10) || null } : null;
}

/** In its own process group, so that Ctrl-C in the terminal reaches only us and we decide the order of stopping. */
function run(place, program, words, { cwd, stdin = 'ignore', quiet = false }) {
  return new Promise((done) => {
    const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' };
    // pg_ctl start leaves the server holding its output; reading it would never come to an end.
    const output = quiet ? 'ignore' : 'pipe';
    const child = spawn(join(place.binaries, program), words, {
      cwd, env, detached: true, ...place.account, stdio: [stdin, output, output],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => done({ code: 1, output: `${text}${error.message}` }));
    child.on('close', (code) => done({ code, output: text }));
  });
}

async function connect(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}

function urlOf(place, port, name = database) {
  const password = readFileSync(place.password, 'utf8').trim();
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const lastLine = (text) => text.trim().split('\n').filter((line) => !/^\s*(HINT|DETAIL)/.test(line)).at(-1) ?? '';
