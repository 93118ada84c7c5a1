import { Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { freightOf, type FreightTerms } from './freight.js';

export interface FreightWanted {
  readonly supplierId: string;
  readonly grams: bigint;
  readonly goodsFen: bigint;
}

export interface FreightQuoted {
  readonly supplierId: string;
  readonly freightFen: bigint;
  /** From this worth of goods on nothing is asked; null when there is no such worth. */
  readonly freeAboveFen: bigint | null;
  /** Days after payment. */
  readonly promiseDaysMin: number;
  readonly promiseDaysMax: number;
}

export type FreightQuote = FreightQuoted | { readonly supplierId: string; readonly notServed: true };

type ZoneRow = FreightTerms & {
  supplierId: string;
  served: boolean | null;
  promiseDaysMin: number;
  promiseDaysMax: number;
};

/** The supplier's latest template that has begun, else the platform's; in it the zone with the longest prefix of the place. */
const ZONES = `SELECT wanted.supplier_id AS "supplierId", zone.served, zone.first_grams AS "firstGrams", zone.first_fen AS "firstFen",
    zone.next_grams AS "nextGrams", zone.next_fen AS "nextFen", zone.free_above_fen AS "freeAboveFen",
    zone.promise_days_min AS "promiseDaysMin", zone.promise_days_max AS "promiseDaysMax"
  FROM unnest($1::uuid[]) AS wanted (supplier_id)
  CROSS JOIN LATERAL (
    SELECT template.id FROM freight_templates template
    WHERE (template.supplier_id = wanted.supplier_id OR template.supplier_id IS NULL) AND template.begins_at <= $3
    ORDER BY template.supplier_id IS NULL, template.begins_at DESC LIMIT 1) template
  LEFT JOIN LATERAL (
    SELECT zone.* FROM freight_zones zone
    LEFT JOIN freight_zone_divisions place ON place.template_id = zone.template_id AND place.zone_position = zone.position
      AND starts_with($2::text, place.division_code)
    WHERE zone.template_id = template.id AND (zone.elsewhere OR place.division_code IS NOT NULL)
    ORDER BY length(place.division_code) DESC NULLS LAST LIMIT 1) zone ON true`;

/** What sending costs, and when the goods arrive. */
@Injectable()
export class Freight {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Freight of one supplier's goods to a division, or that it does not deliver there. */
  async quote(supplierId: string, divisionCode: string, grams: bigint, goodsFen: bigint): Promise<FreightQuote> {
    return (await this.quotes(divisionCode, [{ supplierId, grams, goodsFen }])).get(supplierId)!;
  }

  /** The same for many suppliers in one statement. */
  async quotes(divisionCode: string, wanted: readonly FreightWanted[]): Promise<Map<string, FreightQuote>> {
    if (wanted.length === 0) return new Map();
    const rows = await this.database.query<ZoneRow>(ZONES, [
      wanted.map(({ supplierId }) => supplierId),
      divisionCode,
      this.clock.now(),
    ]);
    const zones = new Map(rows.map((row) => [row.supplierId, row]));
    return new Map(
      wanted.map((one): [string, FreightQuote] => [one.supplierId, quoteOf(one, zones.get(one.supplierId))]),
    );
  }
}

function quoteOf({ supplierId, grams, goodsFen }: FreightWanted, zone: ZoneRow | undefined): FreightQuote {
  if (!zone?.served) return { supplierId, notServed: true };
  const { promiseDaysMin, promiseDaysMax, freeAboveFen } = zone;
  return { supplierId, freightFen: freightOf(zone, grams, goodsFen), freeAboveFen, promiseDaysMin, promiseDaysMax };
}
