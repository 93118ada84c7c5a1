import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { repositoryRoot } from '@bangfu/kernel';
import PDFDocument from 'pdfkit';

const MARK = '样张 · 非税务凭证';
const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const require = createRequire(join(repositoryRoot(), 'package.json'));
let font: Buffer | null = null;

/** A one-page PDF that says what it stands for and that it is none. */
export async function samplePdf(title: string, lines: readonly string[]): Promise<Buffer> {
  font ??= readFileSync(require.resolve(FONT));
  const document = new PDFDocument({
    size: 'A5',
    margin: 40,
    info: { Title: `${title}（样张）`, CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()));
  document.font(font).fontSize(18).text(title, { align: 'center' }).moveDown();
  document.fontSize(10);
  for (const line of lines) document.text(line);
  document.moveDown().fontSize(12).fillColor('#b00020').text(MARK, { align: 'center' });
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

const SIZE = { width: 320, height: 240 };

/** A picture of two colours, so that products are told apart without pretending to be photographs. */
export function samplePng(top: readonly number[], bottom: readonly number[]): Buffer {
  const row = (colour: readonly number[]) =>
    Buffer.concat([Buffer.from([0]), ...Array.from({ length: SIZE.width }, () => Buffer.from(colour))]);
  const rows = Array.from({ length: SIZE.height }, (_, y) => row(y < SIZE.height * 0.6 ? top : bottom));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE.width, 0);
  header.writeUInt32BE(SIZE.height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
