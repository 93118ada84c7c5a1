import { Readable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { unpacksWithin } from './unpacked.js';

export interface WorkbookLimits {
  readonly rows: number;
  readonly columns: number;
  /** What the parts of the file may unpack to together. */
  readonly bytes: number;
}

export interface WorkbookRow {
  /** As the person sees it, from 1. */
  readonly line: number;
  readonly cells: string[];
}

export const isArchive = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));

/**
 * The rows of the first sheet of an XLSX file as a person reads them, at most `rows` of them and one more; null when it is no
 * workbook, or one that unpacks to more than it may.
 */
export async function workbookRows(bytes: Buffer, limits: WorkbookLimits): Promise<WorkbookRow[] | null> {
  if (!(await unpacksWithin(bytes, limits.bytes))) return null;
  const rows: WorkbookRow[] = [];
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
        rows.push({ line: row.number, cells: cellsOf(row, limits.columns) });
        if (rows.length > limits.rows) break;
      }
      break;
    }
  } catch {
    return null;
  }
  return rows;
}

function cellsOf(row: ExcelJS.Row, most: number): string[] {
  return Array.from({ length: Math.min(row.cellCount, most) }, (_, index) => cellText(row.getCell(index + 1).value));
}

function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('result' in value) return cellText(value.result as ExcelJS.CellValue);
  return 'text' in value ? String(value.text) : '';
}

/** Fifteen digits are what a spreadsheet keeps and shows: 0.1 + 0.2 is 0.3 there. A longer number has lost its end, and looks it. */
const numberText = (value: number): string =>
  Math.abs(value) < 1e15 ? String(Number(value.toPrecision(15))) : value.toExponential();
