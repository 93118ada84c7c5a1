import type { Actor } from '@bangfu/kernel';
import { NotificationPreferences } from '@bangfu/notifications';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import type { Thread } from './telling.js';

/** Nobody wants letters about a past year: off while it is told, on again for what happened since yesterday. */
export async function* quietLetters(narrator: Narrator): Thread {
  await everybody(narrator, false);
  yield at(narrator.calendar.ago(1), '00:10');
  await everybody(narrator, true);
}

async function everybody(narrator: Narrator, emailToDos: boolean): Promise<void> {
  const people = await narrator.query<{ userId: string; name: string }>(
    'SELECT id AS "userId", name FROM users WHERE email IS NOT NULL ORDER BY id',
  );
  for (const { userId, name } of people) {
    const actor: Actor = { userId, name, organisationId: null, regionCode: null, roles: [], permissions: new Set() };
    await narrator.get(NotificationPreferences).change(actor, { emailToDos, emailNotices: false });
  }
}
