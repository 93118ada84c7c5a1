import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import type pg from 'pg';
import { asAdministrator, databaseFrom, serverUrl, type TestDatabase } from './database.js';

const STORY = 'bangfu_story';
const STORY_LOCK = 7_430_481;

export interface ToldStory extends TestDatabase {
  readonly dataDir: string;
  /** What the telling said of its progress, line by line. */
  readonly said: readonly string[];
}

/** A copy of the seeded story with a folder of its own. It is told once per test run, by the product; each copy takes a tenth of a second. */
export async function toldStory(): Promise<ToldStory> {
  await tellOnce();
  const database = await databaseFrom(STORY);
  const dataDir = mkdtempSync(join(tmpdir(), 'bangfu-told-'));
  cpSync(original(), dataDir, { recursive: true });
  return {
    ...{ ...database, dataDir },
    said: readFileSync(join(original(), 'said.txt'), 'utf8').trim().split('\n'),
    drop: async () => {
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const original = (): string =>
  join(tmpdir(), `bangfu-story-${createHash('sha256').update(serverUrl()).digest('hex').slice(0, 8)}`);

async function tellOnce(): Promise<void> {
  await asAdministrator(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [STORY_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND NOT datallowconn', [
      STORY,
    ]);
    if (rowCount === 0) await tell(client);
    await client.query('SELECT pg_advisory_unlock($1)', [STORY_LOCK]);
  });
}

async function tell(client: pg.Client): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${STORY} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${STORY}`);
  const url = new URL(serverUrl());
  url.pathname = `/${STORY}`;
  const { ended, said } = runProduct('dist/apps/standalone/src/seed.js', {
    DATABASE_URL: url.href,
    DATA_DIR: original(),
  });
  if ((await ended) !== 0) throw new Error(`the story could not be told: ${said()}`);
  writeFileSync(join(original(), 'said.txt'), said());
  // A template that somebody is connected to cannot be cloned.
  await client.query(`ALTER DATABASE ${STORY} ALLOW_CONNECTIONS false`);
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [STORY]);
}

/** A compiled program of the product in a process of its own, as `npm start` runs it. */
export function runProduct(
  script: string,
  variables: Record<string, string>,
): { ended: Promise<number | null>; stop: () => Promise<void>; said: () => string } {
  const path = join(repositoryRoot(), script);
  if (!existsSync(path)) throw new Error(`${script} is missing: run \`npm run build\``);
  const env = { ...process.env, NODE_ENV: 'development', SEED: 'story', LOG_LEVEL: 'error', ...variables };
  const child = spawn(process.execPath, [path], { cwd: repositoryRoot(), env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  };
  return { ended, stop, said: () => output };
}
