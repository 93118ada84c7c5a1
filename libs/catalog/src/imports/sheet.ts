import { isArchive, type WorkbookRow, workbookRows } from '@bangfu/kernel';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { sheetTooLong, sheetUnreadable } from '../catalog.errors.js';

export interface SheetLine {
  /** As the person sees it: the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export const MOST_LINES = 1_000;
const MOST_COLUMNS = 60;
/** A thousand lines with long descriptions; what takes longer to read than a person waits is no list of products. */
const MOST_UNPACKED_BYTES = 16 * 1_048_576;
const LONGEST_CELL = 5_000;

/** Reads the first table of a CSV (UTF-8 or GB18030) or XLSX file. Throws `sheet_unreadable`, `sheet_too_long`. */
export async function readSheet(bytes: Buffer): Promise<SheetLine[]> {
  const rows = isArchive(bytes) ? await sheetRows(bytes) : csvRows(bytes);
  const [header, ...body] = rows;
  if (!header) throw sheetUnreadable('没有表头');
  const names = header.cells.map((name) => name.replace(/^\ufeff/, '').replace(/[\s*＊]/g, ''));
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (repeated) throw sheetUnreadable(`表头“${repeated.slice(0, 20)}”重复`);
  const lines = body.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  if (lines.length > MOST_LINES) throw sheetTooLong(MOST_LINES);
  return lines.map((row) => ({
    line: row.line,
    cells: Object.fromEntries(names.flatMap((name, index) => (name ? [[name, clean(row.cells[index])]] : []))),
  }));
}

/** A cell as we wrote it: the apostrophe that keeps a spreadsheet from computing is taken off again. */
const clean = (cell: string | undefined): string =>
  (cell ?? '')
    .slice(0, LONGEST_CELL)
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .trim();

function csvRows(bytes: Buffer): WorkbookRow[] {
  try {
    const rows = parse(decoded(bytes), {
      bom: true,
      delimiter: [',', '\t', ';'],
      relax_column_count: true,
      info: true,
      max_record_size: 100_000,
      to: MOST_LINES + 500,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record.slice(0, MOST_COLUMNS) }));
  } catch (error) {
    throw sheetUnreadable(`第${(error as { lines?: number }).lines ?? 1}行的引号或分隔符有误`);
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'gb18030');
  }
}

async function sheetRows(bytes: Buffer): Promise<WorkbookRow[]> {
  const rows = await workbookRows(bytes, {
    rows: MOST_LINES + 500,
    columns: MOST_COLUMNS,
    bytes: MOST_UNPACKED_BYTES,
  });
  if (!rows) throw sheetUnreadable('不是有效的Excel文件，或解压后的内容过大');
  return rows;
}
