import { workbookRows } from '@bangfu/kernel';
import { readRows, trimmed } from './csv-statement.js';
import { type ParsedStatement, unreadable } from './statement.js';

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 40;
const MOST_UNPACKED_BYTES = 64 * 1_048_576;

/** A bank's XLSX export: the table of its first sheet, read as the CSV of the same bank. */
export async function parseXlsxStatement(content: Buffer): Promise<ParsedStatement> {
  const rows = await workbookRows(content, { rows: MOST_ROWS, columns: MOST_COLUMNS, bytes: MOST_UNPACKED_BYTES });
  if (!rows) throw unreadable('不是有效的 Excel 文件，或解压后的内容过大');
  if (rows.length > MOST_ROWS) throw unreadable(`超过 ${MOST_ROWS} 行，请分段导出`);
  return readRows(
    rows.map(({ line, cells }) => ({ number: line, cells: cells.map(trimmed) })),
    'xlsx',
  );
}
