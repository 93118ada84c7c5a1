import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, Outbox } from '@bangfu/kernel';
import { RefundSettled } from '../payments.events.js';
import { Postings } from '../postings.service.js';
import { factsOf, nameOf, readRefund, type Refund } from './refund.js';
import { RefundRunner } from './refund-runner.service.js';
import { Refunds } from './refunds.service.js';
import { refundMissing, refundNotOpen } from './refunds.errors.js';

/** What a person does about a refund that does not come to its end by itself. */
@Injectable()
export class RefundDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly refunds: Refunds,
    private readonly runner: RefundRunner,
    private readonly postings: Postings,
  ) {}

  /**
   * Tries a refund that stands still once more, before the answer; one that failed begins anew. Throws `payment_refund_missing`,
   * `refund_not_open`, and for a failed one as `Refunds.ask`.
   */
  async retry(actor: Actor, refundId: string): Promise<void> {
    await this.database.transaction(async () => {
      const refund = await this.lock(refundId);
      if (refund.state === 'failed') await this.refunds.askAgain(refundId, false);
      else if (!['asked', 'reversing', 'refunding'].includes(refund.state)) throw refundNotOpen();
      await this.database.execute(`UPDATE refunds SET next_try_at = $2, version = version + 1 WHERE id = $1`, [
        refundId,
        this.clock.now(),
      ]);
      await this.record(actor, refund, 'payments.refund.retried', {});
    });
    await this.runner.runOne(refundId);
  }

  /** The provider cannot: the bank is to pay a refund that failed. Throws as `retry`. */
  async throughBank(actor: Actor, refundId: string): Promise<void> {
    await this.database.transaction(async () => {
      const refund = await this.lock(refundId);
      await this.refunds.askAgain(refundId, true);
      await this.record(actor, refund, 'payments.refund.through_bank', {});
    });
  }

  /** The platform's bank has paid the payer. `reference` is the bank's. Throws `payment_refund_missing`, `refund_not_open`. */
  async paidByBank(actor: Actor, refundId: string, reference: string): Promise<void> {
    await this.database.transaction(async () => {
      const refund = await this.lock(refundId);
      if (refund.state !== 'by_bank') throw refundNotOpen();
      await this.database.execute(
        `UPDATE refunds SET state = 'done', failure = $2, settled_at = $3, version = version + 1 WHERE id = $1`,
        [refundId, `银行转账退款，回单号 ${reference}`, this.clock.now()],
      );
      await this.postings.refundPaidByBank(nameOf(refund), refund.amountFen);
      await this.outbox.add(new RefundSettled(factsOf(refund)));
      await this.record(actor, refund, 'payments.refund.paid_by_bank', { reference });
    });
  }

  private async lock(refundId: string): Promise<Refund> {
    const refund = await readRefund(this.database, refundId, true);
    if (!refund) throw refundMissing();
    return refund;
  }

  private async record(actor: Actor, refund: Refund, action: string, detail: Record<string, unknown>): Promise<void> {
    await this.audit.record(actor, {
      action,
      subjectType: 'refund',
      subjectId: refund.id,
      detail: { number: refund.number, amountFen: refund.amountFen, ...detail },
    });
  }
}
