import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { pinyin } from 'pinyin-pro';
import { Division } from './division.entity.js';
import { readDivisions } from './divisions.js';
import { divisionMissing } from './parties.errors.js';

export interface DivisionFound {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly listed832: boolean;
  /** 湖南省/衡阳市/耒阳市 */
  readonly pathName: string;
}

export interface ImportCount {
  readonly total: number;
  /** Rows added or changed; 0 when the database already had this edition. */
  readonly written: number;
}

type PlaceRow = Omit<Division, 'pinyinInitials'>;

const BATCH = 8_000;
const INITIALS = { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' } as const;
/** Levels that exist in the code but that nobody says aloud (北京市/市辖区/海淀区). */
const UNSPOKEN = `('市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划')`;

const COLUMNS = 'code, name, level, parent_code, listed832, valid_from, valid_to, pinyin_initials';
const PATH_NAME = `(SELECT string_agg(a.name, '/' ORDER BY a.code) FROM divisions a
  WHERE a.code = ANY (ARRAY[left(d.code, 2), left(d.code, 4), left(d.code, 6), left(d.code, 9), d.code])
    AND (a.code = d.code OR a.name NOT IN ${UNSPOKEN}))`;

/** The tree of places: provinces, cities, counties everywhere; townships and villages where data/divisions has them. */
@Injectable()
export class Divisions {
  constructor(private readonly database: Database) {}

  /** Brings the table up to the data files. Idempotent; seconds for the whole tree. Codes are never deleted, they end. */
  async importAll(): Promise<ImportCount> {
    const rows: PlaceRow[] = [];
    for await (const row of readDivisions()) rows.push(row);
    return this.database.transaction(async () => {
      await this.database.lockName('parties.divisions.import');
      let written = 0;
      for (let start = 0; start < rows.length; start += BATCH) {
        written += await this.write(rows.slice(start, start + BATCH));
      }
      return { total: rows.length, written };
    });
  }

  /** One place; throws `division_missing`. */
  async find(code: string): Promise<Division> {
    const found = await this.database.repo(Division).findOneBy({ code });
    if (!found) throw divisionMissing(code);
    return found;
  }

  /** From the province down to the place itself; throws `division_missing`. */
  async path(code: string): Promise<Division[]> {
    const rows = await this.database
      .repo(Division)
      .createQueryBuilder('d')
      .where('d.code = ANY(:codes)', { codes: ancestry(code) })
      .orderBy('d.code')
      .getMany();
    if (rows.at(-1)?.code !== code) throw divisionMissing(code);
    return rows;
  }

  /** The path as people say it: 湖南省/衡阳市/耒阳市; throws `division_missing`. */
  async pathName(code: string): Promise<string> {
    const [row] = await this.database.query<{ name: string }>(
      `SELECT ${PATH_NAME} AS name FROM divisions d WHERE d.code = $1`,
      [code],
    );
    if (!row) throw divisionMissing(code);
    return row.name;
  }

  /** The places directly below; the provinces when `parentCode` is null. Codes that have ended by `on` are left out. */
  async children(parentCode: string | null, on: string | null = null): Promise<Division[]> {
    const query = this.database.repo(Division).createQueryBuilder('d').orderBy('d.code');
    if (parentCode === null) query.where('d.parent_code IS NULL');
    else query.where('d.parent_code = :parentCode', { parentCode });
    if (on) {
      query.andWhere('(d.valid_to IS NULL OR d.valid_to > :on) AND (d.valid_from IS NULL OR d.valid_from <= :on)', {
        on,
      });
    }
    return query.getMany();
  }

  /** By code (digits), by pinyin initials (letters: "lys") or by name; wider places first. `inside` narrows to a subtree. */
  async search(text: string, options: { inside?: string; limit?: number } = {}): Promise<DivisionFound[]> {
    const wanted = text.trim();
    if (wanted === '') return [];
    const { column, pattern } = matcher(wanted);
    return this.database.query<DivisionFound>(
      `SELECT d.code, d.name, d.level, d.listed832, ${PATH_NAME} AS "pathName"
       FROM (SELECT * FROM divisions WHERE ${column} LIKE $1 AND code LIKE $2
             ORDER BY (name = $3) DESC, length(code), code LIMIT $4) d
       ORDER BY (d.name = $3) DESC, length(d.code), d.code`,
      [pattern, `${escapeLike(options.inside ?? '')}%`, wanted, options.limit ?? 20],
    );
  }

  private write(rows: readonly PlaceRow[]): Promise<number> {
    return this.database.execute(
      `INSERT INTO divisions (${COLUMNS})
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::date[], $7::date[], $8::text[])
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, listed832 = excluded.listed832, valid_from = excluded.valid_from,
         valid_to = excluded.valid_to, pinyin_initials = excluded.pinyin_initials
       WHERE (divisions.name, divisions.listed832, divisions.valid_from, divisions.valid_to, divisions.pinyin_initials)
         IS DISTINCT FROM (excluded.name, excluded.listed832, excluded.valid_from, excluded.valid_to, excluded.pinyin_initials)`,
      [
        rows.map((row) => row.code),
        rows.map((row) => row.name),
        rows.map((row) => row.level),
        rows.map((row) => row.parentCode),
        rows.map((row) => row.listed832),
        rows.map((row) => row.validFrom),
        rows.map((row) => row.validTo),
        rows.map((row) => pinyin(row.name, INITIALS).join('')),
      ],
    );
  }
}

/** The codes above a code, and the code itself: 430481113 → 43, 4304, 430481, 430481113. */
function ancestry(code: string): string[] {
  return [2, 4, 6, 9, 12].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

/** Each kind of text has an index that serves it; names shorter than a trigram match from their beginning. */
function matcher(wanted: string): { column: string; pattern: string } {
  if (/^\d+$/.test(wanted)) return { column: 'code', pattern: `${wanted}%` };
  if (/^[a-z]+$/i.test(wanted)) return { column: 'pinyin_initials', pattern: `${wanted.toLowerCase()}%` };
  const name = escapeLike(wanted);
  return { column: 'name', pattern: [...wanted].length >= 3 ? `%${name}%` : `${name}%` };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
