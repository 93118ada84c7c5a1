import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database, Env } from '@bangfu/kernel';
import { Divisions } from '@bangfu/parties';
import pg from 'pg';
import { DELAY_MS } from '../prove/support/proving.js';
import { SlowLine } from '../prove/support/slow-line.js';

/** The migrated database that the global set-up makes. */
export const MIGRATED = 'bangfu_template';
const PLACES = 'bangfu_places';
const STRATEGY = process.env.TEST_DATABASE_STRATEGY === 'FILE_COPY' ? 'FILE_COPY' : 'WAL_LOG';
const sourceIsBusy = '55006';
let made = 0;

export interface TestDatabase {
  /** Connects as the owner of the database. */
  readonly url: string;
  /** The same for the application: in a proof with a delay, over a line that can be slowed down. */
  readonly applicationUrl: string;
  /** That line; null without a delay. It is fast until told otherwise. */
  readonly line: SlowLine | null;
  /** Removes the database; connections still open are cut. */
  drop(): Promise<void>;
}

/** A fresh, migrated database of your own, cloned from the template in 40 ms where the server lies in memory, in 300 where it lies on a disk. */
export const testDatabase = (): Promise<TestDatabase> => databaseFrom(MIGRATED);

/** The same with all places of the country in it, which take three seconds to bring in: once per test run, whoever asks first. */
export async function placesDatabase(): Promise<TestDatabase> {
  await makeOnce(PLACES, MIGRATED, async (url) => {
    const database = new Database(new Env({ DATABASE_URL: url, LOG_LEVEL: 'silent' }));
    await database.onModuleInit();
    await new Divisions(database).importAll();
    await database.onApplicationShutdown();
  });
  return databaseFrom(PLACES);
}

/** One that no migration has seen. */
export const emptyDatabase = (): Promise<TestDatabase> => databaseFrom('template1');

/**
 * Makes a database to copy from (`databaseFrom`), once per server however many ask at once. It begins as a copy of `original`;
 * nobody may connect to it once it is made.
 */
export async function makeOnce(name: string, original: string, work: (url: string) => Promise<void>): Promise<void> {
  await asAdministrator(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const made = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND NOT datallowconn', [name]);
    if (made.rowCount === 0) {
      await drop(client, name);
      await copy(client, original, name);
      await work(urlOf(name));
      // A template that somebody is connected to cannot be cloned.
      await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    }
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  });
}

/** A copy of a database to which nobody may connect. */
export async function databaseFrom(original: string): Promise<TestDatabase> {
  made += 1;
  const name = `test_${process.env.JEST_WORKER_ID ?? '1'}_${made}_${randomBytes(4).toString('hex')}`;
  await asAdministrator((client) => copy(client, original, name));
  const url = urlOf(name);
  const line = DELAY_MS > 0 ? await SlowLine.to(url) : null;
  return {
    url,
    applicationUrl: line?.url ?? url,
    line,
    async drop() {
      await line?.close();
      await asAdministrator((client) => drop(client, name));
    },
  };
}

async function copy(client: pg.Client, original: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${original} STRATEGY ${STRATEGY}`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== sourceIsBusy || attempt === 50) throw error;
      await sleep(100);
    }
  }
}

async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

export async function asAdministrator(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

export function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is missing: run the specs through Jest with its global set-up');
  return url;
}

/** Runs SQL as the owner of a test database: what only a database administrator, or an attacker with his rights, could do. */
export async function ownerQuery(database: Pick<TestDatabase, 'url'>, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
