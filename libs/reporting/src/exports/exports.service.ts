import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Audit,
  Clock,
  Database,
  decodeCursor,
  Files,
  newId,
  type OpenedFile,
  Outbox,
  type Page,
  pageOf,
  SYSTEM,
} from '@bangfu/kernel';
import type { AgencyFilter } from '../compliance/agencies.queries.js';
import type { Scope } from '../compliance/scope.js';
import { type ScopeInput, Scopes } from '../compliance/scopes.service.js';
import { exportExpired, exportMissing, exportNotReady, exportOver, formatNotOffered } from '../reporting.errors.js';
import { ExportRequested } from '../reporting.events.js';
import type { Bulletin } from './bulletin.js';
import {
  type Export,
  EXPORT_COLUMNS,
  type ExportFormat,
  type ExportKind,
  FORMATS_OF,
  KIND_TITLES,
} from './export.entity.js';
import { ExportWriter } from './export-writer.service.js';

export interface NewExport extends ScopeInput {
  readonly id?: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly filter?: Pick<AgencyFilter, 'show' | 'sort' | 'descending' | 'search'>;
}

/** Files made in the background: asked for, watched, cancelled, downloaded by whoever asked. */
@Injectable()
export class Exports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly scopes: Scopes,
    private readonly writer: ExportWriter,
  ) {}

  /** Queues an export of a scope inside the actor's region. Throws `division_missing`, `programme_missing`, `format_not_offered`. */
  async request(actor: Actor, asked: NewExport): Promise<Export> {
    if (!FORMATS_OF[asked.kind].includes(asked.format)) throw formatNotOffered();
    return this.database.transaction(async () => {
      const scope = await this.scopes.read(actor, asked);
      const id = asked.id ?? newId();
      const parameters = {
        division: scope.divisionCode,
        year: scope.year,
        programme: asked.programme,
        month: asked.month,
        filter: asked.filter,
      };
      await this.database.query(
        `INSERT INTO exports (id, kind, format, title, parameters, asked_by, asked_by_name, organisation_id, state, created_at)
         VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, 'queued', $9)`,
        [
          id,
          asked.kind,
          asked.format,
          titleOf(asked.kind, scope),
          JSON.stringify(parameters),
          actor.userId,
          actor.name,
          actor.organisationId,
          this.clock.now(),
        ],
      );
      await this.audit.record(actor, {
        action: 'reporting.export.requested',
        subjectType: 'export',
        subjectId: id,
        detail: { kind: asked.kind, format: asked.format, division: scope.divisionCode, year: scope.year },
      });
      await this.outbox.add(new ExportRequested({ exportId: id }));
      return this.find(actor, id);
    });
  }

  /** The title alone, for telling the person who asked. */
  async titleOf(id: string): Promise<string> {
    const [row] = await this.database.query<{ title: string }>(`SELECT title FROM exports WHERE id = $1`, [id]);
    return row?.title ?? '导出文件';
  }

  /** Throws `export_missing` for anyone else's. */
  async find(actor: Actor, id: string): Promise<Export> {
    const [row] = await this.database.query<Export & Record<string, unknown>>(
      `SELECT ${EXPORT_COLUMNS} FROM exports WHERE id = $1 AND asked_by = $2`,
      [id, actor.userId],
    );
    if (!row) throw exportMissing();
    return row;
  }

  /** The actor's own, newest first. */
  async list(actor: Actor, page: { after?: string; limit: number }): Promise<Page<Export>> {
    const after = decodeCursor(page.after, ['instant', 'id']);
    const rows = await this.database.query<Export & Record<string, unknown>>(
      `SELECT ${EXPORT_COLUMNS} FROM exports
        WHERE asked_by = $1 AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', created_at), id) < ($2, $3::uuid))
        ORDER BY created_at DESC, id DESC LIMIT $4`,
      [actor.userId, after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
    );
    return pageOf(rows, page.limit, (row) => [row.createdAt, row.id]);
  }

  /** A running one stops at its next batch. Throws `export_missing`, `export_over`. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.find(actor, id);
      const stopped = await this.database.execute(
        `UPDATE exports SET state = 'cancelled', finished_at = $2 WHERE id = $1 AND state IN ('queued', 'running')`,
        [id, this.clock.now()],
      );
      if (stopped === 0) throw exportOver();
      await this.audit.record(actor, {
        action: 'reporting.export.cancelled',
        subjectType: 'export',
        subjectId: id,
        detail: {},
      });
    });
  }

  /** Throws `export_missing`, `export_not_ready`, `export_expired`. */
  async open(actor: Actor, id: string): Promise<OpenedFile> {
    const found = await this.find(actor, id);
    if (found.expiredAt) throw exportExpired();
    if (!found.fileId) throw exportNotReady();
    return this.files.open(actor, found.fileId);
  }

  /** What a bulletin would say now; nothing is kept and no number is used up. Throws as `request` does. */
  async draftBulletin(actor: Actor, input: ScopeInput): Promise<Bulletin> {
    return this.database.reading(async () => {
      const scope = await this.scopes.read(actor, input);
      return this.writer.draft(scope, titleOf('bulletin', scope), actor.organisationId);
    });
  }

  /** Takes away the files whose days are over; the records stay. Answers how many. Idempotent. */
  async expireDue(): Promise<number> {
    const due = await this.database.query<{ id: string; fileId: string }>(
      `SELECT id, file_id AS "fileId" FROM exports WHERE state = 'done' AND expired_at IS NULL AND expires_on < $1 ORDER BY expires_on LIMIT 1000`,
      [this.clock.today()],
    );
    for (const { id, fileId } of due) {
      await this.files.discardExport(fileId);
      await this.database.transaction(async () => {
        await this.database.query(`UPDATE exports SET expired_at = $2 WHERE id = $1 AND expired_at IS NULL`, [
          id,
          this.clock.now(),
        ]);
        await this.audit.record(SYSTEM, {
          action: 'reporting.export.expired',
          subjectType: 'export',
          subjectId: id,
          detail: { fileId },
        });
      });
    }
    return due.length;
  }
}

function titleOf(kind: ExportKind, scope: Scope): string {
  const period =
    scope.month === null ? `${scope.year}年度` : `${scope.month.slice(0, 4)}年1—${Number(scope.month.slice(5))}月`;
  return `${kind === 'bulletin' ? '关于' : ''}${scope.divisionName}${period}${KIND_TITLES[kind]}`;
}
