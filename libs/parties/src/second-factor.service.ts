import {
  type Actor,
  Audit,
  Clock,
  Database,
  Env,
  fingerprint,
  fingerprints,
  newId,
  seal,
  unseal,
} from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { generateSecret, generateURI, verify } from 'otplib';
import { lockUser } from './parties.locks.js';
import { secondFactorOff, secondFactorOn, secondFactorWrong } from './parties.errors.js';
import { type FreshToken, Sessions } from './sessions.service.js';
import { User } from './user.entity.js';

export interface Enrolment {
  /** Base32, for typing into an authenticator by hand. */
  readonly secret: string;
  /** otpauth://totp/… for a QR code. */
  readonly uri: string;
}

const ISSUER = '帮扶集市';
const STEP_SECONDS = 30;
const RECOVERY_CODES = 10;
const RECOVERY_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const SECRET_PURPOSE = 'parties.totp';
const RECOVERY_PURPOSE = 'parties.recovery';

/** The second factor: time codes (RFC 6238, 6 digits, 30 s) and ten recovery codes that work once each. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
  ) {}

  /** Makes a new secret, which counts only once confirmed. Throws `second_factor_already_on`. */
  begin(actor: Actor): Promise<Enrolment> {
    return this.database.transaction(async () => {
      const user = await lockUser(this.database, actor.userId!);
      if (user.totpEnrolledAt) throw secondFactorOn();
      const secret = generateSecret();
      const sealed = seal(this.env.secrets, SECRET_PURPOSE, user.id, secret);
      await this.database.execute('UPDATE users SET totp_secret_sealed = $2 WHERE id = $1', [user.id, sealed]);
      return { secret, uri: generateURI({ issuer: ISSUER, label: user.login, secret }) };
    });
  }

  /**
   * Switches it on with a first code; other sessions end and this one gets a new token. The recovery codes are answered
   * here and never again. Throws `second_factor_already_on`, `second_factor_off` (not begun), `second_factor_wrong`.
   */
  confirm(actor: Actor, sessionId: string, code: string): Promise<{ recoveryCodes: string[]; session: FreshToken }> {
    return this.database.transaction(async () => {
      const user = await lockUser(this.database, actor.userId!);
      if (user.totpEnrolledAt) throw secondFactorOn();
      if (!user.totpSecretSealed) throw secondFactorOff();
      if (!(await this.acceptTimeCode(user, code))) throw secondFactorWrong();
      await this.database.execute('UPDATE users SET totp_enrolled_at = $2 WHERE id = $1', [user.id, this.clock.now()]);
      const recoveryCodes = await this.replaceRecoveryCodes(user.id);
      await this.sessions.endAll(user.id, sessionId);
      await this.audit.record(actor, {
        action: 'parties.second_factor.enrolled',
        subjectType: 'user',
        subjectId: user.id,
      });
      return { recoveryCodes, session: await this.sessions.stepUp(sessionId) };
    });
  }

  /** Ten new recovery codes; the old ones are void. Throws `second_factor_off`. */
  renewRecoveryCodes(actor: Actor): Promise<string[]> {
    return this.database.transaction(async () => {
      const user = await lockUser(this.database, actor.userId!);
      if (!user.totpEnrolledAt) throw secondFactorOff();
      await this.audit.record(actor, {
        action: 'parties.recovery_codes.renewed',
        subjectType: 'user',
        subjectId: user.id,
      });
      return this.replaceRecoveryCodes(user.id);
    });
  }

  /** How many recovery codes are left. */
  async recoveryCodesLeft(userId: string): Promise<number> {
    const [row] = await this.database.query<{ left: number }>(
      'SELECT count(*)::int AS left FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL',
      [userId],
    );
    return row!.left;
  }

  /** Switches it off: by its owner, or by the operator for someone who lost the telephone. Throws `second_factor_off`. */
  remove(actor: Actor, userId: string): Promise<void> {
    return this.database.transaction(async () => {
      const user = await lockUser(this.database, userId);
      if (!user.totpEnrolledAt) throw secondFactorOff();
      await this.database.execute('UPDATE users SET totp_secret_sealed = NULL, totp_enrolled_at = NULL WHERE id = $1', [
        userId,
      ]);
      await this.database.execute('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
      await this.audit.record(actor, {
        action: 'parties.second_factor.removed',
        subjectType: 'user',
        subjectId: userId,
      });
    });
  }

  /** True when `code` is a time code not seen before or an unused recovery code; either is spent by this call. */
  async accept(user: User, code: string): Promise<boolean> {
    const written = code.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
    return /^\d{6}$/.test(written) ? this.acceptTimeCode(user, written) : this.acceptRecoveryCode(user.id, written);
  }

  private async acceptTimeCode(user: User, code: string): Promise<boolean> {
    if (!user.totpSecretSealed || !/^\d{6}$/.test(code)) return false;
    const secret = unseal(this.env.secrets, SECRET_PURPOSE, user.id, user.totpSecretSealed);
    const epoch = Math.floor(this.clock.now().getTime() / 1000);
    const result = await verify({ secret, token: code, epoch, epochTolerance: STEP_SECONDS, period: STEP_SECONDS });
    if (!result.valid) return false;
    const step = Math.floor(epoch / STEP_SECONDS) + result.delta;
    const advanced = await this.database.execute(
      'UPDATE users SET totp_last_step = $2 WHERE id = $1 AND totp_last_step < $2',
      [user.id, step],
    );
    return advanced === 1;
  }

  private async acceptRecoveryCode(userId: string, code: string): Promise<boolean> {
    const used = await this.database.execute(
      'UPDATE recovery_codes SET used_at = $3 WHERE user_id = $1 AND code_hash = ANY ($2) AND used_at IS NULL',
      [userId, fingerprints(this.env.secrets, RECOVERY_PURPOSE, `${userId}:${code}`), this.clock.now()],
    );
    return used === 1;
  }

  private async replaceRecoveryCodes(userId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
    await this.database.execute('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    await this.database.execute(
      `INSERT INTO recovery_codes (id, user_id, code_hash, created_at)
       SELECT id, $2, code_hash, $4 FROM unnest($1::uuid[], $3::text[]) AS t (id, code_hash)`,
      [
        codes.map(() => newId()),
        userId,
        codes.map((code) => this.hashOf(userId, code.replace('-', ''))),
        this.clock.now(),
      ],
    );
    return codes;
  }

  private hashOf(userId: string, code: string): string {
    return fingerprint(this.env.secrets, RECOVERY_PURPOSE, `${userId}:${code}`);
  }
}

/** Ten letters and digits that cannot be confused, about 49 bits; never six digits only, which would be a time code. */
function recoveryCode(): string {
  const letters = Array.from({ length: 10 }, () => RECOVERY_ALPHABET[randomInt(RECOVERY_ALPHABET.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
