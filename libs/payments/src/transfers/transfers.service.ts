import { Injectable } from '@nestjs/common';
import { Clock, Database, Logs, newId, Outbox } from '@bangfu/kernel';
import { isReleased, LEFT, leftFen, lockParts } from '../parts/part.js';
import { Parts } from '../parts/parts.service.js';
import { TransferHeld, TransferSent } from '../payments.events.js';
import { Postings } from '../postings.service.js';
import { PayoutProvider } from '../provider/payout-provider.js';
import { PaymentOutcomeUnknown, PaymentRefused } from '../provider/provider-faults.js';
import { PayoutChannel } from './payout-channel.js';
import { type SupplierAccount, SupplierAccounts } from './supplier-accounts.service.js';

interface Claimed {
  readonly id: string;
  readonly partId: string;
  readonly supplierId: string;
  readonly amountFen: bigint;
  readonly state: 'ready' | 'held';
  readonly calledAt: Date | null;
  readonly attemptId: string;
  readonly chargeRef: string;
}

export type TransferStep = 'prepared' | 'called' | 'booked';

const LOCK = 'payments:transfers';
const BATCH = 200;
const HOUR_MS = 3_600_000;

/**
 * Brings suppliers what is due. What is to be sent is compared with what is on its way, never remembered: after a refund, its
 * failure, a debt or a crash the next round is right by itself. Each transfer is a committed row before the provider is called.
 */
@Injectable()
export class Transfers {
  /** Called between two steps; specs end the world here. */
  onStep: (step: TransferStep, transferId: string) => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly logs: Logs,
    private readonly parts: Parts,
    private readonly postings: Postings,
    private readonly channel: PayoutChannel,
    private readonly accounts: SupplierAccounts,
    private readonly payouts: PayoutProvider,
  ) {}

  /** Sends everything that is due; the answer is how many transfers went out, 0 while another runs. */
  async sendDue(): Promise<number> {
    return this.alone(async () => {
      await this.prepareDue();
      let sent = 0;
      for (let round = 0; round < BATCH; round += 1) {
        const transfer = await this.claim(null);
        if (!transfer) break;
        if (await this.send(transfer)) sent += 1;
      }
      return sent;
    });
  }

  /** Sends what is due of one part, as far as nobody is at it. */
  async sendPart(partId: string): Promise<void> {
    await this.prepare(partId);
    const transfer = await this.claim(partId);
    if (transfer) await this.send(transfer);
  }

  /** One round at a time in the whole house: a lock of the session, because the network is never called inside a transaction. */
  private async alone(work: () => Promise<number>): Promise<number> {
    const runner = this.database.source.createQueryRunner();
    try {
      const [row] = (await runner.query(`SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS got`, [LOCK])) as [
        { got: boolean },
      ];
      if (!row.got) return 0;
      try {
        return await work();
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(hashtextextended($1, 0))`, [LOCK]);
      }
    } finally {
      await runner.release();
    }
  }

  /** Page by page: parts that stay due for the bank do not keep later ones waiting. */
  private async prepareDue(): Promise<void> {
    const now = this.clock.now();
    let last: { id: string; releasedAt: Date } | undefined;
    do {
      const due: { id: string; releasedAt: Date }[] = await this.database.query(
        `SELECT p.id, p.released_at AS "releasedAt" FROM payment_parts p
          WHERE p.state = 'due' AND NOT p.frozen AND ${LEFT} > 0
            AND ($2::timestamptz IS NULL OR (p.released_at, p.id) > ($2, $3::uuid))
            AND NOT EXISTS (SELECT FROM supplier_transfers t WHERE t.part_id = p.id
                             AND (t.state IN ('ready', 'held') OR (t.state = 'refused' AND t.next_try_at > $1)))
          ORDER BY p.released_at, p.id LIMIT ${BATCH}`,
        [now, last?.releasedAt ?? null, last?.id ?? null],
      );
      for (const { id } of due) await this.prepare(id);
      last = due.length === BATCH ? due.at(-1) : undefined;
    } while (last);
  }

  /** Writes the transfer of what is due of a part, less the supplier's debt, unless one is open or the supplier is paid by bank. */
  private async prepare(partId: string): Promise<void> {
    await this.database.transaction(async () => {
      const [part] = await lockParts(this.database, [partId]);
      if (!part || !isReleased(part) || part.frozen) return;
      if ((await this.channel.of(part.supplierId)) !== 'provider') return;
      const [blocked] = await this.database.query(
        `SELECT 1 AS open FROM supplier_transfers WHERE part_id = $1 AND (state IN ('ready', 'held') OR (state = 'refused' AND next_try_at > $2))`,
        [partId, this.clock.now()],
      );
      if (blocked) return;
      const amountFen = leftFen(part) - (await this.parts.netDebt(partId));
      if (amountFen <= 0n) return;
      await this.database.execute(
        `INSERT INTO supplier_transfers (id, part_id, supplier_id, amount_fen, created_at) VALUES ($1, $2, $3, $4, $5)`,
        [newId(), partId, part.supplierId, amountFen, this.clock.now()],
      );
    });
  }

  /** Takes a transfer that is due for itself for a while; one that the part no longer allows is withdrawn. */
  private async claim(only: string | null): Promise<Claimed | undefined> {
    const now = this.clock.now();
    const [claimed] = await this.database.query<Claimed & Record<string, unknown>>(
      `UPDATE supplier_transfers t SET tries = t.tries + 1,
              next_try_at = $2::timestamptz + least(power(2, least(t.tries + 1, 20)), 360) * interval '1 minute'
         FROM payment_parts p JOIN payment_attempts a ON a.id = p.attempt_id
        WHERE p.id = t.part_id AND t.id = (SELECT id FROM supplier_transfers
                WHERE state IN ('ready', 'held') AND ($1::uuid IS NULL OR part_id = $1) AND (next_try_at IS NULL OR next_try_at <= $2)
                ORDER BY next_try_at NULLS FIRST, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING t.id, t.part_id AS "partId", t.supplier_id AS "supplierId", t.amount_fen AS "amountFen", t.state, t.called_at AS "calledAt",
                 a.id AS "attemptId", a.charge_ref AS "chargeRef"`,
      [only, now],
    );
    return claimed;
  }

  private async send(transfer: Claimed): Promise<boolean> {
    this.onStep('prepared', transfer.id);
    try {
      const account = await this.readyAccount(transfer.supplierId);
      if (!account || (account.state !== 'ready' && transfer.calledAt === null)) {
        await this.hold(transfer, heldWords(account));
        return false;
      }
      if (!(await this.mayGo(transfer))) return false;
      const { id, amountFen, chargeRef, attemptId } = transfer;
      const known = transfer.calledAt && (await this.payouts.findTransfer(id, attemptId));
      const sent =
        known ?? (await this.payouts.transfer({ id, accountRef: account.ref, amountFen, chargeRef, group: attemptId }));
      this.onStep('called', id);
      await this.sent(transfer, sent.ref);
      this.onStep('booked', id);
      return true;
    } catch (error) {
      if (error instanceof PaymentRefused) await this.refused(transfer, `${error.code}: ${error.message}`);
      else if (error instanceof PaymentOutcomeUnknown) await this.note(transfer.id, error.message);
      else throw error;
      return false;
    }
  }

  /** The account as it is now: one that was ready is believed, any other is asked for. */
  private async readyAccount(supplierId: string): Promise<SupplierAccount | null> {
    const account = await this.accounts.of(supplierId);
    return account === null || account.state === 'ready' ? account : this.accounts.refresh(supplierId);
  }

  /** The last look before the call, under the part's lock; from here on the transfer is under way. */
  private async mayGo(transfer: Claimed): Promise<boolean> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const [part] = await lockParts(this.database, [transfer.partId]);
      if (transfer.calledAt === null) {
        if (part!.frozen) return false;
        if (leftFen(part!) < transfer.amountFen) {
          await this.parts.withdrawTransfer(transfer.partId, '应付金额已变化，按新金额重新转账');
          return false;
        }
      }
      const changed = await this.database.execute(
        `UPDATE supplier_transfers SET state = 'ready', called_at = COALESCE(called_at, $2), failure = NULL, version = version + 1
          WHERE id = $1 AND state IN ('ready', 'held')`,
        [transfer.id, now],
      );
      return changed === 1;
    });
  }

  private async sent(transfer: Claimed, providerRef: string): Promise<void> {
    await this.database.transaction(async () => {
      await lockParts(this.database, [transfer.partId]);
      const changed = await this.database.execute(
        `UPDATE supplier_transfers SET state = 'sent', provider_ref = $2, sent_at = $3, failure = NULL, next_try_at = NULL, version = version + 1
          WHERE id = $1 AND state = 'ready'`,
        [transfer.id, providerRef, this.clock.now()],
      );
      if (changed === 0) return;
      await this.parts.move(transfer.partId, transfer.amountFen);
      await this.postings.transferSent(transfer.id, transfer);
      await this.oweWhatIsTooMuch(transfer);
      await this.outbox.add(new TransferSent(factsOf(transfer)));
    });
  }

  /** A dispute was lost while the transfer was under way: no refund will take it back, so the supplier owes it. */
  private async oweWhatIsTooMuch({ id, partId, supplierId }: Claimed): Promise<void> {
    const [part] = await lockParts(this.database, [partId]);
    const [refund] = await this.database.query(
      `SELECT r.id FROM refunds r JOIN refund_parts x ON x.refund_id = r.id WHERE x.part_id = $1 AND r.state IN ('asked', 'reversing')`,
      [partId],
    );
    const amountFen = -leftFen(part!);
    if (refund || amountFen <= 0n) return;
    await this.postings.debtBooked('supplier_transfer', id, { supplierId, amountFen });
    await this.database.execute(
      `UPDATE refund_parts SET debt_fen = least(amount_fen, debt_fen + $2) WHERE part_id = $1 AND refund_id = (
         SELECT r.id FROM refunds r JOIN refund_parts x ON x.refund_id = r.id WHERE x.part_id = $1 AND r.reason = 'dispute'
          ORDER BY r.id DESC LIMIT 1)`,
      [partId, amountFen],
    );
    await this.parts.move(partId, -amountFen);
  }

  private async hold(transfer: Claimed, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const changed = await this.database.execute(
        `UPDATE supplier_transfers SET state = 'held', failure = $2, next_try_at = $3, version = version + 1
          WHERE id = $1 AND state IN ('ready', 'held') AND called_at IS NULL`,
        [transfer.id, reason.slice(0, 300), new Date(this.clock.now().getTime() + HOUR_MS)],
      );
      if (changed === 1 && transfer.state !== 'held') await this.outbox.add(new TransferHeld(factsOf(transfer)));
    });
  }

  /** The provider decided against it: after a pause another transfer, with a key of its own, tries again. */
  private async refused(transfer: Claimed, failure: string): Promise<void> {
    await this.database.transaction(async () => {
      await lockParts(this.database, [transfer.partId]);
      const changed = await this.database.execute(
        `UPDATE supplier_transfers SET state = 'refused', failure = $2, next_try_at = $3, version = version + 1 WHERE id = $1 AND state = 'ready'`,
        [transfer.id, failure.slice(0, 300), new Date(this.clock.now().getTime() + HOUR_MS)],
      );
      if (changed === 1) await this.outbox.add(new TransferHeld(factsOf(transfer)));
    });
    this.logs.root.warn({ transfer: transfer.id, failure }, 'a transfer was refused');
    await this.accounts.refresh(transfer.supplierId).catch(() => null);
  }

  private async note(id: string, failure: string): Promise<void> {
    await this.database.execute(
      `UPDATE supplier_transfers SET failure = $2 WHERE id = $1 AND state IN ('ready', 'held')`,
      [id, failure.slice(0, 300)],
    );
  }
}

const factsOf = ({ id, partId, supplierId }: Claimed) => ({ transferId: id, partId, supplierId });

function heldWords(account: SupplierAccount | null): string {
  if (account === null) return '供应商还没有开通收款账户';
  if (account.state === 'onboarding') return '供应商的收款账户还在开通';
  return account.heldReason ?? '供应商的收款账户暂停使用';
}
