import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import type { Unit } from './programme.js';

export interface UnitRow extends Unit {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly status: string;
}

export interface UnitNamed {
  readonly id: string;
  readonly name: string;
}

const FOUND = 20;

/** Units as the quota room needs them. */
@Injectable()
export class UnitQueries {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<UnitRow | null> {
    const [row] = await this.database.query<UnitRow & Record<string, unknown>>(
      `SELECT id, name, kind, unit_kind AS "unitKind", division_code AS "divisionCode", parent_id AS "parentId", status
         FROM organisations WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** The budget units of the same county that could represent its shared canteen in a year, by name (DOMAIN 1.2). */
  representatives(unit: UnitRow, year: number, word: string): Promise<UnitNamed[]> {
    return this.database.query<UnitNamed & Record<string, unknown>>(
      `SELECT o.id, o.name FROM organisations o LEFT JOIN quota_filings f ON f.agency_id = o.id AND f.year = $2
        WHERE o.kind = 'budget_unit' AND o.status = 'active' AND o.id <> $1 AND left(o.division_code, 6) = left($3, 6)
          AND (f.canteen IS NULL OR f.canteen IN ('own', 'contracted')) AND strpos(o.name, $4) > 0
        ORDER BY o.name COLLATE pinyin, o.id LIMIT ${FOUND}`,
      [unit.id, year, unit.divisionCode, word],
    );
  }

  /** The enterprises that could run a canteen: those of the unit's own county first, then by name. */
  contractors(unit: UnitRow, word: string): Promise<UnitNamed[]> {
    return this.database.query<UnitNamed & Record<string, unknown>>(
      `SELECT id, name FROM organisations WHERE kind = 'enterprise' AND status = 'active' AND strpos(name, $2) > 0
        ORDER BY left(division_code, 6) <> left($1, 6), name COLLATE pinyin, id LIMIT ${FOUND}`,
      [unit.divisionCode, word],
    );
  }

  /**
   * The units whose plan may count a purchase bound to `unitId` in a year, nearest first: the unit itself, the unit
   * that represents its shared canteen, and the parent unit of a union (DOMAIN 1.2, 1.4).
   */
  async candidates(unitId: string, year: number): Promise<UnitRow[]> {
    return this.database.query<UnitRow & Record<string, unknown>>(
      `WITH own AS (SELECT * FROM organisations WHERE id = $1),
       chosen AS (
         SELECT id, 0 AS rank FROM own
         UNION ALL SELECT parent_id, 2 FROM own WHERE kind = 'union' AND parent_id IS NOT NULL
       ), represented AS (
         SELECT f.represented_by_id AS id, c.rank + 1 AS rank FROM chosen c
           JOIN quota_filings f ON f.agency_id = c.id AND f.year = $2 AND f.state = 'confirmed' AND f.represented_by_id IS NOT NULL
       )
       SELECT o.id, o.name, o.kind, o.unit_kind AS "unitKind", o.division_code AS "divisionCode", o.parent_id AS "parentId", o.status
         FROM (SELECT * FROM chosen UNION ALL SELECT * FROM represented) u JOIN organisations o ON o.id = u.id ORDER BY u.rank`,
      [unitId, year],
    );
  }
}
