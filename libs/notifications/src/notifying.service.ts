import { Clock, Database, newId, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { ringInboxes } from './live/ringing.js';
import { type Letter, Letters } from './mail/letters.service.js';
import { endedBy, type Entry, type Met, named, type Notice, type Words } from './notices/notice.js';
import { NOTICE_TABLE } from './notices/notice-table.js';
import { RecipientFinder } from './notices/recipients.service.js';
import { lockThings } from './notifications.locks.js';

interface Draft {
  readonly id: string;
  readonly userId: string;
  readonly kind: 'to_do' | 'notice';
  readonly title: string;
  readonly body: string;
  readonly link: string;
  readonly endsBy: string | null;
  readonly endsWith: string | null;
  readonly stoodIn: boolean;
}

/** What a room to the right has to say to one person about an event of its own. */
export interface Tidings {
  readonly userId: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly title: string;
  readonly body: string;
  readonly link: string;
}

const TITLE_LENGTH = 120;
const BODY_LENGTH = 1_000;
const NOBODY = '（目前没有人具有办理此事的权限，请先授权。）';

/** Turns events into notices, and ends the to-dos that they settle. */
@Injectable()
export class Notifying {
  private readonly entries = new Map(NOTICE_TABLE.map((entry) => [entry.type, entry]));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recipients: RecipientFinder,
    private readonly letters: Letters,
  ) {}

  /**
   * Tells whoever must act next and ends what the event settles; a second call for the same event changes nothing.
   * Events may come in any order: an end that was delivered first is remembered.
   */
  notify(event: StoredEvent): Promise<void> {
    const entry = this.entries.get(event.type);
    if (!entry) throw new Error(`no line of the table speaks of ${event.type}`);
    return this.database.transaction(async () => {
      const words = await this.wordsOf(entry, event);
      const position = await this.positionOf(event);
      const ended = endedBy(event, words, NOTICE_TABLE);
      await lockThings(this.database, thingsOf(entry, words, ended));
      const touched = await this.end(ended, position);
      const drafts = await this.drafts(entry, words);
      const told = await this.insert(entry, event, position, words, drafts);
      await ringInboxes(this.database, [...touched, ...told]);
    });
  }

  /** Tells one person; a second call for the same event changes nothing. For rooms whose events this one cannot know. */
  tell(event: StoredEvent, { userId, subject, title, body, link }: Tidings): Promise<void> {
    const draft: Draft = {
      id: newId(),
      userId,
      kind: 'notice',
      title: clip(title, TITLE_LENGTH),
      body: clip(body, BODY_LENGTH),
      link,
      endsBy: null,
      endsWith: null,
      stoodIn: false,
    };
    return this.database.transaction(async () => {
      const position = await this.positionOf(event);
      const spokenOf = { subject: { type: subject.type, by: 'id' } };
      await ringInboxes(this.database, await this.insert(spokenOf, event, position, { id: subject.id }, [draft]));
    });
  }

  private async wordsOf(entry: Entry, event: StoredEvent): Promise<Words> {
    if (!entry.facts) return { ...event.payload };
    const [row] = await this.database.query<Words>(entry.facts.sql, [event.payload[entry.facts.by]]);
    if (!row) throw new Error(`${event.type} speaks of something that does not exist`);
    return { ...row, ...event.payload };
  }

  private async positionOf(event: StoredEvent): Promise<bigint> {
    const [row] = await this.database.query<{ position: bigint }>('SELECT position FROM outbox_events WHERE id = $1', [
      event.id,
    ]);
    return row!.position;
  }

  /** Ends the to-dos that earlier events began, and remembers the end for those still to be delivered. */
  private async end(ended: readonly Met[], position: bigint): Promise<string[]> {
    const rows = ended.flatMap((met) => met.values.map((value) => ({ ...met, value })));
    if (rows.length === 0) return [];
    const values = [rows.map((row) => row.eventType), rows.map((row) => row.endsBy), rows.map((row) => row.value)];
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO to_do_endings (event_type, ends_by, ends_with, position, at)
       SELECT DISTINCT event_type, ends_by, ends_with, $4::bigint, $5::timestamptz
       FROM unnest($1::text[], $2::text[], $3::text[]) AS ended (event_type, ends_by, ends_with)
       ON CONFLICT (ends_with, event_type, ends_by) DO UPDATE SET position = excluded.position, at = excluded.at
         WHERE to_do_endings.position < excluded.position`,
      [...values, position.toString(), now],
    );
    const touched = await this.database.query<{ userId: string }>(
      `UPDATE notifications n SET done_at = $5 FROM unnest($1::text[], $2::text[], $3::text[]) AS ended (event_type, ends_by, ends_with)
       WHERE n.kind = 'to_do' AND n.done_at IS NULL AND n.ends_with = ended.ends_with AND n.event_type = ended.event_type
         AND n.ends_by = ended.ends_by AND n.event_position < $4::bigint
       RETURNING n.user_id AS "userId"`,
      [...values, position.toString(), now],
    );
    return touched.map(({ userId }) => userId);
  }

  /** One notice per person: whoever is named twice gets the first. */
  private async drafts(entry: Entry, words: Words): Promise<Draft[]> {
    const drafts = new Map<string, Draft>();
    for (const notice of entry.notices) {
      if (notice.when && !notice.when(words)) continue;
      const { userIds, stoodIn } = await this.recipients.find(notice.to, words);
      // What is only to be known needs no stand-in.
      if (stoodIn && notice.kind === 'notice') continue;
      for (const userId of userIds) {
        if (!drafts.has(userId)) drafts.set(userId, draftOf(notice, words, userId, stoodIn));
      }
    }
    return [...drafts.values()].sort((a, b) => (a.userId < b.userId ? -1 : 1));
  }

  private async insert(
    entry: Pick<Entry, 'subject'>,
    event: StoredEvent,
    position: bigint,
    words: Words,
    drafts: readonly Draft[],
  ): Promise<string[]> {
    if (drafts.length === 0) return [];
    const inserted = await this.database.query<{ id: string; userId: string; done: boolean }>(INSERT, [
      drafts.map((draft) => draft.id),
      drafts.map((draft) => draft.userId),
      drafts.map((draft) => draft.kind),
      drafts.map((draft) => draft.title),
      drafts.map((draft) => draft.body),
      drafts.map((draft) => draft.link),
      drafts.map((draft) => draft.endsBy),
      drafts.map((draft) => draft.endsWith),
      entry.subject.type,
      String(words[entry.subject.by]),
      event.id,
      event.type,
      position.toString(),
      event.at,
      drafts.map((draft) => draft.stoodIn),
    ]);
    const letters = inserted.filter(({ done }) => !done).map(({ id }) => drafts.find((draft) => draft.id === id)!);
    await this.letters.write(
      letters.map((draft): Letter => ({ ...draft, notificationId: draft.id })),
      event.at,
    );
    return inserted.map(({ userId }) => userId);
  }
}

/**
 * The rows of the inboxes are locked in the order of the users, so that two events cannot wait for each other. A to-do whose
 * end was delivered first is done from the start, and nobody needs to stand in for it.
 */
const INSERT = `
  WITH fresh AS (
    SELECT draft.*, ending.at AS done_at
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $15::boolean[])
      AS draft (id, user_id, kind, title, body, link, ends_by, ends_with, stood_in)
    LEFT JOIN to_do_endings ending ON ending.event_type = $12 AND ending.ends_by = draft.ends_by AND ending.ends_with = draft.ends_with
      AND ending.position > $13::bigint
    WHERE NOT EXISTS (SELECT FROM notifications n WHERE n.event_id = $11 AND n.user_id = draft.user_id)
      AND NOT (stood_in AND ending.at IS NOT NULL)),
  numbered AS (
    INSERT INTO notification_inboxes AS inbox (user_id, last_position) SELECT user_id, 1 FROM fresh ORDER BY user_id
    ON CONFLICT (user_id) DO UPDATE SET last_position = inbox.last_position + 1 RETURNING user_id, last_position)
  INSERT INTO notifications (id, user_id, position, kind, title, body, link, subject_type, subject_id, event_id, event_type,
    event_position, ends_by, ends_with, at, done_at)
  SELECT id, user_id, last_position, kind, title, body, link, $9, $10, $11, $12, $13::bigint, ends_by, ends_with, $14, done_at
  FROM fresh JOIN numbered USING (user_id)
  ON CONFLICT (event_id, user_id) DO NOTHING
  RETURNING id, user_id AS "userId", done_at IS NOT NULL AS done`;

function draftOf(notice: Notice, words: Words, userId: string, stoodIn: boolean): Draft {
  const toDo = notice.kind === 'to_do';
  return {
    id: newId(),
    userId,
    kind: notice.kind,
    title: clip(notice.title(words), TITLE_LENGTH),
    body: clip(stoodIn ? notice.body(words) + NOBODY : notice.body(words), BODY_LENGTH),
    link: notice.link(words),
    endsBy: toDo ? notice.endsBy : null,
    endsWith: toDo ? named(words, notice.endsBy)![0]! : null,
    stoodIn,
  };
}

/** Everything whose beginnings and endings must wait for each other. */
function thingsOf(entry: Entry, words: Words, ended: readonly Met[]): string[] {
  const begun = entry.notices.flatMap((notice) => (notice.kind === 'to_do' ? (named(words, notice.endsBy) ?? []) : []));
  return [...begun, ...ended.flatMap(({ values }) => values)];
}

const clip = (text: string, length: number): string =>
  [...text].length > length ? `${[...text].slice(0, length - 1).join('')}…` : text;
