import { type Actor, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { OrderChanges } from './order-changes.service.js';
import { OrderRebinding, type RebindingState } from './order-rebinding.entity.js';
import { OrderSteps } from './order-steps.service.js';
import type { Order } from './order.entity.js';
import { Orders } from './orders.service.js';
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

/** One asked for, with the names that a screen shows. */
export interface RebindingShown {
  readonly id: string;
  readonly fromUnitId: string;
  readonly fromUnitName: string;
  readonly toUnitId: string;
  readonly toUnitName: string;
  readonly reason: string;
  readonly state: RebindingState;
  readonly askedAt: Date;
  readonly askedByName: string;
  readonly decidedAt: Date | null;
  readonly decidedByName: string | null;
  readonly decisionNote: string;
}

export interface NewRebinding {
  readonly id?: string;
  readonly toUnitId: string;
  readonly reason: string;
}

/** An active budget unit or union of the same county, or of the same family of units. */
const ALLOWED = `
  FROM organisations unit, organisations bound, organisations buyer
  WHERE bound.id = $1 AND buyer.id = $2 AND unit.status = 'active' AND unit.kind IN ('budget_unit', 'union')
    AND (unit.id = buyer.id OR unit.parent_id IN (buyer.id, bound.id, buyer.parent_id, bound.parent_id)
      OR unit.id IN (buyer.parent_id, bound.parent_id)
      OR (length(unit.division_code) >= 6 AND left(unit.division_code, 6) = left(bound.division_code, 6)))`;

const SHOWN = `
SELECT r.id, r.from_unit_id AS "fromUnitId", source.name AS "fromUnitName", r.to_unit_id AS "toUnitId", target.name AS "toUnitName",
       r.reason, r.state, r.asked_at AS "askedAt", asker.name AS "askedByName", r.decided_at AS "decidedAt",
       decider.name AS "decidedByName", r.decision_note AS "decisionNote"
  FROM order_rebindings r JOIN organisations source ON source.id = r.from_unit_id JOIN organisations target ON target.id = r.to_unit_id
  JOIN users asker ON asker.id = r.asked_by LEFT JOIN users decider ON decider.id = r.decided_by`;

/** 改绑: an order bound to the wrong unit, corrected in the house instead of by e-mailed forms; two people, on the record. */
@Injectable()
export class Rebindings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly orders: Orders,
    private readonly steps: OrderSteps,
    private readonly changes: OrderChanges,
  ) {}

  /** Asked by the buyer, at any time unless cancelled. Throws `rebinding_unchanged`, `unit_not_allowed`, `rebinding_open`. */
  async ask(actor: Actor, orderId: string, { id = newId(), toUnitId, reason }: NewRebinding): Promise<RebindingShown> {
    return this.database.transaction(async () => {
      const order = await this.changes.lockAs('buyer', actor, orderId);
      if (order.state === 'cancelled') throw orderMissing();
      if (toUnitId === order.budgetUnitId) throw rebindingSame();
      const [unit] = await this.database.query(`SELECT 1 ${ALLOWED} AND unit.id = $3`, [
        order.budgetUnitId,
        order.buyerId,
        toUnitId,
      ]);
      if (!unit) throw rebindingUnit();
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
  async decide(actor: Actor, orderId: string, verdict: 'approved' | 'refused', note: string): Promise<RebindingShown> {
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

  /** Units that the order may be bound to instead, by a part of their name; at most twenty. Throws `order_missing`. */
  async units(actor: Actor, orderId: string, word: string): Promise<{ id: string; name: string }[]> {
    const order = await this.orders.findAs('buyer', actor, orderId);
    return this.database.query<{ id: string; name: string }>(
      `SELECT unit.id, unit.name ${ALLOWED} AND unit.id <> $1 AND unit.name LIKE $3 ORDER BY unit.name LIMIT 20`,
      [order.budgetUnitId, order.buyerId, `%${word.replace(/[\\%_]/g, '\\$&')}%`],
    );
  }

  async of(orderId: string): Promise<RebindingShown[]> {
    return this.database.query<RebindingShown & Record<string, unknown>>(
      `${SHOWN} WHERE r.order_id = $1 ORDER BY r.id`,
      [orderId],
    );
  }

  private async find(id: string): Promise<RebindingShown> {
    const [row] = await this.database.query<RebindingShown & Record<string, unknown>>(`${SHOWN} WHERE r.id = $1`, [id]);
    return row!;
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
