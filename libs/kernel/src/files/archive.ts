import { crc32 } from 'node:zlib';

export interface ArchiveEntry {
  readonly name: string;
  readonly content: Buffer;
}

const UTF8_NAMES = 0x0800;

/** A ZIP of a few papers, which are packed already: each as it is, in the order given, with names in UTF-8. */
export function archiveOf(entries: readonly ArchiveEntry[], at: Date): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const title = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(UTF8_NAMES, 2);
    about.writeUInt32LE(dosTime(at), 6);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(title.length, 22);
    const listed = Buffer.alloc(46);
    listed.write('PK\u0001\u0002', 0, 'latin1');
    listed.writeUInt16LE(20, 4);
    about.copy(listed, 6);
    listed.writeUInt32LE(offset, 42);
    directory.push(listed, title);
    parts.push(Buffer.from('PK\u0003\u0004'), about, title, content);
    offset += 30 + title.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** The instant in Shanghai as archives write it: two-second steps since 1980, date in the upper half. */
function dosTime(at: Date): number {
  const there = new Date(at.getTime() + 8 * 3_600_000);
  const date = ((there.getUTCFullYear() - 1980) << 9) | ((there.getUTCMonth() + 1) << 5) | there.getUTCDate();
  const time = (there.getUTCHours() << 11) | (there.getUTCMinutes() << 5) | (there.getUTCSeconds() >> 1);
  return date * 0x10000 + time;
}
