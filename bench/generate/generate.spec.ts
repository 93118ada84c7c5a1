import { KernelModule } from '@bangfu/kernel';
import { LedgerChain, LedgerModule } from '@bangfu/ledger';
import { Verification, VerificationModule } from '@bangfu/reporting';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../../test/support/database.js';
import { verifiedFaults } from '../../test/support/verified.js';
import { fill } from './generate.js';

@Module({ imports: [KernelModule, LedgerModule, VerificationModule] })
class BooksModule {}

const SIZES = { products: 120, suppliers: 6, agencies: 12, lines: 300, seed: 1 };
/** Receipts, invoices, payments and whoever did it are left out, so whatever asks for them finds nothing. */
const LEFT_OUT = /^(发货与验收不超过确认数量|计入的每一分都有验收|计入金额等于应计金额|谁下单、谁验收都有据)/;

/** Everything that holds rows apart or together, and every index, with its partitions. */
const SCHEMA = `
SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS part FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conparentid = 0
UNION ALL SELECT CASE WHEN c.relispartition THEN regexp_replace(pg_get_indexdef(c.oid), ' INDEX \\S+ ', ' INDEX of a partition ') ELSE pg_get_indexdef(c.oid) END
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'public'::regnamespace
UNION ALL SELECT tgrelid::regclass || ' ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal AND tgparentid = 0
 ORDER BY 1`;

const COUNTS = `
SELECT (SELECT count(*) FROM products)::int AS products, (SELECT count(*) FROM order_lines)::int AS lines,
       (SELECT count(*) FROM organisations WHERE kind = 'supplier')::int AS suppliers, (SELECT count(*) FROM organisations WHERE kind = 'budget_unit')::int AS agencies`;

describe('the generator', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await testDatabase();
  });

  afterAll(async () => {
    delete process.env.DATABASE_URL;
    await test?.drop();
  });

  it('leaves the schema as it was and its books in agreement', async () => {
    const before = await rowsOf(test, SCHEMA);
    await fill(test.url, SIZES, () => undefined);
    expect(await rowsOf(test, SCHEMA)).toEqual(before);
    expect(await rowsOf(test, COUNTS)).toEqual([{ products: 120, lines: 300, suppliers: 6, agencies: 12 }]);
    expect(await faultsOf(test)).toEqual([]);
  }, 240_000);
});

async function faultsOf({ url }: TestDatabase): Promise<string[]> {
  process.env.DATABASE_URL = url;
  const app = await NestFactory.createApplicationContext(BooksModule, { logger: ['error'] });
  try {
    await app.get(LedgerChain, { strict: false }).seal();
    return (await verifiedFaults(app.get(Verification, { strict: false }))).filter((fault) => !LEFT_OUT.test(fault));
  } finally {
    await app.close();
  }
}

async function rowsOf({ url }: TestDatabase, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
