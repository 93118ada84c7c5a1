import { setTimeout as sleep } from 'node:timers/promises';
import { Clock, Database, Env, KillPoints, Logs, newId, unseal } from '@bangfu/kernel';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ADDRESS_PURPOSE } from './letters.service.js';
import { MailGateway, MailRefused } from './mail.gateway.js';

interface Claimed {
  readonly id: string;
  readonly toSealed: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attempts: number;
}

export const MOST_ATTEMPTS = 8;
const BATCH = 20;
const CLAIM_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/** A program that stops does not wait longer for a silent mail server. */
const FINISH_WITHIN_MS = 3_000;

/** 1, 4, 16 … minutes, at most six hours. */
export const pauseAfter = (attempts: number): number => Math.min(MINUTE_MS * 4 ** (attempts - 1), 6 * 60 * MINUTE_MS);

/**
 * Sends letters that wait. A letter is claimed before it is sent and marked after: two senders never hold the same one,
 * and in the ordinary case it goes out once. Only when a sender dies between the server's yes and our mark does the claim
 * run out and the letter go again, with the same Message-ID; nobody can do better without the server's help.
 */
@Injectable()
export class PostOffice implements OnModuleDestroy {
  private stopped = false;
  /** Ends the wait for each letter that is on its way. */
  private readonly underWay = new Set<(outcome: 'abandoned') => void>();
  private busy = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly gateway: MailGateway,
    private readonly logs: Logs,
    private readonly killPoints: KillPoints,
  ) {}

  /** Sends what is due, one after the other; the answer is how many went out. Any number may run at once. */
  async sendDue(): Promise<number> {
    this.busy += 1;
    try {
      await this.releaseStale();
      let sent = 0;
      for (let round = 0; round < BATCH && !this.stopped; round += 1) {
        const claim = newId();
        const letter = await this.claim(claim);
        if (!letter) break;
        if (await this.send(letter, claim)) sent += 1;
      }
      return sent;
    } finally {
      this.busy -= 1;
    }
  }

  /** The letter on its way may still arrive; one that does not is left to its claim, as if the sender had died. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const end = performance.now() + FINISH_WITHIN_MS; this.busy > 0 && performance.now() < end;) await sleep(20);
    for (const abandon of this.underWay) abandon('abandoned');
  }

  private async claim(claim: string): Promise<Claimed | undefined> {
    const now = this.clock.now();
    const [letter] = await this.database.query<Claimed>(
      `UPDATE emails SET state = 'sending', claim = $1, claimed_until = $3, attempts = attempts + 1
       WHERE id = (SELECT id FROM emails WHERE state = 'waiting' AND next_try_at <= $2 ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, to_sealed AS "toSealed", subject, text_body AS text, html_body AS html, attempts`,
      [claim, now, new Date(now.getTime() + CLAIM_MS)],
    );
    return letter;
  }

  private async send(letter: Claimed, claim: string): Promise<boolean> {
    try {
      const to = unseal(this.env.secrets, ADDRESS_PURPOSE, letter.id, letter.toSealed);
      const { id, subject, text, html } = letter;
      this.killPoints.pass('before call');
      if ((await this.unlessAbandoned(this.gateway.send({ id, to, subject, text, html }))) === 'abandoned') {
        return false;
      }
      this.killPoints.pass('after call');
    } catch (error) {
      await this.putBack(letter, claim, error);
      return false;
    }
    await this.database.execute(
      `UPDATE emails SET state = 'sent', sent_at = $3, claim = NULL, claimed_until = NULL, last_error = NULL WHERE id = $1 AND claim = $2`,
      [letter.id, claim, this.clock.now()],
    );
    return true;
  }

  private async unlessAbandoned(sending: Promise<void>): Promise<void | 'abandoned'> {
    let abandon!: (outcome: 'abandoned') => void;
    const abandoned = new Promise<'abandoned'>((resolve) => (abandon = resolve));
    this.underWay.add(abandon);
    return Promise.race([sending, abandoned]).finally(() => this.underWay.delete(abandon));
  }

  private async putBack(letter: Claimed, claim: string, error: unknown): Promise<void> {
    const final = error instanceof MailRefused || letter.attempts >= MOST_ATTEMPTS;
    const text = (error instanceof Error ? error.message : String(error)).replaceAll('\0', '').slice(0, 500);
    await this.database.execute(
      `UPDATE emails SET state = $3, next_try_at = $4, last_error = $5, claim = NULL, claimed_until = NULL WHERE id = $1 AND claim = $2`,
      [
        letter.id,
        claim,
        final ? 'failed' : 'waiting',
        new Date(this.clock.now().getTime() + pauseAfter(letter.attempts)),
        text,
      ],
    );
    this.logs.root.warn({ email: letter.id, attempts: letter.attempts, final, error: text }, 'a letter was not sent');
  }

  /** A sender that died holds its claim until it runs out. */
  private async releaseStale(): Promise<void> {
    await this.database.execute(
      `UPDATE emails SET state = CASE WHEN attempts >= $2 THEN 'failed' ELSE 'waiting' END, next_try_at = $1, claim = NULL,
         claimed_until = NULL, last_error = 'the sender died' WHERE state = 'sending' AND claimed_until < $1`,
      [this.clock.now(), MOST_ATTEMPTS],
    );
  }
}
