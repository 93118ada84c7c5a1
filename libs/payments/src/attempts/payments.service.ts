import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Env, Logs } from '@bangfu/kernel';
import { attemptMissing, paymentOver, paymentsUnavailable } from '../payments.errors.js';
import { type NewProviderCheckout, PaymentProvider, type ProviderPayment } from '../provider/payment-provider.js';
import { PaymentOutcomeUnknown } from '../provider/provider-faults.js';
import { spoken } from '../provider/spoken.js';
import { type AskedBy, type Attempt, type AttemptState, type AttemptView, type NewAttempt, toView } from './attempt.js';
import { AttemptOpening } from './attempt-opening.service.js';
import { AttemptOutcomes } from './attempt-outcomes.service.js';
import { AttemptQueries } from './attempts.queries.js';

/** Where the payer comes back to; the same for every call of one attempt. */
export interface ReturnUrls {
  readonly successUrl: string;
  readonly cancelUrl: string;
}

const MINUTE = 60_000;
/** The provider knows no page that lives less than 30 minutes. */
const PAGE_LIVES_MS = 31 * MINUTE;
/** With two minutes in which nothing can be on its way any more that was asked for with a page of that time. */
const PAGE_TOO_SHORT_MS = 28 * MINUTE;
const WAITING_AFTER_MS = 10 * MINUTE;
/** Afterwards a fee that is not known and a word that nobody knows are for a person. */
const ASKED_WITHIN_MS = 7 * 24 * 60 * MINUTE;
const MOST_AT_ONCE = 500;
const ENOUGH_SILENCE = 5;
const MOST_ROUNDS = 99;

/**
 * Online payments. `open`, `ofSubject` and `ofPayer` are our rows alone; `begin`, `reconcile`, `cancel` ask the provider, outside of any
 * transaction: what may have happened there is committed here before it is asked.
 */
@Injectable()
export class Payments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly logs: Logs,
    private readonly provider: PaymentProvider,
    private readonly opening: AttemptOpening,
    private readonly outcomes: AttemptOutcomes,
    private readonly attempts: AttemptQueries,
  ) {}

  /** Whether anybody can pay online here. */
  get available(): boolean {
    return this.provider.available;
  }

  /**
   * Writes an attempt to have the subject paid, or answers the open one, if the parts are equal; in the caller's transaction. Amounts in fen.
   * Throws `payment_already_paid`, `payment_amount_changed` (cancel the open one first), `payment_over`, `payment_under_review`,
   * `payment_amount_out_of_range`.
   */
  open(actor: Actor, wanted: NewAttempt): Promise<{ attemptId: string; reused: boolean }> {
    return this.opening.open(actor, wanted);
  }

  /**
   * The provider's page of an open attempt: the one it has, or found there, or made. Throws `payments_unavailable`,
   * `payment_outcome_unknown` (call again: nothing is charged twice), `payment_over`, `payment_attempt_missing`.
   */
  async begin(attemptId: string, urls: ReturnUrls = this.urlsOf(attemptId)): Promise<{ url: string; expiresAt: Date }> {
    const attempt = await this.mustFind(attemptId);
    if (attempt.state !== 'open' || attempt.expiresAt <= this.clock.now()) throw paymentOver();
    if (attempt.sessionRef && attempt.pageUrl) return { url: attempt.pageUrl, expiresAt: attempt.expiresAt };
    if (!this.provider.available) throw paymentsUnavailable();
    const said = await spoken(this.logs, () => this.findOrCreate(attempt, urls));
    const state = await this.outcomes.apply(attempt, said, 'payer');
    if (state === 'open' && said.pageUrl) return { url: said.pageUrl, expiresAt: attempt.expiresAt };
    // It was ended while its page was being made: the page must not be paid.
    if (said.state === 'open') await spoken(this.logs, () => this.closePage(attempt, said.sessionRef));
    throw paymentOver();
  }

  /**
   * THE one idempotent function: asks the provider, then moves the attempt under a lock. Return page, webhook, poller and nightly job
   * call it. Throws `payment_outcome_unknown`, `payment_attempt_missing`.
   */
  async reconcile(attemptId: string, by: AskedBy): Promise<AttemptState> {
    const attempt = await this.mustFind(attemptId);
    if (attempt.state === 'paid' && attempt.feeFen !== null) return attempt.state;
    const said = await spoken(this.logs, () => this.ask(attempt));
    if (!said) {
      const over = attempt.state === 'open' && attempt.expiresAt <= this.clock.now();
      return over ? this.outcomes.end(attempt, 'expired') : attempt.state;
    }
    const state = await this.outcomes.apply(attempt, said, by);
    // The goods wait no longer: nor does the page.
    if (state === 'open' && said.state === 'open' && attempt.expiresAt <= this.clock.now()) {
      return this.outcomes.apply(attempt, await spoken(this.logs, () => this.provider.expire(said.sessionRef)), by);
    }
    return state;
  }

  /** Closes an open attempt at the provider; answers the state that is then true: it may have been paid. Throws as `reconcile`. */
  async cancel(attemptId: string): Promise<AttemptState> {
    const attempt = await this.mustFind(attemptId);
    if (attempt.state !== 'open') return attempt.state;
    const said = await spoken(this.logs, () => this.ask(attempt));
    if (!said) {
      const state = await this.outcomes.end(attempt, 'cancelled');
      // Somebody has begun it in this moment: once more, with its page.
      return state === 'open' ? this.cancel(attemptId) : state;
    }
    const closed = said.state === 'open' ? await spoken(this.logs, () => this.provider.expire(said.sessionRef)) : said;
    return this.outcomes.apply(attempt, closed, 'payer', true);
  }

  /** The latest attempt of a subject; null when nobody tried. */
  async ofSubject(subjectType: 'checkout', subjectId: string): Promise<AttemptView | null> {
    const attempt = await this.attempts.latestOf(subjectType, subjectId);
    return attempt && toView(attempt);
  }

  /** An attempt of the actor's own. Throws `payment_attempt_missing`. */
  async ofPayer(actor: Actor, attemptId: string): Promise<AttemptView> {
    const attempt = await this.attempts.find(attemptId);
    if (!attempt || attempt.payerId !== actor.userId) throw attemptMissing();
    return toView(attempt);
  }

  /**
   * The poller: attempts open for ten minutes or past their time, payments whose fee is not known, and attempts parked for a word
   * without money, which may have become clear. What the provider cannot say now is asked again by the next run. Answers how many were asked about and how many could not be.
   */
  async reconcileWaiting(): Promise<{ asked: number; unanswered: number }> {
    if (!this.provider.available) return { asked: 0, unanswered: 0 };
    const now = this.clock.now();
    const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
    const waiting = await this.attempts.waiting(ago(WAITING_AFTER_MS), now, ago(ASKED_WITHIN_MS), MOST_AT_ONCE);
    let asked = 0;
    let unanswered = 0;
    let inRow = 0;
    for (const attemptId of waiting) {
      asked += 1;
      try {
        await this.reconcile(attemptId, 'job');
        inRow = 0;
      } catch (error) {
        unanswered += 1;
        inRow += 1;
        this.logs.root.warn({ error, attemptId }, 'a payment could not be reconciled');
        await this.attempts.putBack(attemptId, now);
      }
      // Each silence takes a while: a provider that is down is not asked five hundred times.
      if (inRow >= ENOUGH_SILENCE) break;
    }
    return { asked, unanswered };
  }

  /** Asks before it makes: an attempt whose page was asked for once may have one. */
  private async findOrCreate(attempt: Attempt, urls: ReturnUrls): Promise<ProviderPayment> {
    const found = await this.ask(attempt);
    if (found) return found;
    const announced = await this.announced(attempt);
    try {
      return await this.provider.createCheckout({ ...announced, ...urls });
    } catch (error) {
      if (!(error instanceof PaymentOutcomeUnknown && error.kept)) throw error;
      this.logs.root.warn(
        { error, attemptId: attempt.id },
        'the payment provider keeps a fault under the key of a page',
      );
      const { askedAt } = await this.mustFind(attempt.id);
      const made = askedAt && (await this.provider.find(attempt.id, askedAt));
      if (made) return made;
      await this.nextRound(attempt, announced.round);
      return this.provider.createCheckout({ ...(await this.announced(attempt)), ...urls });
    }
  }

  /** Null when the provider has never been asked for a page, or has none. */
  private async ask(attempt: Attempt): Promise<ProviderPayment | null> {
    if (attempt.sessionRef) return this.provider.get(attempt.sessionRef);
    return attempt.askedAt ? this.provider.find(attempt.id, attempt.askedAt) : null;
  }

  /**
   * Commits that the provider is going to be asked, with what: a repeated call must be the same to the letter. When the page that was
   * asked for would be too short by now, and is not there, another round asks for a longer one.
   */
  private async announced(attempt: Attempt): Promise<Omit<NewProviderCheckout, keyof ReturnUrls>> {
    const now = this.clock.now();
    const [row] = await this.database.query<{ until: Date; round: number }>(
      `UPDATE payment_attempts SET asked_at = COALESCE(asked_at, $2), version = version + 1,
         round = CASE WHEN page_expires_at < $4 THEN least(round + 1, ${MOST_ROUNDS}) ELSE round END,
         page_expires_at = CASE WHEN page_expires_at >= $4 THEN page_expires_at ELSE $3 END
       WHERE id = $1 AND state = 'open' RETURNING page_expires_at AS until, round`,
      [attempt.id, now, this.pageUntil(attempt), new Date(now.getTime() + PAGE_TOO_SHORT_MS)],
    );
    if (!row) throw paymentOver();
    const { id: attemptId, amountFen, lines } = attempt;
    return { attemptId, round: row.round, amountFen, lines, expiresAt: row.until };
  }

  /** Nothing was made in `round`, and nothing can be. Whoever else found that out begins the same next one. */
  private async nextRound(attempt: Attempt, round: number): Promise<void> {
    await this.database.query(
      `UPDATE payment_attempts SET round = round + 1, page_expires_at = $3, version = version + 1
       WHERE id = $1 AND round = $2 AND round < ${MOST_ROUNDS} AND state = 'open'`,
      [attempt.id, round, this.pageUntil(attempt)],
    );
  }

  private pageUntil({ expiresAt }: Attempt): Date {
    return new Date(Math.max(expiresAt.getTime(), this.clock.now().getTime() + PAGE_LIVES_MS));
  }

  private async closePage(attempt: Attempt, sessionRef: string): Promise<void> {
    await this.outcomes.apply(attempt, await this.provider.expire(sessionRef), 'payer', true);
  }

  private async mustFind(attemptId: string): Promise<Attempt> {
    const attempt = await this.attempts.find(attemptId);
    if (!attempt) throw attemptMissing();
    return attempt;
  }

  private urlsOf(attemptId: string): ReturnUrls {
    const page = `${this.env.publicUrl}/pay/${attemptId}`;
    return { successUrl: page, cancelUrl: `${page}?left=1` };
  }
}
