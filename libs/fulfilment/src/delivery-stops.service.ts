import { type Actor, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { alreadyStopped, deliveriesStopped, notStopped } from './fulfilment.errors.js';
import { DeliveriesResumed, DeliveriesStopped } from './fulfilment.events.js';
import { joinSenders, lockOutSenders } from './fulfilment.locks.js';

export interface DeliveryStop {
  readonly id: string;
  readonly reason: string;
  readonly setByName: string;
  readonly setAt: Date;
  readonly liftedByName: string | null;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
}

/** The switch that keeps goods on account from a buyer that does not pay: set and lifted by a person, with a reason. */
@Injectable()
export class DeliveryStops {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * From now on no supplier sends this buyer anything; what is on its way arrives. What is being sent at this moment is waited for.
   * Throws `deliveries_already_stopped`. Emits deliveries_stopped.
   */
  async set(actor: Actor, buyerId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      await lockOutSenders(this.database, buyerId);
      const stopId = newId();
      const made = await this.database.execute(
        `INSERT INTO delivery_stops (id, buyer_id, reason, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (buyer_id) WHERE lifted_at IS NULL DO NOTHING`,
        [stopId, buyerId, reason, actor.userId, this.clock.now()],
      );
      if (made === 0) throw alreadyStopped();
      await this.record(actor, buyerId, 'fulfilment.deliveries.stopped', reason);
      await this.outbox.add(new DeliveriesStopped(await this.facts(stopId, buyerId)));
    });
  }

  /** Throws `deliveries_not_stopped`. Emits deliveries_resumed. */
  async lift(actor: Actor, buyerId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      await lockOutSenders(this.database, buyerId);
      const [lifted] = await this.database.query<{ id: string }>(
        `UPDATE delivery_stops SET lifted_by = $2, lifted_at = $3, lift_reason = $4 WHERE buyer_id = $1 AND lifted_at IS NULL RETURNING id`,
        [buyerId, actor.userId, this.clock.now(), reason],
      );
      if (!lifted) throw notStopped();
      await this.record(actor, buyerId, 'fulfilment.deliveries.resumed', reason);
      await this.outbox.add(new DeliveriesResumed(await this.facts(lifted.id, buyerId)));
    });
  }

  /** The stop in force, or null. */
  async of(buyerId: string): Promise<{ readonly reason: string; readonly since: Date } | null> {
    const [row] = await this.database.query<{ reason: string; since: Date }>(
      `SELECT reason, set_at AS since FROM delivery_stops WHERE buyer_id = $1 AND lifted_at IS NULL`,
      [buyerId],
    );
    return row ?? null;
  }

  /** Until the end of the transaction nobody stops deliveries to this buyer. Throws `deliveries_stopped`. */
  async check(buyerId: string): Promise<void> {
    await joinSenders(this.database, buyerId);
    if (await this.of(buyerId)) throw deliveriesStopped();
  }

  /** Every stop of a buyer, the latest first. */
  async history(buyerId: string): Promise<DeliveryStop[]> {
    return this.database.query<DeliveryStop & Record<string, unknown>>(
      `SELECT s.id, s.reason, u.name AS "setByName", s.set_at AS "setAt", w.name AS "liftedByName", s.lifted_at AS "liftedAt",
              s.lift_reason AS "liftReason"
         FROM delivery_stops s JOIN users u ON u.id = s.set_by LEFT JOIN users w ON w.id = s.lifted_by
        WHERE s.buyer_id = $1 ORDER BY s.set_at DESC LIMIT 200`,
      [buyerId],
    );
  }

  /** Also who has something to send to the buyer. */
  private async facts(stopId: string, buyerId: string): Promise<ConstructorParameters<typeof DeliveriesStopped>[0]> {
    const suppliers = await this.database.query<{ id: string }>(
      `SELECT DISTINCT o.supplier_id AS id FROM orders o JOIN order_lines l ON l.order_id = o.id
        WHERE o.buyer_id = $1 AND o.state IN ('placed', 'proposed', 'confirmed', 'shipped') AND l.state NOT IN ('refused', 'cancelled')
          AND l.shipped_quantity < COALESCE(l.confirmed_quantity, l.quantity) ORDER BY id`,
      [buyerId],
    );
    return { stopId, buyerId, supplierIds: suppliers.map(({ id }) => id) };
  }

  private async record(actor: Actor, buyerId: string, action: string, reason: string): Promise<void> {
    await this.audit.record(actor, {
      action,
      subjectType: 'organisation',
      subjectId: buyerId,
      organisationId: buyerId,
      detail: { reason },
    });
  }
}
