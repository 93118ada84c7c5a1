import {
  type Actor,
  Audit,
  Clock,
  Database,
  decodeCursor,
  Env,
  invalid,
  newId,
  type Page,
  pageOf,
  seal,
} from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { isLogin, normaliseLogin } from './logins.js';
import { loginTaken, userMissing } from './parties.errors.js';
import { lockUser } from './parties.locks.js';
import { checkChosenPassword, firstPassword, hashPassword } from './passwords.js';
import { maskPhone, parsePhone } from './phones.js';
import { SecondFactor } from './second-factor.service.js';
import { Sessions } from './sessions.service.js';
import { User } from './user.entity.js';

export interface NewUser {
  readonly id?: string;
  readonly login: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly invented?: boolean;
}

/** An account as the operator's list shows it. */
export interface UserListed {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly phoneMasked: string | null;
  readonly status: 'active' | 'locked';
  readonly invented: boolean;
  readonly secondFactor: boolean;
  readonly organisations: string[];
  readonly createdAt: Date;
}

export const PHONE_PURPOSE = 'parties.phone';

/** Accounts: made, locked, given a new first password. People change their own through `Accounts`. */
@Injectable()
export class Users {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
  ) {}

  /** Throws `user_missing`. */
  async find(id: string): Promise<User> {
    const user = await this.database.repo(User).findOneBy({ id });
    if (!user) throw userMissing();
    return user;
  }

  async findByLogin(login: string): Promise<User | null> {
    return this.database.repo(User).findOneBy({ login: normaliseLogin(login) });
  }

  /** Names and addresses for the letters that the notifications room writes; never for a screen. */
  contacts(userIds: readonly string[]): Promise<{ userId: string; name: string; email: string | null }[]> {
    return this.database.query(
      `SELECT id AS "userId", name, email FROM users WHERE id = ANY ($1::uuid[]) AND status = 'active'`,
      [[...userIds]],
    );
  }

  /** Makes an account with a first password that must be changed at once; it is answered here and never again. Throws `login_taken`. */
  async insert(actor: Actor, input: NewUser): Promise<{ userId: string; firstPassword: string }> {
    const password = firstPassword();
    return { userId: await this.write(actor, input, await hashPassword(password), true), firstPassword: password };
  }

  /** Makes an account whose owner chose the password. Throws `login_taken`, `password_too_short`, `password_too_obvious`. */
  async insertWithPassword(actor: Actor, input: NewUser, password: string): Promise<string> {
    await checkChosenPassword(password, normaliseLogin(input.login), this.env.breachedPasswords);
    return this.write(actor, input, await hashPassword(password), false);
  }

  /** For the story's accounts only, whose one password everybody knows. */
  insertDemo(actor: Actor, input: NewUser, passwordHash: string): Promise<string> {
    return this.write(actor, { ...input, invented: true }, passwordHash, false);
  }

  /** Locks the account and ends its sessions. */
  lock(actor: Actor, id: string, reason: string): Promise<void> {
    return this.change(actor, id, 'locked', { reason }, async () => {
      await this.database.execute(`UPDATE users SET status = 'locked', version = version + 1 WHERE id = $1`, [id]);
      await this.sessions.endAll(id);
    });
  }

  unlock(actor: Actor, id: string, reason: string): Promise<void> {
    return this.change(actor, id, 'unlocked', { reason }, async () => {
      await this.database.execute(`UPDATE users SET status = 'active', version = version + 1 WHERE id = $1`, [id]);
    });
  }

  /** A new first password for someone who forgot theirs; all sessions end. */
  async resetPassword(actor: Actor, id: string): Promise<string> {
    const password = firstPassword();
    const passwordHash = await hashPassword(password);
    await this.change(actor, id, 'password_reset', {}, async () => {
      await this.database.execute(
        'UPDATE users SET password_hash = $2, password_change_required = true WHERE id = $1',
        [id, passwordHash],
      );
      await this.sessions.endAll(id);
    });
    return password;
  }

  /** Removes the second factor of someone who lost telephone and recovery codes. Throws `second_factor_off`. */
  resetSecondFactor(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.secondFactor.remove(actor, id);
      await this.sessions.endAll(id);
    });
  }

  /** All accounts by login; `word` is part of a login or name. */
  async list(filter: {
    after?: string;
    limit: number;
    word?: string;
    status?: 'active' | 'locked';
  }): Promise<Page<UserListed>> {
    const after = decodeCursor(filter.after, ['text']);
    const rows = await this.database.query<UserListed>(
      `SELECT u.id, u.login, u.name, u.phone_masked AS "phoneMasked", u.status, u.invented, u.totp_enrolled_at IS NOT NULL AS "secondFactor",
         u.created_at AS "createdAt",
         ARRAY(SELECT DISTINCT o.name FROM memberships m JOIN organisations o ON o.id = m.organisation_id
               WHERE m.user_id = u.id AND m.ended_at IS NULL ORDER BY 1) AS organisations
       FROM users u
       WHERE ($1::text IS NULL OR u.login > $1) AND ($2::text IS NULL OR u.login LIKE $2 OR u.name LIKE $2) AND ($3::text IS NULL OR u.status = $3)
       ORDER BY u.login LIMIT $4`,
      [
        after?.[0] ?? null,
        filter.word ? `%${filter.word.replace(/[\\%_]/g, '\\$&')}%` : null,
        filter.status ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.login]);
  }

  private async write(actor: Actor, input: NewUser, passwordHash: string, changeRequired: boolean): Promise<string> {
    const login = normaliseLogin(input.login);
    if (!isLogin(login)) {
      throw invalid('login_invalid', '登录名为3至64个小写字母、数字或 . _ -，以字母或数字开头', { field: 'login' });
    }
    const phone = input.phone ? parsePhone(input.phone) : null;
    return this.database.transaction(async () => {
      const id = input.id ?? newId();
      const inserted = await this.database.execute(
        `INSERT INTO users (id, login, name, password_hash, password_change_required, phone_sealed, phone_masked, email, invented, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (login) DO NOTHING`,
        [
          id,
          login,
          input.name,
          passwordHash,
          changeRequired,
          phone && seal(this.env.secrets, PHONE_PURPOSE, id, phone),
          phone && maskPhone(phone),
          input.email ?? null,
          input.invented ?? false,
          this.clock.now(),
        ],
      );
      if (inserted === 0) throw loginTaken();
      await this.audit.record(actor, { action: 'parties.user.created', subjectType: 'user', subjectId: id });
      return id;
    });
  }

  private change(
    actor: Actor,
    id: string,
    verb: string,
    detail: Record<string, unknown>,
    work: () => Promise<void>,
  ): Promise<void> {
    return this.database.transaction(async () => {
      await lockUser(this.database, id);
      await work();
      await this.audit.record(actor, { action: `parties.user.${verb}`, subjectType: 'user', subjectId: id, detail });
    });
  }
}
