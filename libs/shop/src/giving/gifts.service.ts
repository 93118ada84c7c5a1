import { type Actor, Audit, businessDate, Clock, Database, Files, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { GiftReceived } from './giving.events.js';
import { giftDateWrong, giftMissing, giftNotSent, giftRecorded } from './giving.errors.js';

export interface NewGiftReceipt {
  readonly fileId: string;
  readonly receivedOn: string;
  readonly thanks: string;
}

interface GiftOrder {
  readonly buyerId: string;
  readonly institutionId: string;
  readonly shippedAt: Date | null;
}

/** What is bought for an institution is a donation: it has a giver, a receipt and thanks, and counts nowhere as purchase. */
@Injectable()
export class Gifts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The supplier records that the institution has signed, with the slip. Throws `gift_missing`, `gift_recorded`, `wrong_step` before
   * anything was sent, `received_on_wrong`, `file_missing`. Emits gift_received.
   */
  async recordReceipt(actor: Actor, orderId: string, receipt: NewGiftReceipt): Promise<void> {
    await this.database.transaction(async () => {
      const [order] = await this.database.query<GiftOrder & Record<string, unknown>>(
        `SELECT o.buyer_id AS "buyerId", c.gift_institution_id AS "institutionId", o.shipped_at AS "shippedAt"
         FROM shop_orders o JOIN checkouts c ON c.id = o.checkout_id
         WHERE o.id = $1 AND o.supplier_id = $2 AND c.gift_institution_id IS NOT NULL FOR UPDATE OF o`,
        [orderId, actor.organisationId],
      );
      if (!order) throw giftMissing();
      if (!order.shippedAt) throw giftNotSent();
      const { fileId, receivedOn, thanks } = receipt;
      if (receivedOn < businessDate(order.shippedAt) || receivedOn > this.clock.today()) throw giftDateWrong();
      await this.files.attach(actor, [fileId], 'gift_receipt', orderId);
      const made = await this.database.execute(
        `INSERT INTO gift_receipts (order_id, supplier_id, institution_id, file_id, received_on, thanks, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
        [
          ...[orderId, actor.organisationId, order.institutionId, fileId, receivedOn, thanks],
          ...[actor.userId, this.clock.now()],
        ],
      );
      if (made === 0) throw giftRecorded();
      const { buyerId, institutionId } = order;
      await this.outbox.add(new GiftReceived({ orderId, buyerId, supplierId: actor.organisationId!, institutionId }));
      await this.audit.record(actor, {
        action: 'shop.gift.received',
        subjectType: 'shop_order',
        subjectId: orderId,
        detail: { institutionId, receivedOn },
      });
    });
  }

  /** The giver is named beside the gift, or not. Throws `gift_missing`. */
  async name(actor: Actor, checkoutId: string, anonymous: boolean): Promise<void> {
    const changed = await this.database.execute(
      `UPDATE checkouts SET gift_anonymous = $3 WHERE id = $1 AND buyer_id = $2 AND gift_institution_id IS NOT NULL`,
      [checkoutId, actor.userId, anonymous],
    );
    if (changed === 0) throw giftMissing();
  }
}
