import { Clock, Database, sha256 } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { signInLocked } from './parties.errors.js';

/** What failures are counted against: a login, a network address, or the codes of one user. */
export interface AttemptSubject {
  readonly kind: 'login' | 'address' | 'code';
  readonly name: string;
}

const FIRST_LOCK_MINUTES = 15;
const LONGEST_LOCK_MINUTES = 24 * 60;
/** An office shares one address, so that one is given more room. */
const ALLOWED = { login: 5, code: 5, address: 50 } as const;

/** Counts wrong passwords and codes, and shuts the door for 15 minutes, then 30, then 60 … up to a day. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws `sign_in_locked`. Inside a transaction it also holds back failures that are being counted right now. */
  async check(subjects: readonly AttemptSubject[]): Promise<void> {
    const rows = await this.database.query<{ locked_until: Date | null }>(
      `SELECT locked_until FROM login_attempts WHERE subject_hash = ANY ($1::bytea[]) ORDER BY subject_hash
       ${this.database.inTransaction ? 'FOR UPDATE' : ''}`,
      [subjects.map(hashOf)],
    );
    const now = this.clock.now().getTime();
    const until = Math.max(0, ...rows.map((row) => row.locked_until?.getTime() ?? 0));
    if (until > now) throw signInLocked(Math.ceil((until - now) / 1000));
  }

  /** Counts one failure against each subject; answers the subjects that this very failure has locked. */
  async failed(subjects: readonly AttemptSubject[]): Promise<{ subject: AttemptSubject; until: Date }[]> {
    const sorted = [...subjects].sort((a, b) => Buffer.compare(hashOf(a), hashOf(b)));
    return this.database.transaction(async () => {
      const locked: { subject: AttemptSubject; until: Date }[] = [];
      for (const subject of sorted) {
        const until = await this.count(subject);
        if (until) locked.push({ subject, until });
      }
      return locked;
    });
  }

  /** A success wipes the slate of a login or of a user's codes. */
  async succeeded(subject: AttemptSubject): Promise<void> {
    await this.database.execute('DELETE FROM login_attempts WHERE subject_hash = $1', [hashOf(subject)]);
  }

  /** Forgets what is older than a day; the worker's table calls it. */
  async forgetOld(): Promise<number> {
    return this.database.execute(
      `DELETE FROM login_attempts WHERE last_failed_at < $1::timestamptz - interval '1 day'
         AND (locked_until IS NULL OR locked_until < $1)`,
      [this.clock.now()],
    );
  }

  private async count(subject: AttemptSubject): Promise<Date | null> {
    const allowed = ALLOWED[subject.kind];
    const [row] = await this.database.query<{ failures: number; locked_until: Date | null }>(
      `INSERT INTO login_attempts AS a (subject_hash, failures, last_failed_at) VALUES ($1, 1, $2)
       ON CONFLICT (subject_hash) DO UPDATE SET
         failures = CASE WHEN a.last_failed_at < $2::timestamptz - interval '1 day' THEN 1 ELSE a.failures + 1 END,
         last_failed_at = greatest(a.last_failed_at, $2),
         locked_until = CASE WHEN a.last_failed_at >= $2::timestamptz - interval '1 day' AND (a.failures + 1) % $3 = 0
           THEN $2::timestamptz + least($4 * 2 ^ least((a.failures + 1) / $3 - 1, 16), $5) * interval '1 minute' ELSE a.locked_until END
       RETURNING failures, locked_until`,
      [hashOf(subject), this.clock.now(), allowed, FIRST_LOCK_MINUTES, LONGEST_LOCK_MINUTES],
    );
    return row!.failures % allowed === 0 ? row!.locked_until : null;
  }
}

const hashOf = (subject: AttemptSubject): Buffer => sha256(`${subject.kind}:${subject.name}`);
