import type { INestApplicationContext } from '@nestjs/common';
import { consumingApp } from '../../../../test/support/consuming-app.js';
import { ownerQuery, type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { Database } from './database.js';
import { PreparingClient } from './preparing-client.js';

const CUT_OTHERS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;

describe('Hot statements', () => {
  let test: TestDatabase;
  let app: INestApplicationContext;
  let database: Database;

  beforeAll(async () => {
    test = await testDatabase();
    await ownerQuery(
      test,
      `CREATE TABLE specimens (id int PRIMARY KEY, word text); GRANT ALL ON specimens TO bangfu_app;
       INSERT INTO specimens SELECT n, 'word ' || n FROM generate_series(1, 5) n`,
    );
    app = await consumingApp({ consumers: [], variables: { DATABASE_URL: test.url, DATABASE_POOL_SIZE: '2' } });
    database = app.get(Database);
  });

  afterAll(async () => {
    await app?.close();
    await test?.drop();
  });

  const prepared = async (like: string): Promise<number> => {
    const [row] = await database.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM pg_prepared_statements WHERE statement LIKE $1',
      [like],
    );
    return row!.n;
  };

  it('are prepared once per connection, and cold ones not at all', async () => {
    const hot = 'SELECT word FROM specimens WHERE id = $1';
    for (let id = 1; id <= 5; id += 1) expect(await database.query(hot, [id])).toEqual([{ word: `word ${id}` }]);
    await database.query('SELECT word AS cold FROM specimens WHERE id = $1', [1]);
    expect([await prepared('SELECT word FROM%'), await prepared('SELECT word AS cold%')]).toEqual([1, 0]);
  });

  it('answer the same rows of every kind after their columns are known, also many at once and none at all', async () => {
    const all = `SELECT id::bigint AS id, word, date '2026-03-18' AS "on", NULL::text AS nothing, json_build_object('id', id) AS json
      FROM specimens WHERE id <= $1 ORDER BY id`;
    const row = { id: 1n, word: 'word 1', on: '2026-03-18', nothing: null, json: { id: 1 } };
    for (let use = 0; use < 4; use += 1) expect(await database.query(all, [1])).toEqual([row]);
    const sizes = await database.transaction(() =>
      Promise.all([3, 0, 1].map(async (most) => (await database.query(all, [most])).length)),
    );
    expect(sizes).toEqual([3, 0, 1]);
    for (let use = 0; use < 6; use += 1) {
      expect(await database.query('DELETE FROM specimens WHERE id > $1', [100])).toEqual([]);
      expect(await database.execute('UPDATE specimens SET word = word WHERE id <= $1', [2])).toBe(2);
    }
  });

  it('make room for others, so that a connection never holds more than a few hundred', async () => {
    for (let n = 0; n < 300; n += 1) {
      for (let use = 0; use < 4; use += 1) await database.query(`SELECT $1::int + ${n} AS sum`, [1]);
    }
    expect(await prepared('%')).toBeLessThanOrEqual(251);
    expect(await database.query('SELECT $1::int + 0 AS sum', [7])).toEqual([{ sum: 7 }]);
  });

  it('outlive a migration that changes what they answer, outside of a transaction and within', async () => {
    const all = 'SELECT * FROM specimens WHERE id = $1';
    for (let use = 0; use < 5; use += 1) await database.query(all, [1]);
    await ownerQuery(test, 'ALTER TABLE specimens ADD COLUMN weight int');
    expect(await database.query(all, [1])).toEqual([{ id: 1, word: 'word 1', weight: null }]);
    await ownerQuery(test, 'ALTER TABLE specimens ADD COLUMN colour text');
    const found = await database.transaction(() => database.query(all, [1]));
    expect(found).toEqual([{ id: 1, word: 'word 1', weight: null, colour: null }]);
  });

  it('fail as they would without a name, and work again afterwards', async () => {
    const divide = 'SELECT 10 / $1::int AS quotient';
    for (let use = 0; use < 5; use += 1) await database.query(divide, [5]);
    await expect(database.query(divide, [0])).rejects.toThrow('division by zero');
    await expect(database.query(divide, ['five'])).rejects.toThrow('invalid input syntax');
    expect(await database.query(divide, [2])).toEqual([{ quotient: 5 }]);
  });

  it('leave a server that takes no writes any more, so that the next connection finds the one that does', async () => {
    const write = `UPDATE specimens SET word = 'written' WHERE id = $1`;
    const name = new URL(test.url).pathname.slice(1);
    await ownerQuery(test, `ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    await ownerQuery(test, CUT_OTHERS);
    // Of the pool's connections some may not have heard yet that they were cut.
    const refusal = () =>
      database.transaction(() => database.execute(write, [1])).catch(({ code }: { code?: string }) => code);
    await eventually(refusal, (code) => code === '25006');
    await ownerQuery(test, `BEGIN READ WRITE; ALTER DATABASE ${name} RESET default_transaction_read_only; COMMIT`);
    expect(await database.transaction(() => database.execute(write, [1]))).toBe(1);
  });

  it('go out in one write with whatever else is sent in the same turn, and no later', async () => {
    const client = new PreparingClient({ connectionString: test.url, pipeline: true });
    await client.connect();
    const writes = writesOf(client);
    const ask = (text: string, values?: unknown[]) => client.query(text, values) as Promise<unknown>;
    const word = (id: number) => ask('SELECT word FROM specimens WHERE id = $1', [id]);
    await Promise.all([ask('START TRANSACTION'), word(3), word(4), ask('COMMIT')]);
    expect(writes()).toBe(1);
    await word(5);
    expect(writes()).toBe(2);
    await client.end();
  });
});

/** How often the connection has written to its socket since. */
function writesOf(client: PreparingClient): () => number {
  type Ways = Record<'_write' | '_writev', (...words: unknown[]) => void>;
  const { stream } = (client as unknown as { connection: { stream: Ways } }).connection;
  let writes = 0;
  for (const way of ['_write', '_writev'] as const) {
    const usual = stream[way];
    stream[way] = function counted(...words) {
      writes += 1;
      usual.apply(this, words);
    };
  }
  return () => writes;
}
