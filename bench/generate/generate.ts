import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { CatalogModule, Categories } from '@bangfu/catalog';
import { businessDate, FilesModule, fiscalYear, KernelModule, migrate, startOfBusinessDate } from '@bangfu/kernel';
import { Divisions } from '@bangfu/parties';
import { Programmes, QuotaModule } from '@bangfu/quota';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import type { Options } from '../options.js';
import { makeGoods, WORDS } from './goods.js';
import { makeHistory } from './history.js';
import { inBulk } from './in-bulk.js';
import { makePeople } from './people.js';
import { makePlans } from './plans.js';
import { type Agency, benchId, type Client, ID_FUNCTION, KIND, type Session, type World } from './world.js';

const SHELF = 60;
const SHELVES = 64;
const SOME_PRODUCTS = 1_000;
/** So many buyers have a session. */
const CROWD = 1_000;

@Module({ imports: [KernelModule, FilesModule, CatalogModule, QuotaModule] })
class SourcesModule {}

export async function generate(url: string, options: Options, say: (text: string) => void): Promise<World> {
  await migrate(url);
  return fill(url, options, say);
}

/**
 * Fills a database that is empty but for its schema: what the product imports is imported by its services, everything else is
 * written as rows, with every constraint and trigger awake. The same options make the same rows.
 */
export async function fill(url: string, options: Options, say: (text: string) => void): Promise<World> {
  const app = await NestFactory.createApplicationContext(SourcesModule, { logger: ['error'] });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await timed(say, 'divisions, categories, programmes', async () => {
      await app.get(Divisions, { strict: false }).importAll();
      await app.get(Categories, { strict: false }).importAll();
      await app.get(Programmes, { strict: false }).importAll();
    });
    const year = fiscalYear(businessDate(new Date()));
    await client.query(
      `SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; ${ID_FUNCTION}`,
    );
    await timed(say, `${options.suppliers} suppliers, ${options.agencies} agencies`, () =>
      inBulk(client, ['organisations'], () => makePeople(client, options)),
    );
    await client.query('ANALYZE');
    await timed(say, `${options.products} products`, () =>
      inBulk(client, ['products', 'variants', 'stock_movements'], () => makeGoods(client, app, options)),
    );
    await timed(say, 'budgets and plans', () => makePlans(client, options.agencies, year));
    await client.query('ANALYZE');
    await timed(say, `${options.lines} order lines`, () => makeHistory(client, { ...options, year }));
    await timed(say, 'counties counted ahead, as the worker does', () =>
      client.query(`SELECT count_supply((now() AT TIME ZONE 'Asia/Shanghai')::date, $1, $2)`, [
        startOfBusinessDate(`${year}-01-01`),
        startOfBusinessDate(`${year + 1}-01-01`),
      ]),
    );
    await timed(say, 'vacuum', () => client.query('VACUUM (ANALYZE)'));
    return await worldOf(client, options, year);
  } finally {
    await client.end();
    await app.close();
  }
}

async function worldOf(client: Client, options: Options, year: number): Promise<World> {
  const shelves: string[][] = [];
  const { rows } = await client.query<{ supplier: string; variants: string[] }>(
    `SELECT supplier_id AS supplier, (array_agg(id::text ORDER BY id))[1:${SHELF}] AS variants FROM variants GROUP BY 1 ORDER BY count(*) >= 50 DESC, 1 LIMIT ${SHELVES}`,
  );
  for (const { variants } of rows) shelves.push(variants);
  const newest = Math.min(options.products, SOME_PRODUCTS);
  const agencies: Agency[] = [];
  for (let n = 1; n <= Math.min(options.agencies, CROWD); n += 1) {
    agencies.push({
      id: benchId(KIND.agency, n),
      buyer: await signIn(client, n * 2, benchId(KIND.buyer, n), benchId(KIND.agency, n)),
      approver: await signIn(client, n * 2 + 1, benchId(KIND.approver, n), benchId(KIND.agency, n)),
    });
  }
  return {
    year,
    provinceCode: '43',
    countyCode: (await client.query<{ code: string }>('SELECT code FROM bench_counties WHERE n = 1')).rows[0]!.code,
    productIds: Array.from({ length: newest }, (_, index) => benchId(KIND.product, options.products - index)),
    oneVariantId: benchId(KIND.product, 1),
    fiftyVariantsId: benchId(KIND.product, Math.min(2, options.products)),
    words: WORDS,
    shelves,
    agencies,
    official: await signIn(client, 1, benchId(KIND.official, 1), benchId(KIND.office, 2)),
  };
}

/** A session as the product keeps it: the hash of a token, here one that anybody can work out. */
async function signIn(client: Client, n: number, userId: string, organisationId: string): Promise<Session> {
  const token = createHash('sha256').update(`bench session ${n}`).digest('base64url');
  await client.query(
    `INSERT INTO sessions (id, token_hash, user_id, organisation_id, csrf_token, second_factor_at, created_at, last_seen_at, expires_at)
     VALUES (pg_temp.bench_id(${KIND.session}, $1), $2, $3, $4, $5, now(), now(), now(), now() + interval '12 hours')`,
    [n, createHash('sha256').update(token).digest(), userId, organisationId, token],
  );
  return { cookie: `bangfu_session=${token}`, csrf: token };
}

async function timed(say: (text: string) => void, what: string, work: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  await work();
  say(`${what}: ${((performance.now() - from) / 1_000).toFixed(1)} s`);
}
