import { strict as assert } from 'node:assert';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Outbox } from '@bangfu/kernel';
import { lockPartsOfAttempt } from '../parts/part.js';
import { PaymentFailed, PaymentParked, PaymentSucceeded } from '../payments.events.js';
import { Postings } from '../postings.service.js';
import type { ProviderPayment } from '../provider/payment-provider.js';
import type { AskedBy, Attempt, AttemptState } from './attempt.js';
import { subjectLock } from './attempt.locks.js';
import { AttemptQueries } from './attempts.queries.js';
import { decide, type Decision } from './decide.js';

/** What became of an attempt, written once: state, books and the fact for other rooms in one transaction. */
@Injectable()
export class AttemptOutcomes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly postings: Postings,
    private readonly attempts: AttemptQueries,
  ) {}

  /** Takes in what the provider said; any number of times, in any order, by anybody at once. `ending`: its page was closed because the payer gave up. */
  async apply(attempt: Attempt, said: ProviderPayment, by: AskedBy, ending = false): Promise<AttemptState> {
    return this.underLock(attempt, async (current) => {
      let decision = decide(current, said);
      if (decision.to === 'paid' && (await this.attempts.paidOf(current.subjectType, current.subjectId, current.id))) {
        decision = { to: 'parked', reason: '重复付款：该订单已有一笔成功的付款', captured: true };
      }
      await this.keepWords(current, said, decision);
      await this.move(current, decision, said, by, ending);
      await this.bookFee(current, decision, said);
      return this.stateAfter(current, decision, ending);
    });
  }

  /** The provider has no page of it and will not get one. Answers the state that is then true. */
  async end(attempt: Attempt, as: 'expired' | 'cancelled'): Promise<AttemptState> {
    return this.underLock(attempt, async (current) => {
      // Somebody has begun to ask the provider meanwhile: not ours to end unasked.
      if (current.state !== 'open' || current.sessionRef || current.askedAt?.getTime() !== attempt.askedAt?.getTime()) {
        return current.state;
      }
      await this.fail(current, as);
      return as;
    });
  }

  private async underLock(attempt: Attempt, work: (current: Attempt) => Promise<AttemptState>): Promise<AttemptState> {
    return this.database.transaction(async () => {
      await this.database.lockName(subjectLock(attempt));
      const current = await this.attempts.lock(attempt.id);
      assert(current, 'attempts are never deleted');
      return work(current);
    });
  }

  /** References and words of the provider, whatever they mean. */
  private async keepWords(current: Attempt, said: ProviderPayment, decision: Decision): Promise<void> {
    const parkedUnread = decision.to === 'parked' && said.attemptId !== current.id;
    await this.database.query(
      `UPDATE payment_attempts SET checked_at = $2, version = version + 1,
         session_ref = COALESCE(session_ref, $3), page_url = COALESCE(page_url, $4), intent_ref = COALESCE(intent_ref, $5),
         charge_ref = COALESCE(charge_ref, $6), method = COALESCE($7, method),
         failure_code = CASE WHEN state = 'paid' THEN failure_code ELSE COALESCE($8, failure_code) END
       WHERE id = $1`,
      [
        current.id,
        this.clock.now(),
        said.sessionRef,
        said.pageUrl,
        parkedUnread ? null : said.intentRef,
        parkedUnread ? null : said.chargeRef,
        said.method?.slice(0, 40) ?? null,
        said.failureCode?.slice(0, 80) ?? null,
      ],
    );
  }

  private async move(
    current: Attempt,
    decision: Decision,
    said: ProviderPayment,
    by: AskedBy,
    ending: boolean,
  ): Promise<void> {
    switch (decision.to) {
      case 'stay':
        return;
      case 'paid':
        return this.succeed(current, said, by);
      case 'parked':
        return this.park(current, decision, said);
      case 'expired':
        return this.fail(current, ending ? 'cancelled' : 'expired');
      case 'declined':
        return this.fail(current, 'declined');
    }
  }

  private async succeed(current: Attempt, said: ProviderPayment, by: AskedBy): Promise<void> {
    const parts = await lockPartsOfAttempt(this.database, current.id);
    await this.database.query(
      `UPDATE payment_attempts SET state = 'paid', decided_at = $2, captured_fen = $3, recovered = $4, parked_reason = NULL, failure_code = NULL
       WHERE id = $1`,
      [current.id, this.clock.now(), said.capturedFen, by === 'job'],
    );
    await this.database.query(`UPDATE payment_parts SET state = 'held' WHERE attempt_id = $1 AND state = 'unpaid'`, [
      current.id,
    ]);
    await this.postings.paid(current.id, parts);
    await this.outbox.add(new PaymentSucceeded(subjectOf(current)));
  }

  private async park(
    current: Attempt,
    { reason, captured }: Decision & { to: 'parked' },
    said: ProviderPayment,
  ): Promise<void> {
    await this.database.query(
      `UPDATE payment_attempts SET state = 'parked', decided_at = COALESCE(decided_at, $2), parked_reason = $3, captured_fen = $4 WHERE id = $1`,
      [current.id, this.clock.now(), reason, captured ? said.capturedFen : null],
    );
    // Money of another currency is in none of our books: the nightly reconciliation shows it beside them.
    if (captured && said.currency === current.currency) await this.postings.suspended(current.id, said.capturedFen);
    const news = current.state !== 'parked' || current.parkedReason !== reason;
    if (news) await this.outbox.add(new PaymentParked(subjectOf(current)));
  }

  private async fail(current: Attempt, state: 'declined' | 'expired' | 'cancelled'): Promise<void> {
    await this.database.query(
      `UPDATE payment_attempts SET state = $2, decided_at = COALESCE(decided_at, $3), parked_reason = NULL WHERE id = $1`,
      [current.id, state, this.clock.now()],
    );
    // Of a subject that is paid by another attempt, nothing has failed; whoever was called to judge is told all the same.
    if (
      current.state !== 'parked' &&
      (await this.attempts.paidOf(current.subjectType, current.subjectId, current.id))
    ) {
      return;
    }
    await this.outbox.add(new PaymentFailed({ ...subjectOf(current), state }));
  }

  /** Stripe may know its fee some time after the payment. */
  private async bookFee(current: Attempt, decision: Decision, { feeFen, currency }: ProviderPayment): Promise<void> {
    const here = decision.to === 'paid' || current.state === 'paid' || (decision.to === 'parked' && decision.captured);
    if (!here || feeFen === null || currency !== current.currency || current.feeFen !== null) return;
    await this.database.query('UPDATE payment_attempts SET fee_fen = $2 WHERE id = $1', [current.id, feeFen]);
    await this.postings.fee(current.id, feeFen);
  }

  private stateAfter(current: Attempt, decision: Decision, ending: boolean): AttemptState {
    if (decision.to === 'stay') return current.state;
    return decision.to === 'expired' && ending ? 'cancelled' : decision.to;
  }
}

const subjectOf = ({ id, subjectType, subjectId }: Attempt) => ({ attemptId: id, subjectType, subjectId });
