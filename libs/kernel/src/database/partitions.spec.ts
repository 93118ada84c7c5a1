import { Database, KernelModule, Partitions } from '@bangfu/kernel';
import { NestFactory } from '@nestjs/core';
import { ownerQuery, testDatabase, type TestDatabase } from '../../../../test/support/database.js';

const YEARS_AHEAD = `now() + interval '400 days'`;

let database: TestDatabase;
let app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>;
const ask = <R>(sql: string): Promise<R[]> => app.get(Database).query<R & Record<string, unknown>>(sql);
const partitionOf = async (where: string): Promise<string> =>
  (await ask<{ part: string }>(`SELECT tableoid::regclass::text AS part FROM outbox_events WHERE ${where}`))[0]!.part;
const write = (id: string, type: string): Promise<unknown> =>
  ask(`INSERT INTO outbox_events (id, type, payload, at) VALUES (${id}, 'kernel.${type}', '{}', now())`);

beforeAll(async () => {
  database = await testDatabase();
  process.env.DATABASE_URL = database.url;
  app = await NestFactory.createApplicationContext(KernelModule, { logger: false });
}, 60_000);
afterAll(async () => {
  await app.close();
  delete process.env.DATABASE_URL;
  await database.drop();
});

describe('Tables that grow without end', () => {
  it('are partitioned by the time of their ids, with partitions ready for what comes', async () => {
    const tables = await ask<{ name: string; parts: number }>(
      `SELECT inhparent::regclass::text AS name, count(*)::int AS parts FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid AND c.relkind = 'r'
       WHERE inhparent::regclass::text IN (SELECT name FROM partitioned_tables) GROUP BY 1 ORDER BY 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual([
      ...['audit_entries', 'event_deliveries', 'ledger_postings', 'order_lines', 'order_steps', 'orders'],
      'outbox_events',
    ]);
    for (const { parts } of tables) expect(parts).toBeGreaterThanOrEqual(3);
    expect(await app.get(Partitions).makeReady()).toBe(0);
  });

  // Made on the last day of a month, the first partition reaches to the end of the next.
  it('take a row of today and of the month after next into different partitions', async () => {
    await write('first_id_of(now())', 'today');
    await write(`first_id_of(now() + interval '2 months')`, 'later');
    expect(await partitionOf(`type = 'kernel.later'`)).not.toBe(await partitionOf(`type = 'kernel.today'`));
  });

  it('lose nothing whose time has no partition yet, and make one when its time comes', async () => {
    await write(`first_id_of(${YEARS_AHEAD})`, 'far_away');
    expect(await partitionOf(`type = 'kernel.far_away'`)).toBe('outbox_events_rest');
    const [later] = await ask<{ made: number }>(`SELECT make_partitions(now() + interval '5 months') AS made`);
    expect(later!.made).toBeGreaterThanOrEqual(5);
    const [again] = await ask<{ made: number }>(`SELECT make_partitions(now() + interval '5 months') AS made`);
    expect(again!.made).toBe(0);
  });

  it('are reached by the application through the table alone', async () => {
    await expect(ask('SELECT 1 FROM outbox_events_first')).rejects.toThrow(/permission denied/);
    await expect(ask('CREATE TABLE outbox_events_2099 PARTITION OF outbox_events FOR VALUES IN (1)')).rejects.toThrow();
  });

  it('stay append-only in each of their partitions, for the owner too', async () => {
    await ask(
      `INSERT INTO audit_entries (id, at, actor_name, actor_roles, action, subject_type, subject_id)
       VALUES (first_id_of(now() + interval '1 month 1 day'), now(), 'x', '{}', 'kernel.tried', 'x', 'x')`,
    );
    const [{ part }] = (await ask<{ part: string }>(`SELECT tableoid::regclass::text AS part FROM audit_entries`)) as [
      { part: string },
    ];
    for (const sql of [`UPDATE ${part} SET actor_name = 'y'`, `DELETE FROM ${part}`, `TRUNCATE ${part}`]) {
      await expect(ownerQuery(database, sql)).rejects.toThrow(/append-only/);
    }
  });
});
