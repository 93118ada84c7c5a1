import { invalid } from '../errors/domain-error.js';
import { isId } from '../ids/ids.js';
import { isBusinessDate } from '../time/clock.js';
import { isHostileText } from './field-kinds.js';

/** One page of a list in a fixed order; `nextAfter` is the cursor of the next page, null at the end. */
export interface Page<T> {
  readonly items: T[];
  readonly nextAfter: string | null;
}

export type CursorPart = string | number | bigint | Date | null;
export type CursorKind = 'text' | 'id' | 'whole' | 'instant' | 'date';

const MAX_PARTS = 6;

/** Writes the sort key of a row as an opaque cursor. */
export function encodeCursor(key: readonly CursorPart[]): string {
  const texts = key.map((part) => (part instanceof Date ? part.toISOString() : part === null ? null : String(part)));
  return Buffer.from(JSON.stringify(texts)).toString('base64url');
}

/**
 * Reads a cursor back into the texts of its sort key, or null for the first page. Name the `kinds` of the key's parts
 * so that a forged cursor is refused here and not by SQL. Throws `invalid_cursor` (400).
 */
export function decodeCursor(after: string | undefined | null, kinds?: readonly CursorKind[]): string[] | null {
  if (after === undefined || after === null || after === '') return null;
  const parts = partsOf(after);
  const right =
    parts !== null &&
    (kinds === undefined || (parts.length === kinds.length && parts.every((part, i) => fits(part, kinds[i]!))));
  if (!right) throw invalid('invalid_cursor', '翻页标记无效，请从第一页重新开始', { field: 'after' });
  return parts;
}

/** Makes a page of `limit + 1` fetched rows: the extra row only tells that there is a next page. */
export function pageOf<T>(rows: readonly T[], limit: number, key: (row: T) => readonly CursorPart[]): Page<T> {
  const items = rows.slice(0, limit);
  return { items, nextAfter: rows.length > limit ? encodeCursor(key(items[items.length - 1]!)) : null };
}

/** The same page with each item written for the answer. */
export function mapPage<T, R>(page: Page<T>, toDto: (item: T) => R): Page<R> {
  return { items: page.items.map(toDto), nextAfter: page.nextAfter };
}

function partsOf(after: string): string[] | null {
  if (!/^[\w-]{1,1000}$/.test(after)) return null;
  try {
    const parts = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown;
    const right =
      Array.isArray(parts) &&
      parts.length > 0 &&
      parts.length <= MAX_PARTS &&
      parts.every((part) => part === null || isClean(part));
    return right ? (parts as string[]) : null;
  } catch {
    return null;
  }
}

const isClean = (part: unknown): boolean => typeof part === 'string' && !isHostileText(part);

function fits(part: string | null, kind: CursorKind): boolean {
  if (part === null) return kind !== 'id';
  switch (kind) {
    case 'text':
      return true;
    case 'id':
      return isId(part);
    case 'whole':
      return /^-?\d{1,18}$/.test(part);
    case 'date':
      return isBusinessDate(part);
    case 'instant':
      return /^\d{4}-/.test(part) && !Number.isNaN(Date.parse(part));
  }
}
