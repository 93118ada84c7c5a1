// Before the first spec: one PostgreSQL, and in it one migrated template that every spec file clones.
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { ensureBuild } from '../../bin/build.mjs';
import { startJanitor } from '../../bin/clearing.mjs';
import { quickFolder } from '../../bin/memory.mjs';
import { startPostgres } from '../../bin/postgres.mjs';
import { inRoot } from '../../bin/root.mjs';

const template = 'bangfu_template';

export default async function setUp() {
  const byHand = !process.env.TEST_DATABASE_URL;
  await ensureBuild();
  if (byHand) await startOwnServer();
  await makeTemplate(process.env.TEST_DATABASE_URL, byHand);
}

// `npm test` brings a server along; Jest started by hand makes one for itself.
async function startOwnServer() {
  const { folder: place, inMemory } = quickFolder();
  const folder = mkdtempSync(join(place, 'bangfu-jest-'));
  const janitor = startJanitor();
  janitor.remove(folder);
  const postgres = await startPostgres({ dataDir: folder, fsync: false, maxConnections: 400 });
  janitor.stop(postgres.pid, 'SIGQUIT');
  process.env.TEST_DATABASE_URL = postgres.url;
  if (inMemory) process.env.TEST_DATABASE_STRATEGY = 'FILE_COPY';
  globalThis.bangfuTearDown = async () => {
    await postgres.stop();
    await janitor.finish();
  };
}

async function makeTemplate(serverUrl, byHand) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await dropOriginals(client);
    await client.query(`CREATE DATABASE ${template}`);
    const url = new URL(serverUrl);
    url.pathname = `/${template}`;
    await migrateTemplate(url.href).catch((error) => {
      // While a migration is being written, the rooms before it can still be worked on; `npm test` is not so kind.
      if (!byHand) throw error;
      console.error(`\nTHE TEMPLATE IS INCOMPLETE: ${error.message}`);
    });
    // A template that somebody is connected to cannot be cloned.
    await client.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [template]);
  } finally {
    await client.end();
  }
}

/** On a server that outlives its runs: the template, and what was made from it (`makeOnce`), are of an earlier schema. */
async function dropOriginals(client) {
  const { rows } = await client.query(
    `SELECT datname FROM pg_database WHERE datname = $1 OR (datname LIKE 'bangfu\\_%' AND NOT datallowconn)`,
    [template],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
}

async function migrateTemplate(url) {
  const migrate = inRoot('dist/libs/kernel/src/database/migrate.js');
  if (!existsSync(inRoot('migrations')) || !existsSync(migrate)) return;
  const kernel = await import(pathToFileURL(migrate).href);
  await kernel.migrate(url);
}
