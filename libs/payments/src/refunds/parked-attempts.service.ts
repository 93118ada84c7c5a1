import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, Outbox } from '@bangfu/kernel';
import { subjectLock } from '../attempts/attempt.locks.js';
import { Payments } from '../attempts/payments.service.js';
import { lockPartsOfAttempt } from '../parts/part.js';
import { alreadyPaid, attemptMissing } from '../payments.errors.js';
import { PaymentFailed, PaymentSucceeded } from '../payments.events.js';
import { Postings } from '../postings.service.js';
import { type AskedRefund, Refunds } from './refunds.service.js';
import { notParked, parkedDiffers, parkedForeign, parkedHasMoney } from './refunds.errors.js';

interface Parked {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly amountFen: bigint;
  readonly capturedFen: bigint | null;
  readonly chargeRef: string | null;
}

/** Payments that nobody but a person can judge: give the money back, or take it for what it was asked for. */
@Injectable()
export class ParkedAttempts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly payments: Payments,
    private readonly refunds: Refunds,
    private readonly postings: Postings,
  ) {}

  /**
   * What came goes back to the payer: `part` of it, once per id of the part, or all that is still suspended, once. Throws
   * `payment_attempt_missing`, `payment_not_parked`, `payment_not_paid`, `refund_exceeds_payment`.
   */
  async refund(
    actor: Actor,
    attemptId: string,
    note: string,
    part: { readonly id: string; readonly amountFen: bigint } | null = null,
  ): Promise<AskedRefund> {
    const cause = part
      ? { causeType: 'parked_part', causeId: part.id }
      : { causeType: 'parked_attempt', causeId: attemptId };
    return this.database.transaction(async () => {
      await this.lockWithMoney(attemptId);
      const asked = { attemptId, reason: 'amount_differs', ...cause, note } as const;
      return this.refunds.askSuspended(actor, asked, part?.amountFen ?? null);
    });
  }

  /**
   * No money came, and none will: the provider is asked once more, and if it still says nothing clear the attempt ends, so that its
   * subject may be paid anew. Throws `payment_not_parked`, `payment_parked_has_money`, and as `Payments.reconcile`.
   */
  async end(actor: Actor, attemptId: string, reason: string): Promise<void> {
    await this.database.transaction(() => this.lock(attemptId));
    if ((await this.payments.reconcile(attemptId, 'job')) !== 'parked') return;
    await this.database.transaction(async () => {
      const { subjectType, subjectId, capturedFen } = await this.lock(attemptId);
      if (capturedFen !== null) throw parkedHasMoney();
      await this.database.execute(
        `UPDATE payment_attempts SET state = 'cancelled', parked_reason = NULL, version = version + 1 WHERE id = $1`,
        [attemptId],
      );
      await this.outbox.add(new PaymentFailed({ attemptId, subjectType, subjectId, state: 'cancelled' }));
      await this.audit.record(actor, {
        action: 'payments.attempt.ended',
        subjectType: 'payment_attempt',
        subjectId: attemptId,
        detail: { reason },
      });
    });
  }

  /**
   * The money is what was asked for after all, and pays it. Throws `payment_parked_differs` when the amount is another, `payment_already_paid`
   * when the subject was paid by another attempt.
   */
  async accept(actor: Actor, attemptId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const { subjectType, subjectId, amountFen, capturedFen } = await this.lockWithMoney(attemptId);
      const suspendedFen = await this.refunds.suspendedFen(attemptId);
      if (suspendedFen === 0n) throw notParked();
      if (capturedFen !== amountFen || suspendedFen !== amountFen) throw parkedDiffers(amountFen, suspendedFen);
      const [paid] = await this.database.query(
        `SELECT id FROM payment_attempts WHERE subject_type = $1 AND subject_id = $2 AND state = 'paid'`,
        [subjectType, subjectId],
      );
      if (paid) throw alreadyPaid();
      const parts = await lockPartsOfAttempt(this.database, attemptId);
      await this.database.execute(
        `UPDATE payment_attempts SET state = 'paid', parked_reason = NULL, decided_at = $2, version = version + 1 WHERE id = $1`,
        [attemptId, this.clock.now()],
      );
      await this.database.execute(
        `UPDATE payment_parts SET state = 'held' WHERE attempt_id = $1 AND state = 'unpaid'`,
        [attemptId],
      );
      await this.postings.accepted(attemptId, parts);
      await this.outbox.add(new PaymentSucceeded({ attemptId, subjectType, subjectId }));
      await this.audit.record(actor, {
        action: 'payments.attempt.accepted',
        subjectType: 'payment_attempt',
        subjectId: attemptId,
        detail: { reason, amountFen },
      });
    });
  }

  private async lock(attemptId: string): Promise<Parked> {
    const [found] = await this.database.query<{ subjectType: string; subjectId: string }>(
      `SELECT subject_type AS "subjectType", subject_id AS "subjectId" FROM payment_attempts WHERE id = $1`,
      [attemptId],
    );
    if (!found) throw attemptMissing();
    await this.database.lockName(subjectLock(found));
    const [parked] = await this.database.query<Parked & Record<string, unknown>>(
      `SELECT id, subject_type AS "subjectType", subject_id AS "subjectId", amount_fen AS "amountFen", captured_fen AS "capturedFen",
              charge_ref AS "chargeRef" FROM payment_attempts WHERE id = $1 AND state = 'parked' FOR NO KEY UPDATE`,
      [attemptId],
    );
    if (!parked) throw notParked();
    return parked;
  }

  private async lockWithMoney(attemptId: string): Promise<Parked> {
    const parked = await this.lock(attemptId);
    if (!parked.chargeRef) throw parkedForeign();
    return parked;
  }
}
