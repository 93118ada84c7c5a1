import { Database } from '@bangfu/kernel';
import pg from 'pg';
import { testApp, type TestApp } from './support/app.js';
import { ownerQuery, testDatabase, type TestDatabase } from './support/database.js';
import {
  type Ask,
  changeable,
  entityFaults,
  guardedTables,
  ownedByApplication,
  tablesWithoutPrimaryKey,
  unindexedForeignKeys,
  ungrantedTables,
} from './support/schema-faults.js';

/** What nobody may ever rewrite. A migration may add to it; taking away is a decision that belongs in a review. */
const APPEND_ONLY = [
  'admission_reviews',
  'audit_entries',
  'certificate_reviews',
  'count_entries',
  'files',
  'ledger_chain',
  'ledger_postings',
  'ledger_transfers',
  'order_duties',
  'order_steps',
  'receipt_lines',
  'receipts',
  'shipment_lines',
  'stock_movements',
  'tracking_entries',
  'variant_prices',
];

let house: TestApp;
let scratch: TestDatabase;
let scratchClient: pg.Client;
const ask: Ask = (sql, parameters) => house.get(Database).query(sql, parameters);
const askScratch: Ask = async (sql, parameters = []) => (await scratchClient.query(sql, [...parameters])).rows as never;

beforeAll(async () => {
  house = await testApp();
  scratch = await testDatabase();
  scratchClient = new pg.Client({ connectionString: scratch.url });
  await scratchClient.connect();
}, 60_000);
afterAll(async () => {
  await scratchClient.end();
  await scratch.drop();
  await house.close();
});

describe('The migrated database', () => {
  it('has every table and column that the entities name, of the same type and nullability (ADR 2)', async () => {
    const { source } = house.get(Database);
    expect(source.entityMetadatas.length).toBeGreaterThan(20);
    expect(await entityFaults(source, ask)).toEqual([]);
  });

  it('has an index for every foreign key and a primary key for every table', async () => {
    expect(await unindexedForeignKeys(ask)).toEqual([]);
    expect(await tablesWithoutPrimaryKey(ask)).toEqual([]);
  });

  it('owes the application’s roles nothing: they own no table, function or schema', async () => {
    expect(await ownedByApplication(ask)).toEqual([]);
  });

  it('keeps what is append-only by grant and by trigger', async () => {
    const [guarded, ungranted] = [await guardedTables(ask), await ungrantedTables(ask)];
    expect(await changeable(ask, [...new Set([...APPEND_ONLY, ...guarded])].sort())).toEqual([]);
    expect(ungranted).toEqual(expect.arrayContaining(guarded));
  });

  it('refuses the application every change of an append-only table, even of no row', async () => {
    const database = house.get(Database);
    const codes = new Map<string, string>();
    for (const table of new Set([...APPEND_ONLY, ...(await guardedTables(ask))])) {
      const [column] = await ask<{ name: string }>(
        'SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 LIMIT 1',
        [table],
      );
      for (const statement of [
        `UPDATE ${table} SET ${column!.name} = ${column!.name} WHERE false`,
        `DELETE FROM ${table} WHERE false`,
        `TRUNCATE ${table} CASCADE`,
        `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      ]) {
        const error = await database.query(statement).then(
          () => ({ code: 'done' }),
          (fault: { code?: string }) => fault,
        );
        if (error.code !== '42501') codes.set(statement, String(error.code));
      }
    }
    expect([...codes]).toEqual([]);
  });
});

describe('A violation planted in a database', () => {
  it('is found: an entity that disagrees', async () => {
    const { source } = house.get(Database);
    await ownerQuery(
      scratch,
      `ALTER TABLE organisations RENAME COLUMN short_name TO shorter_name;
       ALTER TABLE orders ALTER COLUMN payment_days TYPE bigint;
       ALTER TABLE users ALTER COLUMN login DROP NOT NULL;
       DROP TABLE recovery_codes CASCADE;
       DROP TABLE order_duties CASCADE`,
    );
    expect(await entityFaults(source, askScratch)).toEqual(
      expect.arrayContaining([
        'organisations.short_name: no such column',
        'orders.payment_days: integer in the entity, bigint in the database',
        'users.login: not null in the entity only',
      ]),
    );
  });

  it('is found: no index, no primary key, the wrong owner', async () => {
    await ownerQuery(
      scratch,
      `CREATE TABLE planted (a uuid REFERENCES users (id), b uuid REFERENCES users (id), c uuid REFERENCES users (id), d uuid REFERENCES users (id));
       CREATE INDEX planted_second ON planted (b, a);
       CREATE INDEX planted_some ON planted (c) WHERE c IS NOT NULL;
       CREATE INDEX planted_few ON planted (d) WHERE b IS NULL AND d IS NOT NULL;
       GRANT CREATE ON SCHEMA public TO bangfu_app;
       ALTER TABLE planted OWNER TO bangfu_app`,
    );
    expect(await unindexedForeignKeys(askScratch)).toEqual(['planted (a)', 'planted (d)']);
    expect(await tablesWithoutPrimaryKey(askScratch)).toEqual(['planted']);
    expect(await ownedByApplication(askScratch)).toEqual(
      expect.arrayContaining(['relation planted', 'relation planted_few']),
    );
  });

  it('is found: an append-only table that lost its grant or its trigger', async () => {
    await ownerQuery(
      scratch,
      `GRANT UPDATE (at) ON audit_entries TO bangfu_app;
       ALTER TABLE count_entries DISABLE TRIGGER ALL;
       GRANT DELETE ON receipts TO bangfu_app`,
    );
    expect(
      await changeable(
        askScratch,
        APPEND_ONLY.filter((table) => table !== 'order_duties'),
      ),
    ).toEqual([
      'audit_entries: the application may change or delete rows',
      'count_entries: no trigger refuses a change',
      'receipts: the application may change or delete rows',
    ]);
  });
});
