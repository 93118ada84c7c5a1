import { Database } from '@bangfu/kernel';
import type { TestApp } from '../../support/app.js';

/** What hides or reorders: no text of the product may hold it, whichever way it came. */
const HIDDEN =
  '[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\u0080-\\u009f\\u200b\\u200e\\u200f\\u2060\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';

/** Columns that say how much something changed, and in which direction. */
const SIGNED: readonly RegExp[] = [
  /^bank_lines\.(amount|balance)_fen$/,
  /^count_entries\./,
  /^household_payment(s|_shares)\.amount_fen$/,
  /^stock_movements\./,
  /^(plan_totals|trade_totals|sales_totals|.*_totals)\./,
  /_(balances?|movements|entries)\./,
  /\.(delta|difference|net|change)[a-z_]*$/,
];

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/**
 * Every value of every table that no honest input could have left there: negative amounts and quantities, dates out of
 * this world, texts with characters that cannot be seen. Answers `table.column: how many`.
 */
export async function impossibleValues(house: TestApp): Promise<string[]> {
  const database = house.get(Database);
  const columns = await database.query<Column>(
    `SELECT c.table_name AS table, c.column_name AS name, c.udt_name AS type
       FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND NOT (SELECT relispartition FROM pg_class WHERE oid = ('public.' || quote_ident(c.table_name))::regclass) ORDER BY 1, 2`,
  );
  const faults: string[] = [];
  for (const table of new Set(columns.map((column) => column.table))) {
    const own = columns.filter((column) => column.table === table);
    const asked = own.flatMap((column) => {
      const condition = conditionOf(column);
      return condition ? [{ column, condition }] : [];
    });
    if (asked.length === 0) continue;
    const [row] = await database.query<Record<string, bigint>>(
      `SELECT ${asked.map(({ condition }, index) => `count(*) FILTER (WHERE ${condition})::bigint AS c${index}`).join(', ')} FROM ${table}`,
    );
    for (const [index, { column }] of asked.entries()) {
      const count = row![`c${index}`]!;
      if (BigInt(count) > 0n) faults.push(`${table}.${column.name}: ${count}`);
    }
  }
  return faults;
}

function conditionOf({ table, name, type }: Column): string | null {
  switch (type) {
    case 'text':
    case 'varchar':
      return `${name} ~ '${HIDDEN}'`;
    case '_text':
    case 'jsonb':
    case 'json':
      return `${name}::text ~ '${HIDDEN}'`;
    case 'date':
      return `${name} NOT BETWEEN '1900-01-01' AND '2999-12-31'`;
    case 'timestamptz':
      return `${name} NOT BETWEEN '1900-01-01' AND '3000-01-01'`;
    case 'int8':
    case 'int4':
    case 'numeric':
      return isAmount(name) && !SIGNED.some((pattern) => pattern.test(`${table}.${name}`)) ? `${name} < 0` : null;
    default:
      return null;
  }
}

const isAmount = (name: string): boolean =>
  /(_fen|_grams|_bps)$|quantity|on_hand|reserved|weight|pieces|price/.test(name);

const UNSEEN = new RegExp(HIDDEN);

/** Where an answer shows a text that nobody can read as it stands. */
export function unseenTexts(answer: unknown, path = ''): string[] {
  if (typeof answer === 'string') return UNSEEN.test(answer) ? [path] : [];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => unseenTexts(value, `${path}.${name}`));
}
