import { type Actor, Audit, Clock, Database, type DomainEvent, Files, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { maskName } from '../contact.js';
import { ShopOrderSteps } from '../orders/shop-order-steps.service.js';
import { ReviewHidden, ReviewReplied, ReviewWritten } from './review.events.js';
import {
  reviewHidden,
  reviewLineMissing,
  reviewMissing,
  reviewReplied,
  reviewTooEarly,
  reviewWritten,
} from './reviews.errors.js';

export interface NewReview {
  readonly stars: number;
  readonly body: string;
  readonly photoFileIds: readonly string[];
}

interface BoughtLine {
  readonly orderId: string;
  readonly productId: string;
  readonly supplierId: string;
  readonly variantName: string;
  readonly authorName: string;
  readonly received: boolean;
}

interface Locked {
  readonly id: string;
  readonly productId: string;
  readonly supplierId: string;
  readonly authorId: string;
  readonly replied: boolean;
  readonly hidden: boolean;
}

/** What people say who have the goods. Written once, answered once, never changed; the operator may take one away, and says why. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly outbox: Outbox,
    private readonly steps: ShopOrderSteps,
  ) {}

  /**
   * The buyer of a line that was received. Throws `review_line_missing` for anybody else's, `review_too_early`, `review_written`,
   * `file_missing`. Emits review_written.
   */
  async write(actor: Actor, orderLineId: string, review: NewReview): Promise<string> {
    return this.database.transaction(async () => {
      const line = await this.boughtLine(actor, orderLineId);
      if (!line.received) throw reviewTooEarly();
      const [id, photos] = [newId(), [...new Set(review.photoFileIds)]];
      await this.files.attach(actor, photos, 'review', id, [line.supplierId]);
      const made = await this.database.execute(
        `INSERT INTO reviews (id, order_line_id, order_id, product_id, supplier_id, author_id, author_masked, variant_name, stars, body,
           photo_file_ids, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::uuid[], $12)
         ON CONFLICT ON CONSTRAINT reviews_once_per_line DO NOTHING`,
        [
          ...[id, orderLineId, line.orderId, line.productId, line.supplierId, actor.userId],
          ...[maskName(line.authorName), line.variantName, review.stars, review.body, photos, this.clock.now()],
        ],
      );
      if (made === 0) throw reviewWritten();
      await this.steps.record(actor, 'buyer', [{ orderId: line.orderId, kind: 'reviewed' }]);
      const { productId, supplierId } = line;
      await this.tell(
        actor,
        'written',
        new ReviewWritten({ reviewId: id, productId, supplierId, authorId: actor.userId!, stars: review.stars }),
        { stars: review.stars },
      );
      return id;
    });
  }

  /** The supplier answers, once. Throws `review_missing`, `review_replied`, `review_hidden`. Emits review_replied. */
  async reply(actor: Actor, reviewId: string, reply: string): Promise<void> {
    await this.database.transaction(async () => {
      const review = await this.lock(reviewId);
      if (review.supplierId !== actor.organisationId) throw reviewMissing();
      if (review.hidden) throw reviewHidden();
      if (review.replied) throw reviewReplied();
      await this.database.query('UPDATE reviews SET reply = $2, replied_by = $3, replied_at = $4 WHERE id = $1', [
        ...[reviewId, reply, actor.userId, this.clock.now()],
      ]);
      await this.tell(actor, 'replied', new ReviewReplied(factsOf(review)), {});
    });
  }

  /** The operator takes it from the public page, with a reason that its author reads. Throws `review_missing`, `review_hidden`. Emits review_hidden. */
  async hide(actor: Actor, reviewId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const review = await this.lock(reviewId);
      if (review.hidden) throw reviewHidden();
      await this.database.query('UPDATE reviews SET hidden_reason = $2, hidden_by = $3, hidden_at = $4 WHERE id = $1', [
        reviewId,
        reason,
        actor.userId,
        this.clock.now(),
      ]);
      await this.tell(actor, 'hidden', new ReviewHidden(factsOf(review)), { reason });
    });
  }

  /** Back on the public page: hiding it was a mistake. Changes nothing on one that is shown. Throws `review_missing`. */
  async show(actor: Actor, reviewId: string): Promise<void> {
    await this.database.transaction(async () => {
      const review = await this.lock(reviewId);
      if (!review.hidden) return;
      await this.database.query(
        'UPDATE reviews SET hidden_reason = NULL, hidden_by = NULL, hidden_at = NULL WHERE id = $1',
        [reviewId],
      );
      await this.tell(actor, 'shown', null, {}, review);
    });
  }

  private async boughtLine(actor: Actor, orderLineId: string): Promise<BoughtLine> {
    const [line] = await this.database.query<BoughtLine & Record<string, unknown>>(
      `SELECT o.id AS "orderId", variants.product_id AS "productId", o.supplier_id AS "supplierId", line.variant_name AS "variantName",
         author.name AS "authorName", o.state = 'received' AND line.shipped_quantity > 0 AS received
       FROM shop_order_lines line JOIN shop_orders o ON o.id = line.order_id JOIN variants ON variants.id = line.variant_id
       JOIN users author ON author.id = o.buyer_id WHERE line.id = $1 AND o.buyer_id = $2`,
      [orderLineId, actor.userId],
    );
    if (!line) throw reviewLineMissing();
    return line;
  }

  private async lock(id: string): Promise<Locked> {
    const [row] = await this.database.query<Locked & Record<string, unknown>>(
      `SELECT id, product_id AS "productId", supplier_id AS "supplierId", author_id AS "authorId", reply IS NOT NULL AS replied,
         hidden_at IS NOT NULL AS hidden FROM reviews WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw reviewMissing();
    return row;
  }

  private async tell(
    actor: Actor,
    verb: string,
    event: DomainEvent<{ reviewId: string; supplierId: string }> | null,
    detail: Record<string, unknown>,
    review?: Locked,
  ): Promise<void> {
    if (event) await this.outbox.add(event);
    await this.audit.record(actor, {
      action: `shop.review.${verb}`,
      subjectType: 'review',
      subjectId: event?.payload.reviewId ?? review!.id,
      organisationId: event?.payload.supplierId ?? review!.supplierId,
      detail,
    });
  }
}

const factsOf = ({ id, productId, supplierId, authorId }: Locked) => ({
  reviewId: id,
  productId,
  supplierId,
  authorId,
});
