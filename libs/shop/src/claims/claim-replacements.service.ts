import { type Actor, Clock, Database, SYSTEM } from '@bangfu/kernel';
import { Parts } from '@bangfu/payments';
import { Injectable, Logger } from '@nestjs/common';
import { type Claim, lockClaim } from './claim.js';
import { ClaimPaidInstead, ClaimReplacementLate } from './claim.events.js';
import type { ClaimSide } from './claim.queries.js';
import { ClaimRecords, factsOf } from './claim-records.service.js';
import { ClaimRefunds } from './claim-refunds.service.js';
import { MONEY_FROM, REPLACE_BY } from './claim-terms.service.js';
import { claimMissing, claimReplacementAwaited, claimStale, claimStep } from './claims.errors.js';

const MOST = 200;
/** Agreed, not sent, and nobody disputes the payment: what the schedule looks after. */
const WAITING = `c.kind = 'replacement' AND c.state = 'agreed'
  AND NOT EXISTS (SELECT FROM payment_parts p WHERE p.order_id = c.order_id AND p.frozen)`;
const NOTES: Readonly<Record<ClaimSide | 'term', string>> = {
  buyer: '买家不再等补发，改为退款',
  supplier: '供应商无法补发，改为退款',
  operator: '平台决定改为退款',
  term: '供应商逾期没有补发，改为退款',
};

/** Goods that were agreed to be sent once more, and are not: the money for them goes back instead. */
@Injectable()
export class ClaimReplacements {
  private readonly logger = new Logger(ClaimReplacements.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parts: Parts,
    private readonly records: ClaimRecords,
    private readonly refunds: ClaimRefunds,
  ) {}

  /**
   * The money instead of the goods: the buyer may ask for it once the supplier is late, the supplier and the operator (with a reason)
   * at any time. What was held goes on the shelf, the refund is asked in the same transaction. Throws `claim_missing`, `stale_version`,
   * `wrong_step`, `claim_replacement_awaited`, and as `Refunds.ask`. Emits claim_paid_instead.
   */
  async payInstead(
    actor: Actor,
    side: ClaimSide,
    claimId: string,
    { version, note = '' }: { version: number; note?: string },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await lockClaim(this.database, claimId);
      if (!claim || !owns(actor, side, claim)) throw claimMissing();
      if (claim.version !== version) throw claimStale(claim.version);
      if (!waits(claim)) throw claimStep(claim.state, 'refunded');
      const { replaceBy } = await this.terms(claimId);
      if (side === 'buyer' && this.clock.now() <= replaceBy) throw claimReplacementAwaited(replaceBy);
      await this.pay(actor, claim, side, note);
    });
  }

  /** Reminds suppliers that are late, and pays back what they did not send after that. Idempotent; one that fails does not stop the others. */
  async payUnsent(): Promise<number> {
    await this.remindLate();
    const late = await this.database.query<{ id: string }>(
      `SELECT c.id FROM claims c WHERE ${WAITING} AND c.reminded_at IS NOT NULL AND ${MONEY_FROM} < $1 ORDER BY c.decided_at, c.id LIMIT ${MOST}`,
      [this.clock.now()],
    );
    let paid = 0;
    for (const { id } of late) {
      try {
        if (await this.payOne(id)) paid += 1;
      } catch (error) {
        this.logger.error(`claim ${id} could not be paid instead`, (error as Error).stack);
      }
    }
    return paid;
  }

  private async remindLate(): Promise<void> {
    await this.database.transaction(async () => {
      const late = await this.database.query<Claim & Record<string, unknown>>(
        `UPDATE claims SET reminded_at = $1, version = version + 1 WHERE id IN (
           SELECT c.id FROM claims c WHERE ${WAITING} AND c.reminded_at IS NULL AND ${REPLACE_BY} < $1
           ORDER BY c.decided_at, c.id LIMIT ${MOST} FOR UPDATE SKIP LOCKED)
         RETURNING id, order_id AS "orderId", buyer_id AS "buyerId", supplier_id AS "supplierId"`,
        [this.clock.now()],
      );
      for (const claim of late) await this.records.emit(new ClaimReplacementLate(factsOf(claim)));
    });
  }

  private payOne(claimId: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const claim = await lockClaim(this.database, claimId);
      if (!claim || !waits(claim) || this.clock.now() <= (await this.terms(claimId)).moneyFrom) return false;
      await this.pay(SYSTEM, claim, 'term', '');
      return true;
    });
  }

  /** Nothing is left to pay when other claims gave all of the price back meanwhile: then it is only over. */
  private async pay(actor: Actor, claim: Claim, by: ClaimSide | 'term', note: string): Promise<void> {
    await this.records.releaseGoods(claim.id);
    const owed = await this.priceLines(claim);
    await this.database.query(
      `UPDATE claims SET kind = 'refund', version = version + 1, state = $2, closed_at = CASE WHEN $2 = 'withdrawn' THEN $3::timestamptz END
       WHERE id = $1`,
      [claim.id, owed > 0n ? 'agreed' : 'withdrawn', this.clock.now()],
    );
    if (owed > 0n) await this.refunds.ask(actor, claim);
    else {
      await this.records.endLines(claim.id);
      await this.records.unhold(claim);
    }
    await this.database.query('UPDATE claims SET instead_at = $2 WHERE id = $1', [claim.id, this.clock.now()]);
    await this.records.tell(actor, claim, {
      side: by === 'buyer' || by === 'supplier' ? by : 'platform',
      step: 'claim_answered',
      verb: 'paid_instead',
      note: note === '' ? NOTES[by] : `${NOTES[by]}：${note}`,
      event: new ClaimPaidInstead({ ...factsOf(claim), by }),
    });
  }

  /** The agreed units at their price, at most what other claims have left of the line and refunds of the payment; in fen. */
  private async priceLines({ id, orderId }: Claim): Promise<bigint> {
    const part = await this.parts.ofOrder(orderId);
    let left = part ? part.amountFen - part.refundedFen : 0n;
    const lines = await this.database.query<{ id: string; fen: bigint }>(
      `SELECT l.id, least(sold.unit_price_fen * l.granted_quantity, sold.unit_price_fen * sold.shipped_quantity - coalesce((
           SELECT sum(coalesce(other.granted_fen, other.asked_fen)) FROM claim_lines other
           WHERE other.order_line_id = l.order_line_id AND other.id <> l.id AND NOT other.ended), 0))::bigint AS fen
       FROM claim_lines l JOIN shop_order_lines sold ON sold.id = l.order_line_id WHERE l.claim_id = $1 ORDER BY sold.position`,
      [id],
    );
    let owed = 0n;
    for (const line of lines) {
      const fen = line.fen < left ? line.fen : left;
      await this.database.query('UPDATE claim_lines SET granted_fen = $2 WHERE id = $1', [line.id, fen]);
      left -= fen;
      owed += fen;
    }
    return owed;
  }

  private async terms(claimId: string): Promise<{ replaceBy: Date; moneyFrom: Date }> {
    const [row] = await this.database.query<{ replaceBy: Date; moneyFrom: Date }>(
      `SELECT ${REPLACE_BY} AS "replaceBy", ${MONEY_FROM} AS "moneyFrom" FROM claims c WHERE c.id = $1`,
      [claimId],
    );
    return row!;
  }
}

const waits = ({ kind, state }: Claim): boolean => kind === 'replacement' && state === 'agreed';

const owns = (actor: Actor, side: ClaimSide, { buyerId, supplierId }: Claim): boolean =>
  side === 'operator' || (side === 'buyer' ? buyerId === actor.userId : supplierId === actor.organisationId);
