// Every fault of the environment, found before anything is started and told all at once.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { claim, liveOwner, release } from './locks.mjs';
import { inRoot } from './root.mjs';

const oldestPostgres = 150_000;

export const dataDir = () => resolve(inRoot(), process.env.DATA_DIR?.trim() || '.data');
export const instanceLock = () => join(dataDir(), 'instance.lock');

/** Lists what is wrong; an empty list means that a server may start. */
export async function findFaults({ defaultPort, exclusive }) {
  const { Env } = await import(pathToFileURL(inRoot('dist/libs/kernel/src/config/env.js')).href);
  const port = process.env.PORT?.trim() || String(defaultPort);
  const folder = folderFault(dataDir());
  const variables = { ...process.env, PORT: port, DATA_DIR: folder ? tmpdir() : dataDir() };
  variables.DATABASE_URL ||= 'postgresql://embedded/bangfu';
  const faults = [...(folder ? [folder] : []), ...faultsOf(Env, variables)];
  const broken = (name) => faults.some((fault) => fault.startsWith(name));
  const looks = [];
  if (!broken('PORT')) looks.push(portFault(Number(port)));
  if (exclusive && !broken('DATA_DIR')) looks.push(instanceFault());
  if (process.env.DATABASE_URL && !broken('DATABASE_URL')) looks.push(databaseFault(process.env.DATABASE_URL));
  if (process.env.REDIS_URL && !broken('REDIS_URL')) looks.push(redisFault(process.env.REDIS_URL));
  return [...faults, ...(await Promise.all(looks)).filter(Boolean)];
}

function faultsOf(Env, variables) {
  try {
    new Env(variables);
    return [];
  } catch (error) {
    if (!Array.isArray(error.faults)) throw error;
    return [...error.faults];
  }
}

// One folder at a time: Node's recursive mkdir never returns below /proc.
function folderFault(folder) {
  try {
    const missing = [];
    for (let path = folder; !existsSync(path); path = dirname(path)) missing.unshift(path);
    for (const path of missing) mkdirSync(path);
    const probe = join(folder, `.write-probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return null;
  } catch (error) {
    return `DATA_DIR=${folder}: the folder cannot be written (${error.code})`;
  }
}

function portFault(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', ({ code }) => {
      if (code === 'EADDRINUSE') done(`PORT=${port}: the port is already in use`);
      else done(`PORT=${port}: cannot listen there (${code})`);
    });
    server.listen(port, () => server.close(() => done(null)));
  });
}

function instanceFault() {
  const owner = liveOwner(instanceLock());
  return owner === null ? null : `DATA_DIR=${dataDir()}: another instance (pid ${owner}) is using the folder`;
}

/** Between the look above and now another instance may have been quicker; then this returns its pid. */
export function holdInstance() {
  mkdirSync(dataDir(), { recursive: true });
  const owner = claim(instanceLock());
  if (owner === null) process.once('exit', () => release(instanceLock()));
  return owner;
}

async function databaseFault(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    const version = Number(rows[0].server_version_num);
    return version >= oldestPostgres ? null : `DATABASE_URL: PostgreSQL 15 or newer is needed, this is ${version}`;
  } catch (error) {
    return `DATABASE_URL: cannot connect (${reason(error)})`;
  } finally {
    await client.end().catch(() => {});
  }
}

async function redisFault(url) {
  const { default: Redis } = await import('ioredis');
  const client = new Redis(url, { lazyConnect: true, connectTimeout: 5_000, retryStrategy: () => null });
  let cause;
  client.on('error', (error) => (cause = error));
  try {
    await client.connect();
    await client.ping();
    return null;
  } catch (error) {
    return `REDIS_URL: cannot connect (${reason(cause ?? error)})`;
  } finally {
    client.disconnect();
  }
}

const reason = (error) => error.code ?? error.errors?.[0]?.code ?? error.message.split('\n')[0];
