import { type Actor, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { OrderChanges } from './order-changes.service.js';
import { OrderRebinding } from './order-rebinding.entity.js';
import { OrderSteps } from './order-steps.service.js';
import type { Order } from './order.entity.js';
import {
  orderMissing,
  ownRebinding,
  rebindingMissing,
  rebindingOpen,
  rebindingSame,
  rebindingUnit,
} from './orders.errors.js';
import { OrderRebound, RebindingAsked, RebindingRefused } from './orders.events.js';
import { lockOpenRebinding } from './orders.locks.js';

export interface NewRebinding {
  readonly id?: string;
  readonly toUnitId: string;
  readonly reason: string;
}

/** An active budget unit or union of the same county, or of the same family of units. */
const ALLOWED = `
SELECT EXISTS (
  SELECT FROM organisations unit, organisations bound, organisations buyer
  WHERE unit.id = $1 AND bound.id = $2 AND buyer.id = $3 AND unit.status = 'active' AND unit.kind IN ('budget_unit', 'union')
    AND (unit.id = buyer.id OR unit.parent_id IN (buyer.id, bound.id, buyer.parent_id, bound.parent_id)
      OR unit.id IN (buyer.parent_id, bound.parent_id)
      OR (length(unit.division_code) >= 6 AND left(unit.division_code, 6) = left(bound.division_code, 6)))) AS allowed`;

/** 改绑: an order bound to the wrong unit, corrected in the house instead of by e-mailed forms; two people, on the record. */
@Injectable()
export class Rebindings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly steps: OrderSteps,
    private readonly changes: OrderChanges,
  ) {}

  /** Asked by the buyer, at any time unless cancelled. Throws `rebinding_unchanged`, `unit_not_allowed`, `rebinding_open`. */
  async ask(actor: Actor, orderId: string, { id = newId(), toUnitId, reason }: NewRebinding): Promise<OrderRebinding> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('buyer', actor, orderId);
      if (order.state === 'cancelled') throw orderMissing();
      if (toUnitId === order.budgetUnitId) throw rebindingSame();
      const [unit] = await this.database.query<{ allowed: boolean }>(ALLOWED, [
        toUnitId,
        order.budgetUnitId,
        order.buyerId,
      ]);
      if (!unit!.allowed) throw rebindingUnit();
      if (await this.database.repo(OrderRebinding).existsBy({ orderId, state: 'asked' })) throw rebindingOpen();
      await this.database.repo(OrderRebinding).insert({
        id,
        orderId,
        fromUnitId: order.budgetUnitId,
        toUnitId,
        reason,
        state: 'asked',
        askedBy: actor.userId!,
        askedAt: this.clock.now(),
        decisionNote: '',
      });
      await this.steps.record(actor, [{ orderId, kind: 'rebinding_asked', note: reason, detail: { toUnitId } }]);
      await this.record(actor, order, 'rebinding_asked', { rebindingId: id, toUnitId, reason });
      await this.outbox.add(new RebindingAsked({ rebindingId: id, orderId, buyerId: order.buyerId }));
      return this.find(id);
    });
  }

  /** Decided by another person of the buyer. Throws `rebinding_missing`, `own_rebinding`. Emits order_rebound when approved. */
  async decide(actor: Actor, orderId: string, verdict: 'approved' | 'refused', note: string): Promise<OrderRebinding> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('buyer', actor, orderId);
      const rebinding = await lockOpenRebinding(this.database, orderId);
      if (!rebinding) throw rebindingMissing();
      if (actor.userId === null || actor.userId === rebinding.askedBy) throw ownRebinding();
      await this.database
        .repo(OrderRebinding)
        .update(
          { id: rebinding.id },
          { state: verdict, decidedBy: actor.userId, decidedAt: this.clock.now(), decisionNote: note },
        );
      if (verdict === 'refused') {
        await this.steps.record(actor, [{ orderId, kind: 'rebinding_refused', note }]);
        await this.record(actor, order, 'rebinding_refused', { rebindingId: rebinding.id });
        await this.outbox.add(new RebindingRefused({ rebindingId: rebinding.id, orderId, buyerId: order.buyerId }));
      } else {
        const { fromUnitId, toUnitId } = rebinding;
        await this.changes.apply(actor, order, {
          to: order.state,
          step: 'rebound',
          note: rebinding.reason,
          budgetUnitId: toUnitId,
          detail: { rebindingId: rebinding.id, fromUnitId, toUnitId },
          events: [new OrderRebound({ orderId, buyerId: order.buyerId, fromUnitId, toUnitId })],
        });
      }
      return this.find(rebinding.id);
    });
  }

  async of(orderId: string): Promise<OrderRebinding[]> {
    return this.database.repo(OrderRebinding).find({ where: { orderId }, order: { id: 'ASC' } });
  }

  private find(id: string): Promise<OrderRebinding> {
    return this.database.repo(OrderRebinding).findOneByOrFail({ id });
  }

  private record(actor: Actor, order: Order, verb: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(actor, {
      action: `orders.order.${verb}`,
      subjectType: 'order',
      subjectId: order.id,
      organisationId: order.buyerId,
      detail,
    });
  }
}
