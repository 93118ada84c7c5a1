import { Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

export interface Notification {
  readonly id: string;
  /** Number within the person's inbox; the id of its event in the stream. */
  readonly position: bigint;
  readonly kind: 'to_do' | 'notice';
  readonly title: string;
  readonly body: string;
  readonly link: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly doneAt: Date | null;
}

export interface InboxCounts {
  readonly unread: number;
  readonly openToDos: number;
  /** The newest number given in this inbox; 0 when it is empty. */
  readonly position: bigint;
}

export interface InboxFilter {
  readonly after?: string;
  readonly limit: number;
  readonly unread?: boolean;
  /** Only what is still to be done. */
  readonly toDo?: boolean;
}

const COLUMNS = `id, position, kind, title, body, link, subject_type AS "subjectType", subject_id AS "subjectId", at,
  read_at AS "readAt", done_at AS "doneAt"`;

@Injectable()
export class NotificationQueries {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(userId: string, filter: InboxFilter): Promise<Page<Notification>> {
    const after = decodeCursor(filter.after, ['whole']);
    const conditions = [
      'user_id = $1',
      ...(after ? ['position < $3::bigint'] : []),
      ...(filter.unread ? ['read_at IS NULL'] : []),
      ...(filter.toDo ? [`kind = 'to_do' AND done_at IS NULL`] : []),
    ];
    const rows = await this.database.query<Notification>(
      `SELECT ${COLUMNS} FROM notifications WHERE ${conditions.join(' AND ')} ORDER BY position DESC LIMIT $2`,
      [userId, filter.limit + 1, ...(after ? [after[0]] : [])],
    );
    return pageOf(rows, filter.limit, (row) => [row.position]);
  }

  /** Oldest first, from the one after `position`. */
  since(userId: string, position: bigint, limit: number): Promise<Notification[]> {
    return this.database.query<Notification>(
      `SELECT ${COLUMNS} FROM notifications WHERE user_id = $1 AND position > $2::bigint ORDER BY position LIMIT $3`,
      [userId, position.toString(), limit],
    );
  }

  async counts(userId: string): Promise<InboxCounts> {
    const [row] = await this.database.query<InboxCounts>(
      `SELECT (SELECT count(*)::int FROM notifications WHERE user_id = $1 AND read_at IS NULL) AS unread,
         (SELECT count(*)::int FROM notifications WHERE user_id = $1 AND kind = 'to_do' AND done_at IS NULL) AS "openToDos",
         coalesce((SELECT last_position FROM notification_inboxes WHERE user_id = $1), 0) AS position`,
      [userId],
    );
    return row!;
  }
}
