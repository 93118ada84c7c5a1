import { gunzipSync, inflateRawSync } from 'node:zlib';
import type { Refusal } from './refusals.js';

/** `items[]: id name` for every object of an answer; a list shows what any of its members has. */
export function fieldsOf(answer: unknown): Record<string, string> {
  const found = new Map<string, Set<string>>();
  visit(answer, '', found);
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, names]) => [path, [...names].sort().join(' ')]),
  );
}

function visit(value: unknown, path: string, found: Map<string, Set<string>>): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, `${path}[]`, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const names = found.get(path) ?? new Set();
  found.set(path, names);
  for (const [name, inner] of Object.entries(value)) {
    names.add(name);
    // Facts of an entry of the audit trail: which entry comes first is chance.
    if (name !== 'detail' || Array.isArray(inner)) visit(inner, path === '' ? name : `${path}.${name}`, found);
  }
}

/** What nobody should read who need not, told by its shape, whatever the field is called. */
export const SENSITIVE: Readonly<Record<string, RegExp>> = {
  'identity number': /(?<![\w-])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\w-])/,
  'telephone number': /(?<![\w-])1[3-9]\d{9}(?![\w-])/,
  'bank account': /(?<![\w-])62\d{12,17}(?![\w-])/,
  'household name': /李长青/,
  'delivery address': /灶市街1号/,
  'delivery name': /某收货人/,
};

/** The sensitive things in an answer, also in the packed parts of a spreadsheet or document. */
export function sensitiveIn({ raw, headers }: Pick<Refusal, 'raw' | 'headers'>): string[] {
  const text = readable(raw, String(headers['content-type']));
  return Object.keys(SENSITIVE).filter((what) => SENSITIVE[what]!.test(text));
}

function readable(raw: Buffer, type: string): string {
  if (/json|csv|xml|text|html/.test(type)) return raw.toString('utf8');
  if (raw[0] === 0x1f && raw[1] === 0x8b) return gunzipSync(raw).toString('utf8');
  return raw.subarray(0, 2).toString() === 'PK' ? unpacked(raw) : raw.toString('latin1');
}

/** Part after part of an archive, as far as they can be read. */
function unpacked(raw: Buffer): string {
  const texts: string[] = [];
  for (let at = raw.indexOf('PK\u0003\u0004'); at >= 0; at = raw.indexOf('PK\u0003\u0004', at + 4)) {
    const from = at + 30 + raw.readUInt16LE(at + 26) + raw.readUInt16LE(at + 28);
    try {
      texts.push(inflateRawSync(raw.subarray(from)).toString('utf8'));
    } catch {
      // A picture, stored as it is.
    }
  }
  return texts.join('\n').replace(/<[^>]+>/g, ' ');
}
