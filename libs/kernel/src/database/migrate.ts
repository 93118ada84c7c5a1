import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { type MigrationFile, migrationFiles, statementsOf } from './migration-files.js';

const TABLE = 'schema_migrations';
/**
 * Who changes a table waits no longer than this for its turn: whatever comes after waits behind it. Shorter than PostgreSQL's
 * patience with deadlocks, so that it is never the traffic that gives way.
 */
const LOCK_TIMEOUT_MS = 300;
const TRIES = 100;
const PASSING = new Set(['55P03', '40P01']);

export interface MigrateOptions {
  /** The 13 digits of the last one to apply; without it, all. */
  readonly upTo?: string;
}

/** Applies every pending `migrations/*.sql` as the owner of the database (ADR 2). Traffic may run meanwhile. */
export async function migrate(ownerUrl: string, { upTo }: MigrateOptions = {}): Promise<string[]> {
  const files = migrationFiles().filter(({ time }) => upTo === undefined || time <= upTo);
  return alone(ownerUrl, files, async (source, runner) => {
    const before = await namesOf(runner);
    // One that had to give way is rolled back; those before it stay.
    await insisting(() => source.runMigrations({ transaction: 'each' }));
    // A house that was shut for a year must not open without a place for its rows.
    for (const table of await partitionedTables(runner)) {
      await insisting(() => runner.query('SELECT make_partitions(now(), $1)', [table]));
    }
    return (await namesOf(runner)).filter((name) => !before.includes(name));
  });
}

/** Takes the last migration back by its `….down.sql`, and answers its name. Throws where it is forward only, or something would be lost. */
export async function undoMigration(ownerUrl: string): Promise<string> {
  return alone(ownerUrl, migrationFiles(), async (source, runner) => {
    const last = (await namesOf(runner)).at(-1);
    if (last === undefined) throw new Error('there is no migration to take back');
    await insisting(() => source.undoLastMigration({ transaction: 'each' }));
    return last;
  });
}

/** Those that this program needs and the database has not seen, by file. */
export async function pendingMigrations(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ known: boolean }>(`SELECT to_regclass('${TABLE}') IS NOT NULL AS known`);
    const names = rows[0]!.known ? await appliedTo(client) : [];
    return migrationFiles()
      .filter(({ name }) => !names.includes(name))
      .map(({ file }) => file);
  } finally {
    await client.end();
  }
}

async function appliedTo(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${TABLE}`);
  return rows.map(({ name }) => name);
}

async function namesOf(runner: QueryRunner): Promise<string[]> {
  if (!(await runner.hasTable(TABLE))) return [];
  const rows = (await runner.query(`SELECT name FROM ${TABLE} ORDER BY id`)) as { name: string }[];
  return rows.map(({ name }) => name);
}

async function partitionedTables(runner: QueryRunner): Promise<string[]> {
  if (!(await runner.hasTable('partitioned_tables'))) return [];
  const rows = (await runner.query('SELECT name FROM partitioned_tables ORDER BY name')) as { name: string }[];
  return rows.map(({ name }) => name);
}

/** One at a time per database. Asks again and again rather than waits: a waiting statement would hold up an index that is built beside the traffic. */
async function alone<T>(
  url: string,
  files: readonly MigrationFile[],
  work: (source: DataSource, runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: files.map(toMigration),
    migrationsTableName: TABLE,
    extra: { options: `-c lock_timeout=${LOCK_TIMEOUT_MS}` },
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    for (;;) {
      const question = `SELECT pg_try_advisory_lock(hashtextextended('bangfu.migrate', 0)) AS mine`;
      const [{ mine }] = (await runner.query(question)) as [{ mine: boolean }];
      if (mine) return await work(source, runner);
      await sleep(200);
    }
  } finally {
    await runner.release();
    await source.destroy();
  }
}

function toMigration(file: MigrationFile): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = file.name;
    readonly transaction = file.inTransaction;

    async up(runner: QueryRunner): Promise<void> {
      if (file.inTransaction) return void (await runner.query(file.sql));
      for (const statement of statementsOf(file.sql)) await insisting(() => alongside(runner, statement));
    }

    async down(runner: QueryRunner): Promise<void> {
      const { down, reason } = file;
      if (down === null) throw new Error(`${file.file} is forward only: ${reason ?? 'write a new migration'}`);
      await runner.query(down);
    }
  };
}

/** An index that is built beside the traffic waits for those who were there before it, and holds nobody up while it does. */
async function alongside(runner: QueryRunner, statement: string): Promise<void> {
  const patient = /\bCONCURRENTLY\b/.test(statement);
  if (patient) await runner.query('SET lock_timeout = 0');
  try {
    await runner.query(statement);
  } finally {
    if (patient) await runner.query(`SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
  }
}

/** Until it had its turn. Between two tries the traffic has its own. */
async function insisting(work: () => Promise<unknown>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (tried === TRIES || !PASSING.has((error as { code?: string }).code ?? '')) throw error;
      await sleep(Math.min(50 * tried, 1_000));
    }
  }
}
