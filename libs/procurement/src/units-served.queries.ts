import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bangfu/kernel';
import { notAgency } from './procurement.errors.js';

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly kind: 'budget_unit' | 'union' | 'enterprise';
}

/** A unit that someone's purchases may be bound to, and whose budget and approvers they then need. */
export interface UnitServed {
  readonly unitId: string;
  readonly unitName: string;
  /** Pays and approves: the buyer's own unit, except for a contractor, who acts for the contracting unit. */
  readonly agencyId: string;
  readonly relation: 'own' | 'represented' | 'contracted';
}

/** A unit's last confirmed filing up to the year: in January it is still last year's. */
const LATEST = `f.state = 'confirmed' AND f.year = (
  SELECT max(l.year) FROM quota_filings l WHERE l.agency_id = f.agency_id AND l.state = 'confirmed' AND l.year <= $2)`;

const AGENCY = `own.kind IN ('budget_unit', 'union', 'enterprise') AND own.status = 'active'`;

/** Who may buy for whom (DOMAIN 1.2): the own unit, units of a shared canteen, a contractor for its contracting unit. */
@Injectable()
export class UnitsServed {
  constructor(private readonly database: Database) {}

  /** The agency the actor works for. Throws `not_an_agency`. */
  async own(actor: Actor): Promise<Agency> {
    const [agency] = await this.database.query<Agency & Record<string, unknown>>(
      `SELECT own.id, own.name, own.kind FROM organisations own WHERE own.id = $1 AND ${AGENCY}`,
      [actor.organisationId],
    );
    if (!agency) throw notAgency();
    return agency;
  }

  /** What the actor's agency is, and the units that its people may buy for in a year, its own first; a contractor has none of its own. Throws `not_an_agency`. */
  async ofActor(actor: Actor, year: number): Promise<{ kind: Agency['kind']; served: UnitServed[] }> {
    const rows = await this.database.query<UnitServed & { kind: Agency['kind'] }>(
      `SELECT own.kind, o.id AS "unitId", o.name AS "unitName", s.agency_id AS "agencyId", s.relation
         FROM organisations own
         LEFT JOIN (
           SELECT id AS unit_id, id AS agency_id, 'own' AS relation, 0 AS rank FROM organisations WHERE id = $1 AND kind <> 'enterprise'
           UNION ALL
           SELECT f.agency_id, $1, 'represented', 1 FROM quota_filings f WHERE f.represented_by_id = $1 AND ${LATEST}
           UNION ALL
           SELECT f.agency_id, f.agency_id, 'contracted', 2 FROM quota_filings f WHERE f.contractor_id = $1 AND ${LATEST}) s ON true
         LEFT JOIN organisations o ON o.id = s.unit_id AND o.status = 'active'
        WHERE own.id = $1 AND ${AGENCY} ORDER BY s.rank, o.name COLLATE pinyin`,
      [actor.organisationId, year],
    );
    if (!rows[0]) throw notAgency();
    const served = rows.filter((row) => row.unitId !== null).map(({ kind: _kind, ...unit }) => unit);
    return { kind: rows[0].kind, served };
  }
}
