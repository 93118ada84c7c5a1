import type { Actor } from '@bangfu/kernel';
import { Inbox, NotificationPreferences } from '@bangfu/notifications';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import type { Thread } from './telling.js';

/** Nobody wants letters about a past year: off while it is told, on again for what happened since yesterday. */
export async function* quietLetters(narrator: Narrator): Thread {
  for (const actor of await everybody(narrator, 'email IS NOT NULL')) await letters(narrator, actor, false);
  yield at(narrator.calendar.ago(1), '00:10');
  for (const actor of await everybody(narrator, 'email IS NOT NULL')) await letters(narrator, actor, true);
}

/** Everybody has read what came up to three days ago: an inbox of a hundred unread notices is nobody's. */
export async function* reading(narrator: Narrator): Thread {
  yield at(narrator.calendar.ago(3), '18:00');
  for (const actor of await everybody(narrator, 'EXISTS (SELECT 1 FROM notifications WHERE user_id = users.id)')) {
    await narrator.get(Inbox).read(actor, { all: true });
  }
}

async function letters(narrator: Narrator, actor: Actor, emailToDos: boolean): Promise<void> {
  await narrator.get(NotificationPreferences).change(actor, { emailToDos, emailNotices: false });
}

async function everybody(narrator: Narrator, condition: string): Promise<Actor[]> {
  const people = await narrator.query<{ userId: string; name: string }>(
    `SELECT id AS "userId", name FROM users WHERE ${condition} ORDER BY id`,
  );
  return people.map(({ userId, name }) => ({
    userId,
    name,
    organisationId: null,
    regionCode: null,
    roles: [],
    permissions: new Set(),
  }));
}
