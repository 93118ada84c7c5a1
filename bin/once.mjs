// The commands that do one thing and end: seed, verify, chain-export, rotate-keys, story, openapi, bench.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endOf, startEntry, stopChild } from './children.mjs';
import { endOfLife } from './lifetime.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { Fault } from './root.mjs';
import { dataDir } from './settings.mjs';

export async function seed(words) {
  return withDatabase((env, end) => runOnce('apps/standalone/src/seed.js', words, env, end));
}

export async function verify(words) {
  if (!process.env.DATABASE_URL && !existsSync(join(dataDir(), 'pg'))) {
    throw new Fault(`DATA_DIR=${dataDir()}: there is no database to verify; run npm start first, or set DATABASE_URL`);
  }
  return withDatabase((env, end) => runOnce('apps/standalone/src/verify.js', words, env, end));
}

export async function exportChain(words) {
  return withDatabase((env, end) => runOnce('apps/standalone/src/export-chain.js', words, env, end));
}

/** Beside a running product as well; its processes must know the new secret and the old one first (docs/security/keys.md). */
export async function rotateKeys(words) {
  return withDatabase((env, end) => runOnce('apps/standalone/src/rotate-keys.js', words, env, end));
}

export async function story(words) {
  return runOnce('test/story/main.js', words, process.env, ending());
}

export async function openapi(words) {
  return runOnce('apps/standalone/src/openapi.js', words, process.env, ending());
}

/** Measures on a server of its own, made for the purpose, unless DATABASE_URL names one; `--keep <folder>` keeps what it was filled with. */
export async function bench(words) {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-bench-'));
  const kept = words.includes('--keep') ? words[words.indexOf('--keep') + 1] : undefined;
  const end = ending();
  const redis = await startRedis(folder);
  const postgres = process.env.DATABASE_URL ? null : await startPostgres({ dataDir: kept ? resolve(kept) : folder });
  try {
    const env = { ...process.env, DATA_DIR: join(folder, 'data') };
    if (postgres) env.DATABASE_URL = postgres.url;
    if (redis) env.TEST_REDIS_URL = redis.url;
    return await runOnce('bench/main.js', words, env, end);
  } finally {
    await postgres?.stop();
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withDatabase(work) {
  const end = ending();
  const postgres = process.env.DATABASE_URL ? null : await startPostgres({ dataDir: dataDir() });
  try {
    return await work({ ...process.env, DATA_DIR: dataDir(), ...(postgres && { DATABASE_URL: postgres.url }) }, end);
  } finally {
    await postgres?.stop();
  }
}

const ending = () => endOfLife().then(() => null);

async function runOnce(entry, words, env, end) {
  const child = startEntry(entry, words, env);
  const code = await Promise.race([endOf(child), end]);
  if (code !== null) return code;
  await stopChild(child, 5_000);
  return 1;
}
