import { Stock } from '@bangfu/catalog';
import { type Actor, Clock, Database, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { OrderChanges } from './order-changes.service.js';
import { OrderLine } from './order-line.entity.js';
import { partiesOf } from './order-parties.js';
import { OrderProposal } from './order-proposal.entity.js';
import type { Order } from './order.entity.js';
import { alreadyConfirmed, proposalEmpty } from './orders.errors.js';
import { OrderCancelled, OrderConfirmed, OrderProposed } from './orders.events.js';
import { type Offer, offerLines } from './proposal.js';

/** What a supplier may answer to an order: as placed, otherwise, or not at all. */
@Injectable()
export class SupplierAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stock: Stock,
    private readonly changes: OrderChanges,
  ) {}

  async confirm(actor: Actor, orderId: string, version: number): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId, version);
      const parties = partiesOf(order);
      await this.changes.move(actor, order, {
        to: 'confirmed',
        step: 'confirmed',
        events: [new OrderConfirmed(parties)],
      });
      await this.closeProposal(actor, orderId, 'withdrawn');
      await this.database.query(
        `UPDATE order_lines SET state = 'confirmed', confirmed_quantity = quantity, confirmed_amount_fen = amount_fen WHERE order_id = $1`,
        [orderId],
      );
      return order;
    });
  }

  async propose(actor: Actor, orderId: string, version: number, offer: Offer): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId, version);
      const lines = await this.database.repo(OrderLine).find({ where: { orderId }, order: { position: 'ASC' } });
      const { offered, goodsFen, changed } = offerLines(lines, offer.lines);
      if (!changed && offer.freightFen === order.freightFen) throw proposalEmpty();
      const proposalId = newId();
      await this.changes.move(actor, order, {
        to: 'proposed',
        step: 'proposed',
        note: offer.note,
        detail: { proposalId, freightFen: offer.freightFen, goodsFen },
        events: [new OrderProposed(partiesOf(order))],
      });
      await this.closeProposal(actor, orderId, 'withdrawn');
      await this.database.repo(OrderProposal).insert({
        id: proposalId,
        orderId,
        freightFen: offer.freightFen,
        goodsFen,
        note: offer.note,
        state: 'open',
        proposedBy: actor.userId,
        proposedAt: this.clock.now(),
      });
      await this.database.query(
        `INSERT INTO order_proposal_lines (proposal_id, order_id, order_line_id, quantity, amount_fen, reason)
         SELECT $1::uuid, $2::uuid, line_id, quantity, amount_fen, reason
         FROM unnest($3::uuid[], $4::bigint[], $5::bigint[], $6::text[]) AS line (line_id, quantity, amount_fen, reason)`,
        [
          proposalId,
          orderId,
          offered.map((line) => line.orderLineId),
          offered.map((line) => line.quantity.toString()),
          offered.map((line) => line.amountFen.toString()),
          offered.map((line) => line.reason),
        ],
      );
      return order;
    });
  }

  async refuse(actor: Actor, orderId: string, version: number, reason: string): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('supplier', actor, orderId, version);
      // A confirmed order is a contract: the supplier can only give up what has not left yet, with `curtail`.
      if (order.state === 'confirmed') throw alreadyConfirmed();
      return this.cancel(actor, order, 'refused', reason);
    });
  }

  /** Ends a locked order before anything was shipped, and gives all stock back. */
  async cancel(
    actor: Actor,
    order: Order,
    step: 'refused' | 'declined' | 'cancelled' | 'curtailed',
    reason: string,
  ): Promise<Order> {
    const by =
      step === 'refused' || (step === 'curtailed' && actor.organisationId === order.supplierId) ? 'supplier' : 'buyer';
    await this.changes.move(actor, order, {
      to: 'cancelled',
      step,
      note: reason,
      events: [new OrderCancelled({ ...partiesOf(order), by })],
    });
    await this.closeProposal(actor, order.id, step === 'declined' ? 'declined' : 'withdrawn');
    const lines = await this.database.query<{ reservationId: string }>(
      `UPDATE order_lines SET state = $2, refusal_reason = $3, confirmed_quantity = CASE WHEN confirmed_quantity IS NOT NULL THEN 0 END,
         confirmed_amount_fen = CASE WHEN confirmed_quantity IS NOT NULL THEN 0 END
       WHERE order_id = $1 AND state IN ('placed', 'confirmed') RETURNING reservation_id AS "reservationId"`,
      [order.id, step === 'refused' ? 'refused' : 'cancelled', reason.slice(0, 300)],
    );
    await this.stock.release(lines.map((line) => line.reservationId));
    return order;
  }

  async closeProposal(actor: Actor, orderId: string, state: 'agreed' | 'declined' | 'withdrawn'): Promise<void> {
    await this.database.query(
      `UPDATE order_proposals SET state = $2, decided_by = $3, decided_at = $4 WHERE order_id = $1 AND state = 'open'`,
      [orderId, state, actor.userId, this.clock.now()],
    );
  }
}
