import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#bin/ports.mjs';
import { repositoryRoot } from '@bangfu/kernel';
import { Programmes } from '@bangfu/quota';
import { Caller } from './prove/crashes/support/caller.js';
import { bundlePrograms } from './support/programs.js';
import { testApp } from './support/app.js';
import { placesDatabase, type TestDatabase } from './support/database.js';
import { eventually } from './support/eventually.js';
import { testQueuePrefix } from './support/redis.js';

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  readonly said: () => string;
}

let database: TestDatabase;
let home: string;
let programs: string;
const running = new Map<string, Running>();

async function start(name: string, options: readonly string[] = [], variables: Record<string, string> = {}) {
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', ...options, join(programs, `${name}.js`)], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      PORT: String(port),
      DATA_DIR: home,
      DATABASE_URL: database.url,
      QUEUE_PREFIX: testQueuePrefix(),
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const one = { url: `http://127.0.0.1:${port}`, child, said: () => output };
  running.set(name, one);
  return one;
}

const ask = async (name: string, path: string) => {
  const { url, said } = running.get(name)!;
  const answer = await fetch(`${url}${path}`).catch(() => null);
  return { status: answer?.status ?? 0, text: (await answer?.text()) ?? said() };
};

beforeAll(async () => {
  database = await placesDatabase();
  home = mkdtempSync(join(tmpdir(), 'bangfu-programs-'));
  const house = await testApp({ database, seeded: true });
  await house.get(Programmes).importAll();
  await house.close();
  programs = await bundlePrograms();
  for (const name of ['storefront', 'oversight', 'worker', 'cashier']) await start(name);
}, 120_000);
afterAll(async () => {
  for (const { child } of running.values()) child.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
  await database?.drop();
});

describe('The programs, bundled as they are deployed', () => {
  it.each(['storefront', 'oversight', 'worker'])(
    'are ready: %s',
    async (name) => {
      const ready = await eventually(
        () => ask(name, '/readyz'),
        ({ status }) => status === 200,
        60_000,
      );
      expect(ready.status).toBe(200);
    },
    90_000,
  );

  it.each(['storefront', 'oversight'])('keep the names that their modules give: the document of %s', async (name) => {
    const file = join(repositoryRoot(), `docs/api/${name}.openapi.json`);
    const { text } = await ask(name, `/api/${name}/openapi.json`);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('find what they read from beside their sources: documents, dictionaries, styles', async () => {
    expect((await ask('storefront', '/api/docs/docs.css')).status).toBe(200);
    expect((await ask('storefront', '/api/docs/swagger-ui.css')).status).toBe(200);
    expect((await ask('storefront', `/api/storefront/catalogue?words=${encodeURIComponent('山茶油')}`)).status).toBe(
      200,
    );
    const styles = await eventually(
      () => ask('cashier', '/cashier/cashier.css'),
      ({ status }) => status === 200,
    );
    expect(styles.text).toContain('{');
  });

  it.each(['pdf', 'xlsx'])('write a bulletin as %s, one asking and another doing it', async (format) => {
    const reception = {
      urlOf: (door: string) => running.get(door)!.url,
      unclean: [],
      waiting: new Set<never>(),
      repeats: 0,
      statuses: new Map<number, number>(),
    };
    const caller = await new Caller(reception, 'county-finance').signIn();
    const asked = { kind: 'bulletin', format, year: 2026 };
    const { id } = await caller.post<{ id: string }>('oversight', '/api/oversight/exports', asked);
    const path = `/api/oversight/exports/${id}`;
    await caller.until<{ state: string }>('oversight', path, ({ state }) => state === 'done', 30_000);
    const { url } = running.get('oversight')!;
    const file = await fetch(`${url}${path}/content`, { headers: { cookie: caller.cookie } });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe({ pdf: '%PDF', xlsx: 'PK\u0003\u0004' }[format]);
  });

  it('name the sources in a stack trace', async () => {
    const told = `process.exit = () => { console.error(new Error('here').stack); process.reallyExit(1); }`;
    const loud = ['--import', `data:text/javascript,${encodeURIComponent(told)}`];
    const { child, said } = await start('vendor', loud, { RATE_LIMIT_PER_MINUTE: 'many' });
    await once(child, 'close');
    expect(said()).toMatch(/readEnvironment .*libs\/kernel\/src\/http\/serve\.ts:\d+:\d+/);
    expect(said()).toMatch(/apps\/vendor\/src\/main\.ts:\d+:\d+/);
  });

  it('end when they are told to', async () => {
    const { child } = running.get('worker')!;
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('The bundle', () => {
  /** Modules in it that say where they lie: bundled, they lie elsewhere. */
  const placed = (): string[] => {
    const found = new Set<string>();
    for (const file of readdirSync(programs, { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.js$/.test(one),
    )) {
      let module = file;
      for (const line of readFileSync(join(programs, file), 'utf8').split('\n')) {
        module = /^\/\/ (\S+\.[cm]?js)$/.exec(line)?.[1] ?? module;
        if (/\b__(dirname|filename)\b|import\.meta\.(dirname|filename)/.test(line)) found.add(module);
      }
    }
    return [...found].sort();
  };

  it('holds no module that looks for files beside itself, but two that never do so here', () => {
    expect(placed()).toEqual([
      // For workers that are given as a file; ours are functions.
      'node_modules/bullmq/dist/cjs/classes/worker.js',
      // Where there is no require.
      'node_modules/msgpackr/dist/node.cjs',
    ]);
  });
});
