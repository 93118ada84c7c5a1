import { Clock, Database, Env, newId, seal } from '@bangfu/kernel';
import { Users } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { UNCHOSEN } from '../preferences.service.js';
import { letterText } from './letter-text.js';

export interface Letter {
  readonly notificationId: string;
  readonly userId: string;
  readonly kind: 'to_do' | 'notice';
  readonly title: string;
  readonly body: string;
  readonly link: string;
}

/** Purpose under which addresses are sealed, bound to the letter's id. */
export const ADDRESS_PURPOSE = 'notifications.address';

/** A letter about something older is no news: a year that is replayed, or a queue that stood still for days. */
const NEWS_FOR_MS = 48 * 3_600_000;

/** Writes letters beside their notices, for people who have an address and want them. */
@Injectable()
export class Letters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly users: Users,
  ) {}

  async write(letters: readonly Letter[], at: Date): Promise<void> {
    const now = this.clock.now();
    if (letters.length === 0 || now.getTime() - at.getTime() > NEWS_FOR_MS) return;
    const wanted = await this.wanted(letters);
    if (wanted.length === 0) return;
    const rows = wanted.map(({ letter, name, email }) => {
      const id = newId();
      const { publicUrl, secrets } = this.env;
      const text = letterText({
        ...letter,
        name,
        url: publicUrl + letter.link,
        settingsUrl: `${publicUrl}/account/notifications`,
      });
      // The id last: a notice that is passed as a letter brings an id of its own.
      return { ...letter, ...text, id, to: seal(secrets, ADDRESS_PURPOSE, id, email) };
    });
    await this.database.query(
      `INSERT INTO emails (id, notification_id, user_id, to_sealed, subject, text_body, html_body, next_try_at, created_at)
       SELECT id, notification_id, user_id, to_sealed, subject, text_body, html_body, $8, $8
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])
         AS letter (id, notification_id, user_id, to_sealed, subject, text_body, html_body)`,
      [
        rows.map((row) => row.id),
        rows.map((row) => row.notificationId),
        rows.map((row) => row.userId),
        rows.map((row) => row.to),
        rows.map((row) => row.subject),
        rows.map((row) => row.text),
        rows.map((row) => row.html),
        now,
      ],
    );
  }

  private async wanted(letters: readonly Letter[]): Promise<{ letter: Letter; name: string; email: string }[]> {
    const userIds = letters.map(({ userId }) => userId);
    const contacts = new Map((await this.users.contacts(userIds)).map((contact) => [contact.userId, contact]));
    if (![...contacts.values()].some(({ email }) => email)) return [];
    const chosen = await this.database.query<{ userId: string; emailToDos: boolean; emailNotices: boolean }>(
      `SELECT user_id AS "userId", email_to_dos AS "emailToDos", email_notices AS "emailNotices" FROM notification_preferences
       WHERE user_id = ANY ($1::uuid[])`,
      [userIds],
    );
    const preferences = new Map(chosen.map((row) => [row.userId, row]));
    return letters.flatMap((letter) => {
      const contact = contacts.get(letter.userId);
      const { emailToDos, emailNotices } = preferences.get(letter.userId) ?? UNCHOSEN;
      const wants = letter.kind === 'to_do' ? emailToDos : emailNotices;
      return contact?.email && wants ? [{ letter, name: contact.name, email: contact.email }] : [];
    });
  }
}
