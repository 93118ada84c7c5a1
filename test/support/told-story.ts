import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import { databaseFrom, makeOnce, MIGRATED, serverUrl, type TestDatabase } from './database.js';

const STORY = 'bangfu_story';

export interface ToldStory extends TestDatabase {
  readonly dataDir: string;
  /** What the telling said of its progress, line by line. */
  readonly said: readonly string[];
}

/** A copy of the seeded story with a folder of its own. It is told once per test run, by the product; each copy takes a tenth of a second. */
export async function toldStory(): Promise<ToldStory> {
  await makeOnce(STORY, MIGRATED, tell);
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

async function tell(url: string): Promise<void> {
  const { ended, said } = runProduct('dist/apps/standalone/src/seed.js', {
    DATABASE_URL: url,
    DATA_DIR: original(),
  });
  if ((await ended) !== 0) throw new Error(`the story could not be told: ${said()}`);
  writeFileSync(join(original(), 'said.txt'), said());
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
