import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { DocumentNumbers } from '@bangfu/orders';
import { lockParts, lockPartsOfAttempt, type Part, PART, standing } from '../parts/part.js';
import { attemptMissing, partMissing } from '../payments.errors.js';
import { RefundAsked } from '../payments.events.js';
import { type MoneySource, paymentAccounts, Postings } from '../postings.service.js';
import { factsOf, nameOf, readRefund, type Refund, refundParts, type RefundReason } from './refund.js';
import {
  causeReused,
  disputed,
  notRefundable,
  nothingToRefund,
  refundExceeds,
  refundNotOpen,
} from './refunds.errors.js';

export interface NewRefund {
  readonly attemptId: string;
  readonly reason: RefundReason;
  /** What asks for it; the same cause asks once, however often it is told. */
  readonly causeType: string;
  readonly causeId: string;
  readonly note?: string;
  readonly parts: readonly { readonly partId: string; readonly amountFen: bigint }[];
}

export interface AskedRefund {
  readonly refundId: string;
  /** TK2026-000001. */
  readonly number: string;
}

interface Written extends Omit<NewRefund, 'parts'> {
  readonly amountFen: bigint;
  readonly parts: readonly { partId: string; amountFen: bigint; commissionFen: bigint }[];
  readonly sources: readonly MoneySource[];
}

/** Promises payers their money back: what is promised leaves the suppliers' parts at once, and the runner brings it. */
@Injectable()
export class Refunds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly numbers: DocumentNumbers,
    private readonly postings: Postings,
  ) {}

  /**
   * Asks for a refund of parts, in fen, in the caller's transaction; the same cause is answered with its first refund. However many
   * ask at once, a part gives back no more than was paid. Throws `refund_exceeds_payment`, `payment_disputed`, `payment_not_paid`.
   */
  async ask(actor: Actor | null, asked: NewRefund): Promise<AskedRefund> {
    return this.database.transaction(async () => {
      const known = await this.known(asked);
      if (known) return known;
      if (asked.parts.length === 0 || asked.parts.some((part) => part.amountFen <= 0n)) throw nothingToRefund();
      await this.refuseDisputed(asked.attemptId);
      const parts: { partId: string; amountFen: bigint; commissionFen: bigint }[] = [];
      const sources: MoneySource[] = [];
      for (const wanted of sorted(asked.parts)) {
        const part = await this.take(asked, wanted);
        const source = standing(part, part.refundedFen - wanted.amountFen, part.refundedFen);
        sources.push(source);
        parts.push({ ...wanted, commissionFen: source.from === 'due' ? source.commissionFen : 0n });
      }
      const amountFen = parts.reduce((sum, part) => sum + part.amountFen, 0n);
      return this.write(actor, { ...asked, parts, sources, amountFen });
    });
  }

  /** `ask` for all that the parts of a payment have not given back yet, whoever asks for some of it meanwhile; null when that is nothing. */
  async askRest(asked: Omit<NewRefund, 'parts'>): Promise<AskedRefund | null> {
    return this.database.transaction(async () => {
      const known = await this.known(asked);
      if (known) return known;
      await this.refuseDisputed(asked.attemptId);
      const parts = (await lockPartsOfAttempt(this.database, asked.attemptId))
        .map(({ id, amountFen, refundedFen }) => ({ partId: id, amountFen: amountFen - refundedFen }))
        .filter(({ amountFen }) => amountFen > 0n);
      return parts.length === 0 ? null : this.ask(null, { ...asked, parts });
    });
  }

  /**
   * Asks for a refund of what came for an attempt but pays nothing (the amount differs, nothing can be fulfilled), in the caller's
   * transaction; `partFen` of it, or all that is not refunded yet. Throws `payment_not_paid` when nothing is suspended,
   * `refund_exceeds_payment` when less is.
   */
  async askSuspended(
    actor: Actor | null,
    asked: Omit<NewRefund, 'parts'>,
    partFen: bigint | null = null,
  ): Promise<AskedRefund> {
    return this.database.transaction(async () => {
      const known = await this.known(asked);
      if (known) return known;
      await this.refuseDisputed(asked.attemptId);
      await this.database.lockName(`payments:suspended:${asked.attemptId}`);
      const suspendedFen = await this.suspendedFen(asked.attemptId);
      if (suspendedFen <= 0n) throw notRefundable();
      const amountFen = partFen ?? suspendedFen;
      if (amountFen <= 0n) throw nothingToRefund();
      if (amountFen > suspendedFen) throw refundExceeds(suspendedFen, 'amountFen');
      return this.write(actor, { ...asked, parts: [], sources: [{ from: 'suspense', amountFen }], amountFen });
    });
  }

  /** What of an attempt's money is suspended: neither held for a part nor going back, in fen. */
  async suspendedFen(attemptId: string): Promise<bigint> {
    const [row] = await this.database.query<{ fen: bigint }>(
      `SELECT COALESCE(-sum(p.amount), 0)::bigint AS fen FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
         JOIN ledger_transfers t ON t.id = p.transfer_id
        WHERE a.code = $2 AND p.phase = 'posted' AND (t.ref_type = 'payment_attempt' AND t.ref_id = $1
           OR t.ref_type = 'refund' AND t.ref_id IN (SELECT id::text FROM refunds WHERE attempt_id = $1::uuid)
           OR t.ref_type = 'payment_dispute' AND t.ref_id IN (SELECT id::text FROM payment_disputes WHERE attempt_id = $1::uuid))`,
      [attemptId, paymentAccounts.suspense],
    );
    return row!.fen;
  }

  /** What a lost dispute took from parts is a refund that the payer's bank made by itself. In the caller's transaction. */
  async recordLost(
    attemptId: string,
    disputeId: string,
    amountFen: bigint,
    parts: Written['parts'],
  ): Promise<AskedRefund> {
    const written = {
      attemptId,
      causeType: 'payment_dispute',
      causeId: disputeId,
      reason: 'dispute',
      amountFen,
    } as const;
    return this.insert(null, { ...written, parts, sources: [] }, 'done');
  }

  /**
   * Takes the money of a refund that failed from its parts once more, for another round of it; `throughBank`: the bank is to pay. In a
   * transaction. Throws `refund_not_open` unless it failed, and as `ask`.
   */
  async askAgain(refundId: string, throughBank: boolean): Promise<void> {
    const refund = await readRefund(this.database, refundId, true);
    if (refund?.state !== 'failed') throw refundNotOpen();
    await this.refuseDisputed(refund.attemptId);
    const wanted = await refundParts(this.database, refundId);
    const sources: MoneySource[] = [];
    for (const part of wanted) {
      const taken = await this.take({ attemptId: refund.attemptId, parts: wanted }, part);
      sources.push(standing(taken, taken.refundedFen - part.amountFen, taken.refundedFen));
    }
    if (wanted.length === 0) sources.push(await this.takeSuspended(refund));
    await this.database.execute(
      `INSERT INTO refund_failures (refund_id, round, provider_ref, failure, failed_at)
       SELECT id, round, provider_ref, COALESCE(failure, ''), settled_at FROM refunds WHERE id = $1`,
      [refundId],
    );
    await this.database.execute(
      `UPDATE refunds SET state = 'asked', round = round + 1, through_bank = $2, provider_ref = NULL, called_at = NULL, settled_at = NULL,
              failure = NULL, tries = 0, next_try_at = $3, version = version + 1 WHERE id = $1`,
      [refundId, throughBank, this.clock.now()],
    );
    await this.postings.refundAsked(nameOf({ id: refundId, round: refund.round + 1 }), sources);
    await this.outbox.add(new RefundAsked(factsOf(refund)));
  }

  private async takeSuspended({ attemptId, amountFen }: Refund): Promise<MoneySource> {
    await this.database.lockName(`payments:suspended:${attemptId}`);
    if ((await this.suspendedFen(attemptId)) < amountFen) throw notRefundable();
    return { from: 'suspense', amountFen };
  }

  private async known({ attemptId, causeType, causeId }: Omit<NewRefund, 'parts'>): Promise<AskedRefund | undefined> {
    await this.database.lockName(`payments:refund:${causeType}:${causeId}`);
    const [known] = await this.database.query<AskedRefund & { attemptId: string }>(
      `SELECT id AS "refundId", number, attempt_id AS "attemptId" FROM refunds WHERE cause_type = $1 AND cause_id = $2`,
      [causeType, causeId],
    );
    if (!known) return undefined;
    if (known.attemptId !== attemptId) throw causeReused();
    return { refundId: known.refundId, number: known.number };
  }

  /** Shares the attempt with others who ask, but not with who opens a dispute. */
  private async refuseDisputed(attemptId: string): Promise<void> {
    const [attempt] = await this.database.query(`SELECT id FROM payment_attempts WHERE id = $1 FOR SHARE`, [attemptId]);
    if (!attempt) throw attemptMissing();
    const [open] = await this.database.query(
      `SELECT id FROM payment_disputes WHERE attempt_id = $1 AND state = 'open'`,
      [attemptId],
    );
    if (open) throw disputed();
  }

  private async take(
    asked: Pick<NewRefund, 'attemptId' | 'parts'>,
    { partId, amountFen }: NewRefund['parts'][number],
  ): Promise<Part> {
    const [part] = await this.database.query<Part & Record<string, unknown>>(
      `UPDATE payment_parts p SET refunded_fen = refunded_fen + $3
        WHERE id = $1 AND attempt_id = $2 AND state <> 'unpaid' AND refunded_fen + $3 <= amount_fen RETURNING ${PART}`,
      [partId, asked.attemptId, amountFen],
    );
    if (part) return part;
    const [found] = await lockParts(this.database, [partId]);
    if (!found || found.attemptId !== asked.attemptId) throw partMissing();
    if (found.state === 'unpaid') throw notRefundable();
    const index = asked.parts.findIndex((part) => part.partId === partId);
    throw refundExceeds(found.amountFen - found.refundedFen, `parts[${index}].amountFen`);
  }

  private async write(actor: Actor | null, written: Written): Promise<AskedRefund> {
    const refund = await this.insert(actor, written, 'asked');
    await this.postings.refundAsked(refund.refundId, written.sources);
    const [subject] = await this.database.query<{ subjectType: string; subjectId: string }>(
      `SELECT subject_type AS "subjectType", subject_id AS "subjectId" FROM payment_attempts WHERE id = $1`,
      [written.attemptId],
    );
    const { attemptId, causeType, causeId } = written;
    await this.outbox.add(new RefundAsked({ attemptId, ...subject!, refundId: refund.refundId, causeType, causeId }));
    if (actor) {
      const detail = { number: refund.number, amountFen: written.amountFen, reason: written.reason, attemptId };
      await this.audit.record(actor, {
        action: 'payments.refund.asked',
        subjectType: 'refund',
        subjectId: refund.refundId,
        detail,
      });
    }
    return refund;
  }

  private async insert(actor: Actor | null, refund: Written, state: 'asked' | 'done'): Promise<AskedRefund> {
    const id = newId();
    const now = this.clock.now();
    const [number] = await this.numbers.take('TK', this.clock.today(), 1);
    await this.database.execute(
      `INSERT INTO refunds (id, number, attempt_id, amount_fen, reason, cause_type, cause_id, note, state, asked_by, asked_at, settled_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, CASE WHEN $9 = 'done' THEN $11::timestamptz END)`,
      [
        id,
        number,
        refund.attemptId,
        refund.amountFen,
        refund.reason,
        refund.causeType,
        refund.causeId,
        refund.note ?? '',
        state,
        actor?.userId ?? null,
        now,
      ],
    );
    for (const part of refund.parts) {
      await this.database.execute(
        `INSERT INTO refund_parts (refund_id, attempt_id, part_id, amount_fen, commission_fen) VALUES ($1, $2, $3, $4, $5)`,
        [id, refund.attemptId, part.partId, part.amountFen, part.commissionFen],
      );
    }
    return { refundId: id, number: number! };
  }
}

const sorted = (parts: NewRefund['parts']): NewRefund['parts'] =>
  [...parts].sort((a, b) => (a.partId < b.partId ? -1 : 1));
