// The embedded PostgreSQL: a real server in DATA_DIR/pg, started when nobody runs it yet and stopped by its last user.
import { existsSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claim, identityOf, liveOwner, withLock } from './locks.mjs';
import { freePort } from './ports.mjs';
import { initialise, lastLine, placeIn, readIfPresent, run, user } from './postgres-cluster.mjs';
import { Fault } from './root.mjs';

const database = 'bangfu';
const fastStopSeconds = 2;
/** Of what nobody wants to keep. With a database for every spec file the usual minute would have vacuum start every second or two. */
const PASSING = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10min' };

/**
 * Starts, or joins, the server of `dataDir`. `stop()` ends it unless another living program still uses it.
 * With `fsync: false` it is fast and not safe against a power cut: for tests.
 */
export async function startPostgres({ dataDir, fsync = true, maxConnections = 300 }) {
  const place = placeIn(dataDir);
  return withLock(place.lock, async () => {
    claim(place.user);
    try {
      await initialise(place, { fsync });
      const running = await joinRunning(place);
      const port = running ?? (await launch(place, { fsync, maxConnections }));
      await ensureDatabase(place, port);
      return {
        url: urlOf(place, port),
        port,
        reused: running !== null,
        pid: readPid(place)?.pid,
        stop: () => stop(place),
      };
    } catch (error) {
      rmSync(place.user, { force: true });
      throw error;
    }
  });
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
  throw new Fault(
    `DATA_DIR: a PostgreSQL server (pid ${readPid(place)?.pid}) holds ${place.cluster} but does not answer`,
  );
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
    return (
      readlinkSync(`/proc/${pid}/cwd`) === place.cluster &&
      /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    );
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
      port,
      max_connections: maxConnections,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      timezone: 'UTC',
      log_timezone: 'UTC',
      ...(fsync ? {} : PASSING),
    }).map(([name, value]) => `-c ${name}='${value}'`);
    const words = [
      'start',
      '-w',
      '-t',
      '120',
      '-D',
      place.name,
      '-l',
      join(place.name, 'server.log'),
      '-o',
      options.join(' '),
    ];
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
