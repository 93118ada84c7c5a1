// Every fault of the environment, found before anything is started and told all at once.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { claim, liveOwner, release } from './locks.mjs';
import { inRoot } from './root.mjs';

const oldestPostgres = 150_000;

export const dataDir = () => resolve(inRoot(), process.env.DATA_DIR?.trim() || '.data');
export const instanceLock = () => join(dataDir(), 'instance.lock');

/** Lists what is wrong; an empty list means that a server may start. */
export async function findFaults({ defaultPort = 3000 } = {}) {
  const { Env } = await import(pathToFileURL(inRoot('dist/libs/kernel/src/config/env.js')).href);
  const port = process.env.PORT?.trim() || String(defaultPort);
  const variables = { ...process.env, PORT: port, DATA_DIR: dataDir() };
  variables.DATABASE_URL ||= 'postgresql://embedded/bangfu';
  const faults = faultsOf(Env, variables);
  const broken = (name) => faults.some((fault) => fault.startsWith(name));
  const looks = [];
  if (!broken('PORT')) looks.push(portFault(Number(port)));
  if (!broken('DATA_DIR')) looks.push(instanceFault());
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
