import { Injectable } from '@nestjs/common';
import { Clock, Database, Logs, Outbox } from '@bangfu/kernel';
import { lockParts, standing } from '../parts/part.js';
import { Parts } from '../parts/parts.service.js';
import { RefundFailed, RefundSettled } from '../payments.events.js';
import { type MoneySource, Postings } from '../postings.service.js';
import type { ProviderRefund } from '../provider/payment-provider.js';
import { factsOf, nameOf, readRefund, type Refund, refundParts } from './refund.js';
import { TransferReversals } from './transfer-reversals.service.js';

const ASK_AGAIN_MS = 5 * 60_000;
const LOOK_AGAIN_MS = 30 * 60_000;

/** What the provider says of a refund becomes our state and our books, once, in whatever order it is told. */
@Injectable()
export class RefundSettling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly logs: Logs,
    private readonly parts: Parts,
    private readonly postings: Postings,
    private readonly reversals: TransferReversals,
  ) {}

  /** `round`: of which the provider speaks; what is said of an earlier one is old news. */
  async apply({ id: refundId, round }: Pick<Refund, 'id' | 'round'>, told: ProviderRefund): Promise<void> {
    await this.database.transaction(async () => {
      const refund = await readRefund(this.database, refundId, true);
      if (!refund || refund.state === 'failed' || refund.round !== round) return;
      await this.database.execute(`UPDATE refunds SET provider_ref = COALESCE(provider_ref, $2) WHERE id = $1`, [
        refundId,
        told.ref,
      ]);
      if (told.state === 'failed') return this.fail(refund, told.failure ?? '支付渠道未能退款');
      if (refund.state === 'done') return;
      if (told.state === 'done') return this.done(refund);
      await this.wait(refundId, told.state === 'pending' ? null : '支付渠道答复了未知的状态，请人工核对', told.state);
    });
  }

  /** Nobody gets the money: parts and books stand as before, and somebody must look. In a transaction, under the refund's lock. */
  async fail(refund: Refund, failure: string): Promise<void> {
    const changed = await this.database.execute(
      `UPDATE refunds SET state = 'failed', failure = $2, settled_at = $3, next_try_at = NULL, version = version + 1
        WHERE id = $1 AND state <> 'failed'`,
      [refund.id, failure.slice(0, 300), this.clock.now()],
    );
    if (changed === 0) return;
    if (refund.state === 'done') await this.postings.refundReturned(nameOf(refund), refund.amountFen);
    await this.postings.refundFailed(nameOf(refund), await this.restore(refund));
    await this.reversals.undo(refund.id);
    await this.outbox.add(new RefundFailed(factsOf(refund)));
    this.logs.root.error({ refund: refund.number, failure }, 'a refund failed');
  }

  private async done(refund: Refund): Promise<void> {
    await this.database.execute(
      `UPDATE refunds SET state = 'done', failure = NULL, settled_at = $2, next_try_at = NULL, version = version + 1 WHERE id = $1`,
      [refund.id, this.clock.now()],
    );
    await this.postings.refundDone(nameOf(refund), refund.amountFen);
    await this.outbox.add(new RefundSettled(factsOf(refund)));
  }

  /** Wallets take their time; an event or the job settles it. */
  private async wait(refundId: string, failure: string | null, state: ProviderRefund['state']): Promise<void> {
    const pause = state === 'pending' ? ASK_AGAIN_MS : LOOK_AGAIN_MS;
    await this.database.execute(
      `UPDATE refunds SET failure = $2, next_try_at = $3, version = version + 1 WHERE id = $1`,
      [refundId, failure, new Date(this.clock.now().getTime() + pause)],
    );
    if (failure) this.logs.root.error({ refundId }, 'a refund has a state that nobody knows');
  }

  /** Gives the parts their money back; the answer is where it stands now, for the books. */
  private async restore(refund: Refund): Promise<MoneySource[]> {
    const taken = await refundParts(this.database, refund.id);
    if (taken.length === 0) return [{ from: 'suspense', amountFen: refund.amountFen }];
    const parts = await lockParts(
      this.database,
      taken.map((part) => part.partId),
    );
    const sources: MoneySource[] = [];
    for (const part of parts) {
      const { amountFen } = taken.find(({ partId }) => partId === part.id)!;
      sources.push(standing(part, part.refundedFen - amountFen, part.refundedFen));
      await this.database.execute(`UPDATE payment_parts SET refunded_fen = refunded_fen - $2 WHERE id = $1`, [
        part.id,
        amountFen,
      ]);
      await this.parts.close(part.id);
    }
    return sources;
  }
}
