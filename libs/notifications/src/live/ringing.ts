import type { Database } from '@bangfu/kernel';

export const INBOX_CHANNEL = 'bangfu_inbox';

/** Tells every process, at commit, whose inbox changed; it carries no content. */
export async function ringInboxes(database: Database, userIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(userIds)];
  if (ids.length === 0) return;
  await database.query(`SELECT pg_notify('${INBOX_CHANNEL}', id) FROM unnest($1::text[]) AS inbox (id)`, [ids]);
}
