import {
  type Actor,
  assertTransition,
  Audit,
  Clock,
  Database,
  newId,
  Outbox,
  proportion,
  violates,
} from '@bangfu/kernel';
import { Division, Organisation } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { Admissions, type NewDocument } from '../admissions/admissions.service.js';
import { AgentCommissions } from '../admissions/agent-commissions.service.js';
import {
  applicationClosed,
  applicationIncomplete,
  applicationMissing,
  applicationOpen,
  documentDateNeeded,
  documentExpired,
  documentKindUnknown,
  documentMissing,
  documentsMissing,
  householdNotLinked,
  notSupplier,
  originOutside,
  producerNeeded,
  renewalUnfit,
  staleVersion,
  supplierNotAdmitted,
  villageUnknown,
} from '../certification.errors.js';
import { CertificateApplicationSubmitted } from '../certification.events.js';
import { lockApplication } from '../certification.locks.js';
import { Certificate } from '../certificates/certificate.entity.js';
import { Evidence } from '../evidence.service.js';
import { CertificationSettings, needed } from '../settings/certification-settings.service.js';
import { CertificateApplication } from './certificate-application.entity.js';
import { APPLICATION_EDITABLE, APPLICATION_TRANSITIONS } from './certificate-application.states.js';
import { CertificateDocument } from './certificate-document.entity.js';

/** What is asked to be certified. Either area and yield give the capacity, or it is stated (livestock, processed goods). */
export interface ApplicationDraft {
  readonly productName: string;
  readonly categoryCode: string;
  readonly originCode: string;
  readonly producerId?: string | null;
  readonly specification: string;
  readonly processed: boolean;
  readonly areaMuHundredths?: bigint | null;
  readonly yieldGramsPerMu?: bigint | null;
  readonly annualCapacityGrams?: bigint | null;
  readonly priceFen?: bigint | null;
  readonly comparisonPriceFen?: bigint | null;
  readonly priceUnit: string;
  readonly comparisonSource: string;
  readonly benefitText: string;
}

/** The supplier's side of certification (产品认定): draft, evidence, households, submission. Reviews are in `CertificateReviews`. */
@Injectable()
export class CertificateApplications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly settings: CertificationSettings,
    private readonly evidence: Evidence,
    private readonly admissions: Admissions,
    private readonly commissions: AgentCommissions,
  ) {}

  /** Opens a draft, or the renewal of a certificate. Throws `certificate_application_open`, `origin_outside_county`, `renewal_unfit`. */
  async start(actor: Actor, draft: ApplicationDraft & { id?: string; renewsId?: string | null }): Promise<string> {
    return this.database.transaction(async () => {
      const supplier = await this.supplierOf(actor);
      await this.assertPlace(supplier, draft);
      const id = draft.id ?? newId();
      const lineageId = draft.renewsId ? await this.lineageOf(supplier.id, draft.renewsId, draft) : id;
      await this.database
        .repo(CertificateApplication)
        .insert({
          ...contentOf(draft),
          id,
          lineageId,
          renewsId: draft.renewsId ?? null,
          supplierId: supplier.id,
          state: 'draft',
          round: 0,
          createdBy: actor.userId,
          createdAt: this.clock.now(),
        })
        .catch(refuseSecond);
      await this.record(actor, 'started', id, { productName: draft.productName, originCode: draft.originCode });
      return id;
    });
  }

  /** Saves the draft over `version`. Throws `stale_version`, `wrong_step`, `origin_outside_county`. */
  async save(actor: Actor, id: string, version: number, draft: ApplicationDraft): Promise<void> {
    return this.database.transaction(async () => {
      const application = await this.lockEditable(actor, id);
      if (application.version !== version) throw staleVersion();
      await this.assertPlace(await this.supplierOf(actor), draft);
      if (application.renewsId) await this.lineageOf(application.supplierId, application.renewsId, draft);
      await this.database.repo(CertificateApplication).update({ id }, contentOf(draft)).catch(refuseSecond);
      await this.record(actor, 'saved', id);
    });
  }

  /** Adds evidence. Throws `document_kind_unknown`, `document_date_needed`, `document_expired`, `file_missing`. */
  async addDocument(actor: Actor, id: string, document: NewDocument): Promise<string> {
    return this.database.transaction(async () => {
      const application = await this.lockEditable(actor, id);
      const today = this.clock.today();
      const kinds = await this.settings.documentKindsOf('certificate', application.supplierId, today);
      const kind = kinds.find((item) => item.kind === document.kind);
      if (!kind) throw documentKindUnknown();
      if (kind.dated && !document.validUntil) throw documentDateNeeded();
      if (document.validUntil && document.validUntil < today) throw documentExpired();
      await this.evidence.attach(actor, document.fileId, 'certificate_application', id, application.originCode);
      const documentId = document.id ?? newId();
      await this.database.repo(CertificateDocument).insert({
        id: documentId,
        applicationId: id,
        kind: document.kind,
        fileId: document.fileId,
        validUntil: document.validUntil ?? null,
        addedBy: actor.userId,
        addedAt: this.clock.now(),
      });
      await this.record(actor, 'document_added', id, { documentId, kind: document.kind, fileId: document.fileId });
      return documentId;
    });
  }

  async removeDocument(actor: Actor, id: string, documentId: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.lockEditable(actor, id);
      const removed = await this.database.execute(
        `UPDATE certificate_documents SET removed_at = $3 WHERE id = $1 AND application_id = $2 AND removed_at IS NULL`,
        [documentId, id, this.clock.now()],
      );
      if (removed === 0) throw documentMissing();
      await this.record(actor, 'document_removed', id, { documentId });
    });
  }

  /** Names the households that this product helps: those with a link that holds today. Throws `household_not_linked`. */
  async setHouseholds(actor: Actor, id: string, householdIds: readonly string[]): Promise<void> {
    return this.database.transaction(async () => {
      const application = await this.lockEditable(actor, id);
      const wanted = [...new Set(householdIds)];
      await this.database.execute(`DELETE FROM certificate_application_households WHERE application_id = $1`, [id]);
      const written = await this.database.execute(
        `INSERT INTO certificate_application_households (application_id, household_id)
         SELECT DISTINCT $1::uuid, household_id FROM benefit_links
          WHERE supplier_id = $2 AND household_id = ANY($3::uuid[]) AND valid_from <= $4 AND (valid_to IS NULL OR valid_to >= $4)`,
        [id, application.supplierId, wanted, this.clock.today()],
      );
      if (written !== wanted.length) throw householdNotLinked();
      await this.record(actor, 'households_set', id, { count: written });
    });
  }

  /** Opens the next round at the township. Throws `application_incomplete`, `documents_missing`, `supplier_not_admitted`, `producer_needed`. */
  async submit(actor: Actor, id: string, version: number): Promise<void> {
    return this.database.transaction(async () => {
      const application = await this.lockOwn(actor, id);
      assertTransition(APPLICATION_TRANSITIONS, application.state, 'township_review', '认定申请');
      if (application.version !== version) throw staleVersion();
      const today = this.clock.today();
      const { supplierId, originCode } = application;
      if (!(await this.admissions.isAdmitted(supplierId, today))) throw supplierNotAdmitted();
      const supplier = await this.supplierOf(actor);
      await this.assertPlace(supplier, application);
      if (
        supplier.supplierKind === 'trader' &&
        !(await this.commissions.isAgentFor(supplierId, application.producerId!, today))
      ) {
        throw producerNeeded();
      }
      await this.assertComplete(application, today);
      const round = application.round + 1;
      const dueOn = await this.settings.reviewDueOn('certification_review_working_days', originCode.slice(0, 6), today);
      await this.database
        .repo(CertificateApplication)
        .update({ id }, { state: 'township_review', round, submittedAt: this.clock.now(), submittedOn: today, dueOn });
      await this.record(actor, 'submitted', id, { round, dueOn });
      await this.outbox.add(
        new CertificateApplicationSubmitted({ applicationId: id, supplierId, originCode, level: 'township' }),
      );
    });
  }

  async withdraw(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const application = await this.lockOwn(actor, id);
      assertTransition(APPLICATION_TRANSITIONS, application.state, 'withdrawn', '认定申请');
      await this.database.repo(CertificateApplication).update({ id }, { state: 'withdrawn' });
      await this.record(actor, 'withdrawn', id);
    });
  }

  private async assertComplete(application: CertificateApplication, today: string): Promise<void> {
    const empty = (
      ['specification', 'annualCapacityGrams', 'priceFen', 'comparisonPriceFen', 'benefitText'] as const
    ).filter((field) => application[field] === null || application[field] === '');
    if (empty.length > 0) throw applicationIncomplete(empty);
    const good = await this.database.query<{ kind: string }>(
      `SELECT DISTINCT kind FROM certificate_documents
        WHERE application_id = $1 AND removed_at IS NULL AND (valid_until IS NULL OR valid_until >= $2)`,
      [application.id, today],
    );
    const held = new Set(good.map((row) => row.kind));
    const kinds = await this.settings.documentKindsOf('certificate', application.supplierId, today);
    const absent = kinds.filter((kind) => needed(kind.need, application.processed) && !held.has(kind.kind));
    if (absent.length > 0) throw documentsMissing(absent);
    const [stale] = await this.database.query(
      `SELECT 1 FROM certificate_application_households h
        WHERE h.application_id = $1 AND NOT EXISTS (SELECT FROM benefit_links l WHERE l.household_id = h.household_id
          AND l.supplier_id = $2 AND l.valid_from <= $3 AND (l.valid_to IS NULL OR l.valid_to >= $3)) LIMIT 1`,
      [application.id, application.supplierId, today],
    );
    if (stale) throw householdNotLinked();
  }

  /** A producer's origin lies in its own county; a trader names the producer, and the origin lies in that one's. */
  private async assertPlace(
    supplier: Organisation,
    draft: { originCode: string; producerId?: string | null },
  ): Promise<void> {
    const village = await this.database.repo(Division).findOneBy({ code: draft.originCode });
    if (village?.level !== 'village') throw villageUnknown('originCode');
    const trader = supplier.supplierKind === 'trader';
    if (trader !== Boolean(draft.producerId)) throw producerNeeded();
    const producer = trader ? await this.database.repo(Organisation).findOneBy({ id: draft.producerId! }) : supplier;
    if (producer?.kind !== 'supplier' || (trader && producer.supplierKind === 'trader')) throw producerNeeded();
    if (!draft.originCode.startsWith(producer.divisionCode.slice(0, 6))) throw originOutside();
  }

  private async lineageOf(supplierId: string, renewsId: string, draft: ApplicationDraft): Promise<string> {
    const renewed = await this.database.repo(Certificate).findOneBy({ id: renewsId });
    const same =
      renewed?.supplierId === supplierId &&
      renewed.productName === draft.productName &&
      renewed.originCode === draft.originCode;
    if (!renewed || !same || renewed.state === 'revoked') throw renewalUnfit();
    return renewed.lineageId;
  }

  private async supplierOf(actor: Actor): Promise<Organisation> {
    const supplier =
      actor.organisationId && (await this.database.repo(Organisation).findOneBy({ id: actor.organisationId }));
    if (!supplier || supplier.kind !== 'supplier') throw notSupplier();
    return supplier;
  }

  private async lockEditable(actor: Actor, id: string): Promise<CertificateApplication> {
    const application = await this.lockOwn(actor, id);
    if (!APPLICATION_EDITABLE.includes(application.state)) throw applicationClosed(application.state);
    return application;
  }

  /** Somebody else's application does not exist for the actor. */
  private async lockOwn(actor: Actor, id: string): Promise<CertificateApplication> {
    const application = await lockApplication(this.database, id);
    if (!application || application.supplierId !== actor.organisationId) throw applicationMissing();
    return application;
  }

  private record(actor: Actor, verb: string, id: string, detail: Record<string, unknown> = {}): Promise<void> {
    return this.audit.record(actor, {
      action: `certification.application.${verb}`,
      subjectType: 'certificate_application',
      subjectId: id,
      detail,
    });
  }
}

/** Area × yield wins over a stated capacity: the two can never disagree. */
function contentOf(draft: ApplicationDraft) {
  const area = draft.areaMuHundredths ?? null;
  const perMu = draft.yieldGramsPerMu ?? null;
  if ((area === null) !== (perMu === null)) {
    throw applicationIncomplete([area === null ? 'areaMuHundredths' : 'yieldGramsPerMu']);
  }
  return {
    productName: draft.productName,
    categoryCode: draft.categoryCode,
    originCode: draft.originCode,
    producerId: draft.producerId ?? null,
    specification: draft.specification,
    processed: draft.processed,
    areaMuHundredths: area,
    yieldGramsPerMu: perMu,
    annualCapacityGrams:
      area !== null && perMu !== null ? proportion(area, perMu, 100n) : (draft.annualCapacityGrams ?? null),
    priceFen: draft.priceFen ?? null,
    comparisonPriceFen: draft.comparisonPriceFen ?? null,
    priceUnit: draft.priceUnit,
    comparisonSource: draft.comparisonSource,
    benefitText: draft.benefitText,
  };
}

const refuseSecond = (error: unknown): never => {
  throw violates(error, 'certificate_applications_one_open') ? applicationOpen() : error;
};
