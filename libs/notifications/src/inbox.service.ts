import { type Actor, Clock, Database, type Page } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { type InboxCounts, type InboxFilter, type Notification, NotificationQueries } from './notification.queries.js';
import { ringInboxes } from './live/ringing.js';
import { nothingChosen } from './notifications.errors.js';

export interface Reading {
  readonly ids?: readonly string[];
  readonly all?: boolean;
  /** With `all`: the newest position that was on the screen; what came later stays unread. */
  readonly upTo?: bigint;
}

/** A person's own inbox. Nobody sees another's: every statement is bound to the actor's user id. */
@Injectable()
export class Inbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queries: NotificationQueries,
  ) {}

  list(actor: Actor, filter: InboxFilter): Promise<Page<Notification>> {
    return this.queries.list(actor.userId!, filter);
  }

  counts(actor: Actor): Promise<InboxCounts> {
    return this.queries.counts(actor.userId!);
  }

  /** Marks as read; ids of others, or read before, are passed over. To-dos stay to be done. Throws `nothing_chosen`. */
  async read(actor: Actor, { ids = [], all = false, upTo }: Reading): Promise<InboxCounts> {
    if (!all && ids.length === 0) throw nothingChosen();
    return this.database.transaction(async () => {
      const changed = await this.database.execute(
        `UPDATE notifications SET read_at = $2 WHERE user_id = $1 AND read_at IS NULL
           AND (($3 AND position <= coalesce($4::bigint, position)) OR id = ANY ($5::uuid[]))`,
        [actor.userId, this.clock.now(), all, upTo?.toString() ?? null, ids],
      );
      if (changed > 0) await ringInboxes(this.database, [actor.userId!]);
      return this.queries.counts(actor.userId!);
    });
  }
}
