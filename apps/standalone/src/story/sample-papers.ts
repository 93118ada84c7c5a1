import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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

const PICTURES = join(repositoryRoot(), 'apps/standalone/src/story/pictures');

/** A drawing (see `bin/pictures.mjs`), so that products are told apart without pretending to be photographs. */
export const samplePicture = (name: string): Buffer => readFileSync(join(PICTURES, `${name}.jpg`));
