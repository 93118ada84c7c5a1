import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import type { SupplierKind } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { admissionMissing } from '../certification.errors.js';
import { patternOf } from '../search-words.js';
import type { Authority } from './admission-review.entity.js';
import type { AdmissionState } from './admission.states.js';

export interface AdmissionFilter {
  readonly after?: string;
  readonly limit: number;
  readonly state?: AdmissionState;
  readonly overdue?: boolean;
  /** Part of the supplier's name. */
  readonly search?: string;
}

export interface AdmissionRow {
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierKind: SupplierKind;
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly state: AdmissionState;
  readonly round: number;
  readonly submittedOn: string | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly createdAt: Date;
}

export interface AdmissionView extends AdmissionRow {
  readonly processes: boolean;
  readonly mainProducts: string;
  readonly capability: string;
  readonly benefitPlan: string;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decisionReasons: string[];
  readonly decisionText: string;
  readonly version: number;
  readonly documents: readonly AdmissionDocumentView[];
  readonly reviews: readonly AdmissionReviewView[];
}

export interface AdmissionDocumentView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly fileId: string;
  readonly validUntil: string | null;
  readonly addedAt: Date;
}

export interface AdmissionReviewView {
  readonly id: string;
  readonly round: number;
  readonly authority: Authority;
  readonly verdict: 'recommend' | 'return';
  readonly reasons: string[];
  readonly remark: string;
  readonly reviewerName: string;
  readonly reviewerOrganisation: string;
  readonly reviewedAt: Date;
}

export interface StandingView {
  readonly supplierId: string;
  readonly supplierName: string;
  readonly divisionCode: string;
  readonly kind: 'producer' | 'trader';
  readonly state: 'admitted' | 'suspended';
  readonly applicationId: string;
  readonly admittedAt: Date;
  readonly suspendedAt: Date | null;
  readonly suspendedReason: string | null;
  readonly suspendedText: string;
  /** Mandatory papers whose last day is over. */
  readonly expiredKinds: string[];
}

const ROW = `a.id, a.supplier_id AS "supplierId", o.name AS "supplierName", a.supplier_kind AS "supplierKind",
  a.division_code AS "divisionCode", d.name AS "divisionName", a.state, a.round, a.submitted_on AS "submittedOn", a.due_on AS "dueOn",
  (a.state = 'submitted' AND a.due_on < $1) AS overdue, a.created_at AS "createdAt"`;
const FROM = `admission_applications a JOIN organisations o ON o.id = a.supplier_id JOIN divisions d ON d.code = a.division_code`;

/** Who sees which admissions: a supplier its own, an official the region's, the operator all. */
@Injectable()
export class AdmissionQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The supplier's own applications, newest first. */
  async own(actor: Actor, filter: AdmissionFilter): Promise<Page<AdmissionRow>> {
    return this.list(`a.supplier_id = nullif($2, '')::uuid`, actor.organisationId ?? '', filter);
  }

  /** What lies in the official's region, newest first; drafts are the supplier's own business. */
  async inRegion(actor: Actor, filter: AdmissionFilter): Promise<Page<AdmissionRow>> {
    return this.list(`a.round > 0 AND a.division_code LIKE $2 || '%'`, actor.regionCode ?? '-', filter);
  }

  async findOwn(actor: Actor, id: string): Promise<AdmissionView> {
    return this.find(`a.supplier_id = nullif($2, '')::uuid`, actor.organisationId ?? '', id);
  }

  async findInRegion(actor: Actor, id: string): Promise<AdmissionView> {
    return this.find(`a.round > 0 AND a.division_code LIKE $2 || '%'`, actor.regionCode ?? '-', id);
  }

  /** The standings of a region by name of the supplier. */
  async standings(
    actor: Actor,
    filter: { after?: string; limit: number; state?: string; search?: string },
  ): Promise<Page<StandingView>> {
    const after = decodeCursor(filter.after, ['text', 'id']);
    const rows = await this.database.query<StandingView>(
      `${STANDING} WHERE o.division_code LIKE $2 || '%' AND ($3::text IS NULL OR s.state = $3) AND ($4::text IS NULL OR o.name ILIKE $4)
         AND ($5::text IS NULL OR (o.name, s.supplier_id) > ($5, $6::uuid))
        ORDER BY o.name, s.supplier_id LIMIT $7`,
      [
        this.clock.today(),
        actor.regionCode ?? '-',
        filter.state ?? null,
        patternOf(filter.search),
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.supplierName, row.supplierId]);
  }

  /** The standing of one supplier, or null before admission. */
  async standing(supplierId: string): Promise<StandingView | null> {
    const [row] = await this.database.query<StandingView>(`${STANDING} WHERE s.supplier_id = $2`, [
      this.clock.today(),
      supplierId,
    ]);
    return row ?? null;
  }

  private async list(scope: string, who: string, filter: AdmissionFilter): Promise<Page<AdmissionRow>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<AdmissionRow>(
      `SELECT ${ROW} FROM ${FROM}
        WHERE ${scope} AND ($3::text IS NULL OR a.state = $3)
          AND ($4::boolean IS NULL OR (a.state = 'submitted' AND a.due_on < $1) = $4)
          AND ($5::text IS NULL OR o.name ILIKE $5)
          AND ($6::timestamptz IS NULL OR (a.created_at, a.id) < ($6, $7::uuid))
        ORDER BY a.created_at DESC, a.id DESC LIMIT $8`,
      [
        this.clock.today(),
        who,
        filter.state ?? null,
        filter.overdue ?? null,
        patternOf(filter.search),
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.createdAt, row.id]);
  }

  private async find(scope: string, who: string, id: string): Promise<AdmissionView> {
    const [row] = await this.database.query<Omit<AdmissionView, 'documents' | 'reviews'>>(
      `SELECT ${ROW}, a.processes, a.main_products AS "mainProducts", a.capability, a.benefit_plan AS "benefitPlan",
              a.submitted_at AS "submittedAt", a.decided_at AS "decidedAt", a.decision_reasons AS "decisionReasons",
              a.decision_text AS "decisionText", a.version
         FROM ${FROM} WHERE ${scope} AND a.id = $3`,
      [this.clock.today(), who, id],
    );
    if (!row) throw admissionMissing();
    const documents = await this.database.query<AdmissionDocumentView>(
      `SELECT d.id, d.kind, coalesce((SELECT k.name FROM certification_document_kinds k WHERE k.subject = 'admission'
                AND k.supplier_kind = $2 AND k.kind = d.kind ORDER BY k.valid_from DESC LIMIT 1), d.kind) AS name,
              d.file_id AS "fileId", d.valid_until AS "validUntil", d.added_at AS "addedAt"
         FROM admission_documents d WHERE d.application_id = $1 AND d.removed_at IS NULL ORDER BY d.added_at, d.id`,
      [id, row.supplierKind],
    );
    const reviews = await this.database.query<AdmissionReviewView>(
      `SELECT r.id, r.round, r.authority, r.verdict, r.reasons, r.remark, r.reviewer_name AS "reviewerName",
              o.name AS "reviewerOrganisation", r.reviewed_at AS "reviewedAt"
         FROM admission_reviews r JOIN organisations o ON o.id = r.reviewer_organisation_id
        WHERE r.application_id = $1 ORDER BY r.reviewed_at, r.id`,
      [id],
    );
    return { ...row, documents, reviews };
  }
}

const STANDING = `SELECT s.supplier_id AS "supplierId", o.name AS "supplierName", o.division_code AS "divisionCode", s.kind, s.state,
    s.application_id AS "applicationId", s.admitted_at AS "admittedAt", s.suspended_at AS "suspendedAt",
    s.suspended_reason AS "suspendedReason", s.suspended_text AS "suspendedText",
    ARRAY(SELECT e.kind FROM supplier_licences_expired($1) e WHERE e.supplier_id = s.supplier_id ORDER BY e.kind) AS "expiredKinds"
  FROM supplier_standings s JOIN organisations o ON o.id = s.supplier_id`;
