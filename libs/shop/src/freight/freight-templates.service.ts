import { type Actor, Audit, Clock, Database, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import {
  elsewhereTwice,
  freightStale,
  zoneDaysWrong,
  zoneIncomplete,
  zonePlaceless,
  zonePlaceRepeated,
  zonePlaceUnknown,
  zonesEmpty,
} from '../shop.errors.js';
import type { FreightTerms } from './freight.js';

export interface FreightZone {
  readonly name: string;
  /** Everywhere that no other zone names. */
  readonly elsewhere: boolean;
  readonly served: boolean;
  /** Null where nothing is delivered. */
  readonly terms: FreightTerms | null;
  readonly promiseDaysMin: number | null;
  readonly promiseDaysMax: number | null;
  readonly divisionCodes: readonly string[];
}

export interface FreightTemplate {
  readonly id: string;
  readonly name: string;
  readonly beginsAt: Date;
  /** True: the supplier has none of its own. */
  readonly platform: boolean;
  readonly zones: readonly FreightZone[];
}

export interface NewFreightTemplate {
  readonly name: string;
  /** The template that was on the screen; another that came meanwhile refuses this one. */
  readonly basedOn: string;
  readonly zones: readonly FreightZone[];
}

interface ZoneRow {
  readonly name: string;
  readonly elsewhere: boolean;
  readonly served: boolean;
  readonly firstGrams: bigint | null;
  readonly firstFen: bigint | null;
  readonly nextGrams: bigint | null;
  readonly nextFen: bigint | null;
  readonly freeAboveFen: bigint | null;
  readonly promiseDaysMin: number | null;
  readonly promiseDaysMax: number | null;
  readonly divisionCodes: string[];
}

/** A supplier's terms of freight. A change is a new template from now on; what was promised before stays as it was. */
@Injectable()
export class FreightTemplates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The template in force for the actor's supplier: its own, else the platform's. */
  async current(actor: Actor): Promise<FreightTemplate> {
    const [row] = await this.database.query<Omit<FreightTemplate, 'zones'>>(
      `SELECT id, name, begins_at AS "beginsAt", supplier_id IS NULL AS platform FROM freight_templates
       WHERE (supplier_id = $1 OR supplier_id IS NULL) AND begins_at <= $2
       ORDER BY supplier_id IS NULL, begins_at DESC LIMIT 1`,
      [actor.organisationId, this.clock.now()],
    );
    const zones = await this.database.query<ZoneRow>(
      `SELECT zone.name, zone.elsewhere, zone.served, zone.first_grams AS "firstGrams", zone.first_fen AS "firstFen",
              zone.next_grams AS "nextGrams", zone.next_fen AS "nextFen", zone.free_above_fen AS "freeAboveFen",
              zone.promise_days_min AS "promiseDaysMin", zone.promise_days_max AS "promiseDaysMax",
              ARRAY(SELECT division_code FROM freight_zone_divisions place
                    WHERE place.template_id = zone.template_id AND place.zone_position = zone.position ORDER BY 1) AS "divisionCodes"
       FROM freight_zones zone WHERE zone.template_id = $1 ORDER BY zone.position`,
      [row!.id],
    );
    return { ...row!, zones: zones.map(toZone) };
  }

  /** Writes a new template, in force at once. Throws `freight_stale` and the faults of its zones. */
  async write(actor: Actor, input: NewFreightTemplate): Promise<FreightTemplate> {
    assertZones(input.zones);
    return this.database.transaction(async () => {
      await this.database.lockName(`shop.freight:${actor.organisationId}`);
      if ((await this.current(actor)).id !== input.basedOn) throw freightStale();
      await this.checkPlaces(input.zones);
      const id = newId();
      await this.database.query(
        `INSERT INTO freight_templates (id, supplier_id, name, begins_at, written_by) VALUES ($1, $2, $3, $4, $5)`,
        [id, actor.organisationId, input.name, this.clock.now(), actor.userId],
      );
      await this.insertZones(id, input.zones);
      await this.audit.record(actor, {
        action: 'shop.freight_template.written',
        subjectType: 'freight_template',
        subjectId: id,
        detail: { name: input.name, zones: input.zones.length },
      });
      return this.current(actor);
    });
  }

  private async checkPlaces(zones: readonly FreightZone[]): Promise<void> {
    const codes = zones.flatMap((zone) => zone.divisionCodes);
    const known = await this.database.query<{ code: string }>(`SELECT code FROM divisions WHERE code = ANY($1)`, [
      codes,
    ]);
    const found = new Set(known.map(({ code }) => code));
    zones.forEach((zone, index) => {
      const unknown = zone.divisionCodes.find((code) => !found.has(code));
      if (unknown !== undefined) throw zonePlaceUnknown(index, unknown);
    });
  }

  private async insertZones(templateId: string, zones: readonly FreightZone[]): Promise<void> {
    const terms = zones.map((zone) => zone.terms);
    await this.database.query(
      `INSERT INTO freight_zones (template_id, position, name, elsewhere, served, first_grams, first_fen, next_grams, next_fen,
         free_above_fen, promise_days_min, promise_days_max)
       SELECT $1, position, name, elsewhere, served, first_grams, first_fen, next_grams, next_fen, free_above_fen, days_min, days_max
       FROM unnest($2::int[], $3::text[], $4::boolean[], $5::boolean[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[],
         $10::bigint[], $11::int[], $12::int[])
         AS zone (position, name, elsewhere, served, first_grams, first_fen, next_grams, next_fen, free_above_fen, days_min, days_max)`,
      [
        templateId,
        zones.map((_, index) => index + 1),
        zones.map((zone) => zone.name),
        zones.map((zone) => zone.elsewhere),
        zones.map((zone) => zone.served),
        terms.map((one) => one?.firstGrams.toString() ?? null),
        terms.map((one) => one?.firstFen.toString() ?? null),
        terms.map((one) => one?.nextGrams.toString() ?? null),
        terms.map((one) => one?.nextFen.toString() ?? null),
        terms.map((one) => one?.freeAboveFen?.toString() ?? null),
        zones.map((zone) => (zone.served ? zone.promiseDaysMin : null)),
        zones.map((zone) => (zone.served ? zone.promiseDaysMax : null)),
      ],
    );
    const places = zones.flatMap((zone, index) => zone.divisionCodes.map((code) => ({ code, position: index + 1 })));
    await this.database.query(
      `INSERT INTO freight_zone_divisions (template_id, zone_position, division_code)
       SELECT $1, position, code FROM unnest($2::int[], $3::text[]) AS place (position, code)`,
      [templateId, places.map(({ position }) => position), places.map(({ code }) => code)],
    );
  }
}

const toZone = (row: ZoneRow): FreightZone => ({
  name: row.name,
  elsewhere: row.elsewhere,
  served: row.served,
  terms: row.served
    ? {
        firstGrams: row.firstGrams!,
        firstFen: row.firstFen!,
        nextGrams: row.nextGrams!,
        nextFen: row.nextFen!,
        freeAboveFen: row.freeAboveFen,
      }
    : null,
  promiseDaysMin: row.promiseDaysMin,
  promiseDaysMax: row.promiseDaysMax,
  divisionCodes: row.divisionCodes,
});

function assertZones(zones: readonly FreightZone[]): void {
  if (!zones.some((zone) => zone.served)) throw zonesEmpty();
  const seen = new Set<string>();
  zones.forEach((zone, index) => {
    if (zone.served && (!zone.terms || zone.promiseDaysMin === null || zone.promiseDaysMax === null)) {
      throw zoneIncomplete(index);
    }
    if (zone.served && zone.promiseDaysMin! > zone.promiseDaysMax!) throw zoneDaysWrong(index);
    if (!zone.elsewhere && zone.divisionCodes.length === 0) throw zonePlaceless(index);
    if (zone.elsewhere && zones.findIndex((one) => one.elsewhere) !== index) throw elsewhereTwice(index);
    for (const code of zone.divisionCodes) {
      if (seen.has(code)) throw zonePlaceRepeated(index, code);
      seen.add(code);
    }
  });
}
