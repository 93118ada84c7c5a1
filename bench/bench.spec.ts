import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import { type TestDatabase, testDatabase } from '../test/support/database.js';
import { readOptions } from './options.js';
import { type Figures, table } from './report.js';

const SMALL = [
  '--products',
  '50',
  '--suppliers',
  '2',
  '--agencies',
  '4',
  '--lines',
  '40',
  '--seconds',
  '0.2',
  '--connections',
  '2',
];

describe('the bench', () => {
  let test: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    test = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'bangfu-bench-'));
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await test?.drop();
  });

  it('fills a database and produces figures for everything it measures', async () => {
    const out = join(folder, 'figures.json');
    const bench = spawn(process.execPath, [join(repositoryRoot(), 'dist/bench/main.js'), ...SMALL, '--out', out], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: test.url,
        DATA_DIR: folder,
        TEST_REDIS_URL: process.env.TEST_REDIS_URL,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [bench.stdout, bench.stderr]) {
      stream.on('data', (text: Buffer) => (printed += text.toString()));
    }
    const [code] = (await once(bench, 'close')) as [number];
    expect({ code, printed }).toMatchObject({ code: 0 });
    const { machine, figures } = JSON.parse(readFileSync(out, 'utf8')) as { machine: string; figures: Figures[] };
    expect(machine).toMatch(/cores.*PostgreSQL/);
    const named = new Set(figures.map((row) => row.name));
    for (const name of [
      'product list',
      'product detail',
      'Chinese search',
      'bulk order of 10 lines',
      'a crowd at one variant',
      'queue on PostgreSQL',
    ]) {
      expect(named).toContain(name);
    }
    for (const row of figures) {
      expect(row.operations).toBeGreaterThan(0);
      const { name, side, statementsOfOne: one, statementsOfFifty: fifty } = row;
      expect({ name, side, statements: fifty }).toEqual({ name, side, statements: one });
    }
    expect(printed).toContain(table(figures).split('\n')[0]);
  }, 120_000);

  it('refuses options that it does not know or cannot use', () => {
    expect(() => readOptions(['--prodcts', '5'])).toThrow(/--prodcts/);
    expect(() => readOptions(['--products', '1.5'])).toThrow(/whole number/);
    expect(readOptions(['--seconds', '0.2']).seconds).toBe(0.2);
  });
});
