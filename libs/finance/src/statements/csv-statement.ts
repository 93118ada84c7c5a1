import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { fenFromYuan, isBusinessDate } from '@bangfu/kernel';
import { movesMoney, type ParsedStatement, type StatementLine, unreadable } from './statement.js';

/** The words that banks print above a column. */
const COLUMNS = {
  date: ['交易日期', '记账日期', '入账日期', '交易时间', '日期'],
  credit: ['贷方发生额', '贷方金额', '收入金额', '收入', '贷方', '转入金额'],
  debit: ['借方发生额', '借方金额', '支出金额', '支出', '借方', '转出金额'],
  amount: ['交易金额', '发生额', '金额'],
  direction: ['借贷标志', '借贷方向', '收支方向'],
  balance: ['账户余额', '余额', '本次余额'],
  name: ['对方户名', '对方名称', '对方单位名称', '付款人名称', '交易对手'],
  account: ['对方账号', '对方帐号', '付款人账号', '对手账号'],
  remark: ['附言', '摘要', '用途', '备注', '交易摘要'],
  serial: ['交易流水号', '流水号', '凭证号', '交易序号', '核心流水号'],
  virtual: ['虚拟子账号', '虚拟账号', '子账号', '收款子账号'],
  own: ['本方账号', '账号', '帐号', '我方账号'],
} as const;
type Column = keyof typeof COLUMNS;

const HEADER_ROWS = 20;

/** A row of the file, and where a person finds it. */
export interface StatementRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A bank's CSV export in UTF-8 (with or without BOM) or GB18030; header within the first rows, either order of days. */
export const parseCsvStatement = (content: Buffer): ParsedStatement => readRows(toRows(decode(content)), 'csv');

/** A table as banks export it, whatever file it came in. Throws `statement_unreadable`. */
export function readRows(rows: readonly StatementRow[], format: 'csv' | 'xlsx'): ParsedStatement {
  const headerAt = rows.slice(0, HEADER_ROWS).findIndex(({ cells }) => looksLikeHeader(cells));
  if (headerAt < 0) throw unreadable('找不到“交易日期”和“金额”所在的表头');
  const columns = locate(rows[headerAt]!.cells);
  const lines = rows
    .slice(headerAt + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== '') && isBooking(cells, columns))
    .map(({ cells, number }) => toLine(cells, columns, number))
    .filter(movesMoney);
  const ordered = inOrder(lines);
  return {
    format,
    accountNumber: ownAccount(rows, headerAt, columns),
    openingFen: ordered[0]?.balanceFen != null ? ordered[0].balanceFen - ordered[0].amountFen : null,
    closingFen: ordered.at(-1)?.balanceFen ?? null,
    lines: ordered,
  };
}

/** UTF-8 when the bytes are valid UTF-8, else GB18030, which is what most Chinese portals write. */
function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content).replace(/^\uFEFF/, '');
  } catch {
    return iconv.decode(content, 'gb18030');
  }
}

function toRows(text: string): StatementRow[] {
  if (text.includes('\u0000')) throw unreadable('文件不是文本');
  try {
    const rows = parse(text, {
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return rows.map((row, index) => ({ number: index + 1, cells: row.map(trimmed) }));
  } catch {
    throw unreadable('文件不是有效的 CSV');
  }
}

export const trimmed = (cell: string): string => cell.replace(/[\t\u00a0]/g, ' ').trim();

const delimiterOf = (text: string): string => {
  const head = text.slice(0, 2000);
  return head.split('\t').length > head.split(',').length ? '\t' : ',';
};

const indexOf = (row: readonly string[], column: Column): number => {
  for (const word of COLUMNS[column]) {
    const exact = row.findIndex((cell) => cell.replace(/[()（）元]/g, '') === word);
    if (exact >= 0) return exact;
  }
  return -1;
};

const looksLikeHeader = (row: readonly string[]): boolean =>
  indexOf(row, 'date') >= 0 && (indexOf(row, 'amount') >= 0 || indexOf(row, 'credit') >= 0);

type Located = Record<Column, number>;
const locate = (row: readonly string[]): Located =>
  Object.fromEntries((Object.keys(COLUMNS) as Column[]).map((column) => [column, indexOf(row, column)])) as Located;

/** Footer rows such as 合计 have no date in the date column. */
const isBooking = (row: readonly string[], columns: Located): boolean => /\d{4}/.test(row[columns.date] ?? '');

function toLine(row: readonly string[], columns: Located, number: number): StatementLine {
  const cell = (column: Column) => (columns[column] >= 0 ? (row[columns[column]] ?? '') : '');
  const remark = cell('remark');
  return {
    bookedOn: dateOf(cell('date'), number),
    amountFen: amountOf(cell, number),
    balanceFen: cell('balance') ? money(cell('balance'), number) : null,
    counterpartyName: cell('name'),
    counterpartyAccount: digitsOf(cell('account'), number),
    remark,
    serial: digitsOf(cell('serial'), number),
    ...(cell('virtual') ? { virtualAccount: digitsOf(cell('virtual'), number) } : {}),
    reversal: /冲正|冲销|退汇/.test(remark),
  };
}

/** Account and serial numbers are text. A spreadsheet that took one for a number has lost its last digits: nobody may guess them. */
function digitsOf(text: string, number: number): string {
  const plain = text.replace(/[\s']/g, '');
  const lost = /^\d(?:\.\d+)?e\+?\d+$/i.test(plain);
  if (lost) {
    throw unreadable(`第 ${number} 行的账号或流水号“${plain}”被表格软件改成了数字，末几位已丢失，请从网银重新导出`);
  }
  return plain;
}

function dateOf(text: string, number: number): string {
  const match = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})/.exec(text);
  const date = match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : '';
  if (!isBusinessDate(date)) throw unreadable(`第 ${number} 行的日期“${text.slice(0, 20)}”无效`);
  return date;
}

function amountOf(cell: (column: Column) => string, number: number): bigint {
  const [credit, debit] = [cell('credit'), cell('debit')];
  if (credit || debit) return (credit ? money(credit, number) : 0n) - (debit ? money(debit, number) : 0n);
  const amount = money(cell('amount'), number);
  return /借|支|付|^D/i.test(cell('direction')) && amount > 0n ? -amount : amount;
}

function money(text: string, number: number): bigint {
  try {
    return fenFromYuan(text.replace(/[¥￥\s]/g, '').replace(/^\+/, '') || '0');
  } catch {
    throw unreadable(`第 ${number} 行的金额“${text.slice(0, 20)}”无效`);
  }
}

/** Oldest first: by the balances when they tell, else by the dates. */
function inOrder(lines: readonly StatementLine[]): StatementLine[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length < 2) return [...lines];
  if (first.bookedOn > last.bookedOn) return [...lines].reverse();
  const follows = (a: StatementLine, b: StatementLine) =>
    a.balanceFen !== null && b.balanceFen !== null && a.balanceFen + b.amountFen === b.balanceFen;
  const backwards = first.bookedOn === last.bookedOn && !follows(lines[0]!, lines[1]!) && follows(lines[1]!, lines[0]!);
  return backwards ? [...lines].reverse() : [...lines];
}

function ownAccount(rows: readonly StatementRow[], headerAt: number, columns: Located): string {
  for (const { cells } of rows.slice(0, headerAt)) {
    const match = /(?:账号|帐号|卡号)[:：,\s]*(\d[\d\s-]{6,40})/.exec(cells.join(','));
    if (match) return match[1]!.replace(/[\s-]/g, '');
  }
  const inColumn = columns.own >= 0 ? rows[headerAt + 1]?.cells[columns.own] : undefined;
  return (inColumn ?? '').replace(/[\s']/g, '');
}
