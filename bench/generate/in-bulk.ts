import type { Client } from './world.js';

interface Definition {
  readonly drop: string;
  readonly make: string;
}

/** The tables of $1 and their partitions. $2: the indexes that stay; null for all that hold rows apart (primary keys, UNIQUE, EXCLUDE). */
const CHOSEN = `
WITH chosen AS (
  SELECT coalesce(tree.relid, c.oid) AS oid FROM pg_class c LEFT JOIN LATERAL pg_partition_tree(c.oid) tree ON true WHERE c.oid = ANY ($1::regclass[])
)`;

const INDEXES = `${CHOSEN}
SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS drop, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') AS make
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
 WHERE i.indrelid IN (SELECT oid FROM chosen) AND NOT c.relispartition AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
   AND CASE WHEN $2::text[] IS NULL THEN NOT i.indisunique ELSE c.relname <> ALL ($2) END ORDER BY 1`;

const KEYS = `${CHOSEN}
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype IN ('p', 'u', 'x') AND conparentid = 0 AND conrelid IN (SELECT oid FROM chosen) AND conname <> ALL ($2::text[]) ORDER BY 1`;

const FOREIGN_KEYS = `${CHOSEN}
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype = 'f' AND conparentid = 0
   AND (conrelid IN (SELECT oid FROM chosen) OR ($2::text[] IS NOT NULL AND confrelid IN (SELECT oid FROM chosen))) ORDER BY 1`;

/**
 * Writes many rows: foreign keys are checked and indexes built once for all rows at the end, not row by row. Nothing that the schema
 * demands is left out: rows that break a key fail the run when the key is added. Triggers and CHECKs stay awake, and so do primary keys,
 * UNIQUE and EXCLUDE, unless the caller names in `awake` the few indexes that its own statements and the triggers need.
 */
export async function inBulk(
  client: Client,
  tables: readonly string[],
  work: () => Promise<void>,
  awake: readonly string[] | null = null,
): Promise<void> {
  const foreign = (await client.query<Definition>(FOREIGN_KEYS, [tables, awake])).rows;
  const keys = awake ? (await client.query<Definition>(KEYS, [tables, awake])).rows : [];
  const indexes = (await client.query<Definition>(INDEXES, [tables, awake])).rows;
  for (const { drop } of [...foreign, ...keys, ...indexes]) await client.query(drop);
  await work();
  for (const { make } of [...keys, ...indexes, ...foreign]) await client.query(make);
}
