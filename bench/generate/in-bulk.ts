import type { Client } from './world.js';

interface Definition {
  readonly drop: string;
  readonly make: string;
}

/** Plain indexes; what holds rows apart (primary keys, UNIQUE, EXCLUDE) stays awake. */
const INDEXES = `
SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS drop, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') AS make
  FROM pg_index i WHERE i.indrelid::regclass::text = ANY ($1) AND NOT i.indisunique AND NOT i.indisexclusion ORDER BY 1`;

const FOREIGN_KEYS = `
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND conrelid::regclass::text = ANY ($1) ORDER BY 1`;

/**
 * Writes many rows: foreign keys are checked and indexes built once for all rows at the end, not row by row. Nothing that the schema
 * demands is left out: a row that breaks a key fails the run when the key is added. Triggers and all other constraints stay awake.
 */
export async function inBulk(client: Client, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  const definitions: Definition[] = [];
  for (const statement of [INDEXES, FOREIGN_KEYS]) {
    definitions.push(...(await client.query<Definition>(statement, [tables])).rows);
  }
  for (const { drop } of definitions) await client.query(drop);
  await work();
  for (const { make } of definitions) await client.query(make);
}
