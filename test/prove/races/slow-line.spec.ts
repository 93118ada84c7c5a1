import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { DELAY_MS, proved } from '../support/proving.js';
import { SlowLine } from '../support/slow-line.js';

describe('a slow line to the database', () => {
  let at: TestDatabase;
  let line: SlowLine;
  let client: pg.Client;
  beforeAll(async () => {
    at = await testDatabase();
    line = await SlowLine.to(at.url);
    client = new pg.Client({ connectionString: line.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await line.close();
    await at.drop();
  });

  const took = async (work: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };

  it('adds its delay to each round trip, once, however long the answer is', async () => {
    line.delayMs = 80;
    expect(await took(() => client.query('SELECT 1'))).toBeGreaterThanOrEqual(79);
    const long = await took(() => client.query(`SELECT repeat('x', 1000) FROM generate_series(1, 3000)`));
    expect(long).toBeGreaterThanOrEqual(79);
    // Three megabytes come in dozens of pieces.
    expect(long).toBeLessThan(80 * 6);
    line.delayMs = 0;
    expect(await took(() => client.query('SELECT 1'))).toBeLessThan(79);
  });

  it('keeps the order of what is sent, also when the delay is lowered meanwhile', async () => {
    line.delayMs = 60;
    const slow = client.query(`SELECT 'first' AS said`);
    line.delayMs = 0;
    const quick = client.query(`SELECT 'second' AS said`);
    const said = await Promise.all([slow, quick]);
    expect(said.map(({ rows }) => (rows as { said: string }[])[0]!.said)).toEqual(['first', 'second']);
  });

  it('stands between application and database in a pass with a delay, and only there', async () => {
    expect(at.line !== null).toBe(DELAY_MS > 0);
    if (!at.line) return;
    const through = new pg.Client({ connectionString: at.applicationUrl });
    await through.connect();
    at.line.delayMs = DELAY_MS;
    const ms = await took(() => through.query('SELECT 1'));
    at.line.delayMs = 0;
    await through.end();
    expect(ms).toBeGreaterThanOrEqual(DELAY_MS - 1);
    proved('slow line', { 'milliseconds of one round trip': Math.round(ms) });
  });
});
