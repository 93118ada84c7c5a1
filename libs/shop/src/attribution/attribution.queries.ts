import { type Actor, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { MONTH_OF_RECEIPT, RECEIVED_ORDERS, receivedInYear } from '../received-orders.js';

/** Fewer people than this are not told as a number. */
export const PEOPLE_SHOWN_FROM = 5;

export interface AttributedSum {
  readonly amountFen: bigint;
  /** Null for fewer than five: a number of one or two is a person. */
  readonly people: number | null;
}

export interface AttributedMonth extends AttributedSum {
  /** '2026-03', the month of receipt. */
  readonly month: string;
}

export interface AttributedYear extends AttributedSum {
  readonly year: number;
  readonly months: readonly AttributedMonth[];
}

export interface AttributedUnit extends AttributedSum {
  readonly unitId: string;
  readonly unitName: string;
  readonly divisionCode: string;
}

/** Gifts are donations, never anybody's consumption. */
const ATTRIBUTED = `checkouts c ${RECEIVED_ORDERS} WHERE c.gift_institution_id IS NULL AND kept.fen > 0 AND c.attribution_unit_id`;
const SUMS = `sum(kept.fen)::bigint AS "amountFen",
  CASE WHEN count(DISTINCT o.buyer_id) >= ${PEOPLE_SHOWN_FROM} THEN count(DISTINCT o.buyer_id)::int END AS people`;

/** 个人消费 of a unit's people: sums of what was received and kept. Neither names, nor goods, nor sellers leave this class. */
@Injectable()
export class AttributionQueries {
  constructor(private readonly database: Database) {}

  /** A unit's year, month by month of receipt; months without purchases are left out. */
  async ofUnit(unitId: string, year: number): Promise<AttributedYear> {
    const rows = await this.database.query<AttributedMonth & { month: string | null }>(
      `SELECT ${MONTH_OF_RECEIPT} AS month, ${SUMS} FROM ${ATTRIBUTED} = $1 AND ${receivedInYear(2)}
       GROUP BY GROUPING SETS ((${MONTH_OF_RECEIPT}), ()) ORDER BY 1`,
      [unitId, year],
    );
    const total = rows.find(({ month }) => month === null);
    return {
      year,
      amountFen: total?.amountFen ?? 0n,
      people: total?.people ?? null,
      months: rows.filter(({ month }) => month !== null),
    };
  }

  /** The amounts of many units at once, for a column beside their other figures; units without one are absent. */
  async amounts(unitIds: readonly string[], year: number): Promise<ReadonlyMap<string, bigint>> {
    const rows = await this.database.query<{ unitId: string; amountFen: bigint }>(
      `SELECT c.attribution_unit_id AS "unitId", sum(kept.fen)::bigint AS "amountFen"
       FROM ${ATTRIBUTED} = ANY ($1::uuid[]) AND ${receivedInYear(2)} GROUP BY 1`,
      [unitIds, year],
    );
    return new Map(rows.map(({ unitId, amountFen }) => [unitId, amountFen]));
  }

  /** The units of an official's region that have any, largest first; at most 500. */
  async ofRegion(actor: Actor, year: number): Promise<AttributedUnit[]> {
    return this.database.query<AttributedUnit & Record<string, unknown>>(
      `SELECT unit.id AS "unitId", unit.name AS "unitName", unit.division_code AS "divisionCode", sums.*
       FROM (SELECT c.attribution_unit_id AS unit_id, ${SUMS} FROM ${ATTRIBUTED} IS NOT NULL AND ${receivedInYear(2)} GROUP BY 1) sums
       JOIN organisations unit ON unit.id = sums.unit_id
       WHERE unit.division_code LIKE $1 || '%' ORDER BY sums."amountFen" DESC, unit.id LIMIT 500`,
      [actor.regionCode ?? '-', year],
    );
  }
}
