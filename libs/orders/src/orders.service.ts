import { type Actor, Database, Env } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { BuyerDecisions } from './buyer-decisions.service.js';
import { type ShownContact, showContact } from './delivery-contact.js';
import type { NewOrder } from './new-order.js';
import { OrderChanges } from './order-changes.service.js';
import { type Duty, OrderDuties } from './order-duties.service.js';
import { OrderLine } from './order-line.entity.js';
import { partiesOf } from './order-parties.js';
import { OrderPlacing } from './order-placing.service.js';
import { type NewStep, type OrderStep, OrderSteps } from './order-steps.service.js';
import { Order } from './order.entity.js';
import { orderMissing } from './orders.errors.js';
import { OrderCompleted, OrderReceived } from './orders.events.js';
import { lockOrder } from './orders.locks.js';
import type { Offer } from './proposal.js';
import { SupplierAnswers } from './supplier-answers.service.js';

/**
 * The door of the room: an order from placing to completion. Amounts are fen, quantities whole units. Verbs of one side
 * answer `order_missing` for an order of somebody else, `stale_version` when it changed since it was read, `wrong_step`
 * when its state does not allow the verb.
 */
@Injectable()
export class Orders {
  constructor(
    private readonly database: Database,
    private readonly env: Env,
    private readonly placing: OrderPlacing,
    private readonly answers: SupplierAnswers,
    private readonly decisions: BuyerDecisions,
    private readonly changes: OrderChanges,
    private readonly duties: OrderDuties,
    private readonly steps: OrderSteps,
  ) {}

  /**
   * Writes fully priced orders, whose stock is held already and no longer expires, in a constant number of statements.
   * Gives orderer and approvers their duties. Throws `order_empty`, `supplier_differs`, `invalid_quantity`,
   * `phone_invalid`, `duties_not_separate`. Emits order_placed for each.
   */
  place(actor: Actor, orders: readonly NewOrder[]): Promise<Order[]> {
    return this.placing.place(actor, orders);
  }

  /**
   * `place` in two halves, for a transaction that has more to write: what `write` wrote has no number before `number`, which
   * is to be its last statement, because everybody else who places an order waits from there to the commit.
   */
  write(actor: Actor, orders: readonly NewOrder[]): Promise<Order[]> {
    return this.placing.write(actor, orders);
  }

  /** See `write`. */
  number(actor: Actor, written: readonly Order[]): Promise<void> {
    return this.placing.number(actor, written);
  }

  /** The supplier takes the order as it was placed, freight included; takes back an open proposal. Emits order_confirmed. */
  confirm(actor: Actor, orderId: string, version: number): Promise<Order> {
    return this.answers.confirm(actor, orderId, version);
  }

  /**
   * The supplier offers fewer units, refuses lines with reasons, names the freight; replaces an earlier proposal.
   * Nothing changes until the buyer agrees. Throws `proposal_unchanged`, `proposal_refuses_all`, `quantity_above_order`.
   */
  propose(actor: Actor, orderId: string, version: number, offer: Offer): Promise<Order> {
    return this.answers.propose(actor, orderId, version, offer);
  }

  /** The supplier takes nothing of the order; all stock is free again. Emits order_cancelled. */
  refuse(actor: Actor, orderId: string, version: number, reason: string): Promise<Order> {
    return this.answers.refuse(actor, orderId, version, reason);
  }

  /**
   * The buyer takes the proposal: its quantities and freight are confirmed, stock of reduced and refused lines is free.
   * Throws `proposal_missing`. Emits order_confirmed and, when lines fell, order_lines_changed.
   */
  agree(actor: Actor, orderId: string, version: number): Promise<Order> {
    return this.decisions.agree(actor, orderId, version);
  }

  /** The buyer does not take the proposal: the order ends and everything is released. Emits order_cancelled. */
  declineProposal(actor: Actor, orderId: string, version: number, reason: string): Promise<Order> {
    return this.decisions.declineProposal(actor, orderId, version, reason);
  }

  /** The buyer ends the order before anything was shipped. Emits order_cancelled. */
  cancel(actor: Actor, orderId: string, version: number, reason: string): Promise<Order> {
    return this.decisions.cancel(actor, orderId, version, reason);
  }

  /**
   * Either side gives up what has not been shipped (the supplier cannot bring it, the buyer no longer waits); a confirmed
   * order of which nothing left is cancelled. Throws `nothing_left_to_ship`. Emits order_lines_changed or order_cancelled.
   */
  async curtail(
    side: 'buyer' | 'supplier',
    actor: Actor,
    orderId: string,
    version: number,
    reason: string,
  ): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await this.decisions.curtail(side, actor, orderId, version, reason);
      if (order.state === 'shipped') await this.settle(actor, order);
      return order;
    });
  }

  /** Gives a person a duty on an order; throws `duties_not_separate` when the person has another one on it. */
  addDuty(orderId: string, duty: Duty, userId: string): Promise<void> {
    return this.duties.add([{ orderId, duty, userId }]);
  }

  /** Locks an order until the transaction ends; null when there is none. Take it before anything else of the order. */
  lock(orderId: string): Promise<Order | null> {
    return lockOrder(this.database, orderId);
  }

  /** Like `lock`, for one of its sides; throws `order_missing`. */
  lockAs(side: 'buyer' | 'supplier', actor: Actor, orderId: string): Promise<Order> {
    return this.changes.lockAs(side, actor, orderId);
  }

  /** For rooms to the right: no permission is asked. */
  find(orderId: string): Promise<Order | null> {
    return this.database.repo(Order).findOneBy({ id: orderId });
  }

  /** The order of one side; throws `order_missing` for somebody else's. */
  async findAs(side: 'buyer' | 'supplier', actor: Actor, orderId: string): Promise<Order> {
    const order = await this.find(orderId);
    const own = side === 'buyer' ? order?.buyerId : order?.supplierId;
    if (!order || own !== actor.organisationId) throw orderMissing();
    return order;
  }

  lines(orderId: string): Promise<OrderLine[]> {
    return this.database.repo(OrderLine).find({ where: { orderId }, order: { position: 'ASC' } });
  }

  timeline(orderId: string): Promise<OrderStep[]> {
    return this.steps.of(orderId);
  }

  /** The person who takes the goods: in full for the buyer and the supplier of a confirmed order, masked otherwise. */
  contact(actor: Actor, order: Order): ShownContact {
    return showContact(this.env.secrets, actor, order);
  }

  /** Adds steps to the timeline, for what later rooms do with an order. */
  recordSteps(actor: Actor, steps: readonly NewStep[]): Promise<void> {
    return this.steps.record(actor, steps);
  }

  /** Goods of a locked order are leaving; throws `wrong_step` unless it is confirmed or shipping already. */
  async markShipped(actor: Actor, order: Order, step: Pick<NewStep, 'note' | 'detail'>): Promise<void> {
    await this.changes.move(actor, order, { to: 'shipped', step: 'shipped', ...step });
  }

  /** Moves a locked order to `received` once every confirmed unit has been accepted or refused. Answers whether it did. */
  async settle(actor: Actor, order: Order): Promise<boolean> {
    const [row] = await this.database.query<{ open: boolean }>(
      `SELECT EXISTS (SELECT FROM order_lines WHERE order_id = $1 AND state = 'confirmed' AND settled_quantity < confirmed_quantity) AS open`,
      [order.id],
    );
    if (row!.open || order.state !== 'shipped') return false;
    await this.changes.move(actor, order, {
      to: 'received',
      step: 'received',
      events: [new OrderReceived(partiesOf(order))],
    });
    return true;
  }

  /**
   * The one rule of completion (完结): received, and everything payable on it fully invoiced and fully paid. Receiving is
   * checked here; invoices and payments are known to later rooms, which call this when the last fen is paid. Calling it
   * again changes nothing; throws `wrong_step` before the order is received. Emits order_completed.
   */
  async complete(actor: Actor, orderId: string): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await lockOrder(this.database, orderId);
      if (!order) throw orderMissing();
      if (order.state === 'completed') return order;
      await this.changes.move(actor, order, {
        to: 'completed',
        step: 'completed',
        events: [new OrderCompleted(partiesOf(order))],
      });
      return order;
    });
  }

  /** A payment of a completed order was taken back: it waits for money again. Changes nothing in any other state. */
  async reopen(actor: Actor, orderId: string): Promise<Order> {
    return this.database.transaction(async () => {
      const order = await lockOrder(this.database, orderId);
      if (!order) throw orderMissing();
      if (order.state === 'completed') await this.changes.move(actor, order, { to: 'received', step: 'reopened' });
      return order;
    });
  }
}
