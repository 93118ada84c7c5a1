import { Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import type { OrganisationKind, OrganisationStatus, SupplierKind, UnitKind } from './organisation.entity.js';

export interface OrganisationFilter {
  readonly after?: string;
  readonly limit: number;
  readonly kind?: OrganisationKind;
  readonly status?: OrganisationStatus;
  /** Narrows the region further. */
  readonly divisionCode?: string;
  readonly parentId?: string;
  /** Part of the name. */
  readonly word?: string;
}

export interface OrganisationListed {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly unitKind: UnitKind | null;
  readonly supplierKind: SupplierKind | null;
  readonly name: string;
  readonly shortName: string;
  readonly divisionCode: string;
  readonly placeName: string;
  readonly parentId: string | null;
  readonly parentName: string | null;
  readonly creditCode: string | null;
  readonly invented: boolean;
  readonly status: OrganisationStatus;
  readonly successorId: string | null;
  readonly successorName: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

export interface OrganisationName {
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: string;
}

const SELECT = `SELECT o.id, o.kind, o.unit_kind AS "unitKind", o.supplier_kind AS "supplierKind", o.name, o.short_name AS "shortName",
    o.division_code AS "divisionCode", d.name AS "placeName", o.parent_id AS "parentId", p.name AS "parentName",
    o.credit_code AS "creditCode", o.invented, o.status, o.successor_id AS "successorId", s.name AS "successorName",
    o.created_at AS "createdAt", o.version
  FROM organisations o JOIN divisions d ON d.code = o.division_code
    LEFT JOIN organisations p ON p.id = o.parent_id LEFT JOIN organisations s ON s.id = o.successor_id`;

@Injectable()
export class OrganisationQueries {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<OrganisationListed | null> {
    const [row] = await this.database.query<OrganisationListed>(`${SELECT} WHERE o.id = $1`, [id]);
    return row ?? null;
  }

  async list(regionCode: string, filter: OrganisationFilter): Promise<Page<OrganisationListed>> {
    const after = decodeCursor(filter.after, ['text', 'id']);
    const rows = await this.database.query<OrganisationListed>(
      `${SELECT}
       WHERE o.division_code LIKE $1 AND o.division_code LIKE $2 AND ($3::text IS NULL OR o.kind = $3) AND ($4::text IS NULL OR o.status = $4)
         AND ($5::uuid IS NULL OR o.parent_id = $5) AND ($6::text IS NULL OR o.name LIKE $6)
         AND ($7::text IS NULL OR (o.name COLLATE pinyin, o.id) > ($7 COLLATE pinyin, $8::uuid))
       ORDER BY o.name COLLATE pinyin, o.id LIMIT $9`,
      [
        `${regionCode}%`,
        `${filter.divisionCode ?? ''}%`,
        filter.kind ?? null,
        filter.status ?? null,
        filter.parentId ?? null,
        filter.word ? `%${filter.word.replace(/[\\%_]/g, '\\$&')}%` : null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.name, row.id]);
  }

  async nameOn(id: string, on: string): Promise<string | null> {
    const [row] = await this.database.query<{ name: string }>(
      `SELECT name FROM organisation_names WHERE organisation_id = $1
       ORDER BY (valid_from <= $2) DESC, CASE WHEN valid_from <= $2 THEN valid_from END DESC, valid_from LIMIT 1`,
      [id, on],
    );
    return row?.name ?? null;
  }

  names(id: string): Promise<OrganisationName[]> {
    return this.database.query<OrganisationName>(
      `SELECT name, valid_from AS "validFrom", valid_to AS "validTo", basis FROM organisation_names
       WHERE organisation_id = $1 ORDER BY valid_from DESC`,
      [id],
    );
  }

  async taken(
    kind: string,
    divisionCode: string,
    name: string,
    creditCode: string | null,
  ): Promise<'name' | 'credit_code' | null> {
    const [row] = await this.database.query<{ what: 'name' | 'credit_code' }>(
      `SELECT CASE WHEN credit_code = $4 THEN 'credit_code' ELSE 'name' END AS what FROM organisations
       WHERE credit_code = $4 OR (kind = $1 AND division_code = $2 AND name = $3 AND status IN ('active', 'suspended')) LIMIT 1`,
      [kind, divisionCode, name, creditCode],
    );
    return row?.what ?? null;
  }
}
