import { type Database, type Env, fingerprint, unseal } from '@bangfu/kernel';
import { SEALED_COLUMNS } from '../src/keys/sealed-columns.js';

/** Columns whose plain texts are a person's or an account's own, and not the office address of an institution. */
const PERSONAL = [
  'households.name_sealed',
  'households.phone_sealed',
  'households.id_number_sealed',
  'users.phone_sealed',
  'users.totp_secret_sealed',
  'orders.delivery_contact_sealed',
  'purchase_requests.contact_sealed',
  'shop_addresses.contact_sealed',
  'checkouts.delivery_contact_sealed',
  'bank_accounts.number_sealed',
  'bank_lines.counterparty_sealed',
  'virtual_accounts.number_sealed',
  'payout_accounts.number_sealed',
];

/** Where it is meant to be readable, and why. */
const OPEN: Readonly<Record<string, string>> = {};

/** Every telephone, number, name of a household and place of a person that the database holds sealed, and where from. */
export async function sealedTexts(database: Database, secrets: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { table, column, purpose } of SEALED_COLUMNS) {
    const from = `${table}.${column}`;
    if (!PERSONAL.includes(from)) continue;
    const rows = await database.query<{ id: string; sealed: string }>(
      `SELECT id, ${column} AS sealed FROM ${table} WHERE ${column} IS NOT NULL`,
    );
    for (const { id, sealed } of rows) {
      const plain = unseal(secrets, purpose, id, sealed);
      for (const part of partsOf(plain)) texts.set(part, from);
    }
  }
  return texts;
}

/** Of a contact, telephone and door; its name is that of an employee, whose name every document of the office carries. */
function partsOf(plain: string): string[] {
  if (!plain.startsWith('{')) return [plain];
  const { phone, detail } = JSON.parse(plain) as { phone: string; detail?: string };
  return [phone, detail].filter((part): part is string => typeof part === 'string' && part.length > 5);
}

/** Rows of any table in which one of the texts can be read: `table.column (what it is)`. */
export async function readable(database: Database, texts: ReadonlyMap<string, string>): Promise<string[]> {
  const found = new Set<string>();
  const beginnings = new Map<string, string[]>();
  for (const text of texts.keys()) {
    const beginning = text.slice(0, BEGINNING);
    beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), text]);
  }
  for (const { table, columns } of await writtenColumns(database)) {
    const rows = await database.query<Record<string, string | null>>(
      `SELECT ${columns.map((column) => `"${column}"::text AS "${column}"`).join(', ')} FROM "${table}"`,
    );
    for (const row of rows) {
      for (const column of columns) {
        for (const text of within(row[column] ?? '', beginnings)) {
          if (!(`${table}.${column}` in OPEN)) found.add(`${table}.${column} (${texts.get(text)!})`);
        }
      }
    }
  }
  return [...found].sort();
}

const BEGINNING = 2;

/** Which of the texts stand anywhere in `whole`: a look at its beginning for each place, not at all of them. */
function* within(whole: string, beginnings: ReadonlyMap<string, readonly string[]>): Generator<string> {
  for (let at = 0; at < whole.length; at += 1) {
    for (const text of beginnings.get(whole.slice(at, at + BEGINNING)) ?? []) {
      if (whole.startsWith(text, at)) yield text;
    }
  }
}

async function writtenColumns(database: Database): Promise<{ table: string; columns: string[] }[]> {
  return database.query<{ table: string; columns: string[] }>(
    `SELECT c.table_name AS table, array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns
       FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT IN (SELECT relname FROM pg_class WHERE relispartition)
        AND (c.data_type IN ('text', 'jsonb', 'json', 'character varying') OR c.udt_name IN ('_text', 'bytea')) GROUP BY 1 ORDER BY 1`,
  );
}

/** Columns named as sealed that the rotation does not know. */
export async function forgottenColumns(database: Database): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE '%\\_sealed' ORDER BY 1`,
  );
  const known = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`);
  return rows.map(({ name }) => name).filter((name) => !known.includes(name));
}

/** Fingerprints that do not belong to the plain text beside them, and payers that no line is known by. */
export async function unmatched(database: Database, { secrets }: Env): Promise<string[]> {
  const wrong: string[] = [];
  for (const { table, column, purpose, print } of SEALED_COLUMNS) {
    if (!print) continue;
    const rows = await database.query<{ id: string; sealed: string; mark: string | null }>(
      `SELECT id, ${column} AS sealed, ${print.column} AS mark FROM ${table} WHERE ${column} IS NOT NULL AND ${print.column} IS NOT NULL`,
    );
    for (const { id, sealed, mark } of rows) {
      if (fingerprint(secrets, print.purpose, unseal(secrets, purpose, id, sealed)) !== mark) {
        wrong.push(`${table} ${id}`);
      }
    }
  }
  const payers = await database.query<{ mark: string }>(
    `SELECT account_fingerprint AS mark FROM known_payers WHERE account_fingerprint NOT IN
       (SELECT counterparty_fingerprint FROM bank_lines WHERE counterparty_fingerprint IS NOT NULL)`,
  );
  return [...wrong, ...payers.map(({ mark }) => `known payer ${mark}`)];
}
