import { type Actor, Audit, Clock, Database, newId, randomToken, sha256 } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { IDLE_HOURS, SESSION_HOURS } from './identity.queries.js';
import { sessionMissing } from './parties.errors.js';
import { Session } from './session.entity.js';

/** The only moment at which a token is known in plain: on its way to the browser. */
export interface FreshToken {
  readonly sessionId: string;
  readonly token: string;
  readonly csrfToken: string;
  readonly expiresAt: Date;
}

export interface Caller {
  /** The browser's own description of itself. */
  readonly client?: string;
  readonly address?: string;
}

/** Sessions: 12 hours at most, 2 hours idle, a new token at every step up. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async open(
    userId: string,
    organisationId: string | null,
    secondFactorAt: Date | null,
    caller: Caller,
  ): Promise<FreshToken> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    const fresh = { sessionId: newId(), token: randomToken(), csrfToken: randomToken(), expiresAt };
    await this.database.execute(
      `INSERT INTO sessions (id, token_hash, user_id, organisation_id, csrf_token, second_factor_at, client, address, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`,
      [
        fresh.sessionId,
        sha256(fresh.token),
        userId,
        organisationId,
        fresh.csrfToken,
        secondFactorAt,
        (caller.client ?? '').slice(0, 200),
        (caller.address ?? '').slice(0, 64),
        now,
        expiresAt,
      ],
    );
    return fresh;
  }

  /** A new token for the same session, marked as having passed the second factor; the old token is dead at once. */
  async stepUp(sessionId: string): Promise<FreshToken> {
    const fresh = { token: randomToken(), csrfToken: randomToken() };
    const [row] = await this.database.query<{ expires_at: Date }>(
      `UPDATE sessions SET token_hash = $2, csrf_token = $3, second_factor_at = $4, last_seen_at = $4
       WHERE id = $1 AND ended_at IS NULL RETURNING expires_at`,
      [sessionId, sha256(fresh.token), fresh.csrfToken, this.clock.now()],
    );
    if (!row) throw sessionMissing();
    return { sessionId, ...fresh, expiresAt: row.expires_at };
  }

  /** The person's living sessions, the one last used first. */
  list(userId: string): Promise<Session[]> {
    const now = this.clock.now();
    return this.database
      .repo(Session)
      .createQueryBuilder('s')
      .where('s.user_id = :userId AND s.ended_at IS NULL AND s.expires_at > :now', { userId, now })
      .andWhere(`s.last_seen_at > :idle`, { idle: new Date(now.getTime() - IDLE_HOURS * 3_600_000) })
      .orderBy('s.last_seen_at', 'DESC')
      .addOrderBy('s.id')
      .getMany();
  }

  /** True while the session would still let its person in. Looking does not keep it awake: an open stream is no sign of life. */
  async isAlive(sessionId: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM sessions s JOIN users u ON u.id = s.user_id
       WHERE s.id = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $2::timestamptz - interval '${IDLE_HOURS} hours'
         AND u.status = 'active'`,
      [sessionId, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** Ends one of the person's own sessions; throws `session_missing` for anybody else's. */
  end(actor: Actor, sessionId: string): Promise<void> {
    return this.database.transaction(async () => {
      const ended = await this.database.execute(
        'UPDATE sessions SET ended_at = $3 WHERE id = $1 AND user_id = $2 AND ended_at IS NULL',
        [sessionId, actor.userId, this.clock.now()],
      );
      if (ended === 0) throw sessionMissing();
      await this.audit.record(actor, { action: 'parties.session.ended', subjectType: 'session', subjectId: sessionId });
    });
  }

  /** Ends the session of a token that a browser is about to replace. */
  async endByToken(token: string): Promise<void> {
    await this.database.execute('UPDATE sessions SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [
      sha256(token),
      this.clock.now(),
    ]);
  }

  /** Ends all of a person's sessions, save perhaps the one at hand. */
  async endAll(userId: string, except: string | null = null): Promise<number> {
    return this.database.execute(
      'UPDATE sessions SET ended_at = $2 WHERE user_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3::uuid',
      [userId, this.clock.now(), except],
    );
  }

  /** Removes sessions that ended or expired a month ago; the worker's table calls it. */
  forgetOld(): Promise<number> {
    return this.database.execute(`DELETE FROM sessions WHERE expires_at < $1::timestamptz - interval '30 days'`, [
      this.clock.now(),
    ]);
  }
}
