import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { applicationMissing } from '../certification.errors.js';
import type { HouseholdStatus } from '../households/household.entity.js';
import type { NoticeLevel, ObjectionState } from '../publicity/publicity.entity.js';
import { patternOf } from '../search-words.js';
import type { ApplicationState, Level } from './certificate-application.states.js';

export interface ApplicationFilter {
  readonly after?: string;
  readonly limit: number;
  readonly state?: ApplicationState;
  readonly overdue?: boolean;
  /** Part of the product's or the supplier's name. */
  readonly search?: string;
}

export interface ApplicationRow {
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly productName: string;
  readonly categoryCode: string;
  readonly originCode: string;
  readonly originName: string;
  readonly state: ApplicationState;
  readonly round: number;
  readonly submittedOn: string | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly openObjections: number;
  readonly createdAt: Date;
}

export interface ApplicationView extends ApplicationRow {
  readonly producerId: string | null;
  readonly renewsId: string | null;
  readonly specification: string;
  readonly processed: boolean;
  readonly areaMuHundredths: bigint | null;
  readonly yieldGramsPerMu: bigint | null;
  readonly annualCapacityGrams: bigint | null;
  readonly priceFen: bigint | null;
  readonly comparisonPriceFen: bigint | null;
  readonly priceUnit: string;
  readonly comparisonSource: string;
  readonly benefitText: string;
  readonly certificateId: string | null;
  readonly version: number;
  readonly documents: readonly ApplicationDocumentView[];
  readonly households: readonly ApplicationHouseholdView[];
  readonly reviews: readonly CertificateReviewView[];
  readonly notices: readonly NoticeDatesView[];
  readonly objections: readonly ApplicationObjectionView[];
}

export interface ApplicationDocumentView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly fileId: string;
  readonly validUntil: string | null;
  readonly addedAt: Date;
}

/** Masked, as everywhere. */
export interface ApplicationHouseholdView {
  readonly id: string;
  readonly nameMasked: string;
  readonly idNumberMasked: string;
  readonly status: HouseholdStatus;
  readonly villageName: string;
  readonly linkedNow: boolean;
}

export interface CertificateReviewView {
  readonly id: string;
  readonly round: number;
  readonly level: Level;
  readonly verdict: 'pass' | 'return';
  readonly reasons: string[];
  readonly remark: string;
  readonly reviewerName: string;
  readonly reviewerOrganisation: string;
  readonly reviewedAt: Date;
}

export interface NoticeDatesView {
  readonly id: string;
  readonly round: number;
  readonly level: NoticeLevel;
  readonly divisionCode: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly closedAt: Date | null;
}

export interface ApplicationObjectionView {
  readonly id: string;
  readonly round: number;
  readonly remark: string;
  readonly state: ObjectionState;
  readonly raisedAt: Date;
  readonly settledAt: Date | null;
  readonly settledText: string;
  /** null towards the supplier: who objects is protected. */
  readonly raisedByName: string | null;
  /** Empty towards the supplier, for the same reason. */
  readonly fileIds: string[];
}

const ROW = `a.id, a.supplier_id AS "supplierId", o.name AS "supplierName", a.product_name AS "productName",
  a.category_code AS "categoryCode", a.origin_code AS "originCode", d.name AS "originName", a.state, a.round,
  a.submitted_on AS "submittedOn", a.due_on AS "dueOn", (a.due_on IS NOT NULL AND a.due_on < $1) AS overdue,
  (SELECT count(*)::int FROM objections x WHERE x.application_id = a.id AND x.state = 'open') AS "openObjections",
  a.created_at AS "createdAt"`;
const FROM = `certificate_applications a JOIN organisations o ON o.id = a.supplier_id JOIN divisions d ON d.code = a.origin_code`;
const OWN = `a.supplier_id = nullif($2, '')::uuid`;
const IN_REGION = `a.round > 0 AND a.origin_code LIKE $2 || '%'`;

/** Who sees which applications: a supplier its own, an official the region's, the operator all. */
@Injectable()
export class CertificateApplicationQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async own(actor: Actor, filter: ApplicationFilter): Promise<Page<ApplicationRow>> {
    return this.list(OWN, actor.organisationId ?? '', filter);
  }

  /** Newest first; drafts are the supplier's own business. */
  async inRegion(actor: Actor, filter: ApplicationFilter): Promise<Page<ApplicationRow>> {
    return this.list(IN_REGION, actor.regionCode ?? '-', filter);
  }

  async findOwn(actor: Actor, id: string): Promise<ApplicationView> {
    return this.find(OWN, actor.organisationId ?? '', id, false);
  }

  async findInRegion(actor: Actor, id: string): Promise<ApplicationView> {
    return this.find(IN_REGION, actor.regionCode ?? '-', id, true);
  }

  private async list(scope: string, who: string, filter: ApplicationFilter): Promise<Page<ApplicationRow>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const search = patternOf(filter.search);
    const rows = await this.database.query<ApplicationRow>(
      `SELECT ${ROW} FROM ${FROM}
        WHERE ${scope} AND ($3::text IS NULL OR a.state = $3)
          AND ($4::boolean IS NULL OR (a.due_on IS NOT NULL AND a.due_on < $1) = $4)
          AND ($5::text IS NULL OR a.product_name ILIKE $5 OR o.name ILIKE $5)
          AND ($6::timestamptz IS NULL OR (a.created_at, a.id) < ($6, $7::uuid))
        ORDER BY a.created_at DESC, a.id DESC LIMIT $8`,
      [
        this.clock.today(),
        who,
        filter.state ?? null,
        filter.overdue ?? null,
        search,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.createdAt, row.id]);
  }

  private async find(scope: string, who: string, id: string, official: boolean): Promise<ApplicationView> {
    const today = this.clock.today();
    const [row] = await this.database.query<ApplicationView & { supplierKind: string }>(
      `SELECT ${ROW}, o.supplier_kind AS "supplierKind", a.producer_id AS "producerId", a.renews_id AS "renewsId", a.specification,
              a.processed, a.area_mu_hundredths AS "areaMuHundredths", a.yield_grams_per_mu AS "yieldGramsPerMu",
              a.annual_capacity_grams AS "annualCapacityGrams", a.price_fen AS "priceFen",
              a.comparison_price_fen AS "comparisonPriceFen", a.price_unit AS "priceUnit", a.comparison_source AS "comparisonSource",
              a.benefit_text AS "benefitText", (SELECT c.id FROM certificates c WHERE c.application_id = a.id) AS "certificateId", a.version
         FROM ${FROM} WHERE ${scope} AND a.id = $3`,
      [today, who, id],
    );
    if (!row) throw applicationMissing();
    const { supplierKind, ...view } = row;
    return {
      ...view,
      documents: await this.documents(id, supplierKind),
      households: await this.households(id, row.supplierId, today),
      reviews: await this.reviews(id),
      notices: await this.notices(id),
      objections: await this.objections(id, official),
    };
  }

  private documents(id: string, supplierKind: string): Promise<ApplicationDocumentView[]> {
    return this.database.query(
      `SELECT d.id, d.kind, coalesce((SELECT k.name FROM certification_document_kinds k WHERE k.subject = 'certificate'
                AND k.supplier_kind = $2 AND k.kind = d.kind ORDER BY k.valid_from DESC LIMIT 1), d.kind) AS name,
              d.file_id AS "fileId", d.valid_until AS "validUntil", d.added_at AS "addedAt"
         FROM certificate_documents d WHERE d.application_id = $1 AND d.removed_at IS NULL ORDER BY d.added_at, d.id`,
      [id, supplierKind],
    );
  }

  private households(id: string, supplierId: string, today: string): Promise<ApplicationHouseholdView[]> {
    return this.database.query(
      `SELECT h.id, h.name_masked AS "nameMasked", h.id_number_masked AS "idNumberMasked", h.status, v.name AS "villageName",
              EXISTS (SELECT FROM benefit_links l WHERE l.household_id = h.id AND l.supplier_id = $2 AND l.valid_from <= $3
                AND (l.valid_to IS NULL OR l.valid_to >= $3)) AS "linkedNow"
         FROM certificate_application_households ah JOIN households h ON h.id = ah.household_id JOIN divisions v ON v.code = h.village_code
        WHERE ah.application_id = $1 ORDER BY h.id LIMIT 1000`,
      [id, supplierId, today],
    );
  }

  private reviews(id: string): Promise<CertificateReviewView[]> {
    return this.database.query(
      `SELECT r.id, r.round, r.level, r.verdict, r.reasons, r.remark, r.reviewer_name AS "reviewerName",
              o.name AS "reviewerOrganisation", r.reviewed_at AS "reviewedAt"
         FROM certificate_reviews r JOIN organisations o ON o.id = r.reviewer_organisation_id
        WHERE r.application_id = $1 ORDER BY r.reviewed_at, r.id`,
      [id],
    );
  }

  private notices(id: string): Promise<NoticeDatesView[]> {
    return this.database.query(
      `SELECT id, round, level, division_code AS "divisionCode", from_on AS "fromOn", until_on AS "untilOn", closed_at AS "closedAt"
         FROM publicity_notices WHERE application_id = $1 ORDER BY round, length(division_code) DESC`,
      [id],
    );
  }

  private objections(id: string, official: boolean): Promise<ApplicationObjectionView[]> {
    return this.database.query(
      `SELECT id, round, remark, state, raised_at AS "raisedAt", settled_at AS "settledAt", settled_text AS "settledText",
              CASE WHEN $2 THEN raised_by_name END AS "raisedByName", CASE WHEN $2 THEN file_ids ELSE '{}' END AS "fileIds"
         FROM objections WHERE application_id = $1 ORDER BY raised_at, id LIMIT 200`,
      [id, official],
    );
  }
}
