import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setImmediate as breath } from 'node:timers/promises';
import type { Bulletin, Paragraph, Table } from './bulletin.js';
import { type Column, type Imprint, instantText, ledgerText, type Progress, tableText } from './sheet.js';

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const REGULAR = join(fonts, '400Regular', 'NotoSansSC_400Regular.ttf');
const BOLD = join(fonts, '700Bold', 'NotoSansSC_700Bold.ttf');

const RED = '#c8102e';
const INK = '#1a1a1a';
const GREY = '#6b6b6b';
const MARGIN = { left: 74, right: 74, top: 74, bottom: 78 };
const BODY_SIZE = 12;
const LINE_GAP = 8;

type Page = PDFKit.PDFDocument;

/** Writes a bulletin as A4 pages after the manner of official documents, fonts embedded as subsets. */
export async function writePdf(path: string, imprint: Imprint, bulletin: Bulletin, progress: Progress): Promise<void> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    bufferPages: true,
    info: {
      Title: bulletin.title,
      Author: bulletin.office,
      Creator: '帮扶集市',
      CreationDate: imprint.generatedAt,
      Subject: `账本第${imprint.ledgerPosition}笔 ${imprint.ledgerHash}`,
    },
  });
  const file = createWriteStream(path);
  document.pipe(file);
  document.registerFont('regular', REGULAR);
  document.registerFont('bold', BOLD);
  writeHead(document, bulletin);
  for (const paragraph of bulletin.paragraphs) writeParagraph(document, paragraph);
  if (bulletin.paragraphs.length > 0) {
    writeSignature(document, bulletin);
    await progress(bulletin.paragraphs.length);
  }
  for (const [index, table] of bulletin.tables.entries()) {
    startTable(document, index === 0 && bulletin.paragraphs.length > 0);
    await writeTable(document, table, progress);
  }
  writeImprint(document, imprint, bulletin.remark);
  writeFooters(document, imprint);
  document.end();
  await finished(file);
}

const widthOf = (document: Page): number => document.page.width - MARGIN.left - MARGIN.right;
const bottomOf = (document: Page): number => document.page.height - MARGIN.bottom;

function writeHead(document: Page, { office, issueText, title, signedOn }: Bulletin): void {
  const width = widthOf(document);
  if (issueText !== null) {
    const size = Math.min(34, (width * 0.96) / Math.max(office.length, 1));
    document.font('bold').fontSize(size).fillColor(RED).text(office, { align: 'center' });
    document.moveDown(0.25).fontSize(26).text('通  报', { align: 'center', characterSpacing: 6 });
    document.moveDown(0.5).font('regular').fontSize(BODY_SIZE).fillColor(INK);
    const y = document.y;
    document.text(issueText, MARGIN.left, y, { width, align: 'left' });
    document.text(signedOn, MARGIN.left, y, { width, align: 'right' });
    const line = document.y + 6;
    document
      .moveTo(MARGIN.left, line)
      .lineTo(MARGIN.left + width, line)
      .lineWidth(1.8)
      .stroke(RED);
    document
      .moveTo(MARGIN.left, line + 3.2)
      .lineTo(MARGIN.left + width, line + 3.2)
      .lineWidth(0.6)
      .stroke(RED);
    document.y = line + 34;
  }
  document.x = MARGIN.left;
  document.font('bold').fontSize(18).fillColor(INK);
  for (const line of balanced(document, title, width)) document.text(line, { align: 'center', lineGap: 6, width });
  document.moveDown(0.9);
}

/** A title of two lines breaks where its sense does, not before its last word. */
const balanced = (document: Page, title: string, width: number): string[] =>
  document.widthOfString(title) > width ? title.split(/(?<=年度|月)(?=消费)/) : [title];

function writeParagraph(document: Page, { kind, text }: Paragraph): void {
  if (kind === 'heading' && document.y > bottomOf(document) - 70) document.addPage();
  const indent = kind === 'salutation' ? 0 : BODY_SIZE * 2;
  document
    .font(kind === 'heading' ? 'bold' : 'regular')
    .fontSize(BODY_SIZE)
    .fillColor(INK);
  document.text(text, MARGIN.left, document.y, { width: widthOf(document), indent, lineGap: LINE_GAP, align: 'left' });
  document.moveDown(kind === 'heading' ? 0.15 : 0.25);
}

function writeSignature(document: Page, { office, signedOn }: Bulletin): void {
  if (document.y > bottomOf(document) - 90) document.addPage();
  document.moveDown(2.2);
  const width =
    Math.max(document.font('regular').fontSize(BODY_SIZE).widthOfString(office), document.widthOfString(signedOn)) + 4;
  const x = MARGIN.left + widthOf(document) - width - BODY_SIZE * 2;
  document.text(office, x, document.y, { width, align: 'center', lineGap: LINE_GAP });
  document.text(signedOn, x, document.y, { width, align: 'center' });
  document.x = MARGIN.left;
}

/** The annexes begin on a page of their own; a table that follows another needs room for some rows. */
function startTable(document: Page, first: boolean): void {
  if (first || document.y > bottomOf(document) - 120) document.addPage();
  else document.moveDown(1.2);
}

const ROW = { size: 9, padX: 4, padY: 4 };

async function writeTable(document: Page, { title, columns, rows, note }: Table, progress: Progress): Promise<void> {
  document
    .font('bold')
    .fontSize(13)
    .fillColor(INK)
    .text(title, MARGIN.left, document.y, { width: widthOf(document), align: 'left' });
  document.moveDown(0.5);
  const widths = widthsOf(columns, widthOf(document));
  writeRow(
    document,
    columns.map((column) => column.title),
    columns,
    widths,
    'head',
  );
  let batch = 0;
  for (const row of rows) {
    const texts = row.map((value, index) => tableText(value, columns[index]!));
    if (document.y + heightOf(document, texts, widths) > bottomOf(document)) {
      document.addPage();
      writeRow(
        document,
        columns.map((column) => column.title),
        columns,
        widths,
        'head',
      );
    }
    writeRow(document, texts, columns, widths, texts.includes('合计') ? 'total' : 'row');
    if ((batch += 1) % 100 === 0) await breath();
  }
  await progress(rows.length);
  document.x = MARGIN.left;
  if (note) {
    document
      .moveDown(0.4)
      .font('regular')
      .fontSize(9)
      .fillColor(GREY)
      .text(note, MARGIN.left, document.y, { width: widthOf(document) });
  }
}

function widthsOf(columns: readonly Column[], width: number): number[] {
  const sum = columns.reduce((total, column) => total + column.width, 0);
  return columns.map((column) => (column.width / sum) * width);
}

const heightOf = (document: Page, texts: readonly string[], widths: readonly number[]): number =>
  Math.max(
    ...texts.map((text, index) =>
      document.fontSize(ROW.size).heightOfString(text, { width: widths[index]! - ROW.padX * 2 }),
    ),
  ) +
  ROW.padY * 2;

function writeRow(
  document: Page,
  texts: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  kind: 'head' | 'row' | 'total',
): void {
  document.font(kind === 'row' ? 'regular' : 'bold').fontSize(ROW.size);
  const height = heightOf(document, texts, widths);
  const top = document.y;
  let x = MARGIN.left;
  if (kind !== 'row') {
    document
      .rect(
        x,
        top,
        widths.reduce((a, b) => a + b, 0),
        height,
      )
      .fill(kind === 'head' ? '#f6e7e6' : '#f5f5f5');
  }
  texts.forEach((text, index) => {
    const width = widths[index]!;
    document.rect(x, top, width, height).lineWidth(0.5).stroke('#b9b9b9');
    const align =
      kind === 'head' || columns[index]!.kind === 'whole'
        ? 'center'
        : columns[index]!.kind === 'text'
          ? 'left'
          : 'right';
    const inner = width - ROW.padX * 2;
    const shift = (height - document.heightOfString(text, { width: inner })) / 2;
    document.fillColor(INK).text(text, x + ROW.padX, top + shift, { width: inner, align });
    x += width;
  });
  document.y = top + height;
}

/** Where every figure comes from, in small print at the end. */
function writeImprint(document: Page, imprint: Imprint, remark: string | null): void {
  if (document.y > bottomOf(document) - 110) document.addPage();
  document.moveDown(1.6);
  const width = widthOf(document);
  document
    .moveTo(MARGIN.left, document.y)
    .lineTo(MARGIN.left + width, document.y)
    .lineWidth(0.5)
    .stroke('#b9b9b9');
  document.moveDown(0.5).font('regular').fontSize(8.5).fillColor(GREY);
  const lines = [
    `范围：${imprint.scope}　条件：${imprint.filters}`,
    `生成时间：${instantText(imprint.generatedAt)}　导出人：${imprint.by}　编号：${imprint.exportId}`,
    `数据依据：封存账本${ledgerText(imprint)}　SHA-256 ${imprint.ledgerHash}`,
    ...(remark ? [remark] : []),
  ];
  for (const line of lines) document.text(line, MARGIN.left, document.y, { width, lineGap: 3 });
}

function writeFooters(document: Page, imprint: Imprint): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    // Text below the margin would otherwise begin a new page.
    document.page.margins.bottom = 0;
    const y = document.page.height - 48;
    document.font('regular').fontSize(8).fillColor(GREY);
    document.text(`账本第${imprint.ledgerPosition}笔　${imprint.ledgerHash}`, MARGIN.left, y, {
      width: widthOf(document),
      align: 'left',
      lineBreak: false,
    });
    document
      .fontSize(10)
      .fillColor(INK)
      .text(`— ${index - start + 1} —`, MARGIN.left, y - 18, {
        width: widthOf(document),
        align: 'center',
        lineBreak: false,
      });
  }
}
