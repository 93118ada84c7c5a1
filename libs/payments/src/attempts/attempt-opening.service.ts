import { strict as assert } from 'node:assert';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId, Outbox, proportion, toJson } from '@bangfu/kernel';
import { CommissionRules } from '../parts/commission-rules.service.js';
import { alreadyPaid, amountChanged, amountOutOfRange, paymentOver, paymentParked } from '../payments.errors.js';
import { PaymentFailed } from '../payments.events.js';
import type { CheckoutLine } from '../provider/payment-provider.js';
import type { Attempt, NewAttempt } from './attempt.js';
import { subjectLock } from './attempt.locks.js';
import { AttemptQueries } from './attempts.queries.js';

const MOST_FEN = 99_999_999n;
const LONGEST_MS = 24 * 3_600_000;
const MOST_LINES = 100;

/** Writes attempts; no network. */
@Injectable()
export class AttemptOpening {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly attempts: AttemptQueries,
    private readonly commission: CommissionRules,
  ) {}

  async open(actor: Actor, wanted: NewAttempt): Promise<{ attemptId: string; reused: boolean }> {
    assert(actor.userId, 'only a person pays');
    const amountFen = sum(wanted.parts);
    assert(wanted.parts.length > 0 && sum(wanted.lines) === amountFen, 'the lines of a payment sum to its parts');
    const lives = wanted.expiresAt.getTime() - this.clock.now().getTime();
    assert(lives > 0 && lives <= LONGEST_MS, 'a payment may wait for a day at most');
    if (amountFen < 1n || amountFen > MOST_FEN) throw amountOutOfRange();
    return this.database.transaction(async () => {
      await this.database.lockName(subjectLock(wanted));
      const latest = await this.attempts.latestOf(wanted.subjectType, wanted.subjectId);
      if (latest?.state === 'open' && !this.neverAskedInTime(latest)) {
        return { attemptId: await this.reusable(latest, wanted), reused: true };
      }
      if (latest) await this.mayFollow(latest);
      const attemptId = await this.write(actor.userId!, wanted, amountFen, (latest?.tryNumber ?? 0) + 1);
      return { attemptId, reused: false };
    });
  }

  /** The provider has never heard of it, so that nobody can pay it any more: it makes way. */
  private neverAskedInTime(attempt: Attempt): boolean {
    return attempt.askedAt === null && attempt.expiresAt <= this.clock.now();
  }

  private async reusable(attempt: Attempt, wanted: NewAttempt): Promise<string> {
    const rows = await this.database.query<{ orderId: string; supplierId: string; amountFen: bigint }>(
      `SELECT order_id AS "orderId", supplier_id AS "supplierId", amount_fen AS "amountFen" FROM payment_parts WHERE attempt_id = $1`,
      [attempt.id],
    );
    if (partsText(rows) !== partsText(wanted.parts)) throw amountChanged();
    // Whether its page was paid in the last moment is for the provider to say (`reconcile`); nothing new before that.
    if (attempt.expiresAt <= this.clock.now()) throw paymentOver();
    return attempt.id;
  }

  private async mayFollow(latest: Attempt): Promise<void> {
    if (latest.state === 'parked') throw paymentParked();
    if (latest.state === 'paid' || (await this.attempts.paidOf(latest.subjectType, latest.subjectId, latest.id))) {
      throw alreadyPaid();
    }
    if (latest.state !== 'open') return;
    await this.database.query(
      `UPDATE payment_attempts SET state = 'expired', decided_at = $2, version = version + 1 WHERE id = $1 AND state = 'open'`,
      [latest.id, this.clock.now()],
    );
    const { id: attemptId, subjectType, subjectId } = latest;
    await this.outbox.add(new PaymentFailed({ attemptId, subjectType, subjectId, state: 'expired' }));
  }

  private async write(payerId: string, wanted: NewAttempt, amountFen: bigint, tryNumber: number): Promise<string> {
    const id = newId();
    await this.database.query(
      `INSERT INTO payment_attempts (id, provider, subject_type, subject_id, payer_id, try_number, amount_fen, lines, expires_at, created_at)
       VALUES ($1, 'stripe', $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        wanted.subjectType,
        wanted.subjectId,
        payerId,
        tryNumber,
        amountFen,
        toJson(shown(wanted.lines)),
        wanted.expiresAt,
        this.clock.now(),
      ],
    );
    const bps = await this.commission.today();
    const commissions = wanted.parts.map((part) => proportion(part.amountFen, BigInt(bps), 10_000n));
    await this.database.query(
      `INSERT INTO payment_parts (id, attempt_id, supplier_id, order_id, amount_fen, commission_bps, commission_fen)
       SELECT part, $2, supplier, shop_order, amount, $3, commission
       FROM unnest($1::uuid[], $4::uuid[], $5::uuid[], $6::bigint[], $7::bigint[]) AS t (part, supplier, shop_order, amount, commission)`,
      [
        wanted.parts.map((part) => part.id ?? newId()),
        id,
        bps,
        wanted.parts.map((part) => part.supplierId),
        wanted.parts.map((part) => part.orderId),
        wanted.parts.map((part) => part.amountFen.toString()),
        commissions.map(String),
      ],
    );
    return id;
  }
}

/** The provider's page has a hundred lines and no free ones; the rest is said in one. */
function shown(lines: readonly CheckoutLine[]): CheckoutLine[] {
  const paid = lines.filter((line) => line.amountFen !== 0n);
  if (paid.length <= MOST_LINES) return paid.map(({ name, amountFen }) => ({ name: name.slice(0, 250), amountFen }));
  const rest = paid.slice(MOST_LINES - 1);
  return [...shown(paid.slice(0, MOST_LINES - 1)), { name: `其他商品（${rest.length}项）`, amountFen: sum(rest) }];
}

const sum = (moneys: readonly { readonly amountFen: bigint }[]): bigint =>
  moneys.reduce((total, { amountFen }) => total + amountFen, 0n);

const partsText = (parts: readonly { orderId: string; supplierId: string; amountFen: bigint }[]): string =>
  parts
    .map((part) => `${part.orderId}|${part.supplierId}|${part.amountFen}`)
    .sort()
    .join();
