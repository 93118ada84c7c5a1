import { type Actor, Clock, Database, SYSTEM } from '@bangfu/kernel';
import { Parts, Refunds } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { type Claim, findClaim, lockClaim } from './claim.js';
import { ClaimRefunded } from './claim.events.js';
import { ClaimRecords, factsOf } from './claim-records.service.js';
import { claimUnpaid } from './claims.errors.js';

/** Names claims to payments: the same claim is refunded once, whoever presses the button. */
export const CLAIM_CAUSE = 'claim';

/** The money of a claim: exactly what was granted of its lines, and the freight when nothing of the order is kept through the supplier's fault. */
@Injectable()
export class ClaimRefunds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parts: Parts,
    private readonly refunds: Refunds,
    private readonly records: ClaimRecords,
  ) {}

  /** Asks payments for it, in the caller's transaction. Throws `refund_exceeds_payment`, `payment_disputed`, `claim_unpaid`. */
  async ask(actor: Actor, claim: Claim): Promise<void> {
    const [lines] = await this.database.query<{ fen: bigint }>(
      'SELECT coalesce(sum(granted_fen), 0)::bigint AS fen FROM claim_lines WHERE claim_id = $1',
      [claim.id],
    );
    const freightFen = await this.freight(claim);
    const part = await this.parts.ofOrder(claim.orderId);
    if (!part) throw claimUnpaid();
    const { refundId } = await this.refunds.ask(actor, {
      attemptId: part.attemptId,
      reason: 'claim',
      causeType: CLAIM_CAUSE,
      causeId: claim.id,
      note: claim.number,
      parts: [{ partId: part.id, amountFen: lines!.fen + freightFen }],
    });
    await this.database.query('UPDATE claims SET refund_id = $2, freight_fen = $3 WHERE id = $1', [
      claim.id,
      refundId,
      freightFen,
    ]);
  }

  /** The payer has the money. Called again, it changes nothing. */
  async settled(claimId: string): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await lockClaim(this.database, claimId);
      if (!claim || !['agreed', 'returned'].includes(claim.state)) return;
      await this.database.query(
        `UPDATE claims SET state = 'refunded', closed_at = $2, refund_failed_at = NULL, version = version + 1 WHERE id = $1`,
        [claimId, this.clock.now()],
      );
      await this.records.unhold(claim);
      await this.records.tell(SYSTEM, claim, {
        side: 'platform',
        step: 'claim_settled',
        verb: 'refunded',
        event: new ClaimRefunded(factsOf(claim)),
      });
    });
  }

  /** The provider could not give it back: the claim stays open on the operator's desk, where the refund is tried again. */
  async failed(claimId: string): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await findClaim(this.database, claimId);
      if (!claim || !['agreed', 'returned'].includes(claim.state)) return;
      await this.database.query(
        'UPDATE claims SET refund_failed_at = $2, version = version + 1 WHERE id = $1 AND refund_failed_at IS NULL',
        [claimId, this.clock.now()],
      );
    });
  }

  /**
   * The freight, less what a cancellation gave back, when with this claim the price of everything that was not cancelled goes back for
   * the supplier's fault; otherwise nothing.
   */
  private async freight(claim: Claim): Promise<bigint> {
    const [row] = await this.database.query<{ freight: bigint; kept: boolean }>(
      `SELECT o.freight_fen - coalesce((SELECT sum(freight_fen) FROM shop_cancellations WHERE order_id = o.id), 0)::bigint AS freight,
         EXISTS (SELECT FROM shop_order_lines line WHERE line.order_id = o.id
           AND line.unit_price_fen * (line.quantity - line.cancelled_quantity) > (
             SELECT coalesce(sum(back.granted_fen), 0) FROM claim_lines back JOIN claims other ON other.id = back.claim_id
             WHERE back.order_line_id = line.id AND NOT back.ended AND other.reason <> 'changed_mind'
               AND (other.refund_id IS NOT NULL OR other.id = $2))) AS kept
       FROM shop_orders o WHERE o.id = $1`,
      [claim.orderId, claim.id],
    );
    return row!.kept ? 0n : row!.freight;
  }
}
