import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { noticeMissing } from '../certification.errors.js';
import type { NoticeContent, NoticeLevel, ObjectionState } from './publicity.entity.js';

export interface NoticeFilter {
  readonly after?: string;
  readonly limit: number;
  /** A place and everything in it. */
  readonly divisionCode?: string;
  readonly level?: NoticeLevel;
  /** True: objections are still possible; false: over. */
  readonly open?: boolean;
}

/** What everybody may read. */
export interface NoticeView {
  readonly id: string;
  readonly level: NoticeLevel;
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly state: 'open' | 'over' | 'closed';
  readonly content: NoticeContent;
  readonly publishedAt: Date;
}

export interface ObjectionView {
  readonly id: string;
  readonly noticeId: string;
  readonly applicationId: string;
  readonly productName: string;
  readonly supplierName: string;
  readonly originCode: string;
  readonly round: number;
  readonly remark: string;
  readonly fileIds: string[];
  readonly state: ObjectionState;
  readonly raisedByName: string;
  readonly raisedAt: Date;
  readonly settledAt: Date | null;
  readonly settledText: string;
}

const NOTICE = `SELECT n.id, n.level, n.division_code AS "divisionCode", d.name AS "divisionName", n.from_on AS "fromOn", n.until_on AS "untilOn",
    CASE WHEN n.closed_at IS NOT NULL THEN 'closed' WHEN n.until_on < $1 THEN 'over' ELSE 'open' END AS state, n.content,
    n.published_at AS "publishedAt"
  FROM publicity_notices n JOIN divisions d ON d.code = n.division_code`;

const OBJECTION = `SELECT x.id, x.notice_id AS "noticeId", x.application_id AS "applicationId", a.product_name AS "productName",
    o.name AS "supplierName", a.origin_code AS "originCode", x.round, x.remark, x.file_ids AS "fileIds", x.state, x.raised_by_name AS "raisedByName",
    x.raised_at AS "raisedAt", x.settled_at AS "settledAt", x.settled_text AS "settledText"
  FROM objections x JOIN certificate_applications a ON a.id = x.application_id JOIN organisations o ON o.id = a.supplier_id`;

@Injectable()
export class PublicityQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Public notices, newest first: those of today and the archive. */
  async notices(filter: NoticeFilter): Promise<Page<NoticeView>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<NoticeView>(
      `${NOTICE} WHERE ($2::text IS NULL OR n.division_code LIKE $2 || '%') AND ($3::text IS NULL OR n.level = $3)
         AND ($4::boolean IS NULL OR (n.closed_at IS NULL AND n.until_on >= $1) = $4)
         AND ($5::timestamptz IS NULL OR (n.published_at, n.id) < ($5, $6::uuid))
        ORDER BY n.published_at DESC, n.id DESC LIMIT $7`,
      [
        this.clock.today(),
        filter.divisionCode ?? null,
        filter.level ?? null,
        filter.open ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.publishedAt, row.id]);
  }

  async notice(id: string): Promise<NoticeView> {
    const [row] = await this.database.query<NoticeView>(`${NOTICE} WHERE n.id = $2`, [this.clock.today(), id]);
    if (!row) throw noticeMissing();
    return row;
  }

  /** The objections of a region for those who settle them, newest first. */
  async objections(
    actor: Actor,
    filter: { after?: string; limit: number; state?: ObjectionState },
  ): Promise<Page<ObjectionView>> {
    return this.objectionPage(`a.origin_code LIKE $1 || '%'`, actor.regionCode ?? '-', filter);
  }

  /** What the person has objected to, and what became of it. */
  async ownObjections(
    actor: Actor,
    filter: { after?: string; limit: number; state?: ObjectionState },
  ): Promise<Page<ObjectionView>> {
    return this.objectionPage(`x.raised_by = nullif($1, '')::uuid`, actor.userId ?? '', filter);
  }

  private async objectionPage(
    scope: string,
    who: string,
    filter: { after?: string; limit: number; state?: ObjectionState },
  ): Promise<Page<ObjectionView>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<ObjectionView>(
      `${OBJECTION} WHERE ${scope} AND ($2::text IS NULL OR x.state = $2)
         AND ($3::timestamptz IS NULL OR (x.raised_at, x.id) < ($3, $4::uuid))
        ORDER BY x.raised_at DESC, x.id DESC LIMIT $5`,
      [who, filter.state ?? null, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.raisedAt, row.id]);
  }
}
