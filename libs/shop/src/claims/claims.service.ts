import { type Actor, Clock, Database, Files, newId } from '@bangfu/kernel';
import { DocumentNumbers } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import type { ShopOrder } from '../orders/shop-order.entity.js';
import { shopOrderMissing } from '../shop.errors.js';
import { lockShopOrder } from '../shop.locks.js';
import {
  type Claim,
  CLAIMABLE,
  type ClaimKind,
  type ClaimReason,
  findClaim,
  lockClaim,
  SEEN_REASONS,
} from './claim.js';
import { ClaimAsked, ClaimEscalated, ClaimWithdrawn } from './claim.events.js';
import { type AskedLine, type CheckedLine, checkedLines } from './asked-lines.js';
import {
  claimAtOperator,
  claimEscalationOver,
  claimIdReused,
  claimKindUnfit,
  claimMissing,
  claimPhotosNeeded,
  claimStale,
  claimStep,
  claimTooEarly,
} from './claims.errors.js';
import { ClaimRecords, factsOf } from './claim-records.service.js';
import { ClaimTerms } from './claim-terms.service.js';

export interface NewClaim {
  /** Given by the client, so that a retry is the same claim. */
  readonly id?: string;
  readonly kind: ClaimKind;
  readonly reason: ClaimReason;
  readonly note: string;
  readonly photoFileIds: readonly string[];
  readonly lines: readonly AskedLine[];
}

/** 售后 from the buyer's side: asking, taking back, calling the operator. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly numbers: DocumentNumbers,
    private readonly terms: ClaimTerms,
    private readonly records: ClaimRecords,
  ) {}

  /**
   * The buyer asks, within hours of arrival, for units or part of the price of one's own order. Throws `shop_order_missing`,
   * `claim_too_early`, `claim_term_over`, `claim_reason_unfit`, `claim_kind_unfit`, `claim_photos_required`, `claim_exceeds_bought`,
   * `claim_exceeds_paid`, `id_reused`. Emits claim_asked.
   */
  async ask(actor: Actor, orderId: string, asked: NewClaim): Promise<string> {
    return this.database.transaction(async () => {
      const order = await lockShopOrder(this.database, orderId);
      if (!order || order.buyerId !== actor.userId) throw shopOrderMissing();
      const known = asked.id ? await findClaim(this.database, asked.id) : undefined;
      if (known) return this.replayed(known, orderId, asked);
      assertAskable(order, asked);
      const now = this.clock.now();
      const lines = await checkedLines(this.terms, now, orderId, asked);
      const claim = await this.write(actor, order, asked, lines);
      await this.records.hold(claim);
      await this.records.tell(actor, claim, {
        side: 'buyer',
        step: 'claim_opened',
        verb: 'asked',
        note: asked.note,
        event: new ClaimAsked(factsOf(claim)),
      });
      return claim.id;
    });
  }

  /** The buyer takes it back, while nothing was refunded, sent back or replaced. Throws `claim_missing`, `stale_version`, `wrong_step`. */
  async withdraw(actor: Actor, claimId: string, version: number): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await this.lockOwn(actor, claimId, version);
      const open = claim.state === 'asked' || (claim.state === 'agreed' && claim.refundId === null);
      if (!open) throw claimStep(claim.state, 'withdrawn');
      await this.records.endLines(claimId);
      await this.database.query(
        `UPDATE claims SET state = 'withdrawn', closed_at = $2, version = version + 1 WHERE id = $1`,
        [claimId, this.clock.now()],
      );
      await this.records.unhold(claim);
      await this.records.tell(actor, claim, {
        side: 'buyer',
        step: 'claim_withdrawn',
        verb: 'withdrawn',
        event: new ClaimWithdrawn(factsOf(claim)),
      });
    });
  }

  /**
   * The buyer calls the operator: after the supplier's refusal, or its silence. Once. Throws `claim_missing`, `stale_version`,
   * `wrong_step`, `claim_at_operator`, `claim_escalation_over`. Emits claim_escalated.
   */
  async escalate(actor: Actor, claimId: string, version: number, note: string): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await this.lockOwn(actor, claimId, version);
      await this.assertEscalatable(claim);
      const now = this.clock.now();
      await this.database.query(
        `UPDATE claims SET state = 'asked', escalated_at = $2, escalation_note = $3, decided_as = NULL, decided_by = NULL, decided_at = NULL,
           closed_at = NULL, version = version + 1 WHERE id = $1`,
        [claimId, now, note],
      );
      await this.database.query(
        'UPDATE claim_lines SET granted_quantity = NULL, granted_fen = NULL, ended = false WHERE claim_id = $1',
        [claimId],
      );
      await this.records.hold(claim);
      await this.records.tell(actor, claim, {
        side: 'buyer',
        step: 'claim_escalated',
        verb: 'escalated',
        note,
        event: new ClaimEscalated(factsOf(claim)),
      });
    });
  }

  private async assertEscalatable(claim: Claim): Promise<void> {
    if (claim.escalatedAt || claim.decidedAs === 'operator') throw claimAtOperator();
    const now = this.clock.now();
    if (claim.state === 'refused') {
      if (now > (await this.terms.after('escalation_hours', claim.decidedAt!))) throw claimEscalationOver();
    } else if (claim.state !== 'asked' || now <= claim.answerBy) {
      throw claimStep(claim.state, 'asked');
    }
  }

  private async lockOwn(actor: Actor, claimId: string, version: number): Promise<Claim> {
    const claim = await lockClaim(this.database, claimId);
    if (!claim || claim.buyerId !== actor.userId) throw claimMissing();
    if (claim.version !== version) throw claimStale(claim.version);
    return claim;
  }

  private async write(actor: Actor, order: ShopOrder, asked: NewClaim, lines: readonly CheckedLine[]): Promise<Claim> {
    const [id, now] = [asked.id ?? newId(), this.clock.now()];
    const photos = [...new Set(asked.photoFileIds)];
    await this.files.attach(actor, photos, 'claim', id, [order.supplierId]);
    const [number] = await this.numbers.take('SH', this.clock.today(), 1);
    await this.database.query(
      `INSERT INTO claims (id, number, order_id, buyer_id, supplier_id, kind, reason, note, photo_file_ids, asked_at, answer_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::uuid[], $10, $11)`,
      [
        ...[id, number, order.id, order.buyerId, order.supplierId, asked.kind, asked.reason, asked.note, photos, now],
        await this.terms.after('answer_hours', now),
      ],
    );
    await this.database.query(
      `INSERT INTO claim_lines (id, claim_id, order_id, order_line_id, quantity, asked_fen)
       SELECT id, $2, $3, line, quantity, fen FROM unnest($1::uuid[], $4::uuid[], $5::bigint[], $6::bigint[]) AS asked (id, line, quantity, fen)`,
      [
        ...[lines.map(() => newId()), id, order.id, lines.map(({ orderLineId }) => orderLineId)],
        ...[lines.map(({ quantity }) => quantity.toString()), lines.map(({ askedFen }) => askedFen.toString())],
      ],
    );
    return (await findClaim(this.database, id))!;
  }

  private replayed(known: Claim, orderId: string, asked: NewClaim): string {
    if (known.orderId !== orderId || known.kind !== asked.kind || known.reason !== asked.reason) throw claimIdReused();
    return known.id;
  }
}

function assertAskable(order: ShopOrder, { kind, reason, photoFileIds }: NewClaim): void {
  if (!CLAIMABLE.has(order.state)) throw claimTooEarly();
  if (reason === 'changed_mind' && kind !== 'return') throw claimKindUnfit();
  if (reason === 'not_arrived' && kind === 'return') throw claimKindUnfit();
  if (SEEN_REASONS.has(reason) && photoFileIds.length === 0) throw claimPhotosNeeded();
}
