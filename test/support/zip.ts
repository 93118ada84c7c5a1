import { deflateRawSync } from 'node:zlib';

export interface Entry {
  readonly name: string;
  readonly content: Buffer;
  /** What the archive says that it unpacks to; the truth when nothing is said. */
  readonly claimed?: number;
  /** Left out of the directory: whoever reads the archive from its beginning meets it all the same. */
  readonly hidden?: boolean;
}

/** An archive by hand, so that it can lie. */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimed = content.length, hidden = false } of entries) {
    const [title, packed] = [Buffer.from(name), deflateRawSync(content)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(checksum(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claimed, 18);
    about.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, title, packed]);
    const listed = Buffer.alloc(46);
    listed.write('PK\u0001\u0002', 0, 'latin1');
    about.copy(listed, 6);
    listed.writeUInt32LE(at, 42);
    if (!hidden) directory.push(Buffer.concat([listed, title]));
    parts.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff]!;
  return (value ^ 0xffffffff) >>> 0;
}

const [CONTENT_TYPES, WORKBOOK, RELATIONS] = [
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
];

/** A workbook whose one sheet is this XML, with further parts. */
export const workbook = (sheetXml: Buffer, more: readonly Entry[] = [], about: Partial<Entry> = {}): Buffer =>
  zip([
    { name: '[Content_Types].xml', content: Buffer.from(CONTENT_TYPES!) },
    { name: 'xl/workbook.xml', content: Buffer.from(WORKBOOK!) },
    { name: 'xl/_rels/workbook.xml.rels', content: Buffer.from(RELATIONS!) },
    ...more,
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml, ...about },
  ]);

/** Rows of inline texts, as XML. */
export const sheetOf = (rows: readonly (readonly string[])[], head = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((text, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  );
