import { Injectable } from '@nestjs/common';
import { Clock, Database, Logs } from '@bangfu/kernel';
import { PaymentProvider } from '../provider/payment-provider.js';
import { PayoutProvider } from '../provider/payout-provider.js';
import { PaymentOutcomeUnknown, PaymentRefused } from '../provider/provider-faults.js';
import { nameOf, readRefund, type Refund } from './refund.js';
import { RefundSettling } from './refund-settling.service.js';
import { type Reversal, TransferReversals } from './transfer-reversals.service.js';

export type RefundStep = 'planned' | 'reversal_called' | 'reversal_booked' | 'refund_called' | 'refund_booked';

const BATCH = 50;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** Wallets refuse refunds of payments older than this. */
const WALLET_DAYS: Readonly<Record<string, number>> = { alipay: 90, wechat_pay: 180 };

export const tooOldForWallet = ({ method, paidAt }: Pick<Refund, 'method' | 'paidAt'>, now: Date): boolean =>
  now.getTime() - (paidAt ?? now).getTime() > (WALLET_DAYS[method ?? ''] ?? Number.POSITIVE_INFINITY) * DAY_MS;

/**
 * Carries refunds to their end: takes back from suppliers what they have, then pays the payer. Every step is a committed row before
 * the provider is called and may be repeated after a crash; a claim keeps others away until it runs out. The network is never
 * called inside a transaction.
 */
@Injectable()
export class RefundRunner {
  /** Called between two steps; specs end the world here. */
  onStep: (step: RefundStep, refundId: string) => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logs: Logs,
    private readonly payments: PaymentProvider,
    private readonly payouts: PayoutProvider,
    private readonly reversals: TransferReversals,
    private readonly settling: RefundSettling,
  ) {}

  /** Advances refunds that are due; the answer is how many were looked at. Any number may run at once. */
  async run(): Promise<number> {
    for (let moved = 0; moved < BATCH; moved += 1) {
      const id = await this.claim(null);
      if (!id) return moved;
      await this.advance(id).catch((error: unknown) => {
        this.logs.root.error({ refundId: id, error: String(error) }, 'a refund stands still');
        return this.note(id, String(error));
      });
    }
    return BATCH;
  }

  /** Advances one refund now, unless somebody has it or it waits for its next try. */
  async runOne(refundId: string): Promise<void> {
    if (await this.claim(refundId)) await this.advance(refundId);
  }

  /** The provider says that a refund changed: asks it, and books what it says. A refund that is not ours changes nothing. */
  async providerChanged(providerRef: string): Promise<boolean> {
    const [known] = await this.database.query<{ id: string; round: number }>(
      `SELECT id, round FROM refunds WHERE provider_ref = $1`,
      [providerRef],
    );
    if (!known) return false;
    await this.settling.apply(known, await this.payments.getRefund(providerRef));
    return true;
  }

  private async claim(only: string | null): Promise<string | undefined> {
    const now = this.clock.now();
    const [claimed] = await this.database.query<{ id: string; tries: number }>(
      `UPDATE refunds SET tries = tries + 1, next_try_at = $2::timestamptz + least(power(2, least(tries, 20)), 360) * interval '1 minute'
        WHERE id = (SELECT id FROM refunds WHERE state IN ('asked', 'reversing', 'refunding') AND ($1::uuid IS NULL OR id = $1)
                      AND (next_try_at IS NULL OR next_try_at <= $2) ORDER BY next_try_at NULLS FIRST, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, tries`,
      [only, now],
    );
    return claimed?.id;
  }

  private async advance(id: string): Promise<void> {
    try {
      if (!(await this.plan(id))) return;
      this.onStep('planned', id);
      for (const reversal of await this.reversals.open(id)) await this.reverse(reversal);
      if (await this.startRefunding(id)) await this.payBack(id);
    } catch (error) {
      if (!(error instanceof PaymentOutcomeUnknown)) throw error;
      await this.note(id, `支付渠道没有明确答复，稍后用同一编号再问：${error.message}`);
    }
  }

  /** asked → reversing; false when a transfer that is under way must be known first. */
  private async plan(id: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const refund = await readRefund(this.database, id, true);
      if (!refund || refund.state !== 'asked') return refund !== undefined;
      const [dispute] = await this.database.query(
        `SELECT id FROM payment_disputes WHERE attempt_id = $1 AND state = 'open'`,
        [refund.attemptId],
      );
      if (dispute) {
        await this.settling.fail(refund, '付款人的银行正在核查这笔付款，不能退款');
        return false;
      }
      if (!(await this.reversals.plan(refund))) {
        await this.note(id, '有一笔给供应商的转账结果未知，等它有了结果再退款', MINUTE_MS);
        return false;
      }
      await this.database.execute(`UPDATE refunds SET state = 'reversing', version = version + 1 WHERE id = $1`, [id]);
      return true;
    });
  }

  private async reverse(reversal: Reversal): Promise<void> {
    await this.reversals.called(reversal.id);
    try {
      const known = reversal.called && (await this.payouts.findReversal(reversal.id, reversal.transferRef));
      const { ref } = known || (await this.payouts.reverse(reversal.id, reversal.transferRef, reversal.amountFen));
      this.onStep('reversal_called', reversal.refundId);
      await this.reversals.done(reversal, ref);
    } catch (error) {
      if (!(error instanceof PaymentRefused)) throw error;
      await this.reversals.refused(reversal, error.message);
    }
    this.onStep('reversal_booked', reversal.refundId);
  }

  /** reversing → refunding, or by_bank for a wallet payment that is too old. */
  private async startRefunding(id: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const refund = await readRefund(this.database, id, true);
      if (refund?.state === 'refunding') return true;
      if (refund?.state !== 'reversing') return false;
      const old = refund.throughBank || tooOldForWallet(refund, this.clock.now());
      const words = `${refund.throughBank ? '' : '付款超过钱包可退的期限，'}请通过银行转账退给付款人，并登记回单号`;
      await this.database.execute(
        `UPDATE refunds SET state = $2, failure = $3, next_try_at = CASE WHEN $2 = 'by_bank' THEN NULL ELSE next_try_at END,
                version = version + 1 WHERE id = $1`,
        [id, old ? 'by_bank' : 'refunding', old ? words : null],
      );
      return !old;
    });
  }

  /** Who has called before looks first: the provider remembers our key for a day only, and answers a broken call with its fault. */
  private async payBack(id: string): Promise<void> {
    const refund = (await readRefund(this.database, id))!;
    if (refund.providerRef) {
      const told = await this.payments.getRefund(refund.providerRef);
      this.onStep('refund_called', id);
      await this.settling.apply(refund, told);
      return;
    }
    await this.database.execute(`UPDATE refunds SET called_at = COALESCE(called_at, $2) WHERE id = $1`, [
      id,
      this.clock.now(),
    ]);
    try {
      const known = refund.calledAt && (await this.payments.findRefund(nameOf(refund), refund.chargeRef!));
      const told = known ?? (await this.payments.refund(nameOf(refund), refund.chargeRef!, refund.amountFen));
      this.onStep('refund_called', id);
      await this.settling.apply(refund, told);
    } catch (error) {
      if (!(error instanceof PaymentRefused)) throw error;
      await this.refused(id, error);
    }
    this.onStep('refund_booked', id);
  }

  private async refused(id: string, { code, message }: PaymentRefused): Promise<void> {
    await this.database.transaction(async () => {
      const refund = await readRefund(this.database, id, true);
      if (refund?.state === 'refunding') await this.settling.fail(refund, `${code}: ${message}`);
    });
  }

  private async note(id: string, failure: string, pauseMs?: number): Promise<void> {
    const next = pauseMs === undefined ? null : new Date(this.clock.now().getTime() + pauseMs);
    await this.database.execute(
      `UPDATE refunds SET failure = $2, next_try_at = COALESCE($3, next_try_at) WHERE id = $1 AND state NOT IN ('done', 'failed')`,
      [id, failure.slice(0, 300), next],
    );
  }
}
