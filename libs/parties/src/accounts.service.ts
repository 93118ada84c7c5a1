import { type Actor, Audit, Clock, Database, Env, seal, SYSTEM } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { Identity } from './identity.service.js';
import { checkChosenPassword, hashPassword } from './passwords.js';
import { People } from './people.service.js';
import { PeopleQueries, type Deputy } from './people.queries.js';
import { maskPhone, parsePhone } from './phones.js';
import { type Enrolment, SecondFactor } from './second-factor.service.js';
import { type FreshToken, Sessions } from './sessions.service.js';
import { type NewUser, PHONE_PURPOSE, Users } from './users.service.js';

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly phoneMasked: string | null;
  readonly email: string | null;
  readonly secondFactorEnrolledAt: Date | null;
  readonly recoveryCodesLeft: number;
  readonly passwordChangeRequired: boolean;
}

/** What people do with their own account. Whatever weakens it asks for the password again. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly identity: Identity,
    private readonly users: Users,
    private readonly people: People,
    private readonly peopleQueries: PeopleQueries,
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
  ) {}

  /** A stranger becomes a shopper. Throws `login_taken`, `login_invalid`, `password_too_short`, `password_too_obvious`, `phone_invalid`. */
  signUp(input: NewUser & { password: string }): Promise<string> {
    return this.database.transaction(async () => {
      const userId = await this.users.insertWithPassword(SYSTEM, input, input.password);
      await this.people.ensure(SYSTEM, null, { userId, role: 'shopper' });
      return userId;
    });
  }

  async find(actor: Actor): Promise<Account> {
    const user = await this.users.find(actor.userId!);
    return {
      id: user.id,
      login: user.login,
      name: user.name,
      phoneMasked: user.phoneMasked,
      email: user.email,
      secondFactorEnrolledAt: user.totpEnrolledAt,
      recoveryCodesLeft: await this.secondFactor.recoveryCodesLeft(user.id),
      passwordChangeRequired: user.passwordChangeRequired,
    };
  }

  /** The phone is kept sealed and shown masked; null removes it. Throws `phone_invalid`. */
  async changeContact(actor: Actor, contact: { phone?: string | null; email?: string | null }): Promise<void> {
    const phone = contact.phone ? parsePhone(contact.phone) : null;
    return this.database.transaction(async () => {
      if (contact.phone !== undefined) {
        await this.database.execute('UPDATE users SET phone_sealed = $2, phone_masked = $3 WHERE id = $1', [
          actor.userId,
          phone && seal(this.env.secrets, PHONE_PURPOSE, actor.userId!, phone),
          phone && maskPhone(phone),
        ]);
      }
      if (contact.email !== undefined) {
        await this.database.execute('UPDATE users SET email = $2 WHERE id = $1', [actor.userId, contact.email]);
      }
      await this.record(actor, 'contact_changed');
    });
  }

  /** All other sessions end. Throws `password_wrong`, `password_too_short`, `password_too_obvious`, `sign_in_locked`. */
  async changePassword(actor: Actor, sessionId: string, password: string, newPassword: string): Promise<void> {
    const user = await this.identity.confirmPassword(actor, password);
    await checkChosenPassword(newPassword, user.login, this.env.breachedPasswords);
    const passwordHash = await hashPassword(newPassword);
    await this.database.transaction(async () => {
      await this.database.execute(
        'UPDATE users SET password_hash = $2, password_change_required = false, version = version + 1 WHERE id = $1',
        [user.id, passwordHash],
      );
      await this.sessions.endAll(user.id, sessionId);
      await this.record(actor, 'password_changed');
    });
  }

  /** Throws `password_wrong`, `second_factor_already_on`. */
  async beginSecondFactor(actor: Actor, password: string): Promise<Enrolment> {
    await this.identity.confirmPassword(actor, password);
    return this.secondFactor.begin(actor);
  }

  /** Throws `second_factor_wrong`, `second_factor_off` when it was not begun. */
  confirmSecondFactor(
    actor: Actor,
    sessionId: string,
    code: string,
  ): Promise<{ recoveryCodes: string[]; session: FreshToken }> {
    return this.secondFactor.confirm(actor, sessionId, code);
  }

  /** Throws `password_wrong`, `second_factor_off`. */
  async removeSecondFactor(actor: Actor, password: string): Promise<void> {
    await this.identity.confirmPassword(actor, password);
    await this.secondFactor.remove(actor, actor.userId!);
  }

  /** Throws `password_wrong`, `second_factor_off`. */
  async renewRecoveryCodes(actor: Actor, password: string): Promise<string[]> {
    await this.identity.confirmPassword(actor, password);
    return this.secondFactor.renewRecoveryCodes(actor);
  }

  deputies(actor: Actor): Promise<Deputy[]> {
    return this.peopleQueries.deputiesOf(actor.userId!, this.clock.today());
  }

  private record(actor: Actor, verb: string): Promise<void> {
    return this.audit.record(actor, {
      action: `parties.account.${verb}`,
      subjectType: 'user',
      subjectId: actor.userId!,
    });
  }
}
