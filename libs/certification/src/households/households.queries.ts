import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { householdMissing } from '../certification.errors.js';
import { CertificationSettings } from '../settings/certification-settings.service.js';
import { LINK_MODES, type LinkMode } from './benefit-link.entity.js';
import type { HouseholdStatus } from './household.entity.js';
import { withheld, withSmallGroupsWithheld } from './small-groups.js';

export interface HouseholdFilter {
  readonly after?: string;
  readonly limit: number;
  readonly status?: HouseholdStatus;
  readonly villageCode?: string;
  /** Only households with a link that holds today. */
  readonly linked?: boolean;
}

/** Masked, always: no list and no detail of this product shows who a household is. */
export interface HouseholdRow {
  readonly id: string;
  readonly nameMasked: string;
  readonly phoneMasked: string | null;
  readonly idNumberMasked: string;
  readonly status: HouseholdStatus;
  readonly villageCode: string;
  readonly villageName: string;
  readonly invented: boolean;
  /** Links that hold today, of the suppliers the reader may see. */
  readonly currentLinks: number;
  readonly createdAt: Date;
}

export interface LinkView {
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly mode: LinkMode;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly current: boolean;
  readonly evidenceFileId: string;
  readonly endedReason: string;
}

export interface LinkageFigure {
  readonly code: string;
  readonly name: string;
  /** Linked households; null where fewer than the public minimum, so that nobody can be recognised. */
  readonly households: number | null;
}

/** Whom a supplier helps and how; a household may be linked in several modes. */
export interface SupplierLinkage {
  readonly linkedHouseholds: number | null;
  /** The modes that the supplier has at all, in the order of `LINK_MODES`. */
  readonly linkModes: { readonly mode: LinkMode; readonly households: number | null }[];
}

const CURRENT = `l.valid_from <= $1 AND (l.valid_to IS NULL OR l.valid_to >= $1)`;
const ROW = `h.id, h.name_masked AS "nameMasked", h.phone_masked AS "phoneMasked", h.id_number_masked AS "idNumberMasked", h.status,
  h.village_code AS "villageCode", v.name AS "villageName", h.invented, h.created_at AS "createdAt"`;

@Injectable()
export class HouseholdQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: CertificationSettings,
  ) {}

  /** The households that the supplier has or had a link to, newest first. */
  async own(actor: Actor, filter: HouseholdFilter): Promise<Page<HouseholdRow>> {
    return this.list(
      `EXISTS (SELECT FROM benefit_links x WHERE x.household_id = h.id AND x.supplier_id = nullif($2, '')::uuid)`,
      `l.supplier_id = nullif($2, '')::uuid`,
      actor.organisationId ?? '',
      filter,
    );
  }

  /** The households of the official's region, newest first. */
  async inRegion(actor: Actor, filter: HouseholdFilter): Promise<Page<HouseholdRow>> {
    return this.list(`h.village_code LIKE $2 || '%'`, 'true', actor.regionCode ?? '-', filter);
  }

  /** The links of one household that the supplier may see: its own. Throws `household_missing`. */
  async links(actor: Actor, householdId: string): Promise<LinkView[]> {
    const rows = await this.database.query<LinkView>(
      `SELECT l.id, l.supplier_id AS "supplierId", o.name AS "supplierName", l.mode, l.valid_from AS "validFrom", l.valid_to AS "validTo",
              (${CURRENT}) AS current, l.evidence_file_id AS "evidenceFileId", l.ended_reason AS "endedReason"
         FROM benefit_links l JOIN organisations o ON o.id = l.supplier_id
        WHERE l.household_id = $2 AND l.supplier_id = $3 ORDER BY l.valid_from DESC, l.id DESC`,
      [this.clock.today(), householdId, actor.organisationId],
    );
    if (rows.length === 0) throw householdMissing();
    return rows;
  }

  /** Linked households per direct sub-division of a place, for everyone: figures below the public minimum are withheld. */
  async figures(divisionCode: string): Promise<LinkageFigure[]> {
    const today = this.clock.today();
    const minimum = await this.settings.value('public_group_minimum', divisionCode.slice(0, 6), today);
    const rows = await this.database.query<{ code: string; name: string; households: number }>(
      `SELECT d.code, d.name, count(DISTINCT h.id)::int AS households
         FROM divisions d
         JOIN households h ON h.village_code LIKE d.code || '%'
         JOIN benefit_links l ON l.household_id = h.id AND ${CURRENT}
        WHERE d.parent_code = $2 GROUP BY d.code, d.name ORDER BY d.code`,
      [today, divisionCode],
    );
    return withSmallGroupsWithheld(rows, minimum);
  }

  /**
   * Linked households of the whole country, for everyone: the sum of the figures that are shown city by city, so that it tells
   * nothing of a group that is not. Null when there are such groups alone.
   */
  async linkedHouseholds(): Promise<number | null> {
    const today = this.clock.today();
    const rows = await this.database.query<{ province: string; households: number }>(
      `SELECT left(h.village_code, 2) AS province, count(DISTINCT h.id)::int AS households
         FROM households h JOIN benefit_links l ON l.household_id = h.id AND ${CURRENT}
        GROUP BY left(h.village_code, 2), left(h.village_code, 4)`,
      [today],
    );
    let sum = 0;
    for (const province of new Set(rows.map((row) => row.province))) {
      const minimum = await this.settings.value('public_group_minimum', province, today);
      const cities = rows.filter((row) => row.province === province);
      for (const { households } of withSmallGroupsWithheld(cities, minimum)) sum += households ?? 0;
    }
    return rows.length > 0 && sum === 0 ? null : sum;
  }

  /** The households linked to one supplier today, for everyone: groups below the public minimum of its place are withheld. */
  async ofSupplier(supplierId: string, divisionCode: string): Promise<SupplierLinkage> {
    const today = this.clock.today();
    const minimum = await this.settings.value('public_group_minimum', divisionCode.slice(0, 6), today);
    const rows = await this.database.query<{ mode: LinkMode | null; households: number }>(
      `SELECT l.mode, count(DISTINCT l.household_id)::int AS households FROM benefit_links l
        WHERE l.supplier_id = $2 AND ${CURRENT} GROUP BY GROUPING SETS ((), (l.mode))`,
      [today, supplierId],
    );
    const modes = LINK_MODES.flatMap((mode) => {
      const row = rows.find((one) => one.mode === mode);
      return row ? [{ mode, households: row.households }] : [];
    });
    const total = rows.find((row) => row.mode === null)!.households;
    return { linkedHouseholds: withheld(total, minimum), linkModes: withSmallGroupsWithheld(modes, minimum) };
  }

  private async list(scope: string, links: string, who: string, filter: HouseholdFilter): Promise<Page<HouseholdRow>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<HouseholdRow>(
      `SELECT * FROM (
         SELECT ${ROW}, (SELECT count(*)::int FROM benefit_links l WHERE l.household_id = h.id AND ${CURRENT} AND ${links}) AS "currentLinks"
           FROM households h JOIN divisions v ON v.code = h.village_code
          WHERE ${scope} AND ($3::text IS NULL OR h.status = $3) AND ($4::text IS NULL OR h.village_code LIKE $4 || '%')
            AND ($5::timestamptz IS NULL OR (h.created_at, h.id) < ($5, $6::uuid))) found
        WHERE ($7::boolean IS NULL OR ("currentLinks" > 0) = $7)
        ORDER BY "createdAt" DESC, id DESC LIMIT $8`,
      [
        this.clock.today(),
        who,
        filter.status ?? null,
        filter.villageCode ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.linked ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.createdAt, row.id]);
  }
}
