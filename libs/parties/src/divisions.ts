import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { repositoryRoot } from '@bangfu/kernel';
import type { DivisionLevel } from './division.entity.js';

/** One administrative division of the checked-in edition; `validTo` is the first day on which the code no longer holds. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly parentCode: string | null;
  /** True only on the county itself; whoever asks about a village looks at the first six digits of its code. */
  readonly listed832: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A name or code by which a county of the 832 list was known before. */
export interface DivisionRename {
  readonly code: string;
  readonly oldName: string;
  readonly newName: string;
  readonly oldCode: string | null;
  readonly changedOn: string | null;
  readonly kind: 'renamed' | 'merged' | 'code_corrected' | 'short_name';
}

const LEVELS: Record<number, { level: DivisionLevel; parentDigits: number }> = {
  2: { level: 'province', parentDigits: 0 },
  4: { level: 'city', parentDigits: 2 },
  6: { level: 'county', parentDigits: 4 },
  9: { level: 'township', parentDigits: 6 },
  12: { level: 'village', parentDigits: 9 },
};

export function defaultDataFolder(): string {
  return join(repositoryRoot(), 'data');
}

/**
 * Every division, parents before their children, without holding them all in memory.
 * Which provinces are there to village level follows from the files in data/divisions.
 */
export async function* readDivisions(dataFolder = defaultDataFolder()): AsyncGenerator<DivisionRow> {
  const listed = await readListed832(dataFolder);
  const folder = join(dataFolder, 'divisions');
  const files = await readdir(folder);
  for (const part of ['county-level', 'townships-', 'villages-']) {
    for (const file of files.filter((name) => name.startsWith(part)).sort()) {
      for await (const rows of readTable(join(folder, file))) {
        for (const row of rows) yield toDivision(row, listed);
      }
    }
  }
}

export async function* readDivisionRenames(dataFolder = defaultDataFolder()): AsyncGenerator<DivisionRename> {
  for await (const rows of readTable(join(dataFolder, 'divisions', 'renames.csv'))) {
    for (const row of rows) {
      yield {
        code: row.code,
        oldName: row.old_name,
        newName: row.new_name,
        oldCode: row.old_code || null,
        changedOn: row.changed_on || null,
        kind: row.kind as DivisionRename['kind'],
      };
    }
  }
}

/** The codes of the 832 counties (832个脱贫县), as corrected in data/README.md. */
export async function readListed832(dataFolder = defaultDataFolder()): Promise<Set<string>> {
  const codes = new Set<string>();
  for await (const rows of readTable(join(dataFolder, 'counties832.csv'))) {
    for (const row of rows) codes.add(row.code);
  }
  return codes;
}

export function divisionLevel(code: string): DivisionLevel {
  const found = LEVELS[code.length];
  if (!found || !/^\d+$/.test(code)) throw new Error(`not a division code: ${code}`);
  return found.level;
}

/** The code of the division above, or null for a province. */
export function parentDivisionCode(code: string): string | null {
  divisionLevel(code);
  return code.slice(0, LEVELS[code.length].parentDigits) || null;
}

function toDivision(row: Row, listed: ReadonlySet<string>): DivisionRow {
  return {
    code: row.code,
    name: row.name,
    level: divisionLevel(row.code),
    parentCode: parentDivisionCode(row.code),
    listed832: listed.has(row.code),
    validFrom: row.valid_from || null,
    validTo: row.valid_to || null,
  };
}

type Row = Record<string, string>;

/** Rows in batches, one per chunk read: an await for every single row would cost more than the parsing. */
async function* readTable(path: string): AsyncGenerator<Row[]> {
  let columns: string[] | null = null;
  let lineNumber = 0;
  for await (const lines of readLines(path)) {
    const rows: Row[] = [];
    for (const line of lines) {
      lineNumber += 1;
      // The files hold no quoted cells: bin/divisions.mjs refuses to write one.
      const cells = line.split(',');
      if (!columns) {
        columns = cells;
        continue;
      }
      if (cells.length !== columns.length) throw new Error(`${path}:${lineNumber}: ${columns.length} columns expected`);
      const row: Row = {};
      for (let i = 0; i < cells.length; i += 1) row[columns[i]] = cells[i];
      rows.push(row);
    }
    yield rows;
  }
}

async function* readLines(path: string): AsyncGenerator<string[]> {
  const file = createReadStream(path);
  const gunzip = path.endsWith('.gz') ? createGunzip() : null;
  // pipe() does not pass errors on; without this a missing file would hang the reader.
  if (gunzip) file.on('error', (error) => gunzip.destroy(error));
  const stream = gunzip ? file.pipe(gunzip) : file;
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield lines.map(withoutCarriageReturn);
  }
  if (rest) yield [withoutCarriageReturn(rest)];
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
