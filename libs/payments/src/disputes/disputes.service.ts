import { Injectable } from '@nestjs/common';
import { allocate, Clock, Database, Logs, newId, Outbox } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { leftFen, lockParts, lockPartsOfAttempt, standing } from '../parts/part.js';
import { Parts } from '../parts/parts.service.js';
import { DisputeClosed, DisputeOpened } from '../payments.events.js';
import { type MoneySource, Postings } from '../postings.service.js';
import { PaymentProvider, type ProviderDispute } from '../provider/payment-provider.js';
import { readRefund } from '../refunds/refund.js';
import { RefundSettling } from '../refunds/refund-settling.service.js';
import { Refunds } from '../refunds/refunds.service.js';

interface Disputed {
  readonly attemptId: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

interface Dispute extends Disputed {
  readonly id: string;
  readonly amountFen: bigint;
  readonly feeFen: bigint;
  readonly state: 'open' | 'won' | 'lost';
}

/** The payer's bank takes the money back and asks for proof: nothing of the payment moves until it is decided. */
@Injectable()
export class PaymentDisputes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly logs: Logs,
    private readonly provider: PaymentProvider,
    private readonly ledger: LedgerQueries,
    private readonly parts: Parts,
    private readonly refunds: Refunds,
    private readonly settling: RefundSettling,
    private readonly postings: Postings,
  ) {}

  /** The provider says that a dispute changed: asks it, and books what it says. Network; false when the payment is not ours. */
  async providerChanged(ref: string): Promise<boolean> {
    return this.apply(await this.provider.getDispute(ref));
  }

  private async apply(told: ProviderDispute): Promise<boolean> {
    return this.database.transaction(async () => {
      const [of] = await this.database.query<Disputed & Record<string, unknown>>(
        `SELECT id AS "attemptId", subject_type AS "subjectType", subject_id AS "subjectId" FROM payment_attempts
          WHERE charge_ref = $1 FOR NO KEY UPDATE`,
        [told.chargeRef],
      );
      if (!of) return false;
      const dispute = (await this.known(of, told.ref)) ?? (await this.open(of, told));
      if (told.withdrawn) await this.withdraw(dispute, told);
      if (told.state === 'unknown') {
        this.logs.root.error({ dispute: dispute.id }, 'a dispute has a state that nobody knows');
      } else if (told.state !== 'open' && dispute.state === 'open') {
        await (told.state === 'won' ? this.win(dispute, told) : this.lose(dispute));
        await this.close(dispute, told.state);
      }
      return true;
    });
  }

  private async known(of: Disputed, ref: string): Promise<Dispute | undefined> {
    const [dispute] = await this.database.query<Dispute & Record<string, unknown>>(
      `SELECT id, amount_fen AS "amountFen", fee_fen AS "feeFen", state FROM payment_disputes WHERE provider_ref = $1`,
      [ref],
    );
    return dispute && { ...of, ...dispute };
  }

  private async open(of: Disputed, told: ProviderDispute): Promise<Dispute> {
    const id = newId();
    await this.database.execute(
      `INSERT INTO payment_disputes (id, attempt_id, provider_ref, amount_fen, reason, state, evidence_due_at, opened_at)
       VALUES ($1, $2, $3, $4, $5, 'open', $6, $7)`,
      [id, of.attemptId, told.ref, told.amountFen, told.reason, told.evidenceDueAt, this.clock.now()],
    );
    await this.database.execute(`UPDATE payment_parts SET frozen = true WHERE attempt_id = $1`, [of.attemptId]);
    await this.outbox.add(new DisputeOpened({ ...of, disputeId: id }));
    return { ...of, id, amountFen: told.amountFen, feeFen: 0n, state: 'open' };
  }

  /** The money leaves the balance when the bank takes it, which an inquiry does not; once. */
  private async withdraw(dispute: Dispute, { feeFen, evidenceDueAt }: ProviderDispute): Promise<void> {
    if (await this.withdrawn(dispute)) return;
    await this.database.execute(`UPDATE payment_disputes SET fee_fen = $2, evidence_due_at = $3 WHERE id = $1`, [
      dispute.id,
      feeFen,
      evidenceDueAt,
    ]);
    await this.postings.disputeOpened(dispute.id, dispute.amountFen, feeFen);
  }

  private async withdrawn({ id }: Dispute): Promise<boolean> {
    return (await this.ledger.byKey(`dispute-open:${id}`)) !== null;
  }

  private async win(dispute: Dispute, told: ProviderDispute): Promise<void> {
    if (!(await this.withdrawn(dispute))) return;
    const [{ feeFen } = { feeFen: 0n }] = await this.database.query<{ feeFen: bigint }>(
      `SELECT fee_fen AS "feeFen" FROM payment_disputes WHERE id = $1`,
      [dispute.id],
    );
    await this.database.execute(`UPDATE payment_disputes SET fee_fen = $2 WHERE id = $1`, [dispute.id, told.feeFen]);
    await this.postings.disputeWon(dispute.id, dispute.amountFen, feeFen - told.feeFen);
  }

  /** The loss is taken from the parts as a refund would be; what their suppliers have already becomes their debt. */
  private async lose(dispute: Dispute): Promise<void> {
    if (!(await this.withdrawn(dispute))) return;
    await this.failAsked(dispute);
    const parts = await lockPartsOfAttempt(this.database, dispute.attemptId);
    const paid = parts.filter((part) => part.state !== 'unpaid');
    const open = paid.map((part) => part.amountFen - part.refundedFen);
    const total = open.reduce((sum, fen) => sum + fen, 0n);
    const amountFen = dispute.amountFen < total ? dispute.amountFen : total;
    const shares = total > 0n ? allocate(amountFen, open) : [];
    const sources: MoneySource[] = [];
    const taken: { partId: string; amountFen: bigint; commissionFen: bigint }[] = [];
    for (const [index, part] of paid.entries()) {
      const share = shares[index] ?? 0n;
      if (share === 0n) continue;
      const source = standing(part, part.refundedFen, part.refundedFen + share);
      await this.database.execute(`UPDATE payment_parts SET refunded_fen = refunded_fen + $2 WHERE id = $1`, [
        part.id,
        share,
      ]);
      sources.push(source);
      taken.push({
        partId: part.id,
        amountFen: share,
        commissionFen: source.from === 'due' ? source.commissionFen : 0n,
      });
    }
    await this.postings.disputeLost(dispute.id, [
      ...sources,
      ...(await this.beyondParts(dispute, dispute.amountFen - amountFen)),
    ]);
    if (taken.length === 0) return;
    const { refundId } = await this.refunds.recordLost(dispute.attemptId, dispute.id, amountFen, taken);
    for (const { partId } of taken) await this.oweWhatIsTooMuch(dispute.id, refundId, partId);
  }

  /** The provider will refuse refunds that it has not been asked for: their money is part of what is lost. */
  private async failAsked({ attemptId }: Dispute): Promise<void> {
    const asked = await this.database.query<{ id: string }>(
      `SELECT id FROM refunds WHERE attempt_id = $1 AND state = 'asked' ORDER BY id`,
      [attemptId],
    );
    for (const { id } of asked) {
      const refund = await readRefund(this.database, id, true);
      if (refund?.state === 'asked') await this.settling.fail(refund, '付款人的银行已将这笔付款追回');
    }
  }

  /** From what is suspended, then from the platform itself. */
  private async beyondParts({ attemptId }: Dispute, restFen: bigint): Promise<MoneySource[]> {
    if (restFen === 0n) return [];
    const suspended = await this.refunds.suspendedFen(attemptId);
    const fromSuspense = suspended < restFen ? suspended : restFen;
    const sources: MoneySource[] = [
      { from: 'suspense', amountFen: fromSuspense },
      { from: 'platform', amountFen: restFen - fromSuspense },
    ];
    return sources.filter(({ amountFen }) => amountFen > 0n);
  }

  /** A refund that takes money back from the supplier has its own way to a debt; whatever it does not take is owed here. */
  private async oweWhatIsTooMuch(disputeId: string, refundId: string, partId: string): Promise<void> {
    const [part] = await lockParts(this.database, [partId]);
    const [{ coming } = { coming: 0n }] = await this.database.query<{ coming: bigint }>(
      `SELECT COALESCE(sum(amount_fen), 0)::bigint AS coming FROM transfer_reversals WHERE part_id = $1 AND state = 'asked'`,
      [partId],
    );
    const amountFen = -leftFen(part!) - coming;
    if (part!.state === 'held' || amountFen <= 0n) return this.parts.close(partId);
    await this.postings.debtBooked('payment_dispute', `${disputeId}/${partId}`, {
      supplierId: part!.supplierId,
      amountFen,
    });
    await this.database.execute(
      `UPDATE refund_parts SET debt_fen = least(amount_fen, $3) WHERE refund_id = $1 AND part_id = $2`,
      [refundId, partId, amountFen],
    );
    await this.parts.move(partId, -amountFen);
  }

  private async close(dispute: Dispute, state: 'won' | 'lost'): Promise<void> {
    const now = this.clock.now();
    await this.database.execute(`UPDATE payment_disputes SET state = $2, closed_at = $3 WHERE id = $1`, [
      dispute.id,
      state,
      now,
    ]);
    await this.database.execute(
      `UPDATE payment_parts SET frozen = false WHERE attempt_id = $1
          AND NOT EXISTS (SELECT FROM payment_disputes WHERE attempt_id = $1 AND state = 'open')`,
      [dispute.attemptId],
    );
    await this.database.execute(
      `UPDATE supplier_transfers t SET next_try_at = NULL FROM payment_parts p
        WHERE p.id = t.part_id AND p.attempt_id = $1 AND t.state = 'ready' AND t.called_at IS NULL`,
      [dispute.attemptId],
    );
    const { attemptId, subjectType, subjectId, id } = dispute;
    await this.outbox.add(
      new DisputeClosed({ attemptId, subjectType, subjectId, disputeId: id, won: state === 'won' }),
    );
  }
}
