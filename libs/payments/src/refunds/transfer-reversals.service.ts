import { Injectable } from '@nestjs/common';
import { Clock, Database, newId } from '@bangfu/kernel';
import { isReleased, leftFen, lockParts, type Part } from '../parts/part.js';
import { Parts } from '../parts/parts.service.js';
import { Postings } from '../postings.service.js';
import { nameOf, type Refund, refundParts } from './refund.js';

type Round = Pick<Refund, 'id' | 'round'>;

export interface Reversal {
  readonly id: string;
  readonly refundId: string;
  readonly transferId: string;
  readonly transferRef: string;
  readonly partId: string;
  readonly supplierId: string;
  readonly amountFen: bigint;
  /** The provider has been asked before. */
  readonly called: boolean;
}

/** Money that suppliers have already, and that a refund takes back from them before it goes to the payer. */
@Injectable()
export class TransferReversals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parts: Parts,
    private readonly postings: Postings,
  ) {}

  /**
   * Writes down what must come back from suppliers for a refund, in the caller's transaction: for each part, what its supplier has
   * beyond its own and no other refund is taking back. What no transfer can bring back becomes a debt at once. False: a transfer is
   * under way of which nobody knows yet whether it arrives; ask again later.
   */
  async plan(refund: Round): Promise<boolean> {
    const ids = (await refundParts(this.database, refund.id)).map((part) => part.partId);
    const released = (await lockParts(this.database, ids)).filter(isReleased);
    let decided = true;
    for (const part of released) {
      decided = !(await this.parts.withdrawTransfer(part.id, '先办理退款')) && decided;
    }
    if (!decided) return false;
    for (const part of released) {
      await this.planPart(refund, part);
      await this.parts.close(part.id);
    }
    return true;
  }

  /** Reversals of a refund that the provider has not decided. */
  async open(refundId: string): Promise<Reversal[]> {
    return this.database.query<Reversal & Record<string, unknown>>(
      `SELECT v.id, v.refund_id AS "refundId", v.transfer_id AS "transferId", t.provider_ref AS "transferRef", v.part_id AS "partId",
              t.supplier_id AS "supplierId", v.amount_fen AS "amountFen", v.called_at IS NOT NULL AS called
         FROM transfer_reversals v JOIN supplier_transfers t ON t.id = v.transfer_id
        WHERE v.refund_id = $1 AND v.state = 'asked' ORDER BY v.id`,
      [refundId],
    );
  }

  /** The provider is about to be asked. */
  async called(id: string): Promise<void> {
    await this.database.execute(
      `UPDATE transfer_reversals SET called_at = COALESCE(called_at, $2) WHERE id = $1 AND state = 'asked'`,
      [id, this.clock.now()],
    );
  }

  /** The money came back. */
  async done(reversal: Reversal, providerRef: string): Promise<void> {
    await this.settle(reversal, 'done', providerRef, null, async () => {
      await this.database.execute(
        `UPDATE supplier_transfers SET reversed_fen = reversed_fen + $2, version = version + 1 WHERE id = $1`,
        [reversal.transferId, reversal.amountFen],
      );
      await this.postings.transferReversed(reversal.id, reversal);
    });
  }

  /** The supplier's account is empty: the platform pays, and the supplier owes it. */
  async refused(reversal: Reversal, failure: string): Promise<void> {
    await this.settle(reversal, 'refused', null, failure, async () => {
      await this.postings.debtBooked('transfer_reversal', reversal.id, reversal);
      await this.noteDebt(reversal.refundId, reversal.partId, reversal.amountFen);
    });
  }

  /** The refund failed after all: what came back is sent again as a new transfer, because it is due again. */
  async undo(refundId: string): Promise<void> {
    await this.database.execute(
      `UPDATE transfer_reversals SET state = 'undone' WHERE refund_id = $1 AND state = 'done'`,
      [refundId],
    );
  }

  private async settle(
    reversal: Reversal,
    state: 'done' | 'refused',
    providerRef: string | null,
    failure: string | null,
    book: () => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async () => {
      await lockParts(this.database, [reversal.partId]);
      const changed = await this.database.execute(
        `UPDATE transfer_reversals SET state = $2, provider_ref = $3, failure = $4, settled_at = $5 WHERE id = $1 AND state = 'asked'`,
        [reversal.id, state, providerRef, failure?.slice(0, 300) ?? null, this.clock.now()],
      );
      if (changed === 0) return;
      await book();
      await this.parts.move(reversal.partId, -reversal.amountFen);
    });
  }

  private async planPart(refund: Round, part: Part): Promise<void> {
    let over = -leftFen(part) - (await this.underWay(part.id));
    if (over <= 0n) return;
    for (const transfer of await this.reversible(part.id)) {
      if (over === 0n) break;
      const amount = transfer.leftFen < over ? transfer.leftFen : over;
      const written = await this.database.execute(
        `INSERT INTO transfer_reversals (id, transfer_id, refund_id, part_id, amount_fen, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (refund_id, transfer_id) WHERE state <> 'undone' DO NOTHING`,
        [newId(), transfer.id, refund.id, part.id, amount, this.clock.now()],
      );
      if (written === 1) over -= amount;
    }
    if (over > 0n) await this.owe(refund, part, over);
  }

  /** What was kept for a debt or paid by bank cannot come back through the provider. */
  private async owe(refund: Round, part: Part, amountFen: bigint): Promise<void> {
    const { supplierId } = part;
    await this.postings.debtBooked('refund_part', `${nameOf(refund)}/${part.id}`, { supplierId, amountFen });
    await this.noteDebt(refund.id, part.id, amountFen);
    await this.parts.move(part.id, -amountFen);
  }

  private async noteDebt(refundId: string, partId: string, amountFen: bigint): Promise<void> {
    await this.database.execute(
      `UPDATE refund_parts SET debt_fen = least(amount_fen, debt_fen + $3) WHERE refund_id = $1 AND part_id = $2`,
      [refundId, partId, amountFen],
    );
  }

  private async underWay(partId: string): Promise<bigint> {
    const [row] = await this.database.query<{ fen: bigint }>(
      `SELECT COALESCE(sum(amount_fen), 0)::bigint AS fen FROM transfer_reversals WHERE part_id = $1 AND state = 'asked'`,
      [partId],
    );
    return row!.fen;
  }

  /** Transfers of a part from which nobody has asked everything back, the latest first. */
  private async reversible(partId: string): Promise<{ id: string; leftFen: bigint }[]> {
    return this.database.query<{ id: string; leftFen: bigint }>(
      `SELECT id, "leftFen" FROM (
         SELECT t.id, t.sent_at, (t.amount_fen - COALESCE((SELECT sum(v.amount_fen) FROM transfer_reversals v WHERE v.transfer_id = t.id), 0))::bigint AS "leftFen"
           FROM supplier_transfers t WHERE t.part_id = $1 AND t.state = 'sent') t
        WHERE "leftFen" > 0 ORDER BY sent_at DESC, id DESC`,
      [partId],
    );
  }
}
