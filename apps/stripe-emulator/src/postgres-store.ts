import type { Changes, Condition, EmulatorStore, Row, SavedAnswer, Selection } from './store.js';

/** Runs one statement and answers its rows. Kernel's Database joins the transaction around it; `pg` runs it alone. */
export type Query = (sql: string, parameters: readonly unknown[]) => Promise<readonly object[]>;

/** Survives a restart. One statement writes all of a call, so that it needs no transaction of its own. One emulator per database. */
export class PostgresStore implements EmulatorStore {
  constructor(private readonly query: Query) {}

  async get(id: string): Promise<Row | null> {
    const rows = await this.query('SELECT id, account, object, json FROM emulator_objects WHERE id = $1', [id]);
    return (rows[0] as Row | undefined) ?? null;
  }

  async list(selection: Selection): Promise<Row[]> {
    const { object, account, where = {}, from, to, after, before, limit } = selection;
    const values: unknown[] = [object];
    const value = (one: unknown): string => `$${values.push(one)}`;
    const conditions = ['object = $1'];
    if (account !== undefined) conditions.push(`account = ${value(account)}`);
    if (from !== undefined) conditions.push(`(json->>'created')::bigint >= ${value(from)}`);
    if (to !== undefined) conditions.push(`(json->>'created')::bigint <= ${value(to)}`);
    if (after !== undefined) conditions.push(`seq < ${seqOf(value(after))}`);
    if (before !== undefined) conditions.push(`seq > ${seqOf(value(before))}`);
    for (const [name, condition] of Object.entries(where)) conditions.push(conditionOf(name, condition, value));
    const bound = limit === undefined ? '' : ` LIMIT ${value(limit)}`;
    const sql = `SELECT id, account, object, json FROM emulator_objects WHERE ${conditions.join(' AND ')} ORDER BY seq`;
    const rows = (await this.query(`${sql} ${before === undefined ? 'DESC' : 'ASC'}${bound}`, values)) as Row[];
    return before === undefined ? rows : [...rows].reverse();
  }

  async write({ put, removed, saved }: Changes): Promise<void> {
    await this.query(WRITE, [JSON.stringify(put), removed, saved ? JSON.stringify([saved]) : '[]']);
  }

  async answered(account: string, key: string): Promise<SavedAnswer | null> {
    const rows = await this.query(
      'SELECT account, key, asked, status, body, created::float8 AS created FROM emulator_answers WHERE account = $1 AND key = $2',
      [account, key],
    );
    return (rows[0] as SavedAnswer | undefined) ?? null;
  }
}

/** Numbers of `seq` follow the order in which the call made its objects. */
const WRITE = `
  WITH gone AS (
    DELETE FROM emulator_objects WHERE id = ANY ($2::text[])
  ), answered AS (
    INSERT INTO emulator_answers (account, key, asked, status, body, created)
    SELECT account, key, asked, status, body, created
      FROM jsonb_to_recordset($3::jsonb) AS a (account text, key text, asked text, status int, body text, created bigint)
    ON CONFLICT (account, key) DO UPDATE
       SET asked = excluded.asked, status = excluded.status, body = excluded.body, created = excluded.created
  )
  INSERT INTO emulator_objects (id, account, object, json)
  SELECT row->>'id', row->>'account', row->>'object', row->'json'
    FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (row, position)
   ORDER BY position
  ON CONFLICT (id) DO UPDATE SET json = excluded.json`;

const seqOf = (parameter: string): string => `(SELECT seq FROM emulator_objects WHERE id = ${parameter})`;

function conditionOf(name: string, condition: Condition, value: (one: unknown) => string): string {
  // Names come from our own routes, never from a caller.
  const field = name === 'id' ? 'id' : `json->>'${name}'`;
  if (typeof condition === 'string') return `${field} = ${value(condition)}`;
  return 'not' in condition
    ? `NOT ${field} = ANY (${value(condition.not)}::text[])`
    : `${field} = ANY (${value(condition)}::text[])`;
}
