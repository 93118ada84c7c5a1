/** A row that could be read: what, how many thousandths of which unit, and a note. */
export interface PastedLine {
  /** Row of the sheet, counted from 1 with its header. */
  readonly row: number;
  readonly text: string;
  readonly name: string;
  /** Thousandths, so that "2.5 公斤" stays exact. */
  readonly quantityMilli: bigint;
  /** As written; empty when the sheet names none. */
  readonly unit: string;
  readonly note: string;
}

export type RowFault =
  'name_missing' | 'quantity_missing' | 'quantity_unreadable' | 'quantity_not_positive' | 'quantity_too_large';

export interface FaultyRow {
  readonly row: number;
  readonly text: string;
  readonly code: RowFault;
}

export interface PastedSheet {
  readonly lines: PastedLine[];
  readonly faults: FaultyRow[];
  /** Rows beyond the limit, which nobody has read. */
  readonly rowsLeftOut: number;
}

export const MOST_PASTED_ROWS = 200;
const MAX_MILLI = 1_000_000_000_000n;
const SHOWN = 120;
const MAX_NAME = 100;
const MAX_NOTE = 200;

type Column = 'name' | 'sku' | 'quantity' | 'unit' | 'note';

const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  name: ['商品', '商品名称', '品名', '名称', '产品', '产品名称', '食材', '物资', '菜品', 'name', 'product', 'item'],
  sku: ['sku', '编码', '商品编码', '货号', '编号', '商品编号', 'code'],
  quantity: ['数量', '采购数量', '需求数量', '用量', 'quantity', 'qty', 'amount'],
  unit: ['单位', '计量单位', '规格单位', 'unit'],
  note: ['备注', '说明', '要求', 'note', 'remark'],
};

/** Columns of a sheet without a header. */
const USUAL: readonly Column[] = ['name', 'quantity', 'unit', 'note'];

/**
 * Reads text pasted from a sheet: columns apart by tab, semicolon or comma, with or without a header, digits of either
 * width. Never throws: each row becomes a line or a fault, in the order of the sheet.
 */
export function readPastedSheet(text: string): PastedSheet {
  const rows = text
    .normalize('NFKC')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ row: index + 1, text: line.trim() }))
    .filter((line) => line.text.replace(/[\s,;"]/g, '') !== '');
  const separator = separatorOf(rows.map((line) => line.text));
  const cells = rows.map((line) => ({ ...line, cells: splitRow(line.text, separator) }));
  const header = cells.length > 0 ? headerOf(cells[0]!.cells) : null;
  const body = header ? cells.slice(1) : cells;
  const sheet: PastedSheet = { lines: [], faults: [], rowsLeftOut: Math.max(0, body.length - MOST_PASTED_ROWS) };
  for (const line of body.slice(0, MOST_PASTED_ROWS)) {
    const read = readRow(line.cells, header ?? USUAL);
    const shown = line.text.slice(0, SHOWN);
    if (typeof read === 'string') sheet.faults.push({ row: line.row, text: shown, code: read });
    else sheet.lines.push({ row: line.row, text: shown, ...read });
  }
  return sheet;
}

function readRow(
  cells: readonly string[],
  columns: readonly (Column | null)[],
): Omit<PastedLine, 'row' | 'text'> | RowFault {
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const name = (cell('sku') || cell('name')).slice(0, MAX_NAME);
  if (name === '') return 'name_missing';
  const written = cell('quantity');
  if (written === '') return 'quantity_missing';
  const match = /^([+-]?)([\d,]*)(?:\.(\d*))?\s*([^\d.,\s-]{1,8})?$/.exec(written);
  if (!match || `${match[2]}${match[3] ?? ''}`.replaceAll(',', '') === '' || !groupedRight(match[2]!)) {
    return 'quantity_unreadable';
  }
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > 3 || match[2]!.length > 20) {
    return fraction.length > 3 ? 'quantity_unreadable' : 'quantity_too_large';
  }
  const milli = BigInt(match[2]!.replaceAll(',', '') || '0') * 1000n + BigInt(fraction.padEnd(3, '0'));
  if (milli === 0n || match[1] === '-') return 'quantity_not_positive';
  if (milli > MAX_MILLI) return 'quantity_too_large';
  return {
    name,
    quantityMilli: milli,
    unit: (cell('unit') || match[4] || '').slice(0, 8),
    note: cell('note').slice(0, MAX_NOTE),
  };
}

/** Thousands may be grouped by commas, but only by threes: "1,5" is a European decimal and is not guessed at. */
const groupedRight = (whole: string): boolean => !whole.includes(',') || /^\d{1,3}(,\d{3})+$/.test(whole);

/** The separator that most rows use; a tab always wins, because a sheet puts it there. */
function separatorOf(rows: readonly string[]): string {
  if (rows.some((row) => row.includes('\t'))) return '\t';
  const with_ = (mark: string) => rows.filter((row) => row.includes(mark)).length;
  return with_(';') > 0 && with_(';') >= with_(',') ? ';' : ',';
}

/** Cells of a row; a quoted cell may hold the separator and doubled quotes, an unclosed quote ends with the row. */
export function splitRow(row: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < row.length; i += 1) {
    const letter = row[i]!;
    if (quoted && letter === '"' && row[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (letter === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
    } else if (letter === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += letter;
    }
  }
  cells.push(cell.trim());
  return cells;
}

function headerOf(cells: readonly string[]): (Column | null)[] | null {
  const columns = cells.map(columnOf);
  const named = columns.filter((column) => column !== null);
  const right = named.length >= 2 && new Set(named).size === named.length && columns.includes('quantity');
  return right && (columns.includes('name') || columns.includes('sku')) ? columns : null;
}

function columnOf(cell: string): Column | null {
  const word = cell
    .toLowerCase()
    .replace(/[\s*:]/g, '')
    .replace(/\(.*\)$/, '');
  return (Object.keys(HEADERS) as Column[]).find((column) => HEADERS[column].includes(word)) ?? null;
}
