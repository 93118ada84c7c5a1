import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import { type TestDatabase, testDatabase } from '../test/support/database.js';
import { type Limit, limitTable } from './limits.js';
import { isWanted, readOptions } from './options.js';
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
  '--only',
  'product,Chinese,add to cart,bulk order,compliance,agencies,a crowd,one agency,queue,year-end,service vendor',
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
    if (code !== 0) throw new Error(`the bench ended with ${code}: ${printed.slice(-3_000)}`);
    const { machine, figures, limits } = JSON.parse(readFileSync(out, 'utf8')) as {
      machine: string;
      figures: Figures[];
      limits: Limit[];
    };
    expect(machine).toMatch(/cores.*PostgreSQL/);
    const named = new Set(figures.map((row) => row.name));
    for (const name of [
      'product list',
      'product detail',
      'Chinese search',
      'Chinese search, 8 connections',
      'add to cart',
      'bulk order of 10 lines',
      'a crowd at one variant',
      '· orders of other products meanwhile',
      'one agency at 100 connections',
      '· other agencies meanwhile',
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
    expect(printed).toContain(limitTable(limits));
    for (const begin of ['product list: rate', 'year-end recount', 'vendor: start to ready', 'vendor: RSS']) {
      expect(limits.map(({ what }) => what)).toContainEqual(expect.stringContaining(begin));
    }
  }, 240_000);

  it('refuses options that it does not know or cannot use', () => {
    expect(() => readOptions(['--prodcts', '5'])).toThrow(/--prodcts/);
    expect(() => readOptions(['--products', '1.5'])).toThrow(/whole number/);
    expect(() => readOptions(['--keep'])).toThrow(/--keep/);
    expect(readOptions(['--seconds', '0.2', '--scale', '--keep', 'x'])).toMatchObject({
      seconds: 0.2,
      scale: true,
      keep: 'x',
    });
    expect(isWanted('bulk order of 10 lines', { only: 'product, bulk' })).toBe(true);
    expect(isWanted('bulk order of 10 lines', { only: 'product' })).toBe(false);
  });
});
