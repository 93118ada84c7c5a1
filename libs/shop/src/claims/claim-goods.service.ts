import { Stock } from '@bangfu/catalog';
import { type Actor, Clock, Database, newId, SYSTEM } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { type Claim, claimLines, lockClaim } from './claim.js';
import { ClaimReplaced, ClaimReturned, ClaimReturning, ClaimUnsent } from './claim.events.js';
import { ClaimRecords, factsOf } from './claim-records.service.js';
import { ClaimRefunds } from './claim-refunds.service.js';
import { SEND_BACK_BY } from './claim-terms.service.js';
import { claimMissing, claimStale, claimStep } from './claims.errors.js';

const MOST = 200;

export interface Carriage {
  readonly carrier: string;
  readonly trackingNumber: string;
}

/** The goods of a claim: on their way back, back, or sent once more. */
@Injectable()
export class ClaimGoods {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stock: Stock,
    private readonly records: ClaimRecords,
    private readonly refunds: ClaimRefunds,
  ) {}

  /** The buyer sent them back. Throws `claim_missing`, `stale_version`, `wrong_step`. Emits claim_returning. */
  async sendBack(actor: Actor, claimId: string, version: number, by: Carriage): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await this.lock(claimId, version, ({ buyerId }) => buyerId === actor.userId);
      if (claim.kind !== 'return' || claim.state !== 'agreed') throw claimStep(claim.state, 'returning');
      await this.database.query(
        `UPDATE claims SET state = 'returning', return_carrier = $2, return_tracking_number = $3, returning_at = $4, version = version + 1
         WHERE id = $1`,
        [claimId, by.carrier, by.trackingNumber, this.clock.now()],
      );
      await this.records.tell(actor, claim, {
        side: 'buyer',
        step: 'claim_answered',
        verb: 'returning',
        note: `退货已寄出：${by.carrier} ${by.trackingNumber}`,
        event: new ClaimReturning(factsOf(claim)),
      });
    });
  }

  /** Ends claims whose goods the buyer did not send back in time: the supplier's money is not held for ever. Idempotent. Emits claim_unsent. */
  async closeUnsent(): Promise<number> {
    const late = await this.database.query<{ id: string }>(
      `SELECT c.id FROM claims c WHERE c.kind = 'return' AND c.state = 'agreed' AND ${SEND_BACK_BY} < $1 ORDER BY c.decided_at, c.id LIMIT ${MOST}`,
      [this.clock.now()],
    );
    for (const { id } of late) await this.closeOne(id);
    return late.length;
  }

  private async closeOne(claimId: string): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await lockClaim(this.database, claimId);
      if (claim?.kind !== 'return' || claim.state !== 'agreed') return;
      await this.records.endLines(claimId);
      await this.database.query(
        `UPDATE claims SET state = 'withdrawn', closed_at = $2, version = version + 1 WHERE id = $1`,
        [claimId, this.clock.now()],
      );
      await this.records.unhold(claim);
      await this.records.tell(SYSTEM, claim, {
        side: 'platform',
        step: 'claim_settled',
        verb: 'unsent',
        note: '买家逾期没有寄回，售后关闭',
        event: new ClaimUnsent(factsOf(claim)),
      });
    });
  }

  /**
   * The goods are back: with `restock` on the shelf again, and the refund is asked in the same transaction. The supplier says so, or
   * the operator (`as`) for a supplier that does not. Throws `claim_missing`, `stale_version`, `wrong_step`. Emits claim_returned.
   */
  async confirmReturn(
    actor: Actor,
    as: 'supplier' | 'operator',
    claimId: string,
    { version, restock }: { version: number; restock: boolean },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await this.lock(
        claimId,
        version,
        ({ supplierId }) => as === 'operator' || supplierId === actor.organisationId,
      );
      if (claim.state !== 'returning') throw claimStep(claim.state, 'returned');
      const lines = (await claimLines(this.database, claimId)).filter(({ grantedQuantity }) => grantedQuantity! > 0n);
      if (restock) {
        await this.stock.putBack(
          lines.map(({ variantId, grantedQuantity }) => ({
            ...{ variantId, quantity: grantedQuantity!, refType: 'claim', refId: claimId },
          })),
        );
      }
      await this.database.query(
        `UPDATE claims SET state = 'returned', returned_at = $2, restocked = $3, version = version + 1 WHERE id = $1`,
        [claimId, this.clock.now(), restock],
      );
      await this.refunds.ask(actor, claim);
      await this.records.tell(actor, claim, {
        side: as === 'supplier' ? 'supplier' : 'platform',
        step: 'claim_answered',
        verb: 'returned',
        note: '退货已收到，款项原路退回',
        event: new ClaimReturned(factsOf(claim)),
      });
    });
  }

  /**
   * The supplier sends the goods once more: a parcel of the same order, without payment, from the stock that was held. Throws
   * `claim_missing`, `stale_version`, `wrong_step`. Emits claim_replaced.
   */
  async replace(actor: Actor, claimId: string, version: number, by: Carriage): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await this.lock(claimId, version, ({ supplierId }) => supplierId === actor.organisationId);
      if (claim.kind !== 'replacement' || claim.state !== 'agreed') throw claimStep(claim.state, 'replaced');
      const [parcelId, now] = [newId(), this.clock.now()];
      await this.stock.commit(await this.held(claimId), { refType: 'shop_parcel', refId: parcelId });
      await this.database.query(
        `INSERT INTO shop_parcels (id, order_id, carrier, tracking_number, sent_at, sent_by) VALUES ($1, $2, $3, $4, $5, $6)`,
        [parcelId, claim.orderId, by.carrier, by.trackingNumber, now, actor.userId],
      );
      await this.database.query(
        `UPDATE claims SET state = 'replaced', replacement_parcel_id = $2, closed_at = $3, version = version + 1 WHERE id = $1`,
        [claimId, parcelId, now],
      );
      await this.database.query('UPDATE claim_lines SET ended = true WHERE claim_id = $1', [claimId]);
      await this.records.unhold(claim);
      await this.records.tell(actor, claim, {
        side: 'supplier',
        step: 'replaced',
        verb: 'replaced',
        note: `${by.carrier} ${by.trackingNumber}`,
        event: new ClaimReplaced({ ...factsOf(claim), parcelId }),
      });
    });
  }

  private async held(claimId: string): Promise<ReadonlyMap<string, bigint>> {
    const lines = await claimLines(this.database, claimId);
    const rows = await this.database.query<{ id: string; quantity: bigint }>(
      'SELECT id, quantity FROM stock_reservations WHERE id = ANY ($1::uuid[])',
      [await this.records.replacementHolds(lines)],
    );
    return new Map(rows.map(({ id, quantity }) => [id, quantity]));
  }

  private async lock(claimId: string, version: number, mayAct: (claim: Claim) => boolean): Promise<Claim> {
    const claim = await lockClaim(this.database, claimId);
    if (!claim || !mayAct(claim)) throw claimMissing();
    if (claim.version !== version) throw claimStale(claim.version);
    return claim;
  }
}
