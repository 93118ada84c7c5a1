import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import pg from 'pg';
import { freePort } from '#bin/ports.mjs';

const root = repositoryRoot();
const STORY = 'bangfu_story';
const STORY_LOCK = 7_430_481;

export interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/**
 * The built product in a process of its own, as `npm start` runs it, on a copy of the seeded story. The story is told
 * once per test run; each copy takes a tenth of a second, so spec files cannot disturb each other.
 *
 * While a journey is being written: WEB_URL=http://localhost:5173 names a product that runs already (or a Vite before
 * it), which is then neither started nor stopped; its database is WEB_DATABASE_URL.
 */
export async function startProduct(variables: Record<string, string> = {}): Promise<Product> {
  const running = process.env.WEB_URL;
  if (running) {
    return { url: running, databaseUrl: process.env.WEB_DATABASE_URL ?? '', stop: () => Promise.resolve() };
  }
  await tellStoryOnce();
  const name = `web_${process.env.JEST_WORKER_ID ?? '1'}_${randomBytes(4).toString('hex')}`;
  await asAdministrator((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${STORY}`));
  const dataDir = mkdtempSync(join(tmpdir(), 'bangfu-web-'));
  cpSync(storyFolder(), dataDir, { recursive: true });
  const port = await freePort();
  const environment = { PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl(name), ...variables };
  const { ended, stop, said } = run('dist/apps/standalone/src/main.js', environment);
  const url = `http://localhost:${port}`;
  const ready = until(() => said().includes('ready http'), 60_000);
  await Promise.race([ready, ended.then(() => Promise.reject(new Error(`the product did not start: ${said()}`)))]);
  return {
    url,
    databaseUrl: databaseUrl(name),
    stop: async () => {
      await stop();
      await asAdministrator((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const storyFolder = (): string =>
  join(tmpdir(), `bangfu-story-${createHash('sha256').update(serverUrl()).digest('hex').slice(0, 8)}`);

async function tellStoryOnce(): Promise<void> {
  await asAdministrator(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [STORY_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND NOT datallowconn', [
      STORY,
    ]);
    if (rowCount === 0) await tellStory(client);
    await client.query('SELECT pg_advisory_unlock($1)', [STORY_LOCK]);
  });
}

async function tellStory(client: pg.Client): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${STORY} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${STORY}`);
  const environment = { DATABASE_URL: databaseUrl(STORY), DATA_DIR: storyFolder() };
  const { ended, said } = run('dist/apps/standalone/src/seed.js', environment);
  if ((await ended) !== 0) throw new Error(`the story could not be told: ${said()}`);
  // A template that somebody is connected to cannot be cloned.
  await client.query(`ALTER DATABASE ${STORY} ALLOW_CONNECTIONS false`);
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [STORY]);
}

function run(script: string, variables: Record<string, string>) {
  if (!existsSync(join(root, script))) throw new Error(`${script} is missing: run \`npm run build\``);
  const env = { ...process.env, NODE_ENV: 'development', SEED: 'story', LOG_LEVEL: 'error', ...variables };
  const child = spawn(process.execPath, [join(root, script)], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
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

export async function until(true_: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  for (let waited = 0; waited < milliseconds; waited += 50) {
    if (await true_()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nothing happened within ${milliseconds} ms`);
}

async function asAdministrator(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is missing: run the specs through Jest with its global set-up');
  return url;
}
