import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import type ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { sheetTooLong, sheetUnreadable } from '../catalog.errors.js';
import { unpacksWithin } from './unpacked.js';

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
  const rows = bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) ? await workbookRows(bytes) : csvRows(bytes);
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

interface Row {
  readonly line: number;
  readonly cells: string[];
}

function csvRows(bytes: Buffer): Row[] {
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

async function workbookRows(bytes: Buffer): Promise<Row[]> {
  if (!(await unpacksWithin(bytes, MOST_UNPACKED_BYTES))) {
    throw sheetUnreadable('不是有效的Excel文件，或解压后的内容过大');
  }
  const rows: Row[] = [];
  try {
    // Some 400 modules, of which only those who import a workbook have use.
    const { default: exceljs } = await import('exceljs');
    const reader = new exceljs.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
    });
    for await (const sheet of reader) {
      for await (const row of sheet) {
        rows.push({ line: row.number, cells: cellsOf(row) });
        if (rows.length > MOST_LINES + 500) break;
      }
      break;
    }
  } catch {
    throw sheetUnreadable('不是有效的Excel文件');
  }
  return rows;
}

function cellsOf(row: ExcelJS.Row): string[] {
  return Array.from({ length: Math.min(row.cellCount, MOST_COLUMNS) }, (_, index) =>
    cellText(row.getCell(index + 1).value),
  );
}

function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('result' in value) return cellText(value.result as ExcelJS.CellValue);
  return 'text' in value ? String(value.text) : '';
}
