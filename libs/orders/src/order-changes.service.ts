import { type Actor, assertTransition, Audit, Clock, Database, type DomainEvent, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { OrderSteps, type StepKind } from './order-steps.service.js';
import type { Order } from './order.entity.js';
import { ORDER_TRANSITIONS, type OrderState } from './order.states.js';
import { orderMissing, staleVersion } from './orders.errors.js';
import { lockOrder } from './orders.locks.js';

export interface Change {
  readonly to: OrderState;
  readonly step: StepKind;
  readonly note?: string;
  readonly detail?: Record<string, unknown>;
  readonly freightFen?: bigint;
  readonly goodsFen?: bigint;
  readonly budgetUnitId?: string;
  readonly events?: readonly DomainEvent[];
}

/** How an order moves: locked, in a permitted step, with version, timeline, audit and events together. */
@Injectable()
export class OrderChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly steps: OrderSteps,
  ) {}

  /** Somebody else's order does not exist for the actor. Throws `order_missing`, `stale_version`. */
  async lockAs(side: 'buyer' | 'supplier', actor: Actor, orderId: string, version?: number): Promise<Order> {
    const order = await lockOrder(this.database, orderId);
    const own = side === 'buyer' ? order?.buyerId : order?.supplierId;
    if (!order || own !== actor.organisationId) throw orderMissing();
    if (version !== undefined && version !== order.version) throw staleVersion(order.version);
    return order;
  }

  /** Moves a locked order; also changes the given object, so that the caller may answer it. Throws `wrong_step`. */
  async move(actor: Actor, order: Order, change: Change): Promise<void> {
    assertTransition(ORDER_TRANSITIONS, order.state, change.to, '订单');
    await this.apply(actor, order, change);
  }

  /** Like `move`, for changes of the order that keep its state. */
  async apply(actor: Actor, order: Order, change: Change): Promise<void> {
    const now = this.clock.now();
    const from = order.state;
    Object.assign(order, {
      state: change.to,
      version: order.version + 1,
      freightFen: change.freightFen ?? order.freightFen,
      goodsFen: change.goodsFen ?? order.goodsFen,
      budgetUnitId: change.budgetUnitId ?? order.budgetUnitId,
      confirmedAt: change.to === 'confirmed' ? (order.confirmedAt ?? now) : order.confirmedAt,
      closedAt: change.to === 'completed' || change.to === 'cancelled' ? (order.closedAt ?? now) : null,
    });
    await this.database.query(
      `UPDATE orders SET state = $2, version = $3, freight_fen = $4, goods_fen = $5, budget_unit_id = $6, confirmed_at = $7, closed_at = $8
       WHERE id = $1`,
      [
        order.id,
        order.state,
        order.version,
        order.freightFen.toString(),
        order.goodsFen.toString(),
        order.budgetUnitId,
        order.confirmedAt,
        order.closedAt,
      ],
    );
    await this.steps.record(actor, [
      { orderId: order.id, kind: change.step, note: change.note, detail: change.detail },
    ]);
    await this.audit.record(actor, {
      action: `orders.order.${change.step}`,
      subjectType: 'order',
      subjectId: order.id,
      organisationId: order.buyerId,
      detail: { number: order.number, from, to: order.state, ...change.detail },
    });
    await this.outbox.add(...(change.events ?? []));
  }
}
