import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** A file as rooms know it. The content is immutable and found by its hash. */
export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly purpose: string;
  readonly mimeType: string;
  readonly sizeBytes: number;
  readonly organisationId: string | null;
  readonly storedAt: Date;
}

export interface OpenedFile {
  readonly file: StoredFile;
  stream(): Readable;
}

export const openedFile = (file: StoredFile, path: string): OpenedFile => ({
  file,
  stream: () => createReadStream(path),
});

const UNFIT = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff<>:"|?*]/g;

/** A file name that keeps its hanzi and loses paths, control and bidirectional characters; at most 120 characters. */
export function cleanFileName(name: string): string {
  const base = name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\p{Surrogate}/gu, '')
    .replace(UNFIT, '')
    .replace(/^\.+/, '')
    .trim();
  if (base === '') return '未命名文件';
  const letters = [...base];
  if (letters.length <= 120) return base;
  const dot = base.lastIndexOf('.');
  const ending = dot > 0 && base.length - dot <= 10 ? base.slice(dot) : '';
  return [...letters.slice(0, 120 - ending.length), ending].join('');
}
