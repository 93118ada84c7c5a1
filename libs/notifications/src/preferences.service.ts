import { type Actor, Audit, Clock, Database } from '@bangfu/kernel';
import { Users } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';

export interface Preferences {
  readonly emailToDos: boolean;
  readonly emailNotices: boolean;
}

/** What someone who never chose gets: letters about what waits for them, not about what merely happened. */
export const UNCHOSEN: Preferences = { emailToDos: true, emailNotices: false };

/** Which notices a person also wants as a letter. */
@Injectable()
export class NotificationPreferences {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly users: Users,
  ) {}

  /** With the address the letters go to; null when the account has none. */
  async find(actor: Actor): Promise<Preferences & { email: string | null }> {
    const [row] = await this.database.query<Preferences>(
      `SELECT email_to_dos AS "emailToDos", email_notices AS "emailNotices" FROM notification_preferences WHERE user_id = $1`,
      [actor.userId],
    );
    const { email } = await this.users.find(actor.userId!);
    return { ...(row ?? UNCHOSEN), email };
  }

  change(actor: Actor, chosen: Preferences): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.query(
        `INSERT INTO notification_preferences (user_id, email_to_dos, email_notices, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (user_id) DO UPDATE SET email_to_dos = excluded.email_to_dos, email_notices = excluded.email_notices,
           changed_at = excluded.changed_at`,
        [actor.userId, chosen.emailToDos, chosen.emailNotices, this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'notifications.preferences.changed',
        subjectType: 'user',
        subjectId: actor.userId!,
        detail: { ...chosen },
      });
    });
  }
}
