import type { Database } from '@bangfu/kernel';

type DataSource = Database['source'];
type EntityMetadata = DataSource['entityMetadatas'][number];

/** Asks the catalogue of one database; rows of plain values. */
export type Ask = <R>(sql: string, parameters?: readonly unknown[]) => Promise<R[]>;

interface DatabaseColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const ORDINARY = `c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`;

/** Names in which the driver and the catalogue differ. */
const SAME_TYPE: Readonly<Record<string, string>> = {
  int8: 'bigint',
  int4: 'integer',
  int: 'integer',
  int2: 'smallint',
  bool: 'boolean',
  varchar: 'character varying',
  timestamptz: 'timestamp with time zone',
};

/** Where an entity says something else than the migrated database. */
export async function entityFaults(source: DataSource, ask: Ask): Promise<string[]> {
  const columns = await ask<DatabaseColumn>(
    `SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace`,
  );
  const byTable = new Map<string, DatabaseColumn[]>();
  for (const column of columns) byTable.set(column.table, [...(byTable.get(column.table) ?? []), column]);
  return source.entityMetadatas.flatMap((entity) => faultsOf(source, entity, byTable.get(entity.tableName)));
}

function faultsOf(source: DataSource, entity: EntityMetadata, found: readonly DatabaseColumn[] | undefined): string[] {
  if (!found) return [`${entity.name}: no table ${entity.tableName}`];
  return entity.columns.flatMap((column) => {
    const name = `${entity.tableName}.${column.databaseName}`;
    const actual = found.find((candidate) => candidate.name === column.databaseName);
    if (!actual) return [`${name}: no such column`];
    const normal = source.driver.normalizeType(column);
    const said = (SAME_TYPE[normal] ?? normal) + (column.isArray ? '[]' : '');
    return [
      ...(said === actual.type ? [] : [`${name}: ${said} in the entity, ${actual.type} in the database`]),
      ...(column.isNullable === actual.nullable
        ? []
        : [`${name}: ${column.isNullable ? 'nullable' : 'not null'} in the entity only`]),
    ];
  });
}

/**
 * Foreign keys that no index helps: deleting the referenced row would read the whole table. A key of several columns
 * is helped by an index that its first column leads, because that column alone is an id.
 */
export async function unindexedForeignKeys(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT con.conrelid::regclass || ' (' || (
         SELECT string_agg(a.attname, ', ' ORDER BY k.position)
         FROM unnest(con.conkey) WITH ORDINALITY AS k (number, position)
         JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = k.number) || ')' AS name
     FROM pg_constraint con
     JOIN pg_class c ON c.oid = con.conrelid AND c.relkind = 'r' -- of a table of partitions each has its own
     WHERE con.contype = 'f' AND con.connamespace = 'public'::regnamespace AND NOT EXISTS (
       SELECT FROM pg_index i
       WHERE i.indrelid = con.conrelid AND i.indisvalid
         AND i.indkey[0] = con.conkey[1]
         AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) ~ '^\\(?\\w+ IS NOT NULL\\)?$'))
     ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

/** A total may be keyed by a unique constraint in which null is a value too ("no programme"), which no primary key allows. */
export async function tablesWithoutPrimaryKey(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE ${ORDINARY} AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indpred IS NULL
       AND (i.indisprimary OR (i.indisunique AND i.indnullsnotdistinct))) ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

/** What belongs to the application's role although it may only use it: it could drop triggers and constraints. */
export async function ownedByApplication(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT 'relation ' || relname AS name FROM pg_class
       WHERE pg_get_userbyid(relowner) IN ('bangfu_app', 'bangfu_reader') AND relnamespace = 'public'::regnamespace
     UNION ALL SELECT 'function ' || proname FROM pg_proc
       WHERE pg_get_userbyid(proowner) IN ('bangfu_app', 'bangfu_reader') AND pronamespace = 'public'::regnamespace
     UNION ALL SELECT 'schema ' || nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) IN ('bangfu_app', 'bangfu_reader') AND nspname = 'public'
     UNION ALL SELECT 'role ' || rolname || ' may do everything' FROM pg_roles
       WHERE rolname IN ('bangfu_app', 'bangfu_reader') AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
     ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

/** Tables that a trigger guards against change (their partitions, to which nobody has rights, with them), without the views and tables of reports. */
export async function guardedTables(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT DISTINCT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE NOT c.relispartition AND p.proname = 'refuse_change' AND t.tgenabled <> 'D' AND (t.tgtype & 16) > 0 AND (t.tgtype & 8) > 0 ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

/** Tables that the application may fill but neither change nor empty. */
export async function ungrantedTables(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE ${ORDINARY} AND has_table_privilege('bangfu_app', c.oid, 'INSERT')
       AND NOT has_any_column_privilege('bangfu_app', c.oid, 'UPDATE') AND NOT has_table_privilege('bangfu_app', c.oid, 'DELETE')
       AND NOT has_table_privilege('bangfu_app', c.oid, 'TRUNCATE') ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

/** Tables of a list that are not append-only: the grant and the trigger must both refuse. */
export async function changeable(ask: Ask, tables: readonly string[]): Promise<string[]> {
  const [guarded, ungranted] = [await guardedTables(ask), await ungrantedTables(ask)];
  return tables.flatMap((table) => [
    ...(guarded.includes(table) ? [] : [`${table}: no trigger refuses a change`]),
    ...(ungranted.includes(table) ? [] : [`${table}: the application may change or delete rows`]),
  ]);
}
