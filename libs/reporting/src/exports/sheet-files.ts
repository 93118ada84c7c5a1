import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { setImmediate as breath } from 'node:timers/promises';
import type exceljs from 'exceljs';
import { type Cell, cellText, type Column, type Imprint, imprintLines, type Progress, type Sheet } from './sheet.js';

const FORMATS = { fen: '#,##0.00', bps: '0.00%', whole: '#,##0', text: '@', date: '@', instant: '@' } as const;
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** Writes sheets to one workbook, row by row: memory stays flat however many rows come. */
export async function writeXlsx(
  path: string,
  imprint: Imprint,
  sheets: readonly Sheet[],
  progress: Progress,
): Promise<void> {
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false });
  book.creator = '帮扶集市';
  book.created = imprint.generatedAt;
  for (const { name, columns, batches } of sheets) {
    const sheet = book.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: imprintLines(imprint).length + 2 }],
      pageSetup: {
        paperSize: 9,
        orientation: columns.length > 8 ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      headerFooter: {
        oddFooter: `&L账本第${imprint.ledgerPosition}笔 ${imprint.ledgerHash.slice(0, 16)}&R第 &P 页 共 &N 页`,
      },
    });
    sheet.columns = columns.map((column) => ({ width: column.width }));
    writeHead(sheet, imprint, columns);
    for await (const batch of batches) {
      for (const row of batch) writeRow(sheet, row, columns);
      await progress(batch.length);
      await breath();
    }
    sheet.commit();
  }
  await book.commit();
}

function writeHead(sheet: exceljs.Worksheet, imprint: Imprint, columns: readonly Column[]): void {
  const title = sheet.addRow([imprint.title]);
  title.font = { name: '宋体', size: 16, bold: true };
  title.height = 28;
  title.commit();
  for (const [label, value] of imprintLines(imprint)) {
    const row = sheet.addRow([`${label}：${value}`]);
    row.font = { name: '宋体', size: 9, color: { argb: 'FF595959' } };
    row.commit();
  }
  const head = sheet.addRow(columns.map((column) => column.title));
  head.eachCell((cell) => {
    cell.font = { name: '宋体', size: 10, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF7E9E7' } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = BORDER;
  });
  head.height = 30;
  head.commit();
}

function writeRow(sheet: exceljs.Worksheet, cells: readonly Cell[], columns: readonly Column[]): void {
  const row = sheet.addRow(cells.map((value, index) => valueOf(value, columns[index]!)));
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.numFmt = FORMATS[column.kind];
    cell.border = BORDER;
  });
  row.commit();
}

/** Amounts and shares are numbers, so that people can go on calculating; 15 digits hold any amount of fen exactly. */
function valueOf(value: Cell, { kind }: Column): string | number | null {
  if (value === null) return null;
  if (kind === 'fen') return Number(value) / 100;
  if (kind === 'bps') return Number(value) / 10_000;
  if (kind === 'whole') return Number(value);
  return cellText(value, kind);
}

/** UTF-8 with its mark, so that spreadsheets show hanzi; the imprint stands before the column titles. */
export async function writeCsv(
  path: string,
  imprint: Imprint,
  sheets: readonly Sheet[],
  progress: Progress,
): Promise<void> {
  const file = createWriteStream(path);
  const write = async (text: string): Promise<void> => {
    if (!file.write(text)) await once(file, 'drain');
  };
  await write('\ufeff');
  await write(csvLine([imprint.title]));
  for (const line of imprintLines(imprint)) await write(csvLine(line));
  for (const { columns, batches } of sheets) {
    await write(csvLine(columns.map((column) => column.title)));
    for await (const batch of batches) {
      await write(
        batch.map((row) => csvLine(row.map((value, index) => cellText(value, columns[index]!.kind)))).join(''),
      );
      await progress(batch.length);
    }
  }
  file.end();
  await finished(file);
}

const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
