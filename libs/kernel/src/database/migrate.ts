import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { repositoryRoot } from '../config/repository-root.js';

const FILE = /^(\d{13})-([a-z0-9-]+)\.sql$/;

/** Applies every pending `migrations/*.sql`, each in its own transaction, as the owner of the database. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = sourceOf(ownerUrl);
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtextextended('bangfu.migrate', 0))`);
    const done = await source.runMigrations({ transaction: 'each' });
    // A house that was shut for a year must not open without a place for its rows.
    await runner.query('SELECT make_partitions()');
    return done.map((migration) => migration.name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}

const sourceOf = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    migrations: migrationFiles().map(toMigration),
    migrationsTableName: 'schema_migrations',
  });

function migrationFiles(): string[] {
  const files = readdirSync(join(repositoryRoot(), 'migrations')).filter((file) => file.endsWith('.sql'));
  const wrong = files.filter((file) => !FILE.test(file));
  if (wrong.length > 0) throw new Error(`migrations must be named <13 digits>-<room>-<verb>.sql: ${wrong.join(', ')}`);
  return files.sort();
}

/** TypeORM reads a migration's order from the 13 digits at the end of its class name. */
function toMigration(file: string): new () => MigrationInterface {
  const [, time, words] = FILE.exec(file)!;
  const name = `${words!.replaceAll('-', '_')}${time}`;
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(join(repositoryRoot(), 'migrations', file), 'utf8'));
    }
    async down(): Promise<void> {
      throw new Error(`${file} is forward only: write a new migration`);
    }
  };
}
