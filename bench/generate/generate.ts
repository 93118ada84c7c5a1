import 'reflect-metadata';
import { CatalogModule, Categories } from '@bangfu/catalog';
import { FilesModule, KernelModule, migrate } from '@bangfu/kernel';
import { Divisions } from '@bangfu/parties';
import { Programmes, QuotaModule } from '@bangfu/quota';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import type { Options } from '../options.js';
import { makeGoods } from './goods.js';
import { makeHistory } from './history.js';
import { inBulk } from './in-bulk.js';
import { makePeople } from './people.js';
import { makePlans } from './plans.js';
import { type Client, ID_FUNCTION, yearOfRun } from './world.js';

/** What a dataset is made of: the same sizes and seed make the same rows, on any day of a year but for the dates of orders. */
export type Sizes = Pick<Options, 'products' | 'suppliers' | 'agencies' | 'lines' | 'seed'>;
type Say = (text: string) => void;

@Module({ imports: [KernelModule, FilesModule, CatalogModule, QuotaModule] })
class SourcesModule {}

/** Makes the schema and fills it. */
export async function generate(url: string, sizes: Sizes, say: Say): Promise<void> {
  await migrate(url);
  await fill(url, sizes, say);
}

/**
 * Fills a database that is empty but for its schema: what the product imports is imported by its services, everything else is written as
 * rows, with every constraint and trigger of the schema. The same sizes make the same rows.
 */
export async function fill(url: string, sizes: Sizes, say: Say): Promise<void> {
  await withVariables(url, async () => {
    const app = await NestFactory.createApplicationContext(SourcesModule, { logger: ['error'] });
    const client = await openSession(url);
    try {
      await write(url, client, app, sizes, say);
    } finally {
      await client.end();
      await app.close();
    }
  });
}

async function write(url: string, client: Client, app: INestApplicationContext, sizes: Sizes, say: Say): Promise<void> {
  await timed(say, 'divisions, categories, programmes', async () => {
    await app.get(Divisions, { strict: false }).importAll();
    await app.get(Categories, { strict: false }).importAll();
    await app.get(Programmes, { strict: false }).importAll();
  });
  const year = yearOfRun();
  await timed(say, `${sizes.suppliers} suppliers, ${sizes.agencies} agencies`, () =>
    inBulk(client, ['organisations'], () => makePeople(client, sizes)),
  );
  await client.query('ANALYZE');
  await timed(say, `${sizes.products} products`, () => makeGoods(client, app, sizes));
  await timed(say, 'budgets and plans', () => makePlans(client, sizes.agencies, year));
  await client.query('ANALYZE');
  await timed(say, `${sizes.lines} order lines`, () => makeHistory(() => openSession(url), { ...sizes, year }));
  await timed(say, 'vacuum', () => client.query('VACUUM (ANALYZE)'));
}

/** A connection of the generator's own. */
async function openSession(url: string): Promise<Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; ${ID_FUNCTION}`,
  );
  return client;
}

/** The product's own modules read their database from the environment. */
async function withVariables(url: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = url;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
}

async function timed(say: (text: string) => void, what: string, work: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  await work();
  say(`${what}: ${((performance.now() - from) / 1_000).toFixed(1)} s`);
}
