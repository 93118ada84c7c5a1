import { Stock } from '@bangfu/catalog';
import { type Actor, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { OrderChanges } from './order-changes.service.js';
import { partiesOf } from './order-parties.js';
import { OrderProposal } from './order-proposal.entity.js';
import type { Order } from './order.entity.js';
import { noOpenQuantity, proposalMissing } from './orders.errors.js';
import { OrderConfirmed, OrderLinesChanged } from './orders.events.js';
import { SupplierAnswers } from './supplier-answers.service.js';

/** What a buyer may decide after placing: the supplier's proposal, cancellation, and giving up what never came. */
@Injectable()
export class BuyerDecisions {
  constructor(
    private readonly database: Database,
    private readonly stock: Stock,
    private readonly changes: OrderChanges,
    private readonly answers: SupplierAnswers,
  ) {}

  async agree(actor: Actor, orderId: string, version: number): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('buyer', actor, orderId, version);
      const proposal = await this.openProposal(order);
      const events = [new OrderConfirmed(partiesOf(order))];
      const reductions = await this.takeOver(proposal);
      await this.changes.move(actor, order, {
        to: 'confirmed',
        step: 'agreed',
        freightFen: proposal.freightFen,
        goodsFen: proposal.goodsFen,
        detail: { proposalId: proposal.id, freightFen: proposal.freightFen, goodsFen: proposal.goodsFen },
        events: reductions.size > 0 ? [...events, new OrderLinesChanged(partiesOf(order))] : events,
      });
      await this.answers.closeProposal(actor, orderId, 'agreed');
      await this.stock.reduceAll(reductions);
      return order;
    });
  }

  async declineProposal(actor: Actor, orderId: string, version: number, reason: string): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('buyer', actor, orderId, version);
      await this.openProposal(order);
      return this.answers.cancel(actor, order, 'declined', reason);
    });
  }

  async cancel(actor: Actor, orderId: string, version: number, reason: string): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('buyer', actor, orderId, version);
      return this.answers.cancel(actor, order, 'cancelled', reason);
    });
  }

  async curtail(
    side: 'buyer' | 'supplier',
    actor: Actor,
    orderId: string,
    version: number,
    reason: string,
  ): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs(side, actor, orderId, version);
      if (order.state === 'confirmed') return this.answers.cancel(actor, order, 'curtailed', reason);
      const lines = await this.database.query<{ reservationId: string; shipped: bigint }>(
        `UPDATE order_lines SET confirmed_quantity = shipped_quantity, confirmed_amount_fen = unit_price_fen * shipped_quantity,
           state = CASE WHEN shipped_quantity = 0 THEN 'cancelled' ELSE state END,
           refusal_reason = CASE WHEN shipped_quantity = 0 THEN $2 ELSE refusal_reason END
         WHERE order_id = $1 AND state = 'confirmed' AND confirmed_quantity > shipped_quantity
         RETURNING reservation_id AS "reservationId", shipped_quantity AS shipped`,
        [orderId, reason.slice(0, 300)],
      );
      if (order.state === 'shipped' && lines.length === 0) throw noOpenQuantity();
      await this.changes.move(actor, order, {
        to: 'shipped',
        step: 'curtailed',
        note: reason,
        goodsFen: await this.confirmedGoods(orderId),
        events: [new OrderLinesChanged(partiesOf(order))],
      });
      await this.stock.reduceAll(new Map(lines.map((line) => [line.reservationId, line.shipped])));
      return order;
    });
  }

  /** Makes the proposal's quantities the confirmed ones; answers what each reduced reservation is to hold. */
  private async takeOver(proposal: OrderProposal): Promise<Map<string, bigint>> {
    const lines = await this.database.query<{ reservationId: string; ordered: bigint; confirmed: bigint }>(
      `UPDATE order_lines line
       SET state = CASE WHEN offer.quantity = 0 THEN 'refused' ELSE 'confirmed' END, confirmed_quantity = offer.quantity,
           confirmed_amount_fen = offer.amount_fen, refusal_reason = offer.reason
       FROM order_proposal_lines offer WHERE offer.proposal_id = $1 AND line.id = offer.order_line_id
       RETURNING line.reservation_id AS "reservationId", line.quantity AS ordered, line.confirmed_quantity AS confirmed`,
      [proposal.id],
    );
    return new Map(
      lines.filter((line) => line.confirmed < line.ordered).map((line) => [line.reservationId, line.confirmed]),
    );
  }

  private async openProposal(order: Order): Promise<OrderProposal> {
    const proposal = await this.database.repo(OrderProposal).findOneBy({ orderId: order.id, state: 'open' });
    if (order.state !== 'proposed' || !proposal) throw proposalMissing();
    return proposal;
  }

  private async confirmedGoods(orderId: string): Promise<bigint> {
    const [row] = await this.database.query<{ sum: bigint }>(
      `SELECT coalesce(sum(confirmed_amount_fen), 0)::bigint AS sum FROM order_lines WHERE order_id = $1 AND state = 'confirmed'`,
      [orderId],
    );
    return row!.sum;
  }
}
