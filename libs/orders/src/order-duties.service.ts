import { Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { dutiesNotSeparate } from './orders.errors.js';

export const DUTIES = ['orderer', 'approver', 'acceptor', 'payer'] as const;
export type Duty = (typeof DUTIES)[number];

export interface DutyHeld {
  readonly orderId: string;
  readonly duty: Duty;
  readonly userId: string;
}

const EXCLUSION_VIOLATION = '23P01';

/** Who ordered, approved, accepted and paid (不相容岗位分离); the database lets nobody have two of these on one order. */
@Injectable()
export class OrderDuties {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Having the same duty twice is fine; throws `duties_not_separate` for a second one. */
  async add(duties: readonly DutyHeld[]): Promise<void> {
    if (duties.length === 0) return;
    await this.database.transaction(async () => {
      try {
        await this.database.query(
          `INSERT INTO order_duties (order_id, duty, user_id, at)
           SELECT DISTINCT order_id, duty, user_id, $4::timestamptz
           FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS held (order_id, duty, user_id)
           ON CONFLICT (order_id, duty, user_id) DO NOTHING`,
          [
            duties.map((held) => held.orderId),
            duties.map((held) => held.duty),
            duties.map((held) => held.userId),
            this.clock.now(),
          ],
        );
      } catch (error) {
        if ((error as { code?: string }).code === EXCLUSION_VIOLATION) throw dutiesNotSeparate();
        throw error;
      }
    });
  }

  async of(orderId: string): Promise<(DutyHeld & { userName: string; at: Date })[]> {
    return this.database.query(
      `SELECT held.order_id AS "orderId", held.duty, held.user_id AS "userId", person.name AS "userName", held.at
       FROM order_duties held JOIN users person ON person.id = held.user_id WHERE held.order_id = $1 ORDER BY held.at, held.duty`,
      [orderId],
    );
  }
}
