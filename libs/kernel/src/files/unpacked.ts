import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const unpack = promisify(inflateRaw);
const MOST_PARTS = 2_000;

/**
 * Whether the parts of an archive really unpack to no more than `most` bytes together. What the archive says of its sizes
 * is not believed, and parts that its directory keeps quiet about count as well: a reader meets them all the same.
 */
export async function unpacksWithin(bytes: Buffer, most: number): Promise<boolean> {
  let left = most;
  let parts = 0;
  for (let at = nextPart(bytes, 0); at >= 0 && at + 30 <= bytes.length; at = nextPart(bytes, at + 4)) {
    const [method, name, extra] = [8, 26, 28].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    parts += 1;
    if (parts > MOST_PARTS) return false;
    if (method === 0) continue;
    try {
      left -= (await unpack(bytes.subarray(at + 30 + name + extra), { maxOutputLength: Math.max(1, left) })).length;
    } catch {
      return false;
    }
  }
  return left >= 0;
}

const nextPart = (bytes: Buffer, from: number): number => bytes.indexOf('PK\u0003\u0004', from, 'latin1');
