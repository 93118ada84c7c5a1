import { Injectable } from '@nestjs/common';
import { Consumer, DomainError, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { type AttemptSubject, PaymentParked, PaymentSucceeded } from '../payments.events.js';
import { Refunds } from '../refunds/refunds.service.js';
import { AttemptQueries } from './attempts.queries.js';
import { Payments } from './payments.service.js';

/**
 * Nobody pays twice: once a subject is paid, another page of it that is still open is closed at the provider (hence not in the
 * delivery's transaction), and a second payment that came all the same goes back by itself.
 */
@Injectable()
@Consumer('payments-second-payments', [PaymentSucceeded, PaymentParked], { transactional: false })
export class SecondPaymentsConsumer implements EventConsumer {
  constructor(
    private readonly payments: Payments,
    private readonly attempts: AttemptQueries,
    private readonly refunds: Refunds,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    const about = event.payload as AttemptSubject;
    await (event.type === PaymentSucceeded.type ? this.closeOther(about) : this.giveBack(about));
  }

  private async closeOther({ attemptId, subjectType, subjectId }: AttemptSubject): Promise<void> {
    const latest = await this.attempts.latestOf(subjectType, subjectId);
    if (latest?.state !== 'open' || latest.id === attemptId) return;
    try {
      await this.payments.cancel(latest.id);
    } catch (error) {
      // A refusal of the domain would be final here; the provider is asked again instead.
      throw error instanceof DomainError ? new Error(`${error.code}: ${error.message}`, { cause: error }) : error;
    }
  }

  private async giveBack({ attemptId, subjectType, subjectId }: AttemptSubject): Promise<void> {
    const attempt = await this.attempts.find(attemptId);
    if (attempt?.state !== 'parked' || attempt.capturedFen !== attempt.amountFen) return;
    if (!(await this.attempts.paidOf(subjectType, subjectId, attemptId))) return;
    await this.refunds.askSuspended(null, {
      attemptId,
      reason: 'paid_twice',
      causeType: 'parked_attempt',
      causeId: attemptId,
    });
  }
}
