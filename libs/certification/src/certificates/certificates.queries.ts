import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { certificateMissing, certificateUnverified } from '../certification.errors.js';
import { withheld } from '../households/small-groups.js';
import { CertificationSettings } from '../settings/certification-settings.service.js';
import { patternOf } from '../search-words.js';
import type { CertificateState } from './certificate.entity.js';

export interface CertificateFilter {
  readonly after?: string;
  readonly limit: number;
  readonly state?: CertificateState;
  /** Only certificates whose last day comes within the warning days. */
  readonly expiring?: boolean;
  /** Part of the product's or the supplier's name, or the beginning of the number. */
  readonly search?: string;
}

export interface CertificateView {
  readonly id: string;
  readonly number: string;
  readonly verifyCode: string;
  readonly applicationId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly productName: string;
  readonly categoryCode: string;
  readonly originCode: string;
  readonly originName: string;
  readonly specification: string;
  readonly catalogueCode: string;
  readonly listed832: boolean;
  readonly poorHouseholdLinked: boolean;
  readonly householdCount: number;
  readonly annualCapacityGrams: bigint;
  readonly validFrom: string;
  readonly validTo: string;
  /** What holds today, even before the schedule has marked it. */
  readonly state: CertificateState | 'upcoming';
  readonly issuedAt: Date;
  readonly issuerName: string;
  readonly revokedAt: Date | null;
  readonly revokeReasons: string[];
  readonly revokeText: string;
}

/** What everybody may see of a certificate. */
export interface PublicCertificate {
  readonly number: string;
  readonly supplierName: string;
  readonly productName: string;
  readonly specification: string;
  readonly originName: string;
  readonly listed832: boolean;
  /** Linked households; null where fewer than the public minimum. */
  readonly householdCount: number | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly state: CertificateState | 'upcoming';
  readonly issuerName: string;
}

const STATE = `CASE WHEN c.state = 'revoked' THEN 'revoked' WHEN c.valid_to < $1 THEN 'expired' WHEN c.valid_from > $1 THEN 'upcoming' ELSE 'valid' END`;
const VIEW = `SELECT c.id, c.number, c.verify_code AS "verifyCode", c.application_id AS "applicationId", c.supplier_id AS "supplierId",
    s.name AS "supplierName", c.product_name AS "productName", c.category_code AS "categoryCode", c.origin_code AS "originCode",
    d.name AS "originName", c.specification, c.catalogue_code AS "catalogueCode", c.listed832,
    c.poor_household_linked AS "poorHouseholdLinked", c.household_count AS "householdCount",
    c.annual_capacity_grams AS "annualCapacityGrams", c.valid_from AS "validFrom", c.valid_to AS "validTo", ${STATE} AS state,
    c.issued_at AS "issuedAt", i.name AS "issuerName", c.revoked_at AS "revokedAt", c.revoke_reasons AS "revokeReasons",
    c.revoke_text AS "revokeText"
  FROM certificates c JOIN organisations s ON s.id = c.supplier_id JOIN organisations i ON i.id = c.issued_by_id
  JOIN divisions d ON d.code = c.origin_code`;
const OWN = `c.supplier_id = nullif($2, '')::uuid`;
const IN_REGION = `c.origin_code LIKE $2 || '%'`;

@Injectable()
export class CertificateQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: CertificationSettings,
  ) {}

  async own(actor: Actor, filter: CertificateFilter): Promise<Page<CertificateView>> {
    return this.list(OWN, actor.organisationId ?? '', filter);
  }

  async inRegion(actor: Actor, filter: CertificateFilter): Promise<Page<CertificateView>> {
    return this.list(IN_REGION, actor.regionCode ?? '-', filter);
  }

  async findOwn(actor: Actor, id: string): Promise<CertificateView> {
    return this.find(OWN, actor.organisationId ?? '', id);
  }

  async findInRegion(actor: Actor, id: string): Promise<CertificateView> {
    return this.find(IN_REGION, actor.regionCode ?? '-', id);
  }

  /** For whoever holds the paper: both number and code must fit. Throws `certificate_unverified`. */
  async verify(number: string, code: string): Promise<PublicCertificate> {
    const today = this.clock.today();
    const [row] = await this.database.query<CertificateView>(`${VIEW} WHERE c.number = $2 AND c.verify_code = $3`, [
      today,
      number.trim().toUpperCase(),
      code.trim().toUpperCase(),
    ]);
    if (!row) throw certificateUnverified();
    const minimum = await this.settings.value('public_group_minimum', row.catalogueCode, today);
    const { supplierName, productName, specification, originName, listed832, validFrom, validTo, state, issuerName } =
      row;
    const householdCount = withheld(row.householdCount, minimum);
    return {
      number: row.number,
      supplierName,
      productName,
      specification,
      originName,
      listed832,
      householdCount,
      validFrom,
      validTo,
      state,
      issuerName,
    };
  }

  private async list(scope: string, who: string, filter: CertificateFilter): Promise<Page<CertificateView>> {
    const today = this.clock.today();
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const days = await this.settings.value('certificate_warning_days', '', today);
    const search = patternOf(filter.search);
    const rows = await this.database.query<CertificateView>(
      `${VIEW} WHERE ${scope} AND ($3::text IS NULL OR ${STATE} = $3)
         AND ($4::boolean IS NULL OR (c.state = 'valid' AND c.valid_to >= $1 AND c.valid_to <= $1::date + $5::int) = $4)
         AND ($6::text IS NULL OR c.product_name ILIKE $6 OR s.name ILIKE $6 OR c.number ILIKE $6)
         AND ($7::timestamptz IS NULL OR (c.issued_at, c.id) < ($7, $8::uuid))
        ORDER BY c.issued_at DESC, c.id DESC LIMIT $9`,
      [
        today,
        who,
        filter.state ?? null,
        filter.expiring ?? null,
        days,
        search,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.issuedAt, row.id]);
  }

  private async find(scope: string, who: string, id: string): Promise<CertificateView> {
    const [row] = await this.database.query<CertificateView>(`${VIEW} WHERE ${scope} AND c.id = $3`, [
      this.clock.today(),
      who,
      id,
    ]);
    if (!row) throw certificateMissing();
    return row;
  }
}
