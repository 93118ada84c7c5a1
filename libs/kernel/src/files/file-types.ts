import { fileTypeFromBuffer } from 'file-type';
import { invalid } from '../errors/domain-error.js';

export const FILE_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  xml: 'application/xml',
  ofd: 'application/ofd',
} as const;

export type FileType = keyof typeof FILE_TYPES;

/** What a file is for decides what it may be. */
export const FILE_PURPOSES = {
  evidence: ['pdf', 'png', 'jpg', 'webp', 'ofd'],
  photo: ['png', 'jpg', 'webp'],
  sheet: ['xlsx', 'csv'],
  statement: ['csv', 'xlsx', 'xml'],
  invoice: ['pdf', 'ofd', 'xml', 'png', 'jpg'],
  export: ['pdf', 'xlsx', 'csv', 'xml'],
} as const satisfies Record<string, readonly FileType[]>;

export type FilePurpose = keyof typeof FILE_PURPOSES;

/**
 * The type of a file by its content, never by its name; throws `file_type_refused` unless the purpose allows it.
 * Archives (xlsx, ofd) are recognised by the names at their beginning and are not unpacked.
 */
export async function fileTypeOf(bytes: Buffer, name: string, purpose: FilePurpose): Promise<FileType> {
  const type = await sniff(bytes, name);
  const allowed: readonly string[] = FILE_PURPOSES[purpose];
  if (type && allowed.includes(type)) return type;
  throw invalid('file_type_refused', `文件内容不是允许的类型（允许：${allowed.join('、')}）`, {
    field: 'file',
    allowed,
  });
}

/** The test file that every scanner of viruses knows: what lets it in has not been looked at. */
const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR';

async function sniff(bytes: Buffer, name: string): Promise<FileType | null> {
  if (bytes.includes(EICAR)) return null;
  // Only the first local headers are looked at, so a bomb stays packed.
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return archiveType(bytes);
  const found = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined);
  if (found) {
    if (found.ext === 'xml') return textType(bytes);
    const known = (['pdf', 'png', 'jpg', 'webp'] as const).find((type) => FILE_TYPES[type] === found.mime);
    return known && (known !== 'pdf' || bytes.subarray(0, 5).toString('latin1') === '%PDF-') ? known : null;
  }
  const type = textType(bytes);
  return type === 'csv' && !/\.(csv|txt)$/i.test(name) ? null : type;
}

function archiveType(bytes: Buffer): 'xlsx' | 'ofd' | null {
  const names = [...entryNames(bytes)];
  if (names.some((name) => name.startsWith('xl/')) && names.includes('[Content_Types].xml')) return 'xlsx';
  return names.includes('OFD.xml') ? 'ofd' : null;
}

/** The names in a zip's central directory, read without unpacking anything. */
function* entryNames(bytes: Buffer): Generator<string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0 || end + 22 > bytes.length) return;
  let at = bytes.readUInt32LE(end + 16);
  for (let count = Math.min(bytes.readUInt16LE(end + 10), 2_000); count > 0; count -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return;
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    yield bytes.toString('utf8', at + 46, at + 46 + name);
    at += 46 + name + extra + comment;
  }
}

/** Text without NUL and control characters, in UTF-8, UTF-16 or a national encoding; XML by its first mark. */
function textType(bytes: Buffer): 'csv' | 'xml' | null {
  if (
    bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) ||
    bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))
  ) {
    return null;
  }
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return null;
  const start = bytes
    .subarray(0, 1_024)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html|script|svg)/i.test(start)) return null;
  if (start.startsWith('<?xml') || /^<[A-Za-z_][\w:.-]*[\s>]/.test(start)) return 'xml';
  return start === '' ? null : 'csv';
}
