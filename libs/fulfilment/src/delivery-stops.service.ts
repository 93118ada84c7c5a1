import { type Actor, Audit, Clock, Database, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { alreadyStopped, deliveriesStopped, notStopped } from './fulfilment.errors.js';

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
  ) {}

  /** From now on no supplier sends this buyer anything; what is on its way arrives. Throws `deliveries_already_stopped`. */
  async set(actor: Actor, buyerId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const made = await this.database.execute(
        `INSERT INTO delivery_stops (id, buyer_id, reason, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (buyer_id) WHERE lifted_at IS NULL DO NOTHING`,
        [newId(), buyerId, reason, actor.userId, this.clock.now()],
      );
      if (made === 0) throw alreadyStopped();
      await this.record(actor, buyerId, 'fulfilment.deliveries.stopped', reason);
    });
  }

  /** Throws `deliveries_not_stopped`. */
  async lift(actor: Actor, buyerId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const lifted = await this.database.execute(
        `UPDATE delivery_stops SET lifted_by = $2, lifted_at = $3, lift_reason = $4 WHERE buyer_id = $1 AND lifted_at IS NULL`,
        [buyerId, actor.userId, this.clock.now(), reason],
      );
      if (lifted === 0) throw notStopped();
      await this.record(actor, buyerId, 'fulfilment.deliveries.resumed', reason);
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

  /** Throws `deliveries_stopped`. */
  async check(buyerId: string): Promise<void> {
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
