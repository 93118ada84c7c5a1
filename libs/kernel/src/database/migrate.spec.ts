import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, pendingMigrations, repositoryRoot, undoMigration } from '@bangfu/kernel';
import pg from 'pg';
import { emptyDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { type MigrationFile, migrationFiles, statementsOf } from './migration-files.js';

/** From here on a migration can be taken back, or says why not. */
const FIRST_WITH_A_WAY_BACK = '1765200000000';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await emptyDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
}, 60_000);
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

const run = (program: string, ...words: string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, DATABASE_URL: database.url, DATA_DIR: tmpdir(), PORT: '65432' };
    const child = spawn(process.execPath, [join(repositoryRoot(), 'dist/apps', program), ...words], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    child.once('close', (code) => resolve({ code, said }));
  });

describe('Migrations', () => {
  it('can be taken back, or say in a line why not', () => {
    const late = migrationFiles().filter(({ time }) => time >= FIRST_WITH_A_WAY_BACK);
    expect(late.length).toBeGreaterThan(10);
    for (const { file, down, reason } of late) {
      const ways = [down !== null && 'back', reason !== null && 'forward only'].filter(Boolean);
      expect({ file, ways }).toEqual({ file, ways: [expect.any(String)] });
    }
  });

  it('are told from files by the names of both of their halves', () => {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
    writeFileSync(join(folder, '1700000000000-kernel-create.sql'), 'SELECT 1;');
    writeFileSync(join(folder, '1700000000000-kernel-create.down.sql'), 'SELECT 2;');
    expect(migrationFiles(folder).map(({ name, down }) => ({ name, down }))).toEqual([
      { name: 'kernel_create1700000000000', down: 'SELECT 2;' },
    ]);
    writeFileSync(join(folder, '1700000000001-kernel-lost.down.sql'), 'SELECT 3;');
    expect(() => migrationFiles(folder)).toThrow(/1700000000001-kernel-lost\.down\.sql/);
    rmSync(folder, { recursive: true });
  });

  it('outside of a transaction are cut at the ends of statements, not within bodies', () => {
    const body = 'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\n  SELECT 1;\n$$;';
    expect(statementsOf(`-- Why.\n-- no transaction\nSELECT 1,\n  2;\n\n${body}\n-- Next.\nSELECT f();\n`)).toEqual([
      'SELECT 1,\n  2;',
      body,
      'SELECT f();',
    ]);
    expect(() => statementsOf('SELECT 1')).toThrow(/without its end/);
  });
});

/** A table that a migration changes or points to: whoever works on it stands in its way. */
const tableOf = ({ sql }: MigrationFile): string | undefined =>
  /(?:ALTER TABLE|REFERENCES) (?:ONLY )?(\w+)/.exec(sql)?.[1];

describe('A database whose migrations are pending', () => {
  const late = migrationFiles();
  const applied = late.splice(0, late.findLastIndex(tableOf));
  const files = late.map(({ file }) => file);

  it('is served by no program that does not migrate, and the check ends with 1', async () => {
    await migrate(database.url, { upTo: applied.at(-1)!.time });
    expect(await pendingMigrations(database.url)).toEqual(files);
    const many = `DATABASE_URL: ${files.length} migrations are pending`;
    const refused = { code: 1, said: expect.stringMatching(`^${many}`) as string };
    const [check, ...programs] = await Promise.all([
      run('standalone/src/migrate.js', '--check'),
      run('procurement/src/main.js'),
      run('worker/src/main.js'),
    ]);
    expect(check).toEqual({ code: 1, said: `migrations: ${files.length} pending: ${files.join(', ')}\n` });
    expect(programs).toEqual([refused, refused]);
  }, 60_000);

  it('gives way to whoever works on a table, and has its turn when they are done', async () => {
    await owner.query('BEGIN');
    const table = tableOf(late[0]!)!;
    await owner.query(`LOCK TABLE ${table} IN ROW EXCLUSIVE MODE`);
    const migrating = migrate(database.url);
    const reader = new pg.Client({ connectionString: database.url });
    await reader.connect();
    const waits: number[] = [];
    for (let asked = 0; asked < 30; asked += 1) {
      const from = performance.now();
      await reader.query(`SELECT count(*) FROM ${table}`);
      waits.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await reader.end();
    expect(await pendingMigrations(database.url)).toEqual(files);
    await owner.query('COMMIT');
    expect((await migrating).length).toBe(files.length);
    expect(await pendingMigrations(database.url)).toEqual([]);
    expect(Math.max(...waits)).toBeLessThan(5_000);
    expect((await run('standalone/src/migrate.js', '--check')).code).toBe(0);
  }, 60_000);

  it('is not taken back past what is forward only', async () => {
    const back = async (): Promise<never> => {
      for (;;) await undoMigration(database.url);
    };
    const all = migrationFiles();
    const wall = all.findLastIndex(({ down }) => down === null);
    await expect(back()).rejects.toThrow(`${all[wall]!.file} is forward only: ${all[wall]!.reason}`);
    expect(await pendingMigrations(database.url)).toEqual(all.slice(wall + 1).map(({ file }) => file));
  });
});
