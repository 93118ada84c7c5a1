import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, newId } from '@bangfu/kernel';
import { bandsInThePast } from '../procurement.errors.js';
import { UnitsServed } from '../units-served.queries.js';
import { type ApprovalBand, checkedBands } from './approval-band.js';

/** The bands of an agency that hold from a date. */
export interface BandSet {
  /** Null is the house's default, which holds where an agency has set none. */
  readonly agencyId: string | null;
  readonly validFrom: string;
  readonly bands: ApprovalBand[];
}

type BandRow = ApprovalBand & { readonly agencyId: string | null; readonly validFrom: string };

/** The set that holds for an agency on a date (both in SQL), its own latest or the default, as one column of JSON. */
export const bandsOn = (agencyId: string, date: string): string =>
  `(SELECT json_agg(json_build_object('agencyId', b.agency_id, 'validFrom', b.valid_from, 'upToFen', b.up_to_fen::text,
      'approvalsNeeded', b.approvals_needed) ORDER BY b.up_to_fen NULLS LAST)
    FROM approval_bands b JOIN (
      SELECT agency_id, valid_from FROM approval_bands WHERE (agency_id = ${agencyId} OR agency_id IS NULL) AND valid_from <= ${date}
       ORDER BY agency_id NULLS LAST, valid_from DESC LIMIT 1) chosen
      ON b.valid_from = chosen.valid_from AND b.agency_id IS NOT DISTINCT FROM chosen.agency_id)`;

export type BandPart = Omit<BandRow, 'upToFen'> & { readonly upToFen: string | null };

export const toBand = ({ upToFen, ...part }: BandPart): BandRow => ({
  ...part,
  upToFen: upToFen === null ? null : BigInt(upToFen),
});

/** How many approvers an amount needs, as dated data of each agency. */
@Injectable()
export class ApprovalBands {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly units: UnitsServed,
  ) {}

  /** The set that holds for an agency on a date: its own latest, or the default. */
  async on(agencyId: string, date: string): Promise<BandSet> {
    const [row] = await this.database.query<{ bands: BandPart[] }>(
      `SELECT ${bandsOn('$1::uuid', '$2::date')} AS bands`,
      [agencyId, date],
    );
    return setsOf(row!.bands.map(toBand))[0]!;
  }

  /** The set of today and those still to come, for the actor's own agency. */
  async list(actor: Actor): Promise<BandSet[]> {
    const agency = await this.units.own(actor);
    const today = this.clock.today();
    const coming = await this.database.query<BandRow & Record<string, unknown>>(
      `SELECT agency_id AS "agencyId", valid_from AS "validFrom", up_to_fen AS "upToFen", approvals_needed AS "approvalsNeeded"
         FROM approval_bands WHERE agency_id = $1 AND valid_from > $2 ORDER BY valid_from, up_to_fen NULLS LAST`,
      [agency.id, today],
    );
    return [await this.on(agency.id, today), ...setsOf(coming)];
  }

  /**
   * Sets the bands from today or a later date on; a set of the same date is replaced. Requests that are under way keep the
   * band of their submission. Throws `bands_wrong`, `bands_in_the_past`.
   */
  async set(actor: Actor, validFrom: string, bands: readonly ApprovalBand[]): Promise<BandSet[]> {
    const agency = await this.units.own(actor);
    const right = checkedBands(bands);
    if (validFrom < this.clock.today()) throw bandsInThePast();
    return this.database.transaction(async () => {
      await this.database.lockName(`procurement.bands:${agency.id}`);
      await this.database.query(`DELETE FROM approval_bands WHERE agency_id = $1 AND valid_from = $2`, [
        agency.id,
        validFrom,
      ]);
      await this.database.query(
        `INSERT INTO approval_bands (id, agency_id, valid_from, up_to_fen, approvals_needed, set_by, set_at)
         SELECT id, $2::uuid, $3::date, up_to, needed, $6::uuid, $7::timestamptz FROM unnest($1::uuid[], $4::bigint[], $5::smallint[]) AS band (id, up_to, needed)`,
        [
          right.map(() => newId()),
          agency.id,
          validFrom,
          right.map((band) => band.upToFen?.toString() ?? null),
          right.map((band) => band.approvalsNeeded),
          actor.userId,
          this.clock.now(),
        ],
      );
      await this.audit.record(actor, {
        action: 'procurement.approval_bands.set',
        subjectType: 'organisation',
        subjectId: agency.id,
        organisationId: agency.id,
        detail: { validFrom, bands: right },
      });
      return this.list(actor);
    });
  }
}

function setsOf(rows: readonly BandRow[]): BandSet[] {
  const sets = new Map<string, BandSet>();
  for (const { agencyId, validFrom, upToFen, approvalsNeeded } of rows) {
    const found = sets.get(validFrom) ?? { agencyId, validFrom, bands: [] };
    found.bands.push({ upToFen, approvalsNeeded });
    sets.set(validFrom, found);
  }
  return [...sets.values()];
}
