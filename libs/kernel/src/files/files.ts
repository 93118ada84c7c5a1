import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, coversRegion } from '../audit/actor.js';
import { Env } from '../config/env.js';
import { Database } from '../database/database.js';
import { invalid, missing } from '../errors/domain-error.js';
import { newId } from '../ids/ids.js';
import { KillPoints } from '../kill-points/kill-points.js';
import { Clock } from '../time/clock.js';
import { FILE_TYPES, type FilePurpose, type FileType, fileTypeOf } from './file-types.js';
import { cleanFileName, openedFile, type OpenedFile, type StoredFile } from './stored-file.js';

export const MAX_FILE_BYTES = 10 * 1_048_576;

export interface NewFile {
  readonly name: string;
  readonly purpose: FilePurpose;
  readonly content: Readable | Buffer;
}

const COLUMNS = `id, sha256, name, purpose, mime_type AS "mimeType", size_bytes AS "sizeBytes",
  organisation_id AS "organisationId", stored_at AS "storedAt"`;

const fileMissing = () => missing('file_missing', '没有这个文件，或您无权查看');

/** Files by content: bytes under DATA_DIR named by their SHA-256, a row for each time somebody stored them. */
@Injectable()
export class Files {
  constructor(
    private readonly env: Env,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly killPoints: KillPoints,
  ) {}

  /**
   * Streams to disk, hashes, checks size and real type, then records. The same bytes are kept once. Throws
   * `file_too_large`, `file_empty`, `file_type_refused`. Bytes without a row, after a crash, are harmless.
   */
  async store(actor: Actor, { name, purpose, content }: NewFile): Promise<StoredFile> {
    // What the product made itself may be of any size and is what its name says; it is never read into memory.
    const made = purpose === 'export';
    const incoming = await this.receive(
      Buffer.isBuffer(content) ? Readable.from([content]) : content,
      made ? Infinity : MAX_FILE_BYTES,
    );
    try {
      const cleanName = cleanFileName(name);
      const type = made
        ? (cleanName.split('.').at(-1) as FileType)
        : await fileTypeOf(await readFile(incoming.path), cleanName, purpose);
      await this.keep(incoming.path, incoming.sha256);
      this.killPoints.pass('file kept');
      const [file] = await this.database.query<StoredFile>(
        `INSERT INTO files (id, sha256, name, purpose, mime_type, size_bytes, organisation_id, stored_by, stored_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${COLUMNS}`,
        [
          newId(),
          incoming.sha256,
          cleanName,
          purpose,
          FILE_TYPES[type],
          incoming.size,
          actor.organisationId,
          actor.userId,
          this.clock.now(),
        ],
      );
      return file!;
    } finally {
      await rm(incoming.path, { force: true });
    }
  }

  /**
   * The file, for its owner (the organisation it was stored for, or the person who acted for none), for those it was attached
   * for, and for officials whose region covers it; else `file_missing`.
   */
  async open(actor: Actor, id: string): Promise<OpenedFile> {
    const file = await this.find(id);
    if (!file || !(await this.mayOpen(actor, id))) throw fileMissing();
    const path = this.pathOf(file.sha256);
    await access(path).catch(() => {
      throw fileMissing();
    });
    return openedFile(file, path);
  }

  /** Takes the bytes of an export away when its time is over; the row stays as evidence that it was made. Idempotent. */
  async discardExport(id: string): Promise<void> {
    const file = await this.find(id);
    if (file?.purpose !== 'export') return;
    const [row] = await this.database.query<{ shared: boolean }>(
      `SELECT EXISTS (SELECT FROM files WHERE sha256 = $1 AND id <> $2) AS shared`,
      [file.sha256, id],
    );
    if (!row!.shared) await rm(this.pathOf(file.sha256), { force: true });
  }

  /** The whole content, for a room that reads what was uploaded; same permission as `open`. */
  async read(actor: Actor, id: string): Promise<Buffer> {
    const { file } = await this.open(actor, id);
    return readFile(this.pathOf(file.sha256));
  }

  /** The facts of stored files, for lists; asks for no permission, so only for files of a subject already permitted. */
  async describe(ids: readonly string[]): Promise<StoredFile[]> {
    if (ids.length === 0) return [];
    return this.database.query<StoredFile>(`SELECT ${COLUMNS} FROM files WHERE id = ANY($1) ORDER BY id`, [ids]);
  }

  /**
   * Makes files part of a subject, so that the organisations in `readers` and officials of `regionCode` may open them.
   * Only what the actor may open can be attached; throws `file_missing` for anything else. Repeating it adds readers.
   */
  async attach(
    actor: Actor,
    fileIds: readonly string[],
    subjectType: string,
    subjectId: string,
    readers: readonly string[] = [],
    regionCode: string | null = null,
  ): Promise<void> {
    await this.database.transaction(async () => {
      for (const id of [...new Set(fileIds)].sort()) {
        if (!(await this.mayOpen(actor, id))) throw fileMissing();
        await this.database.query(
          `INSERT INTO file_attachments AS known (file_id, subject_type, subject_id, reader_ids, region_code, attached_at)
           VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (file_id, subject_type, subject_id) DO UPDATE SET region_code = coalesce(excluded.region_code, known.region_code),
             reader_ids = ARRAY(SELECT DISTINCT unnest(known.reader_ids || excluded.reader_ids) ORDER BY 1)`,
          [id, subjectType, subjectId, [...new Set(readers)], regionCode, this.clock.now()],
        );
      }
    });
  }

  private async find(id: string): Promise<StoredFile | undefined> {
    const [file] = await this.database.query<StoredFile>(`SELECT ${COLUMNS} FROM files WHERE id = $1`, [id]);
    return file;
  }

  private async mayOpen(actor: Actor, id: string): Promise<boolean> {
    const [file] = await this.database.query<{ owned: boolean; readers: string[]; regions: string[] }>(
      `SELECT coalesce(CASE WHEN file.organisation_id IS NULL THEN file.stored_by = $2::uuid ELSE file.organisation_id = $3::uuid END, false) AS owned,
         ARRAY(SELECT unnest(reader_ids)::text FROM file_attachments WHERE file_id = file.id) AS readers,
         ARRAY(SELECT region_code FROM file_attachments WHERE file_id = file.id AND region_code IS NOT NULL) AS regions
       FROM files file WHERE file.id = $1`,
      [id, actor.userId, actor.organisationId],
    );
    if (!file) return false;
    if (file.owned || actor.roles.includes('system')) return true;
    return (
      (actor.organisationId !== null && file.readers.includes(actor.organisationId)) ||
      file.regions.some((code) => coversRegion(actor, code))
    );
  }

  private async receive(content: Readable, most: number): Promise<{ path: string; sha256: string; size: number }> {
    const folder = join(this.env.dataDir, 'files', 'incoming');
    await mkdir(folder, { recursive: true });
    const path = join(folder, newId());
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > most ? invalid('file_too_large', '文件不能超过10 MB', { field: 'file' }) : null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(path, { flags: 'wx' }));
      if (size === 0) throw invalid('file_empty', '文件是空的', { field: 'file' });
      return { path, sha256: hash.digest('hex'), size };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  private async keep(from: string, sha256: string): Promise<void> {
    const to = this.pathOf(sha256);
    await mkdir(join(to, '..'), { recursive: true });
    await rename(from, to);
  }

  private pathOf(sha256: string): string {
    return join(this.env.dataDir, 'files', sha256.slice(0, 2), sha256);
  }
}
