import { Clock, Database, toJson } from '@bangfu/kernel';
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

/** Writes the duties of `dutyRows`, a parameter in SQL, as a part of a statement or as one of its own; having the same twice is fine. */
export const insertDuties = (rows: string): string =>
  `INSERT INTO order_duties (order_id, duty, user_id, at)
   SELECT DISTINCT order_id, duty, user_id, at
   FROM json_to_recordset(${rows}::json) AS held (order_id uuid, duty text, user_id uuid, at timestamptz)
   ON CONFLICT (order_id, duty, user_id) DO NOTHING`;

export const dutyRows = (duties: readonly DutyHeld[], at: Date): string =>
  toJson(duties.map(({ orderId, duty, userId }) => ({ order_id: orderId, duty, user_id: userId, at })));

/** Throws `duties_not_separate` when the statement gives somebody a second duty on an order. */
export async function withSeparateDuties<T>(statement: Promise<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    if ((error as { code?: string }).code === EXCLUSION_VIOLATION) throw dutiesNotSeparate();
    throw error;
  }
}

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
    await withSeparateDuties(this.database.query(insertDuties('$1'), [dutyRows(duties, this.clock.now())]));
  }

  async of(orderId: string): Promise<(DutyHeld & { userName: string; at: Date })[]> {
    return this.database.query(
      `SELECT held.order_id AS "orderId", held.duty, held.user_id AS "userId", person.name AS "userName", held.at
       FROM order_duties held JOIN users person ON person.id = held.user_id WHERE held.order_id = $1 ORDER BY held.at, held.duty`,
      [orderId],
    );
  }
}
